"""What a source is, told by its content, and by its name where the content does not say."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import NotTextError

# Begins like a page: a declaration or a comment may come first, then a tag that pages begin with.
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)

# Any element that a page has, for files that are pages by their name.
_ELEMENT = re.compile(rb"<(?:p|div|br|h[1-6]|body|html|article|a)\b", re.IGNORECASE)

_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"\x7fELF", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
)

_KINDS = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
          ".xhtml": "html"}  # fmt: skip

_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


def kind_of(name: str, data: bytes) -> str:
    """``text``, ``markdown``, ``html`` or ``record``; raises `NotTextError`."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotTextError(name, what)
    if b"\0" in data and not data.startswith(_MARKS):
        raise NotTextError(name, "binary data")
    by_name = _KINDS.get(PurePath(name.lower().removesuffix(".gz")).suffix, "text")
    if _PAGE.match(data):
        return "html"
    if by_name == "html":
        return "html" if _ELEMENT.search(data) else "text"
    if by_name == "text" and _is_record(data):
        return "record"
    return by_name


def _is_record(data: bytes) -> bool:
    """Whether the whole is one JSON object."""
    stripped = data.strip()
    return stripped.startswith(b"{") and stripped.endswith(b"}") and b'"' in stripped
