"""The point that belongs to the last word of a phrase, not to its sentence: "the Rev.", "the U.S."."""

from __future__ import annotations

from functools import cache
from typing import Final

from ... import lexicon
from ...patterns import pattern

_LONGEST: Final = 12
"""Characters of an abbreviation, at most."""

_SHORT: Final = frozenset(("Bros", "Co", "Corp", "Inc", "Jr", "Ltd", "Sr", "St"))
"""Abbreviations in names that are no titles."""

# Letters that points part: "U.S", "Ph.D", "p.m".
_INITIALS = pattern(r"(?:[^\W\d_]{1,2}\.){1,4}[^\W\d_]{1,2}")


@cache
def _pointed() -> frozenset[str]:
    return lexicon.abbreviated_titles() | _SHORT


def has_own_point(word: str) -> bool:
    """Whether a word, without the point behind it, is an abbreviation that has one of its own."""
    return word in _pointed() or _INITIALS.fullmatch(word) is not None


def with_own_point(text: str, end: int) -> int:
    """Where a phrase ends whose last word ends at ``end``: behind the point that is that word's own."""
    if not text.startswith(".", end):
        return end
    before = text[max(0, end - _LONGEST) : end]
    at = len(before)
    while at and (before[at - 1].isalnum() or before[at - 1] == "."):
        at -= 1
    return end + has_own_point(before[at:])
