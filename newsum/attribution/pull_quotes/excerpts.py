"""Excerpts of quotes: what no point tells, in whole sentences, no longer than a reader wants."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ...model import Point, Quote, Sentence, Span
from ...text import squeeze

MANY_WORDS: Final = 45
"""Words of a quote from which on it is cut down to some of its sentences."""

_BETWEEN_PARAGRAPHS: Final = " \n\t\"“”„«»'‘’"
"""What stands between the parts of a quote that only a paragraph's end splits."""


def excerpt(
    quote: Quote, text: str, points: Sequence[Point], sentences: Sequence[Sentence]
) -> Quote | None:
    """The part of a quote that no point tells, of at most `MANY_WORDS` words where that can be had.

    None where points tell all of it.  Without the ``text`` nothing is cut.
    """
    free = [part for part in quote.parts if not _is_told(part, points)]
    if not free:
        return None
    if not text:
        return quote if len(free) == len(quote.parts) else None
    if len(free) < len(quote.parts):
        quote = _of_parts(quote, text, _longest_run(quote.parts, free, text))
    if len(quote.text.split()) <= MANY_WORDS:
        return quote
    runs = [run for part in quote.parts if (run := _opening(part, text, sentences))]
    best = max(runs, key=lambda run: len(text[run[0] : run[1]].split()), default=None)
    return quote if best is None else _of_parts(quote, text, [best])


def _is_told(part: Span, points: Sequence[Point]) -> bool:
    """Whether a point tells some of a part."""
    return any(part[0] < point.end and point.start < part[1] for point in points)


def _longest_run(parts: Sequence[Span], free: Sequence[Span], text: str) -> list[Span]:
    """Of the free parts that follow each other, those with most words."""
    kept, runs = set(free), [[free[0]]]
    for before, part in pairwise(parts):
        if part in kept:
            if before in kept:
                runs[-1].append(part)
            elif runs[-1][-1] != part:
                runs.append([part])
    return max(runs, key=lambda run: sum(len(text[a:b].split()) for a, b in run))


def _of_parts(quote: Quote, text: str, parts: Sequence[Span]) -> Quote:
    """A quote of some of its parts."""
    pieces = [squeeze(text[parts[0][0] : parts[0][1]])]
    for (_, end), (start, stop) in pairwise(parts):
        apart = text[end:start].strip(_BETWEEN_PARAGRAPHS)
        pieces += [" … " if apart else " ", squeeze(text[start:stop])]
    return replace(quote, text="".join(pieces), parts=tuple(parts))


def _opening(part: Span, text: str, sentences: Sequence[Sentence]) -> Span | None:
    """The first whole sentences of a part, as many as have at most `MANY_WORDS` words together."""
    start, stop = part
    index = max(0, bisect_left(sentences, start + 1, key=lambda one: one.start) - 1)
    end = start
    for number in range(index, len(sentences)):
        sentence = sentences[number]
        if sentence.end > stop + 1 or sentence.start >= stop:
            break
        upto = min(sentence.end, stop)
        if len(text[start:upto].split()) > MANY_WORDS:
            break
        end = upto
    return (start, end) if end > start else None
