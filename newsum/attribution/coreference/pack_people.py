"""Whom an article names in a language that has a pack: by name, with role and gender."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...text import squeeze
from ..cues import ACCORDING_TO
from ..entities.entity import NEUTER, Entity
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    CLOSING_BRACKET,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NAME,
    OPENING_BRACKET,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)
from ..speakers.mentions import NOMINAL, Mention
from .pack_names import PackNames, is_heading, is_one_name
from .pack_offices import LOOK_BACK, PackOffices
from .pack_roles import PackRoles

_MOST_BEARERS: Final = 500
"""Mentions of an article, from its beginning, among which an office's bearer is looked for at most."""

_LISTING: Final = frozenset((COMMA, CONJUNCTION))
"""What stands between the names of a list."""
_IN_BRACKETS: Final = OPENING_BRACKET + NAME + CLOSING_BRACKET
_ARABIC_ARTICLES: Final = frozenset(("al", "el", "ar", "as", "ad", "an", "at", "ash"))

_BESIDE: Final = 250
"""Characters between an office that opens a sentence and its bearer's name, at most."""


def is_closed(tokens: TaggedText, end: int) -> bool:
    """Whether a name in apposition is set off behind, too."""
    return tokens.tags[end : end + 1] in ("", COMMA, SENTENCE_END, OPENING_BRACKET, QUOTED)


class NamedMention(NamedTuple):
    """A mention by name."""

    offset: int
    entity: Entity
    oblique: bool


class PackPeople:
    """Everybody whom one article names, as far as the pack of its language tells."""

    def __init__(
        self,
        pack: LanguagePack,
        text: str,
        paragraphs: Sequence[tuple[TaggedText, Sequence[Mention]]],
    ) -> None:
        """``paragraphs`` are the tokens and the mentions of each paragraph, in order."""
        self._pack = pack
        self._text = text
        self._by_word: dict[str, list[Entity]] = {}
        self._by_letters: dict[str, Entity] = {}
        """Bodies by the capitals behind their names: "OSD" of "Observatorio Sirio de Derechos (OSD)"."""
        self._listed: tuple[TaggedText, int] | None = None
        """Where the last name ended that stands behind a preposition, perhaps with others."""
        self.offices = PackOffices(pack)
        self.names = PackNames(pack, self.offices)
        self._roles = PackRoles(pack, text, self.offices, self.names)
        self.mentions: list[NamedMention] = []
        """Every mention by name, in order."""
        short = [
            one for tokens, mentions in paragraphs for one in self._read_full(tokens, mentions)
        ]
        for one in short:
            self._read(*one)
        for tokens, mentions in paragraphs:
            self._read_apposed(tokens, mentions)
        self.mentions.sort(key=lambda one: one.offset)
        self.offices.close()
        for tokens, mentions in paragraphs:
            self._read_descriptions(tokens, mentions)
        for who in {id(one.entity): one.entity for one in self.mentions}.values():
            who.mentions.sort()

    def _read_full(
        self, tokens: TaggedText, mentions: Sequence[Mention]
    ) -> list[tuple[TaggedText, Mention, int, int]]:
        """Take in the full names of a paragraph; gives the others, each with the tokens of its name."""
        short = []
        tied = 0
        for mention in mentions:
            start, end = self.names.of_phrase(tokens, mention)
            if start >= end:
                continue
            if mention.end <= tied and mention.before == PREPOSITION:
                continue  # "della Florida Ana Roe" of "il senatore della Florida Ana Roe"
            tied = mention.end if mention.end > mention.core else tied
            words = self.names.bare(tokens.words[start:end])[1]
            if len(words) == 1:
                short.append((tokens, mention, start, end))
            elif not is_heading(words, self._pack):
                self._read(tokens, mention, start, end)
        return short

    def _read(self, tokens: TaggedText, mention: Mention, start: int, end: int) -> None:
        """Take in a mention by name, of which the name stands at some tokens."""
        gender, words = self.names.bare(tokens.words[start:end])
        entity = self.find(words)
        first = end - len(words)
        name = squeeze(self._text[tokens.starts[first] : tokens.ends[end - 1]])
        if entity is None:
            entity = self._add(name, words)
        elif len(words) > len(entity.words) > 1 and (
            self.names.first_name(words[0]) or entity.words[0].lower() not in self._pack.first_names
        ):
            entity.name, entity.words = name, tuple(words)
            for word in {words[-1], words[0]}:
                if entity not in self._by_word.setdefault(word, [])[-LOOK_BACK:]:
                    self._by_word[word].append(entity)
        offset = tokens.starts[start]
        oblique = mention.before == PREPOSITION or (
            mention.before in _LISTING and self._listed == (tokens, mention.start - 1)
        )
        oblique = oblique and mention.cue < 0
        self._listed = (tokens, end) if oblique else self._listed
        if tokens.tags[end : end + 3] == _IN_BRACKETS:
            self._note_letters(entity, tokens.words[end + 1])
        entity.mentions.append(offset)
        self.mentions.append(NamedMention(offset, entity, oblique))
        reports = mention.cue >= 0 and len(entity.words) > 1
        told = gender is not None or entity.gender is not None or reports
        entity.is_person = entity.is_person or told
        self._roles.read_beside(entity, tokens, mention, start, end)
        if gender is None and entity.gender is None:
            gender = self._article_gender(tokens, mention, start)
        if gender in ("m", "f"):
            entity.gender, entity.gender_is_guessed = gender, False  # type: ignore[assignment]

    def _note_letters(self, entity: Entity, letters: str) -> None:
        """Note the first letters of a name's words as another name of its bearer."""
        if letters.isupper() and letters == "".join(w[0] for w in entity.words if w[0].isupper()):
            self._by_letters[letters] = entity

    def _article_gender(self, tokens: TaggedText, mention: Mention, start: int) -> str | None:
        """The gender that the article of a title before a name tells: "o zagueiro Ari Roe"."""
        if (
            CAPITALISED_NOUNS in self._pack.traits
            or PERSON_NOUN not in (tokens.tags[mention.start : start])
        ):
            return None
        article = tokens.words[mention.start].lower()
        known = article in self._pack.definite_articles
        return self._pack.determiners.get(article) if known else None

    def _add(self, name: str, words: Sequence[str]) -> Entity:
        entity = Entity(name, tuple(words))
        known = self.names.first_name(words[0])
        entity.gender = (
            known if len(words) > 1 or words[0].lower() in self._pack.first_names else None
        )
        entity.gender_is_guessed = entity.gender is not None
        if len(words) > 1 and self._pack.person_nouns.get(words[0].lower()) == NEUTER:
            entity.gender = NEUTER
        for word in {words[-1], _without_article(words[-1]), words[0]}:
            self._by_word.setdefault(word, []).append(entity)
        return entity

    def find(self, words: Sequence[str]) -> Entity | None:
        """The entity that a name means: by its last word, or by its first alone."""
        if len(words) == 1 and words[0] in self._by_letters:
            return self._by_letters[words[0]]
        for word in (words[-1], words[0]):
            for who in self._by_word.get(word, [])[-LOOK_BACK:]:
                if len(words) == 1 or len(who.words) == 1:
                    first_alone = len(words) == 1 and (who.is_person or self.names.first_name(word))
                    last = who.words[-1]
                    if word == last or first_alone or word == _without_article(last):
                        return who
                elif is_one_name(who.words, tuple(words), CAPITALISED_NOUNS in self._pack.traits):
                    return who
        if len(words) > 1 and words[0].islower() and words[0] in self._pack.particles:
            return self.find(words[1:])  # "nach Ansicht von Roe"
        return None

    def _read_apposed(self, tokens: TaggedText, mentions: Sequence[Mention]) -> None:
        """Take in what stands before a comma and a name: "le ministre de l'Intérieur, Ana Roe,"."""
        for mention in mentions:
            if mention.form != NOMINAL or tokens.tags[mention.end : mention.end + 1] != COMMA:
                continue
            start, end = self.names.behind_comma(tokens, mention)
            if end - start < 2 or NAME in tokens.tags[mention.core - 1]:
                continue
            oblique = mention.before in (ACCORDING_TO, PREPOSITION, TIME)
            if oblique and not is_closed(tokens, end):
                continue  # "Selon le ministre, Ana Roe a tort", "Dans ce premier essai, Ana Roe"
            nouns = map(self.offices.noun, tokens.words[mention.start : mention.core])
            if self._pack.person_nouns.get(next(filter(None, nouns), "")) == NEUTER:
                continue  # "à l'Assemblée, Ana Roe a dit"
            entity = self.find(self.names.bare(tokens.words[start:end])[1])
            first = mention.start + (tokens.tags[mention.start] == DETERMINER)
            # "Su autora, la socióloga Ana Roe": what stands beside the name tells more
            lone = mention.end == mention.core <= mention.start + 2
            own = lone and tokens.tags[start - 1] == PERSON_NOUN
            if entity is not None and (entity.role is None or " " not in entity.role):
                entity.role = entity.role if own else None
                self._roles.take(entity, tokens, (first, mention.end))

    def _read_descriptions(self, tokens: TaggedText, mentions: Sequence[Mention]) -> None:
        """Take in offices that stand alone: "le Premier ministre", who is named above or below."""
        for mention in mentions:
            article = tokens.words[mention.start].lower()
            opens = not mention.start or tokens.tags[mention.start - 1] in (SENTENCE_END, QUOTED)
            if mention.form != NOMINAL or (mention.cue < 0 and not opens):
                continue
            if article not in self._pack.definite_articles or NAME in tokens.tags[mention.core - 1]:
                continue
            words = tokens.words[mention.start : mention.core]
            head = next(filter(None, map(self.offices.noun, words)), "")
            gender = self._pack.person_nouns.get(head)
            if gender == "-":
                gender = self._pack.determiners.get(article)
            if gender not in ("m", "f") or head in self._pack.kin_nouns:
                continue
            if self.offices.is_held(head):
                continue
            tied = map(self.offices.noun, tokens.words[mention.core : mention.end])
            if any(self._pack.person_nouns[noun] != NEUTER for noun in tied if noun):
                continue  # "le frère du plaignant"
            offset = tokens.starts[mention.start]
            who = self._bearer(offset, gender) if mention.cue >= 0 else None
            who = who or (self._bearer_beside(offset, gender) if opens else None)
            if who is not None:
                self._roles.take(who, tokens, (mention.start + 1, _noun_end(tokens, mention)))

    def _bearer(self, offset: int, gender: str) -> Entity | None:
        """Whom an office without a name is likeliest to be: nobody who has another."""
        index = bisect_left(self.mentions, offset, key=lambda one: one.offset)
        for one in reversed(self.mentions[max(0, index - LOOK_BACK) : index]):
            if one.entity.is_person and one.entity.gender == gender and not one.oblique:
                return one.entity if one.entity.role is None else None
        later = [one.entity for one in self.mentions[:_MOST_BEARERS] if one.entity.is_person]
        fitting = [who for who in later if who.gender == gender and who.role is None]
        return max(fitting, key=lambda who: len(who.mentions), default=None)

    def _bearer_beside(self, offset: int, gender: str) -> Entity | None:
        """Who is named right before or behind an office that opens a sentence: "Ana Roe.  Die Ärztin …"."""
        index = bisect_left(self.mentions, offset, key=lambda one: one.offset)
        before = self.mentions[max(0, index - 1) : index]
        for one in (*before, *self.mentions[index : index + 1]):
            who = one.entity
            near = abs(one.offset - offset) < _BESIDE
            free = who.is_person and who.role is None and not one.oblique
            if near and free and who.gender == gender and len(who.words) > 1:
                return who
        return None


def _without_article(word: str) -> str:
    """The last word of an Arabic name without its article: "Amin" of "al-Amin"."""
    head, hyphen, rest = word.partition("-")
    return rest if hyphen and head.lower() in _ARABIC_ARTICLES else word


def _noun_end(tokens: TaggedText, mention: Mention) -> int:
    """Where an office ends whose last word is the verb behind it: "La comédienne revient"."""
    tags, end = tokens.tags, mention.end
    trailing = mention.cue < 0 and end == mention.core and tags[end - 1] == WORD
    goes_on = tags[end : end + 1] in (AUXILIARY, CUE, COMMA)
    return end - 1 if trailing and not goes_on and end - mention.start > 2 else end
