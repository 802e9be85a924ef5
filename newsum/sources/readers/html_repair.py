"""What the model of pages judges wrongly, told by its neighbours or by its own words or class.

What stands between the article's own blocks belongs to it; what ends with a picture's credit does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from ...picture_credits import caption_lines
from .html_blocks import Block, Element, ancestors, place_of
from .html_boxes import drop_sign_ups
from .html_copies import drop_copies
from .html_features import ends_sentence, is_prose
from .html_subheads import (
    drop_contents,
    drop_named_contents,
    keep_below_headings,
    keep_headings,
)
from .html_teasers import drop_teasers

_CAPTION_TEXT: Final = frozenset(("caption", "text"))
"""What the class of a paragraph has that is the text of a caption."""

_MOST_LINKED: Final = 0.3
_LINK_LIST: Final = 0.3
"""The share of an article's words in links from which it is made of them."""
_LINKED_SENTENCE: Final = 12
"""Words of a sentence of an article that is wholly a link at least."""
_FEW_WORDS: Final = 130
"""Words of an article beside which a list of links can be what it is made of."""
_FEWEST_LINKS: Final = 4
_MOST_OTHERS: Final = 3
"""Times as many items as the article has of a list that is kept as a whole at most."""
_LONGEST_ITEM: Final = 15
"""Words of an item of such a list at most."""
_LIST_DEPTH: Final = 5
"""Elements around an item in which the paragraphs beside its list can stand."""
_FEWEST_ROWS: Final = 2
_LINKED_ROWS: Final = 0.7
"""Rows of a table at least that is kept between two of the article's blocks, and the share of links at most."""
_FEWEST_INTRODUCING: Final = 4
"""Words of a paragraph that introduces a list at least."""
_LONG_PARAGRAPH: Final = 30
_FEWEST_ALIKE: Final = 5
"""Words of a paragraph at least that is put back below the article, and paragraphs like it."""
_LONGEST_GAP: Final = 4
"""Blocks side by side that are put back between two of the article's."""


def repaired(
    page: Sequence[Block], kept: Sequence[bool], headline: int, front: Set[int]
) -> list[bool]:
    """Which blocks are the article, with those put back that stand between its own, without captions.

    ``headline`` is the index of the headline's block, -1 where the page does not show it; ``front``
    are those of headline, deck and credits.
    """
    found = list(kept)
    if not any(found):
        return found
    _drop_next_articles(page, found)
    _keep_opening(page, found, headline, front)
    _keep_next_part(page, found)
    _keep_between(page, found)
    keep_headings(page, found)
    keep_below_headings(page, found)
    drop_contents(page, found)
    drop_named_contents(page, found)
    _keep_lists(page, found)
    _keep_whole_lists(page, found)
    _keep_tables(page, found)
    if sum(block.words for block, keep in zip(page, found, strict=True) if keep) < _FEW_WORDS:
        _keep_links(page, found)
    _drop_captions(page, found)
    drop_teasers(page, found)
    drop_copies(page, found)
    if not any(found):
        return found
    own = list(found)
    drop_sign_ups(page, found)
    return found if any(found) else own


def _drop_next_articles(page: Sequence[Block], found: list[bool]) -> None:
    """Drop the articles with which a page goes on below its own, each under a first-level heading."""
    start = found.index(True)
    home = _articles(page[start])
    headed = {
        number
        for block in page[start + 1 :]
        if block.kind == "heading" and block.level == 1
        for number in _articles(block)
    } - home
    if not home or not headed:
        return
    for n in range(start + 1, len(page)):
        if found[n] and headed & (around := _articles(page[n])) and not home & around:
            found[n] = False


def _articles(block: Block) -> set[int]:
    """The numbers of the elements around a block that are an article each."""
    return {one.number for one in ancestors(block.element) if "<article>" in one.names}


def _drop_captions(page: Sequence[Block], found: list[bool]) -> None:
    """Drop what is a picture's by its own words: file names, credits, and the captions above them.

    Where that is half of the article, its pictures are what it tells of.
    """
    kept = [n for n, keep in enumerate(found) if keep]
    texts = [page[n].text for n in kept]
    dropped = {kept[n] for n in caption_lines(texts)}
    dropped.update(n for n in kept if _is_called_caption(page[n]))
    words = [block.words * keep for block, keep in zip(page, found, strict=True)]
    if 2 * sum(words[n] for n in dropped) < sum(words):
        for n in dropped:
            found[n] = False


def _is_called_caption(block: Block) -> bool:
    """Whether the class of a paragraph says that it is the text of a caption: "wp-caption-text"."""
    return block.kind == "paragraph" and block.element.names >= _CAPTION_TEXT


def _keep_opening(page: Sequence[Block], found: list[bool], headline: int, front: Set[int]) -> None:
    """Keep prose between the headline and the article: its lead, in a container of its own."""
    first = next((n for n, keep in enumerate(found) if keep and n > headline), 0)
    if headline < 0 or first - headline > 2 * _LONGEST_GAP:
        if first and _is_plain(page[first - 1]) and _is_alike(page[first - 1], page[first]):
            found[first - 1] = not page[first - 1].hidden
        return
    start = max((n for n in front if n < first), default=headline)  # above credits is the deck
    texts = Counter(block.text for block in page[headline:first])
    for n in range(start + 1, first):
        block = page[n]
        if (
            block.kind == "paragraph"
            and texts[block.text] == 1  # captions are often repeated
            and not block.hidden
            and (_is_plain(block) or (n == first - 1 and _is_linked_lede(block, page[first])))
        ):
            found[n] = True


def _is_plain(block: Block) -> bool:
    """Whether a block is a sentence of prose, and no link."""
    return block.linked <= _MOST_LINKED and is_prose(block) and ends_sentence(block.text)


def _is_alike(block: Block, below: Block) -> bool:
    """Whether two paragraphs have the classes of one another, be it with another tag."""
    classes = block.element.signature.partition(" ")[2]
    return (
        bool(classes)
        and block.kind == below.kind == "paragraph"
        and classes == below.element.signature.partition(" ")[2]
    )


def _is_linked_lede(block: Block, below: Block) -> bool:
    """Whether a block is a sentence that is all a link, a paragraph like the one below it."""
    alike = (block.kind, block.element.signature) == (below.kind, below.element.signature)
    return alike and block.linked > _MOST_LINKED and not _leads_away(block)


def _keep_next_part(page: Sequence[Block], found: list[bool]) -> None:
    """Keep prose right below the article in an element beside its own, of the same kind.

    What is told below a heading, or a menu, is another article.
    """
    last = max(n for n, keep in enumerate(found) if keep)
    while last + 1 < len(page) and _goes_on(page, found, last):
        last += 1
        found[last] = True
    own = page[last].element.parent
    for n in range(last + 1, len(page)):
        block = page[n]
        part = block.element.parent
        if own is None or part is None or not _is_plain(block) or block.hidden:
            break
        alike = place_of(block)[1:] == place_of(page[last])[1:] and block.kind == "paragraph"
        if not alike or part.parent is not own.parent or not _is_part(part, own):
            break
        found[n] = True


def _goes_on(page: Sequence[Block], found: Sequence[bool], last: int) -> bool:
    """Whether a long paragraph right below the article is one of those that it mostly consists of."""
    below = page[last + 1]
    if below.words < _LONG_PARAGRAPH or below.hidden or not _is_plain(below) or below.linked:
        return False
    place = place_of(page[last])
    if below.kind != "paragraph" or place_of(below) != place or not page[last].element.names:
        return False
    alike = sum(keep and place_of(block) == place for block, keep in zip(page, found, strict=True))
    return alike >= _FEWEST_ALIKE


def _is_part(element: Element, before: Element) -> bool:
    """Whether an element has the class of the one before it, be it with another."""
    tag, _, classes = before.signature.partition(" ")
    other, _, more = element.signature.partition(" ")
    return bool(classes) and tag == other and set(classes.split()) <= set(more.split())


def _keep_between(page: Sequence[Block], found: list[bool]) -> None:
    """Keep link-poor blocks between two of the article's of the same kind in the same element.

    Where much of the article are links, those between two of them are kept as well.
    """
    own_words = sum(block.words for block, keep in zip(page, found, strict=True) if keep)
    of_links = sum(
        block.words for block, keep in zip(page, found, strict=True) if keep and _leads_away(block)
    )
    listed = of_links > _LINK_LIST * own_words
    above = -1
    for n, keep in enumerate(found):
        if not keep:
            continue
        if above >= 0 and 1 < n - above <= _LONGEST_GAP + 1:
            ends = {place_of(page[above]), place_of(page[n])}
            links = listed and _leads_away(page[above]) and _leads_away(page[n])
            for between in range(above + 1, n):
                block = page[between]
                own = place_of(block) in ends and not block.hidden
                if own and (links or not _leads_away(block)):
                    found[between] = True
        above = n


def _leads_away(block: Block) -> bool:
    """Whether a block is a link to another article, and no long sentence of which all is a link."""
    return block.linked > _MOST_LINKED and not (
        block.kind == "paragraph" and block.words >= _LINKED_SENTENCE and ends_sentence(block.text)
    )


def _keep_lists(page: Sequence[Block], found: list[bool]) -> None:
    """Keep a list without links between two of the article's paragraphs, or that one introduces."""
    start = 0
    for n in range(1, len(page) + 1):
        if n < len(page) and page[n].kind == "item" and not found[n]:
            continue
        run = page[start + 1 : n]
        between = n < len(page) and found[n]
        if (
            found[start]
            and run
            and (between or _introduces(page[start]))
            and _belongs(page[start], run)
        ):
            found[start + 1 : n] = [True] * len(run)
        start = n


def _keep_whole_lists(page: Sequence[Block], found: list[bool]) -> None:
    """Keep the other items of a list without links of which the article has one."""
    lists: dict[int, list[int]] = {}
    for n, block in enumerate(page):
        if block.kind == "item" and block.element.parent:
            lists.setdefault(block.element.parent.number, []).append(n)
    for items in lists.values():
        own = sum(found[n] for n in items)
        if 0 < own < len(items) <= _MOST_OTHERS * own and all(_is_item(page[n]) for n in items):
            for n in items:
                found[n] = True


def _keep_tables(page: Sequence[Block], found: list[bool]) -> None:
    """Keep the rows of a table right between two of the article's blocks, unless it is all links."""
    start = 0
    for n in range(1, len(page)):
        if page[n].kind == "row" and not page[n].hidden:
            continue
        rows = page[start + 1 : n]
        if (
            len(rows) >= _FEWEST_ROWS
            and found[start]
            and any(found[n : n + 2])
            and sum(row.linked for row in rows) <= _LINKED_ROWS * len(rows)
        ):
            found[start + 1 : n] = [True] * len(rows)
        start = n


def _is_item(block: Block) -> bool:
    """Whether a block is a short item without a link."""
    return block.linked <= _MOST_LINKED and not block.hidden and block.words <= _LONGEST_ITEM


def _belongs(above: Block, items: Sequence[Block]) -> bool:
    """Whether a list without links stands in the element that the paragraph above it stands in.

    One that the paragraph introduces may stand beside that element.
    """
    parent = above.element.parent or above.element
    own = {parent.number}
    if _introduces(above) and parent.parent:
        own.add(parent.parent.number)
    if any(item.linked > _MOST_LINKED or item.hidden for item in items):
        return False
    around = ancestors(items[0].element)[1:_LIST_DEPTH]
    return any(one.number in own for one in around)


def _introduces(block: Block) -> bool:
    """Whether a paragraph says that a list follows; a word alone heads notes, or buttons."""
    return (
        block.kind == "paragraph"
        and block.text.endswith(":")
        and block.words >= _FEWEST_INTRODUCING
    )


def _keep_links(page: Sequence[Block], found: list[bool]) -> None:
    """Keep a list of links that stands in the element of the article's paragraphs."""
    around = {
        block.element.parent.number
        for block, keep in zip(page, found, strict=True)
        if keep and block.element.parent
    }
    links = [
        n
        for n, block in enumerate(page)
        if block.kind == "item"
        and not block.hidden
        and (grand := block.element.parent and block.element.parent.parent)
        and grand.number in around
        and found.index(True) < n
    ]
    if len(links) >= _FEWEST_LINKS:
        for n in links:
            found[n] = True
