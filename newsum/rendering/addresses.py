"""Addresses that a page or a terminal may lead to: of articles, of words in them, of files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from urllib.parse import quote as percent_encoded

from ..patterns import pattern

_WEB = pattern(r"https?://", re.IGNORECASE)

_ENCODED: Final = {ord(sign): f"%{ord(sign):02X}" for sign in "<>\"'\\`"}
"""Characters that no address has, and that could end a link."""

_WHOLE: Final = 10
"""Words that a link names in full; of more it names both ends."""

_FIRST_WORDS, _LAST_WORDS = 5, 4
"""Words at both ends by which a browser finds a sentence in a page."""


def web_address(text: str | None) -> str:
    """An address of the web that can stand in a link; empty for anything else."""
    if not text or not _WEB.match(text) or not text.isprintable() or " " in text:
        return ""
    return text.translate(_ENCODED)


def address_of_words(address: str, text: str) -> str:
    """An article's address, with a fragment by which a browser goes to a text in it.

    See "URL Fragment Text Directives", a report of the W3C's community group.
    """
    if not address or not text:
        return address
    words = text.split()
    if len(words) <= _WHOLE:
        directive = _encoded(" ".join(words))
    else:
        ends = " ".join(words[:_FIRST_WORDS]), " ".join(words[-_LAST_WORDS:])
        directive = ",".join(map(_encoded, ends))
    base, _, fragment = address.partition("#")
    return f"{base}#{fragment.partition(':~:')[0]}:~:text={directive}"


def _encoded(words: str) -> str:
    """Words as a text directive takes them: a hyphen is a sign of its own there."""
    return percent_encoded(words, safe="").replace("-", "%2D")


def address_of_source(source: str) -> str:
    """The address of a source; empty where it has none, such as a record or standard input."""
    if _WEB.match(source):
        return web_address(source)
    try:
        path = Path(source)
        return path.absolute().as_uri() if path.is_file() else ""
    except (OSError, ValueError):  # no name that a file could have
        return ""
