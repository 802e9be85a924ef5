"""JSON: one object, or a list of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import Display, Record
from .json_fields import dump


def render(records: Iterable[Record], display: Display) -> Iterator[str]:
    """Write the record of a single source, else a list of all records, failures included."""
    if display.single:
        (record,) = records
        yield dump(record, indent=2) + "\n"
        return
    opened = "[\n"
    for record in records:
        yield opened + dump(record, indent=2)
        opened = ",\n"
    yield "[]\n" if opened == "[\n" else "\n]\n"
