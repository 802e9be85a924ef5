"""The blocks of a page: paragraphs, headings, items; which are the article, and which lead away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..declared import letters, line

_BLOCKS = frozenset(("p", "head", "item", "quote", "code", "list", "row", "table", "div", "body"))
"""The elements of trafilatura's tree that begin and end a block."""

_LINKED = 0.8
"""The share of link text in a block from which it leads away from the article."""

_LINK_WORDS = 4
"""Words from which a block of links is another article's headline; a name has fewer."""

_LINK_LIST = 0.3
"""The share of a page's words in such blocks from which links are what the article is made of."""

_NEAR = 12
"""Blocks from the top among which the headline is."""

_DECK_LEVEL = 2
_DECK_WORDS = 7
"""The level, and the least words, of a heading right below the headline that is a deck."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page: a paragraph, a heading, an item, a row."""

    kind: str
    """The element's name as trafilatura writes it: ``p``, ``head``, ``item``, ``row``, …"""
    level: int
    """1 for the page's heading, 2 to 6 below it; 0 for what is no heading."""
    text: str
    """With line breaks only where the page forces them."""
    linked: float
    """The share of the text that links elsewhere."""

    @property
    def leads_away(self) -> bool:
        """Whether it is hardly more than links."""
        return self.linked >= _LINKED

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


class _Gatherer:
    """Collects inline text until a block ends."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._linked = 0

    def add(self, text: str | None, linked: bool) -> None:
        if text:
            self._pieces.append(text)
            if linked:
                self._linked += sum(map(len, text.split()))

    def end(self, kind: str, level: int) -> Iterator[Block]:
        lines = (" ".join(line.split()) for line in "".join(self._pieces).split("\v"))
        text = "\n".join(filter(None, lines))
        if text:
            share = self._linked / sum(map(len, text.split()))
            yield Block(kind, level, text, share)
        self._pieces = []
        self._linked = 0


def blocks(body: Any) -> Iterator[Block]:
    """The blocks of trafilatura's ``body`` element, in order."""
    gathered = _Gatherer()
    yield from _walk(body, ("p", 0), False, gathered)


def _walk(
    element: Any, inside: tuple[str, int], linked: bool, gathered: _Gatherer
) -> Iterator[Block]:
    tag = element.tag
    sets_apart = tag in _BLOCKS
    if sets_apart:
        yield from gathered.end(*inside)
        level = int(element.get("rend", "h2")[1:2] or 2) if tag == "head" else 0
        if not (tag == "p" and inside[0] in ("item", "quote")):
            inside = ("p" if tag in ("body", "div") else tag, level)
    elif tag == "lb":
        gathered.add("\v", False)
    elif tag == "cell" and element.getprevious() is not None:
        gathered.add(" | ", False)
    linked = linked or tag == "ref"
    gathered.add(element.text, linked)
    for child in element:
        if isinstance(child.tag, str):
            yield from _walk(child, inside, linked, gathered)
        gathered.add(child.tail, linked)
    if sets_apart:
        yield from gathered.end(*inside)


def words(found: Iterable[Block]) -> int:
    """How many words the blocks have."""
    return sum(block.words for block in found)


def body_of(
    found: Sequence[Block], title: str | None
) -> tuple[str | None, str | None, Sequence[Block]]:
    """Headline, deck, and the blocks of the body; ``title`` is what the metadata declares.

    A page's own heading says better than its metadata what the headline is.
    """
    declared = letters(title)
    for index, block in enumerate(found[:_NEAR]):
        if block.kind == "head" and _is_headline(block, declared):
            rest = found[index + 1 :]
            deck = rest[0].text if rest and _is_deck(rest[0]) else None
            return line(block.text), line(deck), _without_links(rest[1:] if deck else rest)
    return title, None, _without_links(found)


def _is_headline(block: Block, declared: str) -> bool:
    heading = letters(block.text)
    if block.level == 1 or not declared:
        return block.level == 1 and bool(heading)
    return declared in heading or (heading in declared and 2 * len(heading) > len(declared))


def _is_deck(block: Block) -> bool:
    return block.level == _DECK_LEVEL and block.words >= _DECK_WORDS


def _without_links(found: Sequence[Block]) -> Sequence[Block]:
    """The blocks but for links to other articles, and headings over them at the end."""
    away = [block.leads_away and block.words >= _LINK_WORDS for block in found]
    if sum(b.words for b, leads in zip(found, away, strict=True) if leads) > _LINK_LIST * words(
        found
    ):
        kept = list(found)
    else:
        kept = [block for block, leads in zip(found, away, strict=True) if not leads]
    while kept and (kept[-1].kind == "head" or kept[-1].leads_away):
        kept.pop()
    return kept or found
