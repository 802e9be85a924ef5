r"""The input formats: how each is named, told by its content, and read.

`FORMATS` is the one list of them: ``--type`` and its help, the files looked for below a folder,
corpora and `load` all read it.  The command line imports this module at start-up, so it imports no
reader and nothing else of newsum.

A new format is an entry here and a module in `readers`, which is given the source's name with its
decoded text (or its bytes, see `Format.takes`) and tells what the format declares::

    from ...model import Document
    from ...text import clean


    def parse(name: str, text: str) -> Document:
        title, _, body = text.partition("\n")
        return Document(source=name, text=clean(body), title=title)

It raises the errors of `newsum.errors`: `BrokenError` for what cannot be read, `NoArticleError`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from os.path import splitext
from typing import Final, Literal, NamedTuple

ZIP: Final = b"PK\x03\x04"
"""What a ZIP archive begins with, and so a Word document."""

_PDF_HEAD = 1024
"""Bytes among which a PDF says that it is one; what stands before is ignored by all readers."""

# Begins like a page: a declaration and comments may come first, then a tag that pages begin with.
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|script|style|link)\b",
    re.IGNORECASE | re.DOTALL,
)

# Any element that a page has, for files that are pages by their name.
_ELEMENT = re.compile(r"<(?:p|div|br|h[1-6]|body|html|article|section|table|a)\b", re.IGNORECASE)

# A header of a message: "Subject: Storm".  Articles may begin with one, messages have several.
_HEADER = re.compile(r"([A-Z][A-Za-z-]{1,60}):[ \t]")
_MESSAGE_HEADERS = frozenset((
    "received", "return-path", "delivered-to", "message-id", "mime-version", "from", "to",
    "subject", "date", "reply-to",
))  # fmt: skip

_ENOUGH_HEADERS = 3
"""Different headers of a message from which a text is one."""

_HEADERS_LENGTH = 50_000
"""Characters among which the headers of a message end."""

# An object, or a list of objects.
_JSON = re.compile(r'\s*(?:\[\s*)?\{\s*"')

# A heading of the first level with a blank line below it, and nothing above but front matter.
_HEADED = re.compile(r"\s*(?:---\n(?:[\w-]+:.*\n)+---\s*)?# [^\n#]+\n\s*\n")


def _is_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:_PDF_HEAD]


def _is_docx(data: bytes) -> bool:
    return data.startswith(ZIP) and b"word/document" in data


# Begins like a feed or a list of feeds: RSS, Atom, RSS 1.0, OPML.
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,300}>\s*|<!--(?:(?!-->).){0,2000}-->\s*){0,5}"
    rb"(?:<!doctype\s+(?:rss|opml)[^>]{0,300}>\s*)?<(?:rss|feed|rdf:rdf|opml)\b",
    re.IGNORECASE | re.DOTALL,
)

# The version that a JSON feed declares.
_JSON_FEED = re.compile(rb'"version"\s{0,9}:\s{0,9}"https?:\\?/\\?/jsonfeed\.org\\?/version')

# A line of a list of addresses.
_ADDRESS_LINE = re.compile(rb"https?://\S+", re.IGNORECASE)

FEED_HEAD: Final = 16_384
"""Bytes among which a feed says that it is one."""


def is_json_feed(data: bytes) -> bool:
    """Whether bytes are a JSON Feed."""
    return data.lstrip()[:1] == b"{" and bool(_JSON_FEED.search(data, 0, FEED_HEAD))


def is_address_list(data: bytes) -> bool:
    """Whether every line is an address of the web, a comment that begins with ``#``, or blank."""
    lines = [line.strip() for line in data[:FEED_HEAD].splitlines()]
    told = [line for line in lines if line and not line.startswith(b"#")]
    if len(data) > FEED_HEAD:
        told = told[:-1]  # cut where the look ended
    return bool(told) and all(map(_ADDRESS_LINE.fullmatch, told))


def is_feed(data: bytes) -> bool:
    """Whether bytes are those of a feed or of a list, or begin one."""
    return bool(_FEED.match(data)) or is_json_feed(data) or is_address_list(data)


def _is_page(text: str, named: str | None) -> bool:
    """Whether text begins like a page, or is named as one and has any element of one."""
    return bool(_PAGE.match(text) or (named == "html" and _ELEMENT.search(text)))


def _is_message(text: str, named: str | None) -> bool:
    """Whether text begins with the headers of a message, and a blank line ends them."""
    names: set[str] = set()
    for line in text[:_HEADERS_LENGTH].splitlines():
        if header := _HEADER.match(line):
            names.add(header[1].lower())
        elif not line[:1].isspace():
            return not line and len(names & _MESSAGE_HEADERS) >= _ENOUGH_HEADERS
    return False


def _is_json(text: str, named: str | None) -> bool:
    """Whether the whole is one JSON value that could hold an article."""
    return bool(_JSON.match(text)) and text.rstrip().endswith(("}", "]"))


def _is_markdown(text: str, named: str | None) -> bool:
    """Whether text is named as Markdown, or begins like it and is named as nothing else."""
    return named == "markdown" or (named is None and bool(_HEADED.match(text)))


class Format(NamedTuple):
    """An input format."""

    name: str
    """As in ``--type`` and `Source.kind`."""
    reader: str
    """The module in `readers` that reads it, imported by the first source of the format."""
    takes: Literal["text", "bytes"] = "text"
    """What the reader's ``parse`` takes beside the source's name: decoded text, or the bytes."""
    searched: tuple[str, ...] = ()
    """Suffixes of the files that are looked for below a folder; each also with ``.gz``."""
    other_suffixes: tuple[str, ...] = ()
    """Suffixes of its files that are not looked for.  No suffix alone makes a file one of a format:
    the format needs ``shown_by_bytes`` or ``shown_by_text``, or is named with ``--type``."""
    shown_by_bytes: Callable[[bytes], bool] | None = None
    """Whether bytes are of this format."""
    shown_by_text: Callable[[str, str | None], bool] | None = None
    """Whether text is of this format, where the file's name says that it is of the format given."""
    listed_as: str | None = None
    """What people call it, where the help lists what is read."""
    noun: str = ""
    """One file of it, as an error calls it: "a PDF"."""
    extra: str | None = None
    """The optional part of newsum that its reader needs."""


TEXT: Final = Format(
    name="text",
    reader="plain_text",
    searched=(".txt", ".text"),
    listed_as="plain text",
)
"""What everything is that shows nothing else."""

_MARKDOWN: Final = Format(
    name="markdown",
    reader="markdown",
    searched=(".md",),
    other_suffixes=(".markdown",),
    shown_by_text=_is_markdown,
    listed_as="Markdown",
)

HTML: Final = Format(
    name="html",
    reader="html",
    searched=(".html", ".htm", ".xhtml"),
    shown_by_text=_is_page,
    listed_as="HTML",
)
"""Web pages, as servers send and browsers save them."""

_EMAIL: Final = Format(
    name="email",
    reader="mail",
    takes="bytes",  # each part of a message is in an encoding of its own
    searched=(".eml",),
    shown_by_text=_is_message,
    listed_as="e-mail",
)

_PDF: Final = Format(
    name="pdf",
    reader="pdf",
    takes="bytes",
    searched=(".pdf",),
    shown_by_bytes=_is_pdf,
    listed_as="PDF",
    noun="a PDF",
    extra="documents",
)

_DOCX: Final = Format(
    name="docx",
    reader="docx",
    takes="bytes",
    searched=(".docx",),
    shown_by_bytes=_is_docx,
    listed_as="DOCX",
    noun="a Word document",
    extra="documents",
)

RECORD: Final = Format(
    name="json",
    reader="record",
    other_suffixes=(".json",),
    shown_by_text=_is_json,
)
"""One article as a JSON object."""

CORPUS: Final = Format(
    name="jsonl",
    reader="record",
    searched=(".jsonl",),
)
"""Many articles, a record a line; `corpora` takes it apart before anything is read."""

FEED: Final = Format(
    name="feed",
    reader="feed",
    takes="bytes",
    other_suffixes=(".rss", ".atom", ".opml", ".urls"),
    shown_by_bytes=is_feed,
    noun="a feed",
    extra="feeds",
)
"""Articles by their addresses: a feed, a list of feeds, a list of addresses; `feeds` takes it apart."""

ITEM: Final = Format(
    name="item",
    reader="feed_item",
)
"""What a feed holds of one article, whose markup is that article; `feeds` makes it, nobody names it."""

FORMATS: Final = (TEXT, _MARKDOWN, HTML, _EMAIL, _PDF, _DOCX, RECORD, CORPUS, FEED)
"""Every input format, in the order of the help: from the most general to the most particular."""

NAMES: Final = tuple(entry.name for entry in FORMATS)
"""What ``--type`` takes."""

SEARCHED: Final = tuple(suffix for entry in FORMATS for suffix in entry.searched)
"""Suffixes of the files that are looked for below a folder; each also with ``.gz``."""

LISTED: Final = tuple(entry.listed_as for entry in FORMATS if entry.listed_as)
"""What people call the formats that a file may be in."""

_BY_NAME: Final = {entry.name: entry for entry in (*FORMATS, ITEM)}

# The most particular first.
_SHOWN_BY_BYTES: Final = [
    (entry, entry.shown_by_bytes) for entry in reversed(FORMATS) if entry.shown_by_bytes
]
_SHOWN_BY_TEXT: Final = [
    (entry, entry.shown_by_text) for entry in reversed(FORMATS) if entry.shown_by_text
]

_BY_SUFFIX: Final = {
    suffix: entry.name
    for entry, _ in _SHOWN_BY_TEXT
    for suffix in (*entry.searched, *entry.other_suffixes)
}
"""Which format of text a name claims.  ``.txt`` claims none: people save everything under it."""


def named(name: str) -> Format:
    """The format that `Source.kind` calls so; raises `KeyError`."""
    return _BY_NAME[name]


def format_of_bytes(data: bytes) -> Format | None:
    """The format that bytes show, before they are decoded; ``None`` for what may be text."""
    return next((entry for entry, shows in _SHOWN_BY_BYTES if shows(data)), None)


def format_of_text(name: str, text: str) -> Format:
    """The format that text shows, or its file's name where the text does not say.

    A page by its name is a page or plain text, whatever it begins with.
    """
    suffix = splitext(name.lower().removesuffix(".gz").rstrip("/"))[1]
    claimed = _BY_SUFFIX.get(suffix)
    for entry, shows in _SHOWN_BY_TEXT:
        if (claimed != HTML.name or entry is HTML) and shows(text, claimed):
            return entry
    return TEXT
