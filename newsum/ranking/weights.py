"""The weights of ranking: a frozen model with named features, learned from editors' summaries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from .term_salience import TermSalienceModel

PATH: Final = Path(__file__).with_name("weights.json")
"""The weights that newsum ships."""

NEIGHBOUR_FEATURES: Final = ("mean_salience", "words", "headline_covered", "quoted", "dangling")
"""Features of a sentence that say something of those before and after it."""

FEATURE_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    group: tuple(names.split())
    for group, names in {
        "place": "first second third order depth ending before opening_paragraph opens_paragraph "
        "paragraph_size in_paragraph paragraph_depth from_end",
        "length": "relative length_rank words log_words over_20 over_30 content density",
        "main subject": "salience mean_salience salience_density salience_share salience_rank "
        "recurrence centrality",
        "what is new": "fresh repeats recurring lead previous next",
        "headline": "headline_covered headline_share headline_rank headline_missed headline_best",
        "names and numbers": "names name_count new_names name_second numbers money day",
        "quotation": "quoted quoted_share longest_quotation opens_quoted",
        "manner": "dangling speech subordinate persons reporting first_person article colon aside "
        "anaphor_first self reader shared_self according",
        "what it tells": "contrast parties present grave prospects modals comparisons",
        "sentences around it": " ".join(f"{n}_before {n}_after" for n in NEIGHBOUR_FEATURES),
        "telling words": "stem_weights",
    }.items()
}
"""The features of a sentence, by the reasons that readers are given; `features` measures them."""

PAIR_FEATURES: Final = ("shared_stems", "shared_salience", "shared_salience_share", "adjacent")
"""The features of a pair of sentences: the share of the shorter one's stems in both, the sum of
their salience, its share of the lesser sentence's salience, and whether one follows the other."""

_FEATURES: Final = frozenset(name for names in FEATURE_GROUPS.values() for name in names)


class FeatureWeight(NamedTuple):
    """What a feature counts for."""

    weight: float
    usual: float
    """Its usual value, which adds nothing to a score."""


@dataclass(frozen=True, slots=True, eq=False)
class StyleModel:
    """A linear model of sentences and of pairs of them, for one way of writing.

    Raises `ValueError` where its features are not exactly those that are measured: every other
    feature would be weighed wrongly.
    """

    features: Mapping[str, FeatureWeight]
    """Scores are sums in this order."""
    opening: Mapping[str, float]
    """What each feature of the first point counts for besides: it opens the summary."""
    pairs: Mapping[str, float]
    """The weight of each of `PAIR_FEATURES`."""

    def __post_init__(self) -> None:
        _check("sentences", self.features, _FEATURES)
        _check("the first point", self.opening, _FEATURES)
        _check("pairs", self.pairs, frozenset(PAIR_FEATURES))


@dataclass(frozen=True, slots=True, eq=False)
class PointModel:
    """All that `newsum.training.ranker` learns of what makes a sentence a key point."""

    cased: StyleModel
    lower: StyleModel
    """For texts that are all in lower case: no capital marks names there."""
    term_salience: TermSalienceModel
    stem_weights: Mapping[str, float]
    """What each English stem adds to a sentence's score, before it is scaled by its length."""


def _check(what: str, found: Mapping[str, object], measured: frozenset[str]) -> None:
    if found.keys() != measured:
        missing, unknown = sorted(measured - found.keys()), sorted(found.keys() - measured)
        raise ValueError(
            f"the weights of {what} are not for the features that are measured: "
            f"missing {missing}, unknown {unknown}; learn them again"
        )


def point_model(learned: Mapping[str, Any]) -> PointModel:
    """The model of weights as the trainer gives them; raises `ValueError` for other features."""
    return PointModel(
        cased=_style(learned["cased"]),
        lower=_style(learned["lower"]),
        term_salience=TermSalienceModel(learned["term_salience"]),
        stem_weights=learned["stem_weights"],
    )


def _style(learned: Mapping[str, Any]) -> StyleModel:
    features = {name: FeatureWeight(*pair) for name, pair in learned["features"].items()}
    return StyleModel(features, learned["opening"], learned["pairs"])


@cache
def shipped() -> PointModel:
    """The model that newsum ships."""
    return point_model(json.loads(PATH.read_text(encoding="utf-8")))
