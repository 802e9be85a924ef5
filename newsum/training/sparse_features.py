"""Lists of named features as a matrix, and fitted weights by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped,unused-ignore]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped,unused-ignore]

RARE = 3
"""A feature seen less often has no weight."""

_LEAST = 0.0005
"""A weight that rounds to nothing is left out."""


def columns_of(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The features common enough to have a weight, each with its column."""
    counts = Counter(feature for row in rows for feature in row)
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}


def matrix_of(rows: Sequence[Sequence[str]], columns: dict[str, int]) -> csr_matrix:
    """Rows of features as a sparse matrix of ones, rows × columns."""
    indices = [[columns[f] for f in row if f in columns] for row in rows]
    ends = np.cumsum([0, *map(len, indices)])
    flat = np.array([i for row in indices for i in row], dtype=np.int64)
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(columns)))


def fit(loss: Callable[[Any], tuple[float, Any]], columns: dict[str, int]) -> dict[str, float]:
    """The weights that make a loss least, which comes with its gradient; three decimals each."""
    fitted = minimize(
        loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    values = fitted.x
    return {f: round(float(values[i]), 3) for f, i in columns.items() if abs(values[i]) >= _LEAST}
