"""CSV: a row a quote, for spreadsheets.

A cell that a spreadsheet would take for a formula gets an apostrophe before it, which most of
them read as "this is text".
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from ..model import Quotations
from ..text import printable
from . import Page, Record
from .wording import shown

_COLUMNS = (
    *("source", "id", "headline", "date", "speaker", "role"),
    *("mention", "cue", "kind", "paragraph", "text"),
)
_FORMULA = tuple("=+-@＝＋－＠")


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write a line of column names, then the quotes of each article as it comes."""
    yield _rows([_COLUMNS])
    for record in records:
        if isinstance(record, Quotations) and record.quotes:
            about = printable(record.source), record.id, record.headline, record.date
            yield _rows(
                (*about, q.speaker, q.role, q.mention, q.cue, q.kind, q.paragraph, q.text)
                for q in record.quotes
            )


def _rows(rows: Iterable[Iterable[str | int | None]]) -> str:
    """Lines of cells; a fact that is not known is an empty cell."""
    lines = StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return lines.getvalue()


def _cell(value: str | int | None) -> str:
    """A value as harmless text on one line."""
    text = shown("" if value is None else str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text
