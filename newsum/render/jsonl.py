"""JSON Lines: a record a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import Page, Record
from .fields import dump


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write a line for every record, errors among them."""
    for record in records:
        yield dump(record) + "\n"
