"""The figures that sentences state, so that articles which disagree on one can be shown side by side.

A figure is a number, what it counts or measures, and the words around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .. import language
from ..model import Article, Point, Sentence
from ..patterns import pattern
from ..story_model import Figure
from ..text import squeeze
from .counts import Count, CountWords, count_words, counted
from .measures import age_of_named, magnitude, measured
from .numerals import TOKEN, has_number, value_of

_MOST_SENTENCES: Final = 15
"""Sentences of an article that are looked through: further down stand figures of other events."""

# A year in a sentence; "since 2019" says how seldom this was.
_IN_A_YEAR = pattern(r"(?:(?<!\bsince )|(?=\d{4}, when))\b(?:19|20)\d\d\b(?!,\d)")

_BEFORE: Final = 8
_BEHIND: Final = 4
"""Words before and behind a figure that are near it."""


def figures(article: Article, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """The figures of an article's sentences, in order."""
    found: list[Figure] = []
    known = count_words(article.language)
    this_year = {(article.date or "")[:4]}
    for place, sentence in enumerate(sentences[:_MOST_SENTENCES]):
        if not this_year.issuperset(_IN_A_YEAR.findall(sentence.text)):
            continue  # of another year, and so of another event
        if has_number(sentence.text, known.words):
            found += _of_sentence(sentence, known, place)
    return tuple(found)


def _of_sentence(sentence: Sentence, known: CountWords, place: int) -> Iterator[Figure]:
    """The figures of a sentence, which is the ``place``-th of its article, from 0."""
    tokens = [(found[0], found.start(), found.end()) for found in TOKEN.finditer(sentence.text)]
    raw = [token for token, _, _ in tokens]
    lower = [token.lower() for token in raw]
    if not known.words.each.isdisjoint(lower):
        return
    found = [
        (at, count)
        for at in range(len(lower))
        if (count := _measured(raw, lower, at, known) or counted(lower, at, known))
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
    for at, (value, about, stem, first, last) in found:
        before = lower[max(0, at - 3) : at]
        at_least = not known.words.floor.isdisjoint(before)
        yield Figure(
            value=value,
            about=about,
            words=squeeze(sentence.text[tokens[first][1] : tokens[last][2]]),
            rounded=not known.words.rounding.isdisjoint(before),
            least=at_least or lower[last + 1 : last + 3] == ["or", "more"],
            point=point,
            context=context - {stem},
            near=_content(
                [*lower[max(0, at - _BEFORE) : at], *lower[last + 1 : last + 1 + _BEHIND]], known
            ),
            place=place,
        )


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


def _measured(raw: Sequence[str], lower: Sequence[str], at: int, known: CountWords) -> Count | None:
    """The measure that a token states, as `counted` gives a count."""
    found = (
        magnitude(lower, at, known.words)
        or measured(lower, at, known.words)
        or age_of_named(raw, at, known.words)
    )
    if found is None:
        return None
    stem = language.stems([found.of], known.code)[0] if found.of else ""
    return Count(found.value, f"{found.unit} {stem}".rstrip(), stem, found.first, found.last)
