"""What a live blog's later entries overtake: a toll that has risen since."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from .. import language
from ..lexicon import (
    casualty_words,
    floor_words,
    generic_person_nouns,
    number_words,
    person_nouns,
    reporting_verbs,
    rounding_words,
)
from ..model import Article, Sentence
from .live_entries import entries_from_latest

_NEAR: Final = 12
"""Words between a number and the word that says of whom it is told: "has risen to 14", "nine more are missing"."""

_SHARED: Final = 2
"""Words that two entries on one event share, at the least."""

_YEARS: Final = range(1900, 2100)
"""Numbers of four digits that are no toll."""

_DIGITS: Final = 9
"""Digits of a toll, at the most."""

_MOST: Final = 40
"""Tolls of the latest entries that the others are compared with."""

_STEM: Final = 5
"""Letters that forms of a word share: "collapse", "collapsed"."""

_LONG: Final = 4
"""Letters of a word that tells what an entry is about, at the least."""

_Tolls = dict[str, set[float]]
"""The numbers that a sentence has beside each fact of `casualty_words`."""


def without_overtaken(article: Article, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """An article's sentences; of an English live blog those without a lower toll than a later entry has."""
    if article.genre != "live" or (article.language or "en") != "en":
        return sentences
    told: list[tuple[_Tolls, set[str]]] = []
    overtaken = set[int]()
    for entry in entries_from_latest(article, sentences):
        own: list[tuple[_Tolls, set[str]]] = []
        for at in entry:
            words = language.words(sentences[at].text.lower())
            if tolls := _tolls(words):
                own.append((tolls, _about(words)))
                if any(_is_later(*own[-1], *later) for later in told):
                    overtaken.add(at)
        told += own[: _MOST - len(told)]
    return [one for at, one in enumerate(sentences) if at not in overtaken]


def _is_later(tolls: _Tolls, about: set[str], later: _Tolls, other: set[str]) -> bool:
    """Whether what a later entry has is a higher toll of the same event; one that it repeats stands."""
    higher = any(
        numbers.isdisjoint(after) and max(after) > max(numbers)
        for fact, numbers in tolls.items()
        if (after := later.get(fact))
    )
    return higher and len(about & other) >= _SHARED


def _tolls(words: Sequence[str]) -> _Tolls:
    """The numbers near the words for people harmed or found; all words are lower-cased."""
    tolls: _Tolls = {}
    for at, word in enumerate(words):
        if fact := casualty_words().get(word):
            near = map(_number, words[max(0, at - _NEAR) : at + _NEAR + 1])
            if numbers := set(filter(None, near)):
                tolls[fact] = tolls.get(fact, set()) | numbers
    return tolls


def _number(word: str) -> float:
    """A number; 0 where a word is none, or a year."""
    digits = word.replace(",", "")
    if not digits.isdecimal() or len(digits) > _DIGITS:
        return number_words().get(word, 0)
    return 0 if int(digits) in _YEARS and digits == word else int(digits)


def _about(words: Sequence[str]) -> set[str]:
    """The beginnings of the words that tell of which event a sentence is."""
    common = _common()
    return {
        word[:_STEM]
        for word in words
        if len(word) >= _LONG and word.isalpha() and word not in common
    }


@cache
def _common() -> frozenset[str]:
    """Words that tell of no event: of those harmed, of numbers, of who says so."""
    return language.stop_words("en").union(
        casualty_words(),
        number_words(),
        floor_words(),
        rounding_words(),
        person_nouns(),
        generic_person_nouns(),
        reporting_verbs(),
    )
