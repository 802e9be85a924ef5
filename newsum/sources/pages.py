"""Web pages to their article, by trafilatura (Barbaresi, 2021)."""

from __future__ import annotations

import logging
import re
from typing import Any

from ..errors import NoArticleError
from ..model import Document
from ..text import clean
from .blocks import Block, blocks, body_of, words
from .metadata import byline, headline

# The language that a page declares: <html lang="en-GB">.
_LANGUAGE = re.compile(r"<html\b[^>]{0,2000}?\blang\s*=\s*[\"']?([A-Za-z]{2})\b", re.IGNORECASE)

_SHORT = 100
"""Words; where the quick way finds fewer, the careful one looks too."""


def parse(name: str, html: str) -> Document:
    """Read a page: its article in paragraphs, and what its metadata declares.

    Raises `NoArticleError`.
    """
    page, found = _extract(html)
    if not found:
        raise NoArticleError(name)
    title, deck, body = body_of(found, headline(page.title, page.sitename))
    language = _LANGUAGE.search(html)
    return Document(
        source=name,
        text=clean("\n\n".join(block.text for block in body)),
        title=title,
        deck=deck,
        byline=byline(page.author, page.sitename),
        date=page.date or None,
        language=language[1].lower() if language else None,
    )


def _extract(html: str) -> tuple[Any, list[Block]]:
    """Trafilatura's page with its metadata, and the blocks of its article.

    Its quick way is the cleaner one on most pages; the careful one, which compares three
    algorithms, takes over where little was found.
    """
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # newsum tells what went wrong
    best: tuple[Any, list[Block]] = (None, [])
    for fast in (True, False):
        page: Any = bare_extraction(
            html,
            fast=fast,
            include_comments=False,
            include_links=True,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
        found = list(blocks(page.body)) if page is not None else []
        if words(found) > words(best[1]):
            best = page, found
        if words(best[1]) >= _SHORT:
            break
    return best
