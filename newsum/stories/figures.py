"""The figures that sentences state, so that articles which disagree on one can be shown side by side.

A figure is a number, what it counts or measures, and the words around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from .. import language, lexicon
from ..model import Article, Point, Sentence
from ..patterns import pattern
from ..story_model import Figure
from ..text import squeeze
from .ages import PRONOUNS, age_of_named, first_name
from .clock import CLOCK, HOURS, time_of_day
from .counts import Count, CountWords, count_words, counted
from .measures import magnitude, measured
from .numerals import TOKEN, has_number, value_of
from .votes import VOTE, two_sides

_MOST_SENTENCES: Final = 15
"""Sentences of an article that are looked through: further down stand figures of other events."""

_YEAR = pattern(r"(?:19|20)\d\d")

_SINCE_REACH: Final = 6
"""Words from "since" to a year that says how seldom this was: "since records began in 1903"."""

_RECORDS: Final = (["record", "from"], ["record", "of"])
"""The same right before a year."""

_WHEN: Final = [",", "when"]
"""Behind a year it tells what happened then."""

_LEDE: Final = 2
"""Sentences of an article that say when it happened."""

_NEAR_A_TIME: Final = frozenset({"before", "after", "shortly", "by"})
"""Before a time of day they make it one that is about right."""

_UNTIL: Final = frozenset({"by", "so", "as", "until", "bis", "zum"})
_UNTIL_WHEN: Final = frozenset({"far", "nightfall", "evening", "midday", "of", "now", "abend"})
"""Words that say together until when something was counted: "by nightfall", "so far"."""

_UP, _TO = "up", "to"
"""Together before a number they say that it is the most it can be."""

_UP_TO: Final = ([_UP, _TO], ["bis", "zu"])
"""Right before a number they say so."""

_WHO: Final = "who"

_HANGS: Final = 5
"""Content words below which a sentence is about what the one before it is: "It will cost $3 million"."""

_BEFORE: Final = 8
_BEHIND: Final = 4
"""Words before and behind a figure that are near it."""


def figures(article: Article, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """The figures of an article's sentences, in order."""
    found: list[Figure] = []
    known = count_words(article.language)
    this_year = {(article.date or "")[:4]}
    in_lede = [token.lower() for one in sentences[:_LEDE] for token in TOKEN.findall(one.text)]
    of_lede = _weekday(in_lede, known)
    for place, sentence in enumerate(sentences[:_MOST_SENTENCES]):
        if _is_of_another_year(sentence.text, this_year, known):
            continue
        if has_number(sentence.text, known.words):
            before = sentences[place - 1].text if place else ""
            found += _of_sentence(sentence, known, place, before, of_lede)
    return tuple(found)


def _is_of_another_year(text: str, this_year: set[str], known: CountWords) -> bool:
    """Whether a sentence is of another year, and so of another event."""
    if this_year.issuperset(_YEAR.findall(text)):
        return False
    lower = [token.lower() for token in TOKEN.findall(text)]
    for at, word in enumerate(lower):
        if word not in this_year and _YEAR.fullmatch(word):
            before = lower[max(0, at - _SINCE_REACH) : at]
            seldom = not known.words.since.isdisjoint(before) or before[-2:] in _RECORDS
            if not seldom or lower[at + 1 : at + 3] == _WHEN:
                return True
    return False


def _capitalized(raw: Sequence[str], known: CountWords) -> list[str]:
    """The capitalized tokens behind the first one, lower-cased, but for days of the week.

    Where every noun has a capital, those that a word for a place stands before.
    """
    words = known.words
    lower = [
        token.lower()
        for before, token in pairwise(raw)
        if token[0].isupper() and (not words.places or before.lower() in words.places)
    ]
    return [word for word in lower if word not in words.weekdays]


def _weekday(lower: Sequence[str], known: CountWords) -> int | None:
    """The first day of the week that tokens name."""
    days, since = known.words.weekdays, known.words.since
    named = (at for at, word in enumerate(lower) if word in days and lower[at - 1] not in since)
    return next((days[lower[at]] for at in named), None)


def _of_sentence(
    sentence: Sentence, known: CountWords, place: int, before: str, of_lede: int | None
) -> Iterator[Figure]:
    """The figures of a sentence, which is the ``place``-th of its article, from 0.

    ``before`` is the sentence before it, ``of_lede`` the day that the lede names.
    """
    tokens = [(found[0], found.start(), found.end()) for found in TOKEN.finditer(sentence.text)]
    raw = [token for token, _, _ in tokens]
    lower = [token.lower() for token in raw]
    if not known.words.each.isdisjoint(lower):
        return
    may_mean = lower[0] in PRONOUNS or _WHO in lower
    whom = first_name(TOKEN.findall(before), known.stop_words) if may_mean else ""
    found = [
        (at, count) for at in range(len(lower)) for count in _stated(raw, lower, at, known, whom)
    ]
    if not found:
        return
    point = Point(
        text=squeeze(sentence.text),
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        score=0.0,
    )
    context = _content(lower, known)
    background = _content([token.lower() for token in TOKEN.findall(before)], known)
    hangs = len(context) < _HANGS or lower[0] in lexicon.subject_pronouns()
    groups = context & known.people
    names = _content(_capitalized(raw, known), known)
    grown = not known.words.growth.isdisjoint(lower)
    weekday = _weekday(lower, known)
    so_far = any(
        here in _UNTIL and (there in known.words.weekdays or there in _UNTIL_WHEN)
        for here, there in pairwise(lower)
    )
    for at, (value, about, stem, first, last) in found:
        said_before = lower[max(0, at - 3) : at]
        if _UP in said_before and _TO not in said_before:
            said_before.remove(_UP)  # "went up by 7 percent"
        at_least = not known.words.floor.isdisjoint(said_before)
        rounded = not known.words.rounding.isdisjoint((*said_before, *lower[at + 1 : at + 2]))
        near = _content(
            [*lower[max(0, at - _BEFORE) : at], *lower[last + 1 : last + 1 + _BEHIND]], known
        )
        yield Figure(
            value=value,
            about=about,
            words=squeeze(sentence.text[tokens[first][1] : tokens[last][2]]),
            rounded=rounded or (about == CLOCK and not _NEAR_A_TIME.isdisjoint(said_before)),
            most=[word for word in said_before if word.isalpha()][-2:] in _UP_TO,
            least=at_least or lower[last + 1 : last + 3] == ["or", "more"],
            point=point,
            context=context - {stem},
            background=background - {stem},
            hangs=hangs,
            near=near,
            place=place,
            names=names,
            where=names & _content(lower[last + 1 : last + 1 + _BEHIND], known),
            groups=frozenset() if lower[last + 1 : last + 2] == ["of"] else groups & near,
            grown=grown,
            of_people=bool(stem) and about == stem and stem in known.people,
            so_far=so_far,
            weekday=of_lede if weekday is None else weekday,
        )


def _stated(
    raw: Sequence[str], lower: Sequence[str], at: int, known: CountWords, whom: str
) -> list[Count]:
    """What a token counts or measures; ``whom`` is whom a pronoun at the sentence's start means."""
    words = known.words
    states = lower[at][0].isdigit() or lower[at] in HOURS or "-" in lower[at]
    if not states and value_of(lower[at], words) is None:
        return []
    if votes := two_sides(lower, at, words):
        return [Count(one.value, one.about, VOTE, one.first, one.last) for one in votes]
    age = age_of_named(raw, at, words, known.stop_words, whom)
    if age:
        return [Count(age.value, f"{age.unit} {age.of}", "", age.first, age.last)]
    found = (
        magnitude(lower, at, words) or time_of_day(lower, at, words) or measured(lower, at, words)
    )
    if found:
        stem = language.stems([found.of], known.code)[0] if found.of else ""
        about = f"{found.unit} {stem}".rstrip()
        return [Count(found.value, about, stem, found.first, found.last)]
    count = counted(raw, lower, at, known)
    return [count] if count else []


def _content(lower: Sequence[str], known: CountWords) -> frozenset[str]:
    """The stems of words, but for stop words and numbers."""
    content = [
        word
        for word in lower
        if word[0].isalpha()
        and word not in known.stop_words
        and value_of(word, known.words) is None
    ]
    return frozenset(language.stems(content, known.code)) - known.words.scales.keys()
