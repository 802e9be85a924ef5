"""The words of an article, counted once for all that ranking asks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, compress
from math import fsum
from typing import Any, NamedTuple

from .. import language
from ..model import Article, Sentence
from .keeping import Chances, Standing, chances_of, standings
from .marks import Quoted, quoted
from .weights import weights


class _Trait(NamedTuple):
    """What is known of a word wherever it stands."""

    stem: str
    """Empty for a stop word."""
    weight: float
    """How much more often than others it stands in what editors keep."""
    capital: bool
    number: bool


_Columns = tuple[tuple[str, ...], tuple[float, ...], tuple[bool, ...], tuple[bool, ...]]

_NO_STEM = frozenset({""})


class _Traits(dict[str, _Trait]):
    """The traits of each word met so far; the next are found when they are asked for."""

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
        self[word] = found = _Trait(
            stem="" if word.lower() in self._stops else stem,
            weight=self._weights.get(stem, 0.0),
            capital=word[0].isupper(),
            number=word[0].isdigit(),
        )
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
    traits = [_columns(own, known) for own in words]
    content = [set(stems) - _NO_STEM for stems, *_ in traits]
    capitals = {stem for stems, _, of, _ in traits for stem in compress(stems[1:], of[1:])}
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
        wording=[sum(weights) for _, weights, *_ in traits],
        names=[
            list(compress(own[1:], capitals[1:]))
            for own, (_, _, capitals, _) in zip(words, traits, strict=True)
        ],
        numbers=[sum(numbers) for *_, numbers in traits],
        quoted=quoted(texts, paragraphs),
        spread=spread,
        headline=headline,
        standings=standing,
        lower=lower,
        **_expected(content, standing, chances_of(lower, len(texts))),
    )


def _columns(words: list[str], known: _Traits) -> _Columns:
    """The traits of a sentence's words, a tuple a trait: built-in functions go through those."""
    if not words:
        return (), (), (), ()
    stems, weights, capitals, numbers = zip(*map(known.__getitem__, words), strict=True)
    return stems, weights, capitals, numbers


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
    return {known[word].stem for word in language.words(text)} - _NO_STEM
