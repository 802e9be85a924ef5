"""How each format is read, a module a format, as `formats.FORMATS` names it.

``parse(name, content)`` makes a `Document` of a source's decoded text or of its bytes, and raises
`NewsumError`, or `ImportError` where the format's optional part is not installed.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from types import ModuleType

from ...errors import NeedsExtraError
from ...model import Document
from ..formats import Format

_FORMATS = 16
"""Readers that are found at once: more than there are."""


@lru_cache(maxsize=_FORMATS)
def _reader(name: str) -> ModuleType:
    """The module of that name, which is imported for the first source in its format."""
    return import_module(f".{name}", __package__)


def read_as(entry: Format, name: str, content: str | bytes) -> Document:
    """Read ``content`` by a format's reader, which is imported now; raises `NewsumError`."""
    try:
        document: Document = _reader(entry.reader).parse(name, content)
    except ImportError as error:
        if entry.extra is None:
            raise
        raise NeedsExtraError(name, entry.noun, entry.extra) from error
    return document
