"""The audit of sources: who speaks in articles, how often, how much, and when first and last."""

from __future__ import annotations

import csv
import json
from html.parser import HTMLParser
from pathlib import Path
from unicodedata import category

import pytest
from click.testing import CliRunner

import newsum as library
from newsum.audit_model import Appearance
from newsum.cli.commands import newsum
from newsum.model import Failure, Quotations, Quote
from newsum.rendering import FORMATS, Display, render_audit
from newsum.source_audit import audit

HOSTILE = "=[/red] <script>alert(1)</script> :smile: [a](javascript:x) \x1b[31m\u202eevil\x07"


def quote(speaker: str | None, words: int = 3, role: str | None = None) -> Quote:
    text = " ".join(["quay"] * words)
    return Quote(text=text, parts=((0, len(text)),), paragraph=1, speaker=speaker, role=role)


def article(source: str, date: str | None, *quotes: Quote) -> Quotations:
    return Quotations(source=source, headline=source.title(), date=date, quotes=quotes)


ARTICLES = (
    article("b.txt", "2031-05-04", quote("Ines Okafor", 5, "harbour master"), quote(None, 9)),
    article(
        "a.txt", "2031-05-02", quote("Okafor", 2), quote("a spokeswoman", 4), quote("Bo Brandt")
    ),
    article("c.txt", None, quote("Okafor"), quote("Al Sorel", 7), quote(None), quote(None)),
    article("d.txt", "2031-05-03", quote(None)),
)


def test_who_speaks_the_most_quoted_first() -> None:
    found = audit(ARTICLES)
    assert found.articles == 4
    assert [
        (one.name, one.named, one.quotes, one.words, one.articles) for one in found.speakers
    ] == [
        ("Ines Okafor", True, 3, 10, 3),
        ("Al Sorel", True, 1, 7, 1),
        ("a spokeswoman", False, 1, 4, 1),
        ("Bo Brandt", True, 1, 3, 1),
        (None, False, 4, 18, 3),
    ]
    assert found.speakers[0].role == "harbour master"


def test_first_and_last_are_by_date() -> None:
    okafor = audit(ARTICLES).speakers[0]
    assert okafor.first == Appearance("a.txt", "A.Txt", "2031-05-02")
    assert okafor.last == Appearance("b.txt", "B.Txt", "2031-05-04")


def test_without_dates_first_and_last_are_by_the_order_of_reading() -> None:
    said = [article(source, None, quote("Ines Okafor")) for source in ("z.txt", "m.txt", "a.txt")]
    (okafor,) = audit(said).speakers
    assert (okafor.first.source, okafor.last.source) == ("z.txt", "a.txt")


def test_nobody_speaks() -> None:
    found = audit([article("a.txt", None)])
    assert (found.speakers, found.articles) == ((), 1)


class Tags(HTMLParser):
    """The elements of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.found.add(tag)


@pytest.mark.parametrize("format", [form.name for form in FORMATS.values() if form.audits])
def test_nothing_of_an_article_is_obeyed(format: str) -> None:
    said = Quotations(source=HOSTILE, headline=HOSTILE, quotes=(quote(HOSTILE, role=HOSTILE),))
    found = audit([said], [Failure(source="x", kind="empty", message=HOSTILE)])
    written = "".join(render_audit(format, found, Display()))
    assert not [c for c in written if category(c) in ("Cc", "Cf") and c != "\n"]
    if format == "html":
        tags = Tags()
        tags.feed(written)
        assert "script" not in tags.found
    if format == "csv":
        (row,) = csv.DictReader(written.splitlines())
        assert row["speaker"].startswith("'=")


@pytest.mark.parametrize("format", [form.name for form in FORMATS.values() if form.audits])
def test_every_format_tells_all_or_that_nobody_speaks(format: str) -> None:
    written = "".join(render_audit(format, audit(ARTICLES), Display()))
    for told in ("Ines Okafor", "harbour master", "a spokeswoman", "Al Sorel"):
        assert told in written
    none = "".join(render_audit(format, audit([]), Display()))
    assert ("Nobody is quoted." in none) == (format not in ("json", "jsonl", "csv"))


def test_json_fits_the_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    path = Path(library.__file__).parent / "rendering" / "newsum-1.schema.json"
    validator = jsonschema.Draft202012Validator(json.loads(path.read_text("utf-8")))
    failures = [Failure(source="x", kind="empty", message="no text")]
    for found in (audit(ARTICLES, failures), audit([])):
        validator.validate(json.loads("".join(render_audit("json", found, Display()))))
        for line in "".join(render_audit("jsonl", found, Display())).splitlines():
            validator.validate(json.loads(line))


TEXT = "The pier broke.\n\n“It broke at noon,” said Ida Crane, the mayor.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_the_command(folder: Path) -> None:
    out = str(folder / "who.csv")
    ran = CliRunner().invoke(newsum, ["quotes", "--audit", str(folder / "in"), "-o", out])
    assert ran.exit_code == 0, ran.output
    (row,) = csv.DictReader(Path(out).read_text("utf-8").splitlines())
    assert (row["speaker"], row["named"], row["quotes"], row["words"]) == (
        "Ida Crane",
        "yes",
        "2",
        "8",
    )
    assert (row["first_source"][-5:], row["last_source"][-5:]) == ("a.txt", "b.txt")


def test_one_that_cannot_be_read_is_told(folder: Path) -> None:
    sources = [str(folder / "in"), str(folder / "none.txt")]
    ran = CliRunner().invoke(newsum, ["quotes", "--audit", "-f", "json", *sources])
    told = json.loads(ran.stdout)
    assert (told["articles"], len(told["errors"])) == (2, 1)


def test_who_was_asked_for_alone(folder: Path) -> None:
    command = ["quotes", "--audit", "-f", "plain", str(folder / "in"), "--by"]
    assert (
        "Ida Crane, the mayor: 2 quotes" in CliRunner().invoke(newsum, [*command, "crane"]).output
    )
    nobody = CliRunner().invoke(newsum, [*command, "okafor"]).output
    assert "Nobody is quoted." in nobody
    assert "Quoted are: Ida Crane." in nobody


def test_an_audit_is_one_file(folder: Path) -> None:
    out = str(folder / "out") + "/"
    ran = CliRunner().invoke(newsum, ["quotes", "--audit", str(folder / "in"), "-o", out])
    assert ran.exit_code == 2
    assert "An audit is one file" in ran.output
