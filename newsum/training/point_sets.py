"""Learning from whole sets of points: every three candidates of an article, and their ROUGE.

A set's score is the sum of its sentences' and of its pairs' features, weighed, and of those of its
first sentence once more by weights of their own, since it opens the summary.  The weights are those
for which a set drawn by the scores (softmax) is drawn as one by its reward would be (Z. Cao et al.,
*Learning to rank: from pairwise approach to listwise approach*, 2007), and has the highest expected
reward, as in minimum risk training (D. Smith and J. Eisner, *Minimum risk annealing for training
log-linear models*, 2006): the first alone learns from every set and knows no second minimum, the
second tells what counts among the best.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import Any

import numpy as np
from scipy.optimize import minimize

Array = Any

CANDIDATES = 12
"""Sentences of an article that sets are made of."""

POINTS = 3
"""Of each set."""

TEMPERATURE = 0.15
"""By how much more reward a set is drawn e times as often."""

RISK = 10.0
"""What the expected reward counts for beside the likelihood of the sets."""

_STEPS = 60

_LEAST = 1e-20
"""The least chance that a set is given, so that its logarithm is a number."""

TRIPLES = np.array(list(combinations(range(CANDIDATES), POINTS)))
PAIRS = list(combinations(range(CANDIDATES), 2))

_INCIDENCE = np.zeros((CANDIDATES, len(TRIPLES)), np.float32)
_OPENING = np.zeros((CANDIDATES, len(TRIPLES)), np.float32)
_OPENING[TRIPLES[:, 0], np.arange(len(TRIPLES))] = 1
_PAIR_INCIDENCE = np.zeros((len(PAIRS), len(TRIPLES)), np.float32)
for _column, _triple in enumerate(TRIPLES):
    _INCIDENCE[_triple, _column] = 1
    for _pair in combinations(_triple, 2):
        _PAIR_INCIDENCE[PAIRS.index(tuple(_pair)), _column] = 1


def grams(stems: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    """How often each run of ``size`` stems occurs."""
    return Counter(zip(*(stems[start:] for start in range(size)), strict=False))


def rewards(candidates: Sequence[Sequence[str]], reference: Sequence[str]) -> Array:
    """The sum of ROUGE-1 and ROUGE-2 (F1, over stems) of each triple of candidates."""
    total = np.zeros(len(TRIPLES), np.float32)
    for size in (1, 2):
        wanted = grams(reference, size)
        places = {gram: place for place, gram in enumerate(wanted)}
        most = np.array(list(wanted.values()), np.float32)
        counts = np.zeros((CANDIDATES, len(places)), np.float32)
        lengths = np.zeros(CANDIDATES, np.float32)
        for row, stems in enumerate(candidates):
            for gram, count in grams(stems, size).items():
                if gram in places:
                    counts[row, places[gram]] = count
            lengths[row] = max(0, len(stems) - size + 1)
        hits = np.minimum(_INCIDENCE.T @ counts, most).sum(1)
        total += 2 * hits / np.maximum(1, _INCIDENCE.T @ lengths + most.sum())
    return total


def in_sets(values: Array) -> Array:
    """The sum over each triple of a value that candidates have."""
    return values @ _INCIDENCE


def to_candidates(values: Array) -> Array:
    """For each candidate the sum of what the triples have that it is in."""
    return values @ _INCIDENCE.T


def in_openings(values: Array) -> Array:
    """The value that the first candidate of each triple has."""
    return values @ _OPENING


def possible(count: int) -> Array:
    """Which triples there are with only ``count`` candidates."""
    there = TRIPLES[:, -1] < count
    return there if there.any() else np.arange(len(TRIPLES)) == 0


def fit(
    features: Array,
    pairs: Array,
    reward: Array,
    mask: Array,
    *,
    counts: Array,
    penalty: float,
    opening: bool,
) -> Array:
    """The weights of a sentence's features, of the first one's, and of a pair's, in that order.

    ``features`` is articles × candidates × features, ``pairs`` articles × pairs × features,
    ``reward`` and ``mask`` articles × triples: what a set is worth, and whether there is one;
    ``counts`` are what each article counts for.  Without ``opening`` the first one's are 0.
    """
    articles, candidates, width = features.shape
    flat = features.reshape(articles * candidates, width)
    barred = np.where(mask, 0, -1e9).astype(np.float32)
    shares = (counts / counts.sum()).astype(np.float32)

    wanted = chances(reward / TEMPERATURE + barred)

    def loss(weights: Array) -> tuple[float, Array]:
        weights = weights.astype(np.float32)
        scores = (flat @ weights[:width]).reshape(articles, candidates) @ _INCIDENCE
        first = (flat @ weights[width : 2 * width]).reshape(articles, candidates)
        scores += first @ _OPENING
        scores += (pairs @ weights[2 * width :]) @ _PAIR_INCIDENCE + barred
        chance = chances(scores)
        likelihood = (wanted * np.log(np.maximum(chance, _LEAST))).sum(1)
        expected = (chance * reward).sum(1)
        slope = wanted - chance + RISK * chance * (reward - expected[:, None])
        slope *= shares[:, None]
        by_feature = to_candidates(slope).reshape(-1) @ flat
        by_opening = opening * ((slope @ _OPENING.T).reshape(-1) @ flat)
        by_pair = np.einsum("ap,apk->k", slope @ _PAIR_INCIDENCE.T, pairs)
        gradient = np.concatenate([by_feature, by_opening, by_pair]).astype(np.float64)
        gain = float(shares @ (likelihood + RISK * expected))
        return penalty * float(weights @ weights) - gain, 2 * penalty * weights - gradient

    start = np.zeros(2 * width + pairs.shape[2])
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}).x


def chances(scores: Array) -> Array:
    """The chance of each set of an article that is drawn by its score (softmax)."""
    chance = np.exp(scores - scores.max(1, keepdims=True))
    return chance / chance.sum(1, keepdims=True)
