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

_HOSPITAL: Final = "hospital"
_TO_HOSPITAL: Final = frozenset({"to", "in"})
"""Before "hospital" they say that somebody lies there."""

_TO_NUMBER: Final = frozenset({"at", "to", "was", "is", "were", "numbered", "number", ":"})
_BODY_REACH: Final = 8
"""Words of "the population has gone down to", and those that may stand at its end."""

_BOUNDING: Final = frozenset({"at", "up", "to", "more", "than", "no", "fewer", "less"})
"""Words that may stand between "of" and a number, too."""

_REACH: Final = 5
"""Words between a number and the word that says what it is of."""

_INJURED: Final = "injured"
_FOR_REACH: Final = 4
"""Words of "treated for minor injuries"."""

_REACH_TO_VERB: Final = 14
"""The same in German, whose verbs stand at the end, and to an auxiliary in English."""

_CLAUSES: Final = frozenset({"and", "but", "while", "as", "or", "when", "after", "before"})
"""They open another clause."""

_DEAD: Final = "dead"
_LIFE: Final = "leben"
_THEIR: Final = frozenset({"ihr", "ums"})
"""Before "Leben" in German they say that it was lost."""

_STILL: Final = "still"
_MISSING: Final = "missing"

_NOT: Final = frozenset({"not", "yet", "still", "never"})
_FOUND: Final = frozenset({"found", "located", "traced", "recovered"})
"""Behind an auxiliary they say together that somebody is missing: "has not been found"."""

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


_BEFORE_NUMBER: Final = 3
"""Words between "of" and a number, at most: "of no fewer than"."""


def of_body(lower: Sequence[str], at: int, words: FigureWords) -> str:
    """What a number counts without a noun behind it; "" where nothing.

    "A crowd of some 24,000", "the population is down to 24,000".
    """
    beside = words.rounding | words.floor | _BOUNDING
    first = at - 1
    while first > at - 1 - _BEFORE_NUMBER and first > 0 and lower[first] in beside - _TO_NUMBER:
        first -= 1
    if first < 1:
        return ""
    if lower[first] == "of":
        return words.bodies.get(lower[first - 1], "")
    if lower[first] not in _TO_NUMBER:
        return ""
    for word in reversed(lower[max(0, first - _BODY_REACH) : first]):
        if word in words.bodies:
            return words.bodies[word]
        if _parts_counts(word, words):
            break
    return ""


def fact_after(lower: Sequence[str], start: int, words: FigureWords) -> str:
    """The fact behind a count that ends before ``start``; "" where none is told."""
    start = _behind_aside(lower, start, words)
    reach = _REACH_TO_VERB if words.places else _REACH
    told = _fact_within(lower, start, reach, words)
    return told or ("" if words.decimal != "." else _fact_of_verb(lower, start, words))


def _fact_of_verb(lower: Sequence[str], start: int, words: FigureWords) -> str:
    """The fact of the first auxiliary: "seven soldiers of the mission in the north were killed"."""
    for at, word in enumerate(lower[start : start + _REACH_TO_VERB], start):
        if word in lexicon.auxiliaries():
            behind = lower[at + 1 : at + 1 + _NEXT]
            if not _NOT.isdisjoint(behind) and not _FOUND.isdisjoint(lower[at : at + _REACH]):
                return _MISSING
            left = _STILL in behind and _MISSING not in map(words.facts.get, behind)
            return "" if left else next((words.facts[w] for w in behind if w in words.facts), "")
        if word in _MARKS or word in _CLAUSES or value_of(word, words) is not None:
            return ""
    return ""


def _fact_within(lower: Sequence[str], start: int, reach: int, words: FigureWords) -> str:
    """The first fact of the clause within so many words."""
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
