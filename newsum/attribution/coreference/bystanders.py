"""Who only stands near a quote and says nothing: no person, and no verb reports it."""

from __future__ import annotations

from typing import Final

from ..cues import ACCORDING_TO, INTRODUCED, UNLINKED, VERBAL
from ..entities.entity import NEUTER
from ..spans.tags import NAME, PARAGRAPH_START, PERSON_NOUN, PREPOSITION, SENTENCE_END
from ..speakers.assignment import Attribution
from ..speakers.mentions import PRONOMINAL
from .discourse import Speaker

_LEAST: Final = 0.45
"""The confidence in a speaker who is no person and reports nothing, at least.  Chosen on polnear-dev."""


def is_bystander(best: Attribution, speaker: Speaker, confidence: float | None) -> bool:
    """Whether a speaker is only what stands near a quote: no person, reports nothing, hardly likely."""
    reference, entity = best.reference, speaker.entity
    if best.label or reference is None or (confidence or 0.0) >= _LEAST:
        return False
    mention = reference.mention
    silent = mention.cue_link in (VERBAL, UNLINKED) and mention.form != PRONOMINAL
    if not silent or mention.before == ACCORDING_TO:
        return False
    return entity is None or not entity.is_person or entity.gender == NEUTER


def is_pack_bystander(best: Attribution, speaker: Speaker) -> bool:
    """The same in a language that has a pack, however likely."""
    reference, entity = best.reference, speaker.entity
    if best.label or reference is None:
        return False
    mention = reference.mention
    if mention.cue >= 0 or mention.form == PRONOMINAL:
        return False
    if mention.before == ACCORDING_TO or mention.cue_link == INTRODUCED:
        return False
    tokens = reference.paragraph.tokens
    tags = tokens.tags[mention.start : mention.end]
    words = tokens.words[mention.start : mention.end]
    full = NAME * 2 in tags or (NAME in tags and "-" in words[-1])
    short = mention.before in (SENTENCE_END, PARAGRAPH_START) and words[-1].isupper()
    if (full or (short and len(words[-1]) > 1)) and mention.before != PREPOSITION:
        return False  # "Gli Stati Uniti hanno finora chiesto …", "La ABC va …"
    return PERSON_NOUN not in tags and (entity is None or not entity.is_person)
