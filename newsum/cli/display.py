"""The output's format, width and colours, as the options and the terminal ask for them."""

from __future__ import annotations

import os
import sys
from pathlib import PurePath
from typing import Final

from ..rendering import Display
from ..rendering.registry import asked_by_suffix
from ..sources.formats import FORMATS as INPUTS
from . import screen
from .options import WIDEST

_READ: Final = frozenset(
    (".gz", *(suffix for read in INPUTS for suffix in (*read.searched, *read.other_suffixes)))
)
"""Suffixes of files that newsum reads."""

_PLAIN: Final = frozenset({"dumb", "unknown"})
"""Terminals that know no escape sequences."""

_WITHOUT_LINKS: Final = frozenset({"linux", "vt100", "vt220"})
"""Terminals that may show the address of a link as text, or do with it what they like."""


def format_of(output: str | None) -> str:
    """The format that the output's suffix, or a terminal on standard output, asks for."""
    if output is None:
        return "terminal" if sys.stdout.isatty() else "plain"
    asked = asked_by_suffix(output)
    return asked.name if asked else "plain"


def unwritten_suffix(output: str | None) -> str | None:
    """The output's suffix, where it is of files that newsum reads and cannot write."""
    suffix = PurePath(output or "").suffix.lower()
    return suffix if suffix in _READ and asked_by_suffix(output or "") is None else None


def display_of(format: str, *, seen: bool, width: int | None, color: str) -> Display:
    """The display for ``format``; ``seen`` is on a terminal, ``color`` auto, always or never."""
    if format != "terminal":
        return Display()
    able = seen and os.environ.get("TERM") not in _PLAIN
    return Display(
        width=width or min(screen.columns(), WIDEST),
        color=_color_system(color, seen),
        styled=able and color == "auto",
        links=able and color != "never" and os.environ.get("TERM") not in _WITHOUT_LINKS,
    )


def _color_system(color: str, seen: bool) -> str | None:
    """The name of Rich's colour system to write in; ``None`` is no colour."""
    if color == "never" or (color == "auto" and (not seen or os.environ.get("NO_COLOR"))):
        return None
    from rich.console import Console

    system = Console(force_terminal=True).color_system
    return system or ("standard" if color == "always" else None)
