"""Plain text, which declares nothing."""

from __future__ import annotations

from ...model import Document
from ...text import clean


def parse(name: str, text: str) -> Document:
    """Clean the text."""
    return Document(source=name, text=clean(text))
