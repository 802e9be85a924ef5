"""Signatures: who stands behind a dash below a quote."""

from __future__ import annotations

from typing import Final

from ...language.quotation_marks import QuotedSpan
from ..spans.tags import QUOTED
from .tagged_paragraphs import MentionReference, TaggedParagraph, TaggedParagraphs

_LONGEST_SIGNATURE: Final = 80
"""Characters of a line that signs a quote."""

_DASHES: Final = "–—-―"


def signature(
    paragraphs: TaggedParagraphs, own: TaggedParagraph, span: QuotedSpan
) -> MentionReference | None:
    """Who signs a quote that fills its ``own`` paragraph: "— Ana Roe, teacher" below it."""
    below = span.paragraph + 1
    extents = paragraphs.article.paragraphs
    if below >= len(extents) or own.tokens.tags != QUOTED:
        return None
    start, end = extents[below]
    if end - start > _LONGEST_SIGNATURE or paragraphs.article.text[start] not in _DASHES:
        return None
    signed = paragraphs[below]
    return MentionReference(signed, 0) if signed.mentions else None
