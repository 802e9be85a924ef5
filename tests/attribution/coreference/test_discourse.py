"""The discourse state: what the reporter tells of whom, what stands in marks left out."""

from __future__ import annotations

import pytest

from newsum.attribution.coreference.discourse import Boundaries
from newsum.attribution.entities.entity import FEMININE, MASCULINE, NEUTER

from ..stages import Discourse, Entity, discourse_of, paragraphs_of


def discourse(text: str, byline: str | None = None) -> Discourse:
    return discourse_of(paragraphs_of(text, byline=byline))


def named(found: Discourse, name: str) -> Entity:
    return next(who for _, who in found.mentions if who.name == name)


@pytest.mark.parametrize(
    ("offset", "start"),
    [(0, 0), (9, 0), (10, 10), (15, 10), (99, 20)],
    ids=["at a start", "before the next", "at the next", "within", "after all"],
)
def test_sentence_start(offset: int, start: int) -> None:
    assert Boundaries("", [0, 10, 20], [0]).sentence_start(offset) == start


def test_no_sentence_begins_before() -> None:
    assert Boundaries("", [10], [0]).sentence_start(5) == 0


def test_what_stands_in_marks_is_left_out() -> None:
    text = "Ana Roe left. “Bo Voss came. It rained. Ida Hult,” said Maud Ansel. Bo Voss came."
    found = discourse(text)
    assert [who.name for _, who in found.mentions] == ["Ana Roe", "Maud Ansel", "Bo Voss"]
    assert [text[at : at + 3] for at in found.offsets] == ["Ana", "Mau", "Bo "]
    assert [text[at : at + 3] for at in found.boundaries.sentences] == ["Ana", "“Bo", "Bo "]


GENDERS = [
    pytest.param("Sorrel Quint left with her dog.", FEMININE, id="a pronoun behind the name"),
    pytest.param("Sorrel Quint left himself out.", MASCULINE, id="another"),
    pytest.param("Sorrel Quint left.", None, id="no pronoun"),
    pytest.param("Sorrel Quint left. She came.", None, id="none in the sentence"),
    pytest.param("Sorrel Quint left with Bo Voss and his dog.", None, id="one behind another name"),
    pytest.param("Bo Voss met Sorrel Quint and her dog.", None,
                 id="one behind a name that is second in its sentence"),
    pytest.param("Sorrel Quint said: “She left.”", None, id="one in marks"),
    pytest.param("Sorrel Quint left " + "and so on " * 16 + "with her dog.", None,
                 id="one far away"),
    pytest.param("Sorrel Quint and her dog left. Sorrel Quint took his hat. Quint and his dog ran.",
                 MASCULINE, id="most of them"),
    pytest.param("Sorrel Quint and her dog left. Quint took his hat.", None, id="as many"),
    pytest.param("Ana Quint left.", FEMININE, id="a first name"),
    pytest.param("Ana Quint and his dog left.", FEMININE, id="which outweighs one pronoun"),
    pytest.param("Ana Quint and his dog left. Quint and his cat came.", MASCULINE,
                 id="but not two"),
    pytest.param("Bo Quint and her dog left.", MASCULINE, id="a man's first name, too"),
    pytest.param("Mrs. Quint and his dog left. Quint and his cat came. Quint and his hat.",
                 FEMININE, id="a title outweighs any"),
    pytest.param("Quint Council and his dog left. Quint Council and his dog.", NEUTER,
                 id="so does an organization's name"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gender"), GENDERS)
def test_gender(text: str, gender: str | None) -> None:
    found = discourse(text)
    who = next(who for _, who in found.mentions if "Quint" in who.name)
    assert found.gender(who) == gender
    assert found.gender(who) == gender


@pytest.mark.parametrize(
    ("text", "second"),
    [
        pytest.param("Ana Roe met Bo Voss.", True, id="behind another person"),
        pytest.param("Bo Voss met Ana Roe.", False, id="first"),
        pytest.param("Ana Roe left. Bo Voss came.", False, id="in another sentence"),
        pytest.param("Bo Voss left, then Bo Voss came.", False, id="behind the same"),
        pytest.param("Marr Council met Bo Voss.", False, id="behind an organization"),
    ],
)
def test_is_second(text: str, second: bool) -> None:
    found = discourse(text)
    assert found.is_second(text.rindex("Bo"), named(found, "Bo Voss")) is second


def test_reports() -> None:
    found = discourse("Ana Roe said no. Bo Voss left.")
    assert [found.reports(index) for index in (0, 1, 0)] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ana Roe met Bo Voss. Voss left.", "Bo Voss", id="the most"),
        pytest.param("Ana Roe met Bo Voss. Roe left.", "Ana Roe", id="the other"),
        pytest.param("Ana Roe met Ida Hult. Hult left. Hult came.", "Ana Roe", id="not its author"),
        pytest.param("Ana Roe met Marr Council. Marr Council left.", "Ana Roe", id="a person"),
        pytest.param("Snow fell.", None, id="nobody"),
    ],
)
def test_most_named(text: str, name: str | None) -> None:
    most = discourse(text, byline="Ida Hult").most_named
    assert (most.name if most else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ana Roe, 34, left. Bo Voss came.", "Ana Roe", id="who is that old"),
        pytest.param("Ana Roe, 34, met Bo Voss, 34.", "Bo Voss", id="the last of two"),
        pytest.param("Ana Roe left. Bo Voss, 35, came.", "Ana Roe", id="not who is older"),
        pytest.param("Ana Roe left. Bo Voss came.", "Bo Voss", id="else who was named last"),
        pytest.param("Ana Roe left. Marr Council met.", "Ana Roe", id="a person"),
        pytest.param("Snow fell.", None, id="nobody"),
    ],
)
def test_aged(text: str, name: str | None) -> None:
    who = discourse(text).aged("34", len(text), alone=False)
    assert (who.name if who else None) == name


def test_aged_looks_back_only() -> None:
    text = "Ana Roe left. Bo Voss, 34, came."
    who = discourse(text).aged("34", text.index("Bo"), alone=False)
    assert who is not None
    assert who.name == "Ana Roe"
