"""How much a source may hold, so that none takes longer, or more memory, than its size is worth.

Libraries that read pages, PDFs and Word documents take quadratic time over what no article has: a
hundred thousand paragraphs side by side, attributes of one element, cells of one row.  Each limit
is at least five times what was found in 652 saved pages and in the documents of the tests.  The
environment variable ``NEWSUM_LIMITS`` raises them all: ``NEWSUM_LIMITS=10`` allows ten times as
much.
"""

from __future__ import annotations

import os
from typing import Final, NamedTuple

from .errors import TooManyError

VARIABLE: Final = "NEWSUM_LIMITS"
"""The environment variable by whose number, 1 or more, every limit is multiplied."""


class Limit(NamedTuple):
    """The most that a source may have of something."""

    most: int
    noun: str
    """What is counted: "elements"."""

    def allowed(self) -> int:
        """The most, as raised by `VARIABLE`; raises `ValueError` where that is no number."""
        return self.most * factor()

    def exceeded(self, number: int) -> bool:
        """Whether a number is greater than what is allowed."""
        return number > self.most and number > self.allowed()

    def check(self, name: str, number: int) -> None:
        """Raise `TooManyError` for the source ``name`` where it has a greater number."""
        if self.exceeded(number):
            raise TooManyError(name, f"{self.allowed():,} {self.noun}")


def factor() -> int:
    """How many times as much is allowed; raises `ValueError` for what is no number from 1."""
    given = os.environ.get(VARIABLE, "").strip() or "1"
    if not (given.isascii() and given.isdigit() and int(given[:9]) > 0 and len(given) < 10):
        raise ValueError(f"{VARIABLE} takes a number from 1, such as 10, not {given!r}")
    return int(given)


ELEMENTS: Final = Limit(30_000, "elements in a page")
"""Elements of a web page; the largest of the saved ones has 5,105."""

SIBLINGS: Final = Limit(5_000, "elements side by side")
"""Elements in one other element, which XPath sorts in quadratic time; found were 984."""

ATTRIBUTES: Final = Limit(1_000, "attributes of an element")
"""Attributes of one element, which libxml2 compares with one another; found were 73."""

TEXTS: Final = Limit(2_000, "pieces of text in a page without a clear article")
"""Pieces of text between tags up to which a page in which little was found is searched again, by
jusText, in quadratic time.  Of 652 pages 12 are, of at most 1,028 pieces; beyond it what was found
at first stays, and where that is nothing the page is refused."""

GROUPS: Final = Limit(100, "messages and groups of parts in a message")
"""Attached messages and groups of parts in a mail, each of which looks at every line in it; one
that was forwarded five times has fifteen."""

PARTS: Final = Limit(1_000, "parts of a message")
"""Parts of a mail: texts, pictures, attached messages."""

ZIP_ENTRIES: Final = Limit(2_000, "files in a Word document")
"""Files of the archive that a Word document is; most have twenty, one with many pictures hundreds."""

MARKUP: Final = Limit(2_000_000, "tags in a Word document")
"""Tags of a Word document, all of which stand in memory; a novel of 10,000 paragraphs has 400,000."""

SENTENCES: Final = Limit(50_000, "sentences")
"""Sentences that points are chosen among, the first of a text: more than any novel has.  A text of
more is not refused; a note says so."""

PARAGRAPHS: Final = Limit(100_000, "paragraphs")
"""Paragraphs of a text, or lines where it is not wrapped; a long novel has ten thousand."""

BROKEN: Final = Limit(100_000, "lines that are no records")
"""Lines of a corpus that are no records, where fewer may be: it is no corpus then, but each such line
is an error of its own.  No corpus seen has any."""

MARKED: Final = Limit(100_000, "lines that begin with a mark of Markdown")
"""Lines of Markdown that begin an item, a quotation, a heading or a row, which take up to three
kilobytes each while it is taken apart; a long report has a thousand."""

CATEGORIES: Final = Limit(20_000, "categories and keywords in a feed")
"""Categories and keywords of a feed, each of which feedparser compares with all others of its
item; a large feed of many articles has two thousand."""

QUOTED: Final = Limit(10_000, "stretches in quotation marks")
"""Stretches in quotation marks that may be quotes, the first of a text: many times what articles have.  A
summary of a text with more has a note; `newsum quotes`, which promises all of them, refuses it."""

PAGES: Final = Limit(5_000, "pages")
"""Pages of a PDF, with the branches of their tree; a newspaper has a hundred, a report a thousand."""
