"""What an article is about, as weighted terms, and a sketch of its wording."""

from __future__ import annotations

from math import log
from typing import Final
from zlib import crc32

from .. import language
from ..model import Article

_HEADLINE: Final = 4.0
"""How often a word of the headline counts."""

_NAME: Final = 1.0
_NUMBER: Final = 1.0
"""How much more a name or a number counts than another word: events are told apart by them."""

_MOST_TERMS: Final = 150
"""Terms kept of an article, those that weigh most; of others the first ones.  On the corpus of
stories a longer list told no events better apart."""

_RUN: Final = 4
"""Words in a run whose hash is taken."""

_SKETCH: Final = 96
"""Hashes kept of an article."""


def weighted_terms(article: Article) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The stems that an article is about, and the weight of each: the logarithm of its frequency."""
    stop_words = language.stop_words(article.language)
    counts: dict[str, float] = {}
    for number, text in enumerate((article.headline or "", *article.body)):
        words = language.words(text)
        stems = language.stems(words, article.language)
        for at, (word, stem) in enumerate(zip(words, stems, strict=True)):
            if len(stem) < 2 or word.lower() in stop_words:
                continue
            count = 1.0 if number else _HEADLINE
            if number and at and word[0].isupper():
                count += _NAME
            if word[0].isdigit():
                count += _NUMBER
            counts[stem] = counts.get(stem, 0.0) + count
    kept = sorted(counts, key=counts.__getitem__, reverse=True)[:_MOST_TERMS]
    return tuple(kept), tuple(1 + log(counts[stem]) for stem in kept)


def sketch(article: Article) -> tuple[int, ...]:
    """The least hashes of an article's runs of words: what two articles share of them tells copies.

    A. Broder, *On the resemblance and containment of documents* (1997), with one hash function.
    """
    words = [word.lower() for text in article.body for word in language.words(text)]
    runs = {
        crc32(" ".join(words[at : at + _RUN]).encode("utf-8", "replace"))
        for at in range(max(1, len(words) - _RUN + 1))
    }
    return tuple(sorted(runs)[:_SKETCH])


def resemblance(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The share of the runs of two articles that both have, as their sketches tell it, from 0 to 1."""
    least = sorted({*one, *other})[: max(len(one), len(other))]
    both = {*one} & {*other}
    return sum(run in both for run in least) / len(least) if least else 0.0


def content_stems(text: str, code: str | None) -> frozenset[str]:
    """The stems of a text's words that are no stop words."""
    stop_words = language.stop_words(code)
    words = [word for word in language.words(text) if word.lower() not in stop_words]
    return frozenset(language.stems(words, code))
