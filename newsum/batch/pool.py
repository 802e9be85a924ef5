"""Sources in chunks over any executor; a process that dies or hangs costs one article.

A broken pool is started again, and what it had in hand is done one article at a time: so the
article that broke it is found, reported, and passed over.
"""

from __future__ import annotations

import faulthandler
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from concurrent.futures import TimeoutError as NotYet
from functools import partial
from threading import Lock
from typing import IO, Any, TypeVar

from ..errors import LostError, OvertimeError
from ..model import Skipped, Source
from .outcomes import Found, Outcome, attempt

Made = TypeVar("Made")
Chunk = tuple[Found | Outcome[Any], ...]
Outcomes = list[Outcome[Made] | Skipped]

_CHUNK = 16
"""Sources a task: enough that handing them over costs little, few enough to stop soon."""

_HEAVY = 1 << 20
"""Bytes of content that fill a chunk too: so what is in hand stays small whatever the articles."""

_LOOK = 1.0
"""Seconds between two looks at whether what is waited for can still come."""

_ONE_CHUNK = Lock()
"""A cluster's worker may have several threads, and the clock that ends a process is but one."""

_SAMPLE = Source(name="", text="This is done first. What it loads is no article's time.")
_READY: list[bool] = []


def pooled(
    found: Iterable[Found | Outcome[Made]],
    work: Callable[[Source], Made],
    start: Callable[[], Executor],
    *,
    ahead: int,
    timeout: float | None = None,
    check: Callable[[], None] = lambda: None,
) -> Iterator[Outcome[Made] | Skipped]:
    """Do the sources on the executor that ``start`` makes, up to ``ahead`` chunks at a time.

    ``check`` is called now and then while nothing comes; it raises where nothing will.
    """
    do = partial(_attempt_all, work=work, timeout=timeout)
    found = iter(found)
    pool = _Pool(start, check)
    pending: deque[tuple[Chunk, Future[Outcomes[Made]]]] = deque()
    try:
        while True:
            while len(pending) < ahead and (chunk := _next_chunk(found)):
                todo = any(isinstance(source, Source) for source in chunk)
                pending.append((chunk, pool.submit(do, chunk) if todo else _at_once(chunk, work)))
            if not pending:
                return
            chunk, future = pending[0]
            if pool.end(future) is None:
                pending.popleft()
                yield from future.result()
                continue
            # ``do`` raises nothing: the pool itself broke, and with it all that it had in hand.
            in_hand = [(chunk, _result(future)) for chunk, future in pending]
            pending.clear()
            pool.restart()
            for chunk, outcomes in in_hand:
                yield from outcomes or (_alone(one, pool, do, timeout) for one in chunk)
    finally:
        for _, future in pending:
            future.cancel()
        pool.stop()


def _next_chunk(found: Iterator[Found | Outcome[Any]]) -> Chunk:
    """The next sources, as many as make a task; none at the end."""
    chunk: list[Found | Outcome[Any]] = []
    weight = 0
    while len(chunk) < _CHUNK and weight < _HEAVY and (source := next(found, None)) is not None:
        chunk.append(source)
        if isinstance(source, Source):
            weight += len(source.content or b"")
    return tuple(chunk)


def _result(future: Future[Outcomes[Made]]) -> Outcomes[Made] | None:
    """What a chunk has come to, where it was done before its pool broke."""
    return future.result() if future.done() and future.exception() is None else None


class _Pool:
    """An executor that can be started again."""

    def __init__(self, start: Callable[[], Executor], check: Callable[[], None]) -> None:
        self._start = start
        self._check = check
        self._executor = start()

    def submit(self, do: Callable[[Chunk], Made], chunk: Chunk) -> Future[Made]:
        """Hand over a chunk; a pool that broke meanwhile gives a future that says so."""
        try:
            return self._executor.submit(do, chunk)
        except BrokenExecutor as error:
            future: Future[Made] = Future()
            future.set_exception(error)
            return future

    def end(self, future: Future[Made]) -> BaseException | None:
        """Wait until a task is done: what it raised, if anything."""
        while True:
            try:
                return future.exception(_LOOK)
            except NotYet:
                self._check()

    def restart(self) -> None:
        self.stop()
        self._executor = self._start()

    def stop(self) -> None:
        self._executor.shutdown(wait=False)


def _at_once(chunk: Chunk, work: Callable[[Source], Any]) -> Future[Outcomes[Any]]:
    """Do here a chunk in which no source is left to do: that is less work than sending it."""
    future: Future[Outcomes[Any]] = Future()
    future.set_result([attempt(source, work) for source in chunk])
    return future


def _alone(
    source: Found | Outcome[Any],
    pool: _Pool,
    do: Callable[[Chunk], Outcomes[Made]],
    timeout: float | None,
) -> Outcome[Made] | Skipped:
    """Do a source with nothing else in hand, so that a process that ends was ended by it."""
    pool.end(pool.submit(do, ()))  # a process is there, so the time is the article's
    began = time.monotonic()
    future = pool.submit(do, (source,))
    if (end := pool.end(future)) is None:
        return future.result()[0]
    took = time.monotonic() - began
    pool.restart()
    assert isinstance(source, Source), "nothing else takes work"
    times = 1 + getattr(end, "allowed_failures", 0)  # Dask tries it on so many workers
    if timeout is not None and took >= timeout * times:
        return Outcome(OvertimeError(source.name, f"{timeout:g} s").failure(source.id), source)
    return Outcome(LostError(source.name).failure(source.id), source)


def _attempt_all(
    chunk: Chunk, *, work: Callable[[Source], Made], timeout: float | None
) -> Outcomes[Made]:
    """Do the sources of a chunk; a process that takes too long over one ends itself."""
    if timeout is None:
        return [attempt(source, work) for source in chunk]
    # Nowhere is where Python would tell how far a process that took too long had come.
    with _ONE_CHUNK, open(os.devnull, "w") as nowhere:
        if not _READY:
            attempt(_SAMPLE, work)
            _READY.append(True)
        try:
            return [_in_time(source, work, timeout, nowhere) for source in chunk]
        finally:
            faulthandler.cancel_dump_traceback_later()


def _in_time(
    source: Found | Outcome[Made], work: Callable[[Source], Made], timeout: float, nowhere: IO[str]
) -> Outcome[Made] | Skipped:
    # A signal would wait for the C code that hangs; this ends the process from outside it.
    faulthandler.dump_traceback_later(timeout, exit=True, file=nowhere)
    return attempt(source, work)
