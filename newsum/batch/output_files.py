"""Many whole files, several on their way to the disk at once."""

from __future__ import annotations

import errno
import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any

from ..output import is_special, remove_left_over, write_whole
from .outcomes import Outcome

_AT_ONCE = 4
"""Files on their way to the disk together: it takes hardly longer over four than over one."""

_WAITING = 64
"""Files that may wait for the disk, so that memory stays small."""

_ITS_OWN = frozenset(
    (
        errno.EACCES,
        errno.EEXIST,
        errno.EILSEQ,
        errno.EINVAL,
        errno.EISDIR,
        errno.ELOOP,
        errno.ENAMETOOLONG,
        errno.ENOENT,
        errno.ENOTDIR,
        errno.EPERM,
    )
)
"""What is wrong with one file, and not with the disk: the others can be written."""


class WholeFiles:
    """Writes many whole files, a few at a time; files that are there already are left alone.

    ``failed`` is told of an outcome whose file cannot be written though others can; where none can, ``write``
    and leaving raise `OSError`.  Whoever leaves with an exception waits for no more of them.
    """

    def __init__(self, failed: Callable[[Outcome[Any], OSError], None]) -> None:
        self._failed = failed
        self._threads = ThreadPoolExecutor(_AT_ONCE)
        self._folders: set[Path] = set()
        self._pending: deque[tuple[Outcome[Any], Future[None]]] = deque()

    def __enter__(self) -> WholeFiles:
        return self

    def write(self, path: Path, text: str, outcome: Outcome[Any]) -> None:
        """Have ``text``, made of ``outcome``, written to ``path`` soon."""
        if path.parent not in self._folders:
            self._folders.add(path.parent)
            remove_left_over(path.parent, folder=True)
        self._pending.append((outcome, self._threads.submit(_write_new, path, text)))
        if len(self._pending) > _WAITING:
            self._finish()

    def _finish(self) -> None:
        """Wait for the file that was handed over first."""
        outcome, future = self._pending.popleft()
        try:
            future.result()
        except OSError as error:
            if error.errno not in _ITS_OWN:
                raise
            self._failed(outcome, error)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            while self._pending and kind is None:
                self._finish()
        finally:
            self._threads.shutdown(cancel_futures=True)


def _write_new(path: Path, text: str) -> None:
    """Write what does not stand there already: a resumed batch comes by what it has written."""
    if is_special(path):  # whoever reads a pipe may never come, and would get one article of many
        raise OSError(errno.EEXIST, "a pipe or a device is in its place", os.fspath(path))
    try:
        if path.read_bytes() == text.encode():
            return
    except OSError:  # not there, or in the way: told when it is written
        pass
    write_whole(path, [text])
