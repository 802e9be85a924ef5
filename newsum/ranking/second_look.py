"""A second look at the candidates: what a feature counts for depends on the others, and on the article.

A sentence's first score is one sum for all sentences.  The few that come out best are looked at again
beside each other: by a sum of hinges, each a weighed sum of their features that counts where it is
above 0 (a hidden layer of rectified linear units: V. Nair and G. Hinton, *Rectified linear units improve
restricted Boltzmann machines*, 2010), and by what the three of a set are together, such as the share of
the article's salience that they have or the words of the shortest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import chain
from math import copysign, fsum, log, log1p, sqrt
from operator import itemgetter, mul
from typing import Final, NamedTuple

from .scoring import OpeningScores, Rows
from .selection import Costs
from .sentence_table import SentenceTable
from .weights import CANDIDATE_FEATURES, FEATURE_GROUPS, LOOKED_AT, SET_FEATURES, SecondLookModel

POINTS: Final = 3
"""Of the sets whose members are looked at together."""

BESIDE_CANDIDATES: Final = "beside the other candidates"
"""The reason of what a candidate gains by `CANDIDATE_FEATURES`, and by being looked at again at all."""

_SCALE: Final = 25
"""Words that the shortest point's are told in."""

_MODELS: Final = 8
"""Models whose sums are laid out for all articles: two are shipped."""

_MEASURED: Final = (*LOOKED_AT, *CANDIDATE_FEATURES)
"""The features of a candidate, in the order of all sums."""

_GROUPS: Final = {name: group for group, names in FEATURE_GROUPS.items() for name in names}

_QUOTED: Final = "quoted_share"


class Gains(NamedTuple):
    """What candidates gain, by their indices."""

    features: Mapping[int, Sequence[float]]
    """Their `LOOKED_AT` and `CANDIDATE_FEATURES`."""
    gains: Mapping[int, float]


class _Sum(NamedTuple):
    """A weighed sum of features."""

    sign: float
    constant: float
    weights: tuple[float, ...]


class _Sums(NamedTuple):
    """The sums of a model, laid out."""

    kept: Callable[[Sequence[float]], tuple[float, ...]]
    """Of a sentence's features those that are `LOOKED_AT`."""
    plain: _Sum
    hinges: tuple[_Sum, ...]


@lru_cache(maxsize=_MODELS)
def _sums(model: SecondLookModel, names: tuple[str, ...]) -> _Sums:
    """Those of a model where the features of sentences have these ``names``, in that order."""
    own = [model.features[name] for name in _MEASURED]

    def summed(sign: float, usual: float, weights: Sequence[float]) -> _Sum:
        usually = fsum(weight * one.usual for weight, one in zip(weights, own, strict=True))
        return _Sum(sign, usual - usually, tuple(weights))

    return _Sums(
        kept=itemgetter(*map(names.index, LOOKED_AT)),
        plain=summed(1.0, -model.usual, [one.weight for one in own]),
        hinges=tuple(
            [
                summed(*hinge, [one.hinges[at] for one in own])
                for at, hinge in enumerate(model.hinges)
            ]
        ),
    )


def look_again(
    model: SecondLookModel,
    names: tuple[str, ...],
    table: SentenceTable,
    rows: Rows,
    scores: Sequence[float],
    opening: OpeningScores,
    candidates: Sequence[int],
) -> Gains:
    """What each of the candidates gains.

    ``rows`` are the features of all sentences, by ``names``, and ``scores`` their first scores.
    """
    sums = _sums(model, names)
    features, gains = {}, {}
    _, constant, plain = sums.plain
    quoted = names.index(_QUOTED)
    beside = candidate_features(table, [row[quoted] for row in rows], scores, opening, candidates)
    for at, measured in beside:
        values = sums.kept(rows[at]) + measured
        gain = constant + sum(map(mul, plain, values))
        for sign, least, weights in sums.hinges:
            above = least + sum(map(mul, weights, values))
            if above > 0:
                gain += sign * above
        features[at], gains[at] = values, gain
    return Gains(features, gains)


def gains_by_reason(
    model: SecondLookModel, names: tuple[str, ...], values: Sequence[float]
) -> dict[str, float]:
    """What a candidate's gain comes from, by the reasons that readers are given.

    ``values`` are its `Gains.features`.  A sum of features is theirs by what they are beyond what is
    usual; what an open hinge comes to where all are usual is `BESIDE_CANDIDATES`, too.
    """
    sums = _sums(model, names)
    weights, usually = list(sums.plain.weights), -model.usual
    for (sign, least, own), hinge in zip(sums.hinges, model.hinges, strict=True):
        if least + sum(map(mul, own, values)) > 0:
            weights = [weight + sign * more for weight, more in zip(weights, own, strict=True)]
            usually += sign * hinge.usual
    amounts = {BESIDE_CANDIDATES: usually}
    for name, weight, value in zip(_MEASURED, weights, values, strict=True):
        group = _GROUPS.get(name, BESIDE_CANDIDATES)
        beyond = value - model.features[name].usual
        amounts[group] = amounts.get(group, 0.0) + weight * beyond
    return amounts


def candidate_features(
    table: SentenceTable,
    quoted: Sequence[float],
    scores: Sequence[float],
    opening: OpeningScores,
    candidates: Sequence[int],
) -> Iterator[tuple[int, tuple[float, ...]]]:
    """The `CANDIDATE_FEATURES` of each candidate, best first.

    ``quoted`` is the share of each sentence that is quoted.
    """
    ranked = sorted(candidates, key=lambda at: (-scores[at], at))
    of_article = _of_article(table, quoted, scores)
    names = Counter(chain.from_iterable(table.names))
    last: dict[str, int] = {}
    for at, own in enumerate(table.content):
        last.update(dict.fromkeys(own, at))
    best = ranked[0]
    third = scores[ranked[min(2, len(ranked) - 1)]]
    for rank, at in enumerate(ranked):
        score, away = scores[at], at - best
        yield (
            at,
            (
                score,
                rank,
                scores[best] - score,
                score - scores[ranked[min(rank + 1, len(ranked) - 1)]],
                score - third,
                opening.gain(at),
                copysign(log1p(abs(away)), away),
                _shared(table.content[at], table.content[best]),
                *of_article,
                *_wording(table, at, names),
                *_place(table, at, last),
            ),
        )


def _of_article(
    table: SentenceTable, quoted: Sequence[float], scores: Sequence[float]
) -> tuple[float, ...]:
    """The features that all candidates of an article have alike."""
    count = len(scores)
    mean = sum(scores) / count
    return (
        sqrt(sum((score - mean) ** 2 for score in scores) / count),
        log1p(count),
        sum(map(len, table.words)) / count,
        table.paragraphs[-1] / count,
        sum(quoted) / count,
    )


def _wording(table: SentenceTable, at: int, names: Counter[str]) -> tuple[float, ...]:
    """The features of a candidate's words that only candidates are measured by."""
    words = table.words[at]
    count = len(words) or 1
    introduced = fsum(map(log, map(table.spread.__getitem__, table.new[at])))
    return (
        sum(map(len, words)) / count,
        (words.count("the") + words.count("The")) / count,
        max(map(names.__getitem__, table.names[at]), default=0) / len(table.words),
        introduced,
        introduced / (len(table.content[at]) or 1),
        table.texts[at].count(","),
    )


def _place(table: SentenceTable, at: int, last: Mapping[str, int]) -> tuple[float, ...]:
    """The features of a candidate's place; ``last`` is the last sentence that each stem stands in."""
    content, paragraphs = table.content[at], table.paragraphs
    count = len(content) or 1
    own = paragraphs[at]
    laid_out = paragraphs[-1] > 1
    opens = at == 0 or paragraphs[at - 1] != own
    closes = at + 1 == len(paragraphs) or paragraphs[at + 1] != own
    beside = len((content & table.content[0]) - table.headline) / count if at else 0.0
    return (
        sum(map(at.__lt__, map(last.__getitem__, content))) / count,
        max(map(table.term_salience.__getitem__, content), default=0.0),
        beside,
        float(laid_out and closes),
        float(laid_out and opens and closes),
        float(laid_out and own == paragraphs[-1]),
    )


def _shared(one: set[str], other: set[str]) -> float:
    """The share of the shorter one's stems in both."""
    return len(one & other) / max(1, min(len(one), len(other)))


def set_features(
    table: SentenceTable, costs: Costs, sets: Iterable[Sequence[int]]
) -> Iterator[tuple[float, ...]]:
    """The `SET_FEATURES` of some sets of three points; ``costs`` are the words of each."""
    most = sum(nlargest(POINTS, table.salience)) or 1.0
    named = len(table.headline) or 1
    count = len(table.words)
    for some in sets:
        stems = set[str]().union(*[table.content[at] for at in some])
        salience = fsum(map(table.term_salience.__getitem__, stems))
        told = max(len(table.content[at] & table.headline) for at in some)
        yield (
            min(costs[at] for at in some) / _SCALE,
            salience / most,
            salience / (sum(table.salience[at] for at in some) or 1.0),
            (len(stems & table.headline) - told) / named,
            float(any(table.numbers[at] for at in some)),
            (some[-1] - some[0]) / count,
            some[-1] / count,
        )


def gains_together(
    model: SecondLookModel, table: SentenceTable, costs: Costs, sets: Iterable[Sequence[int]]
) -> list[float]:
    """What sets of three points gain by what they are together."""
    weights, usual = zip(*(model.together[name] for name in SET_FEATURES), strict=True)
    constant = sum(map(mul, weights, usual))
    return [sum(map(mul, weights, own)) - constant for own in set_features(table, costs, sets)]
