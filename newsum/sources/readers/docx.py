"""Word documents to text, by python-docx."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from ...errors import BrokenError, NewsumError
from ...model import Document
from ...text import clean
from ..declared import language_code, line
from ..files import LARGEST, too_large

_TITLES = ("Title", "Heading 1")


def parse(name: str, data: bytes) -> Document:
    """Read a document's paragraphs and tables.  A title that it begins with is no part of its text.

    Raises `ImportError` without python-docx, `BrokenError`, `TooLargeError`.
    """
    import docx

    try:
        with ZipFile(BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > 4 * LARGEST:
                raise too_large(name)
        document: Any = docx.Document(BytesIO(data))
        blocks = [(style, text) for style, text in _blocks(document) if text]
        properties = document.core_properties
        title, language = properties.title, properties.language
    except NewsumError:
        raise
    except Exception as error:  # python-docx raises whatever it trips over in damaged data
        raise BrokenError(name, "a Word document that cannot be taken apart") from error
    if blocks and blocks[0][0] in _TITLES:
        title = blocks.pop(0)[1]
    return Document(
        source=name,
        text=clean("\n\n".join(text for _, text in blocks)),
        title=line(title),
        language=language_code(language),
    )


def _blocks(document: Any) -> Iterator[tuple[str, str]]:
    """The style and the text of each paragraph and each table's row, in order."""
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
                yield "", " | ".join(filter(None, cells))
        else:
            yield block.style.name if block.style else "", block.text.strip()
