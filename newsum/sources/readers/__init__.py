"""How each format is read, a module a format, as `formats.FORMATS` names it.

``parse(name, content)`` makes a `Document` of a source's decoded text or of its bytes, and raises
`NewsumError`, or `ImportError` where the format's optional part is not installed.
"""

from __future__ import annotations

from importlib import import_module

from ...errors import NeedsExtraError
from ...model import Document
from ..formats import Format


def read_as(entry: Format, name: str, content: str | bytes) -> Document:
    """Read ``content`` by a format's reader, which is imported now; raises `NewsumError`."""
    reader = import_module(f".{entry.reader}", __package__)
    try:
        document: Document = reader.parse(name, content)
    except ImportError as error:
        if entry.extra is None:
            raise
        raise NeedsExtraError(name, entry.noun, entry.extra) from error
    return document
