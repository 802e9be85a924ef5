"""A saved page as a browser gives it to the clipboard when all of it is selected.

The boundaries of blocks are line ends, paragraphs and lists are parted by a blank line, and nothing is
indented (the steps of ``innerText`` in the HTML standard, without style sheets).
"""

from __future__ import annotations

import re
from typing import Any, Final

_UNSEEN: Final = frozenset(
    ("script", "style", "noscript", "template", "head", "svg", "iframe", "select", "textarea")
) | frozenset(("video", "audio", "canvas", "object", "math", "title"))
_APART: Final = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure", "pre", "table")
) | frozenset(("dl", "hr"))
_BLOCKS: Final = (
    _APART
    | frozenset(("div", "li", "article", "section", "header", "footer", "nav", "aside", "main"))
    | frozenset(("form", "fieldset", "tr", "dt", "dd", "figcaption", "address", "button", "td"))
    | frozenset(("details", "summary", "body", "label", "legend", "center"))
)
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
_LINE, _PARAGRAPH = "\x01", "\x02"
_BREAKS = re.compile(r"[ \x01\x02]*[\x01\x02][ \x01\x02]*")


def browser_paste(html: str) -> str:
    """The text of a page as it is pasted; empty where it has none."""
    from lxml.html import document_fromstring

    root = document_fromstring(html)
    body = root.find(".//body")
    text = "".join(_pieces(root if body is None else body))
    text = _BREAKS.sub(lambda found: "\n\n" if _PARAGRAPH in found[0] else "\n", text)
    text = re.sub(r" *\n *", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _pieces(root: Any) -> list[str]:
    """The texts below an element, and the marks of line ends between them."""
    pieces: list[str] = []
    # An element to enter, or the text to write once it is left.
    waiting: list[Any] = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            pieces.append(element)
            continue
        tag = element.tag
        if tag == "br":
            pieces.append("\n")
        if not isinstance(tag, str) or tag in _UNSEEN or _is_hidden(element):
            continue
        mark = _PARAGRAPH if tag in _APART else _LINE if tag in _BLOCKS else ""
        pieces += mark, " ".join(f"x{element.text or ''}x".split())[1:-1]
        waiting.append(mark)
        for child in reversed(element):
            waiting.append(" ".join(f"x{child.tail or ''}x".split())[1:-1])
            waiting.append(child)
    return pieces


def _is_hidden(element: Any) -> bool:
    """Whether an element says itself that it is not to be seen."""
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))
