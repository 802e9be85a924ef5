"""Every format, compared exactly with a file beside this one."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from rich.cells import cell_len

from newsum.model import Article, Quotations, SpeakerEntry, Summary
from newsum.rendering import Display, Record, render

from .records import (
    ARTICLE,
    BARE,
    EVERYTHING,
    EXPLAINED,
    FAILURE,
    FETCHED,
    FORMULAS,
    MARKED,
    QUOTATIONS,
    SILENT,
    SPEAKERS,
    STRUCTURE,
    SUMMARY,
)

WIDE = replace(SUMMARY, headline="東京で会談が行われた。" * 9, byline="x" * 300)
EXPECTED = Path(__file__).parent / "expected"

CASES: dict[str, tuple[str, tuple[Record | SpeakerEntry, ...], Display]] = {
    "summary-80.txt": ("terminal", (SUMMARY,), Display(width=80, single=True)),
    "summary-40.txt": ("terminal", (SUMMARY,), Display(width=40, single=True)),
    "summary-color.txt": ("terminal", (SUMMARY,), Display(color="standard", single=True)),
    "summary-no-color.txt": ("terminal", (SUMMARY,), Display(styled=True, single=True)),
    "everything-80.txt": ("terminal", EVERYTHING, Display()),
    "everything-40.txt": ("terminal", EVERYTHING, Display(width=40)),
    "everything-piped.txt": ("plain", EVERYTHING, Display()),
    "summary-piped.txt": ("plain", (SUMMARY,), Display(single=True)),
    "everything.md": ("markdown", EVERYTHING, Display()),
    "summary.md": ("markdown", (SUMMARY,), Display(single=True)),
    "everything.json": ("json", EVERYTHING, Display()),
    "summary.json": ("json", (SUMMARY,), Display(single=True)),
    "failure.json": ("json", (FAILURE,), Display(single=True)),
    "none.json": ("json", (), Display()),
    "everything.jsonl": ("jsonl", EVERYTHING, Display()),
    "explained.json": ("json", (EXPLAINED,), Display(single=True)),
    "explained-80.txt": ("terminal", (EXPLAINED,), Display(single=True)),
    "explained-40.txt": ("terminal", (EXPLAINED,), Display(width=40, single=True)),
    "explained-color.txt": ("terminal", (EXPLAINED,), Display(color="standard", single=True)),
    "explained-piped.txt": ("plain", (EXPLAINED,), Display(single=True)),
    "explained.md": ("markdown", (EXPLAINED,), Display(single=True)),
    "marked-80.txt": ("terminal", (MARKED,), Display(single=True)),
    "marked-40.txt": ("terminal", (MARKED,), Display(width=40, single=True)),
    "marked-color.txt": ("terminal", (MARKED,), Display(color="standard", single=True)),
    "marked-piped.txt": ("plain", (MARKED,), Display(single=True)),
    "marked.md": ("markdown", (MARKED,), Display(single=True)),
    "structure-80.txt": ("terminal", (STRUCTURE,), Display(single=True)),
    "structure-40.txt": ("terminal", (STRUCTURE,), Display(width=40, single=True)),
    "structure.md": ("markdown", (STRUCTURE,), Display(single=True)),
    "links.txt": ("terminal", (SUMMARY, FETCHED), Display(color="standard", links=True)),
    "removed-80.txt": ("terminal", (ARTICLE,), Display(single=True, show_removed=True)),
    "removed-piped.txt": ("plain", (ARTICLE,), Display(single=True, show_removed=True)),
    "removed.md": ("markdown", (ARTICLE,), Display(single=True, show_removed=True)),
    "speakers-80.txt": ("terminal", SPEAKERS, Display()),
    "speakers-40.txt": ("terminal", SPEAKERS, Display(width=40)),
    "speakers-piped.txt": ("plain", SPEAKERS, Display()),
    "speakers.md": ("markdown", SPEAKERS, Display()),
    "quotes.csv": ("csv", (QUOTATIONS, SILENT, FAILURE, FORMULAS), Display()),
}


@pytest.mark.parametrize("name", CASES)
def test_output_is_as_expected(name: str) -> None:
    form, records, page = CASES[name]
    assert "".join(render(form, records, page)) == (EXPECTED / name).read_bytes().decode()


PAGES: dict[str, tuple[tuple[Record | SpeakerEntry, ...], Display]] = {
    "everything.html": (EVERYTHING, Display()),
    "summary.html": ((SUMMARY,), Display(single=True)),
    "explained.html": ((EXPLAINED,), Display(single=True)),
    "marked.html": ((MARKED,), Display(single=True, show_removed=True)),
    "speakers.html": (SPEAKERS, Display()),
    "fetched.html": ((FETCHED,), Display(single=True, contents="../index.html")),
    "structure.html": ((STRUCTURE,), Display(single=True)),
    "none.html": ((FAILURE,), Display(single=True)),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_expected_below_its_style(name: str) -> None:
    records, page = PAGES[name]
    text = "".join(render("html", records, page))
    body = text[text.index("</style>") :]
    assert body == (EXPECTED / name).read_bytes().decode()


def test_a_page_allows_its_own_style_and_nothing_else() -> None:
    text = "".join(render("html", [SUMMARY], Display()))
    style = text[text.index("<style>") + 7 : text.index("</style>")]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"content=\"default-src 'none'; style-src 'sha256-{digest}'; " in text
    assert not re.search(r"url\(|@import|https?:|style=|<script|<link|<img", text)
    assert "<title>Ferry to Skellan returns after nine years</title>" in text


@pytest.mark.parametrize(
    "plain", [ARTICLE, replace(MARKED, points=(), quotes=())], ids=["article", "nothing-to-mark"]
)
def test_only_what_is_marked_looks_different(plain: Article) -> None:
    marked, unmarked = ("".join(render("html", [a], Display())) for a in (MARKED, plain))
    words = re.findall(r"<p>(.*?)</p>", marked)
    assert [re.sub("<[^>]+>", "", line) for line in words] == re.findall("<p>(.*?)</p>", unmarked)
    assert "<p><mark" in marked
    assert "<p><mark" not in unmarked


@pytest.mark.parametrize("width", [20, 33, 40, 80, 100])
@pytest.mark.parametrize(
    "record", [SUMMARY, ARTICLE, QUOTATIONS, SILENT, BARE, WIDE, MARKED, EXPLAINED]
)
def test_no_line_is_wider_than_the_terminal(
    record: Summary | Article | Quotations, width: int
) -> None:
    text = "".join(render("terminal", [record], Display(width=width)))
    assert max(map(cell_len, text.splitlines())) <= width


@pytest.mark.parametrize("color", ["standard", "256", "truecolor", "windows"])
def test_colour_changes_nothing_else(color: str) -> None:
    colored = "".join(render("terminal", EVERYTHING, Display(color=color)))
    assert colored != (plain := "".join(render("terminal", EVERYTHING, Display())))
    assert re.sub("\x1b\\[[0-9;]*m", "", colored) == plain


def test_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    before = "".join(render("terminal", [SUMMARY], Display(color="standard")))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("TERM", "dumb")
    assert "".join(render("terminal", [SUMMARY], Display(color="standard"))) == before


@pytest.mark.parametrize("format", ["plain", "terminal", "markdown", "json", "jsonl", "csv"])
def test_text_comes_as_the_records_do(format: str) -> None:
    asked: list[Record] = []

    def records() -> Iterator[Record]:
        for record in (QUOTATIONS, SUMMARY, ARTICLE):
            asked.append(record)
            yield record

    pieces = render(format, records(), Display())
    assert next(piece for piece in pieces if "Ada Lindqvist" in piece)
    assert asked == [QUOTATIONS]


@pytest.mark.parametrize(
    ("headline", "written"),
    [
        ("An 11-day strike", 'An <span class="unbroken">11-day</span> strike'),
        ("A man – no more", "A man – no more"),
        ("- and <b>-", "- and &lt;b&gt;-"),
        ("<i>-x", '<span class="unbroken">&lt;i&gt;-x</span>'),
        ("A " + "very-" * 5 + "long word", "A " + "very-" * 5 + "long word"),
    ],
)
def test_a_word_with_a_hyphen_stays_whole_in_a_headline(headline: str, written: str) -> None:
    text = "".join(render("html", [replace(SUMMARY, headline=headline)], Display(single=True)))
    assert f'<h1 class="headline">{written}</h1>' in text


def test_contents_of_a_hundred_have_room_for_their_numbers() -> None:
    few, many = ("".join(render("html", [SUMMARY] * n, Display())) for n in (99, 100))
    assert '<ol class="wide">' not in few
    assert '<ol class="wide">' in many


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html"])
@pytest.mark.parametrize("left_out", [0, 1, 55])
def test_nothing_was_taken_out_only_where_that_is_so(form: str, left_out: int) -> None:
    article = replace(ARTICLE, removed=(), left_out=left_out)
    text = "".join(render(form, [article], Display(width=30, show_removed=True)))
    assert ("Nothing was taken out." in text) == (left_out == 0)
    told = f"{left_out} word{'s' * (left_out != 1)} of the page around"
    assert (told in " ".join(text.split())) == (left_out > 0)
    both = replace(ARTICLE, left_out=left_out)
    text = "".join(render(form, [both], Display(width=30, show_removed=True)))
    assert "Nothing was taken out." not in text


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "json", "jsonl"])
@pytest.mark.parametrize("single", [True, False])
@pytest.mark.parametrize(
    ("source", "url"),
    [
        pytest.param("https://post.example/1", "https://post.example/1", id="fetched"),
        pytest.param("https://post.example/1?x=y", "https://post.example/1", id="canonical"),
        pytest.param("saved.html", "https://post.example/1", id="saved"),
    ],
)
def test_the_address_of_an_article_is_told_in_every_format(
    form: str, single: bool, source: str, url: str
) -> None:
    for record in (SUMMARY, ARTICLE, QUOTATIONS):
        told = replace(record, source=source, url=url)
        text = "".join(render(form, [told], Display(single=single)))
        assert url in text
        assert (
            form in ("html", "json", "jsonl")
            or text.count(url + "\n") + text.count(f"<{url}>") == 1
        )


def test_each_row_of_quotes_has_the_address_of_its_article() -> None:
    told = replace(QUOTATIONS, url="https://alder.example/1")
    rows = "".join(render("csv", [told], Display())).splitlines()
    assert rows[0].endswith(",url")
    assert len(rows) > 1
    assert all(row.endswith(",https://alder.example/1") for row in rows[1:])
