"""Phrases with an "and" inside: an organization's name, or one person who is two things."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ..spans.tagging import TaggedText
from ..spans.tags import DETERMINER, NAME, PERSON_NOUN

_JOINS: Final = ("and", "&")

_MOST_BEHIND: Final = 3
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
    """Whether "and" at a token stands inside an organization's name: "the Air and Space Agency"."""
    tags, words = tokens.tags, tokens.words
    if words[token] not in _JOINS or token - start < 1 or tags[token - 1] != NAME:
        return False
    if words[start].lower() != "the" or tags[start + 1] != NAME:
        return False
    last = token + 1
    while tags[last : last + 1] == NAME and last - token < _MOST_BEHIND:
        last += 1
    return last > token + 1 and words[last - 1].lower() in lexicon.organization_nouns()
