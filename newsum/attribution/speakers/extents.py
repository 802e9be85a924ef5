"""Noun phrases: where one ends that begins at a token, with what is tied to it by "of …", "for …".

No part-of-speech tagger is used: a phrase runs from its first determiner, capital or noun for a person to the
last capital or noun for a person, over words of no list.
"""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .joined_phrases import NO_NOUNS, field_end, joins_names, joins_trades

_LINKING: Final = frozenset({"of", "for", "at", "with", "from", "in", "on", "to"})
"""Prepositions that tie a second noun phrase to the one before: "the mayor of Brack"."""

POSSESSIVE: Final = ("'s", "’s")

_AHEAD: Final = 3
"""How many words of no list before a noun belong to its phrase, at most."""

_MOST_LINKED: Final = 3
"""How many phrases may follow a noun phrase, each tied to the one before by "of …", "for …"."""

_MOST_COMPLETING: Final = 2
"""Words of no list behind the last name of a phrase that belong to it: "one Brack commenter"."""

_HEADS: Final = frozenset((NAME, PERSON_NOUN))
"""The tags that a noun phrase ends with."""
_SPECIFIERS: Final = frozenset((DETERMINER, NUMBER))
_AFTER_POSSESSIVE: Final = frozenset((WORD, PERSON_NOUN, NAME, NUMBER))
_ENDS_PHRASE: Final = frozenset((CUE, AUXILIARY, PREPOSITION, COMMA))
_AFTER_LINKING: Final = frozenset((DETERMINER, NAME, PERSON_NOUN, WORD))


def noun_ahead(tokens: TaggedText, token: int) -> bool:
    """Whether the words of no list from ``token`` on lead to a noun for a person.

    A name does as well, if the last of those words is a title.
    """
    tags, words = tokens.tags, tokens.words
    ahead = token
    while ahead < len(tags) and tags[ahead] == WORD and ahead - token < _AHEAD:
        if words[ahead].endswith("ly"):
            return False
        ahead += 1
    if ahead >= len(tags):
        return False
    behind = ahead
    while tags[behind : behind + 1] == NAME and behind - ahead < _AHEAD:
        behind += 1
    if tags[behind : behind + 1] == PERSON_NOUN and not words[behind - 1].endswith(POSSESSIVE):
        return True
    titled = tags[ahead] == NAME and words[ahead - 1] in lexicon.titles()
    return tags[ahead] == PERSON_NOUN or titled


def phrase_end(tokens: TaggedText, start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    token = start
    while token < size and tags[token] in _SPECIFIERS:
        token += 1
    free = token > start  # after a determiner words of no list belong to it until its noun comes
    first = token
    end = token
    while token < size:
        tag = tags[token]
        if tag in _HEADS:
            end = token + 1
            free = False
        elif tag == WORD:
            if words[token].endswith("ly"):
                following = tags[token + 1 : token + 2]
                heads = free and following == CUE  # "the former monopoly said"
                if not (heads or (free and token == first and following == WORD)):
                    break
                end = token + 1 if heads else end
            elif not free:
                past = tags[token - 1] == NAME and _is_past(words[token])
                if past or not noun_ahead(tokens, token):
                    return _completed(tokens, start, token)
            elif _is_verb(tokens, token, first):
                break
            else:
                end = token + 1
        elif not _continues(tokens, start, token):
            break
        owner = words[token].endswith(POSSESSIVE)
        if owner and token + 1 < size and tags[token + 1] in _AFTER_POSSESSIVE:
            free = True
        token += 1
    return end


def _is_past(word: str) -> bool:
    """Whether a word behind a name is a verb in the past by its ending: "Roe rallied officers"."""
    return word.endswith("ed") and "-" not in word


def _completed(tokens: TaggedText, start: int, end: int) -> int:
    """Where a phrase ends whose last name, right before ``end``, words of no list follow.

    They belong to it if it has a determiner and they lead to what ends a phrase.
    """
    tags, words = tokens.tags, tokens.words
    if tags[start] != DETERMINER or tags[end - 1] != NAME or words[end - 1].endswith(POSSESSIVE):
        return end
    token = end
    while token < len(tags) and tags[token] == WORD and token - end < _MOST_COMPLETING:
        if words[token].endswith(NO_NOUNS) or words[token] in lexicon.finite_verbs():
            return end
        token += 1
    behind = tags[token : token + 1] or SENTENCE_END
    inverted = start > 0 and tags[start - 1] == CUE  # "said one Brack commenter."
    ends = behind in _ENDS_PHRASE or (inverted and behind in (SENTENCE_END, QUOTED))
    plural = words[token - 1].endswith("s") and behind != CUE
    return token if ends and not plural else end


def _continues(tokens: TaggedText, start: int, token: int) -> bool:
    """Whether a number or an "and" inside a phrase goes on with it."""
    tags = tokens.tags
    number = tags[token] == NUMBER and token > start and tags[token - 1] != NAME
    return number or joins_names(tokens, start, token) or joins_trades(tokens, start, token)


def _is_verb(tokens: TaggedText, token: int, first: int) -> bool:
    """Whether a word is the verb of the phrase whose first word is ``first``."""
    words = tokens.words
    verbal = words[token].endswith("ed") or words[token] in lexicon.finite_verbs()
    return (
        verbal
        and (token > first or words[token - 1].endswith("-year-old"))
        and not noun_ahead(tokens, token)
    )


def linked_end(tokens: TaggedText, end: int) -> int:
    """Where a phrase ends with what is tied to it by "of …", "for …"."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    for _ in range(_MOST_LINKED):
        if not (end + 1 < size and words[end] in _LINKING and tags[end + 1] in _AFTER_LINKING):
            break
        linked = phrase_end(tokens, end + 1)
        if linked == end + 1:
            break
        end = linked
        if tags[end - 1] in (WORD, PERSON_NOUN) and words[end - 1].islower():
            end = field_end(tokens, end)
    return end
