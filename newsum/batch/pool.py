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
from ..model import Failure, Skipped, Source
from .outcomes import Found, Outcome, attempt, result_of

Made = TypeVar("Made")
Chunk = tuple[Found | Outcome[Any], ...]
Results = list[Made | Failure]
"""What came of the sources of a chunk, without those: whoever handed them over has them."""

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
    do = partial(_do_all, work=work, timeout=timeout)
    found = iter(found)
    pool = _Pool(start, check)
    pending: deque[tuple[Chunk, Future[Results[Made]]]] = deque()
    try:
        while True:
            while len(pending) < ahead and (chunk := _next_chunk(found)):
                todo = tuple(one for one in chunk if isinstance(one, Source))
                pending.append((chunk, pool.submit(do, todo) if todo else _nothing_to_do()))
            if not pending:
                return
            chunk, future = pending[0]
            if pool.end(future) is None:
                pending.popleft()
                yield from _in_places(chunk, future.result(), work)
                continue
            # ``do`` raises nothing: the pool itself broke, and with it all that it had in hand.
            in_hand = [(chunk, _result(future)) for chunk, future in pending]
            pending.clear()
            pool.restart()
            for chunk, results in in_hand:
                alone = (_alone(one, pool, do, timeout) for one in chunk if isinstance(one, Source))
                yield from _in_places(chunk, alone if results is None else results, work)
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


def _in_places(
    chunk: Chunk, results: Iterable[Made | Failure], work: Callable[[Source], Made]
) -> Iterator[Outcome[Made] | Skipped]:
    """The outcomes of a chunk in its order: each source with its result."""
    left = iter(results)
    for one in chunk:
        yield Outcome(next(left), one) if isinstance(one, Source) else attempt(one, work)


def _result(future: Future[Results[Made]]) -> Results[Made] | None:
    """What a chunk has come to, where it was done before its pool broke."""
    return future.result() if future.done() and future.exception() is None else None


class _Pool:
    """An executor that can be started again."""

    def __init__(self, start: Callable[[], Executor], check: Callable[[], None]) -> None:
        self._start = start
        self._check = check
        self._executor = start()

    def submit(
        self, do: Callable[[tuple[Source, ...]], Made], todo: tuple[Source, ...]
    ) -> Future[Made]:
        """Hand over sources; a pool that broke meanwhile gives a future that says so."""
        try:
            return self._executor.submit(do, todo)
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


def _nothing_to_do() -> Future[Results[Any]]:
    """What comes of a chunk in which no source is left to do."""
    future: Future[Results[Any]] = Future()
    future.set_result([])
    return future


def _alone(
    source: Source,
    pool: _Pool,
    do: Callable[[tuple[Source, ...]], Results[Made]],
    timeout: float | None,
) -> Made | Failure:
    """Do a source with nothing else in hand, so that a process that ends was ended by it."""
    pool.end(pool.submit(do, ()))  # a process is there, so the time is the article's
    began = time.monotonic()
    future = pool.submit(do, (source,))
    if (end := pool.end(future)) is None:
        return future.result()[0]
    took = time.monotonic() - began
    pool.restart()
    times = 1 + getattr(end, "allowed_failures", 0)  # Dask tries it on so many workers
    if timeout is not None and took >= timeout * times:
        return OvertimeError(source.name, f"{timeout:g} s").failure(source.id)
    return LostError(source.name).failure(source.id)


def _do_all(
    todo: tuple[Source, ...], *, work: Callable[[Source], Made], timeout: float | None
) -> Results[Made]:
    """Do the sources of a chunk; a process that takes too long over one ends itself."""
    if timeout is None:
        return [result_of(source, work) for source in todo]
    # Nowhere is where Python would tell how far a process that took too long had come.
    with _ONE_CHUNK, open(os.devnull, "w") as nowhere:
        if not _READY:
            result_of(_SAMPLE, work)
            _READY.append(True)
        try:
            return [_in_time(source, work, timeout, nowhere) for source in todo]
        finally:
            faulthandler.cancel_dump_traceback_later()


def _in_time(
    source: Source, work: Callable[[Source], Made], timeout: float, nowhere: IO[str]
) -> Made | Failure:
    # A signal would wait for the C code that hangs; this ends the process from outside it.
    faulthandler.dump_traceback_later(timeout, exit=True, file=nowhere)
    return result_of(source, work)
