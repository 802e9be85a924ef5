"""Word documents to text, by python-docx."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final
from zipfile import ZipFile

from ...errors import BrokenError, NewsumError
from ...limits import MARKUP, ZIP_ENTRIES
from ...model import Document
from ...text import clean
from ..declared import language_code, line
from ..files import LARGEST, too_large

_TITLES = ("Title", "Heading 1")

_PROPERTIES: Final = "docProps/core.xml"
"""Where title, author and language are declared."""

_NO_PROPERTIES: Final = (
    b"<cp:coreProperties"
    b' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)


def parse(name: str, data: bytes) -> Document:
    """Read a document's paragraphs and tables.  A title that it begins with is no part of its text.

    Raises `ImportError` without python-docx, `BrokenError`, `TooLargeError`.
    """
    import docx

    try:
        _check(name, data)
        document: Any = docx.Document(BytesIO(_with_sound_properties(data)))
        title, language = _declared(document)
        texts = [(block, text) for block, text in _blocks(document) if text]
        if texts and _style(texts[0][0]) in _TITLES:
            title = texts.pop(0)[1]
    except NewsumError:
        raise
    except Exception as error:  # python-docx raises whatever it trips over in damaged data
        raise BrokenError(name, "a Word document that cannot be taken apart") from error
    return Document(
        source=name,
        text=clean("\n\n".join(text for _, text in texts)),
        title=line(title),
        language=language_code(language),
    )


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


def _with_sound_properties(data: bytes) -> bytes:
    """The document, with no properties where those are damaged: its text is not."""
    from lxml.etree import XMLSyntaxError, fromstring

    with ZipFile(BytesIO(data)) as archive:
        try:
            fromstring(archive.read(_PROPERTIES))
        except KeyError:  # it declares nothing
            return data
        except XMLSyntaxError:
            sound = BytesIO()
            with ZipFile(sound, "w") as copy:
                for entry in archive.infolist():
                    damaged = entry.filename == _PROPERTIES
                    copy.writestr(
                        entry.filename, _NO_PROPERTIES if damaged else archive.read(entry)
                    )
            return sound.getvalue()
    return data


def _declared(document: Any) -> tuple[str | None, str | None]:
    """The title and the language that the document declares."""
    try:
        properties = document.core_properties
        return properties.title, properties.language
    except Exception:  # damaged in a way of its own; its text is not
        return None, None


def _style(block: Any) -> str | None:
    """The name of a paragraph's style, which takes a search through all of them; not a row's."""
    return block.style.name if block is not None and block.style else None


def _blocks(document: Any) -> Iterator[tuple[Any, str]]:
    """Each paragraph with its text, and the text of each table's row, in order."""
    from docx.oxml.table import CT_Tbl
    from docx.oxml.text.paragraph import CT_P
    from docx.text.paragraph import Paragraph

    for element in document.element.body.iterchildren():  # XPath would sort them, slowly
        if isinstance(element, CT_P):
            paragraph = Paragraph(element, document)
            yield paragraph, paragraph.text.strip()
        elif isinstance(element, CT_Tbl):
            for row in _rows(element, document):
                yield None, row


def _rows(table: Any, document: Any) -> Iterator[str]:
    """The text of each row, cell by cell; what is merged downwards stands in each of its rows.

    python-docx lists a cell as often as it is wide, which damaged data says is millions of times,
    and looks for a merged cell's beginning where there is none.
    """
    from docx.table import Table, _Cell

    parent = Table(table, document)
    above: dict[int, str] = {}
    for row in table.tr_lst:
        texts: dict[int, str] = {}
        column = 0
        for cell in row.tc_lst:
            merged = cell.vMerge == "continue" and column in above
            texts[column] = above[column] if merged else _Cell(cell, parent).text.strip()
            column += max(1, cell.grid_span)
        above = texts
        yield " | ".join(filter(None, dict.fromkeys(texts.values())))
