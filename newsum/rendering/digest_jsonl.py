"""A digest as JSON Lines: a story a line, then a line for each failure."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import SCHEMA
from ..story_model import Digest
from . import Display
from .digest_json import story_fields
from .json_fields import dump, dumped


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write a line for every story, and for every failure."""
    for story in digest.stories:
        yield dumped({"schema": SCHEMA, **story_fields(story)}) + "\n"
    for failure in digest.failures:
        yield dump(failure) + "\n"
