"""Whom the labels of turns may mean in a language that has a pack."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..coreference.pack_people import PackPeople
from ..entities.entity import NEUTER, Entity


class PeopleOfPack:
    """Whom an article names in a language that has a pack."""

    def __init__(self, people: PackPeople) -> None:
        self._people = people

    def named(self) -> Iterable[Entity]:
        """Whoever is named, once a mention, in order."""
        named = (one.entity for one in self._people.mentions)
        return (who for who in named if who.gender != NEUTER and who.words[0][0].isupper())

    def find(self, words: Sequence[str], offset: int) -> Entity | None:
        """Whom a name means at an offset."""
        return self._people.find(words)

    def parted(self, words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
        """The titles that a name begins with, and the name."""
        names, offices, first = self._people.names, self._people.offices, 0
        while first < len(words) - 1 and offices.noun(words[first]):
            if names.first_name(words[first]):
                break  # "Tillmann" ends as "Amtmann" does
            first += 1
        return words[:first], names.bare(words[first:])[1]
