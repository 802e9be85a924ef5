"""What a feed holds of one article: its markup is the article, and no page to find one in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ...model import Document
from ...text import unmangled
from ..declared import letters, line
from ..markup import parsable
from .html import EARLY_END, document_of
from .html_blocks import Block
from .html_extract import drop_unread
from .html_features import ends_sentence
from .html_limits import check_source, check_tree
from .html_metadata import Metadata
from .html_scripts import is_beside
from .html_tree import page_blocks

_LINKED: Final = 0.75
"""The share of links in a block below an article from which it only leads away from it."""
_LABEL: Final = 4
"""Words of a link below an article that is no sentence at most: "Read the full story…"."""
_SOURCED: Final = 0.3
"""The share of links in a line that says where an article was published first."""


def parse(name: str, html: str) -> Document:
    """Read an item that `feeds` made a page of: all that is shown, but captions and links below it.

    Raises `NoArticleError`, and where it holds more than any article `TooManyError`, `BrokenError`.
    """
    check_source(name, html)
    from lxml.html import document_fromstring

    tree: Any = document_fromstring(EARLY_END.sub("", unmangled(parsable(html))))
    check_tree(name, tree)
    title = line(next(tree.iter("title")).text)
    drop_unread(tree)
    page = page_blocks(tree)
    declared = Metadata(titles=(title,) if title else ())
    return document_of(name, page, _kept(page, title or ""), declared, None)


def _kept(page: Sequence[Block], title: str) -> list[bool]:
    """Whether each block is the article; captions are where there is nothing else."""
    kept = [not is_beside(block) for block in page]
    if not any(keep and block.kind != "heading" for block, keep in zip(page, kept, strict=True)):
        kept = [not block.hidden for block in page]
    own = letters(title)
    for n in range(len(page) - 1, 0, -1):
        if kept[n] and not _is_tail(page[n], own):
            break
        kept[n] = False
    return kept


def _is_tail(block: Block, title: str) -> bool:
    """Whether a block below an article leads away from it: "Share", "12 comments | Permalink".

    So does one that links to the article by its ``title``: "… appeared first on Alder Post".
    """
    if block.kind in ("item", "heading"):
        return False
    if block.linked >= _LINKED and (block.words <= _LABEL or not ends_sentence(block.text)):
        return True
    named = bool(title) and title in map(letters, block.pieces[:-1])
    return named and block.linked >= _SOURCED
