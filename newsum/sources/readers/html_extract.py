"""What trafilatura (Barbaresi, 2021) takes for the article on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ...limits import TEXTS
from .html_blocks import Block
from .html_features import is_prose
from .html_limits import count_texts

_SHORT: Final = 100
"""Words; where the quick way finds fewer, the careful one looks too."""
_LITTLE: Final = 0.5
"""The share of a page's prose below which the quick way found little."""

_WHOLE: Final = 0.9
"""The share of all of a page's words from which nothing more is to be found in it."""

_NOT_SHOWN: Final = ("style", "svg", "link", "meta", "iframe", "source")
"""Elements without text of the article; so are scripts, but for JSON, which can hold it."""


def extracted(tree: Any, page: Sequence[Block]) -> list[str]:
    """The texts of the blocks that trafilatura takes for the article on a page.

    Its quick way does on most pages; where it found little of the page's prose, its careful one
    looks too, which compares three algorithms, and takes quadratic time over many pieces of text.
    """
    drop_unread(tree)
    texts = _extracted(tree, fast=True)
    found = sum(len(text.split()) for text in texts)
    shown = [block for block in page if not block.hidden]
    words = sum(block.words for block in shown)
    if found >= _WHOLE * words > 0 or found >= max(_SHORT, _LITTLE * words):
        return texts
    prose = sum(block.words for block in shown if is_prose(block))
    if found >= max(_SHORT, _LITTLE * prose) or count_texts(tree) > TEXTS.allowed():
        return texts
    return _extracted(tree, fast=False)


def drop_unread(tree: Any) -> None:
    """Take out of a page what no reader sees; trafilatura would make copies of it."""
    from lxml.etree import strip_elements

    strip_elements(tree, *_NOT_SHOWN, with_tail=False)
    for script in [*tree.iter("script")]:
        if "json" not in (script.get("type") or ""):
            script.drop_tree()


def _extracted(tree: Any, *, fast: bool) -> list[str]:
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        tree,
        fast=fast,
        include_comments=False,
        include_links=True,
        with_metadata=False,
        output_format="txt",  # of which no text is made: its elements are all that is read
    )
    if found is None or found.body is None:
        return []
    texts: list[str] = []
    _gather(found.body, texts, [])
    return texts


_SETS_APART: Final = frozenset(
    ("p", "head", "item", "quote", "code", "list", "row", "table", "div", "body")
)
"""The elements of trafilatura's tree that begin and end a block."""


def _gather(element: Any, texts: list[str], pieces: list[str]) -> None:
    """Collect the texts of the blocks in an element of trafilatura's tree."""
    sets_apart = element.tag in _SETS_APART
    if sets_apart and pieces:
        texts.append(" ".join(pieces))
        pieces.clear()
    if element.text:
        pieces.append(element.text)
    for child in element:
        if isinstance(child.tag, str):
            _gather(child, texts, pieces)
        if child.tail:
            pieces.append(child.tail)
    if sets_apart and pieces:
        texts.append(" ".join(pieces))
        pieces.clear()
