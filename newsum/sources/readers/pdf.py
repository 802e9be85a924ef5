"""PDF to text, by pypdf; lines stay as they were set, without what each page repeats."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import Any, Final

from ...errors import BrokenError, NewsumError
from ...limits import PAGES, Limit
from ...model import Document
from ...text import clean
from ..declared import letters, line
from ..running_heads import EDGE, joined
from .pdf_heads import without_heads
from .pdf_layout import headline, laid_out, read_page

_SPARE: Final = 3 << 20
_RATIO: Final = 2
"""Bytes that the pages may unpack to, and as many times the file's size more: those of a PDF of
text unpack to its size, of a newspaper's hundred pages to 2 MB, and each takes a microsecond or two."""


def parse(name: str, data: bytes) -> Document:
    """Read a PDF's pages as one text.

    Raises `ImportError` without pypdf or what it decrypts with, `BrokenError`, `TooManyError`.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # newsum tells what went wrong
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise BrokenError(name, "a PDF locked with a password")
        _check_pages(name, reader)
        _check_contents(name, reader, _SPARE + _RATIO * len(data))
        pages, trimmed, address = without_heads([read_page(page) for page in reader.pages])
        declared = reader.metadata.title if reader.metadata else None
    except NewsumError:
        raise
    except DependencyError as error:
        raise ImportError(str(error)) from error
    except Exception as error:  # pypdf raises whatever it trips over in damaged data
        raise BrokenError(name, "a PDF that cannot be taken apart") from error
    edge = EDGE - trimmed  # what is told by its place is gone
    text = clean(joined([laid_out(page) for page in pages], edge=edge))
    titles = (line(declared), line(headline(pages)))
    title = next((title for title in titles if _begins(title, text)), None)
    return Document(source=name, text=text, title=title, url=address)


def _check_pages(name: str, reader: Any) -> None:
    """Raise `TooManyError` where the tree of pages has more branches than any article has.

    pypdf makes all pages at once, and one page may stand in the tree any number of times.
    """
    todo = [reader.trailer["/Root"].get("/Pages")]
    count = 0
    while todo:
        count += 1
        PAGES.check(name, count + len(todo))
        branch = todo.pop()
        branch = branch.get_object() if branch is not None else {}
        kids = branch.get("/Kids") if isinstance(branch, dict) else None
        todo += kids.get_object() if kids is not None else []


def _check_contents(name: str, reader: Any, most: int) -> None:
    """Raise `TooManyError` where the pages unpack to more than ``most`` bytes."""
    limit = Limit(most, "bytes on its pages, unpacked")
    unpacked = 0
    for page in reader.pages:
        contents = page.get("/Contents")
        contents = contents.get_object() if contents is not None else []
        streams = contents if isinstance(contents, list) else [contents]
        PAGES.check(name, len(streams))
        for stream in streams:
            if hasattr(stream := stream.get_object(), "get_data"):
                unpacked += len(stream.get_data())
                limit.check(name, unpacked)


def _begins(title: str | None, text: str) -> bool:
    """Whether the text begins with the title; what programs declare in place of one never does."""
    return bool(title) and letters(title) in letters(text[:1000])
