"""Whom a description means in a language that has a pack: "la ministre", "der 51-Jährige", "el danés"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...patterns import pattern
from ...text import squeeze
from ..cues import INVERTED
from ..entities.entity import NEUTER, Entity
from ..spans.tagging import TaggedText
from ..spans.tags import DETERMINER, NAME
from ..speakers.mentions import OTHER, Mention
from .discourse import NOBODY, Speaker
from .pack_antecedents import PRONOUN, PackAntecedents, agrees, speaker_of
from .pack_offices import LOOK_BACK, PackOffices, party_of

# What calls somebody by an age: "51-Jährige", "51enne".
_AGED = pattern(r"\d{1,3}(?:-?[Jj]ährige[nr]?|-?enne)")

# How old somebody is, behind a noun: "la grimpeuse de 21 ans".
_AGE = pattern(r"(?:de|di) \d{1,3} (?:ans|años|anni|anos)\b")

_DESCRIBED: Final = 0.7
"""The confidence in whoever holds an office."""

_NEAR: Final = 400
"""Characters from a name to a description of its bearer that says of what the office is, at most."""

_ARTICLE_AND_NOUN: Final = 2
"""Words of a noun with its article."""

_GENDERS: Final = ("m", "f")


class PackDescriptions:
    """Tells whom the descriptions of one article mean."""

    def __init__(
        self, pack: LanguagePack, text: str, offices: PackOffices, antecedents: PackAntecedents
    ) -> None:
        self._pack = pack
        self._text = text
        self._offices = offices
        self._antecedents = antecedents

    def resolve(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker:
        """Whom a description means, else what it says."""
        return (
            self._aged(tokens, mention, offset)
            or self._same_body(tokens, mention)
            or self._holder(tokens, mention, offset)
            or self._antecedent(tokens, mention, offset)
            or self._itself(tokens, mention, offset)
        )

    def _same_body(self, tokens: TaggedText, mention: Mention) -> Speaker | None:
        """The body that spoke last and that a noun alone means: "este consejo" of "el consejo local"."""
        head = self.head(tokens, mention)
        lone = mention.end == mention.core == mention.start + _ARTICLE_AND_NOUN
        if not lone or self._pack.person_nouns.get(head) != NEUTER:
            return None
        if not self._is_definite(tokens, mention):
            return None
        for _, spoke in reversed(self._antecedents.spoke[-LOOK_BACK:]):
            words = (spoke.name or "").lower().split()
            if head in words[:_ARTICLE_AND_NOUN] and len(words) > _ARTICLE_AND_NOUN:
                return spoke._replace(confidence=PRONOUN)
        return None

    def head(self, tokens: TaggedText, mention: Mention) -> str:
        """The noun of a description that is listed, or that its own ends with; "" without one."""
        words = tokens.words[mention.start : mention.core]
        return next(filter(None, map(self._offices.noun, words)), "")

    def _gender(self, tokens: TaggedText, mention: Mention) -> str:
        """The gender that the article of a description tells, else its noun; "" without either."""
        article = self._pack.determiners.get(tokens.words[mention.start].lower(), "")
        if article not in _GENDERS:  # "l'élue"
            article = self._pack.person_nouns.get(self.head(tokens, mention), NEUTER)
        return article if article in _GENDERS else ""

    def _holder(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker | None:
        """Who holds the office that a description names."""
        words = tokens.words[mention.start : mention.core]
        head = self.head(tokens, mention)
        if mention.form == OTHER:
            return None
        if self._pack.person_nouns.get(head) == NEUTER and mention.end > mention.core:
            return None
        holders = self._offices.holders(head, offset)
        article = self._pack.determiners.get(words[0].lower())
        if article in _GENDERS and CAPITALISED_NOUNS not in self._pack.traits:
            holders = [who for who in holders if agrees(who, article)]  # "la ministre"
        if party := next(filter(None, map(party_of, words)), ""):
            members = self._offices.members(party, offset)
            holders = [who for who in holders if who in members] or members
        if not holders and head:
            first, last = tokens.starts[mention.start], tokens.ends[mention.end - 1]
            holders = self._offices.only_holder(head, squeeze(self._text[first:last]))
        if NAME in tokens.tags[mention.core : mention.end]:
            whose = tokens.words[mention.core : mention.end]
            holders = [who for who in holders if self._may_be_of(who, whose, offset)]
        if not holders:
            return None
        return speaker_of(max(holders, key=lambda who: who.last_mention(offset)), _DESCRIBED)

    def _may_be_of(self, who: Entity, whose: Sequence[str], offset: int) -> bool:
        """Whether somebody may hold an office of what is named: by their role, or as spoken of right before.

        "Le président du Brack" is not a president of whom only the last page told.
        """
        role = who.role or ""
        told = any(word in role for word in whose if word[0].isupper())
        return told or offset - who.last_mention(offset) < _NEAR

    def _antecedent(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker | None:
        """Who was spoken of last, where a description may mean them."""
        head = self.head(tokens, mention)
        gender = self._gender(tokens, mention)
        elided = tokens.words[mention.start].lower() in self._pack.elisions
        if mention.form == OTHER or not (gender or elided):
            return None
        if self._pack.person_nouns.get(head, NEUTER) == NEUTER:
            return None
        if not (self._is_whole(tokens, mention) and self._is_definite(tokens, mention)):
            return None
        meant = self._antecedents.last(offset, gender, PRONOUN)
        if meant.entity is None or not meant.entity.gender:
            return None
        introduced = (
            mention.cue_link == INVERTED
            and head not in self._pack.kin_nouns
            and self._antecedents.is_introduced(meant.entity, offset)
        )
        if meant.entity.role is None or introduced or self._is_general(tokens, mention, head):
            return self._with_role(meant, tokens, mention, head)
        return None

    def _itself(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker:
        """A description that means nobody who is named, with what it says somebody is."""
        words = tokens.words
        end = mention.end
        while words[end - 1].islower() and CAPITALISED_NOUNS in self._pack.traits:
            end -= 1
            if end <= mention.start + 1:
                end = mention.end
                break
        if tokens.tags[mention.start : mention.start + 2] == DETERMINER * 2 and (
            words[mention.start].lower() in self._pack.elisions
        ):
            if end == mention.start + 1:
                return NOBODY  # "admet l'une ses voisines": an article alone
            offset = tokens.starts[mention.start + 1]  # "une" of "l'une des voisines"
        phrase = squeeze(self._text[offset : tokens.ends[end - 1]])
        if words[mention.start].lower() in self._pack.determiners:
            phrase = phrase[0].lower() + phrase[1:]
        gender = self._pack.person_nouns.get(self.head(tokens, mention), NEUTER)
        if gender == NEUTER:
            return Speaker(phrase, None, None, _DESCRIBED)
        role = None
        if tokens.tags[mention.start] == DETERMINER and end > mention.start + 1:
            role = squeeze(self._text[tokens.starts[mention.start + 1] : tokens.ends[end - 1]])
        told = gender if gender in _GENDERS else self._gender(tokens, mention)
        entity = Entity(phrase, tuple(phrase.split()), gender=told or None)  # type: ignore[arg-type]
        entity.role = role
        return Speaker(phrase, role, entity, _DESCRIBED)

    def _is_whole(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether a description has nothing tied to it that says whom it means."""
        return (
            mention.end == mention.core
            or self._is_of_work(tokens, mention)
            or self._is_former(tokens.words[mention.start : mention.core])
            or self._is_general_phrase(tokens, mention)
        )

    def _is_of_work(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether what is tied to a description is a work in marks: "la autora de “La casa”"."""
        tied = range(mention.core, mention.end)
        return any(token in tokens.span_of for token in tied) and all(
            token in tokens.span_of or tokens.words[token].lower() in self._pack.linking_words
            for token in tied
        )

    def _is_general(self, tokens: TaggedText, mention: Mention, noun: str) -> bool:
        """Whether a description means whoever was spoken of last, whatever office they hold."""
        shown = tokens.words[mention.start].lower() in self._pack.demonstratives
        listed = noun in self._pack.general_nouns
        return listed or shown or self._is_general_phrase(tokens, mention)

    def _aged(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker | None:
        """Whom an age means: "der 51-Jährige"."""
        words = tokens.words[mention.start : mention.core]
        definite = words[0].lower() in self._pack.definite_articles
        of_age = definite and _AGE.match(" ".join(tokens.words[mention.core : mention.core + 3]))
        if not of_age and not any(map(_AGED.fullmatch, words)):
            return None
        gender = self._pack.determiners.get(words[0].lower(), "")
        meant = self._antecedents.last(offset, gender if gender in ("m", "f") else "", PRONOUN)
        return meant if meant.entity is not None else None

    def _is_general_phrase(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether a description of several words means whoever was spoken of last."""
        words = [
            word.lower().rstrip("'’") for word in tokens.words[mention.start + 1 : mention.end]
        ]
        if words and words[-1] in self._pack.demonyms:
            del words[-1]  # "el jefe de la diplomacia danesa"
        return tuple(words) in self._pack.general_phrases

    def _with_role(
        self, meant: Speaker, tokens: TaggedText, mention: Mention, head: str
    ) -> Speaker:
        """Whom a description means, with what it says of them where nothing else does."""
        vague = head in self._pack.general_nouns or head in self._pack.kin_nouns
        if meant.role is not None or vague or tokens.tags[mention.start] != DETERMINER:
            return meant
        role = squeeze(self._text[tokens.starts[mention.start + 1] : tokens.ends[mention.end - 1]])
        return meant._replace(role=role)

    def _is_former(self, words: Sequence[str]) -> bool:
        """Whether a description tells what somebody was, whom an article will have named: "l'ancien chef"."""
        return any(word.lower().startswith(self._pack.former_words) for word in words)

    def _is_definite(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether a description means somebody known: behind "le", "ce" or "du"."""
        first = tokens.words[mention.start].lower()
        if first in self._pack.determiners or not mention.start:
            return first in self._pack.definite_articles | self._pack.demonstratives
        before = tokens.words[mention.start - 1].lower()
        return before in self._pack.joined_articles or before in self._pack.definite_articles

    def by_origin(self, words: Sequence[str], offset: int) -> Speaker | None:
        """Whom a noun for where somebody is from means behind an article: "la danesa"."""
        if len(words) != _ARTICLE_AND_NOUN or words[1].lower() not in self._pack.demonyms:
            return None
        if words[0].lower() not in self._pack.definite_articles:
            return None
        gender = self._pack.determiners.get(words[0].lower(), "")
        meant = self._antecedents.last(offset, gender if gender in ("m", "f") else "", PRONOUN)
        if meant.entity is not None:
            return meant
        article = words[0].lower()
        between = "'" if article in self._pack.elisions else " "
        return Speaker(f"{article}{between}{words[1]}", None, None, _DESCRIBED)
