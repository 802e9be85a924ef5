"""Roles read off the words beside a name."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.entity import FEMININE, MASCULINE, Gender
from newsum.attribution.entities.explained_roles import role_explained
from newsum.attribution.entities.joined_offices import office_of
from newsum.attribution.entities.role_words import gender_of_role, offices, without_honorifics
from newsum.attribution.entities.roles import role_before


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("spokeswoman", FEMININE),
        ("chairman", MASCULINE),
        ("sister", FEMININE),
        ("uncle", MASCULINE),
        ("mayor", None),
    ],
)
def test_gender_of_role(word: str, gender: Gender | None) -> None:
    assert gender_of_role(word) == gender


@pytest.mark.parametrize(
    ("role", "found"),
    [
        pytest.param("the old mayor", ["old", "mayor"], id="without its article"),
        pytest.param("mayor of Brack", ["mayor"], id="of what does not count"),
        pytest.param("Marr's mayor", ["mayor"], id="nor whose"),
        pytest.param("Marr’s mayor of Brack", ["mayor"], id="neither"),
        pytest.param("of Brack", ["of", "Brack"], id="a preposition with nothing before it"),
    ],
)
def test_offices(role: str, found: list[str]) -> None:
    assert offices(role.split()) == found


@pytest.mark.parametrize(
    ("before", "role"),
    [
        pytest.param("the mayor ", "mayor", id="a noun"),
        pytest.param("then weary brave mayor ", "weary brave mayor", id="words of no list"),
        pytest.param("sadly mayor ", "mayor", id="not an adverb"),
        pytest.param("Brack's mayor ", "Brack's mayor", id="an owner"),
        pytest.param("Brack’s mayor ", "Brack’s mayor", id="with a curly apostrophe"),
        pytest.param("team captain ", "team captain", id="two nouns"),
        pytest.param("it rained (weary mayor ", "weary mayor", id="not over a mark"),
        pytest.param(
            "kind calm late tall dark weary brave young mayor ",
            "calm late tall dark weary brave young mayor",
            id="eight words at most",
        ),
        pytest.param("the lantern ", "", id="no noun for a person"),
        pytest.param("Former team captain ", "Former team captain", id="an adjective of offices"),
        pytest.param("mayor, ", "", id="a mark between"),
        pytest.param("the Mayor ", "", id="a capital: it is in the run"),
        pytest.param("mayor", "", id="no blank"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_role_before(before: str, role: str) -> None:
    assert role_before(f"{before}Ana Roe", len(before)) == role.split()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("the mayor, Ana Roe, left", "mayor", id="between commas"),
        pytest.param("the mayor, Ana Roe.", "mayor", id="before a point"),
        pytest.param("the mayor, Ana Roe", "mayor", id="last in its paragraph"),
        pytest.param("the mayor, Ana Roe left", "", id="no comma behind"),
        pytest.param("the mayor: Ana Roe, left", "", id="no comma before"),
        pytest.param("the mayor, Ana Roe; left", "", id="another mark behind"),
        pytest.param("mayor, Ana Roe, left", "", id="neither article nor owner"),
        pytest.param("saw weary mayor, Ana Roe, left", "", id="nor among more words"),
        pytest.param("Brack's weary mayor, Ana Roe, left", "Brack's weary mayor", id="an owner"),
        pytest.param("the nurses’ leader, Ana Roe, left", "nurses’ leader", id="owners"),
        pytest.param("the lantern, Ana Roe, left", "", id="no noun for a person"),
        pytest.param(", Ana Roe, left", "", id="nothing"),
        pytest.param("said the mayor, Ana Roe, left", "mayor", id="a verb before it"),
    ],
)
def test_role_explained(text: str, role: str) -> None:
    start = text.index("Ana")
    assert role_explained(text, start, start + len("Ana Roe"), len(text)) == role.split()


def test_a_role_is_not_explained_over_a_paragraphs_end() -> None:
    text = "the mayor, Ana Roe\n\nSnow"
    assert role_explained(text, 11, 18, 18) == ["mayor"]


@pytest.mark.parametrize(
    ("before", "office"),
    [
        pytest.param("Director of ", "Director of ", id="a title"),
        pytest.param("Director of the ", "Director of the ", id="and an article"),
        pytest.param("Marr’s ambassador to ", "Marr’s ambassador to ", id="whose"),
        pytest.param("the nurse at ", "nurse at ", id="a noun for a person"),
        pytest.param("nurse in ", None, id="another preposition"),
        pytest.param("lantern of ", None, id="another noun"),
        pytest.param("report of ", None, id="a noun for no person"),
        pytest.param("nurse, of ", None, id="a mark between"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_office_of(before: str, office: str | None) -> None:
    assert office_of(f"{before}Ana Roe", len(before)) == office


def test_honorifics_are_no_role() -> None:
    assert without_honorifics(["Mr.", "President"]) == (1, 2)
    assert without_honorifics(["President", "Dr."]) == (0, 1)
    assert without_honorifics(["Former", "Dr.", "President"]) == (0, 3)  # as it stands
    assert without_honorifics(["Former", "First", "Lady", "Mrs."]) == (0, 3)
    start, end = without_honorifics(["Dr"])
    assert start == end
