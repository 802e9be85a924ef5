"""Corpora: one JSON record a line, read as they are asked for, in memory for one line."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BufferedReader
from itertools import islice
from pathlib import Path
from typing import IO, Any

from ..errors import BrokenError, EmptyError, NewsumError, NotTextError
from ..limits import BROKEN
from ..model import Source
from ..patterns import pattern
from .files import LARGEST, opened, too_large, unreadable
from .formats import CORPUS
from .gzip_members import GZIP, unpacked_stream

SUFFIXES = tuple(suffix + packed for packed in ("", ".gz") for suffix in CORPUS.searched)
"""What the names of corpora end in."""

# What a file name on no system minds; the rest of an identity becomes a dash.
_UNSAFE = pattern(r"[^\w.-]+")

# What no JSON has in a line but between its parts.
_CONTROL = pattern(rb"[\0-\x1f\x7f]")

_LONGEST_NAME = 80
_SEVERAL = 2
_MOST_BLANK = 1_000
"""Lines among which the second record stands."""

_UTF8_BOM = b"\xef\xbb\xbf"


def records(name: str, path: Path) -> Iterator[Source | NewsumError]:
    """The records of the corpus at ``path``, in order; what is clearly none is an error at once."""
    with told(name) as errors, _opened(path) as stream:
        yield from lines(name, pieces(stream))
    yield from errors


@contextmanager
def told(name: str) -> Iterator[list[NewsumError]]:
    """A list that gets the error which ends the reading of a stream."""
    errors: list[NewsumError] = []
    try:
        yield errors
    except NewsumError as error:
        errors.append(error)
    except EOFError:
        errors.append(BrokenError(name, "the gzip data breaks off"))
    except zlib.error:
        errors.append(BrokenError(name, "the gzip data is damaged"))
    except OSError as error:
        errors.append(unreadable(name, error))


def pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of a stream; those beyond `LARGEST` in pieces."""
    return iter(partial(stream.readline, LARGEST + 1), b"")


def first_lines(rest: Iterator[bytes]) -> list[bytes]:
    """The lines that show whether there is a record on each: up to the second that is not blank."""
    head: list[bytes] = []
    full = 0
    for line in islice(rest, _MOST_BLANK):
        head.append(line)
        full += not line.isspace()
        if full == _SEVERAL:
            break
    return head


def is_all(head: list[bytes]) -> bool:
    """Whether a stream has no more than the `first_lines`: a terminal has to be told its end once."""
    return len(head) < _MOST_BLANK and sum(not line.isspace() for line in head) < _SEVERAL


def are_records(head: list[bytes]) -> bool:
    """Whether a stream that begins so has several records, a line each."""
    full = [line for line in head if not line.isspace()]
    if len(full) < _SEVERAL:
        return False
    record = _parsed(full[0].removeprefix(_UTF8_BOM))
    return isinstance(record, dict) and isinstance(record.get("text"), str)


def lines(name: str, rest: Iterator[bytes]) -> Iterator[Source | NewsumError]:
    """The records in lines as `pieces` gives them; blank lines are ignored.

    What has more than `BROKEN` lines that are no records, and fewer that may be, is no corpus: that
    is told, and no more of it read.
    """
    empty = True
    found = broken = 0
    for number, line in enumerate(_whole(rest), 1):
        if number == 1:
            if b"\0" in line:
                yield NotTextError(name, "binary data or UTF-16")
                return
            line = line.removeprefix(_UTF8_BOM)  # noqa: PLW2901
        if len(line) > LARGEST:
            empty = False
            yield too_large(f"{name}#L{number}")
        elif line.strip():
            empty = False
            source = _source(name, number, line)
            yield source
            found += isinstance(source, Source)
            broken += not isinstance(source, Source)
            if broken > max(BROKEN.most, found):
                try:
                    BROKEN.check(name, broken)
                except NewsumError as error:
                    yield error
                    return
    if empty:
        yield EmptyError(name)


def _whole(rest: Iterator[bytes]) -> Iterator[bytes]:
    """The lines; of one that is too long the first piece."""
    for line in rest:
        yield line
        piece = line
        while len(piece) > LARGEST and not piece.endswith(b"\n"):
            piece = next(rest, b"\n")


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
    return unpacked(opened(path))


def unpacked(stream: BufferedReader) -> IO[bytes]:
    """The bytes of a stream, unpacked where they are gzipped."""
    return unpacked_stream(stream) if stream.peek(len(GZIP)).startswith(GZIP) else stream


def _source(name: str, number: int, line: bytes) -> Source | NewsumError:
    """The source that a line is, or what is wrong with it where that is clear in every encoding."""
    record = _parsed(line)
    identity = _identity(record)
    line_name = f"L{number}"
    shown = f"{name}#{line_name if identity is None else printable_utf8(identity)}"
    has_text = isinstance(record, dict) and "text" in record
    if identity is None and not has_text and _is_clear(line.strip()):
        from .readers.record import parse

        try:
            parse(shown, line.decode("latin-1"))
        except NewsumError as error:
            return error
    file = file_name(identity) if identity else ""
    return Source(name=shown, content=line, record=True, id=identity, relative=file or line_name)


def _parsed(line: bytes) -> Any:
    """A line's JSON; ``None`` where it is none."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _identity(record: Any) -> str | None:
    """The record's own name; ``None`` where it has none."""
    found = record.get("id") if isinstance(record, dict) else None
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return found if isinstance(found, str) and found.strip() else None


def _is_clear(line: bytes) -> bool:
    """Whether a line that is no record as Latin-1 is none in any encoding that JSON is kept in.

    Outside of strings JSON is ASCII.  In them only a quotation mark, which is itself in all of those, and
    a backslash count, which is half a character in some; others shift by control characters.
    """
    framed = line.startswith(b"{") and line.endswith(b"}")
    if framed and not line.isascii() and b"\\" in line:
        return False
    return not _CONTROL.search(line) if framed else b"\0" not in line


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
