"""What does not fit the screen goes through a pager, as with git."""

from __future__ import annotations

import os
import shlex
from pathlib import PurePath
from shutil import which
from typing import Final

import click

from ..patterns import pattern
from . import screen

_OWN: Final = "NEWSUM_PAGER"
"""The environment variable that names newsum's pager; ``PAGER`` is everybody's."""

_NONE: Final = frozenset({"", "cat"})
"""Pagers that page nothing."""

_USUAL: Final = ("less", "more")
"""Pagers to try where nobody has named one."""

_LESS: Final = "FRX"
"""Options of less where nobody has chosen any, as with git: quit where all fits (but not where a
pager was asked for), show colours and links, leave the text on the screen."""

_DUMB: Final = frozenset({"dumb", "emacs"})
"""Terminals in which less cannot move about."""

# Colours, and the addresses of links.
_ESCAPES = pattern(r"\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\")


def show(text: str, *, always: bool = False) -> None:
    """Write a text to the terminal, in a pager where it does not fit the screen, or ``always``."""
    command = _command() if always or _rows(text) >= screen.lines() else None
    if command is None:
        click.echo(text, nl=False, color=True)
        return
    os.environ["PAGER"] = command
    os.environ.setdefault("LESS", _LESS.replace("F", "") if always else _LESS)
    click.echo_via_pager(text.removesuffix("\n"), color=True)


def _command() -> str | None:
    """The pager's command line; ``None`` where none is wanted, or none is there.

    Less is told to show colours, whatever its own variable says.
    """
    named = os.environ.get(_OWN, os.environ.get("PAGER"))
    if named in _NONE or (named is None and os.environ.get("TERM") in _DUMB):
        return None
    for command in _USUAL if named is None else (named,):
        try:
            program = shlex.split(command)[0]
        except (IndexError, ValueError):  # nothing in it, or marks that do not close
            continue
        if which(program):
            return f"{command} -R" if PurePath(program).stem == "less" else command
    return None


def _rows(text: str) -> int:
    """The rows of the screen that a text takes."""
    columns = screen.columns()
    lines = _ESCAPES.sub("", text).splitlines()
    return sum(max(1, -(-len(line) // columns)) for line in lines)
