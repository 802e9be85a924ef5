"""How a figure is put: as what somebody demands or offers, as a limit, as usual, as put right again.

Two figures put otherwise are not of one thing: what nurses want and what they are offered, the passengers
of a ferry and those it is licensed for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from ..lexicon.figure_words import FigureWords

_REACH: Final = 7
"""Words between a figure and the one that says how it is put."""

_ENDS: Final = frozenset(",;:()—–.") | {"and", "but", "while"}
"""What ends a clause."""

_ALONE: Final = frozenset({"limit", "usual", "restored", "against"})
"""How figures are put that are never of one thing with those of which nothing is said."""

_AMONG: Final = "among"
_OF: Final = "of"
_AMONG_REACH: Final = 12
"""Words between "among" and a share of those it names."""

_LONGEST: Final = 8
"""Words of "of those without a car" at the start of a sentence, the share's apart."""

_ASKED: Final = frozenset(
    {"asked", "polled", "surveyed", "questioned", "interviewed", "respondents", "responding"}
) | {"entitled", "eligible", "electorate", "registered", "all"}
"""Of whom every share of a poll or an election is."""


def stance(lower: Sequence[str], first: int, last: int, words: FigureWords) -> str:
    """How the figure of these tokens is put, by the nearest word of its clause; "" where plainly."""
    before = takewhile(lambda at: lower[at] not in _ENDS, range(first - 1, -1, -1))
    behind = takewhile(lambda at: lower[at] not in _ENDS, range(last + 1, len(lower)))
    near = [(abs(at - edge), at) for side, edge in ((before, first), (behind, last)) for at in side]
    for distance, at in sorted(near):
        if distance > _REACH:
            break
        for told in (" ".join(lower[at : at + 2]), lower[at]):
            if told in words.stances:
                return words.stances[told]
    return ""


def exclude(one: str, other: str) -> bool:
    """Whether figures that are put so are of two things."""
    if one == other:
        return False
    return bool(one and other) or not _ALONE.isdisjoint((one, other))


def is_of_some(lower: Sequence[str], at: int) -> bool:
    """Whether a share at a token is of some only: "among people under 30", "of those without a car"."""
    start = max(0, at - _AMONG_REACH)
    among = [one for one in range(start, at) if lower[one] == _AMONG]
    if not among and lower[0] == _OF and at <= _LONGEST:
        among = [0]
    return bool(among) and _ASKED.isdisjoint(lower[among[-1] : at])
