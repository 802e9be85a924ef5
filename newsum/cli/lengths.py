"""The length of a summary: four options, of which at most one may be given."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from .options import F, option

if TYPE_CHECKING:
    from ..ranking import Length


class _Share(click.ParamType):  # type: ignore[type-arg]  # generic since Click 8.4 only
    """A parameter type: a share of the article, ``20%`` or ``0.2``, as a number up to 1."""

    name = "share"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        if isinstance(value, float):
            return value
        try:
            share = float(value[:-1]) / 100 if value.endswith("%") else float(value)
        except ValueError:
            share = 0
        if not 0 < share <= 1:
            self.fail(f"{value!r} is no share of an article: try 20% or 0.2.", param, ctx)
        return share


def _time(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    """Seconds that a reader can have."""
    if value is not None and not isfinite(value):
        raise click.BadParameter(f"{value} is no number of seconds.")
    return value


_LENGTHS = (
    option(
        "Length",
        "-n",
        "--points",
        type=click.IntRange(min=1),
        default=3,
        show_default=True,
        metavar="N",
        help="Number of key points per article.",
    ),
    option(
        "Length",
        "--words",
        type=click.IntRange(min=1),
        metavar="N",
        help="Instead: key points of at most so many words in all.",
    ),
    option(
        "Length",
        "--ratio",
        type=_Share(),
        metavar="SHARE",
        help="Instead: key points of at most this share of the article, such as 20%.",
    ),
    option(
        "Length",
        "--seconds",
        type=click.FloatRange(min=1),
        callback=_time,
        metavar="S",
        help="Instead: what is read in at most so many seconds, quotes and all, at 238 words "
        "a minute.",
    ),
)
_NAMES = ("points", "words", "ratio", "seconds")
"""The parameters of these options."""


_ORIGINS = (
    ParameterSource.COMMANDLINE,
    ParameterSource.ENVIRONMENT,
    ParameterSource.DEFAULT_MAP,
)
"""Where a length may be asked for; what comes first takes precedence."""


def lengths(command: F) -> F:
    """Decorate a command with the options for the length of a summary."""
    for decorate in reversed(_LENGTHS):
        command = decorate(command)
    return command


def length_of(ctx: click.Context) -> Length:
    """The length that was asked for: by the command line, else the environment, else the user's file.

    Raises `click.UsageError` where two were given.
    """
    from ..ranking import MOST, Length

    source: Callable[[str], ParameterSource | None] = ctx.get_parameter_source
    for origin in _ORIGINS:
        asked = [name for name in _NAMES if source(name) is origin]
        if len(asked) > 1:
            raise click.UsageError(f"Choose one of {' and '.join(f'--{name}' for name in asked)}.")
        if asked:
            return Length(**{asked[0]: ctx.params[asked[0]]})
    return Length(points=ctx.params["points"], most=MOST)
