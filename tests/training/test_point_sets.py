"""Learning from sets of points: whose wish decides where articles contradict each other."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy", reason="the extra train is not installed")
pytest.importorskip("scipy", reason="the extra train is not installed")

from newsum.training.point_sets import CANDIDATES, PAIRS, TRIPLES, fit, in_sets  # noqa: E402


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
