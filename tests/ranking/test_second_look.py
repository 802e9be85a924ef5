"""The second look: hinges over what candidates are beside each other, and what three points are together."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import pytest

from newsum.ranking.features import measure
from newsum.ranking.scoring import OpeningScores, feature_rows
from newsum.ranking.second_look import (
    BESIDE_CANDIDATES,
    Gains,
    candidate_features,
    gains_by_reason,
    gains_together,
    look_again,
    set_features,
)
from newsum.ranking.sentence_table import tabulate
from newsum.ranking.weights import (
    CANDIDATE_FEATURES,
    LOOKED_AT,
    SET_FEATURES,
    CandidateWeight,
    FeatureWeight,
    Hinge,
    SecondLookModel,
    shipped,
)

from .laying import lay_out, table

TEXTS = (
    "Alder rebuilds the old harbour wall, which fell in May.",
    "Two ferries sank.",
    "The wall costs Alder 40 million crowns.",
    "Ana Roe, the mayor of Alder, opened the wall in Alder on Monday.",
)

FIRST = shipped().cased
NAMES = tuple(FIRST.features)


def second_look(
    features: dict[str, CandidateWeight] | None = None,
    hinges: Sequence[Hinge] = (),
    usual: float = 0.0,
    together: dict[str, float] | None = None,
) -> SecondLookModel:
    """A model that weighs only some features."""
    nothing = CandidateWeight(0.0, 0.0, (0.0,) * len(hinges))
    return SecondLookModel(
        features=dict.fromkeys((*LOOKED_AT, *CANDIDATE_FEATURES), nothing) | (features or {}),
        hinges=tuple(hinges),
        usual=usual,
        together={n: FeatureWeight((together or {}).get(n, 0.0), 0.0) for n in SET_FEATURES},
    )


def gains(
    model: SecondLookModel, scores: Sequence[float] = (3.0, 2.0, 1.0, 0.0), left: str = "0123"
) -> list[float]:
    """What the sentences gain whose numbers are ``left``."""
    found = looked_at(model, scores, [int(at) for at in left]).gains
    return [found[int(at)] for at in left]


def looked_at(model: SecondLookModel, scores: Sequence[float], left: Sequence[int]) -> Gains:
    own = table(*TEXTS)
    rows = feature_rows(measure(own), FIRST)
    return look_again(model, NAMES, own, rows, scores, OpeningScores(rows, FIRST), left)


def test_a_gain_is_a_weighed_sum_beyond_what_is_usual() -> None:
    model = second_look({"numbers": CandidateWeight(0.25, 2.0, ())}, usual=0.5)
    assert gains(model) == [-1.0, -1.0, 0.0, -1.0]


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        pytest.param(1.0, [0.0, 0.0, 1.0, 2.0], id="added"),
        pytest.param(-1.0, [0.0, 0.0, -1.0, -2.0], id="taken away"),
    ],
)
def test_a_hinge_counts_where_its_sum_is_above_0(sign: float, expected: list[float]) -> None:
    model = second_look({"score_rank": CandidateWeight(0.0, 0.0, (1.0,))}, [Hinge(sign, -1.0)])
    assert gains(model) == expected


@pytest.mark.parametrize(
    ("name", "left", "expected"),
    [
        pytest.param("score", "0123", [3.0, 2.0, 1.0, 0.0], id="the first score"),
        pytest.param("score_rank", "123", [0.0, 1.0, 2.0], id="the rank among candidates alone"),
        pytest.param("below_best", "013", [0.0, 1.0, 3.0], id="below the best"),
        pytest.param("above_next", "013", [1.0, 2.0, 0.0], id="above the next best"),
        pytest.param("above_third", "0123", [2.0, 1.0, 0.0, -1.0], id="above the third"),
        pytest.param("from_best", "02", [0.0, log(3)], id="places from the best"),
        pytest.param("shared_with_best", "01", [1.0, 0.0], id="what it shares with the best"),
        pytest.param("commas", "012", [1.0, 0.0, 0.0], id="commas"),
        pytest.param("sentences", "01", [log(5), log(5)], id="of the article: sentences"),
        pytest.param("paragraph_share", "01", [0.25, 0.25], id="of the article: paragraphs"),
        pytest.param("main_name", "123", [0.0, 0.75, 0.75], id="the name most told of"),
        pytest.param("definite_articles", "12", [0.0, 1 / 7], id="the"),
        pytest.param("introduced", "0", [log(3) + log(3)], id="Alder and the wall, told thrice"),
    ],
)
def test_candidates_are_measured_beside_each_other(
    name: str, left: str, expected: list[float]
) -> None:
    model = second_look({name: CandidateWeight(0.0, 1.0, ())})
    assert gains(model, left=left) == pytest.approx(expected)


def test_candidates_are_measured_by_their_place() -> None:
    own = tabulate(*lay_out(TEXTS[:2], TEXTS[2:3], TEXTS[3:]), shipped())
    rows = feature_rows(measure(own), FIRST)
    opening = OpeningScores(rows, FIRST)
    found = dict(candidate_features(own, [0.0] * 4, [3.0, 2.0, 1.0, 0.0], opening, range(4)))
    column = {
        name: [found[at][place] for at in range(4)] for place, name in enumerate(CANDIDATE_FEATURES)
    }
    assert column["goes_on"] == [2 / 6, 0, 2 / 6, 0], "of Alder and the wall more is told"
    assert column["lead_beside_headline"] == [0, 0, 2 / 6, 2 / 7]
    assert column["closes_paragraph"] == [0, 1, 1, 1]
    assert column["alone_in_paragraph"] == [0, 0, 1, 1]
    assert column["last_paragraph"] == [0, 0, 0, 1]


def test_reasons_add_up_to_the_gain() -> None:
    model = second_look(
        {
            "words": CandidateWeight(1.0, 0.5, (2.0, -1.0)),
            "commas": CandidateWeight(0.5, -0.25, (1.0, 1.0)),
            "score_rank": CandidateWeight(1.0, 0.0, (-0.5, 3.0)),
        },
        [Hinge(1.0, 0.2), Hinge(-1.0, -1.0)],
    )
    found = looked_at(model, [3.0, 2.0, 1.0, 0.0], range(4))
    held = set()
    for at, gain in found.gains.items():
        told = gains_by_reason(model, NAMES, found.features[at])
        assert {name for name, amount in told.items() if amount} <= {"length", BESIDE_CANDIDATES}
        assert sum(told.values()) == pytest.approx(gain)
        held.add(round(told["length"], 3))
    assert len(held) > 2, "hinges are open for some and closed for others"


def test_three_points_are_measured_together() -> None:
    own = table(*TEXTS, headline="Alder opens wall after ferries sank")
    costs = [len(text.split()) for text in TEXTS]
    first, second = set_features(own, costs, [(0, 1, 3), (0, 1, 2)])
    found = dict(zip(SET_FEATURES, first, strict=True))
    assert found["shortest"] == 3 / 25
    assert found["headline_added"] == pytest.approx((5 - 3) / 5), "all five words, three in one"
    assert found["number"] == 0.0
    assert (found["span"], found["last"]) == (0.75, 0.75)
    assert 0 < found["salience_kept"] < 1, "Alder and the wall are told twice"
    assert second[SET_FEATURES.index("number")] == 1.0


def test_a_set_gains_by_what_it_is_together() -> None:
    own = table(*TEXTS)
    model = second_look(together={"number": 2.0, "last": -1.0})
    costs = [len(text.split()) for text in TEXTS]
    gained = gains_together(model, own, costs, [(0, 1, 2), (0, 1, 3)])
    assert gained == pytest.approx([2.0 - 0.5, -0.75])
