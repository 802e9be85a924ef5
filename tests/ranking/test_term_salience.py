"""Term salience: how likely an editor is to keep a stem, by its occurrence."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest

from newsum.ranking.term_salience import (
    FEATURES,
    Occurrence,
    TermSalienceModel,
    by_occurrence,
    feature_names,
    saliences,
)
from newsum.ranking.weights import shipped


def test_the_occurrence_of_a_stem() -> None:
    new: list[set[str]] = [{"wall", "storm"}, {"ferri"}, set()]
    spread = Counter(["wall", "storm", "ferri", "storm"])
    assert by_occurrence(new, spread, {"wall"}, {"ferri"}, lambda occurrence: occurrence) == {
        "wall": (1, 0, True, False),
        "storm": (2, 0, False, False),
        "ferri": (1, 1, False, True),
    }


@pytest.mark.parametrize(
    ("occurrence", "lower", "sentences", "names"),
    [
        pytest.param((1, 0, False, False), False, 7, ["in 1 cased", "first 0 cased", "length 0"]),
        pytest.param((2, 3, False, False), True, 8, ["in 2 lower", "first 3 lower", "length 1"]),
        pytest.param(
            (900, 900, False, False), False, 9000, ["in 9 cased", "first 12 cased", "length 6"],
            id="beyond what was learned all count alike",
        ),
        pytest.param(
            (1, 0, True, True), False, 0,
            ["in 1 cased", "first 0 cased", "length 0", "headline from the lead", "capital"],
            id="in the headline and the lead",
        ),
        pytest.param(
            (3, 1, True, True), False, 0,
            ["in 3 cased", "first 1 cased", "length 0", "headline", "capital often"],
            id="in the headline, and a name that is often met",
        ),
        pytest.param(
            (2, 1, False, True), False, 0, ["in 2 cased", "first 1 cased", "length 0", "capital"],
            id="a name met twice",
        ),
    ],
)  # fmt: skip
def test_features(occurrence: Occurrence, lower: bool, sentences: int, names: list[str]) -> None:
    assert list(feature_names(occurrence, lower, sentences)) == names


def test_every_feature_is_known() -> None:
    flags = (False, True)
    met = {
        name
        for spread, first, *rest in product(range(1, 12), range(15), flags, flags, flags)
        for sentences in (1, 9, 17, 25, 33, 41, 49, 57)
        for name in feature_names((spread, first, rest[0], rest[1]), rest[2], sentences)
    }
    assert met == FEATURES


@pytest.mark.parametrize("lower", [False, True])
@pytest.mark.parametrize(
    ("likelier", "than"),
    [
        pytest.param((4, 2, False, False), (1, 2, False, False), id="often"),
        pytest.param((2, 0, False, False), (2, 9, False, False), id="early"),
        pytest.param((2, 3, True, False), (2, 3, False, False), id="in the headline"),
    ],
)
def test_what_makes_a_stem_salient(lower: bool, likelier: Occurrence, than: Occurrence) -> None:
    known = saliences(shipped().term_salience, lower, 20)
    assert 0 < known[than] < known[likelier] < 1


def test_a_model_of_its_own() -> None:
    model = TermSalienceModel({"bias": 0.0, "headline": 100.0, "in 2 lower": -100.0})
    cased, lower = saliences(model, False, 20), saliences(model, True, 20)
    assert cased[2, 1, False, False] == 0.5
    assert cased[2, 1, True, False] == pytest.approx(1)
    assert lower[2, 1, False, False] == pytest.approx(0)


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        pytest.param({}, "lack their bias", id="no bias"),
        pytest.param({"bias": 0.1, "in 99 cased": 1.0}, "no features.*in 99 cased", id="unknown"),
    ],
)
def test_wrong_weights_are_refused(weights: dict[str, float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        TermSalienceModel(weights)
