"""The user's own defaults, from ``newsum.toml``: behind the command line and the environment.

::

    quotes = 5              # of every command that has --quotes

    [read]
    highlight = true        # of newsum read alone
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import click

VARIABLE: Final = "NEWSUM_CONFIG"
"""The environment variable that names another file; empty, it asks for none."""

_PATIENCE: Final = 5.0
"""Seconds that whoever writes into a named pipe may keep everything waiting."""


_ONE: Final = click.Option(["--one"])
"""An option that has one value."""


def config_file() -> Path | None:
    """The file that is there to be read; one that `VARIABLE` names has to be."""
    named = os.environ.get(VARIABLE)
    if named is None:
        path = Path(click.get_app_dir("newsum"), "newsum.toml")
        return path if path.is_file() else None
    return Path(named) if named else None


def defaults(commands: Mapping[str, click.Command]) -> dict[str, dict[str, Any]]:
    """The defaults of each command by the names of its parameters, as `click.Context` takes them.

    Raises `click.UsageError` where the file cannot be read, or holds what is no command's.
    """
    path = config_file()
    if path is None:
        return {}
    given = _parsed(path)
    tables = {name: value for name, value in given.items() if isinstance(value, dict)}
    shared = {name: value for name, value in given.items() if name not in tables}
    for name in tables.keys() - commands.keys():
        raise click.UsageError(f"{path}: newsum has no command {name!r}.")
    names = {command: _parameters(commands[command]) for command in commands}
    for option in shared:
        if not any(option in known for known in names.values()):
            raise click.UsageError(f"{path}: newsum has no option --{option}.")
    for command, table in tables.items():
        for option in table.keys() - names[command].keys():
            raise click.UsageError(f"{path}: newsum {command} has no option --{option}.")
    return {
        command: {
            known[option].name or "": _as_typed(f"{path}: {option}", value, known[option])
            for option, value in {**shared, **tables.get(command, {})}.items()
            if option in known
        }
        for command, known in names.items()
    }


def _as_typed(where: str, value: object, param: click.Option) -> Any:
    """A value as the command line has it, where what it may be is looked at: 3 as "3".

    Raises `click.UsageError` for what nobody could type there.
    """
    if isinstance(value, bool):
        if param.is_flag:
            return value
        raise click.UsageError(f"{where} is neither true nor false.")
    if isinstance(value, list) and param.multiple:
        return [_as_typed(where, one, _ONE) for one in value]
    if isinstance(value, (dict, list)):
        raise click.UsageError(f"{where} has one value, no list and no table.")
    return str(value)


def _parameters(command: click.Command) -> dict[str, click.Option]:
    """Each option by its long name: ``type`` is ``kind``."""
    return {
        long.removeprefix("--"): param
        for param in command.params
        if isinstance(param, click.Option)
        for long in param.opts
        if long.startswith("--")
    }


def _parsed(path: Path) -> dict[str, Any]:
    """What a TOML file holds."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        found: dict[str, Any] = tomllib.loads(_read(path).decode())
    except OSError as error:
        raise click.UsageError(f"{path}: cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError) as error:  # of TOML, and of UTF-8
        raise click.UsageError(f"{path}: no TOML: {error}.") from None
    return found


def _read(path: Path) -> bytes:
    """What a file holds; a pipe may be one, such as a shell makes of ``<(...)``."""
    if path.is_fifo() or path.is_char_device():
        from ..errors import NewsumError
        from ..sources.files import read_pipe

        try:
            return read_pipe(str(path), path, _PATIENCE)
        except NewsumError as error:
            raise click.UsageError(error.message) from None
    return path.read_bytes()
