"""A page as its blocks: what each says, and the elements that it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Element(NamedTuple):
    """An element around blocks: what they have in common."""

    number: int
    """Counted in the page's order."""
    parent: Element | None
    names: frozenset[str]
    """Its tag, where that tells something, and the words of its class and identifier."""
    signature: str
    """Its tag and class, which elements of one kind share."""


class Block(NamedTuple):
    """A block of a page."""

    kind: str
    """``paragraph``, ``heading``, ``item``, ``quote``, ``row``, ``caption`` or ``preformatted``."""
    level: int
    """1 to 6 for headings, else 0."""
    text: str
    """With line breaks only where the page forces them."""
    linked: float
    """The share of its characters that are links to other pages."""
    element: Element
    """The one that it stands in."""
    words: int
    """How many words it has."""
    hidden: bool = False
    strong: bool = False
    """Whether all of it stands in an element that makes it bold."""
    pieces: tuple[str, ...] = ()
    """Its texts between tags, by which credits are taken apart."""
    authors: tuple[str, ...] = ()
    """The texts of elements in it that say that they name an author."""
    times: tuple[tuple[str, str], ...] = ()
    """The moments that elements in it declare, each with the words of its class."""


def around(element: Element) -> Iterator[Element]:
    """The elements around one, from the innermost."""
    at = element.parent
    while at is not None:
        yield at
        at = at.parent


def ancestors(element: Element) -> Sequence[Element]:
    """An element and those around it, from the innermost."""
    return [element, *around(element)]


def elements(blocks: Iterable[Block]) -> Sequence[Element]:
    """The elements that blocks stand in, each once."""
    found: dict[int, Element] = {}
    for block in blocks:
        at: Element | None = block.element
        while at is not None and at.number not in found:
            found[at.number] = at
            at = at.parent
    return [*found.values()]


def place_of(block: Block) -> tuple[int, str, str]:
    """The element that a block's own stands in, and what the block is."""
    parent = block.element.parent or block.element
    return parent.number, block.element.signature, block.kind
