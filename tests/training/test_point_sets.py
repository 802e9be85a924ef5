"""Learning from sets of points: whose wish decides where articles contradict each other."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy", reason="the extra train is not installed")
pytest.importorskip("scipy", reason="the extra train is not installed")

from newsum.training.point_sets import (  # noqa: E402
    CANDIDATES,
    PAIRS,
    TRIPLES,
    fit,
    in_openings,
    in_sets,
)


@pytest.mark.parametrize(
    ("counts", "sign"),
    [
        pytest.param([1.0, 3.0], 1, id="the second counts for more"),
        pytest.param([3.0, 1.0], -1, id="the first"),
    ],
)
def test_an_article_decides_as_much_as_it_counts_for(counts: list[float], sign: int) -> None:
    trait = np.linspace(-1, 1, CANDIDATES).astype(np.float32)
    features = np.stack([trait, trait])[:, :, None]
    reward = np.stack([in_sets(-trait), in_sets(trait)])  # the first wants little of it
    pairs = np.zeros((2, len(PAIRS), 1), np.float32)
    mask = np.ones((2, len(TRIPLES)), bool)
    weights = fit(
        features, pairs, reward, mask, counts=np.array(counts), penalty=1e-3, opening=False
    )
    assert weights[0] * sign > 0.1
    assert weights[1] == 0, "no weight of the first point's own"


@pytest.mark.parametrize("sign", [1, -1])
def test_what_is_wished_of_the_first_point_is_learned_for_it_alone(sign: int) -> None:
    trait = np.linspace(-1, 1, CANDIDATES, dtype=np.float32)
    rng = np.random.default_rng(3)
    features = np.stack([rng.permutation(trait) for _ in range(40)])[:, :, None]
    reward = np.stack([sign * in_openings(own[:, 0]) for own in features])
    pairs = np.zeros((40, len(PAIRS), 1), np.float32)
    mask = np.ones((40, len(TRIPLES)), bool)
    weights = fit(features, pairs, reward, mask, counts=np.ones(40), penalty=1e-3, opening=True)
    assert weights[1] * sign > 0.1
    assert abs(weights[0]) < abs(weights[1]) / 2, "not for the others"


def test_every_set_is_learned_from_not_the_best_alone() -> None:
    """Of two sets that are both far from the best, the better one is the likelier."""
    place = np.arange(CANDIDATES)
    features = np.stack([np.eye(CANDIDATES, dtype=np.float32)])
    worth = np.where(place < 3, 1.0, np.where(place < 7, 0.2, 0.0)).astype(np.float32)
    pairs = np.zeros((1, len(PAIRS), 1), np.float32)
    mask = np.ones((1, len(TRIPLES)), bool)
    weights = fit(
        features, pairs, in_sets(worth)[None], mask, counts=np.ones(1), penalty=1e-4, opening=False
    )
    own = weights[:CANDIDATES]
    assert min(own[:3]) > max(own[3:7]) > min(own[3:7]) > max(own[7:])
