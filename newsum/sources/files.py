"""Bytes of files, unpacked where they are gzipped, and never more than an article can be."""

from __future__ import annotations

import os
import stat
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EAGAIN
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import IO

from ..errors import (
    BrokenError,
    MissingError,
    NewsumError,
    OvertimeError,
    TooLargeError,
    UnreadableError,
)
from .gzip_members import GZIP, unpacked_pieces

LARGEST = 32 * 1024 * 1024
"""Bytes that one article may have, unpacked; a long newspaper page has a hundredth of that."""


_PIECE = 1 << 16
"""Bytes that are read from a pipe at once."""


def unreadable(name: str, error: OSError) -> NewsumError:
    """The error that people are told, for what the system says about a file."""
    if isinstance(error, FileNotFoundError):
        return MissingError(name)
    return UnreadableError(name, (error.strerror or type(error).__name__).lower())


def too_large(name: str) -> TooLargeError:
    """The error for a source of more than `LARGEST` bytes."""
    return TooLargeError(name, f"{LARGEST // 1024**2} MiB")


def opened(path: Path) -> BufferedReader:
    """Open a regular file; raises `OSError`.

    Some of /proc and /sys are regular files by what the system says, and keep their readers waiting as
    pipes do: here such a file has come to its end.
    """
    return open(path, "rb", opener=_open_without_waiting)


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def read_file(name: str, path: Path) -> bytes:
    """Read the regular file at ``path``; raises `NewsumError`."""
    try:
        with opened(path) as file:
            return read_stream(name, file)
    except OSError as error:
        raise unreadable(name, error) from error


def read_pipe(name: str, path: Path, timeout: float | None = None) -> bytes:
    """Read what can be read only once: a named pipe, a device.

    Raises `NewsumError`; `OvertimeError` where its end does not come within ``timeout`` seconds.
    """
    if timeout is None or sys.platform == "win32":
        try:
            with open(path, "rb") as waited_for:
                return read_stream(name, waited_for)
        except OSError as error:
            raise unreadable(name, error) from error
    import selectors

    deadline = time.monotonic() + timeout
    data = bytearray()
    try:
        pipe = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # nobody need write there yet
    except OSError as error:
        raise unreadable(name, error) from error
    with open(pipe, "rb", buffering=0) as stream, selectors.DefaultSelector() as waiting:
        try:
            waiting.register(stream, selectors.EVENT_READ)
        except OSError:  # a device that is always ready
            return read_stream(name, stream)
        while waiting.select(max(0, deadline - time.monotonic())):
            piece = stream.read(_PIECE)
            if not piece:
                return bytes(data)
            data += piece
            if len(data) > LARGEST:
                raise too_large(name)
    raise OvertimeError(name, f"{timeout:g} s")


@contextmanager
def opened_pipe(name: str, path: Path | None, timeout: float | None) -> Iterator[BufferedReader]:
    """Open what can be read only once; no ``path`` is standard input.

    Raises `NewsumError`.  What keeps one waiting for ``timeout`` seconds at most is read at once, and
    may be no larger than an article.
    """
    if path is None:
        closed = UnreadableError(name, "standard input is closed")
        if sys.stdin is None:
            raise closed
        try:
            stream = sys.stdin.buffer
            # What stands for it in a program or a test may not be buffered.
            yield stream if isinstance(stream, BufferedReader) else BufferedReader(stream)  # type: ignore[arg-type]
        except OSError as error:
            raise closed from error
        return
    if timeout is not None and sys.platform != "win32":
        yield BufferedReader(BytesIO(read_pipe(name, path, timeout)))
        return
    try:
        with open(path, "rb") as stream:
            yield stream
    except OSError as error:
        raise unreadable(name, error) from error


def read_stream(name: str, stream: IO[bytes]) -> bytes:
    """Read ``stream`` to its end; raises `TooLargeError` without reading much more than allowed.

    Raises `OSError` where it would have to be waited for.
    """
    data: bytes | None = stream.read(LARGEST + 1)
    if data is None:
        raise BlockingIOError(EAGAIN, os.strerror(EAGAIN))
    if len(data) > LARGEST:
        raise too_large(name)
    return data


def unpack(name: str, data: bytes) -> bytes:
    """Unpack gzipped data, in as many members as it has; other data comes back as it is.

    Raises `BrokenError` where it breaks off or does not add up, `TooLargeError` for a bomb.
    """
    if not data.startswith(GZIP):
        return data
    unpacked = bytearray()
    try:
        for piece in unpacked_pieces(BytesIO(data)):
            unpacked += piece
            if len(unpacked) > LARGEST:
                raise too_large(name)
    except EOFError as error:
        raise BrokenError(name, "the gzip data breaks off") from error
    except zlib.error as error:
        raise BrokenError(name, "the gzip data is damaged") from error
    return bytes(unpacked)


def is_regular(path: Path) -> bool:
    """Whether ``path`` can be read again and again: no pipe, socket or device."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return False
