"""What formats declare comes out the same, whatever the format and however it is written."""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsum import pipeline
from newsum.cli.commands import newsum
from newsum.model import Source
from newsum.sources import declared, load
from newsum.sources.declared import language_code, letters, line

LANGUAGES = {
    "code": ("en", "en"),
    "capitals": ("EN", "en"),
    "country": ("en-US", "en"),
    "country as systems write it": ("en_GB", "en"),
    "encoding": ("en_GB.UTF-8", "en"),
    "script": ("zh-Hant", "zh"),
    "script and country": ("sr-Latn-RS", "sr"),
    "region of three digits": ("es-419", "es"),
    "three letters": ("eng", "en"),
    "three letters and a country": ("deu-AT", "de"),
    "three letters of libraries": ("ger", "de"),
    "three letters of the standard form": ("cmn", "zh"),
    "three letters and a script": ("swh_Latn", "sw"),
    "code withdrawn": ("iw", "he"),
    "English name": ("English", "en"),
    "English name and country": ("English (UK)", "en"),
    "name of two words": ("norwegian bokmål", "nb"),
    "name with a hyphen": ("Luba-Katanga", "lu"),
    "blanks": (" fr\n", "fr"),
    "a language twice": ("en-US, en", "en"),
    "two languages": ("de, fr", None),
    "a country, not a language": ("jp", None),
    "no such code": ("xx", None),
    "no such code of three letters": ("xxx", None),
    "a language without a two-letter code": ("haw", None),
    "undetermined": ("und", None),
    "private": ("x-default", None),
    "name in another language": ("deutsch", None),
    "word that begins like a code": ("endless", None),
    "placeholder": ("C.UTF-8", None),
    "dash": ("-", None),
    "empty": ("", None),
    "absent": (None, None),
}


@pytest.mark.parametrize(("text", "code"), LANGUAGES.values(), ids=LANGUAGES)
def test_language_code(text, code):
    assert language_code(text) == code


def test_languages_are_those_of_iso_639_1():
    rows = Path(declared.__file__).with_name("languages.tsv").read_text("utf-8").splitlines()[1:]
    fields = [row.split("\t") for row in rows]
    assert len(fields) == 183
    assert [row[0] for row in fields] == sorted({row[0] for row in fields})
    assert {tuple(map(len, row[:3])) for row in fields} == {(2, 3, 3)}
    stand_for = [
        {*row[:4], *";".join(row[4:]).split(";")} - {""} for row in fields
    ]  # a code may be both that of libraries and the other
    assert sum(map(len, stand_for)) == len(set().union(*stand_for)), "two languages share a name"


LINES = {
    "line breaks": ("Storm\r\n hits coast ", "Storm hits coast"),
    "control characters": ("Storm\x1b[31m hits", "Storm[31m hits"),
    "soft hyphens": ("Storm\xad hits", "Storm hits"),
    "blanks of other kinds": ("Storm\xa0hits\u2009coast", "Storm hits coast"),
    "nothing that is seen": ("\u200b \n", None),
    "empty": ("", None),
    "absent": (None, None),
}


@pytest.mark.parametrize(("text", "plain"), LINES.values(), ids=LINES)
def test_line(text, plain):
    assert line(text) == plain


def test_letters():
    assert letters("“Storm” hits Straße 7!") == letters("STORM hits strasse-7")
    assert letters(None) == ""


BODY = "The harbour of Port Alder reopened on Friday, days after a storm sank two ferries."


def in_html(language: str) -> bytes:
    return f"<html lang='{language}'><body><article><p>{BODY}</p></article></body></html>".encode()


def in_record(language: str) -> bytes:
    return json.dumps({"text": BODY, "language": language}).encode()


def in_markdown(language: str) -> bytes:
    return f"---\nlang: {language}\n---\n\n# Harbour\n\n{BODY}\n".encode()


def in_mail(language: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@example.org", "b@example.org", "Harbour"
    made.set_content(BODY)
    made["Content-Language"] = language
    return made.as_bytes()


def in_docx(language: str) -> bytes:
    from tests.sources.test_office import make_docx

    return make_docx(("Normal", BODY), language=language)


@pytest.mark.parametrize("written", ["de", "DE", "de-AT", "de_AT", "deu", "ger", "German"])
@pytest.mark.parametrize("made", [in_html, in_record, in_markdown, in_mail, in_docx])
def test_every_format_declares_a_language_alike(made, written):
    document = load(Source(name="-", content=made(written)))
    assert (document.language or document.likely_language) == "de"


@pytest.mark.parametrize("made", [in_html, in_record, in_markdown, in_mail, in_docx])
def test_no_format_declares_what_is_no_language(made):
    assert load(Source(name="-", content=made("jp"))).language is None


def dated_html(day: str) -> bytes:
    head = f"<meta property='article:published_time' content='{day}'>"
    return f"<html><head>{head}</head><body><article><p>{BODY}</p></article></body></html>".encode()


def dated_record(day: str) -> bytes:
    return json.dumps({"text": BODY, "date": day}).encode()


def dated_markdown(day: str) -> bytes:
    return f"---\ntitle: Harbour\ndate: {day}\n---\n\n# Harbour\n\n{BODY}\n".encode()


def dated_mail(day: str) -> bytes:
    return f"From: a@example.org\nTo: b@example.org\nSubject: s\nDate: {day}\n\n{BODY}\n".encode()


def forwarded_mail(day: str) -> bytes:
    inner = f"From: a@example.org\nDate: {day}\nTo: b@example.org\nSubject: s\n\n{BODY}\n"
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "b@example.org", "c@example.org", "Fwd: s"
    made["Date"] = "Sat, 14 Mar 2026 10:00:00 +0000"
    made.set_content(f"---------- Forwarded message ---------\n{inner}")
    return made.as_bytes()


DATED = (dated_html, dated_record, dated_markdown, dated_mail, forwarded_mail)


@pytest.mark.parametrize("made", DATED)
@pytest.mark.parametrize("written", ["2026-03-05", "2026-03-05T23:30:00-08:00", "March 5, 2026"])
def test_every_format_declares_a_day_alike(made, written):
    assert load(Source(name="-", content=made(written))).date == "2026-03-05"


@pytest.mark.parametrize("made", DATED[1:])
@pytest.mark.parametrize(
    "written", ["Thu, 5 Mar 2026 23:30:00 -0800", "Mar. 5, 2026", "5. März 2026", "5 mars 2026"]
)
def test_other_ways_to_write_a_day(made, written):
    assert load(Source(name="-", content=made(written))).date == "2026-03-05"


@pytest.mark.parametrize("made", DATED[1:])
@pytest.mark.parametrize("written", ["03/05/2026", "yesterday", "1772668800", "March 2026"])
def test_no_format_declares_what_is_no_day(made, written):
    assert load(Source(name="-", content=made(written))).date is None


DESCRIBED = (
    "The night ferry to the islands was cancelled on Friday.\n\n"
    "“We will sail when the wind lets us,” said a spokeswoman for the harbour office."
)


@pytest.mark.parametrize("language", [None, "en", "en-US", "EN", "en_GB", "eng", "English"])
def test_speaker_without_a_name_is_told_however_english_is_declared(language):
    record = json.dumps({"text": DESCRIBED, "language": language}).encode()
    found = pipeline.quotations(Source(name="c#1", content=record, record=True))
    assert [quote.speaker for quote in found.quotes] == ["a spokeswoman for the harbour office"]


@pytest.mark.parametrize("written", ["de", "DE", "de-AT", "deu", "ger", "german"])
def test_option_takes_what_formats_declare(written):
    done = CliRunner().invoke(newsum, ["read", "--language", written, "--format", "json", "-"],
                              input=BODY)  # fmt: skip
    assert json.loads(done.stdout)["language"] == "de"


@pytest.mark.parametrize("written", ["xx", "jp", "deutsch", "x", "1", ""])
def test_option_that_is_no_language_is_wrong_usage(written):
    done = CliRunner().invoke(newsum, ["read", "--language", written, "-"], input=BODY)
    assert done.exit_code == 2
    assert f"'--language': {written!r} is no language" in done.output
    assert "try en or de." in done.output
