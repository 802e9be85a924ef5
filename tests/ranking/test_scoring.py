"""Scores and their reasons, by a model whose arithmetic can be seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from newsum.ranking import Length, choose
from newsum.ranking.features import measure
from newsum.ranking.scoring import (
    DANGLING,
    FOCUS,
    SHORT,
    OpeningScores,
    PairScores,
    adjustments,
    feature_rows,
    pair_features,
    reasons,
    sentence_scores,
)
from newsum.ranking.selection import BARRED
from newsum.ranking.weights import FEATURE_GROUPS, PAIR_FEATURES, StyleModel, point_model

from .laying import lay_out, table

WALL = "The council rebuilds the wall."
AGAIN = "The council rebuilds it today."
FERRY = "Two ferries sank."


def learned(
    features: Mapping[str, list[float]] | None = None,
    pairs: Mapping[str, float] | None = None,
    opening: Mapping[str, float] | None = None,
) -> dict[str, Any]:
    """Weights of 0 for all but some features."""
    names = [name for names in FEATURE_GROUPS.values() for name in names]
    style = {
        "features": {name: [0.0, 0.0] for name in names} | dict(features or {}),
        "opening": dict.fromkeys(names, 0.0) | dict(opening or {}),
        "pairs": dict.fromkeys(PAIR_FEATURES, 0.0) | dict(pairs or {}),
    }
    return {"cased": style, "lower": style, "term_salience": {"bias": 0.0}, "stem_weights": {}}


def style(
    features: Mapping[str, list[float]] | None = None, pairs: Mapping[str, float] | None = None
) -> StyleModel:
    return point_model(learned(features, pairs)).cased


def test_a_score_is_a_weighed_sum_beyond_what_is_usual() -> None:
    columns = measure(table(WALL, AGAIN, FERRY))
    model = style({"second": [2.0, 0.25], "third": [1.0, 0.0]})
    assert sentence_scores(feature_rows(columns, model), model) == [-0.5, 1.5, 0.5]


def test_the_first_point_gains_by_weights_of_its_own() -> None:
    columns = measure(table(WALL, AGAIN, FERRY))
    weights = learned({"second": [2.0, 0.25]}, opening={"second": 4.0, "third": -1.0})
    model = point_model(weights).cased
    opening = OpeningScores(feature_rows(columns, model), model)
    assert [opening.gain(at) for at in (0, 1, 2, 1)] == [-1.0, 3.0, -2.0, 3.0]


def test_what_opens_best_is_chosen_and_says_so() -> None:
    article, sentences = lay_out(
        ["The council of Tarn rebuilds the wall.", "Two grey ferries of Esk sank on Monday."],
        ["Engineers will lay stones until the winter.", "Nine bells fell from the old chapel."],
    )
    weights = learned({"third": [2.0, 0.0], "order": [0.1, 0.0]}, opening={"second": 1.5})
    points = choose(article, sentences, Length(points=2), explain=True, model=point_model(weights))
    assert [point.text[:4] for point in points] == ["Two ", "Engi"]
    opened = [
        reason.amount for reason in points[0].reasons or () if reason.reason.startswith("opens")
    ]
    assert opened == [1.5]
    assert all(not reason.reason.startswith("opens the s") for reason in points[1].reasons or ())


def test_features_of_a_pair() -> None:
    sentences = table(WALL, AGAIN, FERRY)
    shared, salience, share, adjacent = pair_features(sentences, 0, 1)
    expected = sum(sentences.term_salience[stem] for stem in ("council", "rebuild"))
    assert (shared, adjacent) == (2 / 3, 1.0)  # of council, rebuild, today
    assert salience == pytest.approx(expected)
    assert share == pytest.approx(expected / (0.1 + min(sentences.salience[:2])))
    assert pair_features(sentences, 1, 2) == (0.0, 0.0, 0.0, 1.0)
    assert pair_features(sentences, 0, 2) == (0.0, 0.0, 0.0, 0.0)


def test_pairs_are_scored_in_reading_order() -> None:
    pairs = PairScores(table(WALL, AGAIN, FERRY), style(pairs={"adjacent": 3.0}), [0.0] * 3)
    assert [pairs.learned(0, 1), pairs.learned(1, 0), pairs.learned(0, 2)] == [3.0, 3.0, 0.0]


@pytest.mark.parametrize(
    ("one", "other", "barred"),
    [
        pytest.param("The council rebuilds the wall today.", WALL, True, id="all of the shorter"),
        pytest.param("Alder council rebuilds grey walls.", "Esk council rebuilds grey walls.",
                     True, id="four of five stems"),
        pytest.param(WALL, AGAIN, False, id="two of three"),
    ],
)  # fmt: skip
def test_what_says_the_same_is_barred(one: str, other: str, barred: bool) -> None:
    pairs = PairScores(table(one, other), style(), [0.0, 0.0])
    assert pairs.learned(0, 1) == (4 * BARRED if barred else 0.0)


def test_a_sentence_beside_the_one_it_needs_gains_by_it() -> None:
    pairs = PairScores(table(WALL, "He left.", FERRY), style(), [0.0, 1.0, 1.0])
    assert pairs.gain(0, 1) == pairs.gain(1, 2) == -DANGLING
    assert pairs.gain(0, 2) == 0.0


def test_what_is_added_unlearned() -> None:
    long = "“Two ferries sank in the storm off the quay in March,” Roe said on Monday."
    sentences = table(WALL, "He left.", long)
    columns = measure(sentences)
    assert adjustments(sentences, columns, set()) == [
        {"is short": SHORT},
        {"is short": SHORT, "needs the sentence before": DANGLING},
        {},
    ]
    focused = adjustments(sentences, columns, {"wall", "storm", "council", "alder"})
    assert [one["focus"] for one in focused] == [FOCUS / 2, 0.0, FOCUS / 4]


def test_reasons_are_the_weightiest_and_the_rest() -> None:
    columns = measure(table(WALL, AGAIN, FERRY))
    weights = {"first": [4.0, 0.0], "second": [8.0, 0.5], "words": [2.0, 0.0], "names": [0.0, 9.0]}
    weights |= {"colon": [1.0, 1.0], "money": [0.125, 1.0]}
    told = reasons(columns, style(weights), 1, {"focus": 3.0}, {}, 7.0)
    assert told == [
        ("place", 4.0),
        ("focus", 3.0),
        ("length", 1.0),
        ("manner", -1.0),
        ("all else", 0.0),
    ]


def test_the_model_that_is_given_decides() -> None:
    article, sentences = lay_out(
        ["The council of Port Alder votes to rebuild its long old wall."],
        ["Fishing crews plan to strike over the many nets they lost."],
        ["The storm of late March sank two ferries near the quay."],
    )
    for name, text in zip(("first", "second", "third"), article.body, strict=True):
        model = point_model(learned({name: [1.0, 0.0]}))
        points = choose(article, sentences, model=model)
        best = max(points, key=lambda point: point.score)
        assert (best.text, best.score) == (text, 1.0)
