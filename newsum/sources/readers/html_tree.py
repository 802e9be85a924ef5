"""The blocks of a page: what a browser sets apart as paragraphs, headings, items, rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import Any, Final

from ...patterns import pattern
from .html_author_marks import MAY_CREDIT, note_credits
from .html_blocks import Block, Element
from .html_boxes import SIGN_UP, sign_up_boxes
from .html_gathering import Gatherer, Place
from .html_rows import is_row, read_row
from .html_tags import BLOCKS, CONTROLS, HEADINGS, HINT_TAGS, KINDS, UNREAD

# A word of a class or an identifier: "relatedPosts" has two.
_NAME_WORD = pattern(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")

_MOST_NAMES: Final = 200
"""Characters of classes and identifiers of an element that are read."""

_MOST_CLASSES: Final = 4096
"""Classes whose words are remembered."""

# The classes of a drop cap.
_INITIAL = pattern(r"drop-?_?cap|initial|lettrine|first-?_?letter", re.IGNORECASE)

_HIDDEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def page_blocks(tree: Any) -> list[Block]:
    """The blocks of a parsed page, in its order."""
    gathered = Gatherer(sign_up_boxes(tree))
    root = Element(0, None, frozenset(), "")
    _walk(tree, Place("paragraph", 0, root, False, False), gathered, [0])
    gathered.end(Place("paragraph", 0, root, False, False))
    return gathered.found


def _walk(node: Any, place: Place, gathered: Gatherer, counter: list[int]) -> None:
    tag = node.tag
    inner = place
    sets_apart = tag in BLOCKS
    attributes = dict(node.items())  # asked for one by one, they take most of the time of a walk
    if tag in MAY_CREDIT or attributes.get("itemprop") or attributes.get("rel"):
        note_credits(node, tag, attributes, gathered)
    if sets_apart:
        gathered.end(place)
        counter[0] += 1
        element = _element(node, attributes, counter[0], place.element, gathered.boxes)
        kind, level = _kind(tag, place)
        hidden = place.hidden or _is_hidden(attributes)
        inner = Place(kind, level, element, place.linked, hidden, tag == "p" and _is_strong(node))
        if tag == "tr" and is_row(node):
            read_row(node, inner, gathered)
            return
    elif tag == "a" and not (attributes.get("href") or "#").startswith("#"):
        inner = place._replace(linked=True)
    quoted = tag == "q" and not _is_quoted(node)
    if quoted:
        gathered.add("“", inner.linked)
    if text := node.text:
        add = (
            gathered.add_initial
            if len(text) == 1 and _is_initial(tag, attributes)
            else gathered.add
        )
        add(text, inner.linked)
    for child in node:
        child_tag = child.tag
        if child_tag == "br":
            gathered.break_line(inner)
        elif (
            isinstance(child_tag, str)
            and child_tag not in UNREAD
            and not (child_tag in CONTROLS and _is_control(child))
        ):
            _walk(child, inner, gathered, counter)
        if text := child.tail:
            gathered.add(text, inner.linked)
    if sets_apart:
        gathered.end(inner)
    elif quoted:
        gathered.add("”", inner.linked)


def _is_strong(node: Any) -> bool:
    """Whether a paragraph has nothing in it but an element that makes it bold."""
    if len(node) != 1 or node[0].tag not in ("strong", "b"):
        return False
    return not (node.text or "").strip() and not (node[0].tail or "").strip()


def _is_initial(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element of one letter is a drop cap."""
    return tag == "span" and _INITIAL.search(attributes.get("class", "")) is not None


def _is_control(node: Any) -> bool:
    """Whether no paragraph is in an element that can be a button or the like."""
    return next(node.iterdescendants("p"), None) is None


def _is_quoted(node: Any) -> bool:
    """Whether a ``q`` has its marks in its text already."""
    return "".join(node.itertext()).lstrip()[:1] in '"“”„«»‘'


def _kind(tag: str, place: Place) -> tuple[str, int]:
    """What blocks in an element are, and the level of headings."""
    if tag in HEADINGS:
        return "heading", HEADINGS[tag]
    if tag in ("p", "div", "section", "article") and place.kind in ("item", "quote", "caption"):
        return place.kind, 0
    return KINDS.get(tag, "paragraph"), 0


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN.search(style))


def _element(
    node: Any, attributes: Mapping[str, str], number: int, parent: Element, boxes: Set[Any]
) -> Element:
    """What the blocks in a node have in common.

    ``parent`` is the element around it; ``boxes`` are the nodes in which readers sign up.
    """
    tag, classes = node.tag, attributes.get("class", "")
    written = f"{classes} {attributes.get('id', '')} {attributes.get('itemprop', '')}"
    names = _names(tag, written[:_MOST_NAMES])
    if node in boxes:
        names |= {SIGN_UP}
    return Element(number, parent, names, f"{tag} {classes[:_MOST_NAMES]}")


@lru_cache(maxsize=_MOST_CLASSES)
def _names(tag: str, written: str) -> frozenset[str]:
    """The words of an element's class and identifier, and its tag where that tells something."""
    names = {word.lower() for word in _NAME_WORD.findall(written)}
    if tag in HINT_TAGS:
        names.add(f"<{tag}>")
    return frozenset(names)
