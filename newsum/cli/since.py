"""The day from which articles are wanted, as people say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import click

from ..model import Skipped, Source
from ..patterns import pattern

if TYPE_CHECKING:
    from ..batch import Found, Outcome

# "24h", "7d": how long ago.
_AGO = pattern(r"(\d{1,4})\s?([hd])", re.IGNORECASE)

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


def since_option(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The day that the option names."""
    if value is None:
        return None
    day = since_day(value, date.today())
    if day is None:
        raise click.BadParameter(f"{value!r} is no day: try 2026-03-05, yesterday, 24h or 7d.")
    return day


def without_listed_before(
    since: str, found: Iterable[Found], *, told: bool
) -> Iterator[Found | Outcome[Any]]:
    """The same without the articles that are older as a feed says, which are not fetched.

    Where that is to be ``told``, there is an outcome for each of them.
    """
    for one in found:
        day = one.listed.date if isinstance(one, Source) and one.listed else None
        if not isinstance(one, Source) or not day or day >= since:
            yield one
        elif told:
            from ..batch import Outcome
            from ..stories import unread

            yield Outcome(unread(one.name, day))


def those_since(
    since: str, done: Iterator[Outcome[Any] | Skipped]
) -> Iterator[Outcome[Any] | Skipped]:
    """The same without the articles that say themselves that they are older."""
    for one in done:
        day = getattr(getattr(one, "result", None), "date", None)
        if not day or day >= since:
            yield one
