"""Worker processes behind an executor: each has a pipe of its own, and a thread that waits on it.

Not `concurrent.futures.ProcessPoolExecutor`: its workers share one pipe, whose reading end this
process holds too.  Once they are gone, the thread that writes there never hears of it, and on
Python 3.10 and some of 3.11 the interpreter waits for that thread for ever.  Here the other end of
a pipe is held by its worker alone: when that ends, however it ends, whoever waits on it is told.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Lock, Thread, local
from typing import Any, TypeVar

Made = TypeVar("Made")

# Threads and forks do not mix; and what is spawned behaves the same on every system.
_SPAWN = multiprocessing.get_context("spawn")


class Workers(Executor):
    """Up to ``jobs`` processes, started as they are needed.

    A task whose process ends fails with `BrokenExecutor`; no other task minds.
    """

    def __init__(self, jobs: int) -> None:
        self._threads = ThreadPoolExecutor(jobs)
        self._own = local()
        self._lock = Lock()
        self._started: list[SpawnProcess] = []
        self._stopped = False

    def submit(self, fn: Callable[..., Made], /, *args: Any, **kwargs: Any) -> Future[Made]:
        """Have ``fn`` called in a process; it, its arguments and its result are pickled."""
        return self._threads.submit(self._hand_over, partial(fn, *args, **kwargs))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Let nothing go on: whoever stops has what it wants, or wants no more."""
        with _undisturbed(), self._lock:
            self._stopped = True
            self._threads.shutdown(wait=False, cancel_futures=True)
            for process in self._started:
                process.kill()

    def _hand_over(self, task: Callable[[], Made]) -> Made:
        """Have a task done by this thread's own process."""
        asked = pickle.dumps(task, pickle.HIGHEST_PROTOCOL)
        pipe = self._own.pipe = getattr(self._own, "pipe", None) or self._start()
        try:
            pipe.send_bytes(asked)
            answer = pipe.recv_bytes()
        except (EOFError, OSError) as lost:
            self._own.pipe = None
            pipe.close()
            raise BrokenExecutor("the process ended") from lost
        error, made = pickle.loads(answer)
        if error is not None:
            raise RuntimeError(error)
        return made  # type: ignore[no-any-return]

    def _start(self) -> Connection:
        """Start a process; this end of its pipe."""
        if sys.platform != "win32":
            from multiprocessing import resource_tracker  # it has no place on Windows

            # It lets signals in again where it is started with another process.
            resource_tracker.ensure_running()
        with self._lock, _undisturbed():  # a process is deaf to Ctrl-C from its first moment
            if self._stopped:
                raise BrokenExecutor("no process is started any more")
            here, there = _SPAWN.Pipe()
            with there:
                often = gc.get_threshold()
                process = _SPAWN.Process(target=_serve, args=(there, often), daemon=True)
                process.start()
            self._started.append(process)
            return here


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep signals off this thread, and off the processes that it starts, for a moment."""
    if sys.platform == "win32":
        yield
        return
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


def _serve(pipe: Connection, often: tuple[int, int, int]) -> None:
    """Do in a process what comes through its pipe, one task after the other.

    It searches for cycles as ``often`` as the process that started it.
    """
    gc.set_threshold(*often)
    _settle()
    with suppress(EOFError, OSError):  # nobody is there any more
        while True:
            pipe.send_bytes(_answer(pipe.recv_bytes()))


def _answer(asked: bytes) -> bytes:
    """What went wrong with a task, if anything, and what came of it."""
    try:
        return pickle.dumps((None, pickle.loads(asked)()), pickle.HIGHEST_PROTOCOL)
    except BaseException as error:
        return pickle.dumps((f"{type(error).__name__}: {error}", None))


def _settle() -> None:
    """Make ready a new process: it leaves Ctrl-C to the one that started it, and ends with that."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that started it is gone, even killed: nobody wants its work."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
