"""The facts of an audit in words, for the formats for people."""

from __future__ import annotations

from ..audit_model import Appearance, Audit, AuditedSpeaker
from .phrases import counted, safe_line, source_name, spell_date

NOBODY = "Nobody is quoted."


def heading(audit: Audit) -> list[str]:
    """What is told of all speakers together."""
    known = sum(speaker.name is not None for speaker in audit.speakers)
    return [
        counted(known, "speaker"),
        counted(sum(speaker.quotes for speaker in audit.speakers), "quote"),
        counted(sum(speaker.words for speaker in audit.speakers), "word"),
        counted(audit.articles, "article"),
    ]


def name_of(speaker: AuditedSpeaker) -> str:
    """A speaker's name or description."""
    return safe_line(speaker.name) or "Speaker unknown"


def facts(speaker: AuditedSpeaker) -> list[str]:
    """How often and how much somebody speaks, and where first and last."""
    first, last = appearance(speaker.first), appearance(speaker.last)
    where = [f"first in {first}", f"last in {last}"]
    if first == last:  # of several articles only one has a date
        where = [f"in {first}" if speaker.articles == 1 else f"among them {first}"]
    return [
        counted(speaker.quotes, "quote"),
        counted(speaker.words, "word"),
        counted(speaker.articles, "article"),
        *(["not named"] if speaker.name and not speaker.named else []),
        *where,
    ]


def appearance(one: Appearance) -> str:
    """An article by its headline, else its source, with its date."""
    name = safe_line(one.headline) or source_name(one.source) or "standard input"
    date = spell_date(one.date)
    return f"{name} ({date})" if date else name
