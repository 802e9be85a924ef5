"""The blocks of a page: what a browser sets apart as paragraphs, headings, items, rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, pairwise
from typing import Any, Final, NamedTuple

from ...patterns import pattern
from .html_blocks import Block, Element

_BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2"),
        *("h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu"),
        *("nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th"),
        *("thead", "tr", "ul", "caption", "button", "noscript", "template"),
    )
)
"""Elements that begin and end a block."""

_UNREAD: Final = frozenset(("script", "style", "head", "title", "iframe", "math", "img", "input"))
"""Elements that show no text."""

_CONTROLS: Final = frozenset(
    (
        *("button", "select", "textarea", "option", "svg", "object", "video", "audio", "canvas"),
        *("map", "datalist", "noscript", "template"),
    )
)
"""Elements whose text is a control's; but where one was not closed, the parser puts all in it."""

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

_HINT_TAGS: Final = frozenset(
    (
        *("nav", "footer", "aside", "header", "form", "figure", "figcaption", "table", "ul", "ol"),
        *("article", "main", "blockquote", "section", "li", "dl", "pre", "address", "noscript"),
        "button",
    )
)
"""Elements around a block that tell what it is, whatever their classes are."""

# A word of a class or an identifier: "relatedPosts" has two.
_NAME_WORD = pattern(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")

_MOST_NAMES: Final = 200
"""Characters of classes and identifiers of an element that are read."""

_MOST_CLASSES: Final = 4096
"""Classes whose words are remembered."""

_CREDIT: Final = 300
"""Characters of a block that can be a credit at most."""

_MOST_PIECES: Final = 20
"""Texts in an element that names an author, which are read."""

_MAY_CREDIT: Final = frozenset(("time", "a", "span", "strong", "b", "em", "i", "cite"))
"""Inline elements that may name an author, or a moment."""

_CREDITS: Final = ("author", "byline", "writer", "contributor")
"""Words of a class that say that an inline element names an author."""

_FULL_NAME: Final = "fn"
"""The class of a name on a card (hCard), with which pages say who wrote an article."""
_CARD: Final = "vcard"
"""The class of the card."""

# The classes of a drop cap.
_INITIAL = pattern(r"drop-?_?cap|initial|lettrine|first-?_?letter", re.IGNORECASE)

_HIDDEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


_SHORTEST_KICKER = 3
"""Characters of a kicker at least; what is shorter may be part of a name."""


class _Gatherer:
    """Collects inline text until a block ends."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._pieces: list[str] = []
        self._linked = 0
        self._after_initial = False
        self.authors: list[str] = []
        self.times: list[tuple[str, str]] = []

    def add(self, text: str, linked: bool) -> None:
        if self._after_initial:
            text = text.lstrip()
            if not text:
                return
            self._after_initial = False
        self._pieces.append(text)
        if linked:
            self._linked += _letters(text)

    def add_initial(self, letter: str, linked: bool) -> None:
        """A drop cap: the word goes on with what is added next, whatever blanks are between."""
        begins = "".join(self._pieces).isspace() or not self._pieces
        self.add(letter, linked)
        self._after_initial = begins

    def break_line(self, place: _Place) -> None:
        """A line break; two of them part paragraphs."""
        for piece in reversed(self._pieces):
            if piece == "\v":
                self.end(place)
                return
            if not piece.isspace():
                break
        self._pieces.append("\v")

    def end(self, place: _Place) -> None:
        """End the block that the text gathered so far makes."""
        self._after_initial = False
        if not self._pieces:
            return  # what was said of authors belongs to the text to come
        parted = place.kind == "heading" and len(self._pieces) > 1
        joined = _parted(self._pieces) if parted else "".join(self._pieces)
        if not joined.isspace():
            lines = [" ".join(line.split()) for line in joined.split("\v")]
            text = "\n".join(filter(None, lines))
            share = self._linked / _letters(text) if self._linked else 0.0
            pieces = (" ".join(piece.split()) for piece in self._pieces)
            self.found.append(
                Block(
                    kind=place.kind,
                    level=place.level,
                    text=text,
                    linked=min(1.0, share),
                    element=place.element,
                    words=len(text.split()),
                    hidden=place.hidden,
                    pieces=tuple(filter(None, pieces)) if len(text) <= _CREDIT else (),
                    authors=tuple(self.authors),
                    times=tuple(self.times),
                )
            )
            self.authors, self.times = [], []
        self._pieces = []
        self._linked = 0


def _parted(pieces: Sequence[str]) -> str:
    """A heading's pieces as one text; a blank where a kicker in its own element ends.

    >>> _parted(["Port Alder", "Ferries return"]), _parted(["Mc", "Kay's ", "bus"])
    ('Port Alder Ferries return', "McKay's bus")
    """
    text = pieces[0]
    for before, piece in pairwise(pieces):
        glued = len(before) >= _SHORTEST_KICKER and before[-1].islower() and piece[:1].isupper()
        text += f" {piece}" if glued else piece
    return text


def _letters(text: str) -> int:
    """How many characters of a text are no space."""
    return sum(map(len, text.split()))


class _Place(NamedTuple):
    """Where in the page the text is that is gathered."""

    kind: str
    level: int
    element: Element
    linked: bool
    hidden: bool


def page_blocks(tree: Any) -> list[Block]:
    """The blocks of a parsed page, in its order."""
    gathered = _Gatherer()
    root = Element(0, None, frozenset(), "")
    _walk(tree, _Place("paragraph", 0, root, False, False), gathered, [0])
    gathered.end(_Place("paragraph", 0, root, False, False))
    return gathered.found


def _walk(node: Any, place: _Place, gathered: _Gatherer, counter: list[int]) -> None:
    tag = node.tag
    inner = place
    sets_apart = tag in _BLOCKS
    if tag in _MAY_CREDIT or node.get("itemprop") or node.get("rel"):
        _note_credits(node, tag, gathered)
    if sets_apart:
        gathered.end(place)
        counter[0] += 1
        element = _element(node, counter[0], place.element)
        kind, level = _kind(node, place)
        inner = _Place(kind, level, element, place.linked, place.hidden or _is_hidden(node))
        if tag == "tr" and _is_row(node):
            _read_row(node, inner, gathered, counter)
            return
    elif tag == "a" and not (node.get("href") or "#").startswith("#"):
        inner = _Place(place.kind, place.level, place.element, True, place.hidden)
    quoted = tag == "q" and not _is_quoted(node)
    if quoted:
        gathered.add("“", inner.linked)
    if text := node.text:
        add = gathered.add_initial if len(text) == 1 and _is_initial(node) else gathered.add
        add(text, inner.linked)
    for child in node:
        child_tag = child.tag
        if child_tag == "br":
            gathered.break_line(inner)
        elif (
            isinstance(child_tag, str)
            and child_tag not in _UNREAD
            and not (child_tag in _CONTROLS and _is_control(child))
        ):
            _walk(child, inner, gathered, counter)
        if text := child.tail:
            gathered.add(text, inner.linked)
    if sets_apart:
        gathered.end(inner)
    elif quoted:
        gathered.add("”", inner.linked)


def _is_initial(node: Any) -> bool:
    """Whether an element of one letter is a drop cap."""
    return node.tag == "span" and _INITIAL.search(node.get("class") or "") is not None


def _note_credits(node: Any, tag: str, gathered: _Gatherer) -> None:
    """Note what an element says of the author, and the moment that it declares."""
    if tag == "time":
        moment = node.get("datetime") or node.get("content")
        if moment:
            gathered.times.append((moment, f"{node.get('class')} {node.get('itemprop')}".lower()))
        return
    prop = node.get("itemprop") or ""
    if prop.startswith("date") and (moment := node.get("content") or node.get("datetime")):
        gathered.times.append((moment, prop.lower()))
        return
    of_author = node.get("rel") == "author" or prop == "author"
    if not of_author and tag in _MAY_CREDIT:
        written = (node.get("class") or "")[:_MOST_NAMES].lower()
        of_author = any(word in written for word in _CREDITS) and "comment" not in written
        of_author = of_author or (_FULL_NAME in written.split() and _is_on_card(node))
    if of_author and node.tag not in ("meta", "link"):
        text = " ".join("".join(islice(node.itertext(), _MOST_PIECES)).split())
        if text and len(text) <= _CREDIT:
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


def _is_control(node: Any) -> bool:
    """Whether no paragraph is in an element that can be a button or the like."""
    return next(node.iterdescendants("p"), None) is None


def _is_quoted(node: Any) -> bool:
    """Whether a ``q`` has its marks in its text already."""
    return "".join(node.itertext()).lstrip()[:1] in '"“”„«»‘'


def _kind(node: Any, place: _Place) -> tuple[str, int]:
    """What blocks in an element are, and the level of headings."""
    tag = node.tag
    if tag in _HEADINGS:
        return "heading", _HEADINGS[tag]
    if tag in ("li", "dd", "dt"):
        return "item", 0
    if tag == "blockquote":
        return "quote", 0
    if tag in ("figcaption", "caption", "figure"):
        return "caption", 0
    if tag == "pre":
        return "preformatted", 0
    if tag in ("p", "div", "section", "article") and place.kind in ("item", "quote", "caption"):
        return place.kind, 0
    return "paragraph", 0


def _is_row(node: Any) -> bool:
    """Whether a table's row has cells of text alone; those of a layout have blocks in them."""
    cells = [cell for cell in node if isinstance(cell.tag, str)]
    if len(cells) < 2 or any(map(_has_paragraphs, cells)):
        return False
    return not any(
        inside.tag in _BLOCKS and inside.tag != "p"
        for cell in cells
        for inside in cell.iterdescendants()
    )


def _has_paragraphs(cell: Any) -> bool:
    """Whether two line breaks in a row part paragraphs in a cell: the table lays out a page."""
    return any(
        (following := line_end.getnext()) is not None
        and following.tag == "br"
        and not (line_end.tail or "").strip()
        for line_end in cell.iter("br")
    )


def _read_row(node: Any, place: _Place, gathered: _Gatherer, counter: list[int]) -> None:
    """A table's row as one block, its cells parted by bars."""
    row = _Place("row", 0, place.element, place.linked, place.hidden)
    first = True
    for cell in node:
        if isinstance(cell.tag, str) and cell.tag not in _UNREAD:
            if not first:
                gathered.add(" | ", False)
            first = False
            _read_cell(cell, row, gathered)
    gathered.end(row)


def _read_cell(node: Any, row: _Place, gathered: _Gatherer) -> None:
    linked = row.linked or (node.tag == "a" and not (node.get("href") or "#").startswith("#"))
    if node.text:
        gathered.add(node.text, linked)
    for child in node:
        if child.tag == "br":
            gathered.add(" ", False)
        elif isinstance(child.tag, str) and child.tag not in _UNREAD:
            inner = row if not linked else _Place("row", 0, row.element, True, row.hidden)
            _read_cell(child, inner, gathered)
        if child.tail:
            gathered.add(child.tail, linked)
    if node.tag == "p":
        gathered.add(" ", False)


def _is_hidden(node: Any) -> bool:
    if node.get("hidden") is not None or node.get("aria-hidden") == "true":
        return True
    style = node.get("style")
    return bool(style and _HIDDEN.search(style))


def _element(node: Any, number: int, parent: Element) -> Element:
    """What the blocks in a node have in common; ``parent`` is the element around it."""
    tag, classes = node.tag, node.get("class") or ""
    written = f"{classes} {node.get('id') or ''} {node.get('itemprop') or ''}"
    names = _names(tag, written[:_MOST_NAMES])
    return Element(number, parent, names, f"{tag} {classes[:_MOST_NAMES]}")


@lru_cache(maxsize=_MOST_CLASSES)
def _names(tag: str, written: str) -> frozenset[str]:
    """The words of an element's class and identifier, and its tag where that tells something."""
    names = {word.lower() for word in _NAME_WORD.findall(written)}
    if tag in _HINT_TAGS:
        names.add(f"<{tag}>")
    return frozenset(names)
