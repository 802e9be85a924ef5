"""The weights by which the classifier judges the lines of pasted pages, by named feature.

``weights.json`` has the shipped ones, ``frame_words.json`` the words that one of the features
counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from pathlib import Path
from typing import Final, NamedTuple

from .block_features import BLOCK_FEATURES, Blocks
from .context_features import CONTEXT_FEATURES
from .line_features import LINE_FEATURES
from .stacked_features import BLOCK_NEIGHBOUR_FEATURES, NEIGHBOUR_FEATURES

WEIGHTS: Final = Path(__file__).with_name("weights.json")
"""The file of the shipped weights."""

_BIAS = "bias"
"""The name of a model's bias among its weights in a file."""


class FeatureNames(NamedTuple):
    """The names of the features of both passes, in the order of their values."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def _feature_names() -> tuple[FeatureNames, FeatureNames]:
    """The features of pages without and with blocks."""
    flat = (
        *LINE_FEATURES,
        *(f"above: {name}" for name in LINE_FEATURES),
        *(f"below: {name}" for name in LINE_FEATURES),
        *CONTEXT_FEATURES,
    )
    blocks = (*flat, *BLOCK_FEATURES)
    return (
        FeatureNames(flat, (*NEIGHBOUR_FEATURES, *flat)),
        FeatureNames(blocks, (*NEIGHBOUR_FEATURES, *BLOCK_NEIGHBOUR_FEATURES, *blocks)),
    )


FLAT_FEATURES, BLOCKS_FEATURES = _feature_names()
"""The features of pages that have hardly a blank line, and of those with blocks between some."""


@dataclass(frozen=True, slots=True)
class LogisticModel:
    """A logistic regression over named features."""

    features: tuple[str, ...]
    bias: float
    weights: tuple[float, ...]
    """One for each feature, in their order."""

    def __post_init__(self) -> None:
        if len(self.weights) != len(self.features):
            raise ValueError(f"{len(self.weights)} weights for {len(self.features)} features")

    @classmethod
    def from_named(cls, named: Mapping[str, float], features: Sequence[str]) -> LogisticModel:
        """The model of a file: the weight of each feature by its name, and the bias.

        Raises a ``ValueError`` where the names are not those of ``features`` and ``bias``.
        """
        wanted = {_BIAS, *features}
        if named.keys() != wanted:
            missing, unknown = wanted - named.keys(), named.keys() - wanted
            raise ValueError(
                "the weights do not fit the features, so the model must be learned again: "
                f"no weight for {_listed(missing)}; no feature for {_listed(unknown)}"
            )
        return cls(tuple(features), named[_BIAS], tuple(named[name] for name in features))

    def named(self) -> dict[str, float]:
        """The bias and the weight of each feature by its name, as files have them."""
        return {_BIAS: self.bias, **dict(zip(self.features, self.weights, strict=True))}

    def log_odds(self, vectors: Sequence[Sequence[float]]) -> list[float]:
        """The log odds of each vector of features."""
        bias, weights = self.bias, self.weights
        for vector in vectors:
            if len(vector) != len(weights):
                raise ValueError(f"{len(vector)} values for {len(weights)} features")
        return [bias + sum(map(mul, vector, weights)) for vector in vectors]


def _listed(names: Iterable[str]) -> str:
    """Names in quotation marks, or "none"."""
    return ", ".join(f'"{name}"' for name in sorted(names)) or "none"


class Passes(NamedTuple):
    """The models of both passes: the second knows how the first judged the lines around."""

    first: LogisticModel
    second: LogisticModel

    @classmethod
    def from_named(cls, named: Mapping[str, Mapping[str, float]], features: FeatureNames) -> Passes:
        """The models of a file, by the names of their passes."""
        return cls(
            LogisticModel.from_named(named["first"], features.first),
            LogisticModel.from_named(named["second"], features.second),
        )


@dataclass(frozen=True, slots=True)
class BoilerplateModel:
    """All that was learned about the lines of pasted pages."""

    frame_words: frozenset[str]
    """Lower-cased words that menus and prompts use."""
    flat: Passes
    """For pages that have hardly a blank line."""
    blocks: Passes
    """For pages with blocks of lines between blank lines, as browsers paste them."""
    indented: Passes
    """For pages whose blocks are indented, as text browsers and mail programs write them."""

    def of(self, blocks: Blocks | None) -> Passes:
        """The models for a page with these blocks."""
        return {"flat": self.flat, "blocks": self.blocks, "indented": self.indented}[
            layout_of(blocks)
        ]


LAYOUTS: Final = ("flat", "blocks", "indented")
"""The layouts of pages, each with models of its own."""


def layout_of(blocks: Blocks | None) -> str:
    """The layout of a page with these blocks, one of ``LAYOUTS``."""
    if blocks is None:
        return "flat"
    return "indented" if blocks.indented else "blocks"


@cache
def frame_words() -> frozenset[str]:
    """Lower-cased words that menus and prompts of pages use, in many languages."""
    data = json.loads(Path(__file__).with_name("frame_words.json").read_text("utf-8"))
    return frozenset(data["words"])


@cache
def shipped_model() -> BoilerplateModel:
    """The model that newsum comes with."""
    data = json.loads(WEIGHTS.read_text("utf-8"))
    return BoilerplateModel(
        frame_words(),
        flat=Passes.from_named(data["flat"], FLAT_FEATURES),
        blocks=Passes.from_named(data["blocks"], BLOCKS_FEATURES),
        indented=Passes.from_named(data["indented"], BLOCKS_FEATURES),
    )
