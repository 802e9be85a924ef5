"""A page's deck: the line or two between its headline and its article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import authors
from ...picture_credits import ends_with_credit
from ..declared import letters, line
from .html_blocks import Block
from .html_front import Headline, clean_title
from .html_metadata import Metadata
from .html_persons import says_author
from .html_subheads import is_listed

_FEWEST_WORDS: Final = 6
_MOST_WORDS: Final = 90
_REACH: Final = 5
_REACH_TO_LEDE: Final = 16
"""Blocks below the headline in which its deck can be, and where the article begins further down."""
_REACH_BY_NAME: Final = 3
_LONG: Final = 30
"""Letters of a description's beginning that is a deck at least."""

_NAMES: Final = frozenset(
    ("deck", "dek", "standfirst", "subtitle", "subhead", "subheading", "subheadline", "summary",
     "excerpt", "teaser", "abstract", "vorspann", "chapo", "entradilla", "description",
     "bajada", "sommario", "ingress", "sub", "kicker")
)  # fmt: skip
"""Words of classes that say that a block is a deck."""
_OPENINGS: Final = frozenset(
    ("intro", "lead", "lede", "preface", "standfirst", "chapeau", "leadtext")
)
"""Those that a deck and a first paragraph have."""
_OF_PICTURES: Final = frozenset(
    ("caption", "figcaption", "<figcaption>", "<figure>", "credit", "photo", "image", "picture", "gallery")
)  # fmt: skip


def find_deck(
    blocks: Sequence[Block],
    headline: Headline,
    lede: int,
    declared: Metadata,
    lines: frozenset[int],
) -> Headline:
    """The deck between the headline and the article, and the index of its block.

    It is what a description repeats; else what its class says to be one, a second heading, or what
    stands between the headline and the credits, whose indexes are ``lines``.
    """
    if headline.block < 0:
        return Headline(None, -1)
    start = headline.block + 1
    stop = max(start + _REACH, min(lede + 1, start + _REACH_TO_LEDE))
    found = [
        index
        for index in range(start, min(stop, len(blocks)))
        if index not in lines
        and _may_be_deck(blocks[index])
        and not repeats_title(blocks[index], headline, declared)
        and not any(one.text == blocks[index].text for one in blocks[index + 1 : lede])
    ]
    descriptions = [letters(text) for text in declared.decks]
    for index in found:
        if (
            _is_described(blocks[index], descriptions)
            and _sets_apart(blocks, index)
            and not _goes_on(blocks, index, descriptions)
        ):
            return Headline(line(blocks[index].text), index)
    for index in found:
        block, near = blocks[index], _near(blocks[index])
        if (
            index >= start + _REACH
            or _OF_PICTURES & near
            or is_listed(blocks, headline.block, index)
            or says_author(block)
        ):
            continue
        named = bool(_NAMES & near) and index <= lede
        if (
            (block.kind == "heading" and index == start)
            or any(index < line_index < lede for line_index in lines)
            or (named and index < start + _REACH_BY_NAME)
        ):
            return Headline(line(block.text), index)
    return Headline(None, -1)


def repeats_title(block: Block, headline: Headline, declared: Metadata) -> bool:
    """Whether a block says the headline again, or another declared title of the article."""
    own, wanted = letters(block.text), letters(headline.text)
    heads = block.kind == "heading" and bool(own and wanted)
    if own in wanted or (heads and own.endswith(wanted)):
        return True
    titles = {letters(clean_title(title, declared.sites)) for title in declared.titles}
    return block.kind == "heading" and own in titles


def _may_be_deck(block: Block) -> bool:
    """Whether a block is as long as a deck, shown, and no item, link, caption or label."""
    return (
        _FEWEST_WORDS <= block.words <= _MOST_WORDS
        and block.linked <= 0.5
        and block.kind not in ("item", "caption")
        and not block.hidden
        and not ends_with_credit(block.text)
        and not block.text.endswith(":")  # it leads to a list
        and not _names_authors(block.text)
    )


def _names_authors(text: str) -> bool:
    """Whether a block says who wrote the article: "Written by: Ana Roe, …", "Ana Roe, MD; Bo Vick, MD"."""
    return (authors.says_by(text) or "; " in text) and bool(authors.persons(text))


def _is_described(block: Block, descriptions: Sequence[str]) -> bool:
    """Whether a description of the page is a block, or begins with it."""
    own = letters(block.text)
    return any(own == text or (len(own) > _LONG and text.startswith(own)) for text in descriptions)


def _goes_on(blocks: Sequence[Block], index: int, descriptions: Sequence[str]) -> bool:
    """Whether a description goes on with what stands below a block: programs make it of an article's beginning."""
    if blocks[index].kind == "heading":
        return False
    own = letters(blocks[index].text)
    below = letters("".join(block.text for block in blocks[index + 1 : index + 3]))
    rests = (text[len(own) :] for text in descriptions if text.startswith(own))
    return any(
        rest and (below.startswith(rest) or rest.startswith(below)) for rest in rests if below
    )


def _near(block: Block) -> frozenset[str]:
    """The names of a block's element and of the one around it."""
    around = block.element.parent
    return block.element.names | (around.names if around else frozenset())


def _sets_apart(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block stands in an element or a class of its own, or credits are below it."""
    block = blocks[index]
    below = blocks[index + 1 : index + 4]
    prose = next((one for one in below if one.words > 12), None)
    if prose is None or any(one.authors or one.times or authors.says_by(one.text) for one in below):
        return True
    if block.element.signature != prose.element.signature:
        return True
    return bool((_OPENINGS | _NAMES) & (_near(block) - _near(prose)))
