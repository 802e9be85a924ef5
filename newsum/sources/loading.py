"""One source to a `Document`: bytes, then the format's reader, then clean text."""

from __future__ import annotations

from dataclasses import replace

from ..errors import EmptyError, NoArticleError
from ..model import Document, Listed, Source
from . import formats
from .declared import leads_home, web_address
from .decoding import decode
from .files import read_file, unpack
from .non_text import reject_non_text
from .readers import plain_text, read_as


def load(source: Source) -> Document:
    """Read a source.  Raises `NewsumError`, whatever is wrong with it."""
    if source.text is not None:
        document = plain_text.parse(source.name, source.text)
    else:
        data, charset = _content(source)
        data = unpack(source.name, data)
        if not data:
            raise EmptyError(source.name)
        document = _read(source, data, charset)
    if not document.text.strip():
        raise NoArticleError(source.name)
    address = None if source.record else web_address(source.name)
    if address and (document.url is None or _leads_home_only(document.url, address)):
        document = replace(document, url=address)
    if source.listed:
        document = _with_what_is_listed(document, source.listed)
    return replace(document, language=source.language) if source.language else document


def _leads_home_only(declared: str, address: str) -> bool:
    """Whether a page declares the site's front page in place of the address where it was found."""
    return leads_home(declared) and not leads_home(address)


def _with_what_is_listed(document: Document, listed: Listed) -> Document:
    """What a feed says of an article, where the article itself does not say it."""
    return replace(
        document,
        id=document.id or listed.id,
        title=document.title or listed.title,
        byline=document.byline or listed.byline,
        date=document.date or listed.date,
    )


def carried(source: Source) -> Source:
    """The source with its file's bytes, for where the file cannot be seen.

    Raises `NewsumError` where it cannot be read.
    """
    if source.path is None:
        return source
    return replace(source, content=read_file(source.name, source.path), path=None)


def _content(source: Source) -> tuple[bytes, str | None]:
    """The source's bytes, and the encoding that a server declares."""
    if source.content is not None:
        return source.content, source.charset
    if source.path is not None:
        return read_file(source.name, source.path), None
    from .fetching import fetch

    return fetch(source.name)


def _read(source: Source, data: bytes, charset: str | None) -> Document:
    """The document in ``data``, which is decoded where its format is one of text or is unknown."""
    name = source.name
    entry = _known_format(source, data)
    if entry and entry.takes == "bytes":
        return read_as(entry, name, data)
    text = decode(name, data, source.encoding, charset)
    if not text.strip():
        raise EmptyError(name)
    entry = entry or formats.format_of_text(name, text)
    return read_as(entry, name, data if entry.takes == "bytes" else text)


def _known_format(source: Source, data: bytes) -> formats.Format | None:
    """The format that was given, or that the bytes show; raises `NotTextError`."""
    if source.record:
        return formats.RECORD
    if source.kind:
        return formats.named(source.kind)
    entry = formats.format_of_bytes(data)
    if entry is None:
        reject_non_text(source.name, data)
    return entry
