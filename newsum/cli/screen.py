"""The size of the terminal, also where it does not tell its own (Python 3.10 gives 0 then)."""

from __future__ import annotations

from shutil import get_terminal_size
from typing import Final

_COLUMNS: Final = 80
_LINES: Final = 24


def columns() -> int:
    """The columns of the terminal on standard output, as ``COLUMNS`` has them before it does."""
    return get_terminal_size().columns or _COLUMNS


def lines() -> int:
    """Its rows, as ``LINES`` has them before it does."""
    return get_terminal_size().lines or _LINES
