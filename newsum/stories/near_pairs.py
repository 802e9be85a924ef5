"""Pairs of articles that may tell of one event, found through an index of their rare terms.

Only pairs that share rare terms are looked at, and of a term that many articles have only those
near each other in the order given: the time grows with the number of articles, and memory too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from math import fsum, log, sqrt
from sys import intern
from typing import Final, TypeAlias

from ..story_model import Report

Vector: TypeAlias = dict[str, float]
"""The weight of each term of an article; of length 1."""

_INDEXED: Final = 30
"""Terms by which an article is found: those that weigh most."""

_NEIGHBOURS: Final = 40
"""Articles before it with which an article is compared for each of these terms, the last ones."""

_LOOKED_AT: Final = 200
"""Articles with one of these terms that are looked at, those with the heaviest terms first."""

_NEAREST: Final = 30
"""Pairs kept of an article with those before it, of those that seem nearest; no more than it has
terms, so that a megabyte of tiny articles has no more of them than one of long ones."""

_SEEMING: Final = 0.1
"""The share of the least cosine that these terms have to make up, for a pair to be looked at.  On the
corpora that loses 1 pair in 400, the least alike."""


def vectors(reports: Sequence[Report]) -> list[Vector]:
    """TF-IDF of the articles' terms (K. Spärck Jones, 1972), over these articles alone.

    The logarithm is smoothed, so that two articles on one event are as near as two among many.
    """
    spread = Counter(term for report in reports for term in report.terms)
    number = len(reports)
    rarity = {intern(term): log((1 + number) / (1 + count)) + 1 for term, count in spread.items()}
    made = []
    for report in reports:
        weights = [
            weight * rarity[term] for term, weight in zip(report.terms, report.weights, strict=True)
        ]
        length = sqrt(fsum(weight * weight for weight in weights)) or 1.0
        made.append(
            {intern(term): w / length for term, w in zip(report.terms, weights, strict=True)}
        )
    return made


def product(one: Vector, other: Vector) -> float:
    """The inner product of two vectors: the cosine of two articles'."""
    return fsum([one[term] * other[term] for term in one.keys() & other.keys()])


def near_pairs(of: Sequence[Vector], least: float) -> Iterator[tuple[float, int, int]]:
    """Pairs of articles whose cosine is ``least`` or more: the cosine, and the places of both."""
    heaviest = [
        nsmallest(_INDEXED, vector, key=lambda term: (-vector[term], term)) for vector in of
    ]
    least_seeming = _SEEMING * least
    shared = Counter(term for terms in heaviest for term in terms)
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, vector in enumerate(of):
        seeming: dict[int, float] = defaultdict(float)
        looked_at = 0
        for term in heaviest[at]:
            if shared[term] == 1:
                continue
            weight, found = vector[term], index[term]
            if looked_at < _LOOKED_AT:
                looked_at += len(found)
                for before, its_weight in found:
                    seeming[before] += weight * its_weight
            found.append((at, weight))
            del found[:-_NEIGHBOURS]
        plausible = [
            (-share, before) for before, share in seeming.items() if share >= least_seeming
        ]
        for _, before in nsmallest(min(_NEAREST, len(vector)), plausible):
            cosine = product(vector, of[before])
            if cosine >= least:
                yield cosine, before, at
