"""The words of classes and identifiers around a block, near it and far above it."""

from __future__ import annotations

from itertools import islice
from typing import Final

from .html_blocks import Element, around

_NEAR: Final = 3
"""Elements from a block's own upwards whose classes are near."""


class Surroundings:
    """Which of the known names stand on the elements around, near ones and those beyond."""

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known
        self._near: dict[tuple[frozenset[str], ...], frozenset[str]] = {}
        self._all: dict[int, frozenset[str]] = {}

    def near(self, element: Element) -> frozenset[str]:
        """The names of an element and those next around it."""
        parts = [element.names]
        parts += [one.names for one in islice(around(element), _NEAR - 1)]
        key = tuple(parts)
        found = self._near.get(key)
        if found is None:
            found = self._near[key] = frozenset().union(*parts) & self._known
        return found

    def far(self, element: Element) -> frozenset[str]:
        """The names of the elements beyond."""
        beyond = next(islice(around(element), _NEAR - 1, None), None)
        return self._names_from(beyond) if beyond else frozenset()

    def _names_from(self, element: Element) -> frozenset[str]:
        """The known names of an element and of all around it."""
        todo = []
        at: Element | None = element
        while at is not None and at.number not in self._all:
            todo.append(at)
            at = at.parent
        found = self._all[at.number] if at is not None else frozenset()
        for one in reversed(todo):
            own = one.names & self._known
            found = found if own <= found else found | own
            self._all[one.number] = found
        return found
