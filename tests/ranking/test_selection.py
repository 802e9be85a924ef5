"""The selection of sentences by score and by what two of them are worth together."""

from __future__ import annotations

import pytest

from newsum.ranking.selection import BARRED, best_sets, select

Pairs = dict[tuple[int, int], float]


def chosen(
    scores: list[float],
    pairs: Pairs | None = None,
    *,
    points: int | None = None,
    room: int | None = None,
    costs: list[int] | None = None,
    allowed: list[int] | None = None,
) -> list[int]:
    """What is selected; two sentences gain nothing together unless told."""

    def gain(one: int, other: int) -> float:
        assert one < other, "in the article's order"
        return (pairs or {}).get((one, other), 0.0)

    everything = list(range(len(scores)))
    return select(
        scores,
        gain,
        everything if allowed is None else allowed,
        points=points,
        room=room,
        costs=costs or [1] * len(scores),
    )


COUNTED = [
    pytest.param([1, 3, 2], {}, 1, [1], id="the best"),
    pytest.param([1, 3, 2], {}, 2, [1, 2], id="the best two, in order"),
    pytest.param([2, 3, 1], {}, 2, [0, 1], id="in the article's order"),
    pytest.param([1, 1, 1], {}, 2, [0, 1], id="of equals the first"),
    pytest.param([-1, -3, -2], {}, 2, [0, 2], id="scores below 0"),
    pytest.param([1, 3, 2], {}, 9, [0, 1, 2], id="no more than there are"),
    pytest.param([1, 3, 2], {(1, 2): -2}, 2, [0, 1], id="what says the same adds less"),
    pytest.param([3, 1, 2], {(0, 1): 2}, 2, [0, 1], id="what belongs together adds more"),
    pytest.param([3, 2], {(0, 1): BARRED - 2}, 2, [0], id="barred"),
    pytest.param([3, 2], {(0, 1): BARRED - 1.9}, 2, [0, 1], id="just not barred"),
    pytest.param([5, 4, 4], {(0, 1): -3, (0, 2): -3, (1, 2): 0}, 2, [1, 2], id="an exchange"),
    pytest.param([5, 4, 4], {(0, 1): -3, (0, 2): -3, (1, 2): -3}, 2, [0, 1], id="none pays"),
]


@pytest.mark.parametrize(("scores", "pairs", "points", "expected"), COUNTED)
def test_so_many_points(
    scores: list[float], pairs: Pairs, points: int, expected: list[int]
) -> None:
    assert chosen(scores, pairs, points=points) == expected


ROOMS = [
    pytest.param([1, 3, 2], [5, 5, 5], 10, [1, 2], id="what fits"),
    pytest.param([1, 3, 2], [5, 5, 5], 9, [1], id="a word too few"),
    pytest.param([3, 2, 1], [5, 6, 4], 9, [0, 2], id="the next best that fits"),
    pytest.param([1, 3, 2], [5, 9, 4], 5, [2], id="the best is too long"),
    pytest.param([2, 3, 1], [9, 9, 9], 5, [1], id="one at least, however long"),
    pytest.param([3, 2, 1], [5, 5, 5], 0, [0], id="no room at all"),
    pytest.param([3, 2, 1], [5, 5, 5], 99, [0, 1, 2], id="all fit"),
]


@pytest.mark.parametrize(("scores", "costs", "room", "expected"), ROOMS)
def test_so_much_room(
    scores: list[float], costs: list[int], room: int, expected: list[int]
) -> None:
    assert chosen(scores, room=room, costs=costs) == expected


def test_no_exchange_where_words_are_counted() -> None:
    pairs = {(0, 1): -3.0, (0, 2): -3.0}
    assert chosen([5, 4, 4], pairs, room=2) == [0, 1]


def test_only_the_allowed_are_chosen() -> None:
    assert chosen([9, 1, 2, 3], points=2, allowed=[0, 1, 2]) == [0, 2]
    assert chosen([9, 1, 2, 3], points=2, allowed=[1, 2]) == [1, 2]


def test_what_is_ranked_low_is_never_chosen() -> None:
    """One point has ten candidates, two have eleven."""
    scores = [30.0 - n for n in range(20)]
    assert chosen(scores, {(0, 10): 30.0}, points=2) == [0, 10]
    assert chosen(scores, {(0, 11): 30.0}, points=2) == [0, 1]


LONG = 250
"""Sentences of a long article, of which 101 and more make sections of a hundred."""


def test_a_few_points_of_a_long_article_are_weighed_together() -> None:
    scores = [float(n) for n in range(LONG)]
    assert chosen(scores, points=20) == list(range(230, 250))


def test_many_points_of_a_long_article_come_from_each_section() -> None:
    scores = [float(n) for n in range(LONG)]
    found = chosen(scores, points=50)
    assert found == [*range(80, 100), *range(180, 200), *range(240, 250)]


def test_a_hundred_sentences_are_weighed_together() -> None:
    scores = [float(n) for n in range(101)]
    assert chosen(scores, points=21, allowed=list(range(100))) == list(range(79, 100))
    assert chosen(scores, points=21) == [*range(80, 100), 100]
    assert chosen(scores[::-1], points=21) == [*range(20), 100]


def test_room_in_a_long_article_is_shared_by_the_words_of_its_sections() -> None:
    scores = [float(n) for n in range(LONG)]
    costs = [1] * 100 + [3] * 100 + [2] * 50
    found = chosen(scores, room=50, costs=costs)
    assert found == [*range(90, 100), *range(190, 200), *range(245, 250)]
    assert sum(costs[at] for at in found) == 50


def test_what_a_section_leaves_goes_to_the_next() -> None:
    costs = [3] * 200
    found = chosen([1.0] * 200, room=10, costs=costs)
    assert found == [0, 100, 101], "5 words, of which one sentence takes 3; then the 7 left"


def test_a_section_without_its_share_has_none() -> None:
    costs = [10] * 200
    assert chosen([1.0] * 200, room=12, costs=costs) == [100]
    assert chosen([1.0] * 100 + [2.0] * 100, room=5, costs=costs) == [100], "one at least"


OPENINGS = [
    pytest.param([3, 1, 2], [0, 0, 0], 2, [0, 2], id="none opens better"),
    pytest.param([2, 1, 3], [0, 1.5, 0], 2, [1, 2], id="what opens best"),
    pytest.param([2, 1, 3], [0, 0.5, 0], 2, [0, 2], id="not well enough"),
    pytest.param([2, 3, 1], [-4, 0, 0], 2, [1, 2], id="what opens badly gives way"),
    pytest.param([2, 3, 1], [0, -4, 0], 2, [0, 1], id="only the first of them opens"),
    pytest.param([1, 2], [0, 0.5], 1, [1], id="one alone opens"),
    pytest.param([2, 1], [0, 1.5], 1, [1], id="and is chosen for it"),
    pytest.param([1, 1, 1], [0, 0, 5], 2, [0, 1], id="before others it would not open"),
]


@pytest.mark.parametrize(("scores", "openings", "points", "expected"), OPENINGS)
def test_the_first_opens(
    scores: list[float], openings: list[float], points: int, expected: list[int]
) -> None:
    everything = list(range(len(scores)))
    found = select(
        scores,
        lambda one, other: 0.0,
        everything,
        points=points,
        costs=[1] * len(scores),
        opening=openings.__getitem__,
    )
    assert found == expected


SETS = [
    pytest.param([1, 3, 2], {}, 1, [(1,), (2,), (0,)], id="of one"),
    pytest.param([1, 3, 2], {}, 2, [(1, 2), (0, 1), (0, 2)], id="of two"),
    pytest.param([1, 3, 2], {(1, 2): -3}, 2, [(0, 1), (0, 2), (1, 2)], id="by pairs, too"),
    pytest.param([1, 3, 2], {(1, 2): BARRED - 2}, 2, [(0, 1), (0, 2)], id="barred stand in none"),
    pytest.param([1, 3, 2], {(0, 2): BARRED - 9}, 3, [], id="barred though not neighbours"),
    pytest.param([1, 1, 1], {}, 2, [(0, 1), (0, 2), (1, 2)], id="of equals the first"),
    pytest.param([5, 4, 4], {(0, 1): -3, (0, 2): -3}, 2, [(1, 2), (0, 1), (0, 2)], id="together"),
    pytest.param([1, 3], {}, 3, [], id="more than there are"),
]


@pytest.mark.parametrize(("scores", "pairs", "size", "expected"), SETS)
def test_sets_worth_most_first(
    scores: list[float], pairs: Pairs, size: int, expected: list[tuple[int, ...]]
) -> None:
    def gain(one: int, other: int) -> float:
        assert one < other, "in the article's order"
        return pairs.get((one, other), 0.0)

    assert [some for _, some in best_sets(scores, gain, range(len(scores)), size)] == expected


def test_the_first_of_a_set_gains_by_opening_it() -> None:
    sets = best_sets([1, 2, 3], lambda one, other: 0.0, [0, 1, 2], 2, lambda at: 3.0 * (at == 0))
    assert list(sets) == [(7, (0, 2)), (6, (0, 1)), (5, (1, 2))]


def test_sets_are_of_those_that_rank_highest() -> None:
    sets = best_sets(list(range(20)), lambda one, other: 0.0, range(20), 1)
    assert list(sets) == [(at, (at,)) for at in range(19, 9, -1)]
