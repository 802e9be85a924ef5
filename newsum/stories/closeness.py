"""Whether two figures of one kind agree as far as either is exact.

A rounded one is as exact as its last digit; a measure may be told more or less exactly.
"""

from __future__ import annotations

from typing import Final

from ..story_model import Figure
from .clock import CLOCK
from .figure_kinds import AREA, DATE, LENGTH, MASS, SPAN, SPEED, TEMPERATURE, VOLUME
from .measures import PERCENT

_MEASURED_ALIKE: Final = 0.05
"""How far two measures may be apart, as a share of the greater, and agree."""

_LOOSE: Final = frozenset({LENGTH, AREA, MASS, VOLUME, SPEED, SPAN, PERCENT})
"""Kinds that may be told more or less exactly."""

_ON_A_SCALE: Final = {TEMPERATURE: 0.5, CLOCK: 9.0, "calendar-year": 0.0, DATE: 0.0}
"""Kinds without a natural nought, and how far two may be apart and agree."""

_FEW_DIGITS: Final = 2
"""Two measures in one unit that are told to more digits are meant exactly: 214 and 221 metres."""

_TENTHS: Final = 0.15
"""How far two shares may be apart, and agree, that are told to the tenth."""

_LOOSER: Final = 4.0
"""How many times as far, where one is rounded."""

_ROUNDING: Final = 0.25
_LEAST_ROUNDING: Final = 0.07
_IN_WORDS: Final = 0.2
"""How far a rounded figure may be from another, as a share of the greater, and agree with it: at
most, at least, and where it is told in words, "two dozen"."""

_ROUNDED_UNSAID: Final = 0.12
"""How far one may be from another, as a share of the greater, that nothing says is rounded."""

_OF_LAST: Final = 0.75
"""How far it may be, in units of its last digit that is no nought."""

_FARTHEST: Final = 4.0
"""How many times as large one of two figures for one thing may be; beyond it they count two things."""

_ROUND: Final = 100.0
"""From here on a number that ends in noughts may be another one, rounded."""


def are_comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures are not too far apart to be of one thing."""
    least, most = sorted((one.amount, other.amount))
    return one.kind in _ON_A_SCALE or 0 < most <= _FARTHEST * least


def are_close(one: Figure, other: Figure) -> bool:
    """Whether two figures agree as far as either is exact."""
    rounded = one.rounded or other.rounded
    least, most = sorted((one.amount, other.amount))
    if one.kind in _ON_A_SCALE:
        return most - least <= _ON_A_SCALE[one.kind] * (_LOOSER if rounded else 1.0)
    if least == most:
        return True
    if least <= 0:
        return False
    apart = (most - least) / most
    if rounded:
        lower, higher = sorted((one, other), key=lambda figure: figure.amount)
        if higher.least and not lower.rounded and apart > _MEASURED_ALIKE:
            return False  # "more than a hundred", and 87
        return apart <= max(_rounding(figure) for figure in (one, other) if figure.rounded)
    if _is_rounded_to(one.value, other.value) or _is_rounded_to(other.value, one.value):
        return True
    exact = ":" in one.words and ":" in other.words  # the times of a race
    if one.kind == PERCENT and "." in one.words and "." in other.words:
        return most - least < _TENTHS
    exact |= one.about == other.about and min(map(_digits, (one, other))) > _FEW_DIGITS
    return not exact and one.kind in _LOOSE and apart <= _MEASURED_ALIKE


def _digits(figure: Figure) -> int:
    """The digits by which a figure is told, noughts at its end apart."""
    return len(f"{figure.value:.12g}".replace(".", "").strip("0"))


def _rounding(figure: Figure) -> float:
    """How far a rounded figure may be from another, as a share of the greater, and agree with it.

    It is as exact as its last digit that is no nought: "about 300" more loosely than "about 62".
    """
    if figure.words.split()[0].isalpha():
        return _IN_WORDS
    digits = f"{figure.value:.12g}".replace(".", "").lstrip("0")
    told = digits.rstrip("0") or "1"
    last = 1 / float(told)
    return min(_ROUNDING, max(_LEAST_ROUNDING, _OF_LAST * last))


def _is_rounded_to(value: float, rounder: float) -> bool:
    """Whether a large value is the other one where it is rounded to as many digits: 297 and 300.

    Two billion for 2.4 is no rounding: without a word for it nobody rounds so far.
    """
    if min(value, rounder) < _ROUND or rounder != int(rounder):
        return False
    if abs(value - rounder) > _ROUNDED_UNSAID * max(value, rounder):
        return False
    noughts = len(f"{rounder:.0f}") - len(f"{rounder:.0f}".rstrip("0"))
    return round(value, -noughts) == rounder
