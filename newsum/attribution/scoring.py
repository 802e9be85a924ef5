"""Linear models over named features; their weights are data (see ``newsum.training.speakers``)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path


@cache
def weights(model: str) -> dict[str, float]:
    """The weights of a model by feature."""
    shipped = json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8"))
    found: dict[str, float] = shipped[model]
    return found


def score(features: Iterable[str], of: Mapping[str, float]) -> float:
    """The sum of the features' weights; a feature never seen in training counts nothing."""
    get = of.get
    return sum([get(feature, 0.0) for feature in features])
