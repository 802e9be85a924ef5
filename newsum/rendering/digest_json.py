"""A digest as one JSON object, schema newsum/1."""

from __future__ import annotations

from collections.abc import Iterator

from ..story_model import Digest
from . import Display


def write(digest: Digest, display: Display) -> Iterator[str]:
    """Write the digest, failures included."""
    yield digest.to_json(indent=2) + "\n"
