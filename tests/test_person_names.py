"""What the name of a person looks like, and what the names of sites and firms look like."""

from __future__ import annotations

import pytest

from newsum.person_names import bare, has_domain, has_first_name, is_person, may_be_single

NOBODY = ("Super User", "Tessaly.net", "March April", "The Courier", "oda feldmark", "Jan")
SOMEBODY = (
    "Oda J. Feldmark",
    "Jan van der Vulp",
    "Sean O’Neil",
    "JO LUND",
    "Begoña de los Ríos",
    "Jan op de Beeck",
)
JOINED = (
    "Inês d'Almada",
    "Éloïse d’Aubigny",
    "Yusuf al-Masri",
    "Nadia el-Khouri",
    "Piet van ’t Hek",
)
NOT_JOINED = ("l'Agence Lacustre", "Holm pre-Orlo", "Ana Roe's dog", "d'Almada")


@pytest.mark.parametrize("name", SOMEBODY)
def test_persons(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize("name", NOBODY)
def test_no_persons(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize("name", JOINED)
def test_particles_written_on_to_a_name(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize("name", NOT_JOINED)
def test_no_particles_of_a_name(name: str) -> None:
    assert not is_person(name)


def test_two_first_names_with_a_hyphen() -> None:
    assert has_first_name("Jens-Uwe Roe")
    assert not has_first_name("Jens-Orlo Roe")


def test_single_names_only_where_one_may_be() -> None:
    assert is_person("Krystyna", single=True)
    assert is_person("김하늘", single=True)
    assert not is_person("Krystyna")
    assert not is_person("Jan", single=True)  # a month
    assert may_be_single("Krystyna")
    assert not may_be_single("admin")


def test_names_are_compared_without_titles_and_degrees() -> None:
    assert bare("Dr. Oda J. Feldmark, MD") == bare("Oda J Feldmark")
    assert bare("Oda Feldmark") != bare("Ada Feldmark")


def test_papers_have_no_first_name() -> None:
    assert has_first_name("Dr. Jürgen Roe")
    for name in ("Tessaly Courier", "Le Courrier", "Roe & Sons"):
        assert not has_first_name(name)


def test_sites_have_a_domain() -> None:
    assert has_domain("Tessaly.net")
    assert not has_domain("St. Louis")
