"""Whether a number is said to be the least or the most that it can be: "at least 30", "no more than 8"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from ..lexicon.figure_words import FigureWords

_UP_TO: Final = (["up", "to"], ["at", "most"], ["bis", "zu"])
"""Right before a number they say so."""

_UP, _TO = "up", "to"
_LITTLE: Final = frozenset({"$", "€", "£", "¥", "a", "an", "to", "at", "than", "more", "as", "far"})
"""Words between "about" and a number that it may be of."""

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
    return is_led_by(lower, at, known.floor) or list(lower[last + 1 : last + 3]) == [
        "or",
        "more",
    ], most


def is_led_by(lower: Sequence[str], at: int, words: Set[str]) -> bool:
    """Whether one of the words stands before a number, apart from it by little ones at most."""
    for before in range(at - 1, max(-1, at - _BOUND_REACH), -1):
        if lower[before] in words:
            return lower[before] != _UP or lower[at - 1] == _TO  # "went up 7 percent"
        if lower[before] not in _LITTLE:
            return False
    return False


def is_negated(lower: Sequence[str], at: int) -> bool:
    """Whether "no more than" or the like stands before a token, or a sign before that."""
    before = [word for word in lower[max(0, at - _BOUND_REACH) : at] if word.isalpha()]
    return before[-1:] == ["than"] and before[-3:-2] in (["no"], ["not"])
