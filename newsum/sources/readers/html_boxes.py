"""Boxes on a page in which readers are to leave their address: for a newsletter, an account, a comment."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any, Final

from .html_blocks import Block, ancestors, elements

SIGN_UP: Final = "<sign-up>"
"""The name that the element of such a box has."""

_MOST_FIELDS: Final = 30
"""Fields of a page that are looked at."""
_MOST_STEPS: Final = 6
"""Elements around a field that its box can be."""
_MOST_WORDS: Final = 60
"""Words of such a box at most."""
_MOST_TEXTS: Final = 40
"""Pieces of text in it at most."""
_OF_ARTICLES: Final = frozenset(("article", "main", "body", "html"))
"""Elements that no such box is."""
_NAMED: Final = frozenset(("newsletter", "newsletters"))
"""Words of classes and identifiers that say that an element is one."""
_BOXES: Final = _NAMED | {SIGN_UP}


def sign_up_boxes(tree: Any) -> frozenset[Any]:
    """The elements of a page that have a field for an address, and little else."""
    found = set()
    for field in islice(tree.iter("input"), _MOST_FIELDS):
        written = f"{field.get('type') or ''} {field.get('name') or ''}".lower()
        if "email" in written and (box := _box(field)) is not None:
            found.add(box)
    return frozenset(found)


def _box(field: Any) -> Any | None:
    """The largest element around a field that has few words, and no heading of the page."""
    box = None
    for around in islice(field.iterancestors(), _MOST_STEPS):
        if around.tag in _OF_ARTICLES:
            break
        texts = [*islice(around.itertext(), _MOST_TEXTS + 1)]
        if len(texts) > _MOST_TEXTS or len(" ".join(texts).split()) > _MOST_WORDS:
            break
        if next(around.iter("h1"), None) is not None:
            break
        box = around
    return box


def drop_sign_ups(page: Sequence[Block], found: list[bool]) -> None:
    """Drop what stands in such boxes, and in elements of few words whose names say that they are one."""
    named = {one.number: one for one in elements(page) if not _BOXES.isdisjoint(one.names)}
    if not named:
        return
    words = dict.fromkeys(named, 0)
    within = []
    for block in page:
        own = [one.number for one in ancestors(block.element)[:_MOST_STEPS] if one.number in named]
        within.append(own)
        for number in own:
            words[number] += block.words
    boxes = {
        number
        for number, one in named.items()
        if SIGN_UP in one.names or 0 < words[number] <= _MOST_WORDS
    }
    for n, own in enumerate(within):
        found[n] = found[n] and boxes.isdisjoint(own)
