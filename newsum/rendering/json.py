"""JSON: one object, or a list of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from . import Display, Record


def render(records: Iterable[Record], display: Display) -> Iterator[str]:
    """Write the record of a single source, else a list of all records, failures included.

    A single pipe or address may turn out to be a feed, with another number of articles than one.
    """
    records = iter(records)
    if display.single:
        head = list(islice(records, 2))
        if len(head) == 1:
            yield head[0].to_json(indent=2) + "\n"
            return
        records = chain(head, records)
    opened = "[\n"
    for record in records:
        yield opened + record.to_json(indent=2)
        opened = ",\n"
    yield "[]\n" if opened == "[\n" else "\n]\n"
