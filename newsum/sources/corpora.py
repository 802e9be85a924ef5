"""Corpora: one JSON record a line, read as they are asked for, in memory for one line."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from ..errors import BrokenError, EmptyError, NewsumError, NotTextError
from ..model import Source
from ..patterns import pattern
from .files import LARGEST, too_large, unreadable
from .formats import CORPUS
from .gzip_members import GZIP, unpacked_stream

SUFFIXES = tuple(suffix + packed for packed in ("", ".gz") for suffix in CORPUS.searched)
"""What the names of corpora end in."""

# What a file name on no system minds; the rest of an identity becomes a dash.
_UNSAFE = pattern(r"[^\w.-]+")
_LONGEST_NAME = 80
_UTF8_BOM = b"\xef\xbb\xbf"


def records(name: str, path: Path) -> Iterator[Source | NewsumError]:
    """The records of the corpus at ``path``, in order; broken lines are for `load` to tell."""
    try:
        with _opened(path) as stream:
            yield from lines(name, stream)
    except EOFError:
        yield BrokenError(name, "the gzip data breaks off")
    except zlib.error:
        yield BrokenError(name, "the gzip data is damaged")
    except OSError as error:
        yield unreadable(name, error)


def lines(name: str, stream: IO[bytes]) -> Iterator[Source | NewsumError]:
    """The records in ``stream``, a line each; blank lines are ignored."""
    number = 0
    empty = True
    while line := stream.readline(LARGEST + 1):
        number += 1
        if number == 1:
            if b"\0" in line:
                yield NotTextError(name, "binary data or UTF-16")
                return
            line = line.removeprefix(_UTF8_BOM)
        if len(line) > LARGEST:
            empty = False
            yield too_large(f"{name}#L{number}")
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST)
        elif line.strip():
            empty = False
            yield _source(name, number, line)
    if empty:
        yield EmptyError(name)


def size(path: Path) -> int:
    """How many records, about, the corpus at ``path`` has; as many as can be read."""
    number = 0
    try:
        with _opened(path) as stream:
            while line := stream.readline(LARGEST + 1):
                number += not line.isspace()
    except (EOFError, OSError, zlib.error):
        number += 1
    return number


def _opened(path: Path) -> IO[bytes]:
    """The corpus's bytes, unpacked, whatever its name says."""
    stream = open(path, "rb")  # noqa: SIM115
    if stream.peek(len(GZIP)).startswith(GZIP):
        return unpacked_stream(stream)
    return stream


def _source(name: str, number: int, line: bytes) -> Source:
    identity = _identity(line)
    line_name = f"L{number}"
    return Source(
        name=f"{name}#{line_name if identity is None else printable_utf8(identity)}",
        content=line,
        record=True,
        id=identity,
        relative=file_name(identity or line_name) or line_name,
    )


def _identity(line: bytes) -> str | None:
    """The record's own name; ``None`` where it has none, or is broken."""
    try:
        record: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    found = record.get("id") if isinstance(record, dict) else None
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return found if isinstance(found, str) and found.strip() else None


def printable_utf8(name: str) -> str:
    r"""Make half characters (bytes of a file name that are no UTF-8) fit to be written.

    >>> printable_utf8("a\udcff")
    'a\\udcff'
    """
    return name.encode("utf-8", "backslashreplace").decode()


def file_name(identity: str) -> str:
    """A safe form of a record's identity: no folder, nothing hidden, no longer than it may be.

    >>> file_name("../news/2024: storm.html")
    'news-2024-storm.html'
    """
    return _UNSAFE.sub("-", identity).strip(".-")[:_LONGEST_NAME].rstrip(".-")
