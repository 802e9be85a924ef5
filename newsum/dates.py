"""Days of publication, as articles write them and as formats declare them.

A day is an ISO 8601 date, ``2024-03-04``: the one that is printed, whatever time and zone stand
beside it, and only where the text settles it, as neither "March 4" nor "03/04/2024" does.  Each
form that dates are written in is a pattern here, and each month's name stands in ``months.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from .patterns import pattern

# "March 4, 2024", "Mar. 4th 2024".
_MONTH_FIRST = pattern(
    r"\b(?P<month>[^\W\d_]{3,12})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})\b"
)

# "4 March 2024", "4. März 2024", "1er mars 2024", "4 de marzo de 2024".
_DAY_FIRST = pattern(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of| de)? (?P<month>[^\W\d_]{3,12})\.?,?(?: de)?"
    r" (?P<year>\d{4})\b"
)

# "2024-03-04", "2024.03.04", as machines write it.
_ISO = pattern(r"\b(?P<year>\d{4})(?P<by>[-/.])(?P<month>\d{2})(?P=by)(?P<day>\d{2})(?=\D|$)")

# "20/07/2025", "20-07-2025" and "07/20/2025": settled only where one of the two can be no month.
_NUMBERS = pattern(r"\b(?P<day>\d{1,2})(?P<sep>[./-])(?P<month>\d{1,2})(?P=sep)(?P<year>\d{4})\b")

# "2024年3月4日", "2024년 3월 4일".
_CHARACTERS = pattern(
    r"\b(?P<year>\d{4}) ?[年년] ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]"
)

# "4.mar.2024", as Brazilian papers print it.
_POINTED = pattern(r"\b(?P<day>\d{1,2})\.(?P<month>[^\W\d_]{3})\.(?P<year>\d{4})\b")

# "2024. március 4.", as Hungarian has it.
_YEAR_FIRST = pattern(
    r"\b(?P<year>\d{4})\. (?P<month>[^\W\d_]{3,12})\.? (?P<day>\d{1,2})\b(?!\.\d)"
)

# "05.11.25 14:20", "5.11.25 kl. 14.20": a year of two digits, with the time behind it.
_SHORT_YEAR = pattern(
    r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{2})(?=,? (?:kl\.? |um |- )?\d{1,2}[:.]\d\d\b)"
)

_IN_TEXT = (
    _SHORT_YEAR,
    _MONTH_FIRST,
    _DAY_FIRST,
    _POINTED,
    _ISO,
    _NUMBERS,
    _CHARACTERS,
    _YEAR_FIRST,
)
"""The forms that are looked for in an article."""

_DECLARED = (
    # "2024-3-4", "2024.03.04".
    r"\b(?P<year>\d{4})(?P<sep>[-./])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)",
    # "20240304", "20240304T091200Z", and nothing else.
    r"\A(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T[\d:.,+-]{2,20}Z?)?\Z",
    # "20-07-2025".
    r"\b(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})\b",
    # "2024 March 4", "2024-Mar-04".
    r"\b(?P<year>\d{4})[ ,-]{1,2}(?P<month>[^\W\d_]{3,10})\.?[ -](?P<day>\d{1,2})\b",
    # "March 4,2024".
    r"\b(?P<month>[^\W\d_]{3,10})\.? (?P<day>\d{1,2}),(?P<year>\d{4})\b",
    # "04-Mar-2024".
    r"\b(?P<day>\d{1,2})-(?P<month>[^\W\d_]{3,10})\.?-(?P<year>\d{4})\b",
    # "04 Mar 24 09:12 GMT", "04-Mar-24 09:12:00 GMT": headers of mail and servers (RFC 822, 850).
    r"\b(?P<day>\d{1,2})(?P<sep>[ -])(?P<month>[^\W\d_]{3})(?P=sep)(?P<year>\d\d)(?= \d\d?:\d\d)",
    # "Mon Mar 4 09:12:00 CET 2024", "Mon Mar 04 09:12:00 +0000 2024": Unix and its heirs.
    r"\b(?P<month>[^\W\d_]{3}) (?P<day>\d{1,2}) \d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5}| [+-]\d{4})?"
    r" (?P<year>\d{4})\b",
)
"""Further forms that formats declare a day in; compiled for the first of them, which costs 1 ms."""

_WEEKDAYS = (
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi"
    "|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì"
    "|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira|maandag"
    "|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag"
    "|søndag|måndag|tisdag|lördag|söndag"
)

# What says that a date is the day of the last change.
_UPDATED = pattern(
    r"\b(?:(?:last |zuletzt |laatst |letzte |ultim[oa] |última |dernière |sist |senast |sidst )?(?:updated|update(?=:)|modified|revised|edited"
    r"|aktualisiert|geändert|(?:mis|mise) à jour|modifiée?|actualizad[oa]|actualización|aggiornat[oa]"
    r"|aggiornamento|modifica|atualizad[oa]|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|aktualizacja"
    r"|zaktualizowano|aktualizace|aktualizováno|aktualizované|päivitetty|muokattu|güncelleme(?: tarihi)?|güncellendi|actualizat|frissítve|frissült"
    r"|ενημέρωση|обновлено|оновлено))\b|更新|수정",
    re.IGNORECASE,
)

# "Veröffentlicht: 4.3.2024, Stand: 5.3.2024": where another day is told, that of the last change.
_AS_OF = pattern(r"\bstand\b", re.IGNORECASE)

# "Published4 March 2024", as pages that set the two apart only to the eye are pasted.
_GLUED_LABEL = pattern(r"(?:Published|Updated|Posted)(?=\d)")

# "March 4, 20246:40 PM", "GMTUpdated 2 hours ago": a year and a time, or a zone and a word, set apart to the eye alone.
_GLUED_TIME = pattern(r"(?<=[ ,](?:19|20)\d\d)(?=\d{1,2}[:.]\d\d)|(?<=[\dMT])(?=Updated\b)")

# How long reading takes, as pages print it beside the day.
_READING_TIME = (
    r"\d{1,3}[ -]?min(?:ut(?:es?|en?)|s)?\.? (?:read|lesezeit|leestijd|lästid|læsetid|lesetid)\b"
    r"|(?:(?:reading|read) time|lesezeit|leestijd|lästid|læsetid|lesetid|temps de lecture|lecture|tiempo de lectura|lectura|tempo di lettura|lettura|tempo de leitura"
    r"|leitura)(?: ?:)?(?: d[ei])? \d{1,3} ?min(?:ut(?:es|en|er|i|os))?\b"
)

# Words that stand beside a date: what it is the date of, the time of day, the zone, the weekday.
_BESIDE = pattern(
    rf"\b{_READING_TIME}"
    r"|\b(?:first |originally )?(?:published|posted|created|issued|filed|date|stand|datum"
    r"|(?:ver|er)öffentlicht|erstellt|erschienen|publiée?|créée?|publicad[oa]|pubblicat[oa]"
    r"|pubblicazione|gepubliceerd|geplaatst|publicera[dt]|publiceret|publisert|publikacja|opublikowano"
    r"|publikováno|vydáno|publikované|julkaistu|yayınlan[^\W\d_]{2,4}(?: tarihi)?|giriş(?: tarihi)?|publicat|megjelent|közzétéve|δημοσίευση"
    r"|δημοσιεύθηκε|опубликовано|опубліковано|godz|klo|g|r)\b"
    r"|\b(?:on|at|a|le|am|um|à|by|vom|der|il|alle|ore|el|las?|em|às|as|de|kl|om|op|den|the)\b"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
    rf"|\b(?:{_WEEKDAYS})\b"
    r"|\d{1,2} ?[時时시](?: ?\d{1,2} ?[分분])?|公開|配信|掲載|発表|发布|發布|(?:기사)?입력|\([日月火水木金土]\)"
    r"|\b(?:há|hace|il y a) \d{1,2} (?:horas?|minutos?|d[ií]as?|heures?|minutes?|jours?)\b"
    r"|\d{1,2}(?:[:.h]\d\d){1,2}(?: ?h\b)?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\b\d{1,2} ?h\b"
    r"|\b(?:(?-i:(?:GMT|UTC)[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,4})|uhr|uur|horas|heures?)\b|[^\w]+",
    re.IGNORECASE,
)

# What stands beside a day in languages that write no month first: "Publié le 03/02/2026".
_DAY_FIRST_LABEL = pattern(
    r"\b(?:(?:ver|er)öffentlicht|aktualisiert|stand|uhr|publiée?|(?:mis|mise) à jour|modifiée?"
    r"|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|modificat[oa]|atualizad[oa]|horas|heures)\b"
    r"|\b\d{1,2}[ :.]?\d{0,2} ?h(?:\d\d)?\b",
    re.IGNORECASE,
)

_LONGEST = 140
"""Characters of a line that is nothing but a date, and what stands beside one."""

# A moment in universal time, as machines write it.
_UNIVERSAL = pattern(
    r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<hour>[01]\d|2[0-3]):(?P<minute>\d\d)(?::\d\d)?(?:\.\d{1,9})?(?:Z| ?UTC|[+-]00:?00)$"
)
_NOON: Final = 12

# A time of day in print, and its minutes: "11:40 p.m.".
_CLOCK = pattern(r"\b\d{1,2}[:.h](\d\d)\b(?!\.\d)")

# Every day has one.
_DIGIT = pattern(r"\d")

_OTHER_WORDS = 6
"""Words beside a declared day: a weekday, the name of a zone; what has more is a sentence."""

_MONTHS = 12

_YEARS = range(1900, 2100)
"""Years that a number in an article is taken for."""

_DECLARED_YEARS = range(1605, 2100)
"""Years that a format declares: the first newspaper is of 1605."""

_CENTURIES = (2000, 1900, 50)
"""What is added to a year of two digits, below and from the last of these (RFC 2822, 4.3)."""

_Day = tuple[str, int, int]
"""An ISO day, and the offsets of what names it."""


@cache
def _declared_forms() -> tuple[re.Pattern[str], ...]:
    """Every form that formats declare a day in."""
    return (*_IN_TEXT, *map(re.compile, _DECLARED))


@cache
def _months() -> dict[str, int]:
    """The number of each month's names, in lower case."""
    data = json.loads(Path(__file__).with_name("months.json").read_text("utf-8"))
    del data["about"]
    return {
        name: number
        for names in data.values()
        for number, forms in enumerate(names, 1)
        for name in forms.split()
    }


@cache
def month_languages() -> frozenset[str]:
    """The codes of the languages whose months are known."""
    data = json.loads(Path(__file__).with_name("months.json").read_text("utf-8"))
    return frozenset(data) - {"about"}


def month_names() -> frozenset[str]:
    """Names of months, lower-cased, which no person's name is taken for."""
    return frozenset(_months())


def month_number(word: str) -> int | None:
    """The number of the month that a lower-cased word is the name of."""
    return _months().get(word)


def _day(year: str, month: str, day: str, years: range) -> str | None:
    """The ISO day of a year, a month by number or name, and a day; ``None`` where there is none."""
    number = int(month) if month.isdigit() else _months().get(month.lower(), 0)
    full_year = int(year)
    if len(year) == 2:
        this, last, pivot = _CENTURIES
        full_year += this if full_year < pivot else last
    try:
        return date(full_year, number, int(day)).isoformat() if full_year in years else None
    except ValueError:
        return None


def _days(line: str, forms: Sequence[re.Pattern[str]], years: range) -> list[_Day]:
    """The days that a line names in some of the forms, in order."""
    found = []
    day_first = _DAY_FIRST_LABEL.search(line) is not None
    for form in forms:
        for match in form.finditer(line):
            year, month, day = match["year"], match["month"], match["day"]
            iso = _day(year, month, day, years)
            if month.isdigit() and match.start("day") < match.start("year"):
                dotted = match[0][len(day)] == "."  # no language writes the month first with points
                unsettled = max(int(month), int(day)) <= _MONTHS and month != day
                if unsettled and not dotted and not day_first:
                    continue  # either may be the month
                iso = iso or _day(year, day, month, years)
            if iso:
                found.append((iso, *match.span()))
    return sorted(found, key=lambda day: day[1])


def find_dates(line: str) -> list[_Day]:
    """The ISO days that a line names, each with its offsets, in order."""
    return _days(line, _IN_TEXT, _YEARS)


def is_date_alone(line: str) -> bool:
    """Whether a line is nothing but the day of an article, as its credits have it."""
    dates = date_line(line)
    return dates is not None and not dates[2]


def date_line(line: str) -> tuple[str | None, str | None, str] | None:
    """The days of publication and of the last change that a short line gives, and what is left.

    ``None`` where it names no day.
    """
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    if glued := _GLUED_LABEL.match(line):
        line = f"{glued[0]} {line[glued.end() :]}"
    line = _GLUED_TIME.sub(" ", line)
    days = find_dates(line)
    if not days:
        return None
    published, updated, left = _taken_apart(line, days)
    return next(iter(published), None), next(iter(updated), None), left


def says_as_of(line: str) -> bool:
    """Whether a line of a day says "Stand": it is that of the last change, where another is told."""
    return _AS_OF.search(line) is not None


def is_update_label(text: str) -> bool:
    """Whether a text is nothing but what says that a day is that of the last change: "Updated"."""
    return _UPDATED.fullmatch(text.strip(" :")) is not None


def is_unsettled(line: str) -> bool:
    """Whether a short line is nothing but a date of which either number may be the month.

    >>> [is_unsettled(line) for line in ("Updated 03/04/2024 at 10:12", "on 3/4/2024 it rained")]
    [True, False]
    """
    if len(line) > _LONGEST or not (match := _NUMBERS.search(line)):
        return False
    rest = f"{line[: match.start()]} {line[match.end() :]}"
    return not _BESIDE.sub(" ", _UPDATED.sub(" ", rest)).split()


def iso_date(text: str | None) -> str | None:
    """The day that a format declares; ``None`` for what is no day, and for several.

    It is the day that is printed, never moved by a zone; seconds since 1970 print none.

    >>> [iso_date(text) for text in ("2024-03-04T23:30:00-08:00", "4. März 2024", "03/04/2024")]
    ['2024-03-04', '2024-03-04', None]
    """
    line = " ".join((text or "").split())
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    days = _days(line, _declared_forms(), _DECLARED_YEARS)
    published, updated, left = _taken_apart(line, days)
    told = set(published or updated)
    return told.pop() if len(told) == 1 and len(left.split()) <= _OTHER_WORDS else None


def day_elsewhere(moment: str) -> str | None:
    """The other day that a moment in universal time is where it was written, and where it is printed.

    Before noon that is the day before, in America; afterwards the next, in Asia.

    >>> day_elsewhere("2026-03-04T02:41:41+00:00"), day_elsewhere("2026-03-04T22:30Z")
    ('2026-03-03', '2026-03-05')
    """
    match = _UNIVERSAL.match(moment.strip())
    day = iso_date(match["day"]) if match else None
    if match is None or day is None:
        return None
    shift = timedelta(days=1 if int(match["hour"]) >= _NOON else -1)
    return (date.fromisoformat(day) + shift).isoformat()


def day_where_printed(moment: str, lines: str) -> str | None:
    """The day of a moment in universal time where it was printed, told by lines that have its minutes.

    >>> day_where_printed("2026-02-06T04:40:00Z", "February 5, 2026, 11:40 p.m.")
    '2026-02-05'
    >>> day_where_printed("2026-02-06T04:40:00Z", "February 5, 2026")
    """
    match = _UNIVERSAL.match(moment.strip())
    if match is None or not any(
        minutes[1] == match["minute"] for minutes in _CLOCK.finditer(lines)
    ):
        return None
    elsewhere = day_elsewhere(moment)
    days = {day for day, _, _ in find_dates(lines)}
    return elsewhere if elsewhere in days and iso_date(match["day"]) not in days else None


def _taken_apart(line: str, days: Sequence[_Day]) -> tuple[list[str], list[str], str]:
    """The days of publication and of changes that a line names, and the other words of it."""
    published: list[str] = []
    updated: list[str] = []
    rest = []
    end = 0
    for iso, start, stop in days:
        if start < end:  # the same day, in another form
            continue
        before = line[end:start]
        rest.append(before)
        changed = _UPDATED.search(before) or (published and _AS_OF.search(before))
        (updated if changed else published).append(iso)
        end = stop
    if len(days) > 1 and not updated and _AS_OF.search(rest[0]) and not _AS_OF.search(line[end:]):
        updated.append(published.pop(0))  # "Stand: 5.3.2024, veröffentlicht: 4.3.2024"
    rest.append(line[end:])
    left = " ".join(_BESIDE.sub(" ", _UPDATED.sub(" ", " ".join(rest))).split())
    return published, updated, left
