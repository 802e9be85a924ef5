"""Gzipped bytes, unpacked as they are asked for, in time that grows with their length alone.

Python's own reader copies what is left behind every member, up to all of the file, so that two
megabytes of empty members take it a minute.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import IO, Final

GZIP: Final = b"\x1f\x8b\x08"
"""What every gzip file, and every member of one, begins with."""

_FIRST = 512
_MOST = 1 << 16
"""Bytes that are read at first in a member, and at most: what is read too much is copied."""

_PIECE = 1 << 20
"""Bytes that are unpacked at once, at most: a bomb is never in memory."""


def unpacked_pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """What is in ``stream``, member by member; what follows and is no member is no part of it.

    Raises `EOFError` where it breaks off, `zlib.error` where it is damaged.
    """
    data = stream.read(_FIRST)
    while data.startswith(GZIP):
        member = zlib.decompressobj(wbits=31)
        step = _FIRST
        while not member.eof:
            data = data or stream.read(step)
            if not data:
                raise EOFError("the gzip data breaks off")
            step = min(2 * step, _MOST)
            if piece := member.decompress(data, _PIECE):
                yield piece
            data = member.unconsumed_tail
        data = _next_member(member.unused_data, stream)


def _next_member(data: bytes, stream: IO[bytes]) -> bytes:
    """What follows a member, but for zeros: tapes and some servers pad with them."""
    data = data.lstrip(b"\0")
    while len(data) < len(GZIP) and (more := stream.read(_FIRST)):
        data = (data + more).lstrip(b"\0")
    return data


class _Unpacked(io.RawIOBase):
    """The unpacked bytes of a stream, as a stream."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._pieces = unpacked_pieces(stream)
        self._piece = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if not self._piece:
            self._piece = memoryview(next(self._pieces, b""))
        count = min(len(buffer), len(self._piece))
        buffer[:count] = self._piece[:count]
        self._piece = self._piece[count:]
        return count

    def close(self) -> None:
        self._stream.close()
        super().close()


def unpacked_stream(stream: IO[bytes]) -> IO[bytes]:
    """``stream`` unpacked, to be read line by line; raises as `unpacked_pieces` does."""
    return io.BufferedReader(_Unpacked(stream))
