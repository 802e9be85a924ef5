"""An audit of sources as one JSON object, schema newsum/1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from ..audit_model import Audit, AuditedSpeaker
from ..json_record import SCHEMA, dumped
from . import Display


def write(audit: Audit, display: Display) -> Iterator[str]:
    """Write the audit, failures included."""
    value = {
        "schema": SCHEMA,
        "speakers": [speaker_fields(speaker) for speaker in audit.speakers],
        "errors": [failure.to_dict() for failure in audit.failures],
        "articles": audit.articles,
    }
    yield dumped(value, indent=2) + "\n"


def speaker_fields(speaker: AuditedSpeaker) -> dict[str, Any]:
    """A speaker as JSON types."""
    told = asdict(speaker)
    return {"speaker": told.pop("name"), **told}
