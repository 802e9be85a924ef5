"""Ctrl-C and SIGTERM, heard even where Python loses the exception.

An exception that a signal raises while a generator or an object is being cleared away goes nowhere
("Exception ignored in …"); so it is remembered, and raised again at the next article.
"""

from __future__ import annotations

import os
import signal
import sys
import time

TYPE_CHECKING = False  # what is imported here is imported before a Ctrl-C is heard
if TYPE_CHECKING:
    from collections.abc import Callable
    from sys import UnraisableHookArgs
    from types import FrameType
    from typing import Any, NoReturn

INTERRUPTED = 130
"""The exit code of an interrupted run, by the shells' custom: 128 and the number of SIGINT."""

_STOPPING = 1.0
"""Seconds that stopping may take, in which it is not disturbed by being told again."""

_heard: list[float] = []
"""When the signals came."""


def leave_at_once(code: int = INTERRUPTED) -> None:
    """Let them end the process, silently: nothing is done yet, or all is."""
    _handle(lambda number, frame: os._exit(code))


def leave() -> NoReturn:
    """End the process with `INTERRUPTED`.

    Where a signal came while a dataclass was made, Python remembers that code that it ran was
    interrupted, and at its own end kills itself by SIGINT whatever the exit code.
    """
    from contextlib import suppress

    with suppress(OSError, ValueError):  # closed, or nobody reads it
        sys.stdout.flush()
    os._exit(INTERRUPTED)


def listen() -> None:
    """Let Ctrl-C and SIGTERM raise `KeyboardInterrupt`, unless newsum was started deaf to them."""
    _heard.clear()
    sys.unraisablehook = _dropped
    _handle(_interrupt)


def check() -> None:
    """Raise `KeyboardInterrupt` where one was lost."""
    if _heard:
        raise KeyboardInterrupt


def _handle(handler: Callable[[int, FrameType | None], Any]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Remember a signal, and raise unless it comes again while newsum stops."""
    now = time.monotonic()
    _heard.append(now)
    if len(_heard) == 1 or now - _heard[0] > _STOPPING:
        raise KeyboardInterrupt


def _dropped(what: UnraisableHookArgs) -> None:
    """Say nothing of a dropped interruption, which `check` raises again; report all else."""
    if not issubclass(what.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(what)
