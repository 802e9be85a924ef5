"""The options that only a digest has, and what they ask for."""

from __future__ import annotations

import re
from datetime import date, timedelta

import click

from .options import F, option

# "24h", "7d": how long ago.
_AGO = re.compile(r"(\d{1,4})\s?([hd])", re.IGNORECASE)

_DAYS = {"today": 0, "yesterday": 1}


def since_day(value: str, today: date) -> str | None:
    """The ISO 8601 day that a date, "yesterday", "24h" or "7d" means; ``None`` for what is none.

    Articles are dated by the day, so that hours reach back to the day they began in.

    >>> [since_day(text, date(2026, 3, 5)) for text in ("2026-02-01", "Yesterday", "36h", "soon")]
    ['2026-02-01', '2026-03-04', '2026-03-03', None]
    """
    from ..sources.declared import iso_date

    word = value.strip().lower()
    if word in _DAYS:
        return (today - timedelta(days=_DAYS[word])).isoformat()
    if ago := _AGO.fullmatch(word):
        number = int(ago[1])
        days = number if ago[2] == "d" else -(-number // 24)
        return (today - timedelta(days=days)).isoformat()
    return iso_date(value)


def _since(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The day that the option names."""
    if value is None:
        return None
    day = since_day(value, date.today())
    if day is None:
        raise click.BadParameter(f"{value!r} is no day: try 2026-03-05, yesterday, 24h or 7d.")
    return day


_OPTIONS = (
    option(
        "Length",
        "--stories",
        type=click.IntRange(min=1),
        metavar="N",
        help="Most stories.  [default: 10; all in json and jsonl]",
    ),
    option(
        "Content",
        "--story",
        type=click.IntRange(min=1),
        metavar="N",
        help="The story of this number alone, in full.",
    ),
    option(
        "Length",
        "-n",
        "--points",
        type=click.IntRange(min=1),
        default=4,
        show_default=True,
        metavar="N",
        help="Number of key points per story.",
    ),
    option(
        "Length",
        "--words",
        type=click.IntRange(min=1),
        metavar="N",
        help="Key points of at most so many words per story instead.",
    ),
    option(
        "Length",
        "--quotes",
        type=click.IntRange(min=0),
        default=3,
        show_default=True,
        metavar="N",
        help="Most quotes per story; 0 for none.",
    ),
    option(
        "Content",
        "--focus",
        metavar="WORDS",
        help="Stories about this, such as 'ceasefire talks'.",
    ),
    option(
        "Content",
        "--since",
        metavar="DAY",
        callback=_since,
        help="Articles of this day and later: 2026-03-05, yesterday, 24h, 7d; those without a "
        "date stay.",
    ),
    option(
        "Content",
        "--new",
        metavar="FOLDER",
        type=click.Path(file_okay=False),
        help="Only what no earlier digest with this folder told; what this one tells is noted "
        "there.",
    ),
)


def digest_options(command: F) -> F:
    """Decorate a command with the options of a digest."""
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command
