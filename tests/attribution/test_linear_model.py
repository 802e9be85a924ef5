"""Linear models: what features add up to, and weights that do not fit the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsum.attribution.linear_model import LinearModel, WeightsError, fitting, shipped

TEMPLATES = {"1": "the tag before", "2": "the tag after"}


@pytest.mark.parametrize(
    ("features", "score"),
    [
        pytest.param(["1c", "2."], 1.5, id="weights are added"),
        pytest.param(["1c", "2x"], 2.0, id="a feature that was never seen counts nothing"),
        pytest.param(["1c", "1c"], 4.0, id="one that is there twice counts twice"),
        pytest.param([], 0.0, id="no feature"),
    ],
)
def test_score(features: list[str], score: float) -> None:
    assert LinearModel({"1c": 2.0, "2.": -0.5}).score(features) == score


def test_weights_of_every_template_fit() -> None:
    assert fitting({"1c": 2.0, "2.": -0.5}, TEMPLATES, "toy").score(["1c"]) == 2.0


@pytest.mark.parametrize(
    ("weights", "template"),
    [
        pytest.param({"1c": 1.0, "2.": 1.0, "3x": 1.0}, "3", id="one that the code does not have"),
        pytest.param({"1c": 1.0}, "2", id="one that nothing was learned of"),
        pytest.param({}, "1", id="nothing was learned"),
    ],
)
def test_weights_that_do_not_fit(weights: dict[str, float], template: str) -> None:
    with pytest.raises(WeightsError, match=rf"^toy: the feature template '{template}' .* again"):
        fitting(weights, TEMPLATES, "toy")


def test_a_file_of_weights(tmp_path: Path) -> None:
    file = tmp_path / "toy.json"
    file.write_text('{"about": "a toy", "weights": {"1c": 2.0}}', encoding="utf-8")
    assert shipped(file) == {"1c": 2.0}


def test_a_broken_file_of_weights(tmp_path: Path) -> None:
    file = tmp_path / "toy.json"
    file.write_text('{"weights": {', encoding="utf-8")
    with pytest.raises(ValueError, match="Expecting"):
        shipped(file)
    with pytest.raises(OSError, match="none"):
        shipped(tmp_path / "none.json")
