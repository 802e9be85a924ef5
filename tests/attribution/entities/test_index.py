"""Entities found again by last name, first name, title, initials and office."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.entity import FEMININE, MASCULINE, NEUTER, Entity, Gender
from newsum.attribution.entities.index import EntityIndex, title_gender


def index_with(*names: str) -> EntityIndex:
    """Entities, each named once: the first at 10, the next at 20, and so on."""
    index = EntityIndex()
    for number, name in enumerate(names, 1):
        index.add_mention(index.add_entity(tuple(name.split())), 10 * number)
    return index


def name_of(entity: Entity | None) -> str | None:
    return entity.name if entity else None


@pytest.mark.parametrize(
    ("names", "wanted", "titles", "found"),
    [
        pytest.param(["Ana Roe"], "Roe", "", "Ana Roe", id="by last name"),
        pytest.param(["Ana Roe"], "Roe's", "", "Ana Roe", id="of an owner"),
        pytest.param(["Ana Roe Jr."], "Roe", "", "Ana Roe Jr.", id="whose name has a suffix"),
        pytest.param(["Ana Roe"], "Bo Roe", "", None, id="not by another first name"),
        pytest.param(["Ana Roe"], "Ana", "", "Ana Roe", id="by first name"),
        pytest.param(
            ["Sorrel Quint"], "Sorrel", "", None, id="not if nothing says that it is a person"
        ),
        pytest.param(["Ana"], "Ana Roe", "", None, id="a first name is no last name"),
        pytest.param(["Ana Roe", "Bo Roe"], "Roe", "", "Bo Roe", id="of two the one named last"),
        pytest.param(["Ana Roe", "Bo Roe"], "Roe", "Mrs.", "Ana Roe", id="unless a title tells"),
        pytest.param(
            ["Ana Roe", "Bo Roe"], "Roe", "Mayor", "Bo Roe", id="a title that tells nothing"
        ),
        pytest.param(["Ana Roe", "Ida Roe"], "Roe", "Mr.", "Ida Roe", id="or fits nobody"),
        pytest.param(["Ana Roe"], "Roe", "Mr.", "Ana Roe", id="one alone may have any title"),
        pytest.param(["Ana Roe"], "Voss", "", None, id="another name"),
    ],
)
def test_find(names: list[str], wanted: str, titles: str, found: str | None) -> None:
    index = index_with(*names)
    assert name_of(index.find(tuple(wanted.split()), titles.split(), 99)) == found


def test_of_two_it_is_the_one_named_last_at_that_offset() -> None:
    index = index_with("Ana Roe", "Bo Roe")
    assert name_of(index.find(("Roe",), (), 15)) == "Ana Roe"


def test_no_more_than_the_last_namesakes_are_looked_at() -> None:
    index = index_with("Zoe Roe", *(f"Bo{letter} Roe" for letter in "abcdefghijklmnopqrst"))
    assert index.find(("Zoe", "Roe"), (), 999) is None


@pytest.mark.parametrize(
    ("names", "wanted", "reports", "found"),
    [
        pytest.param(["Ana"], "Ana Roe", False, "Ana", id="the full name of a first name"),
        pytest.param(["Brack"], "Brack Roe", False, None, id="not if it is nobody's"),
        pytest.param(["Ana", "Ana Voss"], "Ana Roe", False, None, id="nor if two bear it"),
        pytest.param(["Orvan Tesk"], "Orvan", True, "Orvan Tesk", id="a family name in front"),
        pytest.param(["Orvan Tesk"], "Orvan", False, None, id="only where it reports"),
        pytest.param(["Orvan Tesk", "Orvan Bell"], "Orvan", True, None, id="not if two bear it"),
        pytest.param(["Orvan Mid Tesk"], "Orvan", True, None, id="not of three words"),
        pytest.param(["Harbour Council"], "Harbour", True, None, id="not an organization"),
        pytest.param(["Ana"], "Ana Mid Roe", True, None, id="three words"),
    ],
)
def test_find_by_first_name(
    names: list[str], wanted: str, reports: bool, found: str | None
) -> None:
    index = index_with(*names)
    assert name_of(index.find_by_first_name(wanted.split(), lambda: reports)) == found


@pytest.mark.parametrize(
    ("name", "gender", "is_person"),
    [
        pytest.param("Ana Roe", FEMININE, True, id="a woman's first name"),
        pytest.param("Bo Roe", MASCULINE, True, id="a man's"),
        pytest.param("Sorrel Quint", None, False, id="neither"),
        pytest.param("Brack Council", NEUTER, False, id="an organization by its last word"),
        pytest.param("Council Brack", NEUTER, False, id="by its first"),
        pytest.param("Sill Harbour Council", NEUTER, False, id="three words"),
        pytest.param("Ana City Council Roe", NEUTER, False, id="by two within"),
        pytest.param("Ana City Roe", FEMININE, True, id="not by one within"),
        pytest.param("Georgia", NEUTER, False, id="a place"),
        pytest.param("Georgia Roe", FEMININE, True, id="but not before a last name"),
        pytest.param("NATO", NEUTER, False, id="capitals"),
        pytest.param("BO", MASCULINE, True, id="two are none"),
        pytest.param("ANA ROE", FEMININE, True, id="nor are two words"),
    ],
)
def test_a_new_entity(name: str, gender: Gender | None, is_person: bool) -> None:
    entity = EntityIndex().add_entity(tuple(name.split()))
    assert (entity.name, entity.gender, entity.is_person) == (name, gender, is_person)
    assert entity.gender_is_guessed is is_person


def test_an_organization_is_found_by_its_head_and_by_what_follows_of() -> None:
    index = EntityIndex()
    ministry = index.add_organization(
        "ministry", "Ministry", ("Sea", "Ports"), "Ministry of Sea Ports"
    )
    assert ministry.gender == NEUTER
    for word in ("ministry", "Ministry", "Ports"):
        assert index.find((word,), (), 0) is ministry
    again = index.add_organization(
        "ministry", "Ministry", ("Sea", "Ports"), "Ministry of Sea Ports"
    )
    assert again is ministry
    other = index.add_organization("ministry", "Ministry", ("Lands",), "Ministry of Lands")
    assert other is not ministry


def test_an_alias_stands_for_an_entity() -> None:
    index = index_with("Coastal Light Survey")
    survey = index.mentions[0][1]
    index.add_alias("CLS", survey)
    assert index.find(("CLS",), (), 99) is survey


def test_holders_of_an_office_in_the_order_they_were_called_so() -> None:
    index = index_with("Ana Roe", "Bo Voss")
    (_, ana), (_, bo) = index.mentions
    for who in (ana, ana, bo, ana):
        index.add_holder("mayor", who)
    assert index.holders("mayor") == [ana, bo, ana]
    assert index.holders("nurse") == []


def test_a_fuller_name_is_found_by_every_word_that_the_entity_had() -> None:
    index = index_with("Fiona")
    fiona = index.mentions[0][1]
    index.rename(fiona, ("Fiona", "Parrish's"))
    assert (fiona.name, fiona.words) == ("Fiona Parrish", ("Fiona", "Parrish"))
    for name in ("Fiona", "Parrish", "Fiona Parrish"):
        assert index.find(tuple(name.split()), (), 99) is fiona


@pytest.mark.parametrize(
    ("gender", "guessed", "expected"),
    [
        pytest.param(None, False, MASCULINE, id="not known before"),
        pytest.param(FEMININE, True, MASCULINE, id="guessed before"),
        pytest.param(FEMININE, False, FEMININE, id="told before"),
    ],
)
def test_a_fuller_name_tells_a_gender_that_nothing_else_did(
    gender: Gender | None, guessed: bool, expected: Gender
) -> None:
    index = index_with("Roe")
    roe = index.mentions[0][1]
    roe.gender, roe.gender_is_guessed = gender, guessed
    index.rename(roe, ("Bo", "Roe"))
    assert roe.gender == expected


def test_the_last_title_tells_the_gender() -> None:
    assert title_gender(["Dr.", "Mrs."]) == FEMININE
    assert title_gender(["Mr"]) == MASCULINE
    assert title_gender(["Dr."]) is None
