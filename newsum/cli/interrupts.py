"""Ctrl-C, SIGTERM and SIGHUP, heard even where Python loses the exception.

An exception that a signal raises while a generator or an object is being cleared away goes nowhere
("Exception ignored in …"), and a few places in libraries swallow it; so it is raised again a moment
later, wherever newsum is or waits then, and at the next article at the latest.
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
"""Seconds that stopping may take, in which it is not disturbed by being told again; whoever still
runs then may never have heard of it."""

_AGAIN = 0.02
"""Seconds after which one that is known to be lost is raised again: what was being cleared away is
gone by then."""

_heard: list[float] = []
"""When the signals came."""


def leave_at_once(code: int = INTERRUPTED) -> None:
    """Let them end the process, silently: nothing is done yet, or all is."""
    _raise_again_in(0)
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
        _raise_again_in(_STOPPING)
        raise KeyboardInterrupt


def _handle(handler: Callable[[int, FrameType | None], Any]) -> None:
    for number in _STOPS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Remember a signal, and raise unless it comes again while newsum stops."""
    now = time.monotonic()
    _heard.append(now)
    if len(_heard) == 1:
        _raise_again_in(_STOPPING)
    if len(_heard) == 1 or now - _heard[0] > _STOPPING:
        raise KeyboardInterrupt


def _raise_again_in(seconds: float) -> None:
    """Have `KeyboardInterrupt` raised again after so long, once; after 0 never."""
    if sys.platform != "win32":  # there `check` alone raises it again
        if seconds:
            signal.signal(signal.SIGALRM, _raise)
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _raise(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _dropped(what: UnraisableHookArgs) -> None:
    """Have a dropped interruption raised again, and say nothing of it; report all else."""
    if not issubclass(what.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(what)
    else:
        _raise_again_in(_AGAIN)
