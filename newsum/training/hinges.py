"""Learning a second look at short lists: hinges over candidates' features, and what sets are together.

What is learned is added to what sets were worth at the first look.  As in `point_sets` a set drawn by
the scores is to be drawn as one by its reward would be, and to have the highest expected reward; hinges
have no single best weights, so that they are found step by step (D. Kingma and J. Ba, *Adam: a method
for stochastic optimization*, 2015), from a fixed seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .point_sets import RISK, TEMPERATURE, chances, in_sets, to_candidates

Array = Any

_HINGES = 8
_ROUNDS = 12
_STEP = 2e-3
"""How far a weight moves in a step of the first round; in later ones ever less."""
_ARTICLES = 64
"""Of a step."""
_SHRINKING = 1e-2
"""How much of each weight is taken back."""
_SEED = 0
_LEAST = 1e-2
"""What a hinge adds at the least where features are far from usual; others are closed, and left out."""


@dataclass(frozen=True, slots=True)
class ShortLists:
    """What is learned from, an entry an article."""

    features: Array
    """Articles × candidates × features."""
    there: Array
    """Articles × candidates: whether there is one."""
    together: Array
    """Articles × triples × features of sets."""
    worth: Array
    """Articles × triples, by the first look."""
    stands: Array
    """Articles × triples: whether there is one that stands on its own and fits."""
    reward: Array
    """Articles × triples."""
    counts: Array
    """What each article counts for."""


@dataclass(frozen=True, slots=True)
class Learned:
    """Weights for features as they are measured."""

    usual: Array
    """Of each feature of a candidate, its mean."""
    plain: Array
    hinges: Array
    """Features × hinges."""
    signs: Array
    at_usual: Array
    """The sum of each hinge where every feature is usual."""
    gain: float
    """The mean gain of a candidate."""
    together: Array
    together_usual: Array


def fit_hinges(lists: ShortLists) -> Learned:
    """Learn the gains of candidates and of sets, on the scale of ``lists.worth``."""
    there, stands = lists.there, lists.stands
    usual, spread = _scale(lists.features[there])
    features = ((lists.features - usual) / spread * there[:, :, None]).astype(np.float32)
    set_usual, set_spread = _scale(lists.together[stands])
    together = ((lists.together - set_usual) / set_spread).astype(np.float32)
    together *= stands[:, :, None]
    barred = np.where(stands, 0, -1e9).astype(np.float32)
    wanted = chances(lists.reward / TEMPERATURE + barred)
    shares = lists.counts / lists.counts.mean()
    random = np.random.default_rng(_SEED)
    width = features.shape[2]
    weights = [
        random.normal(0, width**-0.5, (width, _HINGES)),
        np.zeros(_HINGES),
        np.zeros(_HINGES),
        np.zeros(width),
        np.zeros(together.shape[2]),
    ]
    step = _Adam(weights)
    order = np.arange(len(features))
    for number in range(_ROUNDS):
        random.shuffle(order)
        for start in range(0, len(order), _ARTICLES):
            some = order[start : start + _ARTICLES]
            inner, edge, outer, plain, beside = weights
            flat = features[some].reshape(-1, width)
            sums = flat @ inner + edge
            above = np.maximum(sums, 0)
            gains = (above @ outer + flat @ plain).reshape(len(some), -1)
            chance = chances(
                lists.worth[some] + in_sets(gains) + together[some] @ beside + barred[some]
            )
            reward = lists.reward[some]
            expected = (chance * reward).sum(1)[:, None]
            slope = wanted[some] - chance + RISK * chance * (reward - expected)
            slope *= shares[some, None] / len(some)
            by_candidate = to_candidates(slope).reshape(-1)
            by_sum = np.outer(by_candidate, outer) * (sums > 0)
            gradient = [
                flat.T @ by_sum,
                by_sum.sum(0),
                above.T @ by_candidate,
                flat.T @ by_candidate,
                np.einsum("as,ask->k", slope, together[some]),
            ]
            step.climb(weights, gradient, _STEP * (1 - number / _ROUNDS))
    inner, edge, outer, plain, beside = weights
    size = np.abs(outer)
    moving = size * np.linalg.norm(inner, axis=0) > _LEAST
    inner, edge, outer, size = inner[:, moving], edge[moving], outer[moving], size[moving]
    above = np.maximum(features[there] @ inner + edge, 0)
    return Learned(
        usual=usual,
        plain=plain / spread,
        hinges=inner * size / spread[:, None],
        signs=np.where(outer < 0, -1.0, 1.0),
        at_usual=edge * size,
        gain=float((above @ outer).mean()),
        together=beside / set_spread,
        together_usual=set_usual,
    )


class _Adam:
    """Steps up a slope, each as long as the weight's slopes so far make sure."""

    def __init__(self, weights: list[Array]) -> None:
        self._means = [np.zeros_like(own) for own in weights]
        self._squares = [np.zeros_like(own) for own in weights]
        self._steps = 0

    def climb(self, weights: list[Array], gradient: list[Array], length: float) -> None:
        """Put other weights in the place of each."""
        self._steps += 1
        for at, (own, found) in enumerate(zip(weights, gradient, strict=True)):
            slope = found - _SHRINKING * own
            self._means[at] += 0.1 * (slope - self._means[at])
            self._squares[at] += 0.001 * (slope * slope - self._squares[at])
            sure = np.sqrt(self._squares[at] / (1 - 0.999**self._steps)) + 1e-8
            weights[at] = own + length * self._means[at] / (1 - 0.9**self._steps) / sure


def _scale(rows: Array) -> tuple[Array, Array]:
    """The mean and the spread of each column."""
    return rows.mean(0), rows.std(0) + 1e-6
