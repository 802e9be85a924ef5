"""One source to a `Document`: bytes, then the format's reader, then clean text."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from ..errors import EmptyError, NoArticleError
from ..model import Document, Source
from ..text import clean
from .decoding import decode
from .files import read_file, unpack
from .formats import kind_of_data, kind_of_text

_OF_TEXT = {"html": "html", "markdown": "markdown", "json": "record"}
_OF_DATA = {"email": "mail", "pdf": "pdf", "docx": "docx"}
"""The modules that read a format, imported by the first source of it."""


def load(source: Source) -> Document:
    """Read a source.  Raises `NewsumError`, whatever is wrong with it."""
    if source.text is not None:
        document = Document(source=source.name, text=clean(source.text))
    else:
        data, declared = _content(source)
        data = unpack(source.name, data)
        if not data:
            raise EmptyError(source.name)
        document = _read(source, data, declared)
    if not document.text.strip():
        raise NoArticleError(source.name)
    return replace(document, language=source.language) if source.language else document


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
        return source.content, None
    if source.path is not None:
        return read_file(source.name, source.path), None
    from .fetching import fetch

    return fetch(source.name)


def _read(source: Source, data: bytes, declared: str | None) -> Document:
    name = source.name
    kind = "json" if source.record else source.kind or kind_of_data(name, data)
    text = ""
    if kind not in _OF_DATA:
        text = decode(name, data, source.encoding, declared)
        if not text.strip():
            raise EmptyError(name)
        kind = kind or kind_of_text(name, text)
    document: Document
    if kind in _OF_DATA:
        reader = import_module(f".readers.{_OF_DATA[kind]}", __package__)
        document = reader.parse(name, data)
    elif kind in _OF_TEXT:
        reader = import_module(f".readers.{_OF_TEXT[kind]}", __package__)
        document = reader.parse(name, text)
    else:
        document = Document(source=name, text=clean(text))
    return document
