"""Learning a second look: what only some candidates are chosen for, and what sets are together."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy", reason="the extra train is not installed")

from newsum.training.hinges import Learned, ShortLists, fit_hinges  # noqa: E402
from newsum.training.point_sets import CANDIDATES, TRIPLES, in_sets  # noqa: E402

ARTICLES = 3_000


def lists(reward: object, features: object, together: object) -> ShortLists:
    return ShortLists(
        features=features,
        there=np.ones((ARTICLES, CANDIDATES), bool),
        together=together,
        worth=np.zeros((ARTICLES, len(TRIPLES)), np.float32),
        stands=np.ones((ARTICLES, len(TRIPLES)), bool),
        reward=reward,
        counts=np.ones(ARTICLES),
    )


def gain(learned: Learned, row: object) -> float:
    sums = (row - learned.usual) @ learned.hinges + learned.at_usual
    above = learned.signs @ np.maximum(sums, 0)
    return float(above + (row - learned.usual) @ learned.plain - learned.gain)


def test_what_counts_in_one_place_and_not_in_another_is_learned() -> None:
    random = np.random.default_rng(5)
    features = random.normal(0, 1, (ARTICLES, CANDIDATES, 2)).astype(np.float32)
    apart = features[:, :, 0] * features[:, :, 1] > 0  # no sum of the two tells this
    together = np.zeros((ARTICLES, len(TRIPLES), 1), np.float32)
    learned = fit_hinges(lists(in_sets(apart.astype(np.float32)), features, together))
    alike = [gain(learned, np.array(own)) for own in ([1.0, 1.0], [-1.0, -1.0])]
    unlike = [gain(learned, np.array(own)) for own in ([1.0, -1.0], [-1.0, 1.0])]
    assert min(alike) > max(unlike) + 0.1


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_what_a_set_is_together_is_learned(sign: float) -> None:
    random = np.random.default_rng(5)
    features = random.normal(0, 1, (ARTICLES, CANDIDATES, 1)).astype(np.float32)
    together = random.normal(3, 1, (ARTICLES, len(TRIPLES), 1)).astype(np.float32)
    learned = fit_hinges(lists(sign * together[:, :, 0] / 5, features, together))
    assert learned.together[0] * sign > 0.1
    assert learned.together_usual[0] == pytest.approx(3, abs=0.1)


def test_the_same_is_learned_from_the_same() -> None:
    random = np.random.default_rng(5)
    features = random.normal(0, 1, (ARTICLES, CANDIDATES, 2)).astype(np.float32)
    together = np.zeros((ARTICLES, len(TRIPLES), 1), np.float32)
    one, other = (fit_hinges(lists(in_sets(features[:, :, 0]), features, together)) for _ in "12")
    assert (one.hinges == other.hinges).all()
    assert (one.plain == other.plain).all()
