"""Names beside reporting verbs, told from the text alone."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.reporters import is_beside_cue, is_reporting_subject


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        pytest.param("Ana Roe said no.", True, id="a verb behind a name"),
        pytest.param("Ana Roe left.", False, id="another verb"),
        pytest.param("Ana Roe (of Brack) said no.", True, id="behind brackets"),
        pytest.param("Ana Roe, a nurse, said no.", True, id="behind an apposition"),
        pytest.param("Ana Roe, a nurse. said no.", False, id="behind no apposition"),
        pytest.param("Ana Roe has said no.", True, id="behind an auxiliary"),
        pytest.param("Ana Roe has left.", False, id="an auxiliary of another verb"),
        pytest.param("Ana Roe sadly said no.", False, id="behind any other word"),
        pytest.param("Ana Ida Bo Roe said no.", True, id="behind a name of four words"),
        pytest.param("They said Ana", False, id="nothing behind, a verb before"),
        pytest.param("Ana", False, id="nothing behind"),
        pytest.param("Ana Roe", False, id="nothing behind two words"),
        pytest.param("J.-P. Ana D'Roe-Voss said no.", True, id="a name with marks in it"),
        pytest.param("According to Ana Roe it rains.", True, id="according to"),
        pytest.param("They listened to Ana Roe then.", False, id="to"),
        pytest.param("“No,” said Ana Roe.", True, id="a verb between a quote and the name"),
        pytest.param("“No,” left Ana Roe.", False, id="another verb"),
        pytest.param("It said Ana Roe left.", False, id="a verb with no quote before it"),
    ],
)
def test_is_reporting_subject(text: str, reports: bool) -> None:
    assert is_reporting_subject(text, text.index("Ana")) is reports


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        pytest.param("Roe said no.", True, id="behind"),
        pytest.param("“No,” Roe said.", True, id="behind, with a mark"),
        pytest.param("Roe left.", False, id="another verb behind"),
        pytest.param("Roe, said no.", False, id="a mark between"),
        pytest.param("said Roe", True, id="before"),
        pytest.param("“No,” said Roe", True, id="before, a quote before it"),
        pytest.param("left Roe", False, id="another verb before"),
        pytest.param("said:Roe", False, id="a mark before"),
        pytest.param("Said Roe", False, id="a capital before: it may be a name"),
        pytest.param("Roe ", False, id="nothing"),
        pytest.param("Roe", False, id="nothing at all"),
    ],
)
def test_is_beside_cue(text: str, beside: bool) -> None:
    start = text.index("Roe")
    assert is_beside_cue(text, start, start + len("Roe")) is beside
