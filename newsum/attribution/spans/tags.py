"""The tags of tokens: one letter each, so that a paragraph's tags are a string to be searched.

No part-of-speech tagger is used.  A token's tag is that of the word list that it stands in; a capitalised word of
no list is a name.  The letters are known by name here alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from ... import lexicon
from ...memo import kept

NAME: Final = "N"
"""A capitalised word that no list holds, or a handle ("@ana_roe")."""
PERSON_NOUN: Final = "n"
"""A noun for people or for an organization: "mayor", "ministry"."""
WORD: Final = "w"
"""Any other word: a noun, an adjective, a verb that reports nothing."""
CUE: Final = "c"
"""A reporting verb: "said"."""
PRONOUN: Final = "p"
DETERMINER: Final = "d"
PREPOSITION: Final = "o"
AUXILIARY: Final = "x"
"""An auxiliary, or an adverb that stands between a subject and its verb: "has", "later"."""
CONJUNCTION: Final = "j"
"""A conjunction, or another function word that ends a noun phrase: "because", "himself"."""
TIME: Final = "t"
"""A word for a time: "week", "Monday"."""
NUMBER: Final = "#"
QUOTED: Final = "Q"
"""A quoted span, which is one token."""
SENTENCE_END: Final = "."
COMMA: Final = ","
COLON: Final = ":"
DASH: Final = "-"
OPENING_BRACKET: Final = "("
CLOSING_BRACKET: Final = ")"

PARAGRAPH_START: Final = "^"
PARAGRAPH_END: Final = "$"
"""What stands before the first token and after the last."""

_MOST_KEPT: Final = 1 << 13
"""How many words' tags are remembered, at most."""

POSSESSIVE: Final = ("'s", "’s")
"""How a word ends that owns what follows: "Roe's"."""
OWNERS: Final = (*POSSESSIVE, "s'", "s’")
"""The same of one owner or several: "the Roes'"."""

INSIDE_NAMES: Final = frozenset(("Against", "Before", "Behind", "Beyond", "Without"))
"""Prepositions that with a capital stand amid a body's name: "Mothers Against Fireworks"."""

ADVERBIAL: Final = frozenset((AUXILIARY, TIME))
"""What may stand between a verb and whose it is: "has", "yesterday", "also"."""

FUNCTION_WORDS: Final = frozenset((PRONOUN, DETERMINER, PREPOSITION, AUXILIARY, CONJUNCTION, TIME))
"""The tags of the closed classes, whose words are no part of a name or of a role."""


@cache
def word_tags() -> dict[str, str]:
    """The tag of each lower-cased word of the word lists; a later list wins over an earlier one."""
    tagged = (
        (PERSON_NOUN, lexicon.person_nouns()),
        (DETERMINER, lexicon.determiners()),
        (PREPOSITION, lexicon.prepositions()),
        (AUXILIARY, lexicon.auxiliaries()),
        (CONJUNCTION, lexicon.conjunctions()),
        (TIME, lexicon.time_words()),
        (CUE, lexicon.reporting_verbs()),
        (PRONOUN, lexicon.subject_pronouns()),
    )
    return {word: tag for tag, words in tagged for word in words}


@kept(_MOST_KEPT)
def word_tag(word: str) -> str:
    """The tag of a word by the lists alone, whatever its case; `WORD` where none holds it."""
    return word_tags().get(word.lower(), WORD)


def is_personal(word: str) -> bool:
    """Whether a small word is a noun for people alone: "mayor", not "ministry"."""
    return word_tag(word) == PERSON_NOUN and word not in lexicon.impersonal_nouns()


@kept(_MOST_KEPT)
def is_function_word(word: str) -> bool:
    """Whether a word, whatever its case, belongs to a closed class: "the", "of", "later"."""
    return word.lower() in _function_words()


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for word, tag in word_tags().items() if tag in FUNCTION_WORDS)


_FIELDS: Final = (
    *("tion", "ment", "ing", "ogy", "ry", "ure", "ism", "ity", "ce", "ics", "fare", "ies", "rs"),
    *("ks", "ls", "ort", "ade", "alth", "outh", "omen", "ence", "ands", "es"),
)
"""Endings of words for what a ministry looks after: "and Technology", "and Sport"."""


def is_field(words: Sequence[str]) -> bool:
    """Whether capitalised words go on with a body's name behind its "and": "of Health and Human Services"."""
    last = words[-1].lower()
    body = len(words) > 1 and last in lexicon.organization_nouns()
    if words[0].lower() in lexicon.first_names() or word_tag(last) in (CUE, PERSON_NOUN):
        return body
    fields = any(word.lower().endswith(_FIELDS) for word in words)
    return body or (not words[-1].isupper() and len(words) < 3 and fields)


@cache
def nouns_and_cues() -> frozenset[str]:
    """The reporting verbs that are nouns for a speaker, too: "the report"."""
    return lexicon.person_nouns() & lexicon.reporting_verbs()
