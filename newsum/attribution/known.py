"""What an article has told by a place in it: who was named, who reports, who spoke, who is he or she."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from .people import People
from .persons import Person
from .pronouns import Layout
from .reporting import reports

EVENTS = 24
"""Mentions by name before a pronoun that may be meant."""

_VOTES = 12
"""Mentions that tell somebody's gender by the pronoun after them."""

_LISTED = 1.5
"""How many of them a list of first names outweighs."""

_NEAR = 160
"""Characters between the two."""

# Pronouns that tell the gender of a subject that they come after.
_TELLING = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b")


class Speaker(NamedTuple):
    """Who speaks, as far as the article tells."""

    name: str | None
    role: str | None = None
    person: Person | None = None
    sure: float = 1.0
    """How sure the name is, given the mention."""


NOBODY = Speaker(None, sure=0.0)


class Known:
    """What the reporter of one article tells; what stands in marks is left out."""

    def __init__(
        self,
        text: str,
        people: People,
        sentences: Sequence[int],
        paragraphs: Sequence[int],
        quoted: Sequence[tuple[int, int]],
        byline: str | None,
    ) -> None:
        self.text = text
        self.people = people
        self.byline = byline
        self._inside = [start for start, _ in quoted]
        self._quoted = quoted
        told = [place for place in sentences if not self._is_quoted(place)]
        self.layout = Layout(text, told, paragraphs)
        self.events = [event for event in people.events if not self._is_quoted(event[0])]
        self.places = [place for place, _ in self.events]
        self._reporting: dict[int, bool] = {}
        self._genders: dict[int, str | None] = {}
        self.said: list[tuple[int, Speaker]] = []
        """Who spoke so far, and where."""

    def _is_quoted(self, place: int) -> bool:
        """Whether somebody else's words stand at a place."""
        index = bisect_right(self._inside, place) - 1
        return index >= 0 and self._quoted[index][1] > place

    def gender(self, person: Person) -> str | None:
        """Somebody's gender: a title's, a role's, or what a list of names and pronouns tell."""
        if person.gender is not None and not person.by_name:
            return person.gender
        if id(person) not in self._genders:
            votes = _LISTED if person.gender == "m" else -_LISTED if person.gender == "f" else 0.0
            starts = self.layout.sentences
            for place in person.places[:_VOTES]:
                stop = bisect_right(starts, place)
                if self.follows(place, person):
                    continue
                end = starts[stop] if stop < len(starts) else len(self.text)
                after = bisect_right(self.places, place)
                end = min(end, place + _NEAR, *self.places[after : after + 1])
                found = _TELLING.search(self.text, place, end)
                if found and not self._is_quoted(found.start()):
                    votes += 1 if found.group(1) else -1
            self._genders[id(person)] = "m" if votes > 0 else "f" if votes < 0 else None
        return self._genders[id(person)]

    def follows(self, place: int, person: Person) -> bool:
        """Whether somebody else is named before a person in the sentence around a place."""
        index = bisect_left(self.places, place) - 1
        if index < 0:
            return False
        before, other = self.events[index]
        return before >= self.layout.begins(place) and other is not person and other.likely

    def reports(self, index: int) -> bool:
        """Whether a mention by name is the subject of a reporting verb."""
        if index not in self._reporting:
            self._reporting[index] = reports(self.text, self.events[index][0])
        return self._reporting[index]

    @cached_property
    def most_named(self) -> Person | None:
        """The person, other than its author, whom the article names most often."""
        named = [who for _, who in self.events if who.likely and who.name != self.byline]
        return max(named, key=lambda who: len(who.places), default=None)

    def aged(self, age: str, place: int) -> Person | None:
        """Whom "the 34-year-old" means: who is that old, else who was named last."""
        index = bisect_left(self.places, place)
        near = [person for _, person in self.events[max(0, index - EVENTS) : index]]
        aged = [person for person in near if person.age == age]
        likely = [person for person in near if person.likely and person.age is None]
        fitting = aged or likely
        return fitting[-1] if fitting else None
