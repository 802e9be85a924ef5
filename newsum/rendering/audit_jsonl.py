"""An audit of sources as JSON Lines: a speaker a line, then a line for each failure."""

from __future__ import annotations

from collections.abc import Iterator

from ..audit_model import Audit
from ..json_record import SCHEMA, dumped
from . import Display
from .audit_json import speaker_fields


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write a line for every speaker, and for every failure."""
    for speaker in audit.speakers:
        yield dumped({"schema": SCHEMA, **speaker_fields(speaker)}) + "\n"
    for failure in audit.failures:
        yield failure.to_json() + "\n"
