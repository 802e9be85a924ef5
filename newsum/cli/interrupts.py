"""Ctrl-C and SIGTERM, handled even where Python drops the exception.

An exception that a signal raises while a generator or an object is being finalized is dropped
("Exception ignored in …"); so it is remembered, and raised again at the next article.
"""

from __future__ import annotations

import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

INTERRUPTED = 130
"""The exit code of an interrupted run, by the shells' custom: 128 and the number of SIGINT."""

_heard: list[int] = []
"""The signals that came so far."""


def listen() -> None:
    """Let Ctrl-C and SIGTERM raise `KeyboardInterrupt`, unless newsum was started to ignore them (nohup)."""
    _heard.clear()
    sys.unraisablehook = _dropped
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def check() -> None:
    """Raise `KeyboardInterrupt` where a signal came and its exception was dropped."""
    if _heard:
        raise KeyboardInterrupt


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Handle a signal: remember it and raise."""
    _heard.append(number)
    raise KeyboardInterrupt


def _dropped(what: UnraisableHookArgs) -> None:
    """Say nothing of a dropped interruption, which `check` raises again; report all else."""
    if not issubclass(what.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(what)
