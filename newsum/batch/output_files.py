"""Many whole files, several on their way to the disk at once."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from ..output import write_whole

_AT_ONCE = 4
"""Files on their way to the disk together: it takes hardly longer over four than over one."""

_WAITING = 64
"""Files that may wait for the disk, so that memory stays small."""


class WholeFiles:
    """Writes many whole files, a few at a time; files that are there already are left alone.

    ``write`` and ``close`` raise the `OSError` of a file that could not be written.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_AT_ONCE)
        self._pending: deque[Future[None]] = deque()

    def write(self, path: Path, text: str) -> None:
        """Have ``text`` written to ``path`` soon."""
        self._pending.append(self._threads.submit(_write_new, path, text))
        if len(self._pending) > _WAITING:
            self._pending.popleft().result()

    def close(self) -> None:
        """Wait until everything is written."""
        self._threads.shutdown()
        for future in self._pending:
            future.result()


def _write_new(path: Path, text: str) -> None:
    """Write what does not stand there already: a resumed batch comes by what it has written."""
    try:
        if path.read_bytes() == text.encode():
            return
    except OSError:  # not there, or in the way: told when it is written
        pass
    write_whole(path, [text])
