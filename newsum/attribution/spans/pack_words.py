"""The words of a language that has a pack, and their tags, without their neighbours.

Words are parted at elisions ("l'" of "l'avocate") and before pronouns that a hyphen ties to a verb
("a-t-elle").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from typing import Final, NamedTuple

from ... import lexicon
from ...language import stop_words
from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack, language_pack
from ...memo import Memo
from ...model import Span
from ...patterns import pattern
from ...text import without_accents
from .tags import (
    AUXILIARY,
    CONJUNCTION,
    CUE,
    DASH,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    TIME,
    WORD,
)

_DASHES: Final = frozenset(("—", "–", "―", "--", "-"))

_CAPITALISED: Final = r"[^\W\d_a-zß-ÿ][\w'’-]+"

_LOW_PREFIX = pattern(r"[a-z]{2,3}-[^\W\d_a-zß-ÿ]")

_SHORTEST_PLURAL: Final = 5
"""Letters of a plural that is told by its end, more than."""

_SHORTEST_HEAD: Final = 4
"""Letters of a noun that a compound may end with."""

_LONGEST_NOUN: Final = 24
"""Letters at the end of a compound that are looked at."""

_NOUN_ENDINGS: Final = ("ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum", "ismus")
_LONGEST_ENDING: Final = 6

_OF_PLACES: Final = "er"
"""What nouns for where somebody is from end with that are adjectives as well."""

CASES: Final = ("s", "es", "n", "en")
"""What nouns end with beyond their first case: "des Leiters", "den Sprechern"."""

_KEPT_AMID: Final = frozenset((PERSON_NOUN, PRONOUN))
"""Tags that a word keeps though it has a capital amid a sentence; where nouns have one, times too."""

LONGEST_TELLING: Final = 4
"""Words of a phrase such as "nach den Worten von", at most."""

_MOST_KEPT: Final = 50_000
"""How many tokens are remembered a language, at most."""

_MOST_PLAIN: Final = 20_000
"""Words whose plain form is remembered, at most."""

_LANGUAGES: Final = 16
"""Languages whose words are remembered: more than there are packs."""


class Piece(NamedTuple):
    """One word of a token: "l'avocate" has two."""

    word: str
    shift: int
    """Characters of the token before it."""
    inner: str
    opening: str
    """Its tag without its neighbours, within a sentence and where it opens one."""


class WordTagger:
    """The words of a language and their tags, without their neighbours."""

    def __init__(self, language: str) -> None:
        self.pack = language_pack(language)
        self.pieces = Memo(self._pieces, _MOST_KEPT)
        """The words of each token."""
        self.first_names = Memo(partial(first_name_gender, self.pack), _MOST_KEPT)
        """The gender of each word that is a first name, else None."""
        self.full_name = _full_name(self.pack)
        self._tags = _word_tags(self.pack)
        self._stop_words = stop_words(language)
        self._capitalised_nouns = CAPITALISED_NOUNS in self.pack.traits
        self._kept_amid = _KEPT_AMID | {TIME} if self._capitalised_nouns else _KEPT_AMID
        self._known = Memo(self._is_known, _MOST_KEPT)

    def _pieces(self, token: str) -> tuple[Piece, ...]:
        found, shift = [], 0
        parts = _parts(token, self.pack)
        for number, word in enumerate(parts, 1):
            bare = word.strip("-'’") or word
            inner, opening = self._tag(bare, opens=False), self._tag(bare, opens=True)
            if parts[number : number + 1] and parts[number][0].islower():
                inner = opening  # "a dit L'ancien président"
            found.append(Piece(bare, shift + word.index(bare), inner, opening))
            shift += len(word)
        return tuple(found)

    def is_known(self, word: str) -> bool:
        """Whether a word with a capital is one that only opens a sentence."""
        return self._known[word]

    def _is_known(self, word: str) -> bool:
        lower = word.lower()
        return (
            lower in self._tags
            or lower in self._stop_words
            or lower in self.pack.edge_words
            or lower.endswith(self.pack.modifier_endings)
        )

    def _tag(self, word: str, *, opens: bool) -> str:
        """The tag of a token without its neighbours; ``opens``: it opens a sentence."""
        if word[0].isdigit():
            return NUMBER
        if not word[0].isalpha():
            return DASH if word in _DASHES else NAME if word[0] == "@" else word
        lower = word.lower().rstrip("'’")
        tag = self._tags.get(lower)
        if tag is None and not self._capitalised_nouns:
            tag = self._compound_tag(lower) if "-" in lower else self._plural_tag(lower)
            if tag and word[0].isupper() and not opens and "-" not in lower:
                return NAME  # "la Agencia para los Refugiados"
        if not word[0].isupper():
            named = tag is None and _LOW_PREFIX.match(word)  # "al-Amin"
            if self._capitalised_nouns and tag == PERSON_NOUN:
                return WORD  # "junge Leute"
            return NAME if named else tag or WORD
        if tag is None and self._capitalised_nouns:
            tag = self._noun_tag(word)
        if tag is None or not (opens or tag in self._kept_amid or self._is_noun(tag)):
            return WORD if opens and word.lower() in self._stop_words else NAME
        return tag

    def is_person_noun(self, word: str) -> bool:
        """Whether a word with a capital is a noun for people or a body, or a compound that ends so."""
        return word.lower() in self.pack.person_nouns or self._noun_tag(word) == PERSON_NOUN

    def _is_noun(self, tag: str) -> bool:
        return self._capitalised_nouns and tag == WORD

    def _compound_tag(self, lower: str) -> str | None:
        """The tag of a noun for a person, or of a verb, with a hyphen: "ex-député", "queixou-se"."""
        verb, _, tied = lower.rpartition("-")
        if tied in self.pack.auxiliaries and verb in self.pack.reporting_verbs:
            return CUE  # "desejou-lhe"
        head, _, last = lower.partition("-")
        nouns = self.pack.person_nouns
        return PERSON_NOUN if head in nouns or last.rpartition("-")[2] in nouns else None

    def _plural_tag(self, lower: str) -> str | None:
        """The tag of a noun for people in its plural, where that is told by its end alone."""
        for many, one in self.pack.plural_endings.items():
            if lower.endswith(many) and len(lower) > _SHORTEST_PLURAL:
                for ending in one.split("|"):
                    if lower[: -len(many)] + ending in self.pack.person_nouns:
                        return PERSON_NOUN
        return None

    def _noun_tag(self, word: str) -> str | None:
        """The tag of a noun with a capital that no list holds, by what a compound ends with."""
        last = word.lower().rpartition("-")[2][-_LONGEST_NOUN:]
        nouns = self.pack.person_nouns
        if last in self.pack.demonyms and not last.endswith(_OF_PLACES):
            return PERSON_NOUN  # "die Dänin", but not "Schweizer Firmen"
        for form in (last, *(last[: -len(case)] for case in CASES if last.endswith(case))):
            for start in range(len(form) - _SHORTEST_HEAD + 1):
                if form[start:] in nouns:
                    return PERSON_NOUN
        return WORD if len(last) > _LONGEST_ENDING and last.endswith(_NOUN_ENDINGS) else None


def tells_whose(words: Sequence[str], pack: LanguagePack) -> int:
    """How many of some words, from the first, say whose words are told: "aus Sicht von"; 0 for none.

    They are lower-cased and without the apostrophes at which they were parted.
    """
    if not words or words[0] not in pack.telling_starts:
        return 0
    elided = tuple(
        f"{word}'" if word in pack.elisions else word for word in words[:LONGEST_TELLING]
    )
    for length in range(min(len(words), LONGEST_TELLING), 0, -1):
        if tuple(words[:length]) in pack.according_to or elided[:length] in pack.according_to:
            return length
    return 0


def own_telling(words: Sequence[str], token: int, pack: LanguagePack) -> Span | None:
    """The phrase such as "a su juicio" that the lower-cased word at ``token`` is part of."""
    spans = (
        (start, start + length)
        for start in range(token + 1)
        for length in range(token - start + 1, LONGEST_TELLING + 1)
    )
    return next((span for span in spans if tuple(words[slice(*span)]) in pack.own_tellings), None)


def first_name_gender(pack: LanguagePack, word: str) -> str | None:
    """The gender of a first name that is known, in the pack's language or another."""
    own = pack.first_names
    lower = word.lower()
    gender = own.get(lower) or own.get(lower.partition("-")[0])
    if gender or lower in pack.determiners:  # "Les Républicains"
        return gender
    return lexicon.first_names().get(_plain(word))


@lru_cache(maxsize=_MOST_PLAIN)
def _plain(word: str) -> str:
    """A word in lower case without its accents, as the list of first names has it."""
    if word.isascii():
        return word.lower()
    return without_accents(word.lower())


@lru_cache(maxsize=_LANGUAGES)
def word_tagger(language: str) -> WordTagger:
    """The tagger of the words of a language that has a pack."""
    return WordTagger(language)


def _full_name(pack: LanguagePack) -> re.Pattern[str]:
    """Matches two or more words with capitals in a row, perhaps with particles between them."""
    particles = "|".join(sorted(pack.particles))
    initial = r"(?:[^\W\d_a-zß-ÿ]\. ?)?"
    return re.compile(f"{_CAPITALISED}(?: {initial}(?:(?:{particles}) ){{0,2}}{_CAPITALISED})+")


def _parts(word: str, pack: LanguagePack) -> list[str]:
    """A token without the apostrophes and hyphens at which its words are parted."""
    found: list[str] = []
    for mark in ("'", "’"):
        head, apostrophe, rest = word.partition(mark)
        if apostrophe and rest and head.lower() in pack.elisions:
            found.append(head + mark)
            word = rest
    if pack.enclitics and "-" in word and not word[0].isupper():
        pieces = word.split("-")
        if pieces[-1] in pack.enclitics and pieces[0] in pack.enclitics:
            return [*found, pieces[0], *(f"-{pronoun}" for pronoun in pieces[1:])]  # "dit t-elle"
        if pieces[-1] in pack.enclitics:
            while len(pieces) > 1 and pieces[-1] in pack.enclitics:
                pieces.pop()
            verb = "-".join(pieces)
            tied = word[len(verb) + 1 :].split("-")
            return [*found, verb, *(f"-{pronoun}" for pronoun in tied)]  # "a", "-t", "-elle"
    return [*found, word]


def _word_tags(pack: LanguagePack) -> dict[str, str]:
    """The tag of each word of a pack; a later list wins over an earlier one."""
    tagged = (
        (PERSON_NOUN, pack.person_nouns),
        (NAME, pack.honorifics),
        (CONJUNCTION, pack.conjunctions),
        (PREPOSITION, pack.prepositions),
        (AUXILIARY, pack.adverbs),
        (AUXILIARY, pack.auxiliaries),
        (DETERMINER, pack.determiners),
        (TIME, pack.time_words),
        (CUE, pack.reporting_verbs),
        (PRONOUN, pack.pronouns),
    )
    joined = {f"{part}{verb}": CUE for verb, part in pack.separable_verbs}  # "wie Roe ausführte"
    return joined | {word: tag for tag, words in tagged for word in words}
