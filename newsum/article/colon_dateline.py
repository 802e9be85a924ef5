"""A dateline that ends with a colon: "MIRHAPUR: ", "OKUTA, Nov. 3: ", as papers of South Asia and Africa have it.

Labels look alike: "UPDATE: ", "NASA: ", "KARVE: " in an interview.  So more than capitals has to show a place:
the day behind it, the words "in Mirhapur" in the text, or a name that is no ordinary word before the news of a day.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .. import language
from ..lexicon import agencies, opening_words
from ..patterns import pattern

_WORD: Final = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*"
_DAY: Final = (
    r"(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} [A-Z][A-Za-z]{2,8}\.?(?: \d{4})?)"
)
_LABEL: Final = pattern(
    rf"(?P<line>(?P<place>[A-ZÀ-Þ]{{2}}[A-ZÀ-Þ.'’-]*(?:[ /]{_WORD}){{0,3}})"
    rf"(?:, (?P<region>[A-ZÀ-Þ][A-Za-zà-þ.]{{2,20}}(?: [A-ZÀ-Þ][a-zà-þ]{{2,20}})?))?(?:, (?P<day>{_DAY}))?)"
    r" ?: +(?=[“\"'‘(«]?[A-ZÀ-Þ\d])"
)

# Another line with a label of its own: a turn of a talk, or "READ MORE:".
_OTHER = pattern(rf"\n[ \t]{{0,8}}(?P<turn>[A-ZÀ-Þ]{{2}}[A-ZÀ-Þ.'’-]*(?: {_WORD}){{0,3}}):\s")

# On which day something was, or that it was "here".
_NEWS = pattern(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|here (?:on|late|early|when|after))\b"
)

_BEFORE = pattern(r"(\S+) $")
_BEHIND = pattern(r" (\w+)")

_WHERE: Final = frozenset({"in", "In", "near", "outside", "around", "across"})
"""Words before the name of a place: one is "at" an organization, too, and has it "from" or "to" a person."""

_WHENCE: Final = _WHERE | {"from", "of", "at", "to", "between", "towards"}
"""Words before the name of a place, of which one alone shows none."""

_NO_PLACES: Final = frozenset(
    {
        *("factbox", "infographic", "infographics", "timeline", "webinar", "podcast", "horoscope"),
        *("snooker", "motorsport", "motorsports", "kabaddi", "netball", "hockey", "cricket"),
        *("badminton", "gymnastics", "athletics", "motogp", "futsal", "squash", "darts", "rugby"),
        *("covid", "brexit", "bitcoin", "crypto", "ebola"),
    }
)
"""Labels that are no ordinary words, nor places."""

_VOICES: Final = frozenset({"I", "We", "You", "My", "Our"})
"""First words of what somebody says, behind the speaker's label."""

_LEDE: Final = 400
"""Characters of the paragraph that news tells its day in."""

_FEWEST: Final = 5
"""Letters of a name that nothing but the day in the lede shows: shorter ones are as often initials."""

_MOST: Final = 20
"""Places of the name in the text that are looked at."""

_WIDTH: Final = 24
"""Characters before one that hold the word before it."""


class ColonDateline(NamedTuple):
    """Such a dateline."""

    text: str
    """Without the colon: "OKUTA, Nov. 3"."""
    end: int
    """The offset at which the paragraph goes on."""
    day: str
    """The day in it; empty where it has none."""


def find_colon_dateline(text: str, start: int, end: int, stop: int) -> ColonDateline | None:
    """Such a dateline at the start of the paragraph ``text[start:end]``, which ends before ``stop``."""
    label = _LABEL.match(text, start, stop)
    if label is None or label.end() >= end:
        return None
    place = label["place"]
    others = (other for other in _OTHER.finditer(text) if other.start("turn") != start)
    if place.lower() in agencies() or any(_is_turn(text, other) for other in others):
        return None
    named = _is_name(place.rpartition(" ")[2])
    shown = (named and label["day"]) or _is_told_as_place(text, place)
    if not shown and not (
        named and _opens_news(text, label.end(), end) and _may_be_place(text, place)
    ):
        return None
    return ColonDateline(label["line"], label.end(), label["day"] or "")


def _is_turn(text: str, other: re.Match[str]) -> bool:
    """Whether a line with a label is somebody's turn of a talk, and no link or news from another place."""
    end = text.find("\n", other.end())
    return _is_name(other["turn"]) and not _opens_news(
        text, other.end(), end if end >= 0 else len(text)
    )


def _is_name(words: str) -> bool:
    """Whether one of the words is no ordinary one, as those of "READ MORE" are."""
    parts = words.lower().replace("-", " ").replace("/", " ").split()
    return not all(language.is_ordinary(part) or part in opening_words() for part in parts)


def _opens_news(text: str, start: int, end: int) -> bool:
    """Whether a paragraph says on which day something was, and is nobody's speech."""
    first = text[start : start + _WIDTH].partition(" ")[0]
    return first not in _VOICES and _NEWS.search(text, start, min(end, start + _LEDE)) is not None


def _is_told_as_place(text: str, place: str) -> bool:
    """Whether something is "in" it elsewhere in the text."""
    for before, behind in _neighbours(text, place):
        if before in _WHERE and not behind[:1].isupper():
            return True
    return False


def _may_be_place(text: str, place: str) -> bool:
    """Whether it is long enough for a name, no kind of text, and nothing is told of it elsewhere.

    Of a firm or a person something is: "Tarn Mills said"; of a place nothing but "from Mirhapur".
    """
    if sum(map(str.isalpha, place)) < _FEWEST or place.lower() in _NO_PLACES:
        return False
    return all(before in _WHENCE for before, _ in _neighbours(text, place))


def _neighbours(text: str, place: str) -> list[tuple[str, str]]:
    """The words before and behind a name in small letters; the one behind is empty but for a blank between."""
    name, found, at = place.title(), list[tuple[str, str]](), -1
    while len(found) < _MOST and (at := text.find(name, at + 1)) >= 0:
        before = _BEFORE.search(text[max(0, at - _WIDTH) : at])
        behind = _BEHIND.match(text, at + len(name))
        found.append((before[1] if before else "", behind[1] if behind else ""))
    return found
