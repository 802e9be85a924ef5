"""Word documents, by python-docx: what they declare, and what their first paragraphs are."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, Final, NamedTuple
from zipfile import ZipFile

from ...authors import joined, persons, prints_byline
from ...errors import BrokenError, NewsumError
from ...limits import MARKUP, ZIP_ENTRIES
from ...model import BlockKind, Document
from ...patterns import pattern
from ..declared import language_code, line
from ..files import LARGEST, too_large
from ..joined_blocks import joined_blocks
from ..running_heads import ends
from .docx_repair import without_damage
from .docx_text import CELLS, Piece, is_listed, pieces, style_identity

_TITLES: Final = frozenset(("title", "heading 1", "headline"))
_DECKS: Final = frozenset(("subtitle", "deck", "standfirst"))
_AUTHORS: Final = frozenset(("author", "authors", "byline"))
"""Names of the styles of what an article begins with."""

_HEADINGS: Final = ("heading", "title", "subtitle")
_LISTS: Final = ("list bullet", "list number", "list paragraph")
"""What the names of the styles of subheads, and of items, begin with."""

# "Document1", "Dokument 2", "draft_7", "piece.docx", "Microsoft Word - piece", "untitled".
_FILE_NAME = pattern(
    r"\S{0,80}[\d_]\S{0,80}|\S{1,20} \d{1,3}|.{1,200}\.(?:docx?|odt|rtf)|microsoft word - .{0,200}|untitled",
    re.IGNORECASE,
)

_QUOTATIONS: Final = frozenset(("quote", "intense quote", "block text"))


_PROPERTIES: Final = "docProps/core.xml"
"""The part of a document that declares who wrote it."""


def parse(name: str, data: bytes) -> Document:
    """Read a document's paragraphs and tables.

    The title, subtitle and author that it begins with, told by their styles, are no part of its
    text.  Else the declared title and author count, the latter where it is a person.

    Raises `ImportError` without python-docx, `BrokenError`, `TooLargeError`.
    """
    import docx  # noqa: F401  # not there, it is no fault of the document

    try:
        _check(name, data)
        document, declares = _opened(data)
        declared = _declared(document) if declares else _Declared()
        front = _front(list(pieces(document.element.body)), _styles(document))
    except NewsumError:
        raise
    except Exception as error:  # python-docx raises whatever it trips over in damaged data
        raise BrokenError(name, "a Word document that cannot be taken apart") from error
    text, blocks = joined_blocks(front.blocks)
    printed = prints_byline("\n".join(part for _, part in front.blocks))
    return Document(
        source=name,
        text=text,
        marked=tuple(block for block in blocks if block.kind != "paragraph"),
        title=line(front.title or _believed(declared.title)),
        deck=line(front.deck),
        byline=joined(persons(front.author or (None if printed else declared.author))),
        language=language_code(declared.language),
    )


class _Front(NamedTuple):
    """What a document's first paragraphs are by their styles, and what the others are."""

    title: str | None
    deck: str | None
    author: str | None
    blocks: list[tuple[BlockKind, str]]


def _front(found: list[Piece], styles: dict[str, str]) -> _Front:
    """Tell a document's front from its text."""
    told: dict[frozenset[str], str] = {}
    for piece in found:
        style = _style(piece, styles)
        part = next((part for part in (_TITLES, _DECKS, _AUTHORS) if style in part), None)
        if part is None or part in told:
            break
        told[part] = piece.text
    blocks = [(_kind(piece, _style(piece, styles)), piece.text) for piece in found[len(told) :]]
    return _Front(told.get(_TITLES), told.get(_DECKS), told.get(_AUTHORS), blocks)


def _style(piece: Piece, styles: dict[str, str]) -> str:
    """The name of a piece's style, in lower case; empty where it names none."""
    identity = style_identity(piece.element) or ""
    return styles.get(identity, identity.casefold())


def _kind(piece: Piece, style: str) -> BlockKind:
    """What a piece is by its style, or as a row of a table; one that holds sentences is prose."""
    if piece.element is None:
        return "paragraph" if any(map(ends, piece.text.split(CELLS))) else "row"
    if style.startswith(_HEADINGS):
        return "heading"
    if is_listed(piece.element) or style.startswith(_LISTS):
        return "item"
    return "quote" if style in _QUOTATIONS else "paragraph"


def _believed(title: str | None) -> str | None:
    """A title that is declared, unless it is the name that a program or its user gave to a file."""
    return None if _FILE_NAME.fullmatch(title or "") else title


def _check(name: str, data: bytes) -> None:
    """Raise `TooLargeError` for more than may be unpacked, and parsed into a tree of elements."""
    with ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
        ZIP_ENTRIES.check(name, len(entries))
        if sum(entry.file_size for entry in entries) > 4 * LARGEST:
            raise too_large(name)
        tags = 0
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")):
                tags += archive.read(entry).count(b"<")
                MARKUP.check(name, tags)


def _has_properties(data: bytes) -> bool:
    """Whether a document declares anything: for one that does not, python-docx makes a title up."""
    with ZipFile(BytesIO(data)) as archive:
        return _PROPERTIES in archive.namelist()


def _opened(data: bytes) -> tuple[Any, bool]:
    """The document, without what is damaged and is not its text; and whether it declares anything."""
    import docx

    try:
        return docx.Document(BytesIO(data)), _has_properties(data)
    except Exception:  # whatever it trips over
        sound = without_damage(data)
        return docx.Document(BytesIO(sound)), _has_properties(sound)


class _Declared(NamedTuple):
    """What a document's properties say."""

    title: str | None = None
    author: str | None = None
    language: str | None = None


def _declared(document: Any) -> _Declared:
    """What the document declares about itself."""
    try:
        properties = document.core_properties
        return _Declared(properties.title, properties.author, properties.language)
    except Exception:  # damaged in a way of its own; its text is not
        return _Declared()


def _styles(document: Any) -> dict[str, str]:
    """The name of each style, in lower case, by its identity; none where they are damaged."""
    try:
        return {style.style_id: (style.name or "").casefold() for style in document.styles}
    except Exception:  # as above
        return {}
