"""Models check themselves: weights that do not fit the features are an error, not cut off."""

from __future__ import annotations

import json
import re

import pytest

from newsum.article.boilerplate.boilerplate_model import (
    BLOCKS_FEATURES,
    FLAT_FEATURES,
    WEIGHTS,
    FeatureNames,
    LogisticModel,
    Passes,
    frame_words,
    shipped_model,
)

NAMES = ("words", "comma")


@pytest.mark.parametrize("features", [FLAT_FEATURES, BLOCKS_FEATURES], ids=["flat", "blocks"])
def test_names_are_unique(features: FeatureNames) -> None:
    for names in features:
        assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("named", "message"),
    [
        pytest.param({"bias": 1, "words": 2}, 'no weight for "comma"', id="a feature was added"),
        pytest.param(
            {"bias": 1, "words": 2, "comma": 3, "colon": 4},
            'no feature for "colon"',
            id="a feature was taken away",
        ),
        pytest.param({"words": 2, "comma": 3}, 'no weight for "bias"', id="no bias"),
    ],
)
def test_weights_that_do_not_fit(named: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        LogisticModel.from_named(named, NAMES)


def test_as_many_weights_as_features() -> None:
    with pytest.raises(ValueError, match="1 weights for 2 features"):
        LogisticModel(NAMES, 0.0, (1.0,))


@pytest.mark.parametrize("vector", [[1.0], [1.0, 2.0, 3.0]], ids=["too few", "too many"])
def test_as_many_values_as_features(vector: list[float]) -> None:
    model = LogisticModel(NAMES, 0.0, (1.0, 1.0))
    with pytest.raises(ValueError, match=f"{len(vector)} values for 2 features"):
        model.log_odds([[0.0, 0.0], vector])


def test_log_odds() -> None:
    model = LogisticModel.from_named({"comma": 10.0, "bias": 1.0, "words": 100.0}, NAMES)
    assert model.log_odds([[0.0, 0.0], [1.0, 0.0], [0.0, 2.0]]) == [1.0, 101.0, 21.0]
    assert model.named() == {"bias": 1.0, "words": 100.0, "comma": 10.0}


def test_shipped_model_fits() -> None:
    model = shipped_model()
    assert model.frame_words == frame_words()
    for passes, features in ((model.flat, FLAT_FEATURES), (model.blocks, BLOCKS_FEATURES)):
        assert isinstance(passes, Passes)
        assert (passes.first.features, passes.second.features) == features
    assert model.flat.first.named()["ends a long sentence"] > 0
    assert model.flat.first.named()["copyright"] < 0


def test_frame_words_are_lower_cased_and_unique() -> None:
    words = json.loads(WEIGHTS.with_name("frame_words.json").read_text("utf-8"))["words"]
    assert len(words) == len(set(words))
    assert [word for word in words if word != word.lower()] == []


def test_training_writes_what_is_read() -> None:
    pytest.importorskip("sklearn")
    from newsum.training.boilerplate_trainer import written

    shipped = WEIGHTS.read_text("utf-8")
    assert written(shipped_model(), json.loads(shipped)["learned_from"]) == shipped
