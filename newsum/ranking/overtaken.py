"""What is told later overtakes: a live blog's toll that has risen since, a first estimate, half of a count."""

from __future__ import annotations

import re
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
from ..patterns import pattern
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

# What was first said of a toll, and that it has risen since.
_FIRST = pattern(
    r"\b(?:at first|initially|(?:early|first|initial) (?:reports|estimates|figures)|(?:spoke|spoken) of)\b",
    re.I,
)
_RISEN = pattern(r"\b(?:risen|rose|climbed|rises|climbs|jumped) (?:\w+ )?to\b")

# "With half of the votes counted", but not with all of them; and the count that ends it.
_PART = pattern(
    r"\b[Ww]ith (?:\w+ ){0,3}?(?:half|most|thirds?|quarters?|(?!100\b)[\d.]+(?:%| per ?cent)) of (?:the |all )?"
    r"(?:votes|ballots|precincts|districts|polling stations) (?:counted|reporting|in)\b"
)
_FINAL = pattern(r"\b[Ff]inal (?:count|results?|tally)\b(?! (?:in|of) (?:19|20)\d\d)")
_NOT_YET = pattern(r"\b(?:expected|due|awaited|until|before|will|would|may|could)\b")

_Tolls = dict[str, set[float]]
"""The numbers that a sentence has beside each fact of `casualty_words`."""


def without_overtaken(article: Article, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """An article's sentences without those that a later one overtakes, where it is in English."""
    if (article.language or "en") != "en":
        return sentences
    overtaken = _in_blog(article, sentences) if article.genre == "live" else _in_text(sentences)
    return [one for at, one in enumerate(sentences) if at not in overtaken]


def _in_blog(article: Article, sentences: Sequence[Sentence]) -> set[int]:
    """Those of a live blog that have a lower toll than a later entry."""
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
    return overtaken


def _in_text(sentences: Sequence[Sentence]) -> set[int]:
    """Those before another that has a higher toll than was first said, or the final count."""
    overtaken = set[int]()
    higher: _Tolls = {}
    final = False
    for at in range(len(sentences) - 1, -1, -1):
        text = sentences[at].text
        if final and _PART.search(text):
            overtaken.add(at)
        elif higher and _FIRST.search(text):
            if _is_higher(_tolls(language.words(text.lower())), higher):
                overtaken.add(at)
        elif _RISEN.search(text):
            higher = _tolls(language.words(text.lower())) or higher
        final = final or _is_final(text)
    return overtaken


def _is_final(text: str) -> bool:
    """Whether it has the figures of the final count, which is not still to come."""
    if not _FINAL.search(text) or _NOT_YET.search(text):
        return False
    return any(map(str.isdigit, text))


def _is_higher(tolls: _Tolls, after: _Tolls) -> bool:
    """Whether any toll is higher after."""
    return any(
        numbers.isdisjoint(later) and max(later) > max(numbers)
        for fact, numbers in tolls.items()
        if (later := after.get(fact))
    )


def _is_later(tolls: _Tolls, about: set[str], later: _Tolls, other: set[str]) -> bool:
    """Whether what a later entry has is a higher toll of the same event; one that it repeats stands."""
    return _is_higher(tolls, later) and len(about & other) >= _SHARED


def _tolls(words: Sequence[str]) -> _Tolls:
    """The numbers near the words for people harmed or found; all words are lower-cased."""
    tolls: _Tolls = {}
    for at, word in enumerate(words):
        if (fact := casualty_words().get(word)) and (number := _nearest(words, at)):
            tolls.setdefault(fact, set()).add(number)
    return tolls


def _nearest(words: Sequence[str], at: int) -> float:
    """The number nearest to the word at a place, the one before it of two; 0 where another fact is nearer."""
    for away in range(1, _NEAR + 1):
        for place in (at - away, at + away):
            if 0 <= place < len(words):
                if number := _number(words[place]):
                    return number
                if words[place] in casualty_words():
                    return 0
    return 0


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
