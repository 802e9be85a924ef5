"""Numbers of several words made one, so that what follows sees a number and what it is of.

"One hundred and twenty people" → "120 people", "two and a half hours" → "2.5 hours", "a dozen" → "1 dozen",
"two-thirds of" → "about 66.7 percent of", "52ft" → "52 ft", "half past three" → "3:30".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..lexicon.figure_words import FigureWords
from ..patterns import pattern
from .numerals import TOKEN, value_of

# "52ft", "120kg", "39.8C": a number, and the unit that is glued to it.
_GLUED_UNIT = pattern(
    r"(-?\d+(?:[.,]\d+)*)(ft|km|kg|kgs|cm|mm|mph|kph|kmh|lbs?|oz|m|C|F|hrs?|mins?|pc|pct)"
)

# "magnitude-6.4", of which the token would end with the point.
_MAGNITUDE = pattern(r"[Mm]agnitude-\d")

_MILLION_OR_METRES: Final = "m"
_WAYS: Final = frozenset(
    {"high", "tall", "long", "wide", "deep", "across", "above", "below", "away"}
)
"""Behind "120m" they say that it is metres."""

_MOST_WORDS: Final = 10
"""Words of a number, at most."""

_ARTICLES: Final = frozenset({"a", "an", "one"})
_AND: Final = "and"
_HALF: Final = "half"
_OF: Final = "of"

_PARTS: Final = {
    "half": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "tenth": 10,
    "tenths": 10,
}
"""Words for the parts of a whole, and how many of them it has."""

_ABOUT, _PERCENT = "about", "percent"
_BY: Final = "by"
_CHANGED: Final = frozenset({_BY, "up", "down"})
"""Before "a fifth" they make it the share by which something has changed."""

_TEN: Final = 10

_PAST, _TO = "past", "to"
_MINUTES: Final = {"half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5}
_HOURS: Final = 12
_MORNING: Final = frozenset({"morning"})
_EVENING: Final = frozenset({"afternoon", "evening", "night"})
_DAYTIME_REACH: Final = 4
"""Words from an hour to the part of the day that it is of."""

_SMALLER: Final = {"hour": ("minute", 60), "minute": ("second", 60)}
"""Units of time, and of the next smaller one how many each has."""


class Token(NamedTuple):
    """A token, and where what it stands for begins and ends in the text."""

    text: str
    start: int
    end: int


def tokens(text: str, words: FigureWords) -> list[Token]:
    """The tokens of a text, with numbers of several words made one."""
    parted = _MAGNITUDE.sub(lambda one: one[0].replace("-", " "), text)
    found = [Token(one[0], one.start(), one.end()) for one in TOKEN.finditer(parted)]
    if words.decimal != ".":
        return found
    found = [part for at in range(len(found)) for part in _unglued(found, at)]
    made: list[Token] = []
    at = 0
    while at < len(found):
        lower = [token.text.lower() for token in found[at : at + _MOST_WORDS]]
        if told := _fact(lower, words):
            made.append(Token(" ".join(lower[:told]), found[at].start, found[at + told - 1].end))
            at += told
            continue
        new, taken = _phrase(lower, made[-1].text.lower() if made else "", words)
        if not taken:
            made.append(found[at])
            at += 1
            continue
        start, end = found[at].start, found[at + taken - 1].end
        made += [Token(one, start, start if one == _ABOUT else end) for one in new]
        at += taken
    return made


def _unglued(found: Sequence[Token], at: int) -> list[Token]:
    """A token, apart from the unit glued to it; "km/h" and "US$" as one."""
    token = found[at]
    lower = token.text.lower()
    if lower in ("us", "a", "au") and at + 1 < len(found) and found[at + 1].text == "$":
        return []
    if lower == "us" and at + 1 < len(found) and found[at + 1].text.lower() == "dollars":
        return []
    if lower == "board" and at and found[at - 1].text.lower() == "on":
        return [Token("aboard", token.start, token.end)]
    if glued := _GLUED_UNIT.fullmatch(token.text):
        behind = found[at + 1].text.lower() if at + 1 < len(found) else ""
        currency = at and found[at - 1].text in "$€£¥"
        if glued[2] == _MILLION_OR_METRES and (currency or behind not in _WAYS):
            return [token]
        middle = token.start + glued.end(1)
        unit = {"m": "metres", "hr": "hours", "hrs": "hours", "min": "minutes"}.get(
            glued[2], glued[2]
        )
        unit = {"mins": "minutes", "pc": _PERCENT, "pct": _PERCENT}.get(unit, unit)
        number = Token(glued[1], token.start, middle)
        if unit in ("C", "F"):
            return [number, Token("°", middle, middle), Token(unit, middle, token.end)]
        return [number, Token(unit, middle, token.end)]
    return [token]


def _phrase(lower: Sequence[str], before: str, words: FigureWords) -> tuple[list[str], int]:
    """The tokens that stand for the phrase at the start, and how many it has; none where it is none."""
    for read in (_hour, _share, _with_half, _many, _longer):
        new, taken = read(lower, before, words)
        if taken:
            return new, taken
    return [], 0


def _fact(lower: Sequence[str], words: FigureWords) -> int:
    """How many tokens at the start state a fact together: "took to the streets"; 0 where none do."""
    phrases = words.phrases.get(lower[0], ())
    return next((len(one) for one in phrases if one == tuple(lower[: len(one)])), 0)


def _small(word: str, words: FigureWords) -> float | None:
    """The number that a word is, or two with a hyphen; digits are none."""
    if word == "one":
        return 1.0
    return None if word[0].isdigit() else value_of(word, words)


def _written(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.1f}"


def _hour(lower: Sequence[str], before: str, words: FigureWords) -> tuple[list[str], int]:
    """An hour of the day: "half past three", "quarter to five", "eight in the evening", "8 o'clock"."""
    minutes, taken = 0, 0
    if lower[0] in _MINUTES and lower[1:2] in ([_PAST], [_TO]):
        minutes = _MINUTES[lower[0]] * (1 if lower[1] == _PAST else -1)
        taken = 2
    hour = _small(lower[taken], words) if len(lower) > taken else None
    if hour is None and len(lower) > taken and lower[taken].isdigit():
        hour = float(lower[taken])
    if hour is None or not 1 <= hour <= _HOURS or hour != int(hour):
        return [], 0
    behind = lower[taken + 1 :]
    clock = behind[:1] in (["o'clock"], ["o’clock"], ["oclock"])
    of_day = behind[clock : clock + 2] == ["in", "the"]
    if (
        not taken
        and not clock
        and not (of_day and before in words.clock | {_AROUND, "after", "before"})
    ):
        return [], 0
    near = behind[clock : clock + _DAYTIME_REACH]
    if not taken and not clock and (_MORNING | _EVENING).isdisjoint(near):
        return [], 0
    if not taken and not clock and near[:2] != ["in", "the"]:
        return [], 0
    later = not _EVENING.isdisjoint(near)
    at = (int(hour) % _HOURS + _HOURS * later) * 60 + minutes
    if not later and _MORNING.isdisjoint(near):
        at = int(hour) * 60 + minutes
    taken += 1 + clock
    if before not in words.clock:
        return ["at", f"{at // 60}:{at % 60:02}"], taken
    return [f"{at // 60}:{at % 60:02}"], taken


_AROUND: Final = "around"


def _share(lower: Sequence[str], before: str, words: FigureWords) -> tuple[list[str], int]:
    """A share: "two-thirds of", "a third of", "three quarters of", "half of", "half the"."""
    first, _, second = lower[0].partition("-")
    if second in _PARTS and (of := _small(first, words)) and lower[1:2] == [_OF]:
        return [_ABOUT, f"{100 * of / _PARTS[second]:.1f}", _PERCENT], 1
    if lower[0] == _HALF and lower[1:2] in ([_OF], ["the"]):
        return [_ABOUT, "50", _PERCENT], 1
    of = 1.0 if lower[0] in _ARTICLES else _small(lower[0], words)
    if of and lower[1:2] and lower[1] in _PARTS and (lower[2:3] == [_OF] or before in _CHANGED):
        return [_ABOUT, f"{100 * of / _PARTS[lower[1]]:.1f}", _PERCENT], 2
    if lower[0] == _HALF and before == _BY:
        return [_ABOUT, "50", _PERCENT], 1
    return _of_so_many(lower, words)


def _of_so_many(lower: Sequence[str], words: FigureWords) -> tuple[list[str], int]:
    """A share as so many of a few: "one in five pupils", "three out of four"."""
    between = 1 + (list(lower[1:3]) == ["out", _OF])
    if len(lower) < between + 3 or lower[between] not in ("in", _OF) or lower[1] == _OF:
        return [], 0
    of, few = (_few(lower[at], words) for at in (0, between + 1))
    behind = lower[between + 2]
    if not of or not few or of >= few or behind in words.measures or behind in words.units:
        return [], 0
    told = [_ABOUT, f"{100 * of / few:.1f}", _PERCENT]
    return (told if behind == _OF else [*told, _OF]), between + 2


def _few(word: str, words: FigureWords) -> float:
    """A whole number up to ten, in words or digits; 0 where it is none."""
    value = 1.0 if word == "one" else value_of(word, words) or 0.0
    return value if value in range(1, _TEN + 1) else 0.0


def _with_half(lower: Sequence[str], before: str, words: FigureWords) -> tuple[list[str], int]:
    """Halves: "two and a half", "an hour and a half", "half a million", "half an hour"."""
    if lower[0] == _HALF and lower[1:2] and lower[1] in _ARTICLES and len(lower) > 2:
        if lower[2] in words.scales:
            return ["0.5", lower[2]], 3
        if lower[2] == "hour":
            return ["30", "minutes"], 3
    number = _small(lower[0], words)
    if number is None and lower[0].isdigit():
        number = float(lower[0])
    if number is not None and list(lower[1:4]) == [_AND, "a", _HALF]:
        return [_written(number + 0.5)], 4
    if lower[0] in _ARTICLES and list(lower[2:5]) == [_AND, "a", _HALF]:
        return ["1.5", f"{lower[1]}s"], 5
    return [], 0


def _many(lower: Sequence[str], before: str, words: FigureWords) -> tuple[list[str], int]:
    """A great number: "one hundred and twenty", "two thousand five hundred", "a million"."""
    if lower[0] in _ARTICLES and lower[1:2] and lower[1] in words.scales and len(lower[1]) > 2:
        number = 1.0
    elif (small := _small(lower[0], words)) is not None:
        number = small
    else:
        return [], 0
    total, group, at, scales = 0.0, number, 1, 0
    end = at
    while at < len(lower):
        word = lower[at]
        if word == "hundred":
            group, scales, at = (group or 1.0) * 100, scales + 1, at + 1
        elif word in ("thousand", "million"):
            total, group, scales, at = total + group * words.scales[word], 0.0, scales + 1, at + 1
        elif scales and word == _AND and lower[at + 1 :] and _small(lower[at + 1], words):
            at += 1
            continue
        elif scales and (small := _small(word, words)) and (not group or group % 100 == 0):
            group, at = group + small, at + 1
        else:
            break
        end = at
    if scales < 1:
        return (
            (["1", lower[1]], 2) if lower[0] in _ARTICLES and lower[1:2] == ["dozen"] else ([], 0)
        )
    if scales == 1 and end == 2 and lower[1] != "hundred":
        return [_written(number), lower[1]], 2  # "two million"
    return [_written(total + group)], end


def _longer(lower: Sequence[str], before: str, words: FigureWords) -> tuple[list[str], int]:
    """A span of time: "3 minutes 42 seconds", "two hours and ten minutes", "a six-year"."""
    if list(lower[:2]) == ["three", "months"] and lower[2:3] and lower[2] in _ENDING:
        return ["quarter"], 2
    value = value_of(lower[0], words)
    if value is None:
        number, mark, unit = lower[0].partition("-")
        small = _small(number, words) if mark and number else None
        if small and (unit in words.units or unit.rstrip("s") in _SPANS):
            return [f"{_written(small)}-{unit}"], 1
        return [], 0
    unit = lower[1].rstrip("s") if lower[1:2] else ""
    if unit not in _SMALLER:
        return [], 0
    smaller, of = _SMALLER[unit]
    behind = 2 + (lower[2:3] in ([_AND], [","]))
    rest = value_of(lower[behind], words) if len(lower) > behind + 1 else None
    if rest is None or lower[behind + 1].rstrip("s") != smaller:
        return [], 0
    return [_written(value * of + rest), f"{smaller}s"], behind + 2


_SPANS: Final = frozenset({"day", "week", "month", "year", "hour", "minute"})

_ENDING: Final = frozenset({"to", "ended", "ending", "through", "until"})
"""Behind "three months" they say that these are a quarter of a year."""
