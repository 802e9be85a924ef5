"""An audit of sources in Markdown: a list of speakers."""

from __future__ import annotations

from collections.abc import Iterator

from ..audit_model import Audit
from . import Display
from .audit_phrases import NOBODY, facts, heading, name_of
from .markdown import escape


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write a heading, then an item for each speaker."""
    yield "# Who speaks\n\n"
    yield (" · ".join(heading(audit)) if audit.speakers else NOBODY) + "\n"
    gap = "\n"
    for speaker in audit.speakers:
        role = f", {escape(speaker.role)}" if speaker.role else ""
        told = " · ".join(map(escape, facts(speaker)))
        yield f"{gap}- **{escape(name_of(speaker))}**{role}: {told}\n"
        gap = ""
