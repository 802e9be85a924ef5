"""What stands below a page's article and says who wrote it, and when; and what is another article's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from ... import authors
from ...patterns import pattern
from .html_blocks import Block, ancestors
from .html_days import called_published

_REACH_BELOW: Final = 8
"""Blocks below the article in which its author may be named, and its day."""
LONGEST_CREDIT: Final = 300
"""Characters of a credit in front of an article, or below it, at most."""
BOX_REACH: Final = 20
"""Blocks below the article in which a box may tell who its author is."""

_ELSEWHERE: Final = frozenset(
    ("comment", "comments", "related", "recommended", "recommend", "sidebar", "teaser", "teasers",
     "popular", "trending", "<nav>", "<footer>", "promo", "latest", "<aside>", "tweet")
)  # fmt: skip
"""Words of elements in which dates and names are another article's, or a reader's."""
_OWN: Final = frozenset(("<aside>", "<footer>", "sidebar"))
"""Those that an article has as well, for what says in words who wrote it."""


# "Author", "Autorin/Autor", before a name that is set apart.
_AUTHOR_LABEL: Final = pattern(
    r"(?:authors?|auteur|autora?|autore|autor(?:in|en)?)(?:/autor(?:in)?)?:?", re.IGNORECASE
)

# What says below an article who wrote it.
_WRITTEN_BY: Final = pattern(
    r"(?:(?:this )?(?:article|blog|post|story|guide)s? (?:was |is )?)?(?:written|posted|authored) by:?\s"
    r"|(?:about the )?authors?:\s|by:\s",
    re.IGNORECASE,
)


# A heading above those who wrote an article.
_OF_THE_AUTHOR: Final = pattern(r"(?:about|meet|written|by|author|contributor|über)", re.IGNORECASE)


def day_below(blocks: Sequence[Block], last: int, shared: set[int]) -> str | None:
    """The day that a line at the end of the article, or below it, calls that of publication."""
    for block in blocks[max(last - 1, 0) : last + _REACH_BELOW]:
        if heads_another(block):
            break
        day = called_published(block)
        if day and not is_elsewhere(block, shared, may_be_own=True):
            return day
    return None


def persons_below(blocks: Sequence[Block], last: int, shared: set[int]) -> list[str]:
    """The persons that an element below the article says to be its authors."""
    for block in blocks[last + 1 : last + _REACH_BELOW]:
        found = [name for text in block.authors for name in authors.persons(text)]
        if found and not is_elsewhere(block, shared, may_be_own=True):
            return found[:1]
        if heads_another(block):
            break
    return []


def persons_of_box(blocks: Sequence[Block], last: int, shared: set[int]) -> list[str]:
    """The persons of whom a block at the end of the article or below it says that they wrote it."""
    for block in blocks[max(last - 1, 0) : last + BOX_REACH]:
        said = _WRITTEN_BY.match(block.text) if len(block.text) <= LONGEST_CREDIT else None
        if said and not is_elsewhere(block, shared, may_be_own=True):
            found = authors.persons(block.text[said.end() :])
            if found:
                return found
        labelled = len(block.pieces) == 2 and _AUTHOR_LABEL.fullmatch(block.pieces[0])
        if labelled and not is_elsewhere(block, shared, may_be_own=True):
            return authors.persons(block.pieces[1])
        if heads_another(block):
            break
    return []


def is_elsewhere(block: Block, shared: set[int], may_be_own: bool = False) -> bool:
    """Whether a block stands in something beside the article; ``shared`` are elements around both."""
    names = _ELSEWHERE - _OWN if may_be_own else _ELSEWHERE
    beside = takewhile(lambda one: one.number not in shared, ancestors(block.element))
    return any(names & one.names for one in beside)


def heads_another(block: Block) -> bool:
    """Whether a block below the article is the headline of another: whoever comes next wrote that."""
    return block.kind == "heading" and not (
        authors.persons(block.text) or _OF_THE_AUTHOR.match(block.text)
    )
