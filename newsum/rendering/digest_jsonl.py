"""A digest as JSON Lines: a story a line, then a line for each failure."""

from __future__ import annotations

from collections.abc import Iterator

from ..json_record import SCHEMA, dumped
from ..story_model import Digest
from . import Display


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write a line for every story, and for every failure."""
    for story in digest.stories:
        yield dumped({"schema": SCHEMA, **story.to_dict()}) + "\n"
    for failure in digest.failures:
        yield failure.to_json() + "\n"
