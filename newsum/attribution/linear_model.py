"""Linear models over named features; their weights are data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from pathlib import Path


class WeightsError(ValueError):
    """Weights that do not fit the features of the code that reads them."""

    def __init__(self, about: str, template: str) -> None:
        super().__init__(
            f"{about}: the feature template {template!r} stands in the weights or in the code "
            "alone; make the weights again with newsum.training"
        )


@dataclass(frozen=True, slots=True)
class LinearModel:
    """The weight of every feature that was learned; any other counts nothing.

    A feature is a string: its first character names the template that made it, the rest is what
    the template was filled with.
    """

    weights: Mapping[str, float]

    def score(self, features: Iterable[str]) -> float:
        """The sum of the features' weights."""
        return sum(map(self.weights.get, features, repeat(0.0)))


def fitting(weights: Mapping[str, float], templates: Mapping[str, str], about: str) -> LinearModel:
    """A model of weights that fit the code: each has a template, and each template has weights.

    ``templates`` has what each feature tells, by its first character; ``about`` names the model.
    Raises `WeightsError`.
    """
    for template in sorted({feature[0] for feature in weights} ^ set(templates)):
        raise WeightsError(about, template)
    return LinearModel(weights)


@lru_cache(maxsize=8)
def shipped(path: Path) -> Mapping[str, float]:
    """The weights in a file that `newsum.training` wrote.  Raises `OSError`, `ValueError`."""
    weights: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))["weights"]
    return weights
