"""The processes of this machine, and when it pays to start them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from threading import Thread
from typing import Any, TypeVar

from ..model import Skipped, Source
from .outcomes import Found, Outcome, attempt
from .pool import pooled

Made = TypeVar("Made")

_FEW = 64
"""Sources that one process is likely to have done before several have started."""

_ALONE = 1.0
"""Seconds after which a few slow ones are worth several processes all the same."""


def in_processes(
    found: Iterable[Found | Outcome[Made]],
    work: Callable[[Source], Made],
    *,
    jobs: int,
    timeout: float | None = None,
) -> Iterator[Outcome[Made] | Skipped]:
    """Do the sources in ``jobs`` processes, if it pays to start them.

    Where there are many, this process only hands them out, so that it stays small.  ``timeout`` is
    in seconds an article; it takes a process of its own to stop one that hangs.
    """
    found = iter(found)
    if timeout is None:
        head = list(islice(found, _FEW + 1)) if jobs > 1 else []
        found = chain(head, found)
        if len(head) <= _FEW:
            ends = time.monotonic() + (_ALONE if jobs > 1 else float("inf"))
            for source in found:
                yield attempt(source, work)
                if time.monotonic() > ends:
                    break
            else:
                return
    start = partial(_Processes, jobs)
    yield from pooled(found, work, start, ahead=2 * jobs + 1, timeout=timeout)


class _Processes(ProcessPoolExecutor):
    """Processes that end with their executor, whatever they are at, and with who started them."""

    def __init__(self, jobs: int) -> None:
        # Threads and forks do not mix; and what is spawned behaves the same on every system.
        spawn = multiprocessing.get_context("spawn")
        super().__init__(jobs, mp_context=spawn, initializer=_settle)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand over work.  A process started for it is deaf to Ctrl-C from its first moment."""
        if sys.platform == "win32":
            return super().submit(fn, *args, **kwargs)
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return super().submit(fn, *args, **kwargs)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let nothing go on: whoever stops has what it wants, or wants no more."""
        processes = list((self._processes or {}).values())
        super().shutdown(wait=False, cancel_futures=cancel_futures)
        for process in processes:
            process.kill()


def _settle() -> None:
    """Make ready a new process: it leaves Ctrl-C to the one that started it, and ends with that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that started it is gone, even killed: nobody wants its work."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
