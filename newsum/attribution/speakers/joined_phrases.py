"""Phrases that go on: an organization's name or two trades with an "and", a field of two words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    PREPOSITION,
    SENTENCE_END,
    WORD,
    is_field,
)

JOINS: Final = ("and", "&")
"""What joins names or trades inside one phrase."""

NO_NOUNS: Final = ("ly", "ed", "ing")
"""Endings of words that complete no phrase."""

ENDS_FIELD: Final = (AUXILIARY, COMMA, CUE, PREPOSITION, SENTENCE_END, "")
"""The tags behind a field: "the secretary of state, "."""

_ABSTRACT: Final = ("tion", "tions", "ment", "ing", "ology", "ulture", "ity", "ics")
"""Endings of what bodies look after, and hardly of names."""

_MOST_BEHIND: Final = 5
"""Names behind the "and" of an organization's, at most."""


def joins_trades(tokens: TaggedText, start: int, token: int) -> bool:
    """Whether "and" at a token joins what one person is twice: "the singer and guitarist"."""
    tags, words = tokens.tags, tokens.words
    if words[token] != "and" or tags[start] != DETERMINER:
        return False
    if tags[token - 1] != PERSON_NOUN or tags[token + 1 : token + 2] != PERSON_NOUN:
        return False
    both = (words[token - 1], words[token + 1])
    several = any(word.endswith("s") or word in lexicon.relation_nouns() for word in both)
    return not several and lexicon.impersonal_nouns().isdisjoint(both)


def joins_names(tokens: TaggedText, start: int, token: int) -> bool:
    """Whether "and" at a token stands inside an organization's name: "the Air and Space Agency".

    So it does between two fields: "Corvan Immigration and Customs Enforcement".
    """
    tags, words = tokens.tags, tokens.words
    if words[token] not in JOINS or token - start < 1 or tags[token - 1] != NAME:
        return False
    last = token + 1
    while tags[last : last + 1] == NAME and last - token < _MOST_BEHIND:
        last += 1
    if last == token + 1:
        return False
    names = lexicon.first_names()
    if all(word.endswith(_ABSTRACT) for word in (words[token - 1], words[last - 1])):
        return words[start].lower() not in names and words[token + 1].lower() not in names
    if words[start].lower() != "the" or tags[start + 1] != NAME:
        return False
    pair = token == start + 2 and last == token + 2 and tags[last : last + 1] == CUE
    if pair and names.keys().isdisjoint((words[start + 1].lower(), words[token + 1].lower())):
        return True  # "the Pig and Whistle boasts"
    return words[last - 1].lower() in lexicon.organization_nouns()


def is_body(word: str) -> bool:
    """Whether a capitalised word is a noun for a body: "Ministry", "Centers"."""
    if not word[:1].isupper():
        return False
    small = word.lower()
    one = small.removesuffix("s")
    return any(
        small in nouns or one in nouns
        for nouns in (lexicon.organization_nouns(), lexicon.impersonal_nouns())
    )


def joined_field_end(tokens: TaggedText, end: int) -> int:
    """Where a body's name ends that has what it looks after before an "and": "of Health and Human Services"."""
    tags, words = tokens.tags, tokens.words
    if tags[end - 1] != NAME:
        return end
    last = end + 1
    while tags[last : last + 1] == NAME and last - end <= _MOST_BEHIND:
        last += 1
    return last if last > end + 1 and is_field(words[end + 1 : last]) else end


def field_end(tokens: TaggedText, end: int) -> int:
    """Where a field ends whose first small word ends at ``end``: "the director of academic management"."""
    tags, words = tokens.tags, tokens.words
    last = end
    while tags[last : last + 1] == WORD and last - end < _MOST_BEHIND:
        verb = words[last] in lexicon.finite_verbs() or words[last] in lexicon.irregular_pasts()
        if verb or words[last].endswith(NO_NOUNS):
            return end
        last += 1
    return last if tags[last : last + 1] in ENDS_FIELD else end


def is_passive(words: Sequence[str], verb: int) -> bool:
    """Whether a reporting verb at a token is a passive of which the subject says nothing: "was called"."""
    if words[verb].lower() not in lexicon.passive_verbs():
        return False
    before = words[max(0, verb - 2) : verb]
    adverb = before[-1:] and (before[-1].endswith("ly") or before[-1] in lexicon.auxiliaries())
    forms = before if adverb else before[-1:]
    return any(word.lower() in lexicon.forms_of_be() for word in forms)
