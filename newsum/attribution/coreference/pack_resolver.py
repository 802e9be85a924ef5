"""Whom a mention means in a language that has a pack: by name, role, gender and who spoke last."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple, cast

from ... import lexicon
from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...text import squeeze
from ..cues import SUBJECT_LINKS
from ..entities.entity import NEUTER, Entity, Gender
from ..spans.tagging import TaggedText
from ..spans.tags import COMMA, CUE, DETERMINER, NAME, PERSON_NOUN, PREPOSITION
from ..speakers.mentions import NOMINAL, PRONOMINAL, Mention
from ..speakers.tagged_paragraphs import MentionReference, TaggedParagraph
from .discourse import NOBODY, Speaker

_NAMED: Final = 0.9
_DESCRIBED: Final = 0.7
_PRONOUN: Final = 0.6
_LEFT_OUT: Final = 0.5
_CARRIED: Final = 0.5
"""The confidence in a name, given the mention."""

_LONGEST_NOUN: Final = 24
"""Letters at the end of a compound that are looked at."""

_LOOK_BACK: Final = 20
"""Mentions, or holders of a name or an office, that are looked at, from the last."""

_REACH: Final = 1200
"""Characters back within which a pronoun's antecedent is sought."""


class _Named(NamedTuple):
    """A mention by name."""

    offset: int
    entity: Entity
    oblique: bool


class PackResolver:
    """Resolves the mentions of one article in reading order, by the pack of its language."""

    def __init__(
        self, pack: LanguagePack, text: str, paragraphs: Sequence[TaggedParagraph]
    ) -> None:
        self._pack = pack
        self._text = text
        self._by_word: dict[str, list[Entity]] = {}
        self._by_role: dict[str, list[Entity]] = {}
        self._mentions: list[_Named] = []
        self._spoke: list[tuple[int, Speaker]] = []
        self._last: MentionReference | None = None
        for full in (True, False):
            for paragraph in paragraphs:
                self._read(paragraph, full)
        for paragraph in paragraphs:
            self._read_apposed(paragraph)
        self._mentions.sort(key=lambda one: one.offset)
        for who in {id(one.entity): one.entity for one in self._mentions}.values():
            who.mentions.sort()
        self._offsets = [one.offset for one in self._mentions]

    def speaker(self, reference: MentionReference | None, offset: int) -> Speaker:
        """Who speaks the quote at an offset, by the mention chosen for it, if there is one."""
        if reference is not None and reference == self._last:
            found = self._spoke[-1][1]
        else:
            found = self._carried() if reference is None else self._resolve(reference)
        self._last = reference
        self._spoke.append((offset, found))
        return found

    def _carried(self) -> Speaker:
        last = self._spoke[-1][1] if self._spoke else NOBODY
        return last._replace(confidence=_CARRIED) if last.name else NOBODY

    def _resolve(self, reference: MentionReference) -> Speaker:
        paragraph, mention = reference.paragraph, reference.mention
        tokens = paragraph.tokens
        offset = tokens.starts[mention.start]
        if mention.form == PRONOMINAL:
            word = tokens.words[mention.start].lower()
            gender = self._pack.pronouns.get(word)
            if gender is None:
                return self._left_out(paragraph, mention, offset)
            return self._antecedent(offset, gender, _PRONOUN)
        start, end = self._name_tokens(tokens, mention)
        if start < end:
            return self._named(tokens, start, end)
        apposed = self._apposed(tokens, mention)
        if apposed is not None:
            return apposed
        return self._described(tokens, mention, offset)

    def _left_out(self, paragraph: TaggedParagraph, mention: Mention, offset: int) -> Speaker:
        """Whom a verb without a subject means: who spoke in this paragraph, else its subject."""
        low = paragraph.tokens.starts[0]
        if self._spoke and self._spoke[-1][0] >= low and self._spoke[-1][1].name:
            return self._spoke[-1][1]._replace(confidence=_LEFT_OUT)
        mentions = paragraph.mentions
        high = bisect_left(mentions, mention.start, key=lambda one: one.start)
        earlier = [
            index
            for index in range(max(0, high - _LOOK_BACK), high)
            if mentions[index].before != PREPOSITION and mentions[index].form != PRONOMINAL
        ]
        subjects = [i for i in earlier if mentions[i].cue_link in SUBJECT_LINKS]
        for index in (*subjects[-1:], *earlier[:1]):
            return self._resolve(MentionReference(paragraph, index))
        return self._antecedent(offset, "", _LEFT_OUT)

    def _antecedent(self, offset: int, gender: str, confidence: float) -> Speaker:
        """The last person of a gender who spoke or was named before an offset."""
        if gender == "-":
            return NOBODY
        last = self._spoke[-1] if self._spoke else None
        if last is not None and (last[1].entity is None or offset - last[0] > _REACH):
            last = None
        high = bisect_left(self._offsets, offset)
        fallback: Entity | None = None
        for index in range(high - 1, -1, -1):
            one = self._mentions[index]
            if one.offset < offset - _REACH:
                break
            if last is not None and last[0] > one.offset and last[1].entity is not None:
                if _agrees(last[1].entity, gender):
                    return last[1]._replace(confidence=confidence)
                last = None
            if not _agrees(one.entity, gender):
                continue
            if one.entity.is_person and not one.oblique:
                return self._of(one.entity, confidence)
            if one.entity.is_person or len(one.entity.words) > 1:
                fallback = fallback or one.entity
        return self._of(fallback, confidence) if fallback else NOBODY

    def _of(self, entity: Entity, confidence: float) -> Speaker:
        return Speaker(entity.name, entity.role, entity, confidence)

    def _named(self, tokens: TaggedText, start: int, end: int) -> Speaker:
        words = self._bare(tokens.words[start:end])[1]
        entity = self._find(words)
        if entity is None:
            name = squeeze(self._text[tokens.starts[end - len(words)] : tokens.ends[end - 1]])
            return Speaker(name, None, None, _NAMED)
        return self._of(entity, _NAMED)

    def _apposed(self, tokens: TaggedText, mention: Mention) -> Speaker | None:
        """The name in "le ministre de l'Intérieur, Ana Roe,"."""
        tags, comma = tokens.tags, mention.end
        if mention.before == PREPOSITION or tags[comma : comma + 1] != COMMA:
            return None
        start, end = self._apposed_tokens(tokens, mention)
        return self._named(tokens, start, end) if start < end else None

    def _apposed_tokens(self, tokens: TaggedText, mention: Mention) -> tuple[int, int]:
        """The tokens of the name behind a phrase and a comma, perhaps with a title before it."""
        tags, start = tokens.tags, mention.end + 1
        while tags[start : start + 1] in (DETERMINER, PERSON_NOUN):
            start += 1
        end = start
        while tags[end : end + 1] == NAME:
            end += 1
        return start, end

    def _described(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker:
        """Who holds the office that a description names, else the description itself."""
        words = tokens.words[mention.start : mention.core]
        head = next(filter(None, map(self._noun, words)), "")
        holders = [
            who
            for who in self._by_role.get(head, [])[-_LOOK_BACK:]
            if who.mentions and who.mentions[0] < offset
        ]
        if holders:
            nearest = max(holders, key=lambda who: who.last_mention(offset))
            return self._of(nearest, _DESCRIBED)
        gender = self._pack.person_nouns.get(head, NEUTER)
        article = self._pack.determiners.get(words[0].lower())
        if (
            gender != NEUTER
            and article in ("m", "f")
            and words[0].lower() in self._pack.definite_articles
        ):
            meant = self._antecedent(offset, article, _PRONOUN)
            if meant.entity is not None and meant.entity.gender and meant.entity.role is None:
                return meant
        end = mention.end
        while tokens.words[end - 1].islower() and CAPITALISED_NOUNS in self._pack.traits:
            end -= 1
            if end <= mention.start + 1:
                end = mention.end
                break
        phrase = squeeze(self._text[offset : tokens.ends[end - 1]])
        if tokens.tags[mention.start] == DETERMINER:
            phrase = phrase[0].lower() + phrase[1:]
        return Speaker(phrase, None, None, _DESCRIBED)

    def _noun(self, word: str) -> str | None:
        """The listed noun for a person or a body that a word is, or that a compound ends with."""
        lower = word.lower()
        nouns = self._pack.person_nouns
        if lower in nouns:
            return lower
        if CAPITALISED_NOUNS not in self._pack.traits or lower == word:
            return None
        last = lower.rpartition("-")[2][-_LONGEST_NOUN:]
        return next((last[n:] for n in range(len(last) - 3) if last[n:] in nouns), None)

    # -- names -----------------------------------------------------------------------------------

    def _read(self, paragraph: TaggedParagraph, full: bool) -> None:
        """Take in the mentions by name of a paragraph: full names first, the others afterwards."""
        tokens = paragraph.tokens
        for mention in paragraph.mentions:
            start, end = self._name_tokens(tokens, mention)
            if start >= end:
                continue
            gender, words = self._bare(tokens.words[start:end])
            if (len(words) > 1) != full:
                continue
            entity = self._find(words)
            first = end - len(words)
            name = squeeze(self._text[tokens.starts[first] : tokens.ends[end - 1]])
            if entity is None:
                entity = self._add(name, words)
            elif len(words) > len(entity.words) > 1:
                entity.name, entity.words = name, tuple(words)
            offset = tokens.starts[start]
            oblique = mention.before == PREPOSITION
            entity.mentions.append(offset)
            self._mentions.append(_Named(offset, entity, oblique))
            reports = mention.cue >= 0 and len(entity.words) > 1
            told = gender is not None or entity.gender is not None or reports
            entity.is_person = entity.is_person or told
            self._describe(entity, tokens, mention, start, end)
            if gender in ("m", "f"):
                entity.gender, entity.gender_is_guessed = gender, False  # type: ignore[assignment]

    def _first_name(self, word: str) -> Gender | None:
        """The gender of a first name that is known."""
        own = self._pack.first_names
        lower = word.lower()
        gender = own.get(lower) or own.get(lower.partition("-")[0])
        if gender is None:
            gender = lexicon.first_names().get(_plain(word))
        return cast("Gender | None", gender)

    def _add(self, name: str, words: Sequence[str]) -> Entity:
        entity = Entity(name, tuple(words))
        known = self._first_name(words[0])
        entity.gender = (
            known if len(words) > 1 or words[0].lower() in self._pack.first_names else None
        )
        entity.gender_is_guessed = entity.gender is not None
        for word in {words[-1], words[0]}:
            self._by_word.setdefault(word, []).append(entity)
        return entity

    def _find(self, words: Sequence[str]) -> Entity | None:
        """The entity that a name means: by its last word, or by its first alone."""
        for word in (words[-1], words[0]):
            for who in self._by_word.get(word, [])[-_LOOK_BACK:]:
                if len(words) == 1 or len(who.words) == 1:
                    if word == who.words[-1] or len(words) == 1:
                        return who
                elif who.words[0] == words[0] and who.words[-1] == words[-1]:
                    return who
        return None

    def _name_tokens(self, tokens: TaggedText, mention: Mention) -> tuple[int, int]:
        """The tokens of the name that a phrase ends with, or what is tied to it does."""
        tags = tokens.tags
        if mention.form == PRONOMINAL:
            return 0, 0
        start = end = mention.core
        while start > mention.start and tags[start - 1] == NAME:
            start -= 1
        if start < end:
            if end - start > 2 and not self._first_name(tokens.words[start]):
                for token in range(start + 1, end - 1):
                    if self._first_name(tokens.words[token]):
                        return token, end
            return start, end
        end = mention.end  # "ministre de l'Intérieur Ana Roe": the name begins with a first name
        first = end
        while first > mention.core and tags[first - 1] == NAME:
            first -= 1
        for token in range(first + 1, end - 1):
            if self._first_name(tokens.words[token]):
                return token, end
        return 0, 0

    def _bare(self, words: Sequence[str]) -> tuple[str | None, list[str]]:
        """A name without its honorifics, and the gender that they tell; ``None`` without any."""
        gender = None
        first = 0
        while first < len(words) - 1 and words[first].lower().rstrip(".") in self._pack.honorifics:
            gender = self._pack.honorifics[words[first].lower().rstrip(".")]
            first += 1
        return gender, list(words[first:])

    def _describe(
        self, entity: Entity, tokens: TaggedText, mention: Mention, start: int, end: int
    ) -> None:
        """Read off what stands beside a name what its bearer is."""
        tags = tokens.tags
        low = mention.start + (tags[mention.start] == DETERMINER)
        role: tuple[int, int] | None = None
        if PERSON_NOUN in tags[low:start]:
            role = low, start
        elif tags[end : end + 1] == COMMA:
            first = end + 1 + (tags[end + 1 : end + 2] == DETERMINER)
            stop = first
            while stop < len(tags) and stop - first < 14 and tags[stop] not in ",.:;Q-(c":
                stop += 1
            lead = tags[first : min(stop, first + 3)].partition(PERSON_NOUN)
            if lead[1] and DETERMINER not in lead[0] and tags[stop : stop + 1] != CUE:
                role = first, stop
        if role is not None:
            self._take_role(entity, tokens, role)

    def _read_apposed(self, paragraph: TaggedParagraph) -> None:
        """Take in what stands before a comma and a name: "le ministre de l'Intérieur, Ana Roe,"."""
        tokens = paragraph.tokens
        for mention in paragraph.mentions:
            if mention.form != NOMINAL or tokens.tags[mention.end : mention.end + 1] != COMMA:
                continue
            start, end = self._apposed_tokens(tokens, mention)
            if end - start < 2 or NAME in tokens.tags[mention.core - 1]:
                continue
            entity = self._find(self._bare(tokens.words[start:end])[1])
            first = mention.start + (tokens.tags[mention.start] == DETERMINER)
            if entity is not None and (entity.role is None or " " not in entity.role):
                entity.role = None
                self._take_role(entity, tokens, (first, mention.end))

    def _take_role(self, entity: Entity, tokens: TaggedText, role: tuple[int, int]) -> None:
        """Take in the role that stands at some tokens."""
        words = tokens.words
        heads = [noun for noun in map(self._noun, words[role[0] : role[1]]) if noun]
        if not heads:
            return
        genders = [self._pack.person_nouns[noun] for noun in heads]
        holders = self._by_role.setdefault(heads[0], [])
        if holders[-1:] != [entity]:
            holders.append(entity)
        if genders[0] in ("m", "f") and (entity.gender is None or entity.gender_is_guessed):
            entity.gender, entity.gender_is_guessed = genders[0], False  # type: ignore[assignment]
        entity.is_person = entity.is_person or genders[0] != NEUTER
        if entity.role is None and genders[0] != NEUTER:
            entity.role = squeeze(self._text[tokens.starts[role[0]] : tokens.ends[role[1] - 1]])


def _agrees(entity: Entity, gender: str) -> bool:
    """Whether somebody may be of a gender; "" is any."""
    return entity.gender is None or (entity.gender == gender if gender else entity.gender != NEUTER)


def _plain(word: str) -> str:
    """A word in lower case without its accents, as the list of first names has it."""
    parted = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in parted if not unicodedata.combining(c))
