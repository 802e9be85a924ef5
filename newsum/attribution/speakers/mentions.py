"""Mentions: the pronouns and noun phrases of a paragraph that may name a speaker.

No part-of-speech tagger is used: a phrase runs from its first determiner, capital or noun for a person to the
last capital or noun for a person, over words of no list.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from ... import lexicon
from ..cues import UNLINKED, CueLink, cue_link, tag_before
from ..spans.tagging import TaggedText
from ..spans.tags import (
    CUE,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    PRONOUN,
    TIME,
    WORD,
)

Form = Literal["p", "N", "n", "D", "w"]
"""What kind of phrase a mention is, as the features of the speaker model spell it."""

PRONOMINAL: Final = "p"
PROPER: Final = "N"
"""A name: "Ana Roe"."""
NOMINAL: Final = "n"
"""A noun that is known for people: "the mayor"."""
NAMED_DEFINITE: Final = "D"
"""A name after a determiner: "the Harbour Trust"."""
OTHER: Final = "w"

_LINKING: Final = frozenset({"of", "for", "at", "with", "from", "in", "on", "to"})
"""Prepositions that tie a second noun phrase to the one before: "the mayor of Brack"."""

_POSSESSIVE: Final = ("'s", "’s")
_OWNERS: Final = (*_POSSESSIVE, "’", "'")

_BARE: Final = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "my", "our", "no", "every"}
)
"""Determiners that are no mention by themselves, as "two" and "several" are."""

_AHEAD: Final = 3
"""How many words of no list before a noun belong to its phrase, at most."""

_MOST_LINKED: Final = 3
"""How many phrases may follow a noun phrase, each tied to the one before by "of …", "for …"."""

_HEADS: Final = frozenset((NAME, PERSON_NOUN))
"""The tags that a noun phrase ends with."""
_SPECIFIERS: Final = frozenset((DETERMINER, NUMBER))
_AFTER_POSSESSIVE: Final = frozenset((WORD, PERSON_NOUN, NAME, NUMBER))
_AFTER_LINKING: Final = frozenset((DETERMINER, NAME, PERSON_NOUN, WORD))

# What a phrase may begin with: a word of no list where a verb or, soon, a noun for a person follows.
_BEGINS = re.compile(
    f"[{PRONOUN}{DETERMINER}{NAME}{PERSON_NOUN}]|{NUMBER}(?=[{CUE}{PERSON_NOUN}{WORD}])"
    f"|{WORD}(?={CUE}|{WORD}{{0,2}}{PERSON_NOUN})"
)


class Mention(NamedTuple):
    """A phrase that may name a speaker, in tokens of its paragraph; ends lie outside."""

    start: int
    core: int
    """Where the phrase ends without "of …", "for …" behind it."""
    end: int
    form: Form
    cue_link: CueLink
    """How the nearest verb is linked to it."""
    cue: int
    """The token of that verb, or -1."""
    before: str
    """The tag before it, or `ACCORDING_TO`."""
    possessive: bool


def _noun_ahead(tokens: TaggedText, token: int) -> bool:
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
    titled = tags[ahead] == NAME and words[ahead - 1] in lexicon.titles()
    return tags[ahead] == PERSON_NOUN or titled


def _phrase_end(tokens: TaggedText, start: int) -> int:
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
                if not (free and token == first and token + 1 < size and tags[token + 1] == WORD):
                    break
            elif not free:
                if not _noun_ahead(tokens, token):
                    break
            elif _is_verb(tokens, token, first):
                break
            else:
                end = token + 1
        elif not (tag == NUMBER and token > start and tags[token - 1] != NAME):
            break
        owner = words[token].endswith(_POSSESSIVE)
        if owner and token + 1 < size and tags[token + 1] in _AFTER_POSSESSIVE:
            free = True
        token += 1
    return end


def _is_verb(tokens: TaggedText, token: int, first: int) -> bool:
    """Whether a word in "-ed" is the verb of the phrase whose first word is ``first``."""
    words = tokens.words
    return (
        words[token].endswith("ed")
        and (token > first or words[token - 1].endswith("-year-old"))
        and not _noun_ahead(tokens, token)
    )


def _form(tags: str, start: int, core: int) -> Form:
    """What kind of phrase the tokens ``start`` to ``core`` are."""
    first, last = tags[start], tags[core - 1]
    if last == PERSON_NOUN:
        return NOMINAL
    if last != NAME:
        return OTHER
    if first != DETERMINER:
        return PROPER
    return NOMINAL if PERSON_NOUN in tags[start:core] else NAMED_DEFINITE


def _begins(tokens: TaggedText, token: int) -> bool:
    """Whether a phrase begins at a token where `_BEGINS` matches."""
    tags, words = tokens.tags, tokens.words
    if tags[token] != WORD:
        return True
    if words[token].endswith(("ly", "ing")):
        return False
    return tags[token + 1 : token + 2] == CUE or _noun_ahead(tokens, token)


def _linked_end(tokens: TaggedText, end: int) -> int:
    """Where a phrase ends with what is tied to it by "of …", "for …"."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    for _ in range(_MOST_LINKED):
        if not (end + 1 < size and words[end] in _LINKING and tags[end + 1] in _AFTER_LINKING):
            break
        end = max(_phrase_end(tokens, end + 1), end + 2)
    return end


def find_mentions(tokens: TaggedText) -> list[Mention]:
    """Every phrase of a paragraph that may name a speaker, in order."""
    tags, words = tokens.tags, tokens.words
    found: list[Mention] = []
    token = 0
    while match := _BEGINS.search(tags, token):
        token = match.start()
        form: Form
        if tags[token] == PRONOUN:
            core = end = token + 1
            form = PRONOMINAL
        elif _begins(tokens, token):
            core = max(_phrase_end(tokens, token), token + 1)
            if core == token + 1 and tags[token] == DETERMINER and words[token].lower() in _BARE:
                token += 1
                continue
            if tags[core : core + 1] == TIME and tags[core - 1] in (DETERMINER, WORD):
                token = core + 1  # "this week", "the next day"
                continue
            form = _form(tags, token, core)
            end = _linked_end(tokens, core)
        else:
            token += 1
            continue
        link, cue = cue_link(tokens, token, end)
        if link == UNLINKED and end > core:
            link, cue = cue_link(tokens, token, core)
        possessive = words[core - 1].endswith(_OWNERS)
        before = tag_before(tokens, token)
        found.append(Mention(token, core, end, form, link, cue, before, possessive))
        token = core
    return found
