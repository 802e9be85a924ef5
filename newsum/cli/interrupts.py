"""Ctrl-C, SIGTERM and SIGHUP, heard even where Python loses the exception.

An exception that a signal raises while a generator or an object is being cleared away goes nowhere
("Exception ignored in …"); so it is raised again a moment later, wherever newsum is or waits then,
and at the next article at the latest.
"""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False  # what is imported here is imported before a Ctrl-C is heard
if TYPE_CHECKING:
    import signal
    from collections.abc import Callable
    from sys import UnraisableHookArgs
    from types import FrameType
    from typing import Any, NoReturn
else:
    import _signal as signal  # what is behind `signal`, without the milliseconds that its enums take

INTERRUPTED = 130
"""The exit code of an interrupted run, by the shells' custom: 128 and the number of SIGINT."""

_STOPS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]
"""Ctrl-C, and what says that somebody or the system wants it to end, or closed its terminal."""

_STOPPING = 1.0
"""Seconds that stopping may take, in which it is not disturbed by being told again."""

_AGAIN = 0.02
"""Seconds after which a lost one is raised again: what was being cleared away is gone by then."""

_heard: list[float] = []
"""When the signals came."""

_lost: list[bool] = []
"""Whether an exception went nowhere, and none was raised for it since."""


def leave_at_once(code: int = INTERRUPTED) -> None:
    """Let them end the process, silently: nothing is done yet, or all is."""
    _lost.clear()
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
    """Let them raise `KeyboardInterrupt`, unless newsum was started deaf to them."""
    _heard.clear()
    sys.unraisablehook = _dropped
    _handle(_interrupt)


def heard() -> bool:
    """Whether a signal came: what went wrong since then may be its doing."""
    return bool(_heard)


def check() -> None:
    """Raise `KeyboardInterrupt` where one was lost."""
    if _heard:
        _lost.clear()
        raise KeyboardInterrupt


def _handle(handler: Callable[[int, FrameType | None], Any]) -> None:
    for number in _STOPS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Remember a signal, and raise unless it comes again while newsum stops."""
    now = time.monotonic()
    _heard.append(now)
    if len(_heard) == 1 or now - _heard[0] > _STOPPING:
        raise KeyboardInterrupt


def _dropped(what: UnraisableHookArgs) -> None:
    """Have a dropped interruption raised again, and say nothing of it; report all else."""
    if not issubclass(what.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(what)
    elif sys.platform != "win32":  # there `check` alone raises it again
        _lost.append(True)
        signal.signal(signal.SIGALRM, _raise_again)
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)


def _raise_again(number: int, frame: FrameType | None) -> None:
    if _lost:
        _lost.clear()
        raise KeyboardInterrupt
