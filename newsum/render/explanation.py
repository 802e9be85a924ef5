"""Why a point was chosen: its reasons in words, numbers and small bars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model import Point, Reason
from .wording import shown

_CELLS = 8
_EIGHTHS = " ▏▎▍▌▋▊▉█"


class Row(NamedTuple):
    """A reason, how much it added, and a bar as long as that is large."""

    reason: str
    amount: str
    bar: str
    against: bool = False


def standing(point: Point) -> str:
    """Where a point stands and what it scored."""
    return f"paragraph {point.paragraph}, score {_number(point.score)}"


def largest(points: Iterable[Point]) -> float:
    """The largest amount of any reason, to draw all bars on one scale."""
    return max((abs(r.amount) for point in points for r in _told(point)), default=0.0)


def rows(point: Point, most: float) -> Iterator[Row]:
    """The reasons for a point; ``most`` fills a bar."""
    for reason in _told(point):
        amount = reason.amount
        yield Row(shown(reason.reason), _signed(amount), _bar(abs(amount), most), amount < 0)


def sentence(point: Point) -> str:
    """All of it in words: "Paragraph 2, score 1.50: opens the article +1.20, …"."""
    reasons = ", ".join(f"{shown(r.reason)} {_signed(r.amount)}" for r in _told(point))
    told = standing(point)
    return f"{told[0].upper()}{told[1:]}{reasons and f': {reasons}'}"


def _told(point: Point) -> list[Reason]:
    """Reasons that two decimals can tell, in the ranker's order."""
    return [reason for reason in point.reasons or () if round(reason.amount, 2)]


def _bar(amount: float, most: float) -> str:
    """A bar of at most eight cells, in eighths of a cell."""
    eighths = max(1, round(amount / most * _CELLS * 8)) if most else 0
    full, rest = divmod(min(eighths, _CELLS * 8), 8)
    return (_EIGHTHS[-1] * full + _EIGHTHS[rest]).strip()


def _number(amount: float) -> str:
    return f"{amount:.2f}".replace("-", "−")


def _signed(amount: float) -> str:
    return f"{amount:+.2f}".replace("-", "−")
