"""The words of a name."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.names import (
    bare,
    last_name,
    name_after_place,
    name_of_initials,
    split_title,
    without_possessive,
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Roe", "Roe"),
        pytest.param("Roe's", "Roe", id="a possessive"),
        pytest.param("Roe’s", "Roe", id="with a curly apostrophe"),
        pytest.param("Jones'", "Jones", id="of a name in s"),
        pytest.param("Jr.", "Jr", id="a point"),
        pytest.param("O'Roe", "O'Roe", id="an apostrophe within"),
    ],
)
def test_bare(word: str, expected: str) -> None:
    assert bare(word) == expected


@pytest.mark.parametrize(
    ("run", "titles", "name"),
    [
        pytest.param("Ana Roe", "", "Ana Roe", id="no title"),
        pytest.param("Mr. Ana Roe", "Mr.", "Ana Roe", id="an honorific"),
        pytest.param("Lt. Cmdr. Roe", "Lt. Cmdr.", "Roe", id="two"),
        pytest.param("Tarnish President Ana Roe", "Tarnish President", "Ana Roe",
                     id="what stands before a title belongs to it"),
        pytest.param("Mr. President", "Mr.", "President", id="a title alone is the name"),
        pytest.param("Brack's Ana Roe", "Brack's", "Ana Roe", id="an owner before two words"),
        pytest.param("Brack’s Ana Roe", "Brack’s", "Ana Roe", id="with a curly apostrophe"),
        pytest.param("Brack's Roe", "", "Brack's Roe", id="not before one"),
        pytest.param("Geologist Ana Roe", "Geologist", "Ana Roe", id="a noun before two words"),
        pytest.param("Baker Roe", "", "Baker Roe", id="not before one: it may be the first name"),
        pytest.param("Owner-breeder Ana Roe", "Owner-breeder", "Ana Roe", id="a joined noun"),
        pytest.param("Ana-Ida Bo Roe", "", "Ana-Ida Bo Roe", id="not a joined name"),
        pytest.param("Lantern Ana Roe", "", "Lantern Ana Roe", id="any other word"),
        pytest.param("Police Ana Roe", "", "Police Ana Roe", id="a noun for no person"),
        pytest.param("Student Union Council", "", "Student Union Council", id="an organization"),
    ],
)  # fmt: skip
def test_split_title(run: str, titles: str, name: str) -> None:
    assert split_title(run) == (tuple(titles.split()), tuple(name.split()))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Roe", "Roe"),
        ("Ana Roe's", "Roe"),
        pytest.param("Ana Roe Jr.", "Roe", id="a suffix"),
        pytest.param("Aldo IV", "Aldo", id="a number"),
        pytest.param("Jr.", "Jr", id="nothing but a suffix"),
    ],
)
def test_last_name(name: str, expected: str) -> None:
    assert last_name(tuple(name.split())) == expected


def test_a_name_on_its_own() -> None:
    assert without_possessive(["Ana", "Roe's"]) == "Ana Roe"
    assert without_possessive(["Bo's", "Jr."]) == "Bo's Jr."


@pytest.mark.parametrize(
    ("words", "index"),
    [
        pytest.param("Brack Fiona Hart Roe", 1, id="where a first name of the lists stands"),
        pytest.param("Brack Liu Xiaming", 1, id="else the last two words"),
        pytest.param("Upper Brack Liu Xiaming", 2, id="of more"),
        pytest.param("Fiona Brack Liu Wei", 2, id="the first word is the place's"),
        pytest.param("Upper Brack Quiller Fiona", 2, id="the last word is no first name"),
        pytest.param("Roe", 0, id="one word"),
    ],
)
def test_name_after_place(words: str, index: int) -> None:
    assert name_after_place(words.split()) == index


@pytest.mark.parametrize(
    ("before", "initials", "name"),
    [
        pytest.param("the Coastal Light Survey", "CLS", "Coastal Light Survey", id="a name"),
        pytest.param("the Ministry of Ports", "MP", "Ministry of Ports", id="over small words"),
        pytest.param("Upper Coastal Light Survey", "CLS", "Coastal Light Survey", id="no further"),
        pytest.param("the Coastal Light Survey", "CLX", None, id="other letters"),
        pytest.param("the Coastal Light Survey", "XCLS", None, id="more letters"),
        pytest.param("", "CLS", None, id="no words"),
        pytest.param("Ca La " + "and " * 10 + "So", "CLS", None, id="too far apart"),
    ],
)
def test_name_of_initials(before: str, initials: str, name: str | None) -> None:
    found = name_of_initials(f"{before} ({initials})", len(before), initials)
    assert found == (None if name is None else (before.index(name), name))
