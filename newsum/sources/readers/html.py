"""Web pages to their article, by trafilatura (Barbaresi, 2021)."""

from __future__ import annotations

import logging
from typing import Any

from ...errors import NoArticleError
from ...model import Document
from ...text import clean
from ..declared import language_code
from .html_blocks import Block, blocks, body_of, words
from .html_metadata import byline, headline

_AGAIN = "\ue000"
"""What makes a paragraph differ from the one before, whose words it repeats."""

_SHORT = 100
"""Words; where the quick way finds fewer, the careful one looks too."""


def parse(name: str, html: str) -> Document:
    """Read a page: its article in paragraphs, and what its metadata declares.

    Raises `NoArticleError`.
    """
    from trafilatura import load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # newsum tells what went wrong
    tree: Any = load_html(html)
    if tree is None:
        raise NoArticleError(name)
    page, found = _extract(_with_repeats_marked(tree))
    if not found:
        raise NoArticleError(name)
    title, deck, body = body_of(found, headline(page.title, page.sitename))
    return Document(
        source=name,
        text=clean("\n\n".join(block.text for block in body).replace(_AGAIN, "")),
        title=title,
        deck=deck,
        byline=byline(page.author, page.sitename),
        date=page.date or None,
        language=language_code(tree.get("lang")),
    )


def _with_repeats_marked(tree: Any) -> Any:
    """The page with a mark on paragraphs that say again what the one before says, as refrains do.

    Trafilatura takes them for its own mistake, and drops them.
    """
    before, words = None, ""
    for paragraph in tree.iter("p"):
        said = " ".join("".join(paragraph.itertext()).split())
        if said and said == words and paragraph.getprevious() is before:
            paragraph.text = _AGAIN + (paragraph.text or "")
            said = ""
        before, words = paragraph, said
    return tree


def _extract(tree: Any) -> tuple[Any, list[Block]]:
    """Trafilatura's page with its metadata, and the blocks of its article.

    Its quick way is the cleaner one on most pages; the careful one, which compares three
    algorithms, takes over where little was found.
    """
    from trafilatura import bare_extraction

    best: tuple[Any, list[Block]] = (None, [])
    for fast in (True, False):
        page: Any = bare_extraction(
            tree,
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
