"""The model of points: its features are exactly those that are measured."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from newsum.ranking.features import measure
from newsum.ranking.weights import FEATURE_GROUPS, PATH, point_model, shipped

from .laying import table

Learned = dict[str, Any]


def learned() -> Learned:
    found: Learned = json.loads(PATH.read_text(encoding="utf-8"))
    return found


def test_every_feature_has_one_reason_and_is_measured() -> None:
    names = [name for names in FEATURE_GROUPS.values() for name in names]
    assert len(names) == len(set(names))
    assert set(measure(table("The wall fell."))) == set(names)


def test_what_ships_is_what_was_learned() -> None:
    model, found = shipped(), learned()
    assert model.lower.features["first"] == tuple(found["lower"]["features"]["first"])
    assert list(model.cased.features) == list(found["cased"]["features"]), "sums keep their order"
    assert model.stem_weights == found["stem_weights"]
    assert shipped() is model


def without(learned: Learned) -> None:
    del learned["cased"]["features"]["money"]


def without_opening(learned: Learned) -> None:
    learned["cased"]["opening"]["muddy"] = learned["cased"]["opening"].pop("money")


def with_another(learned: Learned) -> None:
    learned["lower"]["features"]["mood"] = [0.1, 0.2]


def renamed_pair(learned: Learned) -> None:
    learned["cased"]["pairs"]["beside"] = learned["cased"]["pairs"].pop("adjacent")


def unknown_occurrence(learned: Learned) -> None:
    learned["term_salience"]["in 99 cased"] = 0.1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(without, r"sentences.*missing \['money'\], unknown \[\]", id="missing"),
        pytest.param(with_another, r"missing \[\], unknown \['mood'\]", id="unknown"),
        pytest.param(without_opening, r"first point.*missing \['money'\]", id="opening"),
        pytest.param(renamed_pair, r"pairs.*\['adjacent'\], unknown \['beside'\]", id="pair"),
        pytest.param(unknown_occurrence, r"term salience.*in 99 cased", id="term salience"),
    ],
)
def test_other_features_are_refused(change: Callable[[Learned], None], said: str) -> None:
    found = learned()
    change(found)
    with pytest.raises(ValueError, match=said):
        point_model(found)


def test_weights_say_where_they_are_from_and_stand_on_a_line_each() -> None:
    found = learned()
    assert list(found)[:3] == ["about", "learned_from", "command"]
    styles = [
        found[style][part]
        for style in ("cased", "lower")
        for part in ("features", "opening", "pairs")
    ]
    styles += [found["cased"]["second_look"][part] for part in ("features", "together")]
    entries = sum(map(len, [*styles, found["term_salience"], found["stem_weights"]]))
    entries += len(("hinges", "usual"))
    objects = 14  # whose braces stand on lines of their own
    assert len(PATH.read_text(encoding="utf-8").splitlines()) == 3 + entries + 2 * objects
