"""Words that are only supposed to be said: "a good tutor will say, “…”", "if a buyer says “…”"."""

from __future__ import annotations

from typing import Final

from ..cues import INVERTED
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
)
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
_TO_ORDERED: Final = frozenset(("a", "an", "it", "the", "them", "your"))
"""Words behind a verb that opens a sentence as an order: "Ask your doctor, “…”"."""

_BARE_VERBS: Final = _ORDERS | {"add", "answer", "reply", "shout", "write"}
"""Reporting verbs without an ending, which have no subject of their own behind an "and"."""
_TO_BE_WRITTEN: Final = _BARE_VERBS | {
    "begin",
    "close",
    "end",
    "put",
    "start",
    "text",
    "try",
    "type",
}
_POINTING: Final = frozenset(("following", "so", "this"))
_LEADING_TO_ORDER: Final = frozenset(("instead", "just", "or", "simply", "so", "then"))
_LONGEST_ORDER: Final = 6
"""Verbs that ask the reader to write or say what follows, what points to it, what such an order opens
with, and its words at most: "Then put it like this: “…”"."""
_BEFORE_ORDER: Final = frozenset(("if", "to", "when"))
"""What opens a sentence before the comma and an order: "To fix it, tell the shop “…”"."""
_POSSIBLE: Final = frozenset(("can", "could", "may", "might", "should", "will"))
_OF_CHAINS: Final = frozenset(("and", "but", "or", "then"))
_SPEAKS_FOR_ANYBODY: Final = frozenset(("I", "we", "We", "you", "You"))

_ALWAYS: Final = frozenset(("always", "frequently", "often", "sometimes", "usually"))
"""Adverbs of what people do now and again."""

_TEACHES: Final = frozenset(("advise", "ask", "teach", "tell", "train", "urge"))
"""Verbs in the present by which several people make others say something."""

_KINDS: Final = frozenset(
    (
        *("commands", "instructions", "phrases", "prompts", "queries", "questions", "requests"),
        *("rules", "something", "things"),
    )
)
"""Nouns for words of which only an example is quoted: "rules like “…”"."""

_SAMPLES: Final = frozenset(
    ("example", "fiction", "misconception", "myth", "prompt", "query", "question")
)
"""What a label calls words that nobody has said: "Myth 1: “…”"."""
_ANSWERS: Final = "answer"
_LONGEST_LABEL: Final = 4
_OF_LABELS: Final = frozenset((DETERMINER, NAME, NUMBER, PERSON_NOUN, WORD))


def is_supposed(tokens: TaggedText, mentions: list[Mention], token: int) -> bool:
    """Whether what is quoted at a token is only what somebody or other may say."""
    tags, words = tokens.tags, tokens.words
    if _is_open_question(tokens, mentions, token) or _might_say(tokens, token + 1):
        return True
    token = _first_of_list(tokens, token)
    if _is_sample(tokens, token) or _is_example(tokens, token) or _is_dictated(tokens, token):
        return True
    verb = token - 1
    beside = _BESIDE_EXAMPLE if words[verb : verb + 1] in _EXAMPLES else _BESIDE
    while verb >= 0 and token - verb <= beside and tags[verb] not in (CUE, QUOTED, SENTENCE_END):
        verb -= 1
    if verb < 0 or tags[verb] != CUE:
        return _would_answer(tokens, mentions, token)
    if _is_inverted(tokens, verb) or _is_taught(tokens, verb):
        return True
    if "you" in words[max(0, verb - _MOST_ADVERBS) : verb]:
        return True  # "perhaps you just told the cook to “handle it”"
    near = verb == token - 1 or tags[token - 1] in (COMMA, COLON)
    if near and words[verb - 1 : verb] == ["never"]:
        return True  # "He never said “…”"
    if near and words[verb - 1 : verb] == ["have"] and words[max(0, verb - 2)] in _CONTRARY:
        return True  # "She could have said, “…”"
    index = first_from(mentions, verb) - 1
    if index >= 0 and mentions[index].cue == verb and mentions[index].cue_link != INVERTED:
        return _is_anybody(tokens, mentions[index], verb)
    if words[verb + 1 : verb + 2] == ["yourself"]:
        return True  # "You look at it and tell yourself, “…”"
    return _is_order(tokens, verb) or _is_chained(tokens, mentions, verb)


def _is_inverted(tokens: TaggedText, verb: int) -> bool:
    """Whether a sentence opens with a condition whose verb reports: "Should a caller say “…”, hang up"."""
    words = tokens.words
    start = tokens.tags.rfind(SENTENCE_END, 0, verb) + 1
    if COMMA in tokens.tags[start:verb]:
        return False
    return words[start] == "Should" or (words[start] == "Were" and "to" in words[start:verb])


def _is_taught(tokens: TaggedText, verb: int) -> bool:
    """Whether people of a kind want it said: "Fraudsters tell victims to say “…”"."""
    words, tags = tokens.words, tokens.tags
    if words[verb - 1 : verb] != ["to"] or words[verb] not in _BARE_VERBS:
        return False
    start = tags.rfind(SENTENCE_END, 0, verb) + 1
    taught = {*words[start + 1 : verb]} & _TEACHES
    return bool(taught) and words[start].endswith("s")


def _is_sample(tokens: TaggedText, token: int) -> bool:
    """Whether a label right before a quote says that nobody has said it: "Myth 1: “…”"."""
    tags, words = tokens.tags, tokens.words
    if tags[token - 1 : token] != COLON:
        return False
    start = max(tags.rfind(SENTENCE_END, 0, token), tags.rfind(QUOTED, 0, token)) + 1
    noun = token - 2 - (tags[token - 2 : token - 1] == NUMBER)
    if not start <= noun < start + _LONGEST_LABEL:
        return False
    return words[noun].lower() in _SAMPLES and _OF_LABELS.issuperset(tags[start : token - 1])


def _is_example(tokens: TaggedText, token: int) -> bool:
    """Whether what is quoted is only an example in a sentence that reports nothing: "rules like “…”".

    Nor does whoever answers a question put it: "answers questions like “…”".
    """
    words = tokens.words
    led = token - 1 - (words[max(0, token - 2) : token] == ["such", "as"])
    if led < 1 or words[led] not in ("like", "such"):
        return False
    kind = led - 1 - (tokens.tags[led - 1] == COMMA)
    if kind < 0 or words[kind].lower() not in _KINDS:
        return False
    start = tokens.tags.rfind(SENTENCE_END, 0, token) + 1
    return all(
        words[at].lower().startswith(_ANSWERS)
        for at in range(start, kind)
        if tokens.tags[at] == CUE
    )


def _is_dictated(tokens: TaggedText, token: int) -> bool:
    """Whether the reader is asked to write or say what is quoted at a token: "Begin like this: “…”"."""
    if tokens.tags[token - 1 : token] != COLON:
        return False
    start = max(tokens.tags.rfind(SENTENCE_END, 0, token), tokens.tags.rfind(QUOTED, 0, token)) + 1
    order = [word.lower() for word in tokens.words[start : token - 1] if word != ","]
    if len(order) > 1 and order[0] in _LEADING_TO_ORDER:
        order = order[1:]
    if not 0 < len(order) <= _LONGEST_ORDER or order[0] not in _TO_BE_WRITTEN:
        return False
    return order[-1] in _POINTING or len(order) == 1


def _is_order(tokens: TaggedText, verb: int) -> bool:
    """Whether a verb asks the reader to say something: "Ask your doctor, “…”", "To fix it, tell them “…”"."""
    tags, words = tokens.tags, tokens.words
    if words[verb].lower() not in _ORDERS or not _TO_ORDERED.intersection(
        words[verb + 1 : verb + 2]
    ):
        return False
    start = tags.rfind(SENTENCE_END, 0, verb) + 1
    led = tags[verb - 1 : verb] == COMMA and words[start].lower() in _BEFORE_ORDER
    return verb == start or led


def _is_chained(tokens: TaggedText, mentions: list[Mention], verb: int) -> bool:
    """Whether a verb without a subject goes on with what somebody or other may do: "may rise and ask, “…”"."""
    tags, words = tokens.tags, tokens.words
    if words[verb] not in _BARE_VERBS:
        return False
    before = verb - 1 - (words[verb - 1 : verb] == ["will"])
    if words[max(0, before) : before + 1] == [] or words[before] not in _OF_CHAINS:
        return False
    start = tags.rfind(SENTENCE_END, 0, verb) + 1
    for index in range(first_from(mentions, start), first_from(mentions, verb)):
        one = mentions[index]
        if not _POSSIBLE.isdisjoint(words[one.end : one.end + 1]):
            anybody = one.form == PRONOMINAL and words[one.start] in _SPEAKS_FOR_ANYBODY
            return anybody or _is_one_of_many(tokens, one)
    return False


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


def _is_one_of_many(tokens: TaggedText, subject: Mention) -> bool:
    """Whether a subject is no one person: "a good tutor", "buyers"."""
    if subject.form not in (NOMINAL, OTHER):
        return False
    first = tokens.words[subject.start].lower()
    several = subject.core == subject.start + 1 and first.endswith("s")
    return first in _ANYBODY or several


def _is_anybody(tokens: TaggedText, subject: Mention, verb: int) -> bool:
    """Whether a verb's subject is no one person, and what they say is but a case."""
    tags, words = tokens.tags, tokens.words
    if not _is_one_of_many(tokens, subject):
        return False
    if subject.start and words[subject.start - 1].lower() in _SUPPOSES:
        return True
    low = max(subject.core, verb - _MOST_ADVERBS)
    if not _ALWAYS.isdisjoint(words[low:verb]) and not words[verb].endswith(("ed", "said")):
        return True  # "Parents often ask, “…”"
    amid = [words[at] for at in range(low, verb) if tags[at] == AUXILIARY]
    return COMMA not in tags[low:verb] and not _MODALS.isdisjoint(amid)
