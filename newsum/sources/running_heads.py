"""Running heads and feet, and numbers, of the pages that a text was printed on."""

from __future__ import annotations

import re
from collections import Counter

from ..patterns import pattern

# A page's number: "3", "- 3 -", "Page 3 of 12", "3/12".
_NUMBER = pattern(r"\W{0,3}(?:page\s)?\W{0,3}\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?\W{0,3}", re.I)

_DIGITS = pattern(r"\d+")

_REPEATED = 3
"""Pages on which a line at the edge must stand to be a running head or foot; two are enough for one
with a number in it, where there are no more."""

_EDGE = 2
"""Lines at a page's top, and at its bottom, that may be a running head or foot."""


def joined(pages: list[str], *, first_stays: bool = False) -> str:
    r"""The pages' lines as one text, without running heads and feet and page numbers.

    ``first_stays``: those of the first page stay, but with its number, and two pages tell them.

    >>> joined(["Post 1\nIt rained", "Post 2\nall day.", "Post 3\nIt stopped."])
    'It rained\nall day.\nIt stopped.'
    """
    lines = [[row.strip() for row in page.splitlines()] for page in pages]
    for page in lines:
        while page and not page[0]:
            del page[0]
        while page and not page[-1]:
            del page[-1]
    most = _EDGE + first_stays  # a date beside the paper's name and the number
    repeated = Counter(
        shape for page in lines for shape in {_shape(page[index]) for index in _edges(page, most)}
    )
    rows = Counter(row for page in lines for row in {page[index] for index in _edges(page, most)})
    kept: list[str] = []
    for number, page in enumerate(lines):
        edges = set(_edges(page, most))
        stays = first_stays and number == 0
        kept += [
            row
            for index, row in enumerate(page)
            if index not in edges
            or not (
                (
                    repeated[_shape(row)] >= _enough(row, len(lines), first_stays)
                    and not (stays and rows[row] == repeated[_shape(row)])
                )
                or _NUMBER.fullmatch(row)
            )
        ]
    return "\n".join(kept)


def _enough(row: str, pages: int, first_stays: bool) -> int:
    """On how many pages a line must stand to be their running head or foot."""
    if first_stays:
        return 2
    return 2 if pages == 2 and _DIGITS.search(row) else _REPEATED


def _edges(page: list[str], most: int) -> list[int]:
    """The indices of the lines at a page's top and bottom that are not blank."""
    shown = [index for index, row in enumerate(page) if row]
    return [*shown[:most], *shown[most:][-most:]]


def _shape(row: str) -> str:
    """A line with all numbers made alike: running heads differ in that of the page."""
    return _DIGITS.sub("0", row)
