"""The command line: options in, one call, output out; errors become exit codes here alone."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from shutil import get_terminal_size
from typing import NoReturn

import click

from . import interrupts
from .commands import newsum
from .interrupts import INTERRUPTED
from .options import WIDEST


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run newsum on ``arguments`` (by default the process's own) and leave with its exit code.

    0 all done · 1 a source failed or output could not be written · 2 wrong usage ·
    130 interrupted.  A reader that closes the pipe early ends it quietly with 0.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    interrupts.listen()
    width = min(get_terminal_size().columns, WIDEST)
    try:
        code = newsum.main(
            arguments, prog_name="newsum", standalone_mode=False, terminal_width=width
        )
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):  # before there was anything to do
        code = INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more on its way out: give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)
