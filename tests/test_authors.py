"""Persons in bylines and in metadata: whole, all of them, and nobody else."""

from __future__ import annotations

import pytest

from newsum.authors import joined, one_name, persons, says_by

PERSONS = {
    "By": ("By Oda Feldmark", ["Oda Feldmark"]),
    "a dot in the name": ("Michael J. Moorfield", ["Michael J. Moorfield"]),
    "capitals": ("By JO LUND", ["JO LUND"]),
    "German": ("VON JANA DÖRING", ["JANA DÖRING"]),
    "French": ("Par Jeanne Dorée", ["Jeanne Dorée"]),
    "Spanish": ("Por Nuria Etxebarrena y Ana Pell", ["Nuria Etxebarrena", "Ana Pell"]),
    "Italian": ("di Carla Monti", ["Carla Monti"]),
    "two": ("Oda Feldmark and Nils Perrault", ["Oda Feldmark", "Nils Perrault"]),
    "four": (
        "Rui Ma, Hela Ledvon, Manoel Corte Mendez & Supan Patar",
        ["Rui Ma", "Hela Ledvon", "Manoel Corte Mendez", "Supan Patar"],
    ),
    "role behind": ("Oda Feldmark, Harbour Correspondent", ["Oda Feldmark"]),
    "role glued": ("Oda Feldmark Harbour Correspondent, Tessaly Courier", ["Oda Feldmark"]),
    "role, then another": (
        "Jane Doe, Energy Editor, and John Roe, Columnist",
        ["Jane Doe", "John Roe"],
    ),
    "degree": ("Shelby Lowes, DVM", ["Shelby Lowes, DVM"]),
    "reviewer": ("Shelby Lowes, DVM Reviewed by Molly Prize", ["Shelby Lowes, DVM"]),
    "date": ("By Oda Feldmark | March 4, 2024", ["Oda Feldmark"]),
    "handle": ("Oda Feldmark@odafeldmark", ["Oda Feldmark"]),
    "address": ("Oda Feldmark oda@tessaly.example", ["Oda Feldmark"]),
    "link": ("View all posts by Oda Feldmark", ["Oda Feldmark"]),
    "particles": ("Erik van der Vulp", ["Erik van der Vulp"]),
    "a month that is a name": ("Jan Michael Markwart", ["Jan Michael Markwart"]),
    "month": ("Jan 12th 2017 1:01PM", []),
    "label": ("Super User", []),
    "button": ("See full bio", []),
    "domain": ("tessalycourier.net", []),
    "place behind a domain": ("tessaly.net, Quillon, Corvania", []),
    "desk": ("TOT Lifestyle Desk", []),
    "by the numbers": ("By the numbers", []),
    "one word": ("Moonboots", []),
    "two, Portuguese": ("Por Ana Lima e Rui Costa", ["Ana Lima", "Rui Costa"]),
    "a name of two families": ("Por Ana Costa e Silva", ["Ana Costa e Silva"]),
    "two, Dutch": ("Door Anna de Wit en Jan Bos", ["Anna de Wit", "Jan Bos"]),
    "a place, Spanish": ("Por Ana Lima en Puerto Aldero", ["Ana Lima"]),
    "family name first": ("Feldmark, Oda, Perrault, Nils", []),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS)
def test_persons(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


def test_single_names_only_where_they_are_declared() -> None:
    assert persons("Krystyna", single=True) == ["Krystyna"]


def test_names_of_organizations() -> None:
    assert one_name("Redacci&amp;oacute;n Tessaly") == "Redacción Tessaly"
    for nobody in ("Super User", "tessaly.net", "Admin", "Quillon, Corvania", "See full bio"):
        assert one_name(nobody) is None


def test_by() -> None:
    assert says_by("By Oda Feldmark")
    assert says_by("Text: Oda Feldmark")
    assert not says_by("by the harbour")


def test_each_name_once() -> None:
    assert (
        joined(["Oda Feldmark", "Nils Perrault", "Oda Feldmark"]) == "Oda Feldmark, Nils Perrault"
    )
    assert joined([]) is None
