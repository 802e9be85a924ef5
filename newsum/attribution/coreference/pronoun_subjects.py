"""The subject of the sentence before a pronoun, where it is the same pronoun: a subject tends to go on."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from ..cues import SUBJECT_LINKS
from ..spans.tags import COMMA, CONJUNCTION, PREPOSITION, SENTENCE_END, WORD
from ..speakers.mentions import first_from
from ..speakers.tagged_paragraphs import TaggedParagraph
from .discourse import WINDOW

_BEFORE_CLAUSE: Final = (PREPOSITION, CONJUNCTION, WORD)
"""Tags of what opens a sentence whose subject stands behind a comma: "Moved by Roe, she left"."""

_LEAD: Final = 5
"""Tokens of a sentence before a pronoun that is its subject: "On Sunday, she"."""


def subject_before(paragraph: TaggedParagraph, offset: int, word: str) -> int | None:
    """The index of the last mention before an offset that is the pronoun ``word``, as a subject.

    It opens its sentence, or nearly so, or what a clause opens, or reports: not "Roe would not say
    whether he will go".
    """
    tokens, mentions = paragraph.tokens, paragraph.mentions
    token = bisect_left(tokens.starts, offset)
    high = first_from(mentions, token)
    for index in range(high - 1, max(-1, high - 1 - WINDOW), -1):
        mention = mentions[index]
        start = mention.start
        if tokens.words[start].lower() != word:
            continue
        lead = tokens.tags.rfind(SENTENCE_END, 0, start) + 1
        if start - lead < _LEAD or mention.cue_link in SUBJECT_LINKS:
            return index
        led = tokens.tags[lead : lead + 1] in _BEFORE_CLAUSE and tokens.tags[start - 1] == COMMA
        if led and COMMA not in tokens.tags[lead : start - 1]:
            return index
    return None
