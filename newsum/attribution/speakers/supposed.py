"""Words that are only supposed to be said: "a good tutor will say, “…”", "if a buyer says “…”"."""

from __future__ import annotations

from typing import Final

from ..cues import INVERTED
from ..spans.tagging import TaggedText
from ..spans.tags import AUXILIARY, COLON, COMMA, CUE, QUOTED, SENTENCE_END
from .mentions import NOMINAL, OTHER, PRONOMINAL, PROPER, Mention, first_from

_MODALS: Final = frozenset(("can", "could", "may", "might", "should", "will", "would"))
_MOST_ADVERBS: Final = 3
"""Adverbs and auxiliaries before a verb, at most."""

_BESIDE: Final = 4
"""Tokens between a verb and what is quoted, at most: "tell a child, “…”"."""

_ANYBODY: Final = frozenset(("a", "an", "any", "every", "most", "some", "your"))
_SUPPOSES: Final = frozenset(("if", "imagine", "suppose", "unless", "whenever"))
_ORDERS: Final = frozenset(("ask", "say", "tell"))


def is_supposed(tokens: TaggedText, mentions: list[Mention], token: int) -> bool:
    """Whether what is quoted at a token is only what somebody or other may say."""
    tags, words = tokens.tags, tokens.words
    if _is_open_question(tokens, mentions, token):
        return True
    verb = token - 1
    while verb >= 0 and token - verb <= _BESIDE and tags[verb] not in (CUE, QUOTED, SENTENCE_END):
        verb -= 1
    if verb < 0 or tags[verb] != CUE:
        return False
    index = first_from(mentions, verb) - 1
    if index >= 0 and mentions[index].cue == verb and mentions[index].cue_link != INVERTED:
        return _is_anybody(tokens, mentions[index], verb)
    told = words[verb + 1 : verb + 2]
    if told == ["yourself"]:
        return True  # "You look at it and tell yourself, “…”"
    opens = not verb or tags[verb - 1] == SENTENCE_END
    return opens and words[verb].lower() in _ORDERS and told == ["your"]  # "Ask your doctor, “…”"


def _is_open_question(tokens: TaggedText, mentions: list[Mention], token: int) -> bool:
    """Whether nobody puts the question that is quoted: "The bicycle raises a question: “Who needs it?”"."""
    tags, words = tokens.tags, tokens.words
    noun = token - 1 - (tags[token - 1 : token] in (COMMA, COLON))
    if noun < 1 or words[noun] != "question":
        return False
    index = first_from(mentions, tags.rfind(SENTENCE_END, 0, noun) + 1)
    return all(one.form not in (PROPER, PRONOMINAL) for one in mentions[index:] if one.start < noun)


def _is_anybody(tokens: TaggedText, subject: Mention, verb: int) -> bool:
    """Whether a verb's subject is no one person, and what they say is but a case."""
    tags, words = tokens.tags, tokens.words
    if subject.form not in (NOMINAL, OTHER):
        return False
    first = words[subject.start].lower()
    several = subject.core == subject.start + 1 and first.endswith("s")
    if first not in _ANYBODY and not several:
        return False
    if subject.start and words[subject.start - 1].lower() in _SUPPOSES:
        return True
    low = max(subject.core, verb - _MOST_ADVERBS)
    amid = [words[at] for at in range(low, verb) if tags[at] == AUXILIARY]
    return COMMA not in tags[low:verb] and not _MODALS.isdisjoint(amid)
