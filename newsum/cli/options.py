"""The options that commands share; each can also be set as ``NEWSUM_NAME``."""

from __future__ import annotations

import os
from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click
from click.core import ParameterSource

from ..rendering.registry import FORMATS, listed
from ..sources import formats
from .command import NO_COMMAND
from .config import config_file
from .since import since_option

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

F = TypeVar("F", bound=Callable[..., Any])

WIDEST = 100
"""Columns that output and help fill at most; longer lines are hard to read."""


class _Option(click.Option):
    """An option in a section of the help.

    Its error names the environment variable or the file that gave the wrong value.
    """

    def __init__(self, *args: Any, section: str, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.section = section

    def get_error_hint(self, ctx: click.Context | None) -> str:
        hint = super().get_error_hint(ctx)
        given = ctx and self.name and ctx.get_parameter_source(self.name)
        if given is ParameterSource.ENVIRONMENT:
            return f"{hint} ({self.envvar})"
        return f"{hint} ({config_file()})" if given is ParameterSource.DEFAULT_MAP else hint


_LONGEST_WAIT: Final = 2_000_000.0
"""Seconds, three weeks: operating systems count milliseconds in 31 bits."""


def option(section: str, *names: str, **settings: Any) -> Callable[[F], F]:
    """Declare an option in one of the `SECTIONS` of the help.

    It can be set by an environment variable, too: ``--points`` by NEWSUM_POINTS.
    """
    long = next(name for name in names if name.startswith("--"))
    settings.setdefault("envvar", f"NEWSUM_{long[2:].partition('/')[0].replace('-', '_').upper()}")
    return click.option(*names, cls=_Option, section=section, **settings)


def _encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Python's name of the encoding; raises `click.BadParameter` for an unknown one."""
    from ..sources.decoding import text_encoding

    try:
        return None if value is None else text_encoding(value)
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


def named(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """What an option names; raises `click.BadParameter` for an empty name, as of an unset variable."""
    if value == "":
        raise click.BadParameter("it is empty.")
    return value


def _timeout(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    """Seconds that a clock can wait for."""
    if value is not None and not isfinite(value):
        raise click.BadParameter(f"{value} is no number of seconds: leave it out for never.")
    return None if value is None else min(value, _LONGEST_WAIT)


def _complete_sources(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """What a shell may complete: files, and commands where the first word has begun like one."""
    from click.shell_completion import CompletionItem

    group = ctx.parent.command if ctx.parent and ctx.parent.meta.get(NO_COMMAND) else None
    first = bool(incomplete) and not ctx.params.get("sources")
    commands = group.list_commands(ctx) if first and isinstance(group, click.Group) else ()
    return [
        *(CompletionItem(name) for name in commands if name.startswith(incomplete)),
        CompletionItem(incomplete, type="file"),
    ]


sources = click.argument(
    "sources", metavar="[SOURCE]...", nargs=-1, shell_complete=_complete_sources
)

jobs = option(
    "Many articles",
    "--jobs",
    type=click.IntRange(min=1),
    default=lambda: os.cpu_count() or 1,
    show_default="one a processor",
    metavar="N",
    help="Processes to share the work.",
)
quiet = option("Output", "-q", "--quiet", is_flag=True, help="Print errors, and no progress.")

quotes = option(
    "Length",
    "--quotes",
    type=click.IntRange(min=0),
    default=3,
    show_default=True,
    metavar="N",
    help="Most quotes per article; 0 for none.",
)

front_matter = option(
    "Output",
    "--front-matter",
    is_flag=True,
    help="Begin a Markdown file of one article with YAML: title, author, date, url.",
)


def _shared(command: str) -> tuple[Callable[[F], F], ...]:
    """The options of all commands that read sources, for the command of that name."""
    return (
        option(
            "Input",
            "--type",
            "kind",
            type=click.Choice(formats.NAMES),
            metavar="TYPE",
            help=f"What the sources are: {', '.join(formats.NAMES[:-1])} or {formats.NAMES[-1]}.  "
            "[default: told by name and content]",
        ),
        option(
            "Input",
            "--encoding",
            metavar="NAME",
            callback=_encoding,
            help="How their text is encoded, such as windows-1252.  [default: told by content]",
        ),
        option(
            "Input",
            "--language",
            metavar="CODE",
            callback=_language,
            help="Their language, such as de.  [default: as declared, else told by the words]",
        ),
        option(
            "Input",
            "--since",
            metavar="DAY",
            callback=since_option,
            help="Articles of this day and later: 2026-03-05, yesterday, 24h, 7d; those without a "
            "date stay.",
        ),
        option(
            "Input",
            "--timeout",
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            callback=_timeout,
            help="Give up on an article that takes longer.  [default: never]",
        ),
        option(
            "Output",
            "-f",
            "--format",
            type=click.Choice(list(FORMATS)),
            metavar="FORMAT",
            help=f"How to print: {listed(command)}.  "
            "[default: by the suffix of --output, else terminal, or plain in a pipe]",
        ),
        option(
            "Output",
            "-o",
            "--output",
            metavar="PATH",
            type=click.Path(),
            help="Write to this file, or one file per article to this folder: a path that ends in "
            "a slash.  [default: standard output]",
        ),
        option(
            "Output",
            "--width",
            type=click.IntRange(20, 1000),
            metavar="COLUMNS",
            help=f"Columns to fill.  [default: the terminal's, at most {WIDEST}]",
        ),
        option(
            "Output",
            "--color",
            type=click.Choice(["auto", "always", "never"]),
            metavar="WHEN",
            default="auto",
            show_default=True,
            help="Colors: always, never, or auto: in a terminal, unless NO_COLOR is set.",
        ),
        option(
            "Output",
            "--pager/--no-pager",
            default=None,
            envvar=None,  # NEWSUM_PAGER is the pager itself
            help="Show it in a pager (NEWSUM_PAGER, else PAGER, else less).  [default: one article "
            "or digest that does not fit the screen]",
        ),
        quiet,
        option("Output", "--verbose", is_flag=True, help="End with what was done, always."),
        jobs,
        option(
            "Many articles",
            "--resume",
            is_flag=True,
            help="Go on with an interrupted batch: leave what --output has already.",
        ),
        option(
            "Many articles",
            "--cluster",
            metavar="ADDRESS",
            callback=named,
            help="Work on a Dask cluster: the address of its scheduler, tcp://HOST:PORT.",
        ),
    )


def shared(command: F) -> F:
    """Decorate a command with the options of all commands that read sources."""
    for decorate in reversed(_shared(command.__name__)):
        command = decorate(command)
    return sources(command)
