"""Measures that sentences state: shares in per cent, distances, how long, how old, how strong a quake.

How long and how old are told only where what they are of stands beside them: "an 11-day strike", "a
strike of 11 days", "a 34-year-old climber", "12 years in prison".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..lexicon.figure_words import FigureWords
from ..patterns import pattern
from .numerals import GLUED, value_of, years_old

_LASTING: Final = pattern(r"(day|week|month|year|hour|minute)s?")
"""Units of time that count whole spans."""

_LASTED: Final = frozenset({"of", "lasted", "lasting"})
"""Between a thing and how long it was."""

_PER: Final = frozenset({"per", "por", "pour"})
_CENT: Final = frozenset({"cent", "cento", "ciento"})

DISTANCES: Final = frozenset({"km", "mile", "metre", "foot"})
"""Units that may be glued to their number: "a 60-kilometre slick"."""

DEGREES: Final = frozenset({"celsius", "fahrenheit"})
"""Units of temperature."""

_SCALES: Final = {"c": "celsius", "f": "fahrenheit", "fahrenheit": "fahrenheit"}
_NO_TEMPERATURE: Final = frozenset(
    {"angle", "north", "south", "east", "west", "latitude", "longitude"}
)
"""Behind degrees they say that those measure something else."""

_AN_HOUR: Final = frozenset({"a", "an", "per", "/", "below", "above"})
"""Behind a distance they make it a speed, or say where something is."""

_MINUS: Final = frozenset({"minus", "-", "−", "–"})
_BELOW_ZERO: Final = ["below", "zero"]

MEASURES: Final = (
    DISTANCES | DEGREES | {"percent", "age", "day", "week", "month", "year", "hour", "minute"}
)
"""What a measure may be about, by its first word."""

_TERM: Final = "prison"
_IN_PRISON: Final = frozenset(
    {"prison", "jail", "jailed", "imprisoned", "imprisonment", "sentenced"}
)
_BAN: Final = "ban"
_BANNED: Final = frozenset({"ban", "banned", "bans", "suspended", "suspension"})
_TERM_REACH: Final = 4
"""Words between years and what says that they are a term in prison, or a ban."""

TURNOUT: Final = "turnout"
_POLLS_REACH: Final = 8
"""Words from a share to one that says that it is of those who vote."""

BACKING: Final = "backing"
_BACKING: Final = frozenset({"backed", "favour", "favor", "approved"})
_BACKING_REACH: Final = 3
"""Right behind a share they say that it is of those who voted for something."""

_TOOK: Final = frozenset({"for", "take", "takes", "took", "taking"})
"""Before a span of time they say how long something was."""

AGE: Final = "age"
PERCENT: Final = "percent"
MAGNITUDE: Final = "magnitude"
_OF_QUAKES: Final = frozenset({"magnitude", "richter"})

# "6.1-magnitude", as one token.
_OF_MAGNITUDE = pattern(r"(\d(?:\.\d)?)-magnitude")


class Measure(NamedTuple):
    """A measure."""

    value: float
    unit: str
    of: str
    """The noun that it is of, where that stands beside it, lower-cased."""
    first: int
    last: int
    """The indices of the first and the last of the tokens that say so."""


def magnitude(lower: Sequence[str], at: int, words: FigureWords) -> Measure | None:
    """The magnitude of an earthquake that a token states."""
    if glued := _OF_MAGNITUDE.fullmatch(lower[at]):
        return Measure(float(glued[1]), MAGNITUDE, "", at, at)
    near = [*lower[max(0, at - 2) : at], *lower[at + 1 : at + 4]]
    value = value_of(lower[at], words)
    if value is None or not 1 <= value < 10 or _OF_QUAKES.isdisjoint(near):
        return None
    return Measure(value, MAGNITUDE, "", at, at)


def measured(lower: Sequence[str], at: int, words: FigureWords) -> Measure | None:
    """The measure that a token states, alone or with those behind it."""
    old = years_old(lower[at], words)
    if old is not None:
        of = lower[at + 1] if at + 1 < len(lower) and lower[at + 1].isalpha() else ""
        return Measure(old, AGE, of, at, at + 1) if of else None
    if glued := GLUED.fullmatch(lower[at]):
        return _glued(lower, at, words, glued[1], glued[2])
    value = value_of(lower[at], words)
    if value is None or at + 1 >= len(lower):
        return None
    unit = lower[at + 1]
    if unit == "%" or words.units.get(unit) == PERCENT:
        return _share(lower, at, value, at + 1, words)
    if unit in _PER and lower[at + 2 : at + 3] and lower[at + 2] in _CENT:
        return _share(lower, at, value, at + 2, words)
    if unit in words.degrees:
        return _temperature(lower, at, value)
    if unit in words.units and not _AN_HOUR.isdisjoint(lower[at + 2 : at + 3]):
        return None  # a speed
    if unit in words.units:
        return Measure(value, words.units[unit], "", at, at + 1)
    spans = _LASTING.fullmatch(unit)
    near = lower[max(0, at - _TERM_REACH) : at + 2 + _TERM_REACH]
    if spans and not _IN_PRISON.isdisjoint(near):
        return Measure(value, spans[1], _TERM, at, at + 1)
    if spans and not _BANNED.isdisjoint(near):
        return Measure(value, spans[1], _BAN, at, at + 1)
    if spans and at > 1 and lower[at - 1] in _LASTED and lower[at - 2].isalpha():
        return Measure(value, spans[1], lower[at - 2], at - 2, at + 1)
    if spans and lower[at - 1 : at] and lower[at - 1] in _TOOK:
        return Measure(value, spans[1], "", at, at + 1)
    return None


def _share(
    lower: Sequence[str], at: int, value: float, last: int, words: FigureWords
) -> Measure | None:
    """A share in per cent, of those who vote where it is the turnout of an election."""
    if lower[at - 1 : at] == ["from"]:
        return None  # what it was before
    near = (*lower[max(0, at - _TERM_REACH) : at], *lower[last + 1 : last + 1 + _POLLS_REACH])
    of = "" if words.polls.isdisjoint(near) else TURNOUT
    if not of and not _BACKING.isdisjoint(lower[last + 1 : last + 1 + _BACKING_REACH]):
        of = BACKING
    return Measure(value, PERCENT, of, at, last)


def _temperature(lower: Sequence[str], at: int, value: float) -> Measure | None:
    """The temperature of so many degrees, Celsius unless another scale is named."""
    behind = list(lower[at + 2 : at + 4])
    if not _NO_TEMPERATURE.isdisjoint(behind):
        return None
    below = behind == _BELOW_ZERO or not _MINUS.isdisjoint(lower[max(0, at - 1) : at])
    unit = _SCALES.get(behind[0], "celsius") if behind else "celsius"
    first = at - (below and behind != _BELOW_ZERO)
    return Measure(-value if below else value, unit, "", first, at + 1)


def _glued(
    lower: Sequence[str], at: int, words: FigureWords, number: str, unit: str
) -> Measure | None:
    """The measure of "11-day", of which the noun stands behind."""
    value = value_of(number, words)
    of = lower[at + 1] if at + 1 < len(lower) and lower[at + 1].isalpha() else ""
    if value is None or not of:
        return None
    if _LASTING.fullmatch(unit):
        return Measure(value, unit, of, at, at + 1)
    if words.units.get(unit) in DISTANCES:
        return Measure(value, words.units[unit], "", at, at)
    return None
