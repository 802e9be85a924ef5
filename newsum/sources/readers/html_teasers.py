"""Teasers of other articles amid one: what is left of them, and the beginnings that they cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from .html_blocks import Block, ancestors
from .html_features import ends_sentence

_LONGEST_LABEL: Final = 3
"""Words of a section's name above a teaser at most; the teaser has more."""
_FEWEST_LABELS: Final = 3
_LINKED_TEASER: Final = 0.9
"""How often it is repeated at least, and the share of links in the teaser below it."""


_BOXES: Final = frozenset(("<li>", "<article>"))
_BOX_DEPTH: Final = 5
"""Elements that hold a teaser each, and how many around a block are looked at."""
_LINKED_ITEM: Final = 0.5
_FEWEST_DROPPED: Final = 3
"""The share of links in an item that may be a teaser, and items of its list at least that are, for one left."""


def drop_teasers(page: Sequence[Block], found: list[bool]) -> None:
    """Drop what is left of teasers whose links were dropped."""
    _drop_teaser_labels(page, found)
    _drop_remains(page, found)
    _drop_last_items(page, found)
    _drop_cut_teasers(page, found)


def _drop_teaser_labels(page: Sequence[Block], found: list[bool]) -> None:
    """Drop the section's names above teasers, which a page repeats: "Culture" over a link, three times."""
    labels = [
        n
        for n in range(len(page) - 1)
        if found[n]
        and not found[n + 1]
        and page[n].kind in ("item", "paragraph")
        and page[n].words <= _LONGEST_LABEL < page[n + 1].words
        and ":" not in page[n].text
        and page[n + 1].linked > _LINKED_TEASER
    ]
    counts = Counter(page[n].text for n in labels)
    for n in labels:
        if counts[page[n].text] >= _FEWEST_LABELS:
            found[n] = False


def _drop_remains(page: Sequence[Block], found: list[bool]) -> None:
    """Drop a few words beside a link that was dropped, where no more of its box is left: "Culture", "Ana Roe"."""
    boxes: dict[int, list[int]] = {}
    for n, block in enumerate(page):
        for one in ancestors(block.element)[:_BOX_DEPTH]:
            if not _BOXES.isdisjoint(one.names):
                boxes.setdefault(one.number, []).append(n)
    for box in boxes.values():
        left = [n for n in box if found[n]]
        leads = any(
            page[n].linked > _LINKED_TEASER and page[n].words > _LONGEST_LABEL
            for n in box
            if not found[n]
        )
        if leads and all(page[n].words <= _LONGEST_LABEL for n in left):
            for n in left:
                found[n] = False


def _drop_last_items(page: Sequence[Block], found: list[bool]) -> None:
    """Drop what is left of a list of links whose other items were dropped."""
    lists: dict[int, list[int]] = {}
    for n, block in enumerate(page):
        if block.kind == "item" and block.linked >= _LINKED_ITEM:
            lists.setdefault(_box(block), []).append(n)
    for items in lists.values():
        left = [n for n in items if found[n] and not ends_sentence(page[n].text)]
        dropped = sum(not found[n] for n in items)
        if left and dropped >= _FEWEST_DROPPED * len(left):
            for n in left:
                found[n] = False


def _drop_cut_teasers(page: Sequence[Block], found: list[bool]) -> None:
    """Drop paragraphs that are cut off below the link to where they go on, in a box of their own."""
    boxes = Counter(_box(block) for block, keep in zip(page, found, strict=True) if keep)
    for n in range(1, len(page)):
        block = page[n]
        if (
            found[n]
            and block.text.endswith(("...", "…"))
            and not found[n - 1]
            and page[n - 1].linked > _LINKED_TEASER
            and page[n - 1].words > _LONGEST_LABEL
            and boxes[_box(block)] == 1
        ):
            found[n] = False


def _box(block: Block) -> int:
    """The number of the element that a block's own stands in."""
    return (block.element.parent or block.element).number
