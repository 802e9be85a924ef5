"""What is to be said of a page's article: corrections, and that little of it could be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .html_blocks import Block, ancestors, elements
from .html_features import ends_sentence
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


_CORRECTIONS: Final = frozenset(("correction", "corrections", "errata", "erratum", "clarification"))
_NEAR: Final = 4
"""Names of elements that hold a correction, and blocks beside an article among which it is looked for."""


def corrections(page: Sequence[Block], kept: Sequence[bool]) -> Iterator[str]:
    """What elements right above or below an article, and amid it, call corrections, but for what is kept."""
    own = [n for n, keep in enumerate(kept) if keep]
    for n in range(max(0, own[0] - _NEAR), min(len(page), own[-1] + 1 + _NEAR)) if own else ():
        block = page[n]
        around = frozenset().union(*(one.names for one in ancestors(block.element)[:2]))
        called = not kept[n] and not _CORRECTIONS.isdisjoint(around)
        if called and not block.hidden and ends_sentence(block.text):
            yield " ".join(block.text.split())


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
