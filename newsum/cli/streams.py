"""Standard input, output and error, whatever of them whoever started newsum has closed.

A file that newsum opens must not get the number of a closed one: what is told on standard error
would end up in it, and processes would inherit it.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_INPUT, _OUTPUT, _ERROR = 0, 1, 2


class ReaderLeft(Exception):  # noqa: N818  # no error of anybody's
    """Whoever read the output reads no more of it."""


@contextmanager
def telling_who_left() -> Iterator[None]:
    """Raise `ReaderLeft` for a closed pipe, of which click itself makes exit code 1."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderLeft from error


def settle() -> None:
    """Have all three there, in UTF-8: closed ones fail when used, but for standard error."""
    # Open for the wrong direction, they fail as closed ones do.
    _fill(_INPUT, os.O_WRONLY)
    if _fill(_OUTPUT, os.O_RDONLY) or sys.stdout is None:
        sys.stdout = open(_OUTPUT, "w", closefd=False)  # noqa: SIM115
    if _fill(_ERROR, os.O_WRONLY) or sys.stderr is None:
        sys.stderr = open(_ERROR, "w", closefd=False)  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _fill(number: int, mode: int) -> bool:
    """Put the null device in the place of a closed file; whether it was closed."""
    try:
        os.fstat(number)
    except OSError:
        opened = os.open(os.devnull, mode)
        if opened != number:  # a lower one is closed too, and gets its own
            os.dup2(opened, number)
            os.close(opened)
        os.set_inheritable(number, True)
        return True
    return False


def tell(message: str) -> None:
    """Tell something on standard error; a terminal gets lines that are broken between words."""
    import click

    click.echo(broken(message), err=True)


def unwritten(where: str, error: OSError) -> str:
    """What is told where something cannot be written: nothing can where relative paths lead nowhere."""
    if isinstance(error, FileNotFoundError) and is_folder_gone():
        return FOLDER_GONE
    return f"newsum: cannot write {where}: {error.strerror or error}"


FOLDER_GONE = "newsum: the current folder is gone"


def is_folder_gone() -> bool:
    """Whether the current folder is no more."""
    try:
        os.getcwd()
    except FileNotFoundError:
        return True
    return False


def broken(message: str) -> str:
    """A message, broken between words where standard error is a terminal.

    No name or address is broken, so that it can be copied.
    """
    if not sys.stderr.isatty():
        return message
    from textwrap import fill

    return "\n".join(
        fill(
            line,
            _columns(),
            subsequent_indent="  ",
            replace_whitespace=False,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in message.splitlines()
    )


def _columns() -> int:
    """The width of the terminal on standard error."""
    from . import screen

    try:
        return int(os.environ["COLUMNS"]) or screen.columns()
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size(_ERROR).columns or screen.columns()
    except OSError:
        return screen.columns()


def say_what_is_awaited() -> None:
    """Tell who would type on standard input that newsum waits for it, and how to end it."""
    if sys.stdin is not None and sys.stdin.isatty():
        end = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D on a line of its own"
        tell(f"newsum: paste or type the article, then {end}")


def give_up_output() -> None:
    """Let nothing more be written: Python flushes standard output once more on its way out."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
