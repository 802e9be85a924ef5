"""One source to a `Document`: bytes, then the format's reader, then clean text."""

from __future__ import annotations

from ..errors import EmptyError, NoArticleError
from ..model import Document, Source
from ..text import clean
from .decoding import decode
from .files import read_file, unpack
from .formats import kind_of


def load(source: Source) -> Document:
    """Read a source.  Raises `NewsumError`, whatever is wrong with it."""
    if source.text is not None:
        return _full(Document(source=source.name, text=clean(source.text)))
    data = _content(source)
    if source.record:
        return _full(_record(source.name, data))
    kind = kind_of(source.name, data)
    if kind == "record":
        return _full(_record(source.name, data))
    text = decode(source.name, data)
    if not text.strip():
        raise EmptyError(source.name)
    if kind == "html":
        from .pages import parse

        return _full(parse(source.name, text))
    if kind == "markdown":
        from .markdown import parse as parse_markdown

        return _full(parse_markdown(source.name, text))
    return _full(Document(source=source.name, text=clean(text)))


def _content(source: Source) -> bytes:
    """The source's bytes, unpacked."""
    data = source.content
    if data is None:
        if source.path is None:
            raise ValueError("a source needs a path or content")
        data = read_file(source.name, source.path)
    data = unpack(source.name, data)
    if not data:
        raise EmptyError(source.name)
    return data


def _record(name: str, data: bytes) -> Document:
    from .records import parse

    return parse(name, data)


def _full(document: Document) -> Document:
    """The document, where there is anything in it."""
    if not document.text.strip():
        raise NoArticleError(document.source)
    return document
