"""The words of a Word document as a reader sees them, with all tracked changes accepted.

python-docx leaves out what stands in insertions, content controls, smart tags and text boxes, so
this goes through the elements themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

CELLS: Final = " | "
"""What stands between the cells of a row."""
PARAGRAPH: Final = f"{_WORD}p"
TABLE: Final = f"{_WORD}tbl"
_RUN: Final = f"{_WORD}r"
_OFF: Final = frozenset(("0", "false", "off", "none"))
_ROW, _CELL, _TEXT_BOX = f"{_WORD}tr", f"{_WORD}tc", f"{_WORD}txbxContent"

_CHARACTERS: Final = {
    f"{_WORD}tab": "\t",
    f"{_WORD}ptab": "\t",
    f"{_WORD}br": "\n",
    f"{_WORD}cr": "\n",
    f"{_WORD}noBreakHyphen": "-",
}
"""What stands for a character."""

_UNSEEN: Final = frozenset(
    (
        *(f"{_WORD}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText")),
        *(
            f"{_WORD}{name}"
            for name in ("delText", "delInstrText", "footnotePr", "sectPr", "tblPr")
        ),
        f"{_COMPATIBILITY}Fallback",  # the same once more, for older programs
    )
)
"""What is taken out, is no text, or is seen in another shape."""


class Piece(NamedTuple):
    """A paragraph, or a table's row, with its text."""

    element: Any
    """The paragraph's element; None for a row."""
    text: str


def pieces(body: Any) -> Iterator[Piece]:
    """The paragraphs and rows of a document's body, in order; none is empty.

    A text box follows the paragraph that it hangs on.
    """
    todo = list(_children(body))
    begun: list[str] = []  # of paragraphs whose ends were taken out
    while todo:
        element = todo.pop()
        if element.tag == PARAGRAPH:
            text, boxes = _text(element)
            begun.append(text)
            if not (_is_unended(element) and todo and todo[-1].tag == PARAGRAPH):
                if text := "".join(begun).strip():
                    yield Piece(element, text)
                begun.clear()
            for box in reversed(boxes):
                todo += _children(box)
        elif element.tag == TABLE:
            yield from (Piece(None, row) for row in _rows(element) if row)
        elif element.tag not in _UNSEEN:  # a content control, an insertion, what others add
            todo += _children(element)


def _is_unended(paragraph: Any) -> bool:
    """Whether a tracked change took the end of a paragraph out: it goes on with the next."""
    return any(
        paragraph.find(f"{_WORD}pPr/{_WORD}rPr/{_WORD}{change}") is not None
        for change in ("del", "moveFrom")
    )


def style_identity(paragraph: Any) -> str | None:
    """The identity of a paragraph's style, if it names one; a row has none."""
    if paragraph is None or (properties := paragraph.find(f"{_WORD}pPr")) is None:
        return None
    style = properties.find(f"{_WORD}pStyle")
    return None if style is None else style.get(f"{_WORD}val")


def is_listed(paragraph: Any) -> bool:
    """Whether a paragraph is an item of a list."""
    number = paragraph.find(f"{_WORD}pPr/{_WORD}numPr/{_WORD}numId")
    return number is not None and number.get(f"{_WORD}val") != "0"


def _children(element: Any) -> Iterator[Any]:
    """An element's children, the last first, as a stack takes them."""
    return element.iterchildren("*", reversed=True)  # type: ignore[no-any-return]


def _text(paragraph: Any) -> tuple[str, list[Any]]:
    """A paragraph's own text, and the text boxes in it."""
    texts: list[str] = []
    boxes: list[Any] = []
    todo = list(_children(paragraph))
    while todo:
        element = todo.pop()
        if element.tag == f"{_WORD}t":
            texts.append(element.text or "")
        elif element.tag in _CHARACTERS:
            texts.append(_CHARACTERS[element.tag])
        elif element.tag == _TEXT_BOX:
            boxes.append(element)
        elif element.tag not in _UNSEEN and not _is_hidden(element):
            todo += _children(element)
    return "".join(texts), boxes


def _is_hidden(element: Any) -> bool:
    """Whether an element is a run of text that Word does not show."""
    if element.tag != _RUN:
        return False
    hidden = element.find(f"{_WORD}rPr/{_WORD}vanish")
    return hidden is not None and hidden.get(f"{_WORD}val", "true") not in _OFF


def _rows(table: Any) -> Iterator[str]:
    """The text of each row, cell by cell; what is merged downwards stands in each of its rows."""
    above: dict[int, str] = {}
    for row in _descendants(table, _ROW):
        texts: dict[int, str] = {}
        column = 0
        for cell in _descendants(row, _CELL):
            span, goes_on = _shape(cell)
            merged = goes_on and column in above  # damaged data has nothing above
            inside = above[column] if merged else "\n".join(piece.text for piece in pieces(cell))
            texts[column] = inside
            column += span
        above = texts
        yield CELLS.join(filter(None, dict.fromkeys(texts.values())))


def _descendants(element: Any, tag: str) -> Iterator[Any]:
    """The elements of a tag within another, those of tables inside it left out."""
    todo = list(_children(element))
    while todo:
        inner = todo.pop()
        if inner.tag == tag:
            yield inner
        elif inner.tag != TABLE and inner.tag not in _UNSEEN:
            todo += _children(inner)


def _shape(cell: Any) -> tuple[int, bool]:
    """How many columns a cell is wide, and whether it goes on with that above it."""
    properties = cell.find(f"{_WORD}tcPr")
    if properties is None:
        return 1, False
    span, merge = properties.find(f"{_WORD}gridSpan"), properties.find(f"{_WORD}vMerge")
    wide = span.get(f"{_WORD}val", "") if span is not None else ""
    goes_on = merge is not None and merge.get(f"{_WORD}val", "continue") == "continue"
    return max(1, int(wide)) if wide.isascii() and wide.isdigit() and len(wide) < 9 else 1, goes_on
