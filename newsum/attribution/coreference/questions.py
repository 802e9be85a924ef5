"""Questions: to whom a quote is put, and who may be expected to answer."""

from __future__ import annotations

from typing import Final

from ..speakers.mentions import PRONOMINAL, first_from
from ..speakers.tagged_paragraphs import MentionReference

_ASKS: Final = frozenset(("ask", "asked", "asks"))


def asked_by(reference: MentionReference | None) -> MentionReference | None:
    """Whom the speaker of a quote, the mention at a reference, asks by name: "“Why?” Roe asked Lind"."""
    if reference is None:
        return None
    tokens, mentions = reference.paragraph.tokens, reference.paragraph.mentions
    verb = reference.mention.cue
    if verb < 0 or tokens.words[verb] not in _ASKS:
        return None
    asked = first_from(mentions, verb + 1)
    if asked in (len(mentions), reference.mention_index):
        return None
    named = mentions[asked].start == verb + 1 and mentions[asked].form != PRONOMINAL
    return MentionReference(reference.paragraph, asked) if named else None
