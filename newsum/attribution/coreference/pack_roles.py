"""What stands beside a name, or means its bearer, and says what they are, by the pack of a language."""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...patterns import pattern
from ...text import squeeze
from ..entities.entity import NEUTER, Entity
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    CLOSING_BRACKET,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    NUMBER,
    OPENING_BRACKET,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)
from ..speakers.mentions import Mention
from ..speakers.pack_phrase_ends import is_for_many
from .pack_names import PackNames
from .pack_offices import PackOffices

# "von der Stiftung Roe", "vom Verband der Roer in Brack".
_AFFILIATION = pattern(
    f"{PREPOSITION}{DETERMINER}?{WORD}?[{PERSON_NOUN}{NAME}]{NAME}{{0,4}}"
    f"(?:{DETERMINER}[{PERSON_NOUN}{NAME}]{NAME}{{0,3}})?"
)

# "36-jährige", "71jähriger".
_AGED = pattern(r"\d{1,3}-?[jJ]ährig")

_BEFORE_AGE: Final = 2
"""Tokens of a phrase with which an age ends, at most: "erst 29-jährige"."""

_LONGEST_APPOSITION: Final = 14
"""Tokens of a role behind a name and a comma, at most."""

_LONGEST_BRACKET: Final = 6
"""Tokens of a bracket behind a name, at most."""

_ENDS_APPOSITION: Final = ",.:;Q-(c"


class PackRoles:
    """Reads roles in one article, and notes them with the entities that have them."""

    def __init__(
        self, pack: LanguagePack, text: str, offices: PackOffices, names: PackNames
    ) -> None:
        self._pack = pack
        self._text = text
        self._offices = offices
        self._names = names

    def read_beside(
        self, entity: Entity, tokens: TaggedText, mention: Mention, start: int, end: int
    ) -> None:
        """Read off what stands beside a name what its bearer is."""
        tags = tokens.tags
        low = mention.start + (tags[mention.start] == DETERMINER)
        role: tuple[int, int] | None = None
        whose = low > mention.start and (
            tokens.words[mention.start].lower() not in self._pack.definite_articles
        )
        if low < start and tokens.words[low].lower() in self._pack.possessives:
            low, whose = low + 1, True  # "il suo legale Ana Roe"
        nouns = filter(None, map(self._offices.noun, tokens.words[low:start]))
        theirs = whose and not self._pack.kin_nouns.isdisjoint(nouns)
        if theirs:
            entity.is_person = True  # "seine Kollegin Ana Roe"
        tied = tags[start - 1 : start] == PREPOSITION  # "la fermeture des chaînes d'ABC"
        if not theirs and (
            (PERSON_NOUN in tags[low:start] and not tied)
            or self._is_unlisted_role(tokens, mention, start, end)
        ):
            role = low, start
        elif comma := self._comma(tags, end):
            first = comma + 1 + (tags[comma + 1 : comma + 2] == DETERMINER)
            oblique = tokens.words[first - 1].lower() in self._pack.oblique_articles
            stop = first
            while (
                stop < len(tags)
                and stop - first < _LONGEST_APPOSITION
                and tags[stop] not in _ENDS_APPOSITION
                and tokens.words[stop].lower() not in self._pack.relative_words
                and tokens.words[stop].lower() not in self._pack.role_ends
            ):
                stop += 1
            lead = tags[first : min(stop, first + 3)].partition(PERSON_NOUN)
            told = self._pack.auxiliaries.isdisjoint(tokens.words[first : first + len(lead[0])])
            gerund = tokens.words[first : first + 1] != [] and tokens.words[first].endswith(
                self._pack.gerund_endings or ("-",)
            )
            told = told and not (gerund and tags[first + 1 : first + 2] == DETERMINER)
            low = mention.start
            opens = not low or tags[low - 1] == SENTENCE_END
            ends = tags[stop : stop + 1]
            closed = ends != QUOTED and (ends != CUE or opens)  # "Roe, Leiterin der Werft sagte"
            alone = not self._names_another(tokens, first, stop)
            placed = tokens.tags[comma + 1 : comma + 2] == PREPOSITION  # "Roe, im Landtag"
            if (
                lead[1]
                and told
                and not placed
                and not oblique
                and DETERMINER not in lead[0]
                and closed
                and alone
            ):
                role = first, stop
        elif len(entity.words) > 1 and tokens.words[end : end + 1]:
            stop = self._affiliation_end(tokens, end)
            if stop and entity.role is None:
                entity.role = squeeze(self._text[tokens.starts[end] : tokens.ends[stop - 1]])
        if role is not None:
            self.take(entity, tokens, (self._own_role(tokens, role), role[1]))

    def _names_another(self, tokens: TaggedText, first: int, stop: int) -> bool:
        """Whether what stands behind a name and a comma is somebody else: "Ana Roe, le député Jean Ode"."""
        if tokens.tags[first : first + 3] == PERSON_NOUN + NAME + WORD:
            return not tokens.words[first + 1].isupper()  # "Roe, detetive Ode pretendia"
        return stop - first > 1 and any(
            tokens.tags[token : token + 2] == NAME * 2
            and tokens.tags[token - 1] in (PERSON_NOUN, NAME)
            and tokens.words[token][0].isupper()
            and self._names.first_name(tokens.words[token]) is not None
            for token in range(first + 1, stop - 1)
        )

    def _own_role(self, tokens: TaggedText, role: tuple[int, int]) -> int:
        """Where a role begins behind what its bearer's is: "discours du président"."""
        if CAPITALISED_NOUNS in self._pack.traits:  # its lists lack many nouns
            enclosing = tokens.tags[role[0]] == AUXILIARY  # "der in Tarn lebende Maler Roe"
            return tokens.tags.rfind(DETERMINER, *role) + 1 if enclosing else role[0]
        first = self._own_noun(tokens, role)
        before = tokens.tags.rfind(PREPOSITION, role[0] + 1, first) if first > 0 else -1
        if before < 0:
            return role[0]
        return before + 1 + (tokens.tags[before + 1] == DETERMINER)

    def _own_noun(self, tokens: TaggedText, role: tuple[int, int]) -> int:
        """The first noun of a role for a person, else for a body: "défense de la ministre"; -1 without."""
        nouns = [token for token in range(*role) if tokens.tags[token] == PERSON_NOUN]
        genders = (self._pack.person_nouns.get(tokens.words[t].lower(), NEUTER) for t in nouns)
        people = [t for t, gender in zip(nouns, genders, strict=True) if gender != NEUTER]
        return next(iter((*people, *nouns)), -1)

    def _comma(self, tags: str, end: int) -> int:
        """The comma behind a name, perhaps behind a bracket: "Roe (42), mayor of"; 0 without one."""
        if tags[end : end + 1] == OPENING_BRACKET:
            close = tags.find(CLOSING_BRACKET, end, end + _LONGEST_BRACKET)
            end = close + 1 if close >= 0 else end
        return end if tags[end : end + 1] == COMMA else 0

    def _affiliation_end(self, tokens: TaggedText, token: int) -> int:
        """Where "von der Stiftung Roe" ends behind a name; 0 where no such words begin."""
        if tokens.words[token].lower() not in self._pack.affiliation_words:
            return 0
        found = _AFFILIATION.match(tokens.tags, token)
        return found.end() if found else 0

    def _is_unlisted_role(self, tokens: TaggedText, mention: Mention, start: int, end: int) -> bool:
        """Whether words of no list stand between an article and a full name: "der Neurologe Roe"."""
        if tokens.tags[mention.start] != DETERMINER or not 0 < start - mention.start - 1 < 4:
            return False
        if is_for_many(tokens.words[mention.start].lower(), self._pack):
            return False  # "allarga le braccia Ana Roe"
        if CAPITALISED_NOUNS in self._pack.traits and tokens.words[start - 1].islower():
            return False  # "mit diesen Worten reagierte Ana Roe"
        polite = tokens.words[start - 1].lower() in self._pack.honorifics  # "la Dra. Ana Roe"
        return (
            not polite
            and end - start > 1
            and self._names.first_name(tokens.words[start]) is not None
        )

    def _before_age(self, tokens: TaggedText, role: tuple[int, int]) -> int:
        """Where a role ends before an age: "agricultor de 61 años"."""
        for token in range(role[0] + 1, role[1] - 2):
            aged = tokens.tags[token + 1 : token + 3] == NUMBER + TIME
            if aged and tokens.words[token].lower() in self._pack.linking_words:
                return token
        return role[1]

    def take(self, entity: Entity, tokens: TaggedText, role: tuple[int, int]) -> None:
        """Take in the role that stands at some tokens; an age beside it is none."""
        words = tokens.words
        for token in range(role[0], min(role[0] + _BEFORE_AGE, role[1])):
            if _AGED.match(words[token]):
                entity.is_person = True
                role = (token + 1, role[1])
        named = [token for token in range(*role) if words[token] == entity.words[-1]]
        if named and tokens.tags[named[0]] == NAME:
            stop = named[0]  # "maire d'arrondissement Ana Roe à la radio"
            while stop > role[0] and tokens.tags[stop - 1] == NAME:
                stop -= 1
            role = (role[0], stop)
        role = (role[0], self._before_age(tokens, role))
        if role[0] == role[1]:
            return
        heads = self._offices.take(entity, words[role[0] : role[1]])
        genders = [self._pack.person_nouns.get(noun, "-") for noun in heads]
        if genders[0] in ("m", "f") and (entity.gender is None or entity.gender_is_guessed):
            entity.gender, entity.gender_is_guessed = genders[0], False  # type: ignore[assignment]
        entity.is_person = entity.is_person or genders[0] != NEUTER
        if entity.role is None:
            stop = tokens.ends[role[1] - 1]
            stop += len(words[role[1] - 1]) == 1 and self._text[stop : stop + 1] == "."  # "a. D."
            entity.role = squeeze(self._text[tokens.starts[role[0]] : stop])
