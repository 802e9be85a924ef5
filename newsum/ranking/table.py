"""The words of an article, counted once for all that ranking asks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from math import fsum
from typing import Any

from .. import language
from ..model import Article, Sentence
from .keeping import Chances, Standing, chances_of, standings
from .marks import Quoted, quoted
from .weights import weights

_Trait = tuple[str, float]
"""A word's stem, empty for a stop word, and how much more often than others the word stands in what
editors keep."""

_NO_STEM = frozenset({""})


class _Traits(dict[str, _Trait]):
    """The traits of each word met so far; the next are found when they are asked for.

    Together, since a look-up among so many words costs more than all that is done with them.
    """

    most = 50_000

    def __init__(self, code: str | None) -> None:
        super().__init__()
        self._code = code
        self._stops = language.stop_words(code)
        self._weights = weights().words if (code or "en") == "en" else {}

    def __missing__(self, word: str) -> _Trait:
        if len(self) >= self.most:
            self.clear()
        stem = language.stems([word], self._code)[0]
        weight = self._weights.get(stem, 0.0)
        self[word] = found = ("" if word.lower() in self._stops else stem, weight)
        return found


@cache
def traits_of(code: str | None) -> _Traits:
    """The traits of a language's words."""
    return _Traits(code)


@dataclass(frozen=True, slots=True)
class Table:
    """An article's sentences as words; every list has an entry a sentence."""

    texts: list[str]
    paragraphs: list[int]
    words: list[list[str]]
    content: list[set[str]]
    """The stems of the words that are no stop words."""
    wording: list[float]
    """The sum of the words' learned weights."""
    names: list[list[str]]
    """Words with a capital that do not open the sentence."""
    numbers: list[int]
    quoted: list[Quoted]
    spread: Counter[str]
    """In how many sentences each stem stands."""
    headline: set[str]
    """The stems of the headline's words, no stop words."""
    standings: dict[str, Standing]
    lower: bool
    """The whole text is in lower case."""
    likely: dict[str, float]
    """The chance that an editor keeps each stem."""
    kept: list[float]
    """How many of a sentence's stems an editor can be expected to keep."""

    def judged_by(self, chances: Chances) -> Table:
        """The same table by other chances."""
        return replace(self, **_expected(self.content, self.standings, chances))


def tabulate(article: Article, sentences: Sequence[Sentence]) -> Table:
    """Count the words of an article's sentences."""
    known = traits_of(article.language)
    texts = [sentence.text for sentence in sentences]
    words = [language.words(text) for text in texts]
    traits = [tuple(zip(*map(known.__getitem__, own), strict=True)) or ((), ()) for own in words]
    content = [set(stems) - _NO_STEM for stems, _ in traits]
    names = [[word for word in own[1:] if word[0].isupper()] for own in words]
    capitals = {known[name][0] for name in chain.from_iterable(names)}
    paragraphs = [sentence.paragraph for sentence in sentences]
    spread = Counter(chain.from_iterable(content))
    headline = content_of(article.headline or "", article.language)
    standing = standings(content, spread, headline, capitals)
    lower = not any(text[0].isupper() for text in texts)
    return Table(
        texts=texts,
        paragraphs=paragraphs,
        words=words,
        content=content,
        wording=[sum(weights) for _, weights in traits],
        names=names,
        numbers=[sum([word[0].isdigit() for word in own]) for own in words],
        quoted=quoted(texts, paragraphs),
        spread=spread,
        headline=headline,
        standings=standing,
        lower=lower,
        **_expected(content, standing, chances_of(lower, len(texts))),
    )


def _expected(
    content: list[set[str]], standings: dict[str, Standing], chances: Chances
) -> dict[str, Any]:
    """What an editor can be expected to keep, of words and of sentences.

    Sums are exact, since the stems of a set come in another order in every process.
    """
    likely = dict(zip(standings, map(chances.__getitem__, standings.values()), strict=True))
    return {"likely": likely, "kept": [fsum(map(likely.__getitem__, own)) for own in content]}


def content_of(text: str, code: str | None) -> set[str]:
    """The stems of a text's words that are no stop words."""
    known = traits_of(code)
    return {known[word][0] for word in language.words(text)} - _NO_STEM
