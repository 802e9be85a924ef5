"""A feed where an article should be: `newsum.sources.feeds` takes apart those that are named."""

from __future__ import annotations

from ...errors import BrokenError
from ...model import Document


def parse(name: str, data: bytes) -> Document:
    """Raise `BrokenError`: a feed is no article, but a list of them."""
    raise BrokenError(name, "a feed or a list of addresses where an article should be")
