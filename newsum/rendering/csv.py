"""CSV: a row a quote, for spreadsheets.

A cell that a spreadsheet would take for a formula is preceded by an apostrophe, which most
spreadsheets read as "this is text".
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from ..model import Quotations
from ..shown_names import printable
from . import Display, Record
from .phrases import safe_line

_COLUMNS = (
    *("source", "id", "headline", "date", "speaker", "role"),
    *("mention", "cue", "kind", "paragraph", "text", "url"),
)
_FORMULA = tuple("=+-@＝＋－＠")
"""First characters of what spreadsheets take for a formula."""


def render(records: Iterable[Record], display: Display) -> Iterator[str]:
    """Write a row of column names, then a row for each quote of each article as it comes."""
    yield rows([_COLUMNS])
    for record in records:
        if isinstance(record, Quotations) and record.quotes:
            about = printable(record.source), record.id, record.headline, record.date
            yield rows(
                (
                    *(*about, q.speaker, q.role, q.mention, q.cue, q.kind, q.paragraph, q.text),
                    record.url,
                )
                for q in record.quotes
            )


def rows(rows: Iterable[Iterable[str | int | None]]) -> str:
    """Rows as CSV; what is not known is an empty cell."""
    lines = StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return lines.getvalue()


def _cell(value: str | int | None) -> str:
    """A value as text on one line that no spreadsheet takes for a formula."""
    text = safe_line("" if value is None else str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text
