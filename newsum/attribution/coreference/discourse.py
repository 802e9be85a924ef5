"""The discourse state: who was named, reports or spoke before an offset of the article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple, TypeAlias

from ... import lexicon
from ...model import Span
from ...patterns import pattern
from ..entities.entity import FEMININE, MASCULINE, NEUTER, Entity, Gender
from ..entities.index import EntityIndex
from ..entities.reporters import closes_sentence, is_reporting_subject
from ..spans.tags import CUE, POSSESSIVE, word_tag

WINDOW: Final = 24
"""Mentions by name before a pronoun that are candidates for its antecedent."""

_VOTES: Final = 12
"""How many mentions of an entity are read for its gender, which the pronoun after them tells."""

_LISTED: Final = 1.5
"""How many of them a list of first names outweighs."""

_OWN: Final = 2.0
"""How many such mentions one counts that is the subject of a reporting verb: "Roe said he …"."""

SUBJECTS: Final = ("he", "she")
"""The pronouns that are subjects, whatever stands around them."""

_NEAR: Final = 160
"""Characters between a mention and the pronoun after it."""

# Pronouns that tell the gender of a subject that they come after; a masculine one is in a group.
# What it begins with is one set of characters, so that the engine skips from one to the next.
_GENDERED = pattern(r"[hs](?<!\w.)(?:(?<=h)(?:(e|is|im|imself)|er|ers|erself)|(?<=s)he)\b")


_LONGEST_OWNED: Final = 60
"""Characters of what somebody is to the owner named before, at most."""

# A pronoun that speaks behind a quote: "… better,” he said".
_SPEAKS = pattern(r"[\"”'’] (?:(he)|she) ([a-z]+)")
_LONGEST_PARAGRAPH: Final = 500
_LEAD: Final = 40
"""Characters of a paragraph in which that is looked for, and before its sentence's subject, at most."""

_OBJECTS: Final = ("him", "her")

# What parts a clause from the one before.
_CLAUSE = pattern(
    r"[,;:(—–]|\b(?:that|when|as|who|and|but|if|whether|because|after|before|while|said|says|to)\b"
)

# What stands behind "her" where it says whose: a word that may be a noun or belong to one.
_OWNED = pattern(
    r" (?!(?:to|in|on|at|by|of|for|from|with|into|about|after|as|and|or|but|that|if|a|an|the|again|up|out|off)\b)\w"
)


class Speaker(NamedTuple):
    """Who speaks, as far as the article tells."""

    name: str | None
    role: str | None = None
    entity: Entity | None = None
    confidence: float = 1.0
    """In the name, given the mention."""


NOBODY: Final = Speaker(None, confidence=0.0)


def mention_end(text: str, start: int, entity: Entity) -> int:
    """Where a mention by name ends: by the canonical name, or by a word of it."""
    for name in (entity.name, *reversed(entity.words)):
        if text.startswith(name, start):
            return start + len(name)
    return start


MentionKey: TypeAlias = tuple[int, int, bool]
"""A mention's start and end, and whether another person is named before it in its sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Boundaries:
    """Where the reporter's sentences and the paragraphs begin; those within quotes left out."""

    text: str
    sentences: Sequence[int]
    paragraphs: Sequence[int]
    roles: dict[MentionKey, tuple[bool, tuple[str, ...]]] = field(default_factory=dict, repr=False)
    """What was found of mentions so far: whether its sentence asks about one, and what it is in it."""

    def sentence_start(self, offset: int) -> int:
        """Where the sentence around an offset begins."""
        index = bisect_right(self.sentences, offset)
        return self.sentences[index - 1] if index else 0


def _first_behind(entity: Entity, low: int, high: int) -> int:
    """Where an entity is named first between two offsets; the second of them where it is not."""
    index = bisect_left(entity.mentions, low)
    return min([*entity.mentions[index : index + 1], high])


class Discourse:
    """What the reporter of one article tells, in order; what stands in marks is left out."""

    def __init__(
        self,
        text: str,
        entities: EntityIndex,
        sentences: Sequence[int],
        paragraphs: Sequence[int],
        quoted: Sequence[Span],
        byline: str | None,
    ) -> None:
        """``sentences`` and ``paragraphs`` are where those begin, ``quoted`` the quoted spans."""
        self.text = text
        self.entities = entities
        self.byline = byline
        self._quoted = quoted
        self._quoted_starts = [start for start, _ in quoted]
        narrated = [offset for offset in sentences if not self._is_quoted(offset)]
        self.boundaries = Boundaries(text, narrated, paragraphs)
        self.mentions = [one for one in entities.mentions if not self._is_quoted(one[0])]
        self.offsets = [offset for offset, _ in self.mentions]
        self.spoke: list[tuple[int, Speaker]] = []
        """Who spoke so far: the quote's offset, and its speaker."""
        self.asked: Entity | None = None
        """To whom the quote before was put as a question."""
        self._reporting: dict[int, bool] = {}
        self._closing: dict[int, bool] = {}
        self._genders: dict[int, Gender | None] = {}
        self._confirmed: set[int] = set()

    def _is_quoted(self, offset: int) -> bool:
        """Whether somebody else's words stand at an offset."""
        index = bisect_right(self._quoted_starts, offset) - 1
        return index >= 0 and self._quoted[index][1] > offset

    def gender(self, entity: Entity) -> Gender | None:
        """An entity's gender: a title's, a role's, or what first names and pronouns tell."""
        if entity.gender is not None and not entity.gender_is_guessed:
            return entity.gender
        key = id(entity)
        if key not in self._genders:
            self._genders[key] = self._gender_by_pronouns(entity)
        return self._genders[key]

    def is_listed_only(self, entity: Entity) -> bool:
        """Whether a list of first names alone tells an entity's gender, and no pronoun confirms it."""
        self.gender(entity)
        return entity.gender_is_guessed and id(entity) not in self._confirmed

    def confirm(self, entity: Entity, gender: Gender) -> None:
        """Take in that a pronoun surely means an entity whose gender a list of first names tells."""
        if self.gender(entity) == gender:
            self._confirmed.add(id(entity))

    def _gender_by_pronouns(self, entity: Entity) -> Gender | None:
        """The gender of the pronouns that follow an entity's mentions in their sentences.

        A list of first names has a say, too.
        """
        listed = entity.gender
        votes = _LISTED if listed == MASCULINE else -_LISTED if listed == FEMININE else 0.0
        told = 0.0
        starts = self.boundaries.sentences
        for offset in entity.mentions[:_VOTES]:
            if self.is_second(offset, entity):
                continue
            following = bisect_right(starts, offset)
            end = starts[following] if following < len(starts) else len(self.text)
            after = bisect_right(self.offsets, offset)
            end = min(end, offset + _NEAR, *self.offsets[after : after + 1])
            found = self._speaking_behind(offset, after) or _GENDERED.search(self.text, offset, end)
            if found and not self._is_quoted(found.start()) and not self._is_other(offset, found):
                own = found.group() in SUBJECTS and self.reports(after - 1)
                weight = _OWN if own or found.re is _SPEAKS else 1.0
                told += weight if found.group(1) else -weight
        votes += told
        if told * votes > 0:
            self._confirmed.add(id(entity))
        return MASCULINE if votes > 0 else FEMININE if votes < 0 else None

    def _speaking_behind(self, offset: int, after: int) -> re.Match[str] | None:
        """The pronoun that speaks a quote behind the subject of a sentence, nobody else named between.

        "Roe said she had served well.  “She was the best,” he said": Roe is no "she".
        """
        if offset - self.boundaries.sentence_start(offset) > _LEAD:
            return None
        index = bisect_right(self.boundaries.paragraphs, offset)
        bounds = self.boundaries.paragraphs[index : index + 1]
        end = min([offset + _LONGEST_PARAGRAPH, *bounds, *self.offsets[after : after + 1]])
        found = _SPEAKS.search(self.text, offset, end)
        return found if found and word_tag(found.group(2)) == CUE else None

    def _is_other(self, offset: int, pronoun: re.Match[str]) -> bool:
        """Whether a pronoun is the object of the clause of the name at an offset: "Roe called her in".

        Then it means somebody else; "her" in "Roe lost her job" does not.
        """
        if pronoun.group() not in _OBJECTS or _CLAUSE.search(self.text, offset, pronoun.start()):
            return False
        return pronoun.group() == "him" or _OWNED.match(self.text, pronoun.end()) is None

    def is_second(self, offset: int, entity: Entity) -> bool:
        """Whether another person is named before an entity in the sentence around an offset."""
        index = bisect_left(self.offsets, offset) - 1
        if index < 0:
            return False
        before, other = self.mentions[index]
        if before < self.boundaries.sentence_start(offset) or other is entity:
            return False
        return other.is_person and not self._owns(before, other, offset)

    def _owns(self, start: int, owner: Entity, offset: int) -> bool:
        """Whether an owner at ``start`` only says whose the one named at an offset is.

        "Roe's successor, Mayor Bo Lind, promised": the sentence is about Lind.
        """
        end = mention_end(self.text, start, owner)
        if not self.text.startswith(POSSESSIVE, end) or offset - end > _LONGEST_OWNED:
            return False
        owned, comma, title = self.text[end + 2 : offset].partition(", ")
        return bool(comma) and owned.islower() and all(map(lexicon.is_title, title.split()))

    def is_person_between(self, start: int, end: int, entity: Entity) -> bool:
        """Whether a person other than an entity is named in full first between two offsets."""
        index = bisect_left(self.offsets, start)
        if index == len(self.offsets) or self.offsets[index] >= end:
            return False
        who = self.mentions[index][1]
        return who is not entity and who.is_person and len(who.words) > 1

    def reports(self, index: int) -> bool:
        """Whether the mention at an index of `mentions` is the subject of a reporting verb."""
        if index not in self._reporting:
            subject = is_reporting_subject(self.text, self.offsets[index])
            self._reporting[index] = subject or self.closes(index)
        return self._reporting[index]

    def closes(self, index: int) -> bool:
        """Whether the mention at an index of `mentions` is who reports all before it: "…, said Roe".

        A role or a title may stand before the name.
        """
        if index not in self._closing:
            offset, entity = self.mentions[index]
            start = offset
            for led in filter(None, (entity.role, entity.honorific)):
                if self.text.endswith(f" {led} ", 0, start):
                    start -= len(led) + 1
            self._closing[index] = closes_sentence(
                self.text, start, mention_end(self.text, offset, entity)
            )
        return self._closing[index]

    @cached_property
    def most_named(self) -> Entity | None:
        """The person, other than its author, whom the article names most often."""
        named = [who for _, who in self.mentions if who.is_person and who.name != self.byline]
        return max(named, key=lambda who: len(who.mentions), default=None)

    def aged(self, age: str, offset: int, *, alone: bool) -> Entity | None:
        """The antecedent of "the 34-year-old" at an offset: the person of that age, else the one named last.

        ``alone``: no noun says what they are, so that a full name will do of which nothing is known.
        """
        index = bisect_left(self.offsets, offset)
        near = [entity for _, entity in self.mentions[max(0, index - WINDOW) : index]]
        of_age = [entity for entity in near if entity.age == age]
        ageless = [entity for entity in near if entity.is_person and entity.age is None]
        if alone and not ageless:
            ageless = [who for who in near if len(who.words) > 1 and who.gender != NEUTER]
        if of_age or not ageless:
            return of_age[-1] if of_age else None
        first = self.boundaries.sentence_start(ageless[-1].last_mention(offset))
        return min(ageless, key=lambda who: _first_behind(who, first, offset))
