"""A second look at the candidates: what a feature counts for depends on the others, and on the article.

A sentence's first score is one sum for all sentences.  The few that come out best are looked at again
beside each other: by a sum of hinges, each a weighed sum of their features that counts where it is
above 0 (a hidden layer of rectified linear units: V. Nair and G. Hinton, *Rectified linear units improve
restricted Boltzmann machines*, 2010), and by what the three of a set are together, such as the share of
the article's salience that they have or the words of the shortest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import copysign, fsum, log, log1p, sqrt
from operator import mul
from typing import Final, NamedTuple

from .features import Columns
from .scoring import OpeningScores
from .selection import Costs
from .sentence_table import SentenceTable
from .weights import CANDIDATE_FEATURES, FEATURE_GROUPS, SET_FEATURES, SecondLookModel

POINTS: Final = 3
"""Of the sets whose members are looked at together."""

BESIDE_CANDIDATES: Final = "beside the other candidates"
"""The reason of what a candidate gains by `CANDIDATE_FEATURES`."""

_SCALE: Final = 25
"""Words that the shortest point's are told in."""

_MODELS: Final = 8
"""Models whose sums are laid out for all articles: two are shipped."""

_GROUPS: Final = {name: group for group, names in FEATURE_GROUPS.items() for name in names}

_DEFINITE: Final = "the"


class Gains(NamedTuple):
    """What candidates gain, by their indices."""

    features: Mapping[int, Sequence[float]]
    """Their features, each beyond what is usual, in the order of the model's."""
    gains: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class _Sums:
    """The sums of a model, laid out: of the hinges, and the plain one."""

    names: tuple[str, ...]
    """The features of sentences; `CANDIDATE_FEATURES` follow them."""
    usual: tuple[float, ...]
    plain: tuple[float, ...]
    hinges: tuple[tuple[float, float, tuple[float, ...]], ...]
    """Sign, usual sum and weights of each."""


@lru_cache(maxsize=_MODELS)
def _sums(model: SecondLookModel) -> _Sums:
    names = tuple(name for name in model.features if name not in CANDIDATE_FEATURES)
    own = [model.features[name] for name in (*names, *CANDIDATE_FEATURES)]
    return _Sums(
        names=names,
        usual=tuple([one.usual for one in own]),
        plain=tuple([one.weight for one in own]),
        hinges=tuple(
            [
                (*hinge, tuple([one.hinges[at] for one in own]))
                for at, hinge in enumerate(model.hinges)
            ]
        ),
    )


def look_again(
    model: SecondLookModel,
    table: SentenceTable,
    columns: Columns,
    scores: Sequence[float],
    opening: OpeningScores,
    candidates: Sequence[int],
) -> Gains:
    """What each of the candidates gains; ``scores`` are those of all sentences, by the first look."""
    sums = _sums(model)
    features, gains = {}, {}
    kept = [columns[name] for name in sums.names]
    measure = candidate_features(table, kept, columns["quoted_share"], scores, opening, candidates)
    for index, measured in measure:
        values = [value - usual for value, usual in zip(measured, sums.usual, strict=True)]
        gain = sum(map(mul, sums.plain, values)) - model.usual
        for sign, usual, weights in sums.hinges:
            above = usual + sum(map(mul, weights, values))
            if above > 0:
                gain += sign * above
        features[index], gains[index] = values, gain
    return Gains(features, gains)


def gains_by_reason(model: SecondLookModel, values: Sequence[float]) -> dict[str, float]:
    """What a candidate's gain comes from, by the reasons that readers are given.

    ``values`` are its `Gains.features`.  What the hinges hold that are above 0 of themselves, and what
    is usual, is nobody's.
    """
    sums = _sums(model)
    weights = list(sums.plain)
    for sign, usual, own in sums.hinges:
        if usual + sum(map(mul, own, values)) > 0:
            weights = [weight + sign * more for weight, more in zip(weights, own, strict=True)]
    amounts: dict[str, float] = {}
    names = (*sums.names, *CANDIDATE_FEATURES)
    for name, weight, value in zip(names, weights, values, strict=True):
        group = _GROUPS.get(name, BESIDE_CANDIDATES)
        amounts[group] = amounts.get(group, 0.0) + weight * value
    return amounts


def candidate_features(
    table: SentenceTable,
    kept: Sequence[Sequence[float]],
    quoted: Sequence[float],
    scores: Sequence[float],
    opening: OpeningScores,
    candidates: Sequence[int],
) -> Iterator[tuple[int, list[float]]]:
    """Of each candidate what it has of the columns that are ``kept``, then its `CANDIDATE_FEATURES`.

    ``quoted`` is the column of the share of each sentence that is quoted.
    """
    ranked = sorted(candidates, key=lambda at: (-scores[at], at))
    of_article = _of_article(table, quoted, scores)
    names = Counter(chain.from_iterable(table.names))
    best = ranked[0]
    third = scores[ranked[min(2, len(ranked) - 1)]]
    for rank, at in enumerate(ranked):
        own = [column[at] for column in kept]
        away = at - best
        own += [
            scores[at],
            rank,
            scores[best] - scores[at],
            scores[at] - scores[ranked[min(rank + 1, len(ranked) - 1)]],
            scores[at] - third,
            opening.gain(at),
            copysign(log1p(abs(away)), away),
            _shared(table.content[at], table.content[best]),
            *of_article,
            *_wording(table, at, names),
        ]
        yield at, own


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
    return (
        sum(map(len, words)) / count,
        sum(word.lower() == _DEFINITE for word in words) / count,
        max(map(names.__getitem__, table.names[at]), default=0) / len(table.words),
        fsum(log(table.spread[stem]) for stem in table.new[at]),
        table.texts[at].count(","),
    )


def _shared(one: set[str], other: set[str]) -> float:
    """The share of the shorter one's stems in both."""
    return len(one & other) / max(1, min(len(one), len(other)))


def set_features(table: SentenceTable, costs: Costs, some: Sequence[int]) -> tuple[float, ...]:
    """The `SET_FEATURES` of three points; ``costs`` are the words of each."""
    stems = set[str]().union(*(table.content[at] for at in some))
    salience = fsum(map(table.term_salience.__getitem__, stems))
    each = sum(table.salience[at] for at in some)
    most = sum(sorted(table.salience)[-POINTS:])
    told = [len(table.content[at] & table.headline) for at in some]
    count = len(table.words)
    return (
        min(costs[at] for at in some) / _SCALE,
        salience / (most or 1.0),
        salience / (each or 1.0),
        (len(stems & table.headline) - max(told)) / (len(table.headline) or 1),
        float(any(table.numbers[at] for at in some)),
        (some[-1] - some[0]) / count,
        some[-1] / count,
    )


def gain_together(
    model: SecondLookModel, table: SentenceTable, costs: Costs, some: Sequence[int]
) -> float:
    """What three points gain by what they are together."""
    measured = dict(zip(SET_FEATURES, set_features(table, costs, some), strict=True))
    return fsum(
        weight * (measured[name] - usual) for name, (weight, usual) in model.together.items()
    )
