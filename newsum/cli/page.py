"""What the output is written on: its format, width and colours."""

from __future__ import annotations

import os
import sys
from pathlib import PurePath
from shutil import get_terminal_size

from ..render import FORMATS, Page
from .options import WIDEST


def format_of(output: str | None) -> str:
    """The format that the output's suffix, or a terminal on standard output, asks for."""
    if output is None:
        return "terminal" if sys.stdout.isatty() else "plain"
    suffix = PurePath(output).suffix.lower()
    return next((name for name, form in FORMATS.items() if suffix in form.suffixes), "plain")


def page_of(format: str, *, seen: bool, width: int | None, color: str) -> Page:
    """The page for ``format``; ``seen`` is on a terminal, ``color`` auto, always or never."""
    if format != "terminal":
        return Page()
    return Page(
        width=width or min(get_terminal_size().columns, WIDEST),
        color=_color_system(color, seen),
        styled=seen and color == "auto",
    )


def _color_system(color: str, seen: bool) -> str | None:
    """The name of Rich's colour system to write in; ``None`` is no colour."""
    if color == "never" or (color == "auto" and (not seen or os.environ.get("NO_COLOR"))):
        return None
    from rich.console import Console

    system = Console(force_terminal=True).color_system
    return system or ("standard" if color == "always" else None)
