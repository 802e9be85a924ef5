"""An audit of sources as JSON Lines: a speaker a line, then a line for each failure."""

from __future__ import annotations

from collections.abc import Iterator

from ..audit_model import Audit
from ..model import SCHEMA
from . import Display
from .audit_json import speaker_fields
from .json_fields import dump, dumped


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write a line for every speaker, and for every failure."""
    for speaker in audit.speakers:
        yield dumped({"schema": SCHEMA, **speaker_fields(speaker)}) + "\n"
    for failure in audit.failures:
        yield dump(failure) + "\n"
