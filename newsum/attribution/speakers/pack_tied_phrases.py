"""Where a phrase ends with what words tie to it, in a language that has a pack: "ministre de l'Intérieur"."""

from __future__ import annotations

from typing import Final

from ...lexicon import agencies
from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...patterns import pattern
from ..spans.pack_words import first_name_gender
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    CLOSING_BRACKET,
    COMMA,
    CUE,
    DASH,
    DETERMINER,
    NAME,
    NUMBER,
    OPENING_BRACKET,
    PERSON_NOUN,
    PREPOSITION,
    SENTENCE_END,
    WORD,
)

# What a word ties to a phrase: "de l'Intérieur", "des Verbandes".
_TIED = pattern(
    f"[{PREPOSITION}{DETERMINER}](?:{DETERMINER}{PREPOSITION}?)?[{WORD}{NUMBER}]{{0,2}}"
    f"(?:{PERSON_NOUN}{{0,2}}{NAME}{{1,6}}{PERSON_NOUN}?|{PERSON_NOUN}{{1,2}}|{WORD})"
    f"(?:{WORD}(?!{WORD}))?"  # "de su partido van más allá": a verb
)
_MOST_TIED: Final = 3

# A full name in apposition, and what may follow it.
_APPOSED_NAME = pattern(
    f"{NAME}{{2,6}}(?:[{COMMA}{CUE}{OPENING_BRACKET}{SENTENCE_END}{AUXILIARY}{DASH}]|$)"
)
_LONGEST_DESCRIPTION: Final = 18
_IN_DESCRIPTION: Final = frozenset(
    (WORD, PREPOSITION, DETERMINER, NAME, PERSON_NOUN, NUMBER, OPENING_BRACKET, CLOSING_BRACKET)
)

_OPENS_SUBJECT: Final = frozenset(("", COMMA, SENTENCE_END))
"""What stands before a subject that opens its clause."""


def tied_end(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> int:
    """Where a phrase ends with what is tied to it."""
    subject = tokens.tags[start] == DETERMINER and tokens.tags[start - 1 : start] in _OPENS_SUBJECT
    for _ in range(_MOST_TIED):
        word = tokens.words[end : end + 1]
        tied = _TIED.match(tokens.tags, end)
        if not word or tied is None:
            break
        if not _is_tie(tokens, end, tied.end(), pack) and not (
            subject and _is_before_verb(tokens, end, tied.end(), pack)
        ):
            break
        if tokens.words[tied.end() - 1].lower() in agencies():
            break  # "raconte un employé à l'AFP"
        spans = (token in tokens.span_of for token in range(end, tied.end()))
        if CAPITALISED_NOUNS in pack.traits and any(spans):
            break  # "sagte die Sprecherin der “Tarner Post”"
        end = tied.end()
        if tokens.tags[end - 3 : end] == NAME * 2 + WORD and _is_first(tokens, end - 3, pack):
            return end - 1  # "le ministre de l'Intérieur Jean Roe tente de"
    return end


def _is_first(tokens: TaggedText, token: int, pack: LanguagePack) -> bool:
    return first_name_gender(pack, tokens.words[token]) is not None


def _is_tie(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> bool:
    """Whether a word ties to a phrase what stands behind it; some do so only where a name ends it.

    "Il viceministro all'Economia Ana Roe", but "dice il ministro al Corriere".
    """
    word = tokens.words[start].lower()
    if word in pack.linking_words:
        return True
    if tokens.tags[start] != PREPOSITION:
        return False
    name = start + 2 + (tokens.tags[start + 1 : start + 2] == DETERMINER)
    if tokens.tags[name - 1 : name + 2] == WORD + NAME * 2 and tokens.words[name - 1].islower():
        return CAPITALISED_NOUNS not in pack.traits  # "in esilio Ana Roe"
    if word not in pack.joined_articles:
        return False
    firsts = range(start + 2, end - 1)
    return any(first_name_gender(pack, tokens.words[token]) for token in firsts)


def _is_before_verb(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> bool:
    """Whether a preposition stands between a subject and its verb: "un diputado próximo a la cúpula reconoce"."""
    if CAPITALISED_NOUNS in pack.traits or tokens.tags[start] != PREPOSITION:
        return False
    return tokens.tags[end : end + 1] == CUE and tokens.tags[start - 1] in (WORD, PERSON_NOUN)


def apposed_end(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> int:
    """Where a description ends that a comma and a name in apposition follow, however it goes on.

    "Le coordinateur spécial de l'ONU pour le Liban, Jean Roe, …".
    """
    tags = tokens.tags
    if tags[start] != DETERMINER:
        return end
    comma = tags.find(COMMA, end, end + _LONGEST_DESCRIPTION)
    if comma <= end or not all(
        tags[token] in _IN_DESCRIPTION or tokens.words[token].lower() in pack.coordinators
        for token in range(end, comma)
    ):
        return end
    return comma if _APPOSED_NAME.match(tags, comma + 1) else end
