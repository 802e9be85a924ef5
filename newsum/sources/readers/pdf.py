"""PDF to text, by pypdf; lines stay as they were set, without what each page repeats."""

from __future__ import annotations

import logging
import re
from collections import Counter
from io import BytesIO
from typing import Any, Final

from ...errors import BrokenError, NewsumError
from ...limits import PAGES, Limit
from ...model import Document
from ...patterns import pattern
from ...text import clean
from ..declared import letters, line
from .pdf_layout import headline, read_page

_EDGE = 2
"""Lines at a page's top, and at its bottom, that may be a running head or foot."""

_REPEATED = 3
"""Pages on which a line at the edge must stand to be a running head or foot; two are enough for one
with a number in it, where there are no more."""

# A page's number: "3", "- 3 -", "Page 3 of 12", "3/12".
_NUMBER = pattern(r"\W{0,3}(?:page\s)?\W{0,3}\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?\W{0,3}", re.I)

_SPARE: Final = 3 << 20
_RATIO: Final = 2
"""Bytes that the pages may unpack to, and as many times the file's size more: those of a PDF of
text unpack to its size, of a newspaper's hundred pages to 2 MB, and each takes a microsecond or two."""

_DIGITS = pattern(r"\d+")


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
        pages = [read_page(page) for page in reader.pages]
        declared = reader.metadata.title if reader.metadata else None
    except NewsumError:
        raise
    except DependencyError as error:
        raise ImportError(str(error)) from error
    except Exception as error:  # pypdf raises whatever it trips over in damaged data
        raise BrokenError(name, "a PDF that cannot be taken apart") from error
    text = clean(joined([page.text for page in pages]))
    titles = (line(declared), line(headline(pages)))
    title = next((title for title in titles if _begins(title, text)), None)
    return Document(source=name, text=text, title=title)


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


def joined(pages: list[str]) -> str:
    r"""The pages' lines as one text, without running heads and feet and page numbers.

    >>> joined(["Post 1\nIt rained", "Post 2\nall day.", "Post 3\nIt stopped."])
    'It rained\nall day.\nIt stopped.'
    """
    lines = [[row.strip() for row in page.splitlines()] for page in pages]
    for page in lines:
        while page and not page[0]:
            del page[0]
        while page and not page[-1]:
            del page[-1]
    repeated = Counter(
        shape for page in lines for shape in {_shape(page[index]) for index in _edges(page)}
    )
    kept: list[str] = []
    for page in lines:
        edges = set(_edges(page))
        kept += [
            row
            for index, row in enumerate(page)
            if index not in edges
            or not (repeated[_shape(row)] >= _enough(row, len(lines)) or _NUMBER.fullmatch(row))
        ]
    return "\n".join(kept)


def _enough(row: str, pages: int) -> int:
    """On how many pages a line must stand to be their running head or foot."""
    return 2 if pages == 2 and _DIGITS.search(row) else _REPEATED


def _edges(page: list[str]) -> list[int]:
    """The indices of the lines at a page's top and bottom."""
    return [index for index in range(len(page)) if index < _EDGE or index >= len(page) - _EDGE]


def _shape(row: str) -> str:
    """A line with all numbers made alike: running heads differ in that of the page."""
    return _DIGITS.sub("0", row)


def _begins(title: str | None, text: str) -> bool:
    """Whether the text begins with the title; what programs declare in place of one never does."""
    return bool(title) and letters(title) in letters(text[:1000])
