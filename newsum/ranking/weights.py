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

_CANDIDATE_FEATURES: Final = """
    score score_rank below_best above_next above_third opening from_best shared_with_best
    score_spread sentences mean_words paragraph_share quoted_around
    word_length definite_articles main_name introduced introduced_share commas
    goes_on most_salient lead_beside_headline closes_paragraph alone_in_paragraph last_paragraph
"""

CANDIDATE_FEATURES: Final = tuple(_CANDIDATE_FEATURES.split())
"""Features by which a candidate is looked at again: beside the others, of its article, of its wording,
and of its place among the sentences around it; `second_look` measures them."""

_LOOKED_AT: Final = """
    order depth ending before opens_paragraph paragraph_depth length_rank words log_words density
    salience mean_salience salience_density salience_rank centrality repeats lead previous next
    headline_covered headline_share headline_rank names name_count numbers day
    quoted quoted_share longest_quotation dangling speech reporting first_person anaphor_first self
    reader shared_self according contrast parties present grave stem_weights
"""

LOOKED_AT: Final = tuple(_LOOKED_AT.split())
"""Features of a sentence that are looked at again.  Others tell nothing more there, as was tried, or
grow with an article's length beyond what a hinge was learned for."""

_SET_FEATURES: Final = "shortest salience salience_kept headline_added number span last"

SET_FEATURES: Final = tuple(_SET_FEATURES.split())
"""Features of three points together; `second_look` measures them."""

_FEATURES: Final = frozenset(name for names in FEATURE_GROUPS.values() for name in names)


class FeatureWeight(NamedTuple):
    """What a feature counts for."""

    weight: float
    usual: float
    """Its usual value, which adds nothing to a score."""


class CandidateWeight(NamedTuple):
    """What a feature counts for at the second look."""

    usual: float
    """Its usual value among candidates."""
    weight: float
    hinges: tuple[float, ...]
    """What it counts for in the sum of each hinge."""


class Hinge(NamedTuple):
    """Adds a weighed sum of features to a candidate's score, but only what of it is above 0."""

    sign: float
    """1 where the sum is added, -1 where it is taken away."""
    usual: float
    """The sum where every feature has its usual value."""


@dataclass(frozen=True, slots=True, eq=False)
class SecondLookModel:
    """What candidates and sets of three gain by a second look.

    Raises `ValueError` where its features are not exactly those that are measured, or a feature has
    not a weight for every hinge.
    """

    features: Mapping[str, CandidateWeight]
    """Of a candidate's `LOOKED_AT` and `CANDIDATE_FEATURES`."""
    hinges: tuple[Hinge, ...]
    usual: float
    """What all of it usually comes to, which adds nothing."""
    together: Mapping[str, FeatureWeight]
    """What each of `SET_FEATURES` counts for."""

    def __post_init__(self) -> None:
        _check("candidates", self.features, frozenset({*LOOKED_AT, *CANDIDATE_FEATURES}))
        _check("sets", self.together, frozenset(SET_FEATURES))
        uneven = [n for n, own in self.features.items() if len(own.hinges) != len(self.hinges)]
        if uneven:
            raise ValueError(f"candidates' features lack weights of hinges: {uneven}")


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
    second_look: SecondLookModel | None = None
    """None where nothing is looked at again: in texts without capitals."""

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
        cased=style_model(learned["cased"]),
        lower=style_model(learned["lower"]),
        term_salience=TermSalienceModel(learned["term_salience"]),
        stem_weights=learned["stem_weights"],
    )


def style_model(learned: Mapping[str, Any]) -> StyleModel:
    """The model of one way of writing; raises `ValueError` for other features."""
    features = {name: FeatureWeight(*pair) for name, pair in learned["features"].items()}
    again = learned.get("second_look")
    return StyleModel(
        features, learned["opening"], learned["pairs"], _second_look(again) if again else None
    )


def _second_look(learned: Mapping[str, Any]) -> SecondLookModel:
    return SecondLookModel(
        features={
            name: CandidateWeight(usual, weight, tuple(hinges))
            for name, (usual, weight, *hinges) in learned["features"].items()
        },
        hinges=tuple([Hinge(*pair) for pair in learned["hinges"]]),
        usual=learned["usual"],
        together={name: FeatureWeight(*pair) for name, pair in learned["together"].items()},
    )


@cache
def shipped() -> PointModel:
    """The model that newsum ships."""
    return point_model(json.loads(PATH.read_text(encoding="utf-8")))
