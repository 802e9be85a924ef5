"""Which points call something "the …" that their reader was not told of."""

from __future__ import annotations

import pytest

from newsum.ranking.definites import thing_told_before, unexplained

from .laying import table

NEW = "Painters were hired under a pilot scheme on Monday."


@pytest.mark.parametrize(
    ("before", "sentence", "thing"),
    [
        pytest.param(NEW, "The council pays a million.", "", id="not told before"),
        pytest.param(NEW, "The Scheme is a band.", "", id="a name"),
        pytest.param(NEW, "The", "", id="nothing behind it"),
        pytest.param(NEW, "The decision surprised many.", "decision", id="a decision"),
        pytest.param(NEW, "The latest attack was on Monday.", "attack", id="the latest"),
        pytest.param(NEW, "The three men were freed.", "", id="men, not summed up"),
        pytest.param(NEW, "The 34-year-old was freed.", "34-year-old", id="by age"),
        pytest.param(NEW, "The suspect was freed.", "suspect", id="anybody"),
        pytest.param(NEW, "The decision to hire them was late.", "", id="told which"),
        pytest.param(NEW, "The claim that walls fall is old.", "", id="told what"),
        pytest.param(NEW, "The law banning walls is old.", "", id="told by a participle"),
        pytest.param(NEW, "The plan is to paint them.", "", id="told behind is"),
        pytest.param(NEW, "The plan was late.", "plan", id="only is"),
        pytest.param(NEW, "The suspect Ann Roe was freed.", "", id="named"),
        pytest.param(NEW, "A decision was made.", "", id="new itself"),
    ],
)
def test_what_was_told_before(before: str, sentence: str, thing: str) -> None:
    assert thing_told_before(table(before, sentence), 1) == thing


@pytest.mark.parametrize(
    ("headline", "chosen", "left"),
    [
        pytest.param(None, [4], [4], id="nothing tells"),
        pytest.param("Roe decides on walls", [4], [], id="the headline, by its verb"),
        pytest.param(None, [0, 4], [4], id="a point long before"),
        pytest.param(None, [1, 4], [], id="a point that names it"),
        pytest.param(None, [2, 4], [], id="a point that may mean it"),
        pytest.param(None, [4, 5], [4, 5], id="one unexplained explains no other"),
    ],
)
def test_who_explains_it(headline: str | None, chosen: list[int], left: list[int]) -> None:
    told = table(
        "Roe came on Monday.",
        "Roe decided on the walls.",
        "Walls are to go.",
        "Roofs are to stay.",
        "The decision surprised many.",
        "The decision will cost a million.",
        headline=headline,
    )
    assert list(unexplained(told, chosen)) == left
