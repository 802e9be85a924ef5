"""Signatures: who stands behind a dash behind a quote, or alone in the line below it."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from ... import lexicon
from ...language.quotation_marks import QuotedSpan
from ..spans.tags import AUXILIARY, COMMA, CUE, NAME, QUOTED, SENTENCE_END
from .mentions import PROPER
from .tagged_paragraphs import MentionReference, TaggedParagraph, TaggedParagraphs

_LONGEST_SIGNATURE: Final = 80
"""Characters of a line that signs a quote."""

_DASHES: Final = "–—-―"

_FULL_NAME: Final = NAME * 2
_ENDS_NAME: Final = frozenset((COMMA, SENTENCE_END, ""))
_VERBS: Final = frozenset((CUE, AUXILIARY))


def signature(
    paragraphs: TaggedParagraphs, own: TaggedParagraph, span: QuotedSpan, token: int
) -> MentionReference | None:
    """Who signs a quote, the span at a token of its ``own`` paragraph: "— Ana Roe, teacher"."""
    if own.tokens.tags != QUOTED:
        return _behind(paragraphs.article.text, own, token)
    below = span.paragraph + 1
    extents = paragraphs.article.paragraphs
    if below >= len(extents):
        return None
    start, end = extents[below]
    if end - start > _LONGEST_SIGNATURE:
        return None
    signed = paragraphs[below]
    dashed = paragraphs.article.text[start] in _DASHES
    return MentionReference(signed, 0) if signed.mentions and (dashed or _signs(signed)) else None


def _behind(text: str, own: TaggedParagraph, token: int) -> MentionReference | None:
    """Who stands behind a dash right behind a quote, or behind the quotes that it is listed with."""
    tokens, mentions = own.tokens, own.mentions
    while tokens.tags[token + 1 : token + 3] == COMMA + QUOTED:
        token += 2
    if text[tokens.ends[token] : tokens.ends[token] + 2].strip()[:1] not in (*_DASHES,):
        return None
    index = bisect_left(mentions, token + 1, key=lambda mention: mention.start)
    if index == len(mentions):
        return None
    mention = mentions[index]
    between = text[tokens.ends[token] : tokens.starts[mention.start]].strip()
    named = between in (*_DASHES,) and mention.form == PROPER and mention.cue < 0
    ends = tokens.tags[mention.end : mention.end + 1] in _ENDS_NAME
    return MentionReference(own, index) if named and ends else None


def _signs(line: TaggedParagraph) -> bool:
    """Whether a line without a dash is a full name and what its bearer is: "Ana Roe, Tarn Council."."""
    tokens, first = line.tokens, line.mentions[0]
    told = tokens.tags[first.start : first.end] + tokens.tags[first.end : first.end + 1]
    if first.start or not told.startswith(_FULL_NAME) or not told.endswith(COMMA):
        return False
    verbs = not _VERBS.isdisjoint(tokens.tags) or QUOTED in tokens.tags
    return not (verbs or any(word in lexicon.finite_verbs() for word in tokens.words))
