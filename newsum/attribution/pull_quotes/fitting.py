"""Which pull quotes have room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ...model import Quote
from ...reading_time import count_words
from .picking import is_cut


def fit_quotes(quotes: Iterable[Quote], room: int) -> tuple[Quote, ...]:
    """Those of some quotes that ``room`` words hold, in their order.

    Everybody's best comes first, then what they say beside it.  A sentence that a reporter begins is no
    stopgap for a whole utterance that has no room.
    """
    quotes = tuple(quotes)
    heard: Counter[str | None] = Counter()
    places: list[tuple[int, float, Quote]] = []
    for quote in sorted(quotes, key=_worth):
        places.append((heard[quote.speaker], _worth(quote), quote))
        heard[quote.speaker] += 1
    kept: set[tuple[tuple[int, int], ...]] = set()
    missed = False
    for _, _, quote in sorted(places, key=lambda place: place[:2]):
        words = count_words(quote.text)
        if words > room:
            missed = missed or not is_cut(quote)
        elif not (missed and is_cut(quote)):
            kept.add(quote.parts)
            room -= words
    return tuple(quote for quote in quotes if quote.parts in kept)


def _worth(quote: Quote) -> float:
    """What quotes are sorted by, the best first."""
    return -(quote.score or 0.0)
