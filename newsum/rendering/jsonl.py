"""JSON Lines: a record a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import Display, Record


def render(records: Iterable[Record], display: Display) -> Iterator[str]:
    """Write a line for every record, failures included."""
    for record in records:
        yield record.to_json() + "\n"
