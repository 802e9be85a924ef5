"""What happened to those whom a number counts: killed, arrested, come to a gathering.

The nearest word says so, behind the count ("12 people were killed") or before it ("killed 12"), as long
as no mark and no other number stands between.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .. import lexicon
from ..lexicon.figure_words import FigureWords
from .numerals import value_of

_MARKS: Final = frozenset(",;:()—–.!?")
"""Marks that part one count from the next."""

_CROWDS: Final = frozenset({"crowd", "audience"})
"""Before "of" and a number they say what it counts, without a noun behind it."""

_HOSPITAL: Final = "hospital"
_TO_HOSPITAL: Final = frozenset({"to", "in"})
"""Before "hospital" they say that somebody lies there."""

_REACH: Final = 5
"""Words between a number and the word that says what it is of."""

_INJURED: Final = "injured"
_FOR_REACH: Final = 4
"""Words of "treated for minor injuries"."""

_REACH_TO_VERB: Final = 14
"""The same in German, whose verbs stand at the end."""

_DEAD: Final = "dead"
_LIFE: Final = "leben"
_THEIR: Final = frozenset({"ihr", "ums"})
"""Before "Leben" in German they say that it was lost."""

_STILL: Final = "still"
_MISSING: Final = "missing"

_ASIDE: Final = 10
"""Words between two commas that a count may go on behind, both of them counted."""

_EVACUATED: Final = "evacuated"
_NEXT: Final = 3
"""Words between "forced" and whom it drove out."""

_DRIVING: Final = frozenset(
    {"forced", "forcing", "drove", "driven", "told", "ordered", "had", "have"}
)
_HAD: Final = frozenset({"had", "have"})
"""Drive somebody out only with "to" behind them."""

_OUT: Final = frozenset({"out", "from", "leave", "flee"})
"""With one of these behind them, they say that people had to go: "forced 140 people from their homes"."""

_OUT_REACH: Final = 6
"""Words between the two."""

_TOLLS: Final = frozenset({"toll", "turnout", "attendance"})
_TOLL_REACH: Final = 20
"""The same after "death toll", which is followed by what it is the toll of."""


def of_crowd(lower: Sequence[str], at: int) -> bool:
    """Whether a number counts a crowd: "a crowd of 24,000"."""
    return at > 1 and lower[at - 1] == "of" and lower[at - 2] in _CROWDS


def fact_after(lower: Sequence[str], start: int, words: FigureWords) -> str:
    """The fact behind a count that ends before ``start``; "" where none is told."""
    start = _behind_aside(lower, start, words)
    reach = _REACH_TO_VERB if words.places else _REACH
    for at, word in enumerate(lower[start : start + reach], start):
        if word == _LIFE and lower[at - 1] in _THEIR:
            return _DEAD
        if word == _STILL and _MISSING not in map(words.facts.get, lower[at + 1 : at + 2]):
            return ""  # those who are left
        if word in words.facts and word not in _TOLLS:
            return _INJURED if _for_injuries(lower, at, words) else words.facts[word]
        if word == _HOSPITAL and lower[at - 1] in _TO_HOSPITAL:
            return "hospitalized"
        if word in _DRIVING and _leads_out(lower, at):
            return _EVACUATED
        if _parts_counts(word, words):
            break
    return ""


def _for_injuries(lower: Sequence[str], at: int, words: FigureWords) -> bool:
    """Whether "treated" there is "treated for injuries"."""
    behind = lower[at + 1 : at + _FOR_REACH]
    return behind[:1] == ["for"] and _INJURED in map(words.facts.get, behind)


def _behind_aside(lower: Sequence[str], start: int, words: FigureWords) -> int:
    """Where a count goes on behind "…, including ten children, were"; ``start`` where it does not."""
    aside = list(lower[start : start + _ASIDE])
    if aside[:1] != [","] or "," not in aside[1:]:
        return start
    behind = start + aside.index(",", 1) + 1
    goes_on = behind < len(lower) and (
        lower[behind] in lexicon.auxiliaries() or lower[behind] in words.facts
    )
    return behind if goes_on else start


def fact_before(lower: Sequence[str], at: int, words: FigureWords) -> str:
    """The fact before a count that begins at ``at``; "" where none is told."""
    for distance, word in enumerate(reversed(lower[max(0, at - _TOLL_REACH) : at])):
        if word in _TOLLS or (distance < _REACH and word in words.facts):
            return words.facts[word]
        if distance < _NEXT and word in _DRIVING and _leads_out(lower, at):
            return _EVACUATED
        if _parts_counts(word, words):
            break
    return ""


def _leads_out(lower: Sequence[str], at: int) -> bool:
    """Whether words behind say that somebody had to leave."""
    if lower[at] in _HAD and lower[at + 1 : at + 2] != ["to"]:
        return False
    return not _OUT.isdisjoint(lower[at + 1 : at + _OUT_REACH])


def _parts_counts(word: str, words: FigureWords) -> bool:
    """Whether a token stands between two counts: a mark, "and", another number."""
    return word in _MARKS or word in words.breaks or value_of(word, words) is not None
