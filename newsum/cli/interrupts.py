"""Ctrl-C and SIGTERM, heard even where Python loses the exception.

An exception that a signal raises while a generator or an object is being cleared away goes nowhere
("Exception ignored in …"); so it is remembered, and raised again at the next article.
"""

from __future__ import annotations

import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_heard: list[int] = []


def listen() -> None:
    """Let Ctrl-C and SIGTERM raise `KeyboardInterrupt`; whoever starts newsum may have it deaf."""
    _heard.clear()
    sys.unraisablehook = _lost
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def check() -> None:
    """Raise `KeyboardInterrupt` where one was lost."""
    if _heard:
        raise KeyboardInterrupt


def _interrupt(number: int, frame: FrameType | None) -> None:
    _heard.append(number)
    raise KeyboardInterrupt


def _lost(what: UnraisableHookArgs) -> None:
    if not issubclass(what.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(what)
