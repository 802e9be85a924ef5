"""The options that commands share; each can also be set as ``NEWSUM_NAME``."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from ..render.registry import FORMATS, listed
from ..sources import formats

F = TypeVar("F", bound=Callable[..., Any])

WIDEST = 100
"""Columns that output and help fill at most; longer lines are hard to read."""


class _Option(click.Option):
    """An option whose error names the environment variable, where that gave the wrong value."""

    def get_error_hint(self, ctx: click.Context | None) -> str:
        hint = super().get_error_hint(ctx)
        given = ctx and self.name and ctx.get_parameter_source(self.name)
        return f"{hint} ({self.envvar})" if given is ParameterSource.ENVIRONMENT else hint


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """Declare an option that can be set by an environment variable: ``--points``, NEWSUM_POINTS."""
    long = max(names, key=len).removeprefix("--")
    envvar = f"NEWSUM_{long.replace('-', '_').upper()}"
    return click.option(*names, cls=_Option, envvar=envvar, **settings)


def _encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Python's name of the encoding; raises `click.BadParameter` for an unknown one."""
    from ..sources.decoding import text_encoding

    try:
        return text_encoding(value) if value else None
    except LookupError:
        raise click.BadParameter(f"{value!r} is not known: try utf-8 or windows-1252.") from None


def _language(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The two-letter code of a language: "de" for "deu", "de-AT" and "German", too."""
    if value is None:
        return None
    from ..sources.declared import language_code

    code = language_code(value)
    if code is None:
        raise click.BadParameter(f"{value!r} is no language with a two-letter code: try en or de.")
    return code


sources = click.argument("sources", metavar="[SOURCE]...", nargs=-1)

jobs = option(
    "--jobs",
    type=click.IntRange(min=1),
    default=lambda: os.cpu_count() or 1,
    show_default="the processors",
    metavar="N",
    help="Processes for a folder or a corpus; they start only where it pays.",
)
quiet = option("--quiet", is_flag=True, help="Only errors on standard error.")

_SHARED = (
    option(
        "--format",
        type=click.Choice(list(FORMATS)),
        metavar="FORMAT",
        help=f"{listed()}.  [default: by the suffix of --output, else terminal, or plain in a pipe]",
    ),
    option(
        "-o",
        "--output",
        metavar="PATH",
        help="Write to this file; to a file an article in this folder, where PATH is one or ends "
        "in a slash.  [default: standard output]",
    ),
    option(
        "--type",
        "kind",
        type=click.Choice(formats.NAMES),
        metavar="TYPE",
        help=f"{', '.join(formats.NAMES[:-1])} or {formats.NAMES[-1]}.  [default: told by name and content]",
    ),
    option(
        "--encoding",
        metavar="NAME",
        callback=_encoding,
        help="The sources' encoding: windows-1252.  [default: told by content]",
    ),
    option(
        "--language",
        metavar="CODE",
        callback=_language,
        help="The articles' language: de.  [default: as declared, else told by the words]",
    ),
    option(
        "--width",
        type=click.IntRange(20, 1000),
        metavar="COLUMNS",
        help=f"Columns to fill in a terminal.  [default: the terminal's, at most {WIDEST}]",
    ),
    jobs,
    option(
        "--cluster",
        metavar="ADDRESS",
        help="Use a Dask cluster instead of processes: tcp://HOST:PORT, its scheduler.",
    ),
    option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        metavar="SECONDS",
        help="Give up on an article that takes longer.  [default: never]",
    ),
    option(
        "--resume",
        is_flag=True,
        help="Go on with an interrupted batch: skip what --output has from the same content.",
    ),
    quiet,
    option("--verbose", is_flag=True, help="Sum up on standard error, terminal or not."),
    option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        metavar="WHEN",
        default="auto",
        show_default=True,
        help="auto (in a terminal where NO_COLOR is not set), always or never.",
    ),
)


def shared(command: F) -> F:
    """Decorate a command with the options of all commands that read sources."""
    for decorate in reversed(_SHARED):
        command = decorate(command)
    return sources(command)


quotes = option(
    "--quotes",
    type=click.IntRange(min=0),
    default=3,
    show_default=True,
    metavar="N",
    help="Quotes an article, at the most; 0 is none.",
)
