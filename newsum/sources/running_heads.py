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

# What heads of pages have and subheads lack: a bar, a wide gap, a number.
_MARKED = pattern(r"\s\|\s|\S\s{3,}\S|\d")

_FEWEST_ROWS = 3
"""Rows of a page at least whose head is told by what is below it."""

EDGE = 2
"""Lines at a page's top, and at its bottom, that may be a running head or foot."""


def joined(pages: list[str], *, first_stays: bool = False, edge: int = EDGE) -> str:
    r"""The pages' lines as one text, without running heads and feet and page numbers.

    ``first_stays``: those of the first page stay, but with its number, and two pages tell them.
    ``edge``: lines at a page's top, and at its bottom, that may be one.

    >>> joined(["Post 1\nIt rained", "Post 2\nall day.", "Post 3\nIt stopped."])
    'It rained\nall day.\nIt stopped.'
    """
    lines = [_trimmed([row.strip() for row in page.splitlines()]) for page in pages]
    most = edge + first_stays  # a date beside the paper's name and the number
    repeated = Counter(
        form for page in lines for form in {shape(page[index]) for index in _edges(page, most)}
    )
    rows = Counter(row for page in lines for row in {page[index] for index in _edges(page, most)})
    kept: list[str] = []
    for number, page in enumerate(lines):
        edges = set(_edges(page, most))
        stays = first_stays and number == 0
        left = [
            index
            for index, row in enumerate(page)
            if index not in edges
            or not (
                (
                    repeated[shape(row)] >= _enough(row, len(lines), first_stays)
                    and not (stays and rows[row] == repeated[shape(row)])
                )
                or _NUMBER.fullmatch(row)
            )
        ]
        if first_stays:
            left = left[_heads(page, left, kept) :]
            indented = _trimmed(pages[number].splitlines())
            rest = _trimmed([indented[index].rstrip() for index in left])
            if kept and rest and _is_parted(rest) and ends(kept[-1]) and not _flows(rest[0]):
                kept.append("")
            kept += rest
        else:
            kept += [page[index] for index in left]
    return "\n".join(kept)


def _trimmed(rows: list[str]) -> list[str]:
    """The rows without the blank ones at either end."""
    filled = [index for index, row in enumerate(rows) if row and not row.isspace()]
    return rows[filled[0] : filled[-1] + 1] if filled else []


def _heads(page: list[str], left: list[int], above: list[str]) -> int:
    """How many of the rows at a page's top are its head: one, with a blank row below, amid a sentence."""
    if len(left) < _FEWEST_ROWS or not above or page[left[1]] or ends(page[left[0]]):
        return 0
    told = page[left[0]].isupper() or _MARKED.search(page[left[0]]) is not None
    return 1 if told or (_flows(page[left[2]]) and not ends(above[-1])) else 0


def _is_parted(rows: list[str]) -> bool:
    """Whether blank rows part the paragraphs of a page."""
    return not all(rows)


def ends(row: str) -> bool:
    """Whether a sentence ends with a row of a printed page."""
    return row.rstrip("\"'”’»)")[-1:] in tuple(".!?:")


def _flows(row: str) -> bool:
    """Whether a sentence goes on in a row."""
    return row.lstrip()[:1].islower()


def _enough(row: str, pages: int, first_stays: bool) -> int:
    """On how many pages a line must stand to be their running head or foot."""
    if first_stays:
        return 2
    return 2 if pages == 2 and _DIGITS.search(row) else _REPEATED


def _edges(page: list[str], most: int) -> list[int]:
    """The indices of the lines at a page's top and bottom that are not blank."""
    shown = [index for index, row in enumerate(page) if row]
    return [*shown[:most], *shown[most:][-most:]]


def shape(row: str) -> str:
    """A line with all numbers made alike: running heads differ in that of the page."""
    return _DIGITS.sub("0", row)
