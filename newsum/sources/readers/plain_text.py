"""Plain text, which declares nothing."""

from __future__ import annotations

from ...model import Document
from ...text import clean, unmangled
from ..markup import with_characters


def parse(name: str, text: str) -> Document:
    """Clean the text; characters stand where it names them, as in "&quot;"."""
    return Document(source=name, text=clean(with_characters(unmangled(text))))
