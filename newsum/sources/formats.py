"""What a source is, told by its content, and by its name where the content does not say."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import NotTextError

KINDS = ("text", "markdown", "html", "email", "pdf", "docx", "json", "jsonl")
"""What may be given as a source's kind."""

_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"\x7fELF", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"OggS", "sound"),
)

_BY_SUFFIX = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".eml": "email",
    ".json": "json",
}

# Begins like a page: a declaration and comments may come first, then a tag that pages begin with.
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body|title|meta|article)\b",
    re.IGNORECASE | re.DOTALL,
)

# Any element that a page has, for files that are pages by their name.
_ELEMENT = re.compile(r"<(?:p|div|br|h[1-6]|body|html|article|section|table|a)\b", re.IGNORECASE)

# A header of a message: "Subject: Storm".  Articles may begin with one, messages have several.
_HEADER = re.compile(r"([A-Z][A-Za-z-]{1,60}):[ \t]")
_MESSAGE_HEADERS = frozenset((
    "received", "return-path", "delivered-to", "message-id", "mime-version", "from", "to",
    "subject", "date", "reply-to",
))  # fmt: skip
_ENOUGH_HEADERS = 3
_HEADERS_LENGTH = 50_000

# An object, or a list of objects.
_JSON = re.compile(r'\s*(?:\[\s*)?\{\s*"')

# A heading of the first level with a blank line below it, and nothing above.
_MARKDOWN = re.compile(r"\s*(?:---\n(?:[\w-]+:.*\n)+---\s*)?# [^\n#]+\n\s*\n")


def kind_of_data(name: str, data: bytes) -> str | None:
    """``pdf`` or ``docx``; ``None`` for what may be text.  Raises `NotTextError` for other data."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") and b"word/document" in data:
        return "docx"
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotTextError(name, what)
    return None


def kind_of_text(name: str, text: str) -> str:
    """``text``, ``markdown``, ``html``, ``email`` or ``json``."""
    named = _BY_SUFFIX.get(PurePath(name.lower().removesuffix(".gz")).suffix)
    if _PAGE.match(text):
        return "html"
    if named == "html":
        return "html" if _ELEMENT.search(text) else "text"
    if _is_message(text):
        return "email"
    if _is_json(text):
        return "json"
    if named in (None, "email", "json"):
        return "markdown" if named is None and _MARKDOWN.match(text) else "text"
    return named


def _is_message(text: str) -> bool:
    """Whether text begins with the headers of a message, and a blank line ends them."""
    names: set[str] = set()
    for line in text[:_HEADERS_LENGTH].splitlines():
        if header := _HEADER.match(line):
            names.add(header[1].lower())
        elif not line[:1].isspace():
            return not line and len(names & _MESSAGE_HEADERS) >= _ENOUGH_HEADERS
    return False


def _is_json(text: str) -> bool:
    """Whether the whole is one JSON value that could hold an article."""
    return bool(_JSON.match(text)) and text.rstrip().endswith(("}", "]"))
