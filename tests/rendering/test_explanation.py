"""Why a point was chosen: true to the score, and told in proportion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsum.model import Point, Reason
from newsum.rendering.explanation import explained, largest_amount, reason_rows


def point(*amounts: float) -> Point:
    reasons = tuple(Reason(f"trait {n}", amount) for n, amount in enumerate(amounts, start=1))
    return Point(text="", start=0, end=0, paragraph=3, score=sum(amounts), reasons=reasons)


@given(st.lists(st.floats(-9, 9), max_size=9))
def test_what_is_told_adds_up_to_the_score(amounts: list[float]) -> None:
    told = [float(row.amount.replace("−", "-")) for row in reason_rows(point(*amounts), 9)]
    assert sum(told) == pytest.approx(sum(amounts), abs=0.005 * len(amounts) + 1e-9)


@pytest.mark.parametrize(
    ("amount", "bar"),
    [(8, "████████"), (4, "████"), (-4, "████"), (0.5, "▌"), (0.125, "▏"), (0.01, "▏")],
)
def test_bars_are_as_long_as_amounts_are_large(amount: float, bar: str) -> None:
    (row,) = reason_rows(point(amount), 8)
    assert (row.bar, row.against) == (bar, amount < 0)


def test_all_points_share_one_scale() -> None:
    points = point(1, -8), point(2)
    assert largest_amount(points) == 8
    assert [row.bar for p in points for row in reason_rows(p, largest_amount(points))] == [
        "█",
        "████████",
        "██",
    ]


def test_in_words() -> None:
    assert explained(point(1.5, -0.25)) == "Paragraph 3, score 1.25: trait 1 +1.50, trait 2 −0.25"
    assert explained(point()) == "Paragraph 3, score 0.00"
