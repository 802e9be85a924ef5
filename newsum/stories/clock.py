"""Times of day that sentences state, in minutes from midnight: "at 3:40 a.m.", "at 15:40", "at noon"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..lexicon.figure_words import FigureWords
from ..patterns import pattern
from .measures import Measure

CLOCK: Final = "time"
"""What a time of day is about."""

# "3", "3:40", "3.40pm", "15h40": the hour, the minutes, the half of the day.
_TIME = pattern(r"(\d{1,2})(?:([:.h])([0-5]\d))?([ap]m)?")

HOURS: Final = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
"""Words for times of day, in minutes from midnight."""

_HALF: Final = 12


def time_of_day(lower: Sequence[str], at: int, words: FigureWords) -> Measure | None:
    """The time of day that a token states, alone or with those behind it."""
    before = lower[at - 1] if at else ""
    if lower[at] in HOURS and before in words.clock:
        return Measure(HOURS[lower[at]], CLOCK, "", at, at)
    found = _TIME.fullmatch(lower[at])
    if found is None:
        return None
    hour, minutes, half = int(found[1]), int(found[3] or 0), found[4]
    last = at
    if not half:
        behind = list(lower[at + 1 : at + 5])
        if behind[:1] in (["am"], ["pm"]):
            half, last = behind[0], at + 1
        elif behind[:3] in (["a", ".", "m"], ["p", ".", "m"]):
            half, last = f"{behind[0]}m", at + 3 + (behind[3:] == ["."])
    if half:
        if not 1 <= hour <= _HALF:
            return None
        return Measure((hour % _HALF + _HALF * (half == "pm")) * 60 + minutes, CLOCK, "", at, last)
    of_clock = found[2] in (":", "h") and before in words.clock
    if (of_clock or not words.o_clock.isdisjoint(lower[at + 1 : at + 2])) and hour < 2 * _HALF:
        return Measure(hour * 60 + minutes, CLOCK, "", at, at)
    return None
