"""The quotes that a summary shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Point, Quote

_FEW_WORDS = 5
_MANY_WORDS = 45


def _score(quote: Quote, points: Sequence[Point], paragraphs: int) -> float:
    """How telling a quote is: who speaks, how much it says, how near to the points it stands."""
    words = len(quote.text.split())
    length = min(1.0, words / 15) if words <= _MANY_WORDS else _MANY_WORDS / words
    score = 0.4 * length
    score += 0.2 * (quote.speaker is not None) + 0.1 * (quote.role is not None)
    score += 0.1 * (quote.kind == "direct") - 0.3 * (words < _FEW_WORDS)
    near = min((abs(point.paragraph - quote.paragraph) for point in points), default=paragraphs)
    return score + 0.2 / (1 + near) + 0.1 * (1 - quote.paragraph / (paragraphs + 1))


def telling(quotes: Sequence[Quote], points: Sequence[Point], count: int) -> tuple[Quote, ...]:
    """Pick at most ``count`` quotes that no point contains, each with its score, in order."""
    paragraphs = max((quote.paragraph for quote in quotes), default=1)
    shown = [
        replace(quote, score=round(_score(quote, points, paragraphs), 4))
        for quote in quotes
        if not any(
            start < point.end and point.start < end
            for start, end in quote.parts
            for point in points
        )
    ]
    best = sorted(shown, key=lambda quote: (-(quote.score or 0.0), quote.parts))[:count]
    return tuple(sorted(best, key=lambda quote: quote.parts))
