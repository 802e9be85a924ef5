"""What newsum promises of every format: it parses back, with no element that newsum did not make."""

from __future__ import annotations

import csv
import json
from functools import cache
from typing import NamedTuple
from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st
from lxml.html import document_fromstring
from markdown_it import MarkdownIt

from newsum.errors import NewsumError
from newsum.model import Marked, Quotations, Source, SpeakerEntry, Summary
from newsum.pipeline import marked, quotations, summary
from newsum.ranking import Length
from newsum.rendering import FORMATS, Display, Record, render
from newsum.speaker_index import group_by_speaker
from newsum.text import squeeze

from .news import articles
from .test_files import OBEYED

JOINERS = "\u200c\u200d"
"""Characters without a width that are spelling, and that no terminal obeys."""

SINGLE, SEVERAL = Display(single=True, show_removed=True), Display(show_removed=True)

ELEMENTS = {
    *"html head meta title style body main nav h1 h2 ol li a small article header p span".split(),
    *"time ul figure blockquote figcaption b mark table caption tr td details".split(),
    *"summary dl dt dd svg rect".split(),
}
ATTRIBUTES = {
    *"lang charset name content http-equiv href id class datetime aria-hidden open".split(),
    *"viewbox preserveaspectratio width height".split(),
}
TOKENS = {
    *"heading_open heading_close paragraph_open paragraph_close inline bullet_list_open".split(),
    *"bullet_list_close list_item_open list_item_close blockquote_open blockquote_close".split(),
    *"text softbreak strong_open strong_close em_open em_close".split(),
}
"""What of Markdown newsum writes, as markdown-it calls it."""


class Made(NamedTuple):
    """The records of one article."""

    summary: Summary
    marked: Marked
    quotations: Quotations
    speakers: tuple[SpeakerEntry, ...]


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """An article of a corpus whose text and fields are anything."""
    text = draw(articles())
    names = draw(st.lists(st.sampled_from(["id", "title", "byline", "date"]), unique=True))
    line = draw(st.sampled_from(["", *text.splitlines()]))
    content = json.dumps({"text": text} | dict.fromkeys(names, line)).encode()
    name = draw(st.sampled_from(["a.jsonl#7", "<b>*a*.txt", "=1+1", "a\x1b[2J\u202e\n.txt", "-"]))
    return Source(name=name, content=content, record=True)


def made_of(source: Source) -> Made | None:
    """The records of an article; None where newsum says that there is none."""
    try:
        found = quotations(source)
        whole = summary(source, length=Length(points=3), quotes=3, explain=True)
        return Made(whole, marked(source), found, tuple(group_by_speaker([found])))
    except NewsumError:
        return None


def written(format: str, *them: Record | SpeakerEntry, display: Display = SEVERAL) -> str:
    out = "".join(render(format, them, display))
    out.encode()
    assert {one for one in {*out} - {"\n", *JOINERS} if category(one) in OBEYED} == set()
    return out


@cache
def commonmark() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


@given(sources())
def test_pages_have_newsums_elements_alone(source: Source) -> None:
    made = made_of(source)
    if made is None:
        return
    articles = made.summary, made.marked, made.quotations, *made.speakers
    page = document_fromstring(written("html", *articles))
    elements = list(page.iter())
    assert {one.tag for one in elements} <= ELEMENTS
    assert {name for one in elements for name in one.attrib} <= ATTRIBUTES
    links = [one.get("href") for one in elements if one.tag == "a"]
    assert links[: len(articles)] == [f"#article-{n}" for n in range(1, len(articles) + 1)]
    assert links[len(articles) :] == ["#contents"] * len(articles)
    assert len(page.findall(".//article")) == len(articles)
    quotes = [*made.summary.quotes, *made.quotations.quotes]
    quotes += [one.quote for entry in made.speakers for one in entry.quotes]
    assert len(page.findall(".//figure")) == len(quotes)
    points = [one.text or "" for one in page.findall(".//ul[@class='points']/li")]
    assert list(map(squeeze, points)) == [point.text for point in made.summary.points]
    second = page.findall(".//article")[1]
    assert [squeeze(one.text_content()) for one in second.findall("p") if not one.attrib] == list(
        made.marked.body
    )


@given(sources())
def test_markdown_has_newsums_elements_alone(source: Source) -> None:
    made = made_of(source)
    if made is None:
        return
    out = written("markdown", made.summary, made.marked, made.quotations, *made.speakers)
    blocks = commonmark().parse(out)
    tokens = [*blocks, *(inner for block in blocks for inner in block.children or ())]
    assert {token.type for token in tokens} <= TOKENS
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    assert headings.count("h2") == 1
    assert set(headings) <= {"h1", "h2"}
    assert len(headings) <= 4 + len(made.speakers)
    quotes = len(made.summary.quotes) + 2 * len(made.quotations.quotes)
    assert sum(token.type == "blockquote_open" for token in tokens) == quotes


@given(sources())
def test_programs_read_back_every_field(source: Source) -> None:
    made = made_of(source)
    if made is None:
        return
    them = made.summary, made.marked, made.quotations
    wanted = json.loads(json.dumps([one.to_dict() for one in them]))
    assert json.loads(written("json", *them)) == wanted
    assert [json.loads(line) for line in written("jsonl", *them).splitlines()] == wanted
    assert json.loads(written("json", them[0], display=SINGLE)) == wanted[0]


@given(sources())
def test_tables_have_a_row_a_quote(source: Source) -> None:
    made = made_of(source)
    if made is None:
        return
    header, *rows = csv.reader(written("csv", made.quotations).splitlines(keepends=True))
    assert len(rows) == len(made.quotations.quotes)
    for row, quote in zip(rows, made.quotations.quotes, strict=True):
        assert len(row) == len(header)
        assert row[header.index("text")].removeprefix("'") in (
            quote.text,
            quote.text.removeprefix("'"),
        )
        assert not any(cell.startswith(tuple("=+-@")) for cell in row)


@given(sources(), st.sampled_from([SEVERAL, SEVERAL._replace(width=20)]))
def test_nothing_that_is_shown_is_obeyed(source: Source, display: Display) -> None:
    made = made_of(source)
    if made is None:
        return
    for name, form in FORMATS.items():
        them: list[Record | SpeakerEntry] = [made.summary, made.marked, made.quotations]
        if form.by_speaker:
            them += made.speakers
        written(name, *them, display=display)
