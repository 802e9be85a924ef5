"""Data that is no text and that newsum does not read, told by its first bytes."""

from __future__ import annotations

from typing import Final

from ..errors import NotTextError
from .formats import ZIP

_SIGNATURES: Final = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (ZIP, "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"\x7fELF", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"OggS", "sound"),
)
"""What a kind of data begins with, and what people call it."""


def reject_non_text(name: str, data: bytes) -> None:
    """Raise `NotTextError` for data of a kind that is known to be no text."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise NotTextError(name, what)
