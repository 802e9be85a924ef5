"""Single quotation marks paired, and told from apostrophes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..model import Span

OPENS_AFTER: Final = frozenset(" \n([{—–-/:>")
"""Blanks, opening brackets and the like, which come before an opening mark."""

_LONGEST: Final = 600
"""Characters of what single marks quote; beyond it a mark is an apostrophe."""

_GUILLEMETS: Final = {"‹": "›", "›": "‹"}
"""With their partners: either opens, as the language has it."""


def pair_single_marks(
    text: str, marks: Sequence[Span]
) -> tuple[list[tuple[Span, Span]], list[Span]]:
    """Pair single marks, given in order; also opening ones without a partner."""
    pairs: list[tuple[Span, Span]] = []
    unclosed: list[Span] = []
    index = 0
    while index < len(marks):
        opener = start, end = marks[index]
        index += 1
        if text[start] == "’" or text[end : end + 1].isspace() or end == len(text):
            continue
        closers = _closers(text, opener, marks, index)
        close = _likeliest(text, closers)
        if close is not None:
            index += closers.index(close) + 1
            pairs.append((opener, close))
        elif text[end].isalpha() and _stands_first(text, start):  # no '90s, no U.N.'s
            unclosed.append(opener)
    return pairs, unclosed


def _stands_first(text: str, start: int) -> bool:
    """Whether what stands before a mark is what comes before an opening one."""
    return start == 0 or text[start - 1] in OPENS_AFTER


def _closers(text: str, opener: Span, marks: Sequence[Span], index: int) -> list[Span]:
    """The marks from ``index`` on that may close one."""
    partner = _GUILLEMETS.get(text[opener[0]])
    closers: list[Span] = []
    for at in range(index, len(marks)):
        start, end = marks[at]
        mark = text[start]
        if start - opener[1] > _LONGEST:
            break
        if text[start - 1] in "([" or text[end : end + 1].isalnum():  # it opens
            break
        if mark == partner:
            return [(start, end)]
        if mark in _GUILLEMETS:
            break
        if partner is None:
            closers.append((start, end))
    return closers


def _likeliest(text: str, closers: Sequence[Span]) -> Span | None:
    """The mark that closes, rather than an apostrophe after a plural."""
    for closer in closers:
        if text[closer[0] - 1] in ",.!?…—;":
            return closer
    for closer in closers:
        if text[closer[0] - 1] != "s":
            return closer
    return closers[0] if closers else None
