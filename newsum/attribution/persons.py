"""Somebody, or something, whom an article names in full."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Person:
    """Somebody, or something, named in full."""

    name: str
    words: tuple[str, ...]
    """Those of the name, bare."""
    role: str | None = None
    gender: str | None = None
    """``m``, ``f``, or ``n`` for a body."""
    by_name: bool = False
    """Only a list of first names tells the gender."""
    age: str | None = None
    likely: bool = False
    """Something says that this is a person."""
    places: list[int] = field(default_factory=list)
    """Where every mention by name starts, in order."""


def bears(person: Person, short: Sequence[str]) -> bool:
    """Whether nothing in a shorter or longer form of a name contradicts somebody's."""
    own = person.words
    if len(short) == 1 or len(own) == 1:
        return True
    first, other = own[0], short[0]
    return first == other or (
        first[0] == other[0] and (len(first) == 1 or len(other) == 1 or first.startswith(other[:3]))
    )


def latest(person: Person, place: int) -> int:
    """Where somebody was last named before a place; those only named later come last."""
    index = bisect_right(person.places, place)
    return person.places[index - 1] if index else -1
