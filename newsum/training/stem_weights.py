"""What it says for a sentence that a certain stem stands in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import Ridge

from .point_cases import Case

Array = Any

_RARE = 40
"""Sentences a stem must stand in to have a weight."""
_WORDS = 2_000
"""Stems that have one."""


def vocabulary(cases: Sequence[Case]) -> dict[str, int]:
    """The stems common enough to have a weight, each with its column."""
    counts = Counter(stem for case in cases for own in case.stems for stem in set(own))
    return {stem: at for at, stem in enumerate(s for s in sorted(counts) if counts[s] >= _RARE)}


def wording(cases: Sequence[Case], columns: dict[str, int]) -> tuple[Array, Array]:
    """How often each stem stands in each sentence, scaled by its length; and where articles end."""
    values: list[float] = []
    places: list[int] = []
    ends = [0]
    for case in cases:
        for own in case.stems:
            found = [columns[stem] for stem in own if stem in columns]
            places += found
            values += [max(1, len(own)) ** -0.5] * len(found)
            ends.append(len(places))
    shape = (len(ends) - 1, len(columns))
    matrix = csr_matrix((np.array(values), np.array(places), np.array(ends)), shape=shape)
    return matrix, np.cumsum([0, *(len(case.stems) for case in cases)])


def lexicon(cases: Sequence[Case], features: Sequence[Array], columns: dict[str, int]) -> Array:
    """What each stem adds to a sentence's ROUGE beyond what its features say, in per cent."""
    rows = np.vstack(features)
    rows = (rows - rows.mean(0)) / (rows.std(0) + 1e-6)
    gains = np.concatenate([case.gains for case in cases])
    shares = np.concatenate([np.full(len(case.gains), 20 / len(case.gains)) for case in cases])
    plain = Ridge(alpha=30).fit(rows, gains, sample_weight=shares)
    matrix, _ = wording(cases, columns)
    words = Ridge(alpha=20, solver="sparse_cg", max_iter=60)
    words.fit(matrix, gains - plain.predict(rows), sample_weight=shares)
    weight = words.coef_
    use = np.abs(weight) * np.sqrt(np.asarray((matrix > 0).sum(0)).ravel())
    weight[np.argsort(-use, kind="stable")[_WORDS:]] = 0
    return np.round(weight * 100, 2)
