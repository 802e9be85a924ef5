"""Term salience: how likely each stem of an article is to stand in an editor's summary of it.

A logistic model over a few plain facts of a stem's occurrence: in how many sentences, where first,
in the headline or not, with a capital or not.  It knows no words, so that it is as good on names
and subjects it never met.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import Final, TypeVar

from ..memo import Memo

T = TypeVar("T")

Occurrence = tuple[int, int, bool, bool]
"""In how many sentences a stem stands, in which first (from 0), whether it stands in the headline,
and whether it is written with a capital."""

Saliences = Memo[Occurrence, float]
"""The salience of stems by their occurrence, from 0 to 1."""

_STYLES: Final = ("cased", "lower")

_MOST_SENTENCES: Final = 9
_LATEST: Final = 12
_LONGEST: Final = 6
"""The last class each of sentences with a stem, the first of them, and eights of sentences."""

_BIAS: Final = "bias"

FEATURES: Final = frozenset(
    [
        *(f"in {spread} {style}" for style in _STYLES for spread in range(1, _MOST_SENTENCES + 1)),
        *(f"first {first} {style}" for style in _STYLES for first in range(_LATEST + 1)),
        *(f"length {eights}" for eights in range(_LONGEST + 1)),
        *("headline", "headline from the lead", "capital", "capital often"),
    ]
)
"""Every name that `feature_names` gives."""

_MOST_KEPT: Final = 50_000
"""Occurrences whose salience is kept, for articles of one length and way of writing."""

_MOST_MEMOS: Final = 64
"""Lengths, ways of writing and models for which any are: fourteen a model."""


def feature_names(occurrence: Occurrence, lower: bool, sentences: int) -> Iterator[str]:
    """The features of a stem in an article of so many sentences, ``lower`` if in lower case."""
    spread, first, in_headline, capital = occurrence
    style = _STYLES[lower]
    yield f"in {min(spread, _MOST_SENTENCES)} {style}"
    yield f"first {min(first, _LATEST)} {style}"
    yield f"length {min(sentences // 8, _LONGEST)}"
    if in_headline:
        yield "headline from the lead" if first == 0 else "headline"
    if capital:
        yield "capital often" if spread > 2 else "capital"


@dataclass(frozen=True, slots=True, eq=False)
class TermSalienceModel:
    """The weight of each of `FEATURES` in the log odds that an editor keeps a stem, and a bias.

    A feature that was never met in training has no weight.  Raises `ValueError` where the bias is
    missing or a name is no feature's.
    """

    weights: Mapping[str, float]

    def __post_init__(self) -> None:
        if _BIAS not in self.weights:
            raise ValueError("the weights of term salience lack their bias")
        if unknown := self.weights.keys() - FEATURES - {_BIAS}:
            raise ValueError(f"term salience has no features {sorted(unknown)}")

    def salience(self, occurrence: Occurrence, lower: bool, sentences: int) -> float:
        """The salience of a stem, from 0 to 1."""
        names = feature_names(occurrence, lower, sentences)
        total = self.weights[_BIAS] + sum(self.weights.get(name, 0.0) for name in names)
        return 1 / (1 + exp(-total))


def by_occurrence(
    new: Sequence[set[str]],
    spread: Counter[str],
    headline: set[str],
    capitals: set[str],
    value: Callable[[Occurrence], T],
) -> dict[str, T]:
    """The value of each stem of an article by its occurrence; its sentences have the ``new`` ones first."""
    return {
        stem: value((spread[stem], index, stem in headline, stem in capitals))
        for index, own in enumerate(new)
        for stem in own
    }


def saliences(model: TermSalienceModel, lower: bool, sentences: int) -> Saliences:
    """The salience of each occurrence in an article of so many sentences."""
    return _saliences(model, lower, min(sentences // 8, _LONGEST))


@lru_cache(maxsize=_MOST_MEMOS)
def _saliences(model: TermSalienceModel, lower: bool, eights: int) -> Saliences:
    """Those in articles of so many times eight sentences."""
    return Memo(lambda occurrence: model.salience(occurrence, lower, 8 * eights), _MOST_KEPT)
