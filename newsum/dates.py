"""Days of publication as articles write them, where the text settles them."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from pathlib import Path

# "March 4, 2024", "Mar. 4th 2024".
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")

# "4 March 2024", "4. März 2024", "1er mars 2024", "4 de marzo de 2024".
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of| de)? ([^\W\d_]{3,10})\.?,?(?: de)? (\d{4})\b"
)

# "2024-03-04", as machines write it.
_ISO = re.compile(r"\b(\d{4})[-/](\d{2})[-/](\d{2})(?=\D|$)")

# "20/07/2025" and "07/20/2025": settled only where one of the two can be no month.
_NUMBERS = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")

# What says that a date is the day of the last change.
_UPDATED = re.compile(
    r"\b(?:(?:last )?(?:updated|modified|revised|edited)|aktualisiert|mis à jour|actualizado)\b",
    re.IGNORECASE,
)

# Words that stand beside a date: what it is the date of, the time of day, the zone.
_BESIDE = re.compile(
    r"\b(?:first |originally )?(?:published|posted|created|issued|filed|date|veröffentlicht|publié"
    r"|publicado)\b|\b(?:on|at|le|am|um|à|by|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:day)?\b|\d{1,2}(?:[:.h]\d\d){1,2}(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?"
    r"|\b(?:(?-i:[A-Z]{2,4})|uhr)\b|[^\w]+",
    re.IGNORECASE,
)

_LONGEST = 140
_MONTHS = 12
_YEARS = range(1900, 2100)


@cache
def _months() -> dict[str, int]:
    data = json.loads(Path(__file__).with_name("months.json").read_text("utf-8"))
    del data["about"]
    return {
        name: number
        for names in data.values()
        for number, forms in enumerate(names, 1)
        for name in forms.split()
    }


def _day(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdigit() else _months().get(month.lower(), 0)
    try:
        return date(int(year), number, int(day)).isoformat() if int(year) in _YEARS else None
    except ValueError:
        return None


def find_dates(line: str) -> list[tuple[str, int, int]]:
    """The ISO days that a line names, each with where it stands, in order."""
    found = []
    for pattern, order in (
        (_MONTH_FIRST, (3, 1, 2)),
        (_DAY_FIRST, (3, 2, 1)),
        (_ISO, (1, 2, 3)),
        (_NUMBERS, (3, 2, 1)),
    ):
        for match in pattern.finditer(line):
            year, month, day = (match[group] for group in order)
            if pattern is _NUMBERS and max(int(month), int(day)) <= _MONTHS and month != day:
                continue
            iso = _day(year, month, day) or (
                _day(year, day, month) if pattern is _NUMBERS else None
            )
            if iso:
                found.append((iso, *match.span()))
    return sorted(found, key=lambda place: place[1])


def date_line(line: str) -> tuple[str | None, str | None, str] | None:
    """The days of publication and of the last change that a short line gives, and what is left.

    ``None`` where it names no day.
    """
    if len(line) > _LONGEST or not any(character.isdigit() for character in line):
        return None
    days = find_dates(line)
    if not days:
        return None
    published = updated = None
    rest = []
    end = 0
    for iso, start, stop in days:
        before = line[end:start]
        rest.append(before)
        if _UPDATED.search(before):
            updated = updated or iso
        else:
            published = published or iso
        end = stop
    rest.append(line[end:])
    left = " ".join(_BESIDE.sub(" ", _UPDATED.sub(" ", " ".join(rest))).split())
    return published, updated, left
