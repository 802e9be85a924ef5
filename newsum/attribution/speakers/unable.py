"""Phrases that say nothing, by the words right beside them: who is told, what is called, what modifies a noun."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ..cues import INTRODUCED, INVERTED, CueLink
from ..spans.tagging import TaggedText
from ..spans.tags import (
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .extents import is_no_noun

OWNERS: Final = (*POSSESSIVE, "’", "'")
"""How a word ends that owns what follows, with the marks of a plural's."""

_BEFORE_EVENT: Final = (["and", "after"], ["and", "before"], ["and", "during"])

_WHATEVER: Final = frozenset(("how", "however", "if", "what", "whatever"))
"""Words behind which "one" is anybody: "However one reads it"."""

_TELLING: Final = frozenset(("tell", "telling", "tells", "told"))
"""Verbs right behind which stands who is told: "telling Roe: “…”"."""

_CALLING: Final = frozenset(("call", "called", "calling", "calls", "describe", "described"))
_BEHIND_CRY: Final = (QUOTED, COMMA, "")
"""Verbs behind which stands what is called something, and what stands before one that is a cry."""

_NUMBERED: Final = NUMBER + COLON

_TO_WHOM: Final = frozenset((INVERTED, INTRODUCED))
"""The links of who is told to the verb before."""

_ADJECTIVES: Final = frozenset(
    (
        *("academic", "amateur", "conservative", "criminal", "expert", "general", "individual"),
        *("liberal", "major", "minor", "native", "patient", "potential", "principal", "private"),
        *("radical", "representative", "veteran", "volunteer"),
    )
)
"""Nouns for people that before another noun are adjectives: "Roe's general worries"."""


def modifies(tokens: TaggedText, token: int) -> bool:
    """Whether a name right before a token only modifies the noun there: "Internet service".

    Or it is no name but a verb that opens a sentence: "Leave the things alone".
    """
    if tokens.tags[token : token + 1] == DETERMINER:
        return tokens.tags[token - 2 : token - 1] in (SENTENCE_END, "")
    if tokens.tags[token : token + 1] != WORD:
        return False
    word = tokens.words[token]
    verbal = word in lexicon.finite_verbs() or word in lexicon.irregular_pasts()
    return not (verbal or word.endswith(("ed", "s", "ly", "ing")))


def is_told(tokens: TaggedText, token: int, core: int, link: CueLink) -> bool:
    """Whether a phrase is who is told, "telling Roe: “…”", or is called something, "called Roe “…”".

    Or it is a topic with a number: "Myth 1: “…”".
    """
    if link in _TO_WHOM and token > 0 and tokens.words[token - 1] in _TELLING:
        return True
    before = tokens.words[token - 1] if token else ""
    if link == INVERTED and before.endswith("ing") and tokens.tags[token] == DETERMINER:
        return True  # "reflecting her long love of shops"
    calls = link == INVERTED and token > 0 and tokens.words[token - 1] in _CALLING
    if calls and tokens.tags[token - 2 : token - 1] not in _BEHIND_CRY:
        return True
    return tokens.tags.startswith(_NUMBERED, core)


def is_adjective(tokens: TaggedText, start: int, core: int) -> bool:
    """Whether a phrase ends with an adjective of the noun behind it: "Roe's general worries"."""
    if tokens.words[core - 1] not in _ADJECTIVES or tokens.tags[core : core + 1] != WORD:
        return False
    owned = core - start > 1 and tokens.words[core - 2].endswith(OWNERS)
    word = tokens.words[core]
    return not is_no_noun(word) and (owned or not word.endswith("s"))


def _is_event(tokens: TaggedText, token: int) -> bool:
    """Whether a phrase is an event that a clause begins with: "After the shooting, crowds came, chanting “…”"."""
    tags, words = tokens.tags, tokens.words
    led = (
        tags[max(0, token - 1) : token] in (CONJUNCTION, PREPOSITION) and tags[token] == DETERMINER
    )
    return led and tags[token + 2 : token + 3] == COMMA and words[token + 1].endswith("ing")


def is_only_told(tokens: TaggedText, token: int) -> bool:
    """Whether a phrase of no list, which begins at a token, is what somebody is called, an event, or anybody.

    So it is in "described as calm said", "and after the finish said", "However one reads it".
    """
    words = tokens.words
    before = words[token - 1].lower() if token else ""
    described = before == "as" and tokens.tags[token - 2 : token - 1] == CUE
    event = words[max(0, token - 2) : token] in _BEFORE_EVENT or _is_event(tokens, token)
    return described or event or (words[token] == "one" and before in _WHATEVER)
