"""Learn term salience: how likely a stem of an article stands in its highlights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from ..ranking.term_salience import feature_names
from .point_cases import Case


def keeping(cases: Sequence[Case]) -> dict[str, float]:
    """The weight of each feature of a stem's occurrence in the log odds that it is kept."""
    met: Counter[tuple[tuple[str, ...], bool]] = Counter()
    for one in cases:
        table, reference = one.table, set(one.reference)
        features = partial(feature_names, lower=table.lower, sentences=len(table.content))
        for stem, told in table.by_occurrence(features).items():
            known = tuple(told)
            met[known, stem in reference] += 1
    names = sorted({name for known, _ in met for name in known})
    places = {name: place for place, name in enumerate(names)}
    rows = sorted(met)
    columns = [places[name] for known, _ in rows for name in known]
    ends = np.cumsum([0, *(len(known) for known, _ in rows)])
    shape = len(rows), len(names)
    matrix = csr_matrix((np.ones(len(columns)), np.array(columns), ends), shape=shape)
    model = LogisticRegression(max_iter=500)
    model.fit(matrix, [kept for _, kept in rows], sample_weight=[met[row] for row in rows])
    weights = {"bias": model.intercept_[0], **dict(zip(names, model.coef_[0], strict=True))}
    return {name: round(float(weight), 3) for name, weight in weights.items()}
