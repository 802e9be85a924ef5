"""Whether a number is said to be the least or the most that it can be: "at least 30", "no more than 8"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..lexicon.figure_words import FigureWords

_UP_TO: Final = (["up", "to"], ["at", "most"], ["bis", "zu"])
"""Right before a number they say so."""

_FEWER: Final = frozenset({"fewer", "less"})
_BOUND_REACH: Final = 4
"""Tokens of "no fewer than $"."""


def bounds(lower: Sequence[str], at: int, last: int, known: FigureWords) -> tuple[bool, bool]:
    """Whether a figure at a token is said to be the least, and the most, that it can be."""
    before = [word for word in lower[max(0, at - _BOUND_REACH) : at] if word.isalpha()]
    if is_negated(lower, at):
        fewer = not _FEWER.isdisjoint(before)
        return fewer, not fewer
    if before[-1:] == ["than"] and not _FEWER.isdisjoint(before):
        return False, True
    most = before[-2:] in _UP_TO or before[-3:] == ["as", "many", "as"]
    said_before = list(lower[max(0, at - 3) : at])
    at_least = not known.floor.isdisjoint(said_before)
    return at_least or list(lower[last + 1 : last + 3]) == ["or", "more"], most


def is_negated(lower: Sequence[str], at: int) -> bool:
    """Whether "no more than" or the like stands before a token, or a sign before that."""
    before = [word for word in lower[max(0, at - _BOUND_REACH) : at] if word.isalpha()]
    return before[-1:] == ["than"] and before[-3:-2] in (["no"], ["not"])
