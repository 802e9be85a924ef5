"""Bylines, names and offices on lines of their own, and credits glued to a lede."""

from __future__ import annotations

import pytest

from newsum.article.byline import find_byline, find_glued_credits, is_office, names_only

from .texts import HEADLINE, LEDE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("By Jane Doe", "Jane Doe", id="By"),
        pytest.param("BY JANE DOE", "JANE DOE", id="BY"),
        pytest.param("by: Jane Doe", "Jane Doe", id="colon"),
        pytest.param("By . Jane Doe", "Jane Doe", id="the Mail's dot"),
        pytest.param("Von Jana Döring", "Jana Döring", id="German"),
        pytest.param("Von Jana Döring, LENZ", "Jana Döring", id="German, and a place"),
        pytest.param("Von Jana Döring, Lenz", "Jana Döring", id="German, and a place in small"),
        pytest.param("Report by Jane Doe", "Jane Doe", id="Report by"),
        pytest.param(
            "By Jane Doe at the Court of Appeal", "Jane Doe", id="a place with an article"
        ),
        pytest.param("Jane Doe (jdoe@herald.example)", "Jane Doe", id="an address"),
        pytest.param("Jane wrote to jdoe@herald.example", None, id="a sentence with an address"),
        pytest.param("Par Jeanne Dorée", "Jeanne Dorée", id="French"),
        pytest.param("von Jörg Petzold", "Jörg Petzold", id="German, in small"),
        pytest.param("Ein Bericht von Mirja Stolz", "Mirja Stolz", id="a report by"),
        pytest.param("Propos recueillis par Zoé Marchal", "Zoé Marchal", id="an interview by"),
        pytest.param("Texto: Marta Gil. Fotos: Luis Soto", "Marta Gil", id="words and pictures"),
        pytest.param("dal nostro inviato Piero Galli", "Piero Galli", id="our man"),
        pytest.param("von der Stadt bezahlt", None, id="German, no name"),
        pytest.param("Words by Jane Doe", "Jane Doe", id="Words by"),
        pytest.param("By Jane Doe and John Roe", "Jane Doe and John Roe", id="two"),
        pytest.param("By Jane Doe.", "Jane Doe", id="full stop"),
        pytest.param("By Jane Doe | 4 March 2024", "Jane Doe", id="date behind a bar"),
        pytest.param("By Jane Doe, March 4, 2024", "Jane Doe", id="date behind a comma"),
        pytest.param("By Jane Doe published 10:15", "Jane Doe", id="time of publication"),
        pytest.param("By Jane Doe, Energy Editor", "Jane Doe, Energy Editor", id="office"),
        pytest.param("JANE DOE, Northern Press", "JANE DOE, Northern Press", id="capitals, agency"),
        pytest.param("JANE DOE and JOHN ROE", "JANE DOE and JOHN ROE", id="capitals, two"),
        pytest.param("JANE DOE", None, id="capitals alone may be a section or a caption"),
        pytest.param("By Jane Doe at Hollow Park", "Jane Doe", id="place"),
        pytest.param(
            "By Jane Doe in Lenz and John Roe in Tarn", "Jane Doe and John Roe", id="places"
        ),
        pytest.param(
            "(Reporting by Jane Doe in Lenz and John Roe in Tarn; Editing by Ann Lowe)",
            "Jane Doe, John Roe",
            id="an agency's reporters and their places",
        ),
        pytest.param("Additional reporting by Jane Doe", None, id="who only helped"),
        pytest.param("By Monday the depot was shut.", None, id="a sentence"),
        pytest.param("By George!", None, id="a shout"),
        pytest.param("By the harbor", None, id="no capital follows"),
        pytest.param(HEADLINE, None, id="a headline"),
        pytest.param("By " + "Jane Doe and " * 20 + "John Roe", None, id="too long"),
    ],
)
def test_byline(line: str, expected: str | None) -> None:
    assert find_byline(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jane Doe", True),
        ("Jane Q. Doe and John van Roe", True),
        ("Jane Doe, Political Editor", True),
        ("Jane Doe, who lives across the road", False),
        ("Jane", False),
        (HEADLINE, False),
    ],
)
def test_line_of_names_only(line: str, expected: bool) -> None:
    assert names_only(line) == (line if expected else None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Staff Writer", True),
        ("Energy correspondent in Northfield", True),
        ("Mayor of Northfield", False),
        (
            "An editor who had seen the depot burn told the council that it was not the first time",
            False,
        ),
    ],
)
def test_office(line: str, expected: bool) -> None:
    assert is_office(line) is expected


def test_credits_glued_to_the_lede() -> None:
    glued = "By . Jane Doe . PUBLISHED: . 06:20 EST, 12 March 2013 . | . "
    updated = "UPDATED: . 08:10 EST, 13 March 2013 . "
    found = find_glued_credits(glued + updated + LEDE, 0, 400)
    assert found is not None
    assert found.names == "Jane Doe"
    assert "12 March 2013" in found.published
    assert found.updated is not None
    assert "13 March 2013" in found.updated
    assert found.end == len(glued + updated)


def test_lede_without_credits() -> None:
    assert find_glued_credits(LEDE, 0, len(LEDE)) is None
