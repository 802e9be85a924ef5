"""What a page says of itself where little of its article could be read: it is not free, or longer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .html_blocks import Block, elements
from .html_metadata import Metadata

_LITTLE: Final = 120
"""Words of an article below which a page that is not free shows its beginning only."""
_TWICE: Final = 2
_LONGER: Final = 250
"""Words below which a page that declares twice as many shows its beginning only."""
_MOST: Final = 20_000
"""Words that a page can declare; some count letters."""

_WALLS: Final = frozenset(("paywall", "regwall"))
"""Names of elements that ask for money, or for a name, before they show the rest."""


def shortfall(page: Sequence[Block], found: int, declared: Metadata) -> str | None:
    """A note where a page shows a beginning of its article; ``found`` words of it were read."""
    said = declared.count or 0
    if found < _LONGER and _TWICE * found <= said <= _MOST:
        return f"Little of this page could be read: it declares {said:,} words."
    if found < _LITTLE and (declared.restricted or _has_wall(page)):
        return "Little of this page could be read: the rest is for subscribers."
    return None


def _has_wall(page: Sequence[Block]) -> bool:
    """Whether a page has an element that asks for money before it shows the rest."""
    return any(not _WALLS.isdisjoint(element.names) for element in elements(page))
