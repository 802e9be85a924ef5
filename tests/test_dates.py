"""Days as articles write them, and as formats declare them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsum.dates import date_line, find_dates, iso_date


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("March 4, 2024", "2024-03-04", None),
        ("Mar. 4, 2024 at 9:15 a.m. EST", "2024-03-04", None),
        ("4 March 2024", "2024-03-04", None),
        ("Monday 4th March 2024 09.12 GMT", "2024-03-04", None),
        ("2024-03-04T09:12:00", "2024-03-04", None),
        ("20/07/2025", "2025-07-20", None),
        ("07/20/2025", "2025-07-20", None),
        ("Published: 4 March 2024. Updated: 5 March 2024.", "2024-03-04", "2024-03-05"),
        ("Last modified on Tue 5 Mar 2024 10.00 CET", None, "2024-03-05"),
        ("4. März 2024, 09:12 Uhr", "2024-03-04", None),
        ("Publié le 1er mars 2024 à 10h15", "2024-03-01", None),
        ("Publié le 4 mars 2024 à 10h15 - Temps de lecture : 3 min", "2024-03-04", None),
        ("Publié le 03/04/2024 à 10h15", "2024-04-03", None),
        ("Actualizado 03/04/2024 - 14:05 h.", None, "2024-04-03"),
        ("03/04/2024 14h05 Atualizado há 2 horas", "2024-04-03", None),
        ("4 marzo 2024 alle 10:15 - Lettura di 3 minuti", "2024-03-04", None),
        ("4 de marzo de 2024", "2024-03-04", None),
        ("4 marzo 2024, 09:12", "2024-03-04", None),
        ("4 de março de 2024", "2024-03-04", None),
        ("4 mrt. 2024", "2024-03-04", None),
        ("4.mar.2024 às 23h40", "2024-03-04", None),
        ("4 marzo 2024 (modifica il 5 marzo 2024 | 07:10)", "2024-03-04", "2024-03-05"),
    ],
)
def test_settled(line: str, published: str | None, updated: str | None) -> None:
    found = date_line(line)
    assert found is not None
    assert found[:2] == (published, updated)
    assert found[2] in ("", "T")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("03/04/2025", id="March or April"),
        pytest.param("March 4", id="no year"),
        pytest.param("31 February 2024", id="no such day"),
        pytest.param("Flight 4 Marchetti 2024", id="no month"),
        pytest.param("Tuesday", id="no date"),
    ],
)
def test_not_settled(line: str) -> None:
    assert date_line(line) is None


def test_a_sentence_with_a_date_leaves_its_words() -> None:
    found = date_line("The depot opened on 4 March 1924 with a brass band and a parade")
    assert found is not None
    assert len(found[2].split()) > 5


def test_days_come_with_their_offsets_in_order():
    line = "Filed 4 March 2024 and not on 03/04/2024; mended 2024-03-05."
    assert [(iso, line[start:end]) for iso, start, end in find_dates(line)] == [
        ("2024-03-04", "4 March 2024"),
        ("2024-03-05", "2024-03-05"),
    ]


DECLARED = {
    "ISO day": "2024-03-04",
    "ISO time": "2024-03-04T09:12:00",
    "ISO time, zone of Greenwich": "2024-03-04T09:12:00Z",
    "ISO time and zone: another day in Greenwich": "2024-03-04T23:30:00-08:00",
    "ISO time with a blank": "2024-03-04 09:12:00.000+01:00",
    "ISO without zeros": "2024-3-4",
    "ISO with strokes": "2024/03/04",
    "year first, with points": "2024.03.04",
    "ISO without marks": "20240304",
    "ISO time without marks": "20240304T091200Z",
    "header of mail": "Mon, 4 Mar 2024 23:30:00 -0800",
    "header of mail, its zone named": "Mon, 04 Mar 2024 09:12:00 +0000 (UTC)",
    "header of old mail": "Mon, 4 Mar 24 09:12:00 GMT",
    "header of old servers": "Monday, 04-Mar-24 09:12:00 GMT",
    "header of Unix": "Mon Mar  4 09:12:00 2024",
    "header of Unix with a zone": "Mon Mar  4 09:12:00 CET 2024",
    "as messages of networks have it": "Mon Mar 04 09:12:00 +0000 2024",
    "as browsers print it": "Mon Mar 04 2024 09:12:00 GMT+0100 (Central European Standard Time)",
    "as mail programs write it": "Monday, March 4, 2024 10:00 AM",
    "as other mail programs write it": "Mon, 4 Mar 2024 at 10:00",
    "American": "March 4, 2024",
    "American, short": "Mar. 4, 2024",
    "American, without a comma": "March 4 2024",
    "American, without a blank": "March 4,2024",
    "American, ordinal": "March 4th, 2024",
    "capitals": "MARCH 4, 2024",
    "British": "4 March 2024",
    "British, ordinal": "4th of March, 2024",
    "hyphens": "04-Mar-2024",
    "year and month first": "2024 March 4",
    "German": "4. März 2024",
    "German, with its weekday and time": "Montag, 4. März 2024 um 09:12 Uhr",
    "German, short": "4. Mrz. 2024",
    "French": "lundi 4 mars 2024 à 10h15",
    "Spanish": "4 de marzo de 2024",
    "Italian": "4 marzo 2024",
    "Portuguese": "4 de março de 2024",
    "Dutch": "4 maart 2024",
    "Swedish": "4 mars 2024",
    "Danish": "mandag den 4. marts 2024",
    "Japanese": "2024年3月4日",
    "Korean": "2024년 3월 4일",
    "words beside": "Published on March 4, 2024 at 9:15 a.m. EST",
    "a day told twice": "2024-03-04 (Monday, 4 March 2024)",
    "told twice, once unsettled": "03/04/2024 (4 March 2024)",
    "changed later": "Published March 4, 2024. Updated March 6, 2024",
    "changed later, in ISO": "2024-03-04, last updated 2024-03-06",
    "only changed": "Last modified: 4 March 2024",
    "line breaks": " 4\n March\n2024 ",
}


@pytest.mark.parametrize("text", DECLARED.values(), ids=DECLARED)
def test_declared_day(text):
    assert iso_date(text) == "2024-03-04"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("20/07/2025", "2025-07-20", id="no month 20: day first"),
        pytest.param("07/20/2025", "2025-07-20", id="no month 20: month first"),
        pytest.param("20.07.2025", "2025-07-20", id="points"),
        pytest.param("20-07-2025", "2025-07-20", id="hyphens"),
        pytest.param("04/04/2024", "2024-04-04", id="the same either way"),
        pytest.param("29 February 2024", "2024-02-29", id="leap day"),
        pytest.param("1 Jan 99 10:00 GMT", "1999-01-01", id="last century"),
        pytest.param("April 15, 1865", "1865-04-15", id="old newspaper"),
    ],
)
def test_declared_day_that_is_settled(text, day):
    assert iso_date(text) == day


NONE = {
    "April or March": "03/04/2024",
    "April or March, with hyphens": "03-04-2024",
    "year of two digits": "3/14/24",
    "no year": "March 4",
    "no day": "March 2024",
    "no day, in ISO": "2024-03",
    "year alone": "2024",
    "no such day": "31 February 2024",
    "no such day, in ISO": "2023-02-29",
    "no such month": "2024-13-04",
    "no such month by name": "4 Marchember 2024",
    "zero": "0000-00-00",
    "no date of programs": "0001-01-01T00:00:00",
    "seconds since 1970": "1709510400",
    "seven digits": "2024034",
    "nine digits": "202403041",
    "two days": "4 March 2024 to 6 March 2024",
    "interval": "2024-03-04/2024-03-06",
    "sentence": "The depot that opened on 4 March 2024 had a brass band and a parade",
    "word": "yesterday",
    "superscript": "²⁰²⁴",
    "long": "2024-03-04" + " and more" * 20,
    "blank": "  ",
    "empty": "",
    "absent": None,
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_declared_and_no_day(text):
    assert iso_date(text) is None


def test_months_have_one_number_in_all_languages():
    import newsum.dates

    data = json.loads(Path(newsum.dates.__file__).with_name("months.json").read_text("utf-8"))
    numbers: dict[str, set[int]] = {}
    for language in data.keys() - {"about"}:
        assert len(data[language]) == 12, language
        for number, names in enumerate(data[language], 1):
            for name in names.split():
                numbers.setdefault(name, set()).add(number)
    assert {name: of for name, of in numbers.items() if len(of) > 1} == {}


def test_no_language_writes_the_month_first_with_points() -> None:
    assert iso_date("03.04.2024") == "2024-04-03"


def test_as_of_is_the_last_change_where_another_day_is_told() -> None:
    assert date_line("Stand: 04.03.2024") == ("2024-03-04", None, "")
    for line in (
        "Veröffentlicht: 04.03.2024, Stand: 05.03.2024",
        "Stand: 05.03.2024, 10:00 Uhr | veröffentlicht am 04.03.2024",
    ):
        assert date_line(line) == ("2024-03-04", "2024-03-05", "")
