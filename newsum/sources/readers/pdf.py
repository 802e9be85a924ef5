"""PDF to text, by pypdf; lines stay as they were set, without what each page repeats."""

from __future__ import annotations

import logging
import re
from collections import Counter
from io import BytesIO

from ...errors import BrokenError, NewsumError
from ...model import Document
from ...text import clean, squeeze
from .html_metadata import letters

_EDGE = 2
"""Lines at the top and at the bottom of a page that may be its running head and foot."""

_REPEATED = 3
"""Pages on which a line at the edge is the page's own, not the article's; two are enough for one
with a number in it, where there are no more."""

# A page's number: "3", "- 3 -", "Page 3 of 12", "3/12".
_NUMBER = re.compile(r"\W{0,3}(?:page\s)?\W{0,3}\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?\W{0,3}", re.I)

_DIGITS = re.compile(r"\d+")


def parse(name: str, data: bytes) -> Document:
    """Read a PDF's pages as one text.  Raises `ImportError` without pypdf, `BrokenError`."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # newsum tells what went wrong
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise BrokenError(name, "a PDF locked with a password")
        pages = [page.extract_text() for page in reader.pages]
        declared = reader.metadata.title if reader.metadata else None
    except NewsumError:
        raise
    except Exception as error:  # pypdf raises whatever it trips over in damaged data
        raise BrokenError(name, "a PDF that cannot be taken apart") from error
    text = clean(joined(pages))
    title = squeeze(clean(declared or "")) or None
    return Document(source=name, text=text, title=title if _stands_in(title, text) else None)


def joined(pages: list[str]) -> str:
    r"""The pages' lines as one text, without running heads and feet and page numbers.

    >>> joined(["Post 1\nIt rained", "Post 2\nall day.", "Post 3\nIt stopped."])
    'It rained\nall day.\nIt stopped.'
    """
    lines = [[line.strip() for line in page.splitlines()] for page in pages]
    for page in lines:
        while page and not page[0]:
            del page[0]
        while page and not page[-1]:
            del page[-1]
    repeated = Counter(
        shape for page in lines for shape in {_shape(page[place]) for place in _edges(page)}
    )
    kept: list[str] = []
    for page in lines:
        edges = set(_edges(page))
        kept += [
            line
            for place, line in enumerate(page)
            if place not in edges
            or not (repeated[_shape(line)] >= _enough(line, len(lines)) or _NUMBER.fullmatch(line))
        ]
    return "\n".join(kept)


def _enough(line: str, pages: int) -> int:
    """On how many of the pages a line must stand to be their own."""
    return 2 if pages == 2 and _DIGITS.search(line) else _REPEATED


def _edges(page: list[str]) -> list[int]:
    """The places of the lines at a page's top and bottom."""
    return [place for place in range(len(page)) if place < _EDGE or place >= len(page) - _EDGE]


def _shape(line: str) -> str:
    """A line with its numbers made alike, as running heads have the page's."""
    return _DIGITS.sub("0", line)


def _stands_in(title: str | None, text: str) -> bool:
    """Whether the text begins with the title: what programs write in its place never does."""
    return bool(title) and letters(title) in letters(text[:1000])
