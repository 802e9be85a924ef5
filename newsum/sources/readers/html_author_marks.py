"""What inline elements of a page say of its author, and the moments that they declare."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any, Final

from ...patterns import pattern
from .html_gathering import LONGEST_CREDIT, Gatherer

_MOST_PIECES: Final = 20
"""Texts in an element that names an author, which are read."""

MAY_CREDIT: Final = frozenset(("time", "abbr", "a", "span", "strong", "b", "em", "i", "cite"))
"""Inline elements that may name an author, or a moment."""

_CREDITS: Final = ("author", "byline", "writer", "contributor")
"""Words of a class that say that an inline element names an author."""

_FULL_NAME: Final = "fn"
"""The class of a name on a card (hCard), with which pages say who wrote an article."""

_CARD: Final = "vcard"
"""The class of the card."""

# A moment as machines write it, which stands as the title of an abbreviation (hAtom).
_MOMENT: Final = pattern(r"\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]{4,25})?")

_LONGEST_CLASSES: Final = 200
"""Characters of classes that are read."""


def note_credits(node: Any, tag: str, attributes: Mapping[str, str], gathered: Gatherer) -> None:
    """Note what an element says of the author, and the moment that it declares."""
    if tag == "time":
        moment = attributes.get("datetime") or attributes.get("content")
        if moment:
            gathered.times.append(
                (moment, f"{attributes.get('class')} {attributes.get('itemprop')}".lower())
            )
        return
    if tag == "abbr":
        if _MOMENT.fullmatch(moment := attributes.get("title") or ""):
            gathered.times.append((moment, attributes.get("class", "").lower()))
        return
    prop = attributes.get("itemprop", "")
    if not prop and "class" not in attributes and "rel" not in attributes:
        return
    if prop.startswith("date") and (
        moment := attributes.get("content") or attributes.get("datetime")
    ):
        gathered.times.append((moment, prop.lower()))
        return
    of_author = attributes.get("rel") == "author" or prop == "author"
    if not of_author and tag in MAY_CREDIT:
        written = attributes.get("class", "")[:_LONGEST_CLASSES].lower()
        of_author = any(word in written for word in _CREDITS) and "comment" not in written
        of_author = of_author or (_FULL_NAME in written.split() and _is_on_card(node))
    if of_author and tag not in ("meta", "link"):
        text = " ".join("".join(islice(node.itertext(), _MOST_PIECES)).split())
        if text and len(text) <= LONGEST_CREDIT:
            gathered.authors.append(text)


def _is_on_card(node: Any) -> bool:
    """Whether an element stands on a card of a person that is no reader's, who "says" something."""
    around = node.getparent()
    card = around is not None and _CARD in (around.get("class") or "").lower().split()
    return card and not _says(node)


def _says(node: Any) -> bool:
    """Whether a name is followed by "says:", as those of readers are."""
    following = node.getnext()
    below = "".join(islice(following.itertext(), _MOST_PIECES)) if following is not None else ""
    return f"{node.tail or ''}{below}".split()[:1] in (["says"], ["says:"])
