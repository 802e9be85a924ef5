"""What was learned from articles and their editors' summaries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

PATH = Path(__file__).with_name("weights.json")


@dataclass(frozen=True, slots=True)
class Style:
    """A linear model of sentences and of pairs of them, for one way of writing."""

    features: dict[str, tuple[float, float]]
    """For each feature its weight, and its usual value, which counts for nothing."""
    pairs: dict[str, float]
    """For each trait of a pair of points its weight."""


@dataclass(frozen=True, slots=True)
class Weights:
    """All that `newsum.training.ranker` learns."""

    cased: Style
    lower: Style
    """For texts that are all in lower case: no capital tells names there."""
    words: dict[str, float]
    """For each stem how much its being there says."""
    keeping: dict[str, float]
    """For each trait of a stem's standing its weight in the log odds that the stem is kept."""


@cache
def weights() -> Weights:
    """The weights that newsum ships."""
    data = json.loads(PATH.read_text(encoding="utf-8"))
    return Weights(_style(data["cased"]), _style(data["lower"]), data["words"], data["keeping"])


def _style(data: dict[str, Any]) -> Style:
    features = {name: (weight, usual) for name, (weight, usual) in data["features"].items()}
    return Style(features, data["pairs"])
