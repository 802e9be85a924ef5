"""Measures that sentences state: shares in per cent, distances, how long, how old, how strong a quake.

How long and how old are told only where what they are of stands beside them: "an 11-day strike", "a
strike of 11 days", "a 34-year-old climber", "12 years in prison".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..lexicon.figure_words import FigureWords
from ..patterns import pattern
from .figure_kinds import UNITS
from .numerals import GLUED, scale, value_of, years_old

_LASTING: Final = pattern(r"(day|week|month|year|hour|minute|second)s?")
"""Units of time that count whole spans."""

_LASTED: Final = frozenset({"of", "lasted", "lasting"})
"""Between a thing and how long it was."""

_PER: Final = frozenset({"per", "por", "pour"})
_CENT: Final = frozenset({"cent", "cento", "ciento"})

DISTANCES: Final = frozenset({"km", "mile", "metre", "foot", "hectare", "acre", "kg"})
"""Units that may be glued to their number: "a 60-kilometre slick"."""

_SCALES: Final = {"c": "celsius", "f": "fahrenheit", "fahrenheit": "fahrenheit"}
_NO_TEMPERATURE: Final = frozenset(
    {"angle", "north", "south", "east", "west", "latitude", "longitude"}
)
"""Behind degrees they say that those measure something else."""

_EVERY: Final = frozenset({"a", "an", "per", "/"})
_HOURLY: Final = {"km": "km/h", "mile": "mph"}
"""Distances that are speeds where "an hour" stands behind them."""

_AWAY: Final = frozenset({"below", "above", "a", "an", "per", "/"})
"""Behind a measure they say where something is, or that it is of each."""

_POWERS: Final = {"square": "square-", "sq": "square-", "cubic": "cubic-"}
"""Before a unit of length."""

_ONLY_WHEN: Final = frozenset(
    {
        "in",
        "within",
        "last",
        "past",
        "next",
        "every",
        "first",
        "than",
        "by",
        "per",
        "other",
    }
)
_WILL: Final = frozenset({"will", "would", "to", "should", "could", "may", "might", "can", "must"})
"""Before "last" they make it a verb."""

_DELAYED: Final = frozenset(
    {"delayed", "delay", "delays", "extended", "extends", "postponed", "prolonged", "held", "late"}
)
_DELAY_REACH: Final = 9
"""Words from "delayed a flight" to "by five hours"."""

_SINCE_THEN: Final = frozenset({"before", "later", "earlier", "old", "into", "after", "ago"})
"""Beside a span of time they say when something was, not how long."""

_MINUS: Final = frozenset({"minus", "-", "−", "–"})
_BELOW_ZERO: Final = ["below", "zero"]

_TERM: Final = "prison"
_IN_PRISON: Final = frozenset(
    {"prison", "jail", "jailed", "imprisoned", "imprisonment", "sentenced"}
)
_TERMS: Final = frozenset({"term", "sentence", "jail", "prison"})
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

AGE: Final = "age"
_AGES: Final = range(1, 111)
_ARTICLES: Final = frozenset({"a", "an", "the"})
_PERSONS: Final = frozenset(
    {"man", "woman", "boy", "girl", "child", "youth", "teenager", "pensioner", "toddler", "pupil"}
)
_OF_AGE_REACH: Final = 2
"""Words before the age of "a boy of 11", and the article, whose noun is for one person."""

_VERBS_OF_KNOWN: Final = frozenset(
    {"is", "was", "has", "had", "will", "said", "says", "told", "died", "remains", "from", "who"}
)
"""Behind "the 43-year-old" they say that it is somebody named before."""

PERCENT: Final = "percent"
MAGNITUDE: Final = "magnitude"
_OF_QUAKES: Final = frozenset({"magnitude", "richter"})

_NO_STRENGTH: Final = frozenset("%$€£¥°-") | {"percent", "per", "degrees", "square", "cubic"}
_QUAKES: Final = frozenset({"quake", "earthquake", "tremor", "temblor", "aftershock", "quakes"})
_STRENGTHS: Final = range(2, 10)
"""What a number with a decimal may be that has no unit, in a sentence about an earthquake."""

# "6.1-magnitude", as one token.
_OF_MAGNITUDE = pattern(r"(\d(?:\.\d)?)-magnitude")


# "2:09:14", how long a race took.
_RUNNING = pattern(r"(\d{1,2}):([0-5]\d):([0-5]\d)")


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
    if value is None or not 1 <= value < _STRENGTHS.stop:
        return None
    if _OF_QUAKES.isdisjoint(near) and not _is_strength(lower, at, int(value), words):
        return None
    return Measure(value, MAGNITUDE, "", at, at)


def _is_strength(lower: Sequence[str], at: int, value: int, words: FigureWords) -> bool:
    """Whether a number without a unit is a magnitude: "the quake, measured at 6.4"."""
    if "." not in lower[at] or value not in _STRENGTHS or _QUAKES.isdisjoint(lower):
        return False
    beside = {*lower[max(0, at - 1) : at], *lower[at + 1 : at + 2]}
    of_unit = beside & (words.units.keys() | words.scales.keys() | words.measures | words.money)
    return not of_unit and beside.isdisjoint(_NO_STRENGTH)


def measured(lower: Sequence[str], at: int, words: FigureWords) -> Measure | None:
    """The measure that a token states, alone or with those behind it."""
    old = years_old(lower[at], words)
    if old is not None:
        of = lower[at + 1] if at + 1 < len(lower) and lower[at + 1].isalpha() else ""
        before = lower[at - 1] if at else ""
        if before == "the" and (not of or of in _VERBS_OF_KNOWN or of.endswith("ed")):
            return Measure(old, AGE, "", at, at)
        if before == "a" and not of:  # "the boy, a 17-year-old, fired"
            return Measure(old, AGE, "", at, at)
        return Measure(old, AGE, of, at, at + 1) if of else None
    if of := _person_of_age(lower, at, words):
        return Measure(value_of(lower[at], words) or 0.0, AGE, of, at, at)
    if glued := GLUED.fullmatch(lower[at]):
        return _glued(lower, at, words, glued[1], glued[2])
    if running := _RUNNING.fullmatch(lower[at]):
        hours, minutes, seconds = map(int, running.groups())
        return Measure(float(hours * 3600 + minutes * 60 + seconds), "second", "", at, at)
    value = value_of(lower[at], words)
    if value is None or at + 1 >= len(lower):
        return None
    times = scale(lower, at + 1, words)
    value, behind = round(value * times, 6), at + 1 + (times != 1.0)
    unit = lower[behind] if behind < len(lower) else ""
    if unit == "%" or words.units.get(unit) == PERCENT:
        return _share(lower, at, value, behind, words)
    if unit in _PER and lower[behind + 1 : behind + 2] and lower[behind + 1] in _CENT:
        return _share(lower, at, value, behind + 1, words)
    if unit in words.degrees:
        return _temperature(lower, at, value)
    if lower[behind:] and (of_unit := _of_unit(lower, at, behind, value, words)):
        return of_unit
    if spans := _LASTING.fullmatch(unit):
        return _span(lower, at, behind, value, spans[1])
    return None


def _person_of_age(lower: Sequence[str], at: int, words: FigureWords) -> str:
    """The noun for the person of whom a number is the age: "a boy of 11"."""
    value = value_of(lower[at], words)
    if value not in _AGES or lower[max(0, at - 1) : at] != ["of"] or at <= _OF_AGE_REACH:
        return ""
    behind = lower[at + 1] if at + 1 < len(lower) else "."
    of_one = lower[at - 3] in _ARTICLES and lower[at - 2] in _PERSONS
    return lower[at - 2] if of_one and behind not in words.scales else ""


def _of_unit(
    lower: Sequence[str], at: int, behind: int, value: float, words: FigureWords
) -> Measure | None:
    """The measure of so many of a unit that begins at ``behind``, maybe in an hour."""
    power = _POWERS.get(lower[behind], "")
    last = behind + bool(power)
    unit = f"{power}{words.units.get(lower[last], '')}" if last < len(lower) else ""
    after = list(lower[last + 1 : last + 3])
    if unit == "km" and after == ["/", "h"]:
        return Measure(value, "km/h", "", at, last + 2)
    if after and after[0] in _EVERY:
        hourly = _HOURLY.get(unit, "") if after[1:] == ["hour"] else ""
        return Measure(value, hourly, "", at, last + 2) if hourly else None
    if unit not in UNITS or not _AWAY.isdisjoint(after[:1]):
        return None  # or where something is
    return Measure(value, unit, "", at, last)


def _span(lower: Sequence[str], at: int, last: int, value: float, unit: str) -> Measure | None:
    """How long something lasted; ``None`` where the span only says when: "in 10 months"."""
    near = lower[max(0, at - _TERM_REACH) : last + 1 + _TERM_REACH]
    if not _IN_PRISON.isdisjoint(near):
        return Measure(value, unit, _TERM, at, last)
    if not _BANNED.isdisjoint(near):
        return Measure(value, unit, _BAN, at, last)
    if lower[last + 1 : last + 2] and lower[last + 1] in _EVERY:
        return None  # "three days a week"
    before = lower[at - 1] if at else ""
    if at > 1 and before in _LASTED and lower[at - 2].isalpha():
        return Measure(value, unit, lower[at - 2], at - 2, last)
    lasts = before == "last" and at > 1 and lower[at - 2] in _WILL
    delayed = before == "by" and not _DELAYED.isdisjoint(lower[max(0, at - _DELAY_REACH) : at])
    if (before in _ONLY_WHEN and not lasts and not delayed) or not _SINCE_THEN.isdisjoint(
        lower[last + 1 : last + 2]
    ):
        return None
    return Measure(value, unit, "", at, last)


def _share(
    lower: Sequence[str], at: int, value: float, last: int, words: FigureWords
) -> Measure | None:
    """A share in per cent, of those who vote where it is the turnout of an election."""
    if lower[at - 1 : at] == ["from"]:
        return None  # what it was before
    near = (*lower[max(0, at - _TERM_REACH) : at], *lower[last + 1 : last + 1 + _POLLS_REACH])
    of_voters = list(lower[last + 1 : last + 3]) in (["of", "those"], ["of", "voters"])
    of = "" if of_voters or words.polls.isdisjoint(near) else TURNOUT
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
        return Measure(value, unit, _TERM if of in _TERMS else of, at, at + 1)
    if words.units.get(unit) in DISTANCES:
        return Measure(value, words.units[unit], "", at, at)
    return None
