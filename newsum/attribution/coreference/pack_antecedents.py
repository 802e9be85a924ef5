"""Who of those named before, or who spoke, is meant by a pronoun or a description, in a language with a pack."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from ..entities.entity import NEUTER, Entity
from .discourse import NOBODY, Speaker
from .pack_offices import LOOK_BACK
from .pack_people import PackPeople

FOR_MANY: Final = "-"
"""The gender of pronouns for several people or for nobody."""

PRONOUN: Final = 0.6
"""The confidence in a name, given a pronoun or a general noun."""

_REACH: Final = 1200
"""Characters back within which a pronoun's antecedent is sought."""
_FAR: Final = 3000
"""Where nobody was named within those, so many."""
_AHEAD: Final = 300
"""Characters ahead within which it is sought where nobody was named before."""


class PackAntecedents:
    """Those whom one article names, and who has spoken so far."""

    def __init__(self, people: PackPeople) -> None:
        self._mentions = people.mentions
        self._offsets = [one.offset for one in self._mentions]
        self.spoke: list[tuple[int, Speaker]] = []
        """Who has spoken, each with the offset of the quote, in order."""

    def nearest(self, offset: int, gender: str) -> Speaker:
        """Who of a gender was named last before an offset, be it as an object."""
        high = bisect_left(self._offsets, offset)
        for one in reversed(self._mentions[max(0, high - LOOK_BACK) : high]):
            if one.entity.is_person and agrees(one.entity, gender):
                return speaker_of(one.entity, PRONOUN)
        return self.last(offset, gender, PRONOUN)

    def is_anybody_named(self, offset: int, gender: str) -> bool:
        """Whether anybody who may be of a gender is named not far before an offset."""
        high = bisect_left(self._offsets, offset)
        near = self._mentions[max(0, high - LOOK_BACK) : high]
        return any(one.entity.is_person and agrees(one.entity, gender) for one in near)

    def last(self, offset: int, gender: str, confidence: float) -> Speaker:
        """The last person of a gender who spoke or was named before an offset."""
        if gender == FOR_MANY:
            return NOBODY
        last = self.spoke[-1] if self.spoke else None
        if last is not None and (last[1].entity is None or offset - last[0] > _REACH):
            last = None
        high = bisect_left(self._offsets, offset)
        fallback: Entity | None = None
        unlikely: Entity | None = None
        for index in range(high - 1, -1, -1):
            one = self._mentions[index]
            if one.offset < offset - _REACH and (fallback or one.offset < offset - _FAR):
                break
            if last is not None and last[0] > one.offset and last[1].entity is not None:
                if agrees(last[1].entity, gender):
                    return last[1]._replace(confidence=confidence)
                last = None
            if not agrees(one.entity, gender):
                continue
            if one.entity.is_person and not one.oblique:
                return speaker_of(one.entity, confidence)
            if one.entity.is_person:
                fallback = fallback or one.entity
            elif len(one.entity.words) > 1:
                unlikely = unlikely or one.entity
        spoke = last[1] if last is not None else NOBODY  # no name stands between
        if spoke.entity is not None and agrees(spoke.entity, gender):
            return spoke._replace(confidence=confidence)
        meant = fallback or unlikely or self._named_next(offset, gender)
        return speaker_of(meant, confidence) if meant else NOBODY

    def _named_next(self, offset: int, gender: str) -> Entity | None:
        """Who is named first behind an offset before which nobody is: "“…”, dit-il.  Jean Roe …"."""
        high = bisect_left(self._offsets, offset)
        for one in self._mentions[high : high + LOOK_BACK]:
            if one.offset > offset + _AHEAD:
                break
            if one.entity.is_person and not one.oblique and agrees(one.entity, gender):
                return one.entity
        return None

    def is_introduced(self, who: Entity, offset: int) -> bool:
        """Whether the only person who was named before an offset was so right before, and has not spoken."""
        high = bisect_left(self._offsets, offset)
        others = self._mentions[max(0, high - LOOK_BACK) : high]
        people = [one for one in others if one.entity.is_person]
        alone = {id(one.entity) for one in people} == {id(who)}
        return (
            alone
            and len(people) == 1
            and all(spoke.entity is not who for _, spoke in self.spoke[-LOOK_BACK:])
        )


def speaker_of(entity: Entity, confidence: float) -> Speaker:
    """An entity as a speaker."""
    return Speaker(entity.name, entity.role, entity, confidence)


def agrees(entity: Entity, gender: str) -> bool:
    """Whether somebody may be of a gender; "" is any."""
    return entity.gender is None or (entity.gender == gender if gender else entity.gender != NEUTER)
