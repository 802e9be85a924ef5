"""Votes that sentences count: those for something, and those against.

"214 votes in favour", "by 61 votes to 47", "voted 61-47".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..lexicon.figure_words import FigureWords
from ..patterns import pattern
from .numerals import value_of

VOTE: Final = "vote"
"""What votes are about, alone or before their side."""

_SIDES: Final = {"favour": "for", "favor": "for", "for": "for", "against": "against"}
"""What votes are cast for: "214 votes in favour"."""

_VOTES: Final = frozenset(
    {"vote", "votes", "voted", "voting", "passed", "approved", "rejected", "adopted", "ballot"}
)

_BEFORE: Final = 12
_BEHIND: Final = 5
"""Words before and behind two numbers among which one has to say that they are votes."""

# "61-47", as one token.
_BOTH = pattern(r"(\d{1,3})[-–‑](\d{1,3})")


def side_of(after: Sequence[str], words: FigureWords) -> str:
    """What votes are about, by the words behind them: "in favour", "to 98"."""
    side = next((_SIDES[word] for word in after if word in _SIDES), "")
    if after[:1] == ["to"] and any(value_of(word, words) is not None for word in after[1:]):
        side = _SIDES["for"]
    return f"{VOTE} {side}".rstrip()


MARGIN: Final = "margin"
_MARGINS: Final = frozenset({"majority", "margin", "lead"})
_MARGIN_REACH: Final = 4
"""Words of "a majority of just"."""

_FAVOUR: Final = frozenset({"favour", "favor"})
_OTHER_SIDE: Final = 7
"""Words between the numbers of both sides, those of the first one among them."""

_AHEAD: Final = frozenset({"ahead", "behind", "separated", "clear", "short", "more", "fewer"})
_WON: Final = frozenset(
    {"won", "win", "wins", "beat", "beats", "beating", "defeated", "lost", "lose", "loses", "edged"}
)
_CLAUSE: Final = frozenset(",;:.)")
_LEAST: Final = 2
_OVER: Final = frozenset({"over", "in", "and", "on", "after", "at", "when", "as"})
"""Words behind a majority that is told without the one for votes."""


class Votes(NamedTuple):
    """The votes of one side."""

    value: float
    about: str
    first: int
    last: int
    """The indices of the first and the last of the tokens that count both sides."""


def two_sides(lower: Sequence[str], at: int, words: FigureWords) -> list[Votes]:
    """The votes of a token that stands in a count of both sides."""
    if glued := _BOTH.fullmatch(lower[at]):
        if _of_votes(lower, at, at):
            return [
                Votes(float(glued[1]), f"{VOTE} for", at, at),
                Votes(float(glued[2]), f"{VOTE} against", at, at),
            ]
        return []
    value = value_of(lower[at], words)
    if value is None:
        return []
    if _number_at(lower, at + 2, words) and lower[at + 1] == "to" and _of_votes(lower, at, at + 2):
        return [Votes(value, f"{VOTE} for", at, at + 2)]
    if side := _named_side(lower, at, words):
        return [Votes(value, f"{VOTE} {side}", at, at)]
    first = at - 2 - (at > 1 and lower[at - 2] in _VOTES)
    if (
        lower[max(0, at - 1) : at] == ["to"]
        and _number_at(lower, first, words)
        and _of_votes(lower, first, at)
    ):
        return [Votes(value, f"{VOTE} against", first, at)]
    return []


def _named_side(lower: Sequence[str], at: int, words: FigureWords) -> str:
    """The side of a number in "298 in favour and 205 against"; "" where not both are told."""
    if lower[at + 1 : at + 2] == ["against"]:
        before = range(max(0, at - _OTHER_SIDE), at)
        return "against" if any(_is_for(lower, one, words) for one in before) else ""
    behind = range(at + 1, min(len(lower) - 1, at + _OTHER_SIDE))
    against = any(_number_at(lower, one, words) and lower[one + 1] == "against" for one in behind)
    return "for" if against and _is_for(lower, at, words) else ""


def _is_for(lower: Sequence[str], at: int, words: FigureWords) -> bool:
    """Whether a number stands there with a word for those who agree right behind it."""
    if not _number_at(lower, at, words):
        return False
    behind = lower[at + 1 : at + 3]
    return behind[:1] == ["for"] or (behind[:1] == ["in"] and not _FAVOUR.isdisjoint(behind))


def margin(lower: Sequence[str], at: int, words: FigureWords) -> Votes | None:
    """By how many votes somebody has won: "a majority of 231", "by 231 votes", "231 votes ahead"."""
    value = value_of(lower[at], words)
    if value is None or value < _LEAST:
        return None
    of_votes = lower[at + 1 : at + 2] in (["votes"], ["ballots"])
    before = lower[max(0, at - _MARGIN_REACH) : at]
    behind = lower[at + 1 + of_votes : at + 3 + of_votes]
    if not of_votes and behind and behind[0] not in _OVER and behind[0] not in _CLAUSE:
        return None  # of seats, points or goals, or a share
    told = not _MARGINS.isdisjoint(before) and lower[at - 1] not in _CLAUSE
    if of_votes:
        won = lower[at - 1 : at] == ["by"] and not _WON.isdisjoint(lower[max(0, at - _BEFORE) : at])
        told = told or (won and behind[:1] != ["to"]) or not _AHEAD.isdisjoint(behind)
    return Votes(value, f"{VOTE} {MARGIN}", at, at + of_votes) if told else None


def _number_at(lower: Sequence[str], at: int, words: FigureWords) -> bool:
    return 0 <= at < len(lower) and value_of(lower[at], words) is not None


def _of_votes(lower: Sequence[str], first: int, last: int) -> bool:
    """Whether a word near two numbers says that they are votes."""
    near = [*lower[max(0, first - _BEFORE) : last], *lower[last : last + 1 + _BEHIND]]
    return not _VOTES.isdisjoint(near)
