"""An audit of sources in a terminal: the most quoted first."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from ..audit_model import Audit, AuditedSpeaker
from . import Display
from .audit_phrases import NOBODY, facts, heading, name_of
from .phrases import safe_line
from .terminal_layout import QUOTE, Lines, as_text, console, hang, pack


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write what is told of all speakers, then each in a few lines."""
    about = heading(audit) if audit.speakers else [NOBODY]
    blocks = [[Text("━" * display.width, "dim"), *pack(about, display.width)]]
    most = max((len(f"{speaker.quotes:,}") for speaker in audit.speakers), default=0)
    blocks += [_entry(speaker, most, display.width) for speaker in audit.speakers]
    yield as_text(console(display), blocks)


def _entry(speaker: AuditedSpeaker, most: int, width: int) -> Lines:
    """A speaker's number of quotes, name and role; below them the facts."""
    number = Text(f"{speaker.quotes:>{most},}  ", "dim")
    role = safe_line(speaker.role)
    who = Text.assemble((name_of(speaker), f"bold {QUOTE}"), role and f", {role}")
    margin = Text(" " * number.cell_len)
    told = pack(facts(speaker), width - number.cell_len)
    return [*hang(who, width, number), *(margin + line for line in told)]
