"""The words of an article, counted once for all that ranking asks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, compress
from math import fsum
from typing import Any, TypeVar

from .. import language
from ..model import Article, Sentence
from .keeping import Chances, Standing, chances_of, standings
from .marks import Quoted, quoted
from .weights import weights

Found = TypeVar("Found")

_NO_STEM = frozenset({""})


class _Looked(dict[str, Found]):
    """What a function finds for each word met so far; it is asked for the next ones."""

    most = 50_000

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> Found:
        if len(self) >= self.most:
            self.clear()
        self[word] = found = self._find(word)
        return found


class _Vocabulary:
    """What is known of a language's words wherever they stand, a look-up a trait."""

    def __init__(self, code: str | None) -> None:
        stops = language.stop_words(code)
        telling = weights().words if (code or "en") == "en" else {}

        def stem(word: str) -> str:
            return language.stems([word], code)[0]

        self.stem = _Looked(lambda word: "" if word.lower() in stops else stem(word)).__getitem__
        """Empty for a stop word."""
        self.weight = _Looked(lambda word: telling.get(stem(word), 0.0)).__getitem__
        """How much more often than others it stands in what editors keep."""
        self.capital = _Looked(lambda word: word[0].isupper()).__getitem__
        self.number = _Looked(lambda word: word[0].isdigit()).__getitem__


@cache
def vocabulary(code: str | None) -> _Vocabulary:
    """The words of a language."""
    return _Vocabulary(code)


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
    known = vocabulary(article.language)
    texts = [sentence.text for sentence in sentences]
    words = [language.words(text) for text in texts]
    content = [set(map(known.stem, own)) - _NO_STEM for own in words]
    names = [list(compress(own[1:], map(known.capital, own[1:]))) for own in words]
    capitals = set(map(known.stem, chain.from_iterable(names)))
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
        wording=[sum(map(known.weight, own)) for own in words],
        names=names,
        numbers=[sum(map(known.number, own)) for own in words],
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
    return set(map(vocabulary(code).stem, language.words(text))) - _NO_STEM
