"""An audit of sources as one self-contained web page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..audit_model import Audit
from . import Display
from .audit_phrases import NOBODY, facts, heading, name_of
from .html_document import CLOSING, opening
from .phrases import safe_line


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write the page: a list of speakers."""
    yield opening("Who speaks")
    about = " · ".join(heading(audit)) if audit.speakers else NOBODY
    yield f'<header><h1 class="headline">Who speaks</h1>\n<p class="facts">{about}</p></header>\n'
    if audit.speakers:
        yield "<ol>\n"
    for speaker in audit.speakers:
        role = f", {escape(safe_line(speaker.role))}" if speaker.role else ""
        told = escape(" · ".join(facts(speaker)))
        yield f"<li><strong>{escape(name_of(speaker))}</strong>{role} <small>{told}</small></li>\n"
    if audit.speakers:
        yield "</ol>\n"
    yield CLOSING
