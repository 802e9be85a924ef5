"""The options that commands share; each can also be set as ``NEWSUM_NAME``."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

FORMATS = ("terminal", "plain", "markdown", "html", "json", "jsonl", "csv")

WIDEST = 100
"""Columns; longer lines are hard to read."""


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """Declare an option that an environment variable sets too: ``--points``, NEWSUM_POINTS."""
    long = max(names, key=len).removeprefix("--")
    return click.option(*names, envvar=f"NEWSUM_{long.replace('-', '_').upper()}", **settings)


sources = click.argument("sources", metavar="[SOURCE]...", nargs=-1)

_SHARED = (
    option(
        "--format",
        type=click.Choice(FORMATS),
        metavar="FORMAT",
        help=f"{', '.join(FORMATS[:-1])}, or csv for quotes.  [default: by the suffix of --output, "
        "else terminal, or plain in a pipe]",
    ),
    option(
        "-o",
        "--output",
        metavar="PATH",
        help="Write to this file; to a file an article in this folder, where PATH is one or ends "
        "in a slash.  [default: standard output]",
    ),
    option(
        "--width",
        type=click.IntRange(20, 1000),
        metavar="COLUMNS",
        help=f"Columns to fill in a terminal.  [default: the terminal's, at most {WIDEST}]",
    ),
    option(
        "--jobs",
        type=click.IntRange(min=1),
        default=lambda: os.cpu_count() or 1,
        show_default="the processors",
        metavar="N",
        help="Processes for a folder or a corpus; they start only where it pays.",
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
    option("--quiet", is_flag=True, help="Only errors on standard error."),
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
    """Add what every command that reads sources takes."""
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
