"""The entities that an article names, found again by last name, first name, role and offset."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Final

from ... import lexicon
from ...memo import kept
from ...patterns import pattern
from ..spans.tags import INSIDE_NAMES
from .entity import JOINT, NEUTER, Entity, Gender, is_alias
from .names import bare, bare_words, last_name, without_possessive

_LOOK_BACK: Final = 20
"""Of those who share a name, the last that are looked at."""

_TWO_SURNAMES: Final = 3
"""Words of a name with two family names."""

_LONGEST_WORD_OF_NAME: Final = 2
"""Letters of a name in capitals, at most; a longer word alone is an organization's: "NATO"."""


# A given name behind its family's, of two syllables.
_GIVEN_NAME = pattern(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")


class EntityIndex:
    """The entities of one article, as far as it has been read."""

    def __init__(self) -> None:
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._by_middle: dict[str, list[Entity]] = {}
        self._by_role: dict[str, list[Entity]] = {}
        self._by_full_name: dict[tuple[str, str], Entity] = {}
        self.mentions: list[tuple[int, Entity]] = []
        """Every mention by name, in order: its offset, and whose it is."""
        self.organizations: dict[int, Entity] = {}
        """Organizations with "of" in their names, by the offset of the mention."""

    def find(self, name: tuple[str, ...], titles: Sequence[str], offset: int) -> Entity | None:
        """The entity that a name means at an offset; of several, the one named last.

        All of the name's words must fit.  ``titles`` stand before it and tell namesakes of
        different genders or offices apart.
        """
        holders = self._by_last.get(last_name(name))
        if not holders and len(name) > 1:
            return None
        short = bare_words(name)
        fitting = [who for who in holders[-_LOOK_BACK:] if is_alias(who, short)] if holders else []
        if len(short) == 1:
            fitting = self._called(short[0], fitting)
        elif len(fitting) > 1:
            fitting = [who for who in fitting if who.words == short] or fitting
        if len(fitting) > 1 and titles:
            holders = self.holders(lexicon.long_form(titles[-1]))
            fitting = [who for who in fitting if who in holders[-_LOOK_BACK:]] or fitting
            gender = title_gender(titles)
            same = [who for who in fitting if who.gender == gender]
            fitting = same if gender and same else fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        latest = max(fitting, key=lambda who: who.last_mention(offset))
        if len(short) > 1 or len(latest.words) == 1 or latest.last_mention(offset) == offset:
            return latest
        return _bearer(fitting, latest, offset)

    def _by_first_surname(self, word: str) -> list[Entity]:
        """Those of whose two family names a word is the first: "Roe" of "Ana Roe Lind"."""
        bearers = [who for who in self._by_middle.get(word, ()) if who.is_person]
        return [] if bearers and word.lower() in lexicon.first_names() else bearers

    def bearers(self, name: str) -> list[Entity]:
        """Those who have a last name, the last of them."""
        return self._by_last.get(name, [])[-_LOOK_BACK:]

    def _called(self, word: str, fitting: list[Entity]) -> list[Entity]:
        """Whom one word may mean: those it fits as a last name, else as a first name.

        A junior has the father's name, and where only juniors have a last name it is not theirs.
        """
        if not fitting:
            holders = self._by_first.get(word) or self._by_first_surname(word)
            if not holders:
                return fitting
            called = [who for who in holders[-_LOOK_BACK:] if len(who.words) > 1 and who.is_person]
            seniors = [who for who in called if not _has_suffix(who)]
            return seniors or [who for who in holders if _is_senior(who, called)] or called
        people = [who for who in fitting if JOINT not in who.words]
        fitting = people or fitting  # not the firm that bears somebody's name
        if not all(map(_is_junior, fitting)):
            return [who for who in fitting if not _is_junior(who)]
        seniors = [who for who in self._by_first.get(word, ()) if not _is_junior(who)]
        return [who for who in seniors[-_LOOK_BACK:] if len(who.words) > 1] or fitting

    def find_by_first_name(self, name: Sequence[str], reports: Callable[[], bool]) -> Entity | None:
        """The entity whose first name is a name's first word: a fallback where `find` finds no alias.

        Two words, or three with a particle, are the full name of whoever was called by the first name alone; one is the family
        name of whoever has it in front: "Liu".

        ``reports`` tells whether the name is the subject of a reporting verb.
        """
        holders = self._by_first.get(bare(name[0]), [])[-_LOOK_BACK:]
        if not holders:
            return None
        if len(name) == 2 or (len(name) == 3 and name[1].lower() in lexicon.name_particles()):
            alone = [who for who in holders if len(who.words) == 1 and who.is_person]
            if last_name(tuple(name)) not in self._by_last:  # not "Roe’s brother Tom"
                alone = [who for who in alone if not _is_relative(who)]
            return alone[-1] if alone and len(holders) == 1 else None
        if len(name) == 1 and reports():
            fuller = [who for who in holders if len(who.words) == 2 and who.gender != NEUTER]
            return fuller[-1] if len(fuller) == 1 else None
        return None

    def holders(self, office: str) -> list[Entity]:
        """Those who hold an office, given in lower case, in the order they were first called so."""
        return self._by_role.get(office, [])

    def add_mention(self, entity: Entity, offset: int) -> None:
        """Take in that an entity is named at an offset; mentions stay in order.

        The name that initials stand for is told only once they are met behind it.
        """
        if not self.mentions or self.mentions[-1][0] <= offset:
            entity.mentions.append(offset)
            self.mentions.append((offset, entity))
        else:
            insort(entity.mentions, offset)
            insort(self.mentions, (offset, entity), key=itemgetter(0))

    def add_entity(self, name: tuple[str, ...]) -> Entity:
        """An entity that is named for the first time."""
        entity = Entity(without_possessive(name), bare_words(name))
        self._by_last.setdefault(last_name(name), []).append(entity)
        self._by_first.setdefault(name[0], []).append(entity)
        if len(name) == _TWO_SURNAMES:
            self._by_middle.setdefault(name[1], []).append(entity)
        gender = lexicon.first_names().get(entity.words[0].lower())
        organization = _is_organization(entity.words)
        entity.gender = NEUTER if organization else gender
        entity.gender_is_guessed = entity.is_person = gender is not None and not organization
        return entity

    def add_organization(self, head: str, last: str, rest: tuple[str, ...], full: str) -> Entity:
        """The organization of a name with "of" in it, new or named before: "Ministry of Ports".

        ``head`` is the lower-cased word before "of", ``last`` the same as it is written, and
        ``rest`` what follows: it is found by any of them.
        """
        found = self._by_full_name.get((head, full))
        if found is None or found.name != full:  # it has a fuller name by now
            found = Entity(full, tuple(full.split()), gender=NEUTER)
            self._by_full_name[head, full] = found
            for key in {head, last, last_name(rest)}:
                self._by_last.setdefault(key, []).append(found)
        return found

    def add_alias(self, alias: str, entity: Entity) -> None:
        """Let a word stand for an entity, as its last name does."""
        self._by_last.setdefault(alias, []).append(entity)

    def add_holder(self, office: str, entity: Entity) -> None:
        """Take in that an entity holds an office, given in lower case."""
        holders = self._by_role.setdefault(office, [])
        if not holders or holders[-1] is not entity:
            holders.append(entity)

    def rename(self, entity: Entity, name: tuple[str, ...]) -> None:
        """Let a fuller name be an entity's canonical name."""
        if last_name(name) != last_name(entity.words):
            self._by_last.setdefault(last_name(name), []).append(entity)
        entity.name, entity.words = without_possessive(name), bare_words(name)
        self._by_first.setdefault(name[0], []).append(entity)
        if entity.gender is None or entity.gender_is_guessed:
            entity.gender = lexicon.first_names().get(name[0].lower())
            entity.gender_is_guessed = entity.gender is not None


def _bearer(fitting: Sequence[Entity], latest: Entity, offset: int) -> Entity:
    """The entity that a last name alone refers to, of several with it; ``latest`` was named last.

    It is the one that went by its last name before: relatives go by their first names.
    """
    apart = [who for who in fitting if not _is_relative(who)]
    owners = [who for who in apart if who.goes_by_last_name]
    if latest in owners or not apart:
        return latest
    if not owners and latest in apart:
        return latest
    return max(owners or apart, key=lambda who: who.last_mention(offset))


def _is_relative(entity: Entity) -> bool:
    """Whether an entity is known as somebody's relative: "wife"."""
    return entity.role is not None and entity.role.split()[-1] in lexicon.relation_nouns()


def _has_suffix(entity: Entity) -> bool:
    """Whether a suffix ends an entity's name: "Ana Roe II"."""
    return bare(entity.words[-1]).lower() in lexicon.name_suffixes()


def _is_senior(entity: Entity, juniors: Sequence[Entity]) -> bool:
    """Whether an entity has the name of one of the juniors without the suffix."""
    return any(entity.words == who.words[:-1] for who in juniors)


def _is_junior(entity: Entity) -> bool:
    """Whether an entity is known by a first name and a suffix alone: "Aldous Jr."."""
    words = entity.words
    if len(words) == 1 or words[-1].lower() not in lexicon.name_suffixes():
        return False
    return all(word.lower() in lexicon.name_suffixes() for word in words[1:])


def title_gender(titles: Sequence[str]) -> Gender | None:
    """The gender that the last of the titles before a name tells: "Mrs."."""
    return lexicon.title_gender().get(titles[-1].rstrip(".").lower())


@kept(1 << 12)
def _is_organization(words: tuple[str, ...]) -> bool:
    """Whether the words of a name are an organization's or a place's."""
    if not INSIDE_NAMES.isdisjoint(words[1:]):
        return True
    nouns = lexicon.organization_nouns()
    known = [word.lower() in nouns for word in words]
    if len(words) == 2 and known == [True, False] and words[0].lower() in lexicon.first_names():
        return False  # "Bill Parr"
    if len(words) == 2 and _GIVEN_NAME.fullmatch(words[1]):
        return False  # "Park Su-min"
    if known[-1] or known[0] or sum(known) > 1 or JOINT in words:
        return True
    alone = words[0] if len(words) == 1 else ""
    initials = alone.isupper() and len(alone) > _LONGEST_WORD_OF_NAME
    return alone.lower() in lexicon.place_names() or initials
