"""Kinds of figures: what two have to be of to be compared, and how much each is in one unit."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from .. import lexicon

COUNT: Final = "count"
SPAN: Final = "span"
LENGTH: Final = "length"
AREA: Final = "area"
MASS: Final = "mass"
VOLUME: Final = "volume"
SPEED: Final = "speed"
TEMPERATURE: Final = "temperature"
MONEY: Final = "money"

_DAY: Final = 24.0
_MONTH: Final = 365.25 * _DAY / 12

WHERE: Final = "where"
"""The way in which a length is measured that says where something is: "40 km off the coast"."""

DATE: Final = "date"
"""What a day of a month is about; its value is the month's number, and the day in two digits."""

UNITS: Final = {
    "minute": (SPAN, 1 / 60),
    "second": (SPAN, 1 / 3600),
    "hour": (SPAN, 1.0),
    "day": (SPAN, _DAY),
    "week": (SPAN, 7 * _DAY),
    "month": (SPAN, _MONTH),
    "year": (SPAN, 12 * _MONTH),
    "mm": (LENGTH, 0.001),
    "cm": (LENGTH, 0.01),
    "metre": (LENGTH, 1.0),
    "km": (LENGTH, 1000.0),
    "inch": (LENGTH, 0.0254),
    "foot": (LENGTH, 0.3048),
    "yard": (LENGTH, 0.9144),
    "mile": (LENGTH, 1609.34),
    "square-metre": (AREA, 1.0),
    "square-foot": (AREA, 0.0929),
    "acre": (AREA, 4046.9),
    "hectare": (AREA, 10_000.0),
    "square-km": (AREA, 1e6),
    "square-mile": (AREA, 2.59e6),
    "gram": (MASS, 0.001),
    "kg": (MASS, 1.0),
    "lb": (MASS, 0.4536),
    "ounce": (MASS, 0.02835),
    "tonne": (MASS, 1000.0),
    "litre": (VOLUME, 1.0),
    "gallon": (VOLUME, 3.785),
    "barrel": (VOLUME, 159.0),
    "cubic-metre": (VOLUME, 1000.0),
    "km/h": (SPEED, 1.0),
    "mph": (SPEED, 1.60934),
    "knot": (SPEED, 1.852),
    "celsius": (TEMPERATURE, 1.0),
}
"""Units, the kind of measure that each is of, and how many of that kind's common unit one is."""

_FAHRENHEIT: Final = "fahrenheit"
_CURRENCIES: Final = {"dollar": "$", "euro": "€", "pound": "£", "yen": "¥"}
_SIGNS: Final = frozenset("$€£¥")


class Kind(NamedTuple):
    """What a figure is of."""

    name: str
    """Figures of other names are never compared: ``count``, ``length``, ``money $``."""
    fact: str
    """The fact that is told of what is counted, or what a sum of money is: ``dead``, ``profit``."""
    noun: str
    """The stem of what is counted or measured; "" where no noun stands beside the figure."""


@lru_cache(maxsize=4096)
def kind_of(about: str, is_money: bool) -> Kind:
    """The kind of a figure about something."""
    first, _, rest = about.partition(" ")
    if is_money:
        return Kind(f"{MONEY} {_CURRENCIES.get(first, first)}", rest, "")
    if first == _FAHRENHEIT:
        return Kind(TEMPERATURE, "", rest)
    if first in UNITS:
        return Kind(UNITS[first][0], "", rest)
    if first in OF_THEIR_OWN:
        return Kind(first, rest if first == "vote" else "", rest)
    if first in _facts():
        return Kind(COUNT, first, rest)
    return Kind(COUNT, "", about)


OF_THEIR_OWN: Final = frozenset(
    {"percent", "age", "magnitude", "time", "vote", "date", "calendar-year"}
)
"""What figures are about that are no counts, but for votes: three times are no time of day."""


@lru_cache(maxsize=1)
def _facts() -> frozenset[str]:
    return frozenset({*lexicon.casualty_words().values(), "cut"})


def amount(value: float, about: str) -> float:
    """How much a figure is in the common unit of its kind."""
    first = about.partition(" ")[0]
    if first == _FAHRENHEIT:
        return (value - 32) / 1.8
    return value * UNITS[first][1] if first in UNITS else value
