"""Days as articles write them."""

from __future__ import annotations

import pytest

from newsum.dates import date_line


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("March 4, 2024", "2024-03-04", None),
        ("Mar. 4, 2024 at 9:15 a.m. EST", "2024-03-04", None),
        ("4 March 2024", "2024-03-04", None),
        ("Monday 4th March 2024 09.12 GMT", "2024-03-04", None),
        ("2024-03-04T09:12:00", "2024-03-04", None),
        ("20/07/2025", "2025-07-20", None),
        ("07/20/2025", "2025-07-20", None),
        ("Published: 4 March 2024. Updated: 5 March 2024.", "2024-03-04", "2024-03-05"),
        ("Last modified on Tue 5 Mar 2024 10.00 CET", None, "2024-03-05"),
        ("4. März 2024, 09:12 Uhr", "2024-03-04", None),
        ("Publié le 1er mars 2024 à 10h15", "2024-03-01", None),
        ("4 de marzo de 2024", "2024-03-04", None),
    ],
)
def test_settled(line: str, published: str | None, updated: str | None) -> None:
    found = date_line(line)
    assert found is not None
    assert found[:2] == (published, updated)
    assert found[2] in ("", "T")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("03/04/2025", id="March or April"),
        pytest.param("March 4", id="no year"),
        pytest.param("31 February 2024", id="no such day"),
        pytest.param("Flight 4 Marchetti 2024", id="no month"),
        pytest.param("Tuesday", id="no date"),
    ],
)
def test_not_settled(line: str) -> None:
    assert date_line(line) is None


def test_a_sentence_with_a_date_leaves_its_words() -> None:
    found = date_line("The depot opened on 4 March 1924 with a brass band and a parade")
    assert found is not None
    assert len(found[2].split()) > 5
