"""The sentence table: an article's words, counted once for all that ranking asks of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, chain, compress, pairwise
from math import fsum
from typing import Any, Final, TypeVar

from .. import language
from ..memo import Memo
from ..model import Article, Sentence
from .genre_news import genre_news
from .quoted_sentences import Quotation, find_quotations
from .term_salience import Occurrence, Saliences, by_occurrence, saliences
from .weights import PointModel

T = TypeVar("T")

WordFeatures = tuple[str, float, bool, bool]
"""A word's content stem, empty for a stop word, its stem's weight, and whether it begins with a
capital and with a digit."""

_NO_WORDS: Final[tuple[tuple[Any, ...], ...]] = ((), (), (), ())

_MOST_WORDS: Final = 50_000
"""Words whose features are kept, of a language and a model."""

_MOST_LANGUAGES: Final = 8
"""Languages of which any are kept: a text may declare any string as its language."""

_NO_STEM: Final = frozenset({""})


@lru_cache(maxsize=_MOST_LANGUAGES)
def word_features(model: PointModel, code: str | None) -> Memo[str, WordFeatures]:
    """The features of a language's words.

    They are kept together, since a look-up among so many words costs more than all that is done
    with them.
    """
    stop_words = language.stop_words(code)
    weights = model.stem_weights if (code or "en") == "en" else {}

    def features(word: str) -> WordFeatures:
        stem = language.stems([word], code)[0]
        content = "" if word.lower() in stop_words else stem
        return content, weights.get(stem, 0.0), word[0].isupper(), word[0].isdigit()

    return Memo(features, _MOST_WORDS)


@dataclass(frozen=True, slots=True)
class SentenceTable:
    """An article's sentences as words; every list has an entry a sentence."""

    texts: list[str]
    paragraphs: list[int]
    """The number of the paragraph, from 1."""
    words: list[list[str]]
    content: list[set[str]]
    """The stems of the words that are no stop words."""
    new: list[set[str]]
    """Those of them that stand in no sentence before."""
    stem_weights: list[float]
    """The sum of the words' learned weights."""
    names: list[list[str]]
    """Words with a capital that do not open the sentence."""
    numbers: list[int]
    """How many words begin with a digit."""
    quoted: list[Quotation]
    spread: Counter[str]
    """In how many sentences each stem stands."""
    headline: set[str]
    """The stems of the headline's words, no stop words."""
    headline_words: set[str]
    """The headline's words, in lower case."""
    news: frozenset[int]
    """The sentences that tell what an article of its genre is read for."""
    capitals: set[str]
    """The stems of the names."""
    language: str | None
    """A two-letter code; `None` is English."""
    lower: bool
    """The whole text is in lower case."""
    term_salience: dict[str, float]
    """The chance that an editor keeps each stem."""
    salience: list[float]
    """The sum of it over a sentence's stems: how many of them an editor can be expected to keep."""

    def by_occurrence(self, value: Callable[[Occurrence], T]) -> dict[str, T]:
        """The value of each stem by its occurrence."""
        return by_occurrence(self.new, self.spread, self.headline, self.capitals, value)

    def judged_by(self, known: Saliences) -> SentenceTable:
        """The same table by other saliences."""
        terms = self.by_occurrence(known.__getitem__)
        return replace(self, term_salience=terms, salience=_salience(self.content, terms))


def tabulate(article: Article, sentences: Sequence[Sentence], model: PointModel) -> SentenceTable:
    """Count the words of an article's sentences."""
    known = word_features(model, article.language)
    texts = [sentence.text for sentence in sentences]
    words = [language.words(text) for text in texts]
    of_words = map(known.__getitem__, chain.from_iterable(words))
    stems, weights, capital, digits = tuple(zip(*of_words, strict=True)) or _NO_WORDS
    edges = accumulate(map(len, words), initial=0)
    extents = [slice(*pair) for pair in pairwise(edges)]
    content = [set(filter(None, stems[own])) for own in extents]
    names = [
        list(compress(own[1:], capital[extent][1:]))
        for own, extent in zip(words, extents, strict=True)
    ]
    capitals = {known[name][0] for name in chain.from_iterable(names)}
    paragraphs = [sentence.paragraph for sentence in sentences]
    spread = Counter(chain.from_iterable(content))
    headline = content_stems(article.headline or "", article.language, model)
    new = list(_new(content))
    lower = not any(text[0].isupper() for text in texts)
    salience = saliences(model.term_salience, lower, len(texts)).__getitem__
    terms = by_occurrence(new, spread, headline, capitals, salience)
    return SentenceTable(
        texts=texts,
        paragraphs=paragraphs,
        words=words,
        content=content,
        new=new,
        stem_weights=[sum(weights[own]) for own in extents],
        names=names,
        numbers=[sum(digits[own]) for own in extents],
        quoted=find_quotations(article, sentences),
        spread=spread,
        headline=headline,
        headline_words=set(language.words((article.headline or "").lower())),
        news=genre_news(article, sentences),
        capitals=capitals,
        language=article.language,
        lower=lower,
        term_salience=terms,
        salience=_salience(content, terms),
    )


def _new(content: Iterable[set[str]]) -> Iterator[set[str]]:
    """The stems of each sentence that stand in none before."""
    seen: set[str] = set()
    for own in content:
        new = own - seen
        seen |= new
        yield new


def _salience(content: Iterable[set[str]], terms: Mapping[str, float]) -> list[float]:
    """The salience of each sentence.

    Sums are exact, since the stems of a set come in another order in every process.
    """
    return [fsum(map(terms.__getitem__, own)) for own in content]


def content_stems(text: str, code: str | None, model: PointModel) -> set[str]:
    """The stems of a text's words that are no stop words, in the language of that code."""
    known = word_features(model, code)
    return {known[word][0] for word in language.words(text)} - _NO_STEM
