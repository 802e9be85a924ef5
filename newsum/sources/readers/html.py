"""Web pages to their article, by trafilatura (Barbaresi, 2021)."""

from __future__ import annotations

import logging
from typing import Any

from ...errors import NoArticleError
from ...model import Document
from ...text import clean
from ..declared import iso_date, language_code
from ..limits import TEXTS
from .html_blocks import Block, blocks, body_of, words
from .html_limits import check_source, check_tree, count_texts
from .html_metadata import byline, headline

_AGAIN = "\ue000"
"""The mark in a paragraph that repeats the one before, which makes the two differ."""

_SHORT = 100
"""Words; where the quick way finds fewer, the careful one looks too."""


def parse(name: str, html: str) -> Document:
    """Read a page: its article in paragraphs, and what its metadata declares.

    Raises `NoArticleError`, and where it holds more than any article `TooManyError`, `BrokenError`.
    """
    check_source(name, html)
    from trafilatura import load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # newsum tells what went wrong
    tree: Any = load_html(html)
    if tree is None:
        raise NoArticleError(name)
    check_tree(name, tree)
    page, found = _extract(_with_repeats_marked(tree))
    if not found:
        TEXTS.check(name, count_texts(tree))
        raise NoArticleError(name)
    title, deck, body = body_of(found, headline(page.title, page.sitename))
    return Document(
        source=name,
        text=clean("\n\n".join(block.text for block in body).replace(_AGAIN, "")),
        title=title,
        deck=deck,
        byline=byline(page.author, page.sitename),
        date=iso_date(page.date),
        language=language_code(tree.get("lang")),
    )


def _with_repeats_marked(tree: Any) -> Any:
    """The page with a mark in each paragraph that repeats the one before, as refrains do.

    Trafilatura takes repeats for its own mistake, and drops them.
    """
    before, text_before = None, ""
    for paragraph in tree.iter("p"):
        text = " ".join("".join(paragraph.itertext()).split())
        if text and text == text_before and paragraph.getprevious() is before:
            paragraph.text = _AGAIN + (paragraph.text or "")
            text = ""
        before, text_before = paragraph, text
    return tree


def _extract(tree: Any) -> tuple[Any, list[Block]]:
    """Trafilatura's page with its metadata, and the blocks of its article.

    Its quick way is the cleaner one on most pages; the careful one, which compares three
    algorithms, takes over where little was found, and where the page is not too long for it.
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
        if words(best[1]) >= _SHORT or count_texts(tree) > TEXTS.allowed():
            break
    return best
