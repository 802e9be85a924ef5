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

_BREAKS: Final = frozenset(",;:()—–.!?") | {"and", "but", "while", "with", "as", "or"}
"""What parts one count from the next."""

_PARTS: Final = frozenset(
    {"including", "among", "of", "other", "another", "extra", "further", "more"}
)
"""Words beside a number that make it a part of another count."""

_EVERYBODY: Final = frozenset({"", "peopl", "person", "victim", "dead", "live", "bodi", "casualti"})
"""Stems of nouns that count all whom a fact concerns."""

_REACH: Final = 5
"""Words between a number and the word that says what it is of."""

_TOLL: Final = "toll"
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
    for sentence in sentences[:_MOST_SENTENCES]:
        if not this_year.issuperset(_IN_A_YEAR.findall(sentence.text)):
            continue  # of another year, and so of another event
        if not _COUNTS.isdisjoint(sentence.text) or _has_number_word(sentence.text):
            found += _of_sentence(sentence, article.language)
    return tuple(found)


_COUNTS: Final = frozenset("0123456789")


def _has_number_word(text: str) -> bool:
    return not lexicon.number_words().keys().isdisjoint(text.lower().split())


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    """The stems of nouns for people, by which a fact about people may be counted."""
    nouns = lexicon.person_nouns() | lexicon.generic_person_nouns() - lexicon.impersonal_nouns()
    return frozenset(language.stems(nouns, "en")) | _EVERYBODY | {"civilian", "passeng", "other"}


def _of_sentence(sentence: Sentence, code: str | None) -> Iterator[Figure]:
    """The figures of a sentence."""
    tokens = [(found[0], found.start(), found.end()) for found in _TOKEN.finditer(sentence.text)]
    lower = [token.lower() for token, _, _ in tokens]
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
    for at, word in enumerate(lower):
        value = _value(word)
        if value is None or not _PARTS.isdisjoint(lower[max(0, at - 2) : at + 2]):
            continue
        after = at + 1
        if after < len(lower) and lower[after] in _SCALES:
            value *= _SCALES[lower[after]]
            after += 1
        last = _noun(lower, after, stop_words)
        if last is None or value < _LEAST:
            continue
        stem = language.stems([lower[last]], code)[0] if last >= after else ""
        about = _about(lower, at, last, stem)
        if at and lower[at - 1] in _CURRENCIES:
            about = lower[at - 1]
        if not about:
            continue
        begin, end = tokens[at][1], tokens[max(last, after - 1)][2]
        before = lower[max(0, at - 3) : at]
        yield Figure(
            value=value,
            about=about,
            words=squeeze(sentence.text[begin:end]),
            rounded=not lexicon.rounding_words().isdisjoint(before),
            point=point,
            context=context - {stem},
        )


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
