"""JSON: one object, or a list of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import Page, Record
from .fields import dump


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write the record of the one source that was named, else a list of all, errors among them."""
    if page.single:
        (record,) = records
        yield dump(record, indent=2) + "\n"
        return
    opened = "[\n"
    for record in records:
        yield opened + dump(record, indent=2)
        opened = ",\n"
    yield "[]\n" if opened == "[\n" else "\n]\n"
