"""Who speaks a quote for which neither its paragraph nor the discourse before tells anybody."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ..spans.tags import DETERMINER, NAME, PREPOSITION, SENTENCE_END
from ..speakers.mentions import PROPER
from ..speakers.tagged_paragraphs import TaggedParagraph
from .discourse import NOBODY, Discourse, Speaker

_RECORDS: Final = frozenset(
    (
        "audit",
        "complaint",
        "contract",
        "indictment",
        "lawsuit",
        "obituary",
        "report",
        "review",
        "ruling",
        "study",
        "survey",
        "treaty",
        "verdict",
    )
)
"""Nouns for what is quoted and is nobody's in particular."""

_BEFORE_NOUN: Final = 3
"""Tokens of a sentence in which the noun for what is quoted stands, at most."""

_BY_RECORD: Final = 0.7
_BY_NEXT: Final = 0.7
"""The confidence in a document that the sentence before is about, and in whom the next paragraph
introduces."""


def document_before(paragraph: TaggedParagraph, token: int) -> Speaker:
    """The document that the sentence right before a quote is about: "The audit is blunt.  “…”"."""
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    if token < 2 or tags[token - 1] != SENTENCE_END:
        return NOBODY
    start = tags.rfind(SENTENCE_END, 0, token - 1) + 1
    if tags[start] != DETERMINER or words[start] in ("A", "An"):
        return NOBODY
    records = lexicon.statement_nouns() | _RECORDS
    for index in range(start + 1, min(start + 1 + _BEFORE_NOUN, token)):
        if tags[index] in (NAME, PREPOSITION):
            break
        if words[index] in records:
            phrase = " ".join(words[start : index + 1])
            return Speaker(phrase[0].lower() + phrase[1:], confidence=_BY_RECORD)
    return NOBODY


def introduced_by(below: TaggedParagraph, discourse: Discourse) -> Speaker:
    """Who is introduced by the paragraph below a quote, at its beginning and by full name."""
    if not below.mentions:
        return NOBODY
    tokens, first = below.tokens, below.mentions[0]
    if first.start or first.form != PROPER or first.core < 2:
        return NOBODY
    name = tuple(tokens.words[: first.core])
    entity = discourse.entities.find(name, (), tokens.starts[0])
    if entity is None or not entity.is_person or len(entity.words) < 2:
        return NOBODY
    return Speaker(entity.name, entity.role, entity, _BY_NEXT)
