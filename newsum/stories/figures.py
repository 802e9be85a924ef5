"""Counts that sentences state, so that articles which disagree on one can be shown side by side.

A figure is told by what it counts: a noun ("63 ships"), or a fact that several words name ("killed
12", "12 dead").  What cannot be told plainly is no figure: a part of a count ("12 of them"), an age, a
time, a score, a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from .. import language, lexicon
from ..model import Article, Point, Sentence
from ..story_model import Figure
from ..text import squeeze
from .numerals import SCALES, TOKEN, has_number, is_day, scale, value_of

_MOST_SENTENCES: Final = 15
"""Sentences of an article that are looked through: further down stand figures of other events."""

# A year in a sentence; "since 2019" says how seldom this was.
_IN_A_YEAR = re.compile(r"(?:(?<!\bsince )|(?=\d{4}, when))\b(?:19|20)\d\d\b(?!,\d)")

# A plural, as most nouns that are counted are, in English and its neighbours: "63 ships outside".
_PLURAL = re.compile(r"[^su]s$")

_CURRENCIES: Final = frozenset("$€£¥")

_MONEY: Final = frozenset(
    {"dollar", "euro", "pound", "yen", "yuan", "franc", "crown", "peso", "rupe", "rubl", "dinar"}
)
"""Stems of the names of currencies."""

_MONEY_REACH: Final = 8
"""Words between a sum of money and the word that says what it is."""

_BREAKS: Final = frozenset(",;:()—–.!?") | {"and", "but", "while", "with", "as", "or"}
"""What parts one count from the next."""

_PARTS: Final = frozenset({"including", "among", "other", "another", "extra", "further"})
"""Words beside a number that make it a part of another count."""

_EACH: Final = frozenset({"each", "every", "apiece"})
"""Words of a sentence whose counts are of each of several, not of all."""

_MAGNITUDE: Final = frozenset({"magnitude", "richter"})

# "6.1-magnitude", as one token.
_OF_MAGNITUDE = re.compile(r"(\d(?:\.\d)?)-magnitude")

_EVERYBODY: Final = frozenset({"", "peopl", "person", "victim", "dead", "live", "bodi", "casualti"})
"""Stems of nouns that count all whom a fact concerns."""

_VOTE: Final = "vote"
_SIDES: Final = {"favour": "for", "favor": "for", "for": "for", "against": "against"}
"""What votes are cast for: "214 votes in favour"."""

_ATTENDED: Final = "attended"
_WHO_ATTEND: Final = frozenset({"demonstr", "particip"})
"""The fact of having been there, and the stems of nouns that say it by themselves."""

_HOSPITAL: Final = "hospital"
_TO_HOSPITAL: Final = frozenset({"to", "in"})
"""Before "hospital" they say that somebody lies there."""

_TOWARD: Final = frozenset({"toward", "towards"})
"""Behind a sum of money they make it a part of another one."""

_REACH: Final = 5
"""Words between a number and the word that says what it is of."""

_ASIDE: Final = 10
"""Words between two commas that a count may go on behind, both of them counted."""

_TOLLS: Final = frozenset({"toll", "turnout", "attendance"})
_TOLL_REACH: Final = 20
"""The same after "death toll", which is followed by what it is the toll of."""

_LEAST: Final = 2
"""The least count that is one: "one" is often a pronoun."""

_LONGEST_NOUN: Final = 3
"""Words from a number to the noun that it counts, that noun included."""


def figures(article: Article, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """The figures of an article's sentences, in order."""
    found: list[Figure] = []
    this_year = {(article.date or "")[:4]}
    for place, sentence in enumerate(sentences[:_MOST_SENTENCES]):
        if not this_year.issuperset(_IN_A_YEAR.findall(sentence.text)):
            continue  # of another year, and so of another event
        if has_number(sentence.text):
            found += _of_sentence(sentence, article.language, place)
    return tuple(found)


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """The stems of nouns for people, by which a fact about people may be counted."""
    nouns = lexicon.person_nouns() | lexicon.generic_person_nouns() - lexicon.impersonal_nouns()
    return frozenset(language.stems(nouns, "en")) | _EVERYBODY | {"civilian", "passeng", "other"}


def _of_sentence(sentence: Sentence, code: str | None, place: int) -> Iterator[Figure]:
    """The figures of a sentence, which is the ``place``-th of its article, from 0."""
    tokens = [(found[0], found.start(), found.end()) for found in TOKEN.finditer(sentence.text)]
    lower = [token.lower() for token, _, _ in tokens]
    if not _EACH.isdisjoint(lower):
        return
    stop_words = language.stop_words(code)
    found = [
        (at, counted)
        for at in range(len(lower))
        if (counted := _magnitude(lower, at) or _counted(lower, at, stop_words, code))
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
    content = [
        word
        for word in lower
        if word[0].isalpha() and word not in stop_words and value_of(word) is None
    ]
    context = frozenset(language.stems(content, code)) - SCALES.keys()
    for at, (value, about, stem, last) in found:
        before = lower[max(0, at - 3) : at]
        at_least = not lexicon.floor_words().isdisjoint(before)
        yield Figure(
            value=value,
            about=about,
            words=squeeze(sentence.text[tokens[at][1] : tokens[last][2]]),
            rounded=not lexicon.rounding_words().isdisjoint(before),
            least=at_least or lower[last + 1 : last + 3] == ["or", "more"],
            point=point,
            context=context - {stem},
            place=place,
        )


def _magnitude(lower: Sequence[str], at: int) -> tuple[float, str, str, int] | None:
    """The magnitude of an earthquake that a token states."""
    if glued := _OF_MAGNITUDE.fullmatch(lower[at]):
        return float(glued[1]), "magnitude", "", at
    near = [*lower[max(0, at - 2) : at], *lower[at + 1 : at + 4]]
    value = value_of(lower[at])
    if value is None or not 1 <= value < 10 or _MAGNITUDE.isdisjoint(near):
        return None
    return value, "magnitude", "", at


def _counted(
    lower: Sequence[str], at: int, stop_words: frozenset[str], code: str | None
) -> tuple[float, str, str, int] | None:
    """What a token counts: the value, what it is of, the noun's stem, the last token of the count."""
    value = value_of(lower[at])
    if value is None or _is_part(lower, at) or is_day(lower, at):
        return None
    times = scale(lower, at + 1)
    after = at + 1 + (times != 1.0)
    value *= times
    last = _noun(lower, after, stop_words)
    if last is None or value < _LEAST:
        return None
    if (
        last < after
        and lower[at - 1 : at] == ["of"]
        and lower[at - 2] not in lexicon.casualty_words()
    ):
        return None  # an age: "a man of 66"
    stem = language.stems([lower[last]], code)[0] if last >= after else ""
    currency = lower[at - 1] if at and lower[at - 1] in _CURRENCIES else ""
    if currency or stem in _MONEY:
        if not _TOWARD.isdisjoint(lower[last + 1 : last + 2]):
            return None
        about = _sum_of_money(lower, at, currency or stem)
    elif stem == _VOTE:
        about = _of_votes(lower[last + 1 : last + 3])
    else:
        about = _about(lower, at, last, stem)
    return (value, about, stem, max(last, after - 1)) if about else None


def _of_votes(after: Sequence[str]) -> str:
    """What votes are for, by the words behind them: "in favour", "to 98"."""
    side = next((_SIDES[word] for word in after if word in _SIDES), "")
    if after[:1] == ["to"] and any(value_of(word) is not None for word in after[1:]):
        side = _SIDES["for"]
    return f"{_VOTE} {side}".rstrip()


def _is_part(lower: Sequence[str], at: int) -> bool:
    """Whether a number is a part of another count: "12 of them", "12 other men", "from 40"."""
    if not _PARTS.isdisjoint(lower[max(0, at - 2) : at + 2]) or lower[at + 1 : at + 2] == ["of"]:
        return True
    first = at - (lower[at - 1 : at] != [] and lower[at - 1] in _CURRENCIES)
    if lower[first - 1 : first] == ["from"] or lower[max(0, first - 2) : first] == ["than", "the"]:
        return True  # what it was before
    if lower[at - 1 : at] == ["more"] or lower[at + 1 : at + 2] == ["more"]:
        return True
    return lower[at - 1 : at] == ["of"] and at > 1 and value_of(lower[at - 2]) is not None


def _sum_of_money(lower: Sequence[str], at: int, currency: str) -> str:
    """What a sum of money is, by the word nearest before it, else behind it: "$ worth"."""
    said = lexicon.value_words()
    near = [*reversed(lower[max(0, at - _MONEY_REACH) : at]), *lower[at + 1 : at + _MONEY_REACH]]
    kind = next((said[word] for word in near if word in said), "")
    return f"{currency} {kind}" if kind else currency


def _noun(lower: Sequence[str], after: int, stop_words: frozenset[str]) -> int | None:
    """The index of the noun that a number counts, before ``after`` where there is none.

    ``None`` where the number is an age, a time, or part of something else.
    """
    last = after - 1
    for index in range(after, min(after + _LONGEST_NOUN, len(lower))):
        word = lower[index]
        if word in lexicon.duration_words() or word in ("%", "percent", "per", "-", "/", "'", "’"):
            return None
        if not word[0].isalpha() or word in stop_words or word in _BREAKS:
            break
        if word in lexicon.casualty_words() or word in lexicon.prepositions():
            break
        last = index
        if word == "people" or _PLURAL.search(word):
            break
    return last


def _about(lower: Sequence[str], at: int, last: int, stem: str) -> str:
    """What a number is of: the fact that is nearest, else the noun's stem."""
    fact = ""
    like = lexicon.counted_alike().get(stem, stem)
    if not _people().isdisjoint((stem, like)):
        fact = _fact_after(lower, last + 1) or _fact_before(lower, at)
    if like in _WHO_ATTEND and fact in ("", _ATTENDED):
        return _ATTENDED
    if not fact:
        return like if len(like) > 2 else ""
    return fact if stem in _EVERYBODY else f"{fact} {like}"


def _fact_after(lower: Sequence[str], start: int) -> str:
    start = _behind_aside(lower, start)
    for at, word in enumerate(lower[start : start + _REACH], start):
        if word in lexicon.casualty_words() and word not in _TOLLS:
            return lexicon.casualty_words()[word]
        if word == _HOSPITAL and lower[at - 1] in _TO_HOSPITAL:
            return lexicon.casualty_words()["hospitalized"]
        if word in _BREAKS or value_of(word) is not None:
            break
    return ""


def _behind_aside(lower: Sequence[str], start: int) -> int:
    """Where a count goes on behind "…, including ten children, were"; ``start`` where it does not."""
    aside = list(lower[start : start + _ASIDE])
    if aside[:1] != [","] or "," not in aside[1:]:
        return start
    behind = start + aside.index(",", 1) + 1
    goes_on = behind < len(lower) and (
        lower[behind] in lexicon.auxiliaries() or lower[behind] in lexicon.casualty_words()
    )
    return behind if goes_on else start


def _fact_before(lower: Sequence[str], at: int) -> str:
    for distance, word in enumerate(reversed(lower[max(0, at - _TOLL_REACH) : at])):
        if word in _TOLLS or (distance < _REACH and word in lexicon.casualty_words()):
            return lexicon.casualty_words()[word]
        if word in _BREAKS or value_of(word) is not None:
            break
    return ""
