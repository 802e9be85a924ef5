"""Words that are only supposed to be said: "a good tutor will say, “…”", "if a buyer says “…”"."""

from __future__ import annotations

from typing import Final

from ..cues import INVERTED
from ..spans.tagging import TaggedText
from ..spans.tags import AUXILIARY, COLON, COMMA, CONJUNCTION, CUE, PRONOUN, QUOTED, SENTENCE_END
from .mentions import NOMINAL, OTHER, PRONOMINAL, PROPER, Mention, first_from

_MODALS: Final = frozenset(("can", "could", "may", "might", "should", "will", "would"))
_MOST_ADVERBS: Final = 3
"""Adverbs and auxiliaries before a verb, at most."""

_BESIDE: Final = 4
"""Tokens between a verb and what is quoted, at most: "tell a child, “…”"."""

_EXAMPLES: Final = (["as"], ["like"])
_BESIDE_EXAMPLE: Final = 8
"""The same before what is only an example: "ask the bot questions such as “…”"."""

_BETWEEN: Final = (COMMA, CONJUNCTION)
"""Tags of what stands between the spans of a list."""

_CONTRARY: Final = frozenset(("could", "might", "should", "would"))
"""Modals before "have" and a verb that tell what was not said."""

_PERHAPS: Final = frozenset(("could", "may", "might"))

_ANYBODY: Final = frozenset(("a", "an", "any", "every", "most", "some", "your"))
_SUPPOSES: Final = frozenset(("if", "imagine", "suppose", "unless", "whenever"))
_ORDERS: Final = frozenset(("ask", "say", "tell"))


def is_supposed(tokens: TaggedText, mentions: list[Mention], token: int) -> bool:
    """Whether what is quoted at a token is only what somebody or other may say."""
    tags, words = tokens.tags, tokens.words
    if _is_open_question(tokens, mentions, token) or _might_say(tokens, token + 1):
        return True
    token = _first_of_list(tokens, token)
    verb = token - 1
    beside = _BESIDE_EXAMPLE if words[verb : verb + 1] in _EXAMPLES else _BESIDE
    while verb >= 0 and token - verb <= beside and tags[verb] not in (CUE, QUOTED, SENTENCE_END):
        verb -= 1
    if verb < 0 or tags[verb] != CUE:
        return _would_answer(tokens, mentions, token)
    near = verb == token - 1 or tags[token - 1] in (COMMA, COLON)
    if near and words[verb - 1 : verb] == ["never"]:
        return True  # "He never said “…”"
    if near and words[verb - 1 : verb] == ["have"] and words[max(0, verb - 2)] in _CONTRARY:
        return True  # "She could have said, “…”"
    index = first_from(mentions, verb) - 1
    if index >= 0 and mentions[index].cue == verb and mentions[index].cue_link != INVERTED:
        return _is_anybody(tokens, mentions[index], verb)
    told = words[verb + 1 : verb + 2]
    if told == ["yourself"]:
        return True  # "You look at it and tell yourself, “…”"
    opens = not verb or tags[verb - 1] == SENTENCE_END
    return opens and words[verb].lower() in _ORDERS and told == ["your"]  # "Ask your doctor, “…”"


def _might_say(tokens: TaggedText, behind: int) -> bool:
    """Whether it is told behind a quote who might say so: "“…,” it might say"."""
    words = tokens.words
    return (
        tokens.tags[behind : behind + 3] == PRONOUN + AUXILIARY + CUE
        and words[behind + 1] in _PERHAPS
    )


def _first_of_list(tokens: TaggedText, token: int) -> int:
    """The first of the quoted spans that stand in one list with that at a token."""
    tags = tokens.tags
    while True:
        before = token - 1
        while before > 0 and tags[before] in _BETWEEN:
            before -= 1
        if before < 0 or before == token - 1 or before not in tokens.span_of:
            return token
        token = before


def _would_answer(tokens: TaggedText, mentions: list[Mention], token: int) -> bool:
    """Whether no one person would say it by a verb that is a noun as well: "Critics would answer, “…”"."""
    tags, words = tokens.tags, tokens.words
    modal = token - 3
    if modal < 1 or tags[token - 1] not in (COMMA, COLON) or words[modal] not in _MODALS:
        return False
    index = first_from(mentions, modal) - 1
    if index < 0 or mentions[index].core != modal:
        return False
    subject = words[mentions[index].start]
    alone = mentions[index].form == PROPER and mentions[index].start == modal - 1
    if alone and (modal == 1 or tags[modal - 2] == SENTENCE_END):
        return subject.endswith("s")  # a word of no list that opens its sentence: "Sceptics"
    return _is_anybody(tokens, mentions[index], modal + 1)


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
