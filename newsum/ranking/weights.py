"""What was learned from articles and their editors' summaries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PATH = Path(__file__).with_name("weights.json")


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model of sentences and of pairs of them; `newsum.training.ranker` learns it."""

    features: dict[str, tuple[float, float]]
    """For each feature its weight, and its usual value, which counts for nothing."""
    pairs: dict[str, float]
    """For each trait of a pair of points its weight."""
    words: dict[str, float]
    """For each stem how much its being there says."""


@cache
def weights() -> Weights:
    """The weights that newsum ships."""
    data = json.loads(PATH.read_text(encoding="utf-8"))
    features = {name: (weight, usual) for name, (weight, usual) in data["features"].items()}
    return Weights(features, data["pairs"], data["words"])
