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
from ..dates import month_names
from ..model import Article, Point, Sentence
from ..story_model import Figure
from ..text import squeeze

_MOST_SENTENCES: Final = 15
"""Sentences of an article that are looked through: further down stand figures of other events."""

# A number with its commas and points, and what is glued to it ("25-tonne"); a word; a mark.
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*(?:[-–‑/:]\w+|\w+)*|\w+(?:[-'’]\w+)*|[^\w\s]")

# A number that is one: no year, no ordinal, no score.
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")

_YEAR = re.compile(r"(?:19|20)\d\d")

# A year in a sentence.
_IN_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!,\d)")

# A plural, as most nouns that are counted are, in English and its neighbours: "63 ships outside".
_PLURAL = re.compile(r"[^su]s$")

_SCALES: Final = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "bn": 1e9, "m": 1e6}

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

_REACH: Final = 5
"""Words between a number and the word that says what it is of."""

_TOLL: Final = "toll"
_TOLL_REACH: Final = 20
"""The same after "death toll", which is followed by what it is the toll of."""

_LEAST: Final = 2
"""The least count that is one: "one" is often a pronoun."""

_LAST_DAY: Final = 31
"""The last day of a month."""

_LONGEST_NOUN: Final = 3
"""Words from a number to the noun that it counts, that noun included."""


def figures(article: Article, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """The figures of an article's sentences, in order."""
    found: list[Figure] = []
    this_year = {(article.date or "")[:4]}
    for place, sentence in enumerate(sentences[:_MOST_SENTENCES]):
        if not this_year.issuperset(_IN_A_YEAR.findall(sentence.text)):
            continue  # of another year, and so of another event
        if not _COUNTS.isdisjoint(sentence.text) or _has_number_word(sentence.text):
            found += _of_sentence(sentence, article.language, place)
    return tuple(found)


def numbers(sentences: Sequence[Sentence]) -> frozenset[float]:
    """All numbers in an article's sentences, but for the days of dates."""
    found: set[float] = set()
    for sentence in sentences:
        lower = [token.lower() for token in _TOKEN.findall(sentence.text)]
        found.update(
            value * _scale(lower, at + 1)
            for at, word in enumerate(lower)
            if (value := _value(word)) is not None and not _is_day(lower, at)
        )
    return frozenset(found)


def _scale(lower: Sequence[str], at: int) -> float:
    """By what the word behind a number multiplies it."""
    return _SCALES.get(lower[at], 1.0) if at < len(lower) else 1.0


def _is_day(lower: Sequence[str], at: int) -> bool:
    """Whether a number is a day: a month's name stands beside it."""
    value = _value(lower[at])
    beside = lower[max(0, at - 1) : at + 2]
    return value is not None and value <= _LAST_DAY and not _months().isdisjoint(beside)


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return month_names()


_COUNTS: Final = frozenset("0123456789")


def _has_number_word(text: str) -> bool:
    return not lexicon.number_words().keys().isdisjoint(text.lower().split())


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """The stems of nouns for people, by which a fact about people may be counted."""
    nouns = lexicon.person_nouns() | lexicon.generic_person_nouns() - lexicon.impersonal_nouns()
    return frozenset(language.stems(nouns, "en")) | _EVERYBODY | {"civilian", "passeng", "other"}


def _of_sentence(sentence: Sentence, code: str | None, place: int) -> Iterator[Figure]:
    """The figures of a sentence, which is the ``place``-th of its article, from 0."""
    tokens = [(found[0], found.start(), found.end()) for found in _TOKEN.finditer(sentence.text)]
    lower = [token.lower() for token, _, _ in tokens]
    if not _EACH.isdisjoint(lower):
        return
    stop_words = language.stop_words(code)
    point = Point(
        text=squeeze(sentence.text),
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        score=0.0,
    )
    content = [word for word in lower if word[0].isalpha() and word not in stop_words]
    context = frozenset(language.stems(content, code))
    for at in range(len(lower)):
        counted = _magnitude(lower, at) or _counted(lower, at, stop_words, code)
        if counted is None:
            continue
        value, about, stem, last = counted
        before = lower[max(0, at - 3) : at]
        least = not lexicon.floor_words().isdisjoint(before) or lower[last + 1 : last + 3] == [
            "or",
            "more",
        ]
        yield Figure(
            value=value,
            about=about,
            words=squeeze(sentence.text[tokens[at][1] : tokens[last][2]]),
            rounded=not lexicon.rounding_words().isdisjoint(before),
            least=least,
            point=point,
            context=context - {stem},
            place=place,
        )


def _magnitude(lower: Sequence[str], at: int) -> tuple[float, str, str, int] | None:
    """The magnitude of an earthquake that a token states."""
    if glued := _OF_MAGNITUDE.fullmatch(lower[at]):
        return float(glued[1]), "magnitude", "", at
    near = [*lower[max(0, at - 2) : at], *lower[at + 1 : at + 4]]
    value = _value(lower[at])
    if value is None or not 1 <= value < 10 or _MAGNITUDE.isdisjoint(near):
        return None
    return value, "magnitude", "", at


def _counted(
    lower: Sequence[str], at: int, stop_words: frozenset[str], code: str | None
) -> tuple[float, str, str, int] | None:
    """What a token counts: the value, what it is of, the noun's stem, the last token of the count."""
    value = _value(lower[at])
    if value is None or _is_part(lower, at) or _is_day(lower, at):
        return None
    scale = _scale(lower, at + 1)
    after = at + 1 + (scale != 1.0)
    value *= scale
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
        about = _sum_of_money(lower, at, currency or stem)
    elif stem == _VOTE:
        side = next((word for word in lower[last + 1 : last + 3] if word in _SIDES), "")
        about = f"{_VOTE} {_SIDES[side]}" if side else _VOTE
    else:
        about = _about(lower, at, last, stem)
    return (value, about, stem, max(last, after - 1)) if about else None


def _is_part(lower: Sequence[str], at: int) -> bool:
    """Whether a number is a part of another count: "12 of them", "three of 40", "12 other men"."""
    if not _PARTS.isdisjoint(lower[max(0, at - 2) : at + 2]) or lower[at + 1 : at + 2] == ["of"]:
        return True
    if lower[at - 1 : at] == ["more"] or lower[at + 1 : at + 2] == ["more"]:
        return True
    return lower[at - 1 : at] == ["of"] and at > 1 and _value(lower[at - 2]) is not None


def _sum_of_money(lower: Sequence[str], at: int, currency: str) -> str:
    """What a sum of money is, by the word nearest before it, else behind it: "$ worth"."""
    said = lexicon.value_words()
    near = [*reversed(lower[max(0, at - _MONEY_REACH) : at]), *lower[at + 1 : at + _MONEY_REACH]]
    kind = next((said[word] for word in near if word in said), "")
    return f"{currency} {kind}" if kind else currency


def _value(word: str) -> float | None:
    """The number that a token is; ``None`` where it is none, or a year."""
    if _NUMBER.fullmatch(word) and not _YEAR.fullmatch(word):
        return float(word.replace(",", ""))
    return lexicon.number_words().get(word)


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
    if stem in _people():
        fact = _fact_after(lower, last + 1) or _fact_before(lower, at)
    stem = lexicon.counted_alike().get(stem, stem)
    if not fact:
        return stem if len(stem) > 2 else ""
    return fact if stem in _EVERYBODY else f"{fact} {stem}"


def _fact_after(lower: Sequence[str], start: int) -> str:
    for word in lower[start : start + _REACH]:
        if word in lexicon.casualty_words() and word != _TOLL:
            return lexicon.casualty_words()[word]
        if word in _BREAKS or _value(word) is not None:
            break
    return ""


def _fact_before(lower: Sequence[str], at: int) -> str:
    for distance, word in enumerate(reversed(lower[max(0, at - _TOLL_REACH) : at])):
        if word == _TOLL or (distance < _REACH and word in lexicon.casualty_words()):
            return lexicon.casualty_words()[word]
        if word in _BREAKS or _value(word) is not None:
            break
    return ""
