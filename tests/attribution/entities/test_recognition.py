"""Everybody whom a text names: name, role, gender, and where."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.entity import FEMININE, MASCULINE, NEUTER

from ..stages import entities_of, index_of

ROLES = [
    pytest.param("Mayor Ana Roe left.", [("Ana Roe", "Mayor")], id="a title"),
    pytest.param("Mr. Bo Voss left.", [("Bo Voss", None)], id="an honorific is no role"),
    pytest.param("Replied Ana Roe.", [("Ana Roe", None)], id="a verb opens the sentence"),
    pytest.param("Nonetheless Ana Roe left.", [("Ana Roe", None)], id="an adverb does"),
    pytest.param("Nonetheless it rained.", [], id="and names nobody"),
    pytest.param("the mayor Ana Roe left.", [("Ana Roe", "mayor")], id="a noun before the name"),
    pytest.param("the mayor, Ana Roe, left.", [("Ana Roe", "mayor")], id="the name explains it"),
    pytest.param("Ana Roe, a nurse, left.", [("Ana Roe", "a nurse")], id="an apposition"),
    pytest.param("Ana Roe (Brack), a nurse, left.", [("Ana Roe", "a nurse")],
                 id="behind brackets"),
    pytest.param("Ana Roe, 54, a nurse, left.", [("Ana Roe", "a nurse")], id="behind an age"),
    pytest.param("Ana Roe, a nurse left.", [("Ana Roe", "a nurse left")],
                 id="a verb of no list is no end"),
    pytest.param("Ana Roe, the harbour master, left.", [("Ana Roe", "the harbour master")],
                 id="of no list"),
    pytest.param("Ana Roe a nurse left.", [("Ana Roe", None)], id="no comma, no apposition"),
    pytest.param("Director of Ports Ana Roe left.", [("Ana Roe", "Director of Ports")],
                 id="an office with its organization"),
    pytest.param("Director of Roe left.", [],
                 id="an office of nobody"),
    pytest.param("Marr’s ambassador to Esk Liu Weimin left.",
                 [("Liu Weimin", "Marr’s ambassador to Esk")], id="a place before the name"),
    pytest.param("Mayor Ana Roe, a nurse, left.", [("Ana Roe", "Mayor")], id="the title wins"),
    pytest.param("Ana Roe, a nurse, left. Roe, a baker, came.", [("Ana Roe", "a nurse")],
                 id="the first role wins"),
    pytest.param("A nurse, Ana Roe, left. Mayor Roe came.", [("Ana Roe", "Mayor")],
                 id="but for one with a capital"),
    pytest.param("Mayor Ana Roe left. Chief Roe came.", [("Ana Roe", "Mayor")],
                 id="and no second one with a capital"),
    pytest.param("Ana Roe. Roe. Roe. Roe, a nurse, left.", [("Ana Roe", "a nurse")],
                 id="beside the fourth mention"),
    pytest.param("Ana Roe. Roe. Roe. Roe. Roe, a nurse, left.", [("Ana Roe", None)],
                 id="not beside the fifth"),
    pytest.param("Ana Roe. Roe. Roe. Roe. Mayor Roe left.", [("Ana Roe", "Mayor")],
                 id="unless it has a title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_names_and_roles(text: str, expected: list[tuple[str, str | None]]) -> None:
    known = [(entity.name, entity.role) for entity in entities_of(text)]
    assert known == expected


NAMES = [
    pytest.param("Ana Roe left. Roe came.", ["Ana Roe"], id="a last name later"),
    pytest.param("Roe said no. Ana Roe came.", ["Ana Roe"], id="a fuller name later"),
    pytest.param("Ana Roe left. Bo Roe came.", ["Ana Roe", "Bo Roe"], id="another first name"),
    pytest.param("Roe said no.", ["Roe"], id="a word alone that reports"),
    pytest.param("“No,” said Roe.", ["Roe"], id="before which somebody does"),
    pytest.param("Roe left.", [], id="one that does not"),
    pytest.param("Fiona left.", ["Fiona"], id="a first name"),
    pytest.param("nurse Roe left.", ["Roe"], id="a noun before it"),
    pytest.param("the nurse, Roe, left.", ["Roe"], id="a noun that it explains"),
    pytest.param("Mr. Roe left.", ["Roe"], id="a title before it"),
    pytest.param("Managing Director left.", [], id="a title alone"),
    pytest.param("The. However. On Monday.", [], id="what opens a sentence"),
    pytest.param("However Ana Roe left.", ["Ana Roe"], id="it is no part of the name"),
    pytest.param("Ana Roe's dog left.", ["Ana Roe"], id="an owner"),
    pytest.param("The Ministry of Ports met.", ["Ministry of Ports"], id="an organization with of"),
    pytest.param("The University of the North met.", ["University of the North"],
                 id="an article behind of"),
    pytest.param("The Port of Voss met.", ["Port of Voss"], id="by a word of such names"),
    pytest.param("The Tower of Voss met.", [], id="not by any other"),
    pytest.param("The Ministry of Mr. Voss met.", ["Voss"], id="not of a man with a title"),
    pytest.param("The Ministry of Sea Air Land met.", ["Sea Air Land"], id="nor of three words"),
    pytest.param("The Ministry of ports met.", [], id="nor of small letters"),
    pytest.param("Coastal Light Survey (CLS) met. CLS left.", ["Coastal Light Survey"],
                 id="initials stand for the name"),
    pytest.param("Coastal Light Survey (ABC) met.", ["Coastal Light Survey"],
                 id="not if they are others"),
    pytest.param("Ana Roe of Coastal Light (OCL) met. OCL left.", ["Ana Roe", "Coastal Light"],
                 id="nor if they are more"),
    pytest.param("Orvan Tesk left. Orvan said no.", ["Orvan Tesk"], id="a family name in front"),
    pytest.param("Fiona left. Fiona Parrish came.", ["Fiona Parrish"], id="a first name's full one"),
    pytest.param("He grew up in a devout Greek Orthodox household.", [], id="the kind of one of many"),
    pytest.param("She grew up in post-World War II Tarn.", [], id="a time and a place"),
    pytest.param("King Bo II Roe left.", ["Bo II Roe"], id="a king has a title"),
    pytest.param("He won an Acme Harbour essay contest.", [], id="right behind the article"),
    pytest.param("A young Ana Roe went home.", ["Ana Roe"], id="not before a verb"),
    pytest.param("A furious Ana Roe, 54, left.", ["Ana Roe"], id="nor before a mark"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[str]) -> None:
    assert [entity.name for entity in entities_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "gender", "guessed"),
    [
        pytest.param("Mrs. Roe left.", FEMININE, False, id="a title tells"),
        pytest.param("Mr. Ana Roe left.", MASCULINE, False, id="more than a first name does"),
        pytest.param("Ana Roe left.", FEMININE, True, id="a first name"),
        pytest.param("Ana Roe, a spokesman, left.", MASCULINE, False, id="a role tells more"),
        pytest.param("Mrs. Roe, a spokesman, left.", FEMININE, False, id="but not than a title"),
        pytest.param("Sorrel Quint left.", None, False, id="nothing tells"),
        pytest.param("Sorrel Quint, a queen’s guard, left.", None, False, id="nor whose guard"),
        pytest.param("Brack Council met.", NEUTER, False, id="an organization"),
        pytest.param("Sorrel Light (SL) met.", NEUTER, False, id="a name with initials"),
    ],
)
def test_gender(text: str, gender: str | None, guessed: bool) -> None:
    entity = entities_of(text)[0]
    assert (entity.gender, entity.gender_is_guessed) == (gender, guessed)


@pytest.mark.parametrize(
    ("text", "is_person"),
    [
        pytest.param("Sorrel Quint left.", False, id="nothing says so"),
        pytest.param("Sorrel Quint said no.", True, id="a reporting verb"),
        pytest.param("Sorrel Quint, who left, won.", True, id="who"),
        pytest.param("Sorrel Quint, whose dog left, won.", True, id="whose"),
        pytest.param("Sorrel Quint, which left, won.", False, id="not which"),
        pytest.param("Sorrel Quint, a nurse, won.", True, id="a role"),
        pytest.param("Mr. Quint won.", True, id="a title"),
        pytest.param("Ana Quint won.", True, id="a first name"),
        pytest.param(
            "At the Brack Department, the candidate for mayor seemed calm.",
            False,
            id="no body is one",
        ),
        pytest.param("Brack Council said no.", False, id="organizations report, too"),
        pytest.param("Quint said no.", False, id="so may a word alone"),
        pytest.param("Sorrel Quint won. Quint said no.", True, id="told by a later mention"),
    ],
)
def test_who_is_a_person(text: str, is_person: bool) -> None:
    assert entities_of(text)[0].is_person is is_person


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ana Roe, 54, left.", "54"),
        ("Ana Roe (of Brack), 54, left.", "54"),
        ("Ana Roe, 54, left. Roe, 55, came.", "54"),
        ("Ana Roe left.", None),
    ],
)
def test_age(text: str, age: str | None) -> None:
    assert entities_of(text)[0].age == age


def test_mentions_stand_where_they_say() -> None:
    text = "On Monday Mayor Ana Roe left.\n\nThe Ministry of Ports saw Mr. Roe’s dog."
    found = [
        (text[at:].split(maxsplit=1)[0], entity.name) for at, entity in index_of(text).mentions
    ]
    assert found == [("Ana", "Ana Roe"), ("Ministry", "Ministry of Ports"), ("Roe’s", "Ana Roe")]


@pytest.mark.parametrize(
    ("text", "office", "holders"),
    [
        pytest.param("Mayor Ana Roe left.", "mayor", ["Ana Roe"], id="a title"),
        pytest.param(
            "Sen. Ana Roe left.", "senator", ["Ana Roe"], id="an abbreviation's long form"
        ),
        pytest.param("Ana Roe, mayor of Brack, left.", "mayor", ["Ana Roe"], id="an apposition"),
        pytest.param("Ana Roe, mayor of Brack, left.", "brack", [], id="not of what"),
        pytest.param("Mayor Ana Roe met Mayor Bo Voss.", "mayor", ["Ana Roe", "Bo Voss"], id="two"),
    ],
)
def test_holders(text: str, office: str, holders: list[str]) -> None:
    assert [entity.name for entity in index_of(text).holders(office)] == holders


def test_an_organization_is_known_by_its_offset() -> None:
    text = "The Ministry of Ports met Port Alder."
    organizations = index_of(text).organizations
    assert {at: entity.name for at, entity in organizations.items()} == {4: "Ministry of Ports"}


def test_a_name_ends_with_its_paragraph() -> None:
    text = "They met Ana\n\nRoe, a nurse, left."
    assert [entity.name for entity in entities_of(text)] == ["Ana"]
