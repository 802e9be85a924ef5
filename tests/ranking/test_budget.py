"""The budget of a summary."""

from __future__ import annotations

import pytest

from newsum.ranking import Length


@pytest.mark.parametrize(
    ("length", "room"),
    [
        pytest.param(Length(points=3), None, id="points: no limit of words"),
        pytest.param(Length(words=50), 50, id="words"),
        pytest.param(Length(ratio=0.29), 116, id="a share, rounded down"),
        pytest.param(Length(ratio=1), 403, id="everything"),
        pytest.param(Length(ratio=0.001), 0, id="less than a word"),
    ],
)
def test_words_that_there_is_room_for(length: Length, room: int | None) -> None:
    assert length.budget(lambda: 403) == room


@pytest.mark.parametrize(
    ("length", "room"),
    [
        pytest.param(Length(points=3), None, id="points: no limit"),
        pytest.param(Length(words=50), None, id="words of points alone"),
        pytest.param(Length(words=50, whole=True), 50, id="words of all"),
        pytest.param(Length(points=3, most=1 / 3), 134, id="a third"),
    ],
)
def test_the_whole_summary_has_room(length: Length, room: int | None) -> None:
    assert length.room(lambda: 403) == room


def test_points_leave_room_for_quotes() -> None:
    whole = Length(words=50, whole=True)
    assert whole.beside(quotes=True).words == 30
    assert whole.beside(quotes=False).words == 50
    assert Length(words=50).beside(quotes=True).words == 50


@pytest.mark.parametrize("least", [{"points": 1}, {"words": 1}, {"ratio": 1e-9}, {"ratio": 1.0}])
def test_the_ends_of_the_ranges_are_allowed(least: dict[str, float]) -> None:
    Length(**least)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        pytest.param({}, "exactly one", id="none"),
        pytest.param({"points": 1, "words": 9}, "exactly one", id="two"),
        pytest.param({"points": 1, "words": 9, "ratio": 0.1}, "exactly one", id="all"),
        pytest.param({"points": 0}, "points must be 1 or more, not 0", id="no point"),
        pytest.param({"words": 0}, "words must be 1 or more, not 0", id="no word"),
        pytest.param({"ratio": 0.0}, "not 0.0", id="no share"),
        pytest.param({"ratio": 1.1}, "not 1.1", id="more than there is"),
    ],
)
def test_one_measure_in_range(wrong: dict[str, float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Length(**wrong)  # type: ignore[arg-type]
