"""The budget of a summary: how long it may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from typing import Final

from ..reading_time import words_per_minute

MOST: Final = 1 / 3
"""The share of its article that a summary has at the most, where no length is asked for."""

_POINTS: Final = 0.6
"""The share of a summary that its points have, where its whole length is asked for."""


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
    seconds: float | None = None
    """What the whole summary, its quotes too, is read in; above 0."""
    whole: bool = False
    """The words are those of the whole summary, its quotes too."""
    most: float = 1.0
    """The share of the article's words that the whole summary may have, its quotes too; at least one
    point stays."""

    def __post_init__(self) -> None:
        measures = (self.points, self.words, self.ratio, self.seconds)
        if sum(value is not None for value in measures) != 1:
            raise ValueError("a length takes exactly one of points, words, ratio and seconds")
        if self.points is not None and self.points < 1:
            raise ValueError(f"points must be 1 or more, not {self.points}")
        if self.words is not None and self.words < 1:
            raise ValueError(f"words must be 1 or more, not {self.words}")
        if self.ratio is not None and not 0 < self.ratio <= 1:
            raise ValueError(f"ratio must be above 0 and at most 1, not {self.ratio}")
        if self.seconds is not None and not 0 < self.seconds < inf:
            raise ValueError(f"seconds must be above 0 and finite, not {self.seconds}")

    def in_words(self, language: str | None) -> Length:
        """The same length in words, where it was a time to read an article in.

        >>> Length(seconds=30).in_words("en").words, Length(seconds=30).in_words("ja").words
        (119, 178)
        """
        if self.seconds is None:
            return self
        words = max(1, int(self.seconds * words_per_minute(language) / 60))
        return replace(self, words=words, seconds=None, whole=True)

    def room(self, count: Callable[[], int]) -> int | None:
        """The words that the whole summary may have, of an article of as many as ``count`` says.

        `None` where only its points are limited.

        >>> Length(points=3, most=1 / 3).room(lambda: 400)
        133
        """
        if self.whole:
            return self.words
        return int(self.most * count()) if self.most < 1 else None

    def beside(self, quotes: bool) -> Length:
        """The length of the points alone, where there are ``quotes`` to be shown or not."""
        if not self.whole or not quotes:
            return self
        return replace(self, words=max(1, int(_POINTS * (self.words or 0))))

    def budget(self, count: Callable[[], int]) -> int | None:
        """The words that there is room for, ``None`` for no limit; ``count`` those of the article."""
        if self.ratio is not None:
            return int(self.ratio * count())
        return self.words
