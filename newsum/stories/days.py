"""Days and years that a sentence states, and whether it is of another year."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ..dates import month_number
from ..lexicon.figure_words import FigureWords
from ..patterns import pattern
from .counts import Count
from .figure_kinds import DATE
from .numerals import TOKEN

_YEAR = pattern(r"(?:19|20)\d\d")

_SINCE_REACH: Final = 6
"""Words from "since" to a year that says how seldom this was: "since records began in 1903"."""

_RECORDS: Final = (["record", "from"], ["record", "of"])
"""The same right before a year."""

_OF_THINGS: Final = (["a"], ["an"])
"""Before a year they say that a thing is of it: "a 1931 Ford"."""

_WHEN: Final = [",", "when"]
"""Behind a year it tells what happened then."""

_AHEAD: Final = frozenset({"by", "until", "till", "through"})
"""Right before a year they say until when something is to be done."""

_RELATIVE: Final = frozenset({"which", "who", "whose", "where"})
"""They open a clause about a thing."""

_ARTICLES: Final = frozenset({"the", "a", "an"})
"""Two words before "that" they say that it is of a thing."""

_ON: Final = frozenset({"on", "from", "until", "by", "since"})

_DAYS: Final = frozenset({"day", "days"})
_NEXT: Final = frozenset({"after", "before", "later", "earlier"})
"""Behind "day" they tell one day from another."""

CALENDAR_YEAR: Final = "calendar-year"
"""What the year is about in which something began or ended."""


def is_of_another_year(text: str, this_year: set[str], words: FigureWords) -> bool:
    """Whether a sentence is of another year, and so of another event.

    It is not where the year is in a clause about a thing: "the bridge, which was built in 1911".
    """
    if this_year.issuperset(_YEAR.findall(text)):
        return False
    lower = [token.lower() for token in TOKEN.findall(text)]
    for at, word in enumerate(lower):
        if word not in this_year and _YEAR.fullmatch(word):
            before = lower[max(0, at - _SINCE_REACH) : at]
            seldom = not words.since.isdisjoint(before) or before[-2:] in _RECORDS
            ahead = bool(before) and before[-1] in _AHEAD
            ahead = ahead or before[-1:] in _OF_THINGS
            aside = ahead or not _RELATIVE.isdisjoint(before) or _begins_things(before, words)
            aside = aside or _is_in_clause_of_thing(lower, at)
            if not (seldom or aside) or lower[at + 1 : at + 3] == _WHEN:
                return True
    return False


def _is_in_clause_of_thing(lower: Sequence[str], at: int) -> bool:
    """Whether "that" behind a noun opens the clause: "the guitar that he smashed in 1971"."""
    start = max(2, at - _SINCE_REACH)
    return any(lower[one] == "that" and lower[one - 2] in _ARTICLES for one in range(start, at))


def _begins_things(before: Sequence[str], words: FigureWords) -> bool:
    """Whether words before a year say that something began or ended then: "built in"."""
    return not words.beginnings.isdisjoint(before)


def year(lower: Sequence[str], at: int, words: FigureWords) -> list[Count]:
    """The year that a token is, where something is said to have begun or ended then."""
    before = lower[max(0, at - _SINCE_REACH) : at]
    if not _YEAR.fullmatch(lower[at]) or not _begins_things(before, words):
        return []
    return [Count(float(lower[at]), CALENDAR_YEAR, "", at, at)]


def day(lower: Sequence[str], at: int) -> list[Count]:
    """The day of a month that a token is, behind "on" or the like: "opens on 12 May".

    In a sentence about the day after something it may be of either.
    """
    said = lower[at].removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
    if not said.isdigit() or len(said) > 2 or _is_of_two_days(lower):
        return []
    for month, first, last in ((at + 1, at, at + 1), (at - 1, at - 1, at)):
        number = month_number(lower[month]) if 0 < month < len(lower) else None
        if number and lower[first - 1 : first] and lower[first - 1] in _ON:
            return [Count(number * 100.0 + float(said), DATE, "", first, last)]
    return []


def _is_of_two_days(lower: Sequence[str]) -> bool:
    """Whether a sentence tells of a day and the next one: "the day after"."""
    return any(first in _DAYS and then in _NEXT for first, then in pairwise(lower))
