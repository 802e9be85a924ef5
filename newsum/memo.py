"""A dictionary that works out the values it lacks, and never grows beyond a bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Memo(dict[K, V]):
    """Keeps what ``make`` gives for each key met so far.

    A look-up of a key that is kept costs no more than a dictionary's own, which is why this is
    used in hot loops instead of `functools.lru_cache`.  When ``most`` keys are kept, all of them
    are forgotten: what articles have in common is soon back.
    """

    def __init__(self, make: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: K) -> V:
        value = self._make(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value
