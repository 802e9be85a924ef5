"""How a figure is put: as what somebody demands or offers, as a limit, as usual, as put right again.

Two figures put otherwise are not of one thing: what nurses want and what they are offered, the passengers
of a ferry and those it is licensed for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from ..lexicon.figure_words import FigureWords
from .figure_kinds import AREA, COUNT, LENGTH, MASS, MONEY, SPEED, TEMPERATURE, VOLUME
from .measures import PERCENT

_REACH: Final = 10
"""Words between a figure and the one that says how it is put."""

_ENDS: Final = frozenset(",;:()—–.") | {"and", "but", "while"}
"""What ends a clause."""

_EARLIER, _LAST = "earlier", "last"
_ALONE: Final = frozenset({"limit", "usual", "restored", "against", _EARLIER, _LAST})
"""How figures are put that are never of one thing with those of which nothing is said."""

_OF_KINDS: Final = {
    "against": {PERCENT},
    "restored": {COUNT},
    "demanded": {MONEY, PERCENT},
    "offered": {MONEY, PERCENT},
    "earned": {MONEY},
    "limit": {COUNT, MONEY, MASS, LENGTH, VOLUME},
    "last": {COUNT, MASS, LENGTH, AREA, VOLUME, SPEED, TEMPERATURE},
}
"""The kinds of figures that may be put so; others are of any.  Shares and sums are often told of a
whole year that is over, and no others are told beside them."""

_COMPARED: Final = frozenset({"than", "from", "on", "over", "since", "with", "within"})
"""Right before words for an earlier time they make it that with which something is compared."""

_TO: Final = "to"
_ON: Final = "on"

_AMONG: Final = "among"
_OF: Final = "of"
_AMONG_REACH: Final = 12
"""Words between "among" and a share of those it names."""

_LONGEST: Final = 8
"""Words of "of those without a car" at the start of a sentence, the share's apart."""

_THOSE: Final = (["those", "who"], ["those", "with"], ["those", "without"], ["those", "under"])
_AREAS: Final = frozenset(
    {"north", "south", "east", "west", "centre", "center", "capital", "country", "countryside"}
) | {"cities", "towns", "villages", "valley", "side", "suburbs", "part", "parts", "districts"}
"""What one figure is of, where a sentence begins with it: "in the south"."""

_IN: Final = frozenset({"in", "on"})

_ASKED: Final = frozenset(
    {"asked", "polled", "surveyed", "questioned", "interviewed", "respondents", "responding"}
) | {"entitled", "eligible", "electorate", "registered", "all"}
"""Of whom every share of a poll or an election is."""


def stance(lower: Sequence[str], first: int, last: int, kind: str, words: FigureWords) -> str:
    """How the figure of these tokens is put, by the nearest word of its clause; "" where plainly."""
    general = kind.partition(" ")[0]
    before = takewhile(lambda at: lower[at] not in _ENDS, range(first - 1, -1, -1))
    behind = takewhile(lambda at: lower[at] not in _ENDS, range(last + 1, len(lower)))
    near = [(abs(at - edge), at) for side, edge in ((before, first), (behind, last)) for at in side]
    for distance, at in sorted(near):
        if distance > _REACH:
            break
        for told in (" ".join(lower[at : at + 2]), lower[at]):
            put = words.stances.get(told, "")
            if (
                put
                and general in _OF_KINDS.get(put, {general})
                and not _is_compared(lower, at, put)
            ):
                return put
    return ""


def _is_compared(lower: Sequence[str], at: int, told: str) -> bool:
    """Whether words for an earlier time say from when on something has changed: "than a year ago"."""
    return told in (_EARLIER, _LAST) and not _COMPARED.isdisjoint(lower[max(0, at - 2) : at])


def is_changing(lower: Sequence[str], at: int, words: FigureWords) -> bool:
    """Whether a measure at a token is what something has come to by then: "dropped to 150 km/h".

    So is what a sentence tells that begins with its day: "On Monday it was".
    """
    if lower[0] == _ON and lower[1] in words.weekdays:
        return True
    before = lower[max(0, at - 3) : at]
    moved = words.growth | words.decline
    return any(one in moved and to == _TO for one, to in pairwise(before))


def exclude(one: str, other: str) -> bool:
    """Whether figures that are put so are of two things."""
    if one == other:
        return False
    return bool(one and other) or not _ALONE.isdisjoint((one, other))


def is_of_some(lower: Sequence[str], at: int) -> bool:
    """Whether a share at a token is of some only: "among people under 30", "of those without a car"."""
    start = max(0, at - _AMONG_REACH)
    if any(list(lower[one : one + 2]) in _THOSE for one in range(start, at)):
        return True
    if lower[0] in _IN and not _AREAS.isdisjoint(lower[1:4]):
        return True
    among = [one for one in range(start, at) if lower[one] == _AMONG]
    if not among and lower[0] == _OF and at <= _LONGEST:
        among = [0]
    return bool(among) and _ASKED.isdisjoint(lower[among[-1] : at])
