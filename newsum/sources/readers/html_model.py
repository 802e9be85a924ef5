"""Which blocks of a page are its article, by a logistic model of named features.

A second one judges those again of which the first is not sure, by how it judged what is around.
``html_weights.json`` has the weights, and the words of classes and identifiers that have one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from pathlib import Path
from typing import Final

from .html_blocks import Block
from .html_features import FEATURES, Extract, features
from .html_stacked import STACKED, stacked_features, unsure
from .html_surroundings import Surroundings

WEIGHTS: Final = Path(__file__).with_name("html_weights.json")
"""The file of the shipped weights."""

_RANK: Final = 3
_MARGIN: Final = 1.0
"""Log odds below those of a page's third likeliest block at which blocks are still taken, where all
are unlikely: an odd page is unlike all that was learned."""


@dataclass(frozen=True, slots=True)
class SecondModel:
    """A logistic regression over `STACKED`."""

    bias: float
    weights: tuple[float, ...]
    """One for each of `STACKED`, in their order."""

    def log_odds(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """The log odds of blocks by their `STACKED` features."""
        return [self.bias + sum(map(mul, self.weights, row)) for row in rows]


@dataclass(frozen=True, slots=True)
class PageModel:
    """A logistic regression over `FEATURES` and the names of the elements around a block."""

    bias: float
    weights: tuple[float, ...]
    """One for each of `FEATURES`, in their order."""
    near: Mapping[str, float]
    """For the words of classes of a block's own element and those next around it."""
    far: Mapping[str, float]
    """For those of the elements beyond."""
    second: SecondModel | None = None
    """What judges again; ``None`` while it is learned."""

    def __post_init__(self) -> None:
        if len(self.weights) != len(FEATURES):
            raise ValueError(f"{len(self.weights)} weights for {len(FEATURES)} features")

    def log_odds(self, blocks: Sequence[Block], rows: Sequence[Sequence[float]]) -> list[float]:
        """The log odds that each block is the article; ``rows`` are their `FEATURES`."""
        found = self.first_log_odds(blocks, rows)
        if self.second is not None:
            again = unsure(found)
            judged = self.second.log_odds(stacked_features(blocks, rows, found, again))
            for n, odds in zip(again, judged, strict=True):
                found[n] = odds
        return found

    def first_log_odds(
        self, blocks: Sequence[Block], rows: Sequence[Sequence[float]]
    ) -> list[float]:
        """The log odds of the first pass."""
        around = Surroundings(frozenset(self.near))
        sums: dict[tuple[int, frozenset[str]], float] = {}

        def total(weights: Mapping[str, float], names: frozenset[str]) -> float:
            key = id(weights), names
            if key not in sums:
                sums[key] = sum(weights[name] for name in sorted(names))
            return sums[key]

        odds: dict[tuple[frozenset[str], int], float] = {}  # items of a list have the same ones
        found = []
        for block, row in zip(blocks, rows, strict=True):
            element = block.element
            key = element.names, element.parent.number if element.parent else -1
            named = odds.get(key)
            if named is None:
                near = total(self.near, around.near(element))
                named = odds[key] = near + total(self.far, around.far(element))
            found.append(self.bias + sum(map(mul, self.weights, row)) + named)
        return found


@cache
def shipped_model() -> PageModel:
    """The model that newsum comes with."""
    data = json.loads(WEIGHTS.read_text("utf-8"))
    named, second = data["features"], data["second"]
    if named.keys() != set(FEATURES) or second["features"].keys() != set(STACKED):
        raise ValueError("the weights do not fit the features: the model must be learned again")
    return PageModel(
        bias=data["bias"],
        weights=tuple(named[name] for name in FEATURES),
        near=data["near"],
        far=data["far"],
        second=SecondModel(second["bias"], tuple(second["features"][name] for name in STACKED)),
    )


def article_blocks(
    blocks: Sequence[Block], extract: Extract, title: str | None, model: PageModel
) -> list[bool]:
    """Whether each block of a page is its article; ``title`` is the declared headline."""
    rows, _ = features(blocks, extract, title)
    odds = model.log_odds(blocks, rows)
    threshold = (
        min(0.0, sorted(odds, reverse=True)[min(_RANK, len(odds)) - 1] - _MARGIN) if odds else 0
    )
    return [one > threshold for one in odds]
