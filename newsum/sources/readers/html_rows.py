"""Rows of a page's tables, and those of tables that lay out a page, which are none."""

from __future__ import annotations

from typing import Any, Final

from .html_gathering import Gatherer, Place
from .html_tags import BLOCKS, UNREAD

_LONGEST_CELL: Final = 400
"""Characters of several paragraphs in a cell from which the table lays out a page."""

_LONGEST_WRAPPED: Final = 60
"""Characters of a cell at most whose text is in elements of their own."""


def is_row(node: Any) -> bool:
    """Whether a table's row has cells of text alone; those of a layout have blocks in them."""
    cells = [cell for cell in node if isinstance(cell.tag, str)]
    if len(cells) < 2 or any(map(_has_paragraphs, cells)):
        return False
    return all(map(_is_cell, cells))


def _is_cell(cell: Any) -> bool:
    """Whether a cell has text alone, be it in paragraphs, or a few words in elements of their own."""
    blocks = [inside for inside in cell.iterdescendants() if inside.tag in BLOCKS]
    if all(inside.tag == "p" for inside in blocks):
        return len(blocks) < 2 or len("".join(cell.itertext())) < _LONGEST_CELL
    wrapped = all(inside.tag in ("p", "div") for inside in blocks)
    text = " ".join("".join(cell.itertext()).split())
    return wrapped and len(text) < _LONGEST_WRAPPED and not text.endswith((".", "!", "?"))


def _has_paragraphs(cell: Any) -> bool:
    """Whether two line breaks in a row part paragraphs in a cell: the table lays out a page."""
    return any(
        (following := line_end.getnext()) is not None
        and following.tag == "br"
        and not (line_end.tail or "").strip()
        for line_end in cell.iter("br")
    )


def read_row(node: Any, place: Place, gathered: Gatherer) -> None:
    """A table's row as one block, its cells parted by bars."""
    row = Place("row", 0, place.element, place.linked, place.hidden)
    first = True
    for cell in node:
        if isinstance(cell.tag, str) and cell.tag not in UNREAD:
            if not first:
                gathered.add(" | ", False)
            first = False
            _read_cell(cell, row, gathered)
    gathered.end(row)


def _read_cell(node: Any, row: Place, gathered: Gatherer) -> None:
    linked = row.linked or (node.tag == "a" and not (node.get("href") or "#").startswith("#"))
    if node.text:
        gathered.add(node.text, linked)
    for child in node:
        if child.tag == "br":
            gathered.add(" ", False)
        elif isinstance(child.tag, str) and child.tag not in UNREAD:
            inner = row if not linked else Place("row", 0, row.element, True, row.hidden)
            _read_cell(child, inner, gathered)
        if child.tail:
            gathered.add(child.tail, linked)
    if node.tag in ("p", "div"):
        gathered.add(" ", False)
