"""The quotes of a story, by speaker across its articles, each told once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from typing import Final

from ..model import Quotations
from ..speaker_index import group_by_speaker
from ..story_model import Report, StoryQuote
from .telling import overlap
from .terms import content_stems

_SAME: Final = 0.6
"""The least share of the shorter quote's content words that two printings of one quote share."""

_TOLD: Final = 0.8
"""The share of a quote's content words that a sentence which was told has, where it tells the quote."""

_MOST: Final = 300
"""Quotes of a story that are compared with each other, the best ones: the time is bounded."""

_PRINTED_AGAIN: Final = 0.15
"""What a quote's score gains for each further article that has it."""


def quotes(
    reports: Sequence[tuple[int, Report]], told: Sequence[frozenset[str]], most: int
) -> tuple[StoryQuote, ...]:
    """At most so many of a story's quotes, none of them in what was ``told``, speaker by speaker.

    ``reports`` come with their numbers.  The quotes that most articles have come first.
    """
    if not most or not any(report.quotes for _, report in reports):
        return ()
    distinct = sorted(_distinct(reports, told), key=lambda one: -one[0])[:most]
    chosen = {(one.origin, one.quote.parts) for _, one in distinct}
    by_speaker = group_by_speaker(
        Quotations(
            source=str(number),
            quotes=tuple(quote for quote in report.quotes if (number, quote.parts) in chosen),
        )
        for number, report in reports
    )
    return tuple(
        StoryQuote(sourced.quote, int(sourced.source))
        for entry in by_speaker
        for sourced in entry.quotes
    )


def _distinct(
    reports: Sequence[tuple[int, Report]], told: Sequence[frozenset[str]]
) -> Iterator[tuple[float, StoryQuote]]:
    """The quotes that differ, each with its worth: of one in several articles the fullest."""
    kinds: list[tuple[frozenset[str], list[StoryQuote]]] = []
    said = [
        (quote, number, report.language) for number, report in reports for quote in report.quotes
    ]
    for quote, number, code in nlargest(_MOST, said, key=lambda one: one[0].score or 0.0):
        content = content_stems(quote.text, code)
        if not content or any(len(content & sentence) >= _TOLD * len(content) for sentence in told):
            continue
        one = StoryQuote(quote, number)
        for known, same in kinds:
            if overlap(content, known) >= _SAME:
                same.append(one)
                break
        else:
            kinds.append((content, [one]))
    for _, same in kinds:
        fullest = max(same, key=lambda one: (bool(one.quote.speaker), len(one.quote.text)))
        articles = len({one.origin for one in same})
        yield (fullest.quote.score or 0.0) + _PRINTED_AGAIN * (articles - 1), fullest
