"""An audit of sources as plain text: each speaker on one line, complete in itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..audit_model import Audit
from . import Display
from .audit_phrases import NOBODY, facts, heading, name_of
from .phrases import safe_line


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write a line for all speakers together, then one for each."""
    yield (", ".join(heading(audit)) if audit.speakers else NOBODY) + "\n"
    gap = "\n"
    for speaker in audit.speakers:
        who = ", ".join(filter(None, (name_of(speaker), safe_line(speaker.role))))
        yield f"{gap}{who}: {', '.join(facts(speaker))}\n"
        gap = ""
