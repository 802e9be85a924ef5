"""Signatures: who stands behind a dash behind a quote, or alone in the line below it."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...language.quotation_marks import QuotedSpan
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    NAME,
    PERSON_NOUN,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
)
from .mentions import PROPER, first_from
from .tagged_paragraphs import MentionReference, TaggedParagraph, TaggedParagraphs

_LONGEST_SIGNATURE: Final = 80
"""Characters of a line that signs a quote."""

_DASHES: Final = "–—-―"

_FULL_NAME: Final = NAME * 2
_ENDS_NAME: Final = frozenset((COMMA, SENTENCE_END, ""))
_WORDS_OF_NAME: Final = range(2, 5)
_OF_NO_ROLE: Final = frozenset((AUXILIARY, CUE, PRONOUN, QUOTED, SENTENCE_END))
"""Tags that a line does not have that says what somebody is."""
_VERBS: Final = frozenset((CUE, AUXILIARY))


class Signatures:
    """Who signs the quotes of an article, asked about in order."""

    def __init__(self, paragraphs: TaggedParagraphs) -> None:
        self._paragraphs = paragraphs
        self._signing = -1
        """The last paragraph that signs a quote above it."""
        self._headed = False
        """Whether a line above has told who speaks: then no line below does."""

    def of(self, own: TaggedParagraph, span: QuotedSpan, token: int) -> MentionReference | None:
        """Who signs a quote, the span at a token of its ``own`` paragraph: "— Ana Roe, teacher".

        A line above that no quote before it has for its signature is its heading.
        """
        if own.tokens.tags != QUOTED:
            return _behind(self._paragraphs.article.text, own, token)
        above, below = span.paragraph - 1, span.paragraph + 1
        dashed = self._line(below, _DASHES)
        if dashed is None and above != self._signing:
            heading = self._line(above)
            if heading is not None:
                self._headed = True
                return heading
        signed = dashed or (None if self._headed else self._line(below))
        self._signing = below if signed else self._signing
        return signed

    def _line(self, number: int, dashes: str = "") -> MentionReference | None:
        """The name in a line of that number that is a signature; with ``dashes``, behind one."""
        extents = self._paragraphs.article.paragraphs
        if not 0 <= number < len(extents):
            return None
        start, end = extents[number]
        if end - start > _LONGEST_SIGNATURE:
            return None
        if dashes and self._paragraphs.article.text[start] not in dashes:
            return None
        line = self._paragraphs[number]
        signs = line.mentions and (dashes or _signs(line) or self._signs_above(number, line))
        return MentionReference(line, 0) if signs else None

    def _signs_above(self, number: int, line: TaggedParagraph) -> bool:
        """Whether a line is a full name alone, and the one below it what its bearer is."""
        extents = self._paragraphs.article.paragraphs
        tags = line.tokens.tags
        if set(tags) != {NAME} or len(tags) not in _WORDS_OF_NAME or number + 1 == len(extents):
            return False
        start, end = extents[number + 1]
        if end - start > _LONGEST_SIGNATURE:
            return False
        below = self._paragraphs[number + 1].tokens
        office = PERSON_NOUN in below.tags or any(map(lexicon.is_title, below.words))
        return office and _OF_NO_ROLE.isdisjoint(below.tags)


def _behind(text: str, own: TaggedParagraph, token: int) -> MentionReference | None:
    """Who stands behind a dash right behind a quote, or behind the quotes that it is listed with."""
    tokens, mentions = own.tokens, own.mentions
    while tokens.tags[token + 1 : token + 3] == COMMA + QUOTED:
        token += 2
    if text[tokens.ends[token] : tokens.ends[token] + 2].strip()[:1] not in (*_DASHES,):
        return None
    index = first_from(mentions, token + 1)
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
