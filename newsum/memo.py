"""A dictionary that works out the values it lacks, and never grows beyond a bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

K = TypeVar("K")
V = TypeVar("V")


LONGEST_KEY: Final = 200
"""Characters of a key that is kept: what is longer is no word and no name, and is worked out anew."""


class Memo(dict[K, V]):
    """Keeps what ``make`` gives for each key met so far, but for keys of endless length.

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
        if (len(key) if isinstance(key, str) else _length(key)) > LONGEST_KEY:
            return value
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value


def _length(key: object) -> int:
    """The characters of a key: of a string, or of all strings in a tuple."""
    if isinstance(key, str):
        return len(key)
    return sum(map(_length, key)) if isinstance(key, tuple) else 0


def kept(most: int) -> Callable[[Callable[[K], V]], Callable[[K], V]]:
    """Let a function of one argument keep up to so many of its values, as a `Memo` does."""
    return lambda make: Memo(make, most).__getitem__
