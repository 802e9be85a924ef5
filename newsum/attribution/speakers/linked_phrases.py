"""Where a noun phrase ends with what is tied to it: "of …", "for …", "close to …", "by …"."""

from __future__ import annotations

from functools import cache
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
    WORD,
)
from .extents import is_no_noun, phrase_end
from .joined_phrases import ENDS_FIELD, field_end, is_body, joined_field_end

_LINKING: Final = frozenset({"of", "for", "at", "with", "from", "in", "on", "to"})
"""Prepositions that tie a second noun phrase to the one before: "the mayor of Brack"."""

_MOST_LINKED: Final = 3
"""How many phrases may follow a noun phrase, each tied to the one before by "of …", "for …"."""

_OF_THEM: Final = (["of", "them"], ["of", "us"])

_CLOSELY: Final = (["direct"], ["close"], ["detailed"], ["intimate"])

_TIES: Final = frozenset(("knowledge", "links", "ties"))
"""Words of "with direct knowledge of", "with close ties to"."""

_OF_KIN: Final = frozenset(
    ("family", "relatives", "friends", "parents", "mother", "father", "wife")
)

_WRITTEN: Final = frozenset(
    ("analysis", "audit", "investigation", "paper", "poll", "report", "review", "study", "survey")
)
"""Nouns for what is told whole with whoever made it: "a report by the Institute"."""

_AFTER_BY: Final = frozenset((DETERMINER, NAME, PERSON_NOUN))

_MOST_OF_FIELD: Final = 4
"""Small words of an office's field, at most."""

_ORDINALS: Final = (["first"], ["last"], ["next"])

_COUNTED: Final = (WORD, PERSON_NOUN)
_BEHIND_COUNTED: Final = (AUXILIARY, COMMA, CUE)
"""The tags of what is counted, and of what follows it."""

_WHERE: Final = frozenset(
    (
        *("central", "coastal", "downtown", "eastern", "greater", "inner", "lower", "nearby"),
        *("neighboring", "neighbouring", "northern", "outer", "rural", "southern", "suburban"),
        *("upper", "western"),
    )
)
"""Adjectives before the name of a place."""

_LEADING: Final = ("not", "with")
"""What leads to a word for how somebody is tied to the matter: "with direct knowledge of"."""

_AFTER_LINKING: Final = frozenset((DETERMINER, NAME, NUMBER, PERSON_NOUN, WORD))


@cache
def _tying_words() -> frozenset[str]:
    """The words that what is tied to a phrase begins with."""
    return _LINKING.union(lexicon.involvement_words(), _LEADING, ("by",))


def linked_end(tokens: TaggedText, end: int) -> int:
    """Where a phrase ends with what is tied to it: "of …", "for …", "close to …"."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    if end == size or words[end] not in _tying_words():
        return end
    if words[end - 1].lower() == "one" and words[end : end + 2] in _OF_THEM:
        return end + 2  # "one of them"
    end = _qualified_end(tokens, end)
    if end < size and words[end] == "by" and words[end - 1] in _WRITTEN:
        made = tags[end + 1 : end + 2] in _AFTER_BY
        end = phrase_end(tokens, end + 1) if made else end
    if end == size or words[end] not in _LINKING:
        return end
    head = words[end - 1]
    field = False
    for _ in range(_MOST_LINKED):
        if not (end + 1 < size and words[end] in _LINKING and tags[end + 1] in _AFTER_LINKING):
            break
        if tags[end + 1] == NUMBER and words[end] != "of" and not _counts(tokens, end):
            break
        if words[end] == "on" and words[end - 1].lower() in _OF_KIN:
            break  # "a statement from her family on its page"
        linked = phrase_end(tokens, end + 1 + _is_placed(tokens, end))
        if linked == end + 1:
            held = words[end] == "of" and (tags[end - 1] == PERSON_NOUN or head == "head")
            field = held = held or (field and words[end] in ("and", "for"))
            linked = _field_of_office(tokens, end + 1) if held else end
            if linked == end:
                return end
        end = _with_ordinal(tokens, linked)
        if words[end : end + 1] in (["and"], ["&"]) and is_body(head):
            end = joined_field_end(tokens, end)
        if tags[end - 1] in (WORD, PERSON_NOUN) and words[end - 1].islower():
            end = field_end(tokens, end)
    return end


def _with_ordinal(tokens: TaggedText, end: int) -> int:
    """Where a phrase ends that would end with an article: "one of the first to cross"."""
    words = tokens.words
    if words[end - 1] != "the" or words[end : end + 1] not in _ORDINALS:
        return end
    doing = words[end + 1 : end + 2] == ["to"] and tokens.tags[end + 2 : end + 3] in (WORD, CUE)
    return end + 3 if doing else end + 1


def _counts(tokens: TaggedText, end: int) -> bool:
    """Whether "with" at a token, a number and a noun belong to the phrase before it: "a petition with 3,000 names"."""
    tags = tokens.tags
    counted = tokens.words[end] == "with" and tags[end + 2 : end + 3] in _COUNTED
    return counted and tags[end + 3 : end + 4] in _BEHIND_COUNTED


def _is_placed(tokens: TaggedText, end: int) -> bool:
    """Whether a small word behind a preposition tells where the name behind it lies: "in nearby Brack"."""
    placed = tokens.words[end + 1] in _WHERE
    return placed and tokens.tags[end + 2 : end + 3] == NAME


def _field_of_office(tokens: TaggedText, start: int) -> int:
    """Where the small words of an office's field end that begin at ``start``: "secretary of state".

    The token before it where they are no field.
    """
    tags, words = tokens.tags, tokens.words
    last = start
    while tags[last : last + 1] == WORD and last - start < _MOST_OF_FIELD:
        doing = words[last].endswith("ing") and last > start  # "head of road planning"
        if not words[last].islower() or (is_no_noun(words[last]) and not doing):
            break
        last += 1
    behind = tags[last : last + 1]
    verb = behind == WORD and is_no_noun(words[last])
    return last if last > start and (verb or behind in ENDS_FIELD) else start - 1


def _qualified_end(tokens: TaggedText, end: int) -> int:
    """Where a noun's phrase ends with how somebody is tied to the matter: "a source close to Roe"."""
    tags, words = tokens.tags, tokens.words
    tying = lexicon.involvement_words()
    if end == len(words) or not (words[end] in tying or words[end] in _LEADING):
        return end
    tie = end + (words[end] == "not")
    if words[tie : tie + 1] == ["with"]:  # "with direct knowledge of"
        tie += 1 + (words[tie + 1 : tie + 2] in _CLOSELY)
        tying = _TIES
    if not (words[tie : tie + 1] and words[tie] in tying):
        return end
    behind = tie + 1
    if tags[behind : behind + 1] == PREPOSITION:
        behind += 1
    elif not words[tie].endswith("ing"):
        return end
    linked = tags[behind : behind + 1] and tags[behind] in _AFTER_LINKING
    stop = phrase_end(tokens, behind) if linked else behind
    return stop if stop > behind else end
