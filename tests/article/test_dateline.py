"""Datelines at the start of a paragraph, and capitals and brackets that are none."""

from __future__ import annotations

import pytest

from newsum.article.dateline import find_dateline

from .texts import HEADLINE, LEDE


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("NORTHFIELD, Corvania (AP) — ", "NORTHFIELD, Corvania (AP)"),
        ("NORTHFIELD, March 4 (Reuters) - ", "NORTHFIELD, March 4 (Reuters)"),
        ("NORTHFIELD — ", "NORTHFIELD"),
        ("PORT ANSELM, Corvania (CNN) -- ", "PORT ANSELM, Corvania (CNN)"),
        ("(CNN)", "(CNN)"),
        ("Northfield (CNN)", "Northfield (CNN)"),
        ("(cnn) -- ", "(cnn)"),
        ("(Rolling Stone)", "(Rolling Stone)"),
    ],
)
def test_dateline(opening: str, dateline: str) -> None:
    text = f"{HEADLINE}\n{opening}{LEDE}"
    start = len(HEADLINE) + 1
    found = find_dateline(text, start, len(text))
    assert found == (dateline, start + len(opening))


@pytest.mark.parametrize(
    "opening",
    [
        "HARROW: Let us begin with the depot, which has stood there for more than 90 years.",
        "IBM — or what is left of it — said on Tuesday that it would leave the town for good.",
        "The Coal Board (NCB) said on Tuesday that it would close the depot in the town.",
        "Northfield (CNN) Police said on Tuesday that the road to the depot would stay closed.",
        "NORTHFIELD — ",
        "A (small) crowd gathered on Tuesday in front of the depot to see the last train leave.",
    ],
)
def test_no_dateline(opening: str) -> None:
    assert find_dateline(opening, 0, len(opening)) is None
