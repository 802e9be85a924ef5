"""The short lists of articles as the second look has them, and what is learned from them as it ships."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..memo import Memo
from ..ranking import MOST
from ..ranking.definites import definite_openings
from ..ranking.point_candidates import best_candidates
from ..ranking.scoring import (
    OpeningScores,
    PairScores,
    adjustments,
    feature_rows,
    first_scores,
)
from ..ranking.second_look import candidate_features, set_features
from ..ranking.standing_sets import ShortList, standing_sets
from ..ranking.weights import CANDIDATE_FEATURES, LOOKED_AT, SET_FEATURES, StyleModel
from ..reading_time import count_words
from .hinges import ShortLists, fit_hinges
from .point_cases import Case
from .point_sets import CANDIDATES, POINTS, TRIPLES
from .weights_file import short

Array = Any

Reward = Callable[[Case, Sequence[int]], Array]
"""What each triple of an article's candidates is worth."""

_HIGHLIGHTS = 0.6
"""What an article with highlights counts for at the second look, of what it does at the first.

Readers do not read ROUGE.  What editors would choose is cross-validated worth .006 more at .4 and .004 less
at .85; ROUGE-1 of CNN's highlights is a third of a point less, and more, for points are longer.
"""


def learn_second_look(
    names: Sequence[str],
    cases: Sequence[Case],
    features: Sequence[Array],
    model: StyleModel,
    counts: Array,
    reward: Reward,
    unit: float,
) -> dict[str, Any]:
    """Learn the second look of one way of writing, in the form in which it ships.

    ``features`` are those of each case's sentences by ``names``, ``model`` is the first look, whose
    scores are ``unit`` times as large where they are learned.
    """
    weights = [
        count * (_HIGHLIGHTS if one.reference else 1.0)
        for one, count in zip(cases, counts, strict=True)
    ]
    lists = _short_lists(names, cases, features, model, np.array(weights), reward, unit)
    learned = fit_hinges(lists)
    rows = zip(
        (*LOOKED_AT, *CANDIDATE_FEATURES),
        learned.usual,
        learned.plain / unit,
        learned.hinges / unit,
        strict=True,
    )
    return {
        "features": {
            name: [short(usual), short(plain), *map(short, own)] for name, usual, plain, own in rows
        },
        "hinges": [
            [float(sign), short(usual / unit)]
            for sign, usual in zip(learned.signs, learned.at_usual, strict=True)
        ],
        "usual": short(learned.gain / unit),
        "together": {
            name: [short(weight / unit), short(usual)]
            for name, weight, usual in zip(
                SET_FEATURES, learned.together, learned.together_usual, strict=True
            )
        },
    }


def _short_lists(
    names: Sequence[str],
    cases: Sequence[Case],
    features: Sequence[Array],
    model: StyleModel,
    counts: Array,
    reward: Reward,
    unit: float,
) -> ShortLists:
    """The short lists of the articles that have a set which stands on its own and fits."""
    shape = len(cases), CANDIDATES
    width = len(LOOKED_AT) + len(CANDIDATE_FEATURES)
    measured = np.zeros((*shape, width), np.float32)
    there = np.zeros(shape, bool)
    together = np.zeros((len(cases), len(TRIPLES), len(SET_FEATURES)), np.float32)
    worth = np.zeros(together.shape[:2], np.float32)
    stands = np.zeros(worth.shape, bool)
    rewards = np.zeros(worth.shape, np.float32)
    kept = list(map(names.index, LOOKED_AT))
    places = {tuple(triple): at for at, triple in enumerate(TRIPLES.tolist())}
    for row, (one, own) in enumerate(zip(cases, features, strict=True)):
        columns = dict(zip(names, own.T.tolist(), strict=True))
        short = _short_list(one, columns, model)
        listed = sorted(short.candidates)
        place = {at: number for number, at in enumerate(listed)}
        quoted = columns["quoted_share"]
        beside = candidate_features(short.table, quoted, short.scores, short.opening, listed)
        for at, values in beside:
            measured[row, place[at]] = [*own[at, kept], *values]
            there[row, place[at]] = True
        rewards[row] = reward(one, listed)
        room = MOST * sum(count_words(one.article.text[a:b]) for a, b in one.article.paragraphs)
        fitting = {
            some: value
            for value, some in standing_sets(short, POINTS, short.scores)
            if sum(short.costs[at] for at in some) <= room
        }
        of_sets = set_features(short.table, short.costs, fitting)
        for (some, value), own_set in zip(fitting.items(), of_sets, strict=True):
            triple = places[tuple(place[at] for at in some)]
            worth[row, triple] = unit * value
            stands[row, triple] = True
            together[row, triple] = own_set
    use = stands.any(1)
    return ShortLists(
        measured[use],
        there[use],
        together[use],
        worth[use],
        stands[use],
        rewards[use],
        counts[use],
    )


def _short_list(one: Case, columns: dict[str, list[float]], model: StyleModel) -> ShortList:
    """The candidates of an article by the first look."""
    table = one.table
    rows = feature_rows(columns, model)
    scores = first_scores(rows, model, adjustments(table, columns, set()))
    dangling = columns["dangling"]
    best = best_candidates(table, scores, [], dangling, POINTS, CANDIDATES)
    best = sorted(best, key=lambda at: (-scores[at], at))[:CANDIDATES]
    return ShortList(
        table,
        rows,
        dangling,
        scores,
        PairScores(table, model, dangling),
        OpeningScores(rows, model),
        best,
        definite_openings(table, best),
        Memo(lambda at: count_words(table.texts[at]), len(table.texts)),
    )
