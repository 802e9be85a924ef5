"""The budget of a summary: how long it may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """The most a summary may hold, by exactly one measure, and never less than one point.

    Raises `ValueError` where no measure or several are given, or one is out of range.

    >>> Length(ratio=0.2).budget(lambda: 400)
    80
    """

    points: int | None = None
    """Points, at least 1."""
    words: int | None = None
    """Words as blanks part them, at least 1."""
    ratio: float | None = None
    """A share of the article's words, above 0 and at most 1."""

    def __post_init__(self) -> None:
        if sum(value is not None for value in (self.points, self.words, self.ratio)) != 1:
            raise ValueError("a length takes exactly one of points, words and ratio")
        if self.points is not None and self.points < 1:
            raise ValueError(f"points must be 1 or more, not {self.points}")
        if self.words is not None and self.words < 1:
            raise ValueError(f"words must be 1 or more, not {self.words}")
        if self.ratio is not None and not 0 < self.ratio <= 1:
            raise ValueError(f"ratio must be above 0 and at most 1, not {self.ratio}")

    def budget(self, count: Callable[[], int]) -> int | None:
        """The words that there is room for, ``None`` for no limit; ``count`` those of the article."""
        if self.ratio is not None:
            return int(self.ratio * count())
        return self.words
