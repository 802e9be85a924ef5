"""Pages with more than any article has, refused before libraries take quadratic time over them."""

from __future__ import annotations

from itertools import chain
from typing import Any, Final

from ...errors import BrokenError
from ...limits import ATTRIBUTES, ELEMENTS, SIBLINGS
from ...patterns import pattern

DEPTH: Final = 255
"""Elements one in another; libxml2 drops what stands below 256.  Found were 51."""

# One attribute of a tag, as HTML's tokenizer takes tags apart; only "=" makes quotation marks mark.
_ATTRIBUTE = pattern(
    r"""[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""",
)

# A whole tag: a name, then attributes.  Nothing follows that could fail, so nothing is tried twice.
_TAG = pattern(
    r"""<[a-zA-Z][^\s/>]*(?:[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*""",
)

_NAME_END = pattern(r"<[^\s/>]*")


def check_source(name: str, html: str) -> None:
    """Raise `TooManyError` where an element has more attributes than any on a page of an article.

    It is for before the page is parsed: libxml2 compares each attribute with all before it.
    """
    least = 2 * ATTRIBUTES.most  # an attribute takes two characters
    for tag in _TAG.finditer(html):
        if tag.end() - tag.start() > least:
            ATTRIBUTES.check(name, _attributes(tag[0]))


def _attributes(tag: str) -> int:
    """How many attributes a tag has."""
    named = _NAME_END.match(tag)
    offset, count = named.end() if named else 0, 0
    while found := _ATTRIBUTE.match(tag, offset):
        offset = found.end()
        count += 1
    return count


def check_tree(name: str, tree: Any) -> None:
    """Raise `NewsumError` where a parsed page has too many elements, side by side or nested."""
    count = depth = 0
    level = [tree]
    while level:
        count += len(level)
        depth += 1
        SIBLINGS.check(name, max(map(len, level)))
        if depth > DEPTH:
            raise BrokenError(name, f"more than {DEPTH} elements one in another")
        level = list(chain.from_iterable(level))
    ELEMENTS.check(name, count)


def count_texts(tree: Any) -> int:
    """How many pieces of text stand between a page's tags."""
    return sum(
        bool(text and not text.isspace())
        for element in tree.iter()
        for text in (element.text, element.tail)
    )
