"""The score of every sentence, alone and beside others, and the reasons for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import fsum
from operator import mul
from typing import Final, NamedTuple

from .features import Columns
from .selection import BARRED
from .sentence_table import SentenceTable
from .weights import FEATURE_GROUPS, PAIR_FEATURES, StyleModel

DANGLING: Final = -0.5
"""For a point that depends on a sentence which is not there."""
SHORT: Final = -0.3
"""For a point of at most `SHORTEST` words: of those that editors read half would have embarrassed, and a
fiftieth was among the best.  Half as much again costs a tenth of ROUGE on CNN's highlights."""
SHORTEST: Final = 10
LONG: Final = -0.4
"""For a point of more than `LONGEST` words: it gives way to one that is nearly as good."""
LONGEST: Final = 45
NEWS: Final = 2.0
"""For what an article of its genre is read for: a result, a verdict; the act of its headline."""
FOCUS: Final = 8.0
"""For a sentence that has all the words of what the reader asks for."""

NEEDS_THE_ONE_BEFORE: Final = "needs the sentence before"
"""The reason of `DANGLING`, which falls away beside that sentence."""

TELLS_THE_HEADLINE: Final = "tells the headline"
"""The reason of `NEWS` for a sentence that alone tells the headline's act."""

_REDUNDANT: Final = 0.7
"""The share of the shorter sentence's stems that another has, from which they say the same."""

_MODELS: Final = 8
"""Models whose sums are laid out for all articles: two are shipped."""

_TOLD: Final = 4
"""Reasons that a reader takes in at a glance; the others are told as one."""


def pair_features(table: SentenceTable, one: int, other: int) -> tuple[float, float, float, float]:
    """The `PAIR_FEATURES` of two sentences."""
    first, second = table.content[one], table.content[other]
    common = first & second
    adjacent = float(abs(other - one) == 1)
    if not common:
        return 0.0, 0.0, 0.0, adjacent
    salience = fsum(map(table.term_salience.__getitem__, common))
    least = min(table.salience[one], table.salience[other])
    shared = len(common) / min(len(first), len(second))
    return shared, salience, salience / (0.1 + least), adjacent


class PairScores:
    """What two sentences of one article gain or lose beside each other."""

    def __init__(self, table: SentenceTable, model: StyleModel, dangling: list[float]) -> None:
        self._table = table
        self._dangling = dangling
        self._weights = tuple(model.pairs[name] for name in PAIR_FEATURES)

    def learned(self, one: int, other: int) -> float:
        """By the learned weights; less than 0 where they say the same."""
        if self._table.content[one].isdisjoint(self._table.content[other]):
            return self._weights[-1] if abs(other - one) == 1 else 0.0
        shared, salience, share, adjacent = pair_features(self._table, one, other)
        by_shared, by_salience, by_share, by_adjacent = self._weights
        score = by_shared * shared + by_salience * salience + by_share * share
        score += by_adjacent * adjacent
        return score + 4 * BARRED if shared >= _REDUNDANT else score

    def gain(self, one: int, other: int) -> float:
        """With what the second gains if it depends on the first, the one before it."""
        learned = self.learned(one, other)
        return learned - DANGLING if other == one + 1 and self._dangling[other] else learned


Rows = Sequence[tuple[float, ...]]
"""A sentence's features, in the order of a model's weights; an entry a sentence."""


class _Linear(NamedTuple):
    """A sum over the features."""

    weights: tuple[float, ...]
    usual: float
    """The sum that sentences usually have."""


@lru_cache(maxsize=_MODELS)
def _alone(model: StyleModel) -> _Linear:
    """What features count for in a sentence by itself."""
    weights = tuple(weight for weight, _ in model.features.values())
    usual = sum(weight * usual for weight, usual in model.features.values())
    return _Linear(weights, usual)


@lru_cache(maxsize=_MODELS)
def _opening(model: StyleModel) -> _Linear:
    """What features count for besides in the first point."""
    weights = tuple(model.opening[name] for name in model.features)
    usual = sum(
        weight * model.features[name].usual
        for name, weight in zip(model.features, weights, strict=True)
    )
    return _Linear(weights, usual)


def feature_rows(columns: Columns, model: StyleModel) -> Rows:
    """The features of each sentence."""
    return list(zip(*map(columns.__getitem__, model.features), strict=True))


def sentence_scores(rows: Rows, model: StyleModel) -> list[float]:
    """The learned score of each sentence by itself; 0 is what sentences usually have."""
    weights, usual = _alone(model)
    return [sum(map(mul, weights, values)) - usual for values in rows]


class OpeningScores:
    """What each sentence gains as the first point, which opens the summary."""

    def __init__(self, rows: Rows, model: StyleModel) -> None:
        self._weights, self._usual = _opening(model)
        self._rows = rows
        self._known: dict[int, float] = {}

    def gain(self, index: int) -> float:
        """By the learned weights; 0 is what sentences usually have."""
        known = self._known.get(index)
        if known is None:
            known = sum(map(mul, self._weights, self._rows[index])) - self._usual
            self._known[index] = known
        return known


def adjustments(table: SentenceTable, columns: Columns, focus: set[str]) -> list[dict[str, float]]:
    """What is added to each sentence's score for reasons that were not learned.

    ``focus`` are the stems of what the reader asks for.
    """
    added: list[dict[str, float]] = []
    sentences = zip(table.content, table.words, columns["dangling"], strict=True)
    for index, (own, words, dangling) in enumerate(sentences):
        amounts = {}
        if index in table.news:
            amounts["is what its genre is read for"] = NEWS
        elif len(words) <= SHORTEST and not table.lower:
            amounts["is short"] = SHORT
        if len(words) > LONGEST:
            amounts["is long"] = LONG
        if dangling:
            amounts[NEEDS_THE_ONE_BEFORE] = DANGLING
        if focus:
            amounts["focus"] = FOCUS * len(own & focus) / len(focus)
        added.append(amounts)
    return added


def first_scores(
    rows: Rows, model: StyleModel, added: Sequence[Mapping[str, float]]
) -> list[float]:
    """The score of each sentence by itself, with what is `added` to it."""
    scores = zip(sentence_scores(rows, model), added, strict=True)
    return [score + sum(more.values()) if more else score for score, more in scores]


def reasons(
    columns: Columns,
    model: StyleModel,
    index: int,
    added: Mapping[str, float],
    again: Mapping[str, float],
    score: float,
) -> list[tuple[str, float]]:
    """Why a sentence has its ``score``, weightiest first; amounts have three decimals.

    ``added`` is for reasons that were not learned, ``again`` by reason what it gained by a second look.
    """
    amounts = {**again, **added}
    for group, names in FEATURE_GROUPS.items():
        amount = again.get(group, 0.0)
        for name in names:
            weight, usual = model.features[name]
            amount += weight * (columns[name][index] - usual)
        amounts[group] = amount
    ranked = sorted(amounts.items(), key=lambda item: (-abs(item[1]), item[0]))
    told = [(reason, round(amount, 3)) for reason, amount in ranked[:_TOLD]]
    rest = round(score - sum(amount for _, amount in told), 3)
    return [*told, ("all else", rest)]
