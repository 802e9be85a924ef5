"""What an editor is likely to keep, by a stem's standing."""

from __future__ import annotations

from collections import Counter

import pytest

from newsum.ranking.keeping import Standing, chances_of, standings, traits


def test_the_standing_of_a_stem() -> None:
    content = [{"wall", "storm"}, {"ferri"}, {"storm"}]
    spread = Counter(stem for own in content for stem in own)
    assert standings(content, spread, {"wall"}, {"ferri"}) == {
        "wall": (1, 0, True, False),
        "storm": (2, 0, False, False),
        "ferri": (1, 1, False, True),
    }


@pytest.mark.parametrize("lower", [False, True])
@pytest.mark.parametrize(
    ("likelier", "than"),
    [
        pytest.param((4, 2, False, False), (1, 2, False, False), id="often"),
        pytest.param((2, 0, False, False), (2, 9, False, False), id="early"),
        pytest.param((2, 3, True, False), (2, 3, False, False), id="in the headline"),
    ],
)
def test_what_makes_a_stem_likely(lower: bool, likelier: Standing, than: Standing) -> None:
    chances = chances_of(lower, 20)
    assert 0 < chances[than] < chances[likelier] < 1


def test_beyond_what_was_learned_all_count_alike() -> None:
    assert list(traits((900, 900, False, False), False, 9000)) == list(
        traits((9, 12, False, False), False, 48)
    )
