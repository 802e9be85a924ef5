"""The article of a page that shows none before its scripts run: they hold it as a piece of HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from ...patterns import pattern
from ..markup import parsable
from .html_blocks import Block
from .html_features import is_prose
from .html_limits import check_source, check_tree
from .html_tree import page_blocks

_FEWEST_PARAGRAPHS: Final = 3
_FEWEST_WORDS: Final = 80
"""Paragraphs, and words of prose, of a text that is an article at least."""
_DEPTH: Final = 2
"""Strings one in another that are looked into."""

# A string of JavaScript or JSON.  Each quotation mark is met once: what is inside is passed over.
_STRING = pattern(r'(?<!\\)"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)

# "$$ADVERT$$", "{{video}}".
_PLACEHOLDER = pattern(r"[^\w\s]{2}[\w-]{2,40}[^\w\s]{2}")

# The beginning of a paragraph, as it is or escaped.
_PARAGRAPH = pattern(r"(?:<|\\+u003c)p\b", re.IGNORECASE)


def scripted_blocks(name: str, tree: Any) -> Sequence[Block]:
    """The blocks of the longest piece of HTML that a page's scripts hold, where it is an article.

    Raises what `check_source` and `check_tree` do.
    """
    pieces = [
        piece
        for script in tree.iter("script")
        if script.text and "ld+json" not in (script.get("type") or "")
        for piece in _pieces(script.text, _DEPTH)
    ]
    if not pieces:
        return ()
    html = f"<html><body>{max(pieces, key=len)}</body></html>"
    check_source(name, html)
    from lxml.html import document_fromstring

    parsed: Any = document_fromstring(parsable(html))
    check_tree(name, parsed)
    blocks = [block for block in page_blocks(parsed) if not is_beside(block)]
    prose = sum(block.words for block in blocks if is_prose(block))
    return blocks if prose >= _FEWEST_WORDS else ()


def is_beside(block: Block) -> bool:
    """Whether a block is a caption, is not shown, or only holds the place of something."""
    around = block.element.parent.names if block.element.parent else frozenset()
    is_caption = block.kind == "caption" or "caption" in block.element.names | around
    return block.hidden or is_caption or _PLACEHOLDER.fullmatch(block.text) is not None


def _pieces(text: str, depth: int) -> Iterator[str]:
    """The pieces of HTML with several paragraphs among the strings of a script."""
    for match in _STRING.finditer(text):
        if sum(1 for _ in _PARAGRAPH.finditer(match[1])) < _FEWEST_PARAGRAPHS:
            continue
        try:
            value = json.loads(f'"{match[1]}"', strict=False)
        except ValueError:
            continue
        inner = (
            list(_pieces(value, depth - 1))
            if depth > 1 and not value.lstrip().startswith("<")
            else []
        )
        if inner:
            yield from inner
        elif "<p" in value:
            yield value
