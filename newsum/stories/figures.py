"""The figures that sentences state, so that articles which disagree on one can be shown side by side.

A figure is a number, what it counts or measures, and the words around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise, takewhile
from typing import Final

from .. import language, lexicon
from ..model import Article, Point, Sentence
from ..story_model import Figure
from ..text import squeeze
from . import number_phrases
from .ages import PRONOUNS, Named, age_of_named, by_surname, first_name
from .bounds import bounds, is_led_by, is_negated
from .clock import CLOCK, HOURS, time_of_day
from .closeness import are_close
from .counts import Count, CountWords, count_words, counted
from .days import day, is_of_another_year, year
from .figure_kinds import COUNT, WHERE, amount, kind_of
from .measures import PERCENT, magnitude, measured
from .numerals import TOKEN, has_number, value_of
from .stances import is_changing, is_of_some, stance
from .votes import VOTE, margin, two_sides

_MOST_SENTENCES: Final = 15
"""Sentences of an article that are looked through: further down stand figures of other events."""

_DIRECTIONS: Final = {
    "high": "high",
    "tall": "high",
    "long": "long",
    "length": "long",
    "deep": "deep",
    "depth": "deep",
    "wide": "wide",
    "across": "wide",
    "diameter": "wide",
}
"""Behind a length they say in which direction it was measured."""

_FROM: Final = frozenset(
    {"off", "from", "away", "short", "outside", "north", "south", "east", "west"}
)
"""Right behind a length they make it one that says where something is."""

_LEDE: Final = 2
"""Sentences of an article that say when it happened."""

_NEAR_A_TIME: Final = frozenset({"before", "after", "shortly", "by"})
"""Before a time of day they make it one that is about right."""

_UNTIL: Final = frozenset({"by", "so", "as", "until", "bis", "zum"})
_UNTIL_WHEN: Final = frozenset(
    {"far", "nightfall", "evening", "midday", "midnight", "noon", "dawn", "of", "now", "abend"}
)
"""Words that say together until when something was counted: "by nightfall", "so far"."""

_WHO: Final = "who"

_CHANGING: Final = frozenset({"profit", "sales", "loss", "dividend", "debt", "wage"})
"""What sums of money may be that reports give the change of in per cent."""

_ENDS: Final = frozenset(",;:()—–")
"""Marks that end a clause."""

_EACH_REACH: Final = 12
"""Words between a figure and one that says that it is of each of several."""

_WHOSE: Final = frozenset({"the", "its", "their", "all"})
"""Between "of" and the noun of a whole."""

_COUNTED: Final = frozenset({COUNT, VOTE})
"""Kinds that are told of everybody, or have a fact."""

_EACH: Final = frozenset({"a", "an", "per", "each", "apiece", "/"})
"""Right behind a figure they say that it is of each of several."""

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
    texts = [TOKEN.findall(one.text) for one in sentences[:_MOST_SENTENCES]]
    names = {name for raw in texts for name in _capitalized(raw, known)}
    people = by_surname(texts, known.stop_words)
    names.update(token.lower() for token in TOKEN.findall(article.dateline or ""))
    for place, sentence in enumerate(sentences[:_MOST_SENTENCES]):
        if is_of_another_year(sentence.text, this_year, known.words):
            continue
        if has_number(sentence.text, known.words):
            before = sentences[place - 1].text if place else ""
            stated = list(_of_sentence(sentence, known, place, before, of_lede, names, people))
            found += [one for one in stated if not _is_told_exactly(one, stated)]
    return tuple(found)


def _is_told_exactly(figure: Figure, stated: Sequence[Figure]) -> bool:
    """Whether its sentence has a rounded figure exactly, too: "two-thirds of them (64 percent)"."""
    return figure.rounded and any(
        one.kind == figure.kind and not one.rounded and are_close(one, figure) for one in stated
    )


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
    sentence: Sentence,
    known: CountWords,
    place: int,
    before: str,
    of_lede: int | None,
    all_names: Set[str],
    people: Mapping[str, str],
) -> Iterator[Figure]:
    """The figures of a sentence, which is the ``place``-th of its article, from 0.

    ``before`` is the sentence before it, ``of_lede`` the day that the lede names, ``people`` whom the
    article names, by their surnames.
    """
    tokens = number_phrases.tokens(sentence.text, known.words)
    raw = [token.text for token in tokens]
    lower = [token.lower() for token in raw]
    may_mean = lower[0] in PRONOUNS or _WHO in lower
    whom = first_name(TOKEN.findall(before), known.stop_words) if may_mean else ""
    named = Named(people, whom)
    found = [
        (at, count)
        for at in range(len(lower))
        if not _is_of_each(lower, at, known)
        for count in _stated(raw, lower, at, known, named)
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
    told = _concepts(lower, known)
    background = _content([token.lower() for token in TOKEN.findall(before)], known)
    groups = context & known.people
    if lower[0] in lexicon.subject_pronouns():
        context |= background
    opening = lower[:1] if lower[0] in all_names else []
    names = _content([*opening, *_capitalized(raw, known)], known)
    around = names or _content(_capitalized(TOKEN.findall(before), known), known)
    grown = not known.words.growth.isdisjoint(lower)
    weekday = _weekday(lower, known)
    so_far = any(
        here in _UNTIL and (there in known.words.weekdays or there in _UNTIL_WHEN)
        for here, there in pairwise(lower)
    )
    shares = sum(count.about == PERCENT for _, count in found)
    for at, (value, about, stem, first, last, money) in found:
        said_before = lower[max(0, at - 3) : at]
        least, most = bounds(lower, at, last, known.words)
        rounded = not is_negated(lower, at) and (
            is_led_by(lower, at, known.words.rounding)
            or not known.words.rounding.isdisjoint(lower[at + 1 : at + 2])
        )
        beside = [*lower[max(0, at - _BEFORE) : at], *lower[last + 1 : last + 1 + _BEHIND]]
        near = _content(beside, known)
        kind = kind_of(about, money)
        noun = kind.noun or (_whole(lower, last + 1, known) if kind.name == PERCENT else "")
        yield Figure(
            value=value,
            about=about,
            kind=kind.name,
            fact=kind.fact or (_subject(lower, at, known) if kind.name == PERCENT else ""),
            noun=noun,
            each=lower[last + 1 : last + 2] != [] and lower[last + 1] in _EACH,
            stance=stance(lower, at, last, kind.name, known.words),
            of_some=kind.name not in _COUNTED and is_of_some(lower, at),
            amount=amount(value, about),
            way=_way(lower, at, last + 1),
            words=squeeze(sentence.text[tokens[first].start : tokens[last].end]),
            beside=about == PERCENT and (shares > 1 or _is_second(lower, at, known)),
            wholes=_values(lower[at + 1 : last + 1], known),
            rounded=rounded or (about == CLOCK and not _NEAR_A_TIME.isdisjoint(said_before)),
            most=most,
            least=least,
            point=point,
            context=context - {stem},
            background=background - {stem},
            near=near,
            told=told,
            told_near=_concepts([*beside, lower[last]], known),
            place=place,
            names=names,
            names_near=names & near,
            names_around=around,
            groups=frozenset() if lower[last + 1 : last + 2] == ["of"] else groups & near,
            of_people=noun in known.people and noun != "",
            grown=grown,
            changed=is_changing(lower, at, known.words),
            so_far=so_far,
            weekday=of_lede if weekday is None else weekday,
            own_weekday=weekday,
        )


def _is_second(lower: Sequence[str], at: int, known: CountWords) -> bool:
    """Whether a share stands behind another one: "45 to 40 percent"."""
    before = lower[max(0, at - 2) : at]
    return before[1:] == ["to"] and value_of(before[0], known.words) is not None


def _values(lower: Sequence[str], known: CountWords) -> frozenset[float]:
    found = (value_of(word, known.words) for word in lower)
    return frozenset(value for value in found if value is not None)


def _way(lower: Sequence[str], first: int, at: int) -> str:
    """In which direction a length was measured that ends before a token: "long", "in diameter"."""
    is_at = first > 1 and lower[first - 1] == "at"  # "it lies at 84 metres"
    if is_at or not _FROM.isdisjoint(lower[at : at + 1]):
        return WHERE
    at += lower[at : at + 1] == ["in"]
    return _DIRECTIONS.get(lower[at], "") if at < len(lower) else ""


def _stated(
    raw: Sequence[str], lower: Sequence[str], at: int, known: CountWords, named: Named
) -> list[Count]:
    """What a token counts or measures."""
    words = known.words
    if when := year(lower, at, known.words) or day(lower, at):
        return when
    states = lower[at][0].isdigit() or lower[at] in HOURS or "-" in lower[at]
    if not states and value_of(lower[at], words) is None:
        return []
    if lower[max(0, at - 2) : at] == ["than", "the"]:
        return []  # what it was before
    if votes := two_sides(lower, at, words):
        return [Count(one.value, one.about, VOTE, one.first, one.last) for one in votes]
    if led := margin(lower, at, words):
        return [Count(led.value, led.about, VOTE, led.first, led.last)]
    age = age_of_named(raw, at, words, known.stop_words, named)
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


def _subject(lower: Sequence[str], at: int, known: CountWords) -> str:
    """What a share at a token is of or by how much it has changed, by the nearest word for that."""
    sums = known.words.sums
    near = [*reversed(lower[max(0, at - _BEFORE) : at]), *lower[at + 1 : at + 2 + _BEHIND]]
    said = (sums[word] for word in near if word in sums)
    return next((of for of in said if of in _CHANGING), "")


def _is_of_each(lower: Sequence[str], at: int, known: CountWords) -> bool:
    """Whether a word of the clause says that a figure at a token is of each of several."""
    before = lower[max(0, at - _EACH_REACH) : at][::-1]
    behind = lower[at : at + _EACH_REACH]
    clause = [
        word
        for side in (before, behind)
        for word in takewhile(lambda word: word not in _ENDS, side)
    ]
    return not known.words.each.isdisjoint(clause)


def _whole(lower: Sequence[str], at: int, known: CountWords) -> str:
    """The stem of what a share is of, where "of" stands at a token: "of the adults"."""
    if lower[at : at + 1] != ["of"]:
        return ""
    first = at + 1 + (lower[at + 1 : at + 2] != [] and lower[at + 1] in _WHOSE)
    whole = lower[first] if first < len(lower) else ""
    if not whole.isalpha() or whole in known.stop_words:
        return ""
    return language.stems([whole], known.code)[0]


def _content(lower: Sequence[str], known: CountWords) -> frozenset[str]:
    """The stems of words, but for stop words and numbers."""
    content = [
        word
        for told in lower
        for word in told.split()
        if word[0].isalpha()
        and word not in known.stop_words
        and value_of(word, known.words) is None
    ]
    return frozenset(language.stems(content, known.code)) - known.words.scales.keys()


def _concepts(lower: Sequence[str], known: CountWords) -> frozenset[str]:
    """The concepts that words stand for; none in other languages than English."""
    if known.words.decimal != ".":
        return frozenset()
    of = lexicon.concepts()
    words = (word for told in lower for word in told.split() if word in of)
    return frozenset(concept for word in words for concept in of[word])
