"""Web pages to their article, by trafilatura (Barbaresi, 2021)."""

from __future__ import annotations

import re
from typing import Any

from ..errors import NoArticleError
from ..model import Document
from ..text import clean, squeeze

# The language that a page declares: <html lang="en-GB">.
_LANGUAGE = re.compile(r"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?([A-Za-z]{2})\b", re.IGNORECASE)


def parse(name: str, html: str) -> Document:
    """Read a page: its article in paragraphs, and what its metadata declares."""
    from trafilatura import bare_extraction

    page: Any = bare_extraction(html, with_metadata=True, include_comments=False)
    if page is None or not page.text:
        raise NoArticleError(name)
    language = _LANGUAGE.search(html)
    return Document(
        source=name,
        text=clean("\n\n".join(line for line in page.text.splitlines() if line.strip())),
        title=squeeze(clean(page.title or "")) or None,
        byline=squeeze(clean(page.author or "")) or None,
        date=page.date or None,
        language=language[1].lower() if language else None,
    )
