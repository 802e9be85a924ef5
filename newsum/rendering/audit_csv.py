"""An audit of sources as CSV: a row a speaker, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator

from ..audit_model import Appearance, Audit
from ..shown_names import printable
from . import Display
from .csv import rows

_COLUMNS = (
    *("speaker", "named", "role", "quotes", "words", "articles"),
    *("first_date", "first_source", "first_headline"),
    *("last_date", "last_source", "last_headline"),
)


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write a row of column names, then a row for each speaker."""
    yield rows([_COLUMNS])
    yield rows(
        (
            *(one.name, "yes" if one.named else "no", one.role),
            *(one.quotes, one.words, one.articles),
            *_cells(one.first),
            *_cells(one.last),
        )
        for one in audit.speakers
    )


def _cells(one: Appearance) -> tuple[str | None, str, str | None]:
    return one.date, printable(one.source), one.headline
