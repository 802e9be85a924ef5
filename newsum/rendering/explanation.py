"""Why a point was chosen: the reasons for its score in words, numbers and small bars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model import Point, Reason
from .phrases import safe_line

_CELLS = 8
"""Character cells of the longest bar."""

FULL_BAR = _CELLS * 8
"""Eighths of a cell in the longest bar."""

_EIGHTHS = " ▏▎▍▌▋▊▉█"
"""Bars of none to eight eighths of a cell."""


class ReasonRow(NamedTuple):
    """A reason, the amount it added to the score, and a bar in proportion to it."""

    reason: str
    amount: str
    bar: str
    eighths: int
    """The length of the bar, of at most `FULL_BAR`."""
    against: bool = False
    """The amount is negative."""


def score_line(point: Point) -> str:
    """A point's paragraph and score: "paragraph 2, score 1.50"."""
    return f"paragraph {point.paragraph}, score {_number(point.score)}"


def largest_amount(points: Iterable[Point]) -> float:
    """The largest absolute amount of any reason, to draw all bars on one scale."""
    return max((abs(r.amount) for point in points for r in _notable(point)), default=0.0)


def reason_rows(point: Point, most: float) -> Iterator[ReasonRow]:
    """A row for each reason of a point; an amount of ``most`` fills the bar."""
    for reason in _notable(point):
        amount = reason.amount
        eighths = min(max(1, round(abs(amount) / most * FULL_BAR)), FULL_BAR) if most else 0
        yield ReasonRow(
            safe_line(reason.reason), _signed(amount), _bar(eighths), eighths, amount < 0
        )


def explained(point: Point) -> str:
    """The explanation as a sentence: "Paragraph 2, score 1.50: opens the article +1.20, …"."""
    reasons = ", ".join(f"{safe_line(r.reason)} {_signed(r.amount)}" for r in _notable(point))
    line = score_line(point)
    return f"{line[0].upper()}{line[1:]}{reasons and f': {reasons}'}"


def _notable(point: Point) -> list[Reason]:
    """The reasons that are not zero at two decimals, in the ranker's order."""
    return [reason for reason in point.reasons or () if round(reason.amount, 2)]


def _bar(eighths: int) -> str:
    """A bar of at most eight cells, in eighths of a cell."""
    full, rest = divmod(eighths, 8)
    return (_EIGHTHS[-1] * full + _EIGHTHS[rest]).strip()


def _number(amount: float) -> str:
    """A number with two decimals and a true minus sign."""
    return f"{amount:.2f}".replace("-", "−")


def _signed(amount: float) -> str:
    """The same, with a plus sign too."""
    return f"{amount:+.2f}".replace("-", "−")
