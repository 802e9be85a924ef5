"""Topics: what leads to a quote over a colon and is what it is about: "Less pressure on buyers: “…”".

So it is in lists of what somebody says about one thing after another; nobody speaks there who is named in
the topic alone.
"""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...language.quotation_marks import QuotedSpan
from ..spans.tags import (
    COLON,
    CUE,
    DETERMINER,
    NAME,
    PARAGRAPH_START,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .mentions import NOMINAL, PROPER, Mention, first_from
from .tagged_paragraphs import TaggedParagraph, TaggedParagraphs

_LONGEST: Final = 12
"""Tokens of a topic, at most."""

_LEAST_ALIKE: Final = 2
"""Quotes of an article that a topic leads to, at least, where it names people: "Buyers stay away"."""

_LEAST_OF_LAYOUT: Final = 3
"""The same, where a topic opens with what may be a name: "Salt stays dear"."""

_OF_NO_TOPIC: Final = frozenset((CUE, PRONOUN, QUOTED, SENTENCE_END))
_BEHIND: Final = frozenset((QUOTED, SENTENCE_END))
_SINGULAR: Final = frozenset(("he", "she"))


def led_by_topics(paragraphs: TaggedParagraphs) -> frozenset[int]:
    """The numbers of the quoted spans that a topic leads to."""
    text = paragraphs.article.text
    sure: list[int] = []
    alike: list[int] = []
    lone: list[int] = []
    for number, span in enumerate(paragraphs.spans):
        if text[max(0, span.outer_start - 2) : span.outer_start].rstrip()[-1:] != ":":
            continue
        own = paragraphs[span.paragraph]
        token = own.token_of.get(number, 0)
        if not _leads(own, token):
            continue
        before = _before(own, token)
        speaking = [one for one in before if _may_speak(paragraphs, own, one)]
        if _is_listed(paragraphs, own, token, span, sure):
            sure.append(number)
        elif not speaking:
            alike.append(number)
            if not any(one.form == NOMINAL and one.before != PREPOSITION for one in before):
                sure.append(number)
        elif len(speaking) == 1 and _is_lone_word(own, speaking[0]):
            lone.append(number)
    if len(alike) >= _LEAST_OF_LAYOUT:
        sure += lone
    return frozenset((*sure, *alike) if len(alike) >= _LEAST_ALIKE else sure)


def _leads(own: TaggedParagraph, token: int) -> bool:
    """Whether a paragraph is a few words, without a reporting verb, a colon and quotes."""
    tags = own.tokens.tags
    if not 1 < token <= _LONGEST or tags[token - 1] != COLON:
        return False
    return _OF_NO_TOPIC.isdisjoint(tags[: token - 1]) and _BEHIND.issuperset(tags[token:])


def _before(own: TaggedParagraph, token: int) -> list[Mention]:
    """The mentions before the quote at a token."""
    return own.mentions[: first_from(own.mentions, token)]


def _may_speak(paragraphs: TaggedParagraphs, own: TaggedParagraph, mention: Mention) -> bool:
    """Whether a mention before the colon may speak: a name, or one or some that a determiner tells."""
    if not mention.can_speak or mention.before == PREPOSITION:
        return False
    tags, words = own.tokens.tags, own.tokens.words
    if mention.form == PROPER:
        alone = mention.before == PARAGRAPH_START and mention.core == mention.start + 1
        word = words[mention.start]
        return not alone or (paragraphs.is_name(word) and not paragraphs.is_written_small(word))
    several = words[mention.core - 1].endswith("s") and tags[mention.start] != DETERMINER
    return not several or mention.end == own.tokens.tags.find(COLON)


def _is_lone_word(own: TaggedParagraph, mention: Mention) -> bool:
    """Whether a mention is a capitalised word that opens its paragraph, and no first name."""
    word = own.tokens.words[mention.start].lower()
    opens = mention.before == PARAGRAPH_START and mention.core == mention.start + 1
    return opens and mention.form == PROPER and word not in lexicon.first_names()


def _is_listed(
    paragraphs: TaggedParagraphs,
    own: TaggedParagraph,
    token: int,
    span: QuotedSpan,
    listed: list[int],
) -> bool:
    """Whether a name before the colon is a thing that somebody named above speaks of.

    "Here is what she said about each: / Tarn Salt: “…”".
    """
    tokens = own.tokens
    if set(tokens.tags[: token - 1]) - {NAME, WORD} or tokens.tags[0] != NAME:
        return False
    first = tokens.words[0].lower()
    if first in lexicon.first_names() or first in lexicon.titles() or not span.paragraph:
        return False
    if listed and paragraphs.spans[listed[-1]].paragraph == span.paragraph - 1:
        return True
    above = paragraphs[span.paragraph - 1]
    start = above.tokens.tags.rfind(SENTENCE_END) + 1
    if above.tokens.tags[-1:] != COLON or CUE not in above.tokens.tags[start:]:
        return False
    return not _SINGULAR.isdisjoint(word.lower() for word in above.tokens.words[start:])
