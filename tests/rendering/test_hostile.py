"""Text is data: whatever stands in it comes out harmless and readable, in every format."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import fields, replace
from html.parser import HTMLParser
from typing import Any
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsum.model import Quotations, Quote, Reason, Removed, SourcedQuote, SpeakerEntry
from newsum.rendering import FORMATS, Display, Record, render
from newsum.rendering.markdown import escape
from newsum.rendering.phrases import safe_line

from .records import ARTICLE, FAILURE, MARKED, QUOTATIONS, SUMMARY

HOSTILE = {
    "rich-markup": "He wrote [sic] and [/red] and [bold]x[/bold] and [link=http://x]y[/link]",
    "emoji-code": "He typed :smile: and :warning: twice",
    "colour": "He is \x1b[31mred\x1b[0m now",
    "clear-screen": "Gone\x1b[2J\x1b[Hagain",
    "window-title": "A \x1b]0;owned\x07title",
    "hyperlink": "A \x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "eight-bit-csi": "A \x9b2J control",
    "bell-and-backspace": "A\x07 bell\b\b\b\b gone\x7f",
    "carriage-return": "Safe text\rEvil text",
    "bidi": "A \u202eevil\u202c word and \u2066more\u2069",
    "zero-width": "A\u200b word\ufeff apart",
    "line-separators": "One\u2028two\u2029three\x85four\x0bfive\x0csix",
    "half-characters": "A lone \ud800 surrogate",
    "script": "<script>alert('x')</script> & <b onclick=\"x\">bold</b> </title></style>",
    "entity": "&lt;b&gt; &amp;amp; &#60; AT&T &copy",
    "attribute": "\"><img src=x onerror='alert(1)'>",
    "markdown": "# a *b* _c_ `d` [e](f) ![g](h) <i> **j** ~~k~~ \\l \\",
    "formula": '=HYPERLINK("http://evil.example")',
    "json": '"}], "x": {"y": "\\"\\u0000',
    "wide": "東京で会談が行われた。" * 9,
    "long-word": "x" * 300,
}


NO_TEXT = {"words", "points", "quotes", "notes", "paragraphs", "kinds", "removed", "left_out"}
"""Fields of records that hold no text, or more than one."""


def spoil(record: Record, text: str) -> Record:
    """Put ``text`` wherever a record has text."""
    new: dict[str, Any] = {
        field.name: text for field in fields(record) if field.name not in NO_TEXT
    }
    if hasattr(record, "notes"):
        new["notes"] = (text,)
    if hasattr(record, "points"):
        why = (Reason(text, 1.0),)
        new["points"] = tuple(replace(point, text=text, reasons=why) for point in record.points)
    if hasattr(record, "quotes"):
        told = {"text": text, "parts": ((0, len(text)),), "speaker": text, "role": text}
        new["quotes"] = tuple(replace(quote, **told) for quote in record.quotes)
    if hasattr(record, "paragraphs"):
        new["paragraphs"] = ((0, len(text)),)
        new["removed"] = (Removed(text, text, 0, len(text)),)
    return replace(record, **new)


def written(format: str, text: str, **page: Any) -> str:
    records: list[Record | SpeakerEntry]
    records = [spoil(record, text) for record in (SUMMARY, ARTICLE, QUOTATIONS, FAILURE, MARKED)]
    if format not in {"json", "jsonl", "csv"}:
        quote = Quote(text=text, parts=((0, len(text)),), paragraph=1)
        records.append(
            SpeakerEntry(name=text, role=text, quotes=(SourcedQuote(quote, text, text),))
        )
    return "".join(render(format, records, Display(show_removed=True, **page)))


class Reader(HTMLParser):
    """The text of a page, and the tags and attributes in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def squeezed(text: str) -> str:
    return re.sub(r"[\s│•!—]+", "", text)


READ: dict[str, Callable[[str], str]] = {
    "plain": str,
    "terminal": squeezed,
    "markdown": lambda text: "".join(Reader(MarkdownIt("commonmark").render(text)).text),
    "html": lambda text: "".join(Reader(text).text),
}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_nothing_in_the_output_is_obeyed(format: str, text: str) -> None:
    out = written(format, text)
    assert {c for c in out if category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} <= {"\n"}
    out.encode("utf-8")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_colours_are_ours_alone(text: str) -> None:
    out = written("terminal", text, color="standard")
    assert re.sub(r"\x1b\[[0-9;]*m", "", out) == written("terminal", text)


@pytest.mark.parametrize("format", READ)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_people_can_read_what_stood_there(format: str, text: str) -> None:
    seen = READ[format](written(format, text))
    wanted = safe_line(text) if format != "terminal" else squeezed(safe_line(text))
    assert seen.count(wanted) >= 9


@pytest.mark.parametrize("format", ["json", "jsonl"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_programs_get_exactly_what_stood_there(format: str, text: str) -> None:
    out = written(format, text)
    rows = json.loads(out) if format == "json" else [json.loads(row) for row in out.splitlines()]
    assert [row["source"] for row in rows] == [text] * 5
    assert rows[0]["points"][0]["text"] == rows[1]["text"] == rows[2]["quotes"][0]["text"] == text
    assert rows[3]["error"] == {"kind": text, "message": text}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_page_has_no_tag_or_attribute_of_its_articles(text: str) -> None:
    ours, theirs = Reader(written("html", "harmless")), Reader(written("html", text))
    assert theirs.tags == ours.tags
    assert theirs.attributes == ours.attributes
    assert "script" not in ours.tags


@pytest.mark.parametrize("opening", list("=+-@＝＋－＠"))
def test_no_cell_is_a_formula(opening: str) -> None:
    rows = list(csv.reader(written("csv", f"{opening}1+1").splitlines()))
    assert rows[1][0] == f"'{opening}1+1"
    assert not [cell for row in rows for cell in row if cell.startswith(opening)]


LINES = st.text(
    st.sampled_from(" \t-+=#>|*_`~[]()<>!&;:.,'\"\\/{}$0123456789abcXYZé“”…") | st.characters(),
    max_size=40,
)


@settings(max_examples=400, deadline=None)
@given(LINES)
@pytest.mark.parametrize("frame", ["{}", "- {}", "# {}", "> “{}”\n>\n> — **{}**, x"])
def test_markdown_shows_any_line_as_it_is(frame: str, text: str) -> None:
    line = safe_line(text)
    html = MarkdownIt("commonmark").render(frame.replace("{}", escape(text)))
    read = " ".join("".join(Reader(html).text).split())
    wanted = {"> “{}”\n>\n> — **{}**, x": f"“{line}” — {line}, x"}.get(frame, line)
    if "**" not in frame or line:
        assert read == wanted


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_any_name_survives_json(name: str) -> None:
    (row,) = render("jsonl", [Quotations(source=name, id=name)], Display())
    assert json.loads(row)["source"] == name
    assert row.count("\n") == 1


BARE = {
    "address": "See http://evil.example/a now",
    "in capitals": "See HTTPS://evil.example now",
    "without a scheme": "See www.evil.example now",
    "mail": "Write to ann.lee+x@evil.example now",
}


@pytest.mark.parametrize("text", BARE.values(), ids=BARE)
def test_addresses_are_shown_and_are_no_links(text):
    shown = escape(text)
    assert not re.search(r"(?i)https?://|www\.|\w@", shown)
    assert MarkdownIt("commonmark").renderInline(shown) == text


def test_dates_that_are_none_are_escaped():
    date = "<img src=x onerror=alert(1)> [click](http://evil.example)"
    record = replace(SUMMARY, date=date, updated=date)
    html = MarkdownIt("commonmark").render("".join(render("markdown", [record], Display())))
    assert "<img" not in html
    assert "<a " not in html
