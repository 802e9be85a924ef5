"""Sources in chunks over the processes of a pool; a process that dies or hangs costs one article.

A broken pool is started again, and what it had in hand is done one article at a time: so the
article that broke it is found, reported, and passed over.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from ..errors import LostError, OvertimeError
from ..model import Skipped, Source
from .outcomes import Found, Outcome, attempt

Made = TypeVar("Made")
Chunk = tuple[Found | Outcome[Any], ...]
Outcomes = list[Outcome[Made] | Skipped]

_CHUNK = 16
"""Sources a task: enough that handing them over costs little, few enough to stop soon."""

_ALONE_FIRST = 1.0
"""Seconds that one process works alone: a pool takes about as long to start."""

# Where Python would tell how far a process that took too long had come.
_NOWHERE = open(os.devnull, "w")  # noqa: SIM115


def in_processes(
    found: Iterable[Found | Outcome[Made]],
    work: Callable[[Source], Made],
    *,
    jobs: int,
    timeout: float | None = None,
) -> Iterator[Outcome[Made] | Skipped]:
    """Do the sources in ``jobs`` processes, once it pays to start them.

    ``timeout`` is in seconds an article; it takes a process of its own to stop one that hangs, so
    with it the pool starts at once.
    """
    found = iter(found)
    if timeout is None:
        ends = time.monotonic() + (_ALONE_FIRST if jobs > 1 else float("inf"))
        for source in found:
            yield attempt(source, work)
            if time.monotonic() > ends:
                break
        else:
            return
    start = partial(
        ProcessPoolExecutor,
        jobs,
        mp_context=multiprocessing.get_context("spawn"),  # threads and forks do not mix
        initializer=_settle,
    )
    yield from pooled(found, work, start, ahead=2 * jobs + 1, timeout=timeout)


def pooled(
    found: Iterable[Found | Outcome[Made]],
    work: Callable[[Source], Made],
    start: Callable[[], Executor],
    *,
    ahead: int,
    timeout: float | None = None,
) -> Iterator[Outcome[Made] | Skipped]:
    """Do the sources on the executor that ``start`` makes, up to ``ahead`` chunks at a time."""
    do = partial(_attempt_all, work=work, timeout=timeout)
    found = iter(found)
    workers = _Workers(start)
    pending: deque[tuple[Chunk, Future[Outcomes[Made]]]] = deque()
    try:
        while True:
            while len(pending) < ahead and (chunk := tuple(islice(found, _CHUNK))):
                todo = any(isinstance(source, Source) for source in chunk)
                pending.append((chunk, workers.submit(do, chunk) if todo else _at_once(do, chunk)))
            if not pending:
                return
            chunk, future = pending[0]
            if future.exception() is None:
                pending.popleft()
                yield from future.result()
                continue
            # ``do`` raises nothing: the pool itself broke, and with it all that it had in hand.
            suspects = [source for chunk, _ in pending for source in chunk]
            pending.clear()
            workers.restart()
            for source in suspects:
                yield _alone(source, workers, do, timeout)
    finally:
        for _, future in pending:
            future.cancel()
        workers.stop()


class _Workers:
    """An executor that can be started again."""

    def __init__(self, start: Callable[[], Executor]) -> None:
        self._start = start
        self._executor = start()

    def submit(self, do: Callable[[Chunk], Made], chunk: Chunk) -> Future[Made]:
        """Hand over a chunk; a pool that broke meanwhile gives a future that says so."""
        try:
            return self._executor.submit(do, chunk)
        except BrokenExecutor as error:
            future: Future[Made] = Future()
            future.set_exception(error)
            return future

    def restart(self) -> None:
        self.stop()
        self._executor = self._start()

    def stop(self) -> None:
        self._executor.shutdown(wait=False)


def _at_once(do: Callable[[Chunk], Made], chunk: Chunk) -> Future[Made]:
    """Do here a chunk in which no source is left to do: that is less work than sending it."""
    future: Future[Made] = Future()
    future.set_result(do(chunk))
    return future


def _alone(
    source: Found | Outcome[Any],
    workers: _Workers,
    do: Callable[[Chunk], Outcomes[Made]],
    timeout: float | None,
) -> Outcome[Made] | Skipped:
    """Do a source with nothing else in hand, so that a process that ends was ended by it."""
    began = time.monotonic()
    future = workers.submit(do, (source,))
    if future.exception() is None:
        return future.result()[0]
    workers.restart()
    assert isinstance(source, Source), "nothing else takes work"
    late = timeout is not None and time.monotonic() - began >= timeout
    error = OvertimeError(source.name, f"{timeout:g} s") if late else LostError(source.name)
    return Outcome(error.failure(source.id), source)


def _settle() -> None:
    """Make ready a new process: Ctrl-C is for the one that started it, which stops the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _attempt_all(
    chunk: Chunk, *, work: Callable[[Source], Made], timeout: float | None
) -> Outcomes[Made]:
    """Do the sources of a chunk; a process that takes too long over one ends itself."""
    outcomes = []
    for source in chunk:
        if timeout is not None:
            # A signal would wait for the C code that hangs; this ends the process from outside it.
            faulthandler.dump_traceback_later(timeout, exit=True, file=_NOWHERE)
        outcomes.append(attempt(source, work))
    if timeout is not None:
        faulthandler.cancel_dump_traceback_later()
    return outcomes
