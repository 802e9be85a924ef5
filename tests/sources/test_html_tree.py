"""A page as blocks: what each is, and the words that it has."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from newsum.sources.readers.html_blocks import Block
from newsum.sources.readers.html_tree import page_blocks


def blocks(body: str) -> list[Block]:
    return page_blocks(lxml_html.document_fromstring(f"<html><body>{body}</body></html>"))


def texts(body: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in blocks(body)]


ROWS = {
    "cells": ("<td>Pier</td><td>Ships</td>", "Pier | Ships"),
    "line breaks": ("<td>Port<br>of call</td><td>12</td>", "Port of call | 12"),
    "words beside an element": ("<td><b>Port</b> of <i>call</i>, old</td><td>12</td>",
                                "Port of call, old | 12"),
    "a link": ("<td><a href=/x>Alder <b>North</b></a> pier</td><td>12</td>", "Alder North pier | 12"),
    "paragraphs": ("<td><p>Alder</p><p>Orlo</p></td><td><p>12</p></td>", "Alder Orlo | 12"),
    "what is not read": ("<td>Alder<script>a()</script></td><!-- and --><td>12</td>", "Alder | 12"),
    "words in elements of their own": ("<td><div>Alder</div><div>(old)</div></td><td><div>12</div></td>",
                                       "Alder (old) | 12"),
    "a cell that is empty": ("<td></td><td>12</td>", "| 12"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "row"), ROWS.values(), ids=ROWS)
def test_a_row_is_its_cells_with_bars(cells: str, row: str) -> None:
    assert texts(f"<table><tr>{cells}</tr></table>") == [("row", row)]


def test_paragraphs_side_by_side_are_no_row() -> None:
    long = "The pier was mended by the men of the village, who carried the stone on Saturdays. " * 3
    found = texts(f"<table><tr><td>Home</td><td><p>{long}</p><p>{long}</p></td></tr></table>")
    assert [kind for kind, _ in found] == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<span class=dropcap>A</span> ferry sank.", "A ferry sank."),
        ("<span class=dropcap>A</span>bout two ferries.", "About two ferries."),
        ("<span class=dropcap>I</span> n May it rained.", "In May it rained."),
        ("<span class=dropcap>T</span> he ferry sank.", "The ferry sank."),
    ],
)
def test_a_drop_cap_that_is_a_word(body: str, text: str) -> None:
    assert texts(f"<p>{body}</p>") == [("paragraph", text)]


def test_an_abbreviation_declares_a_moment() -> None:
    (found,) = blocks("<p>Ana Roe <abbr class=published title=2024-03-04>Monday</abbr></p>")
    assert found.times == (("2024-03-04", "published"),)
    (found,) = blocks("<p>The <abbr title='North Sea Council'>NSC</abbr> met.</p>")
    assert found.times == ()


def test_rows_of_a_layout_are_none() -> None:
    inside = "<td><div>It rained.</div></td><td><div>It snowed.</div></td>"
    found = texts(f"<table><tr>{inside}</tr><tr><td>One cell.</td></tr></table>")
    assert found == [("paragraph", text) for text in ("It rained.", "It snowed.", "One cell.")]


def test_cells_with_paragraphs_lay_out_a_page() -> None:
    inside = (
        "<td><a href=/>Home</a><br>City</td><td>It rained.<br> <br>It snowed.<br>Then not.</td>"
    )
    found = [" ".join(text.split()) for _, text in texts(f"<table><tr>{inside}</tr></table>")]
    assert found == ["Home City", "It rained.", "It snowed. Then not."]


def test_a_row_that_is_wholly_links() -> None:
    (row,) = blocks(
        "<table><tr><td><a href=/a>A <b>b</b></a></td><td><a href=/c>C</a></td></tr></table>"
    )
    assert row.linked == 0.75  # the bar is none


PARTED = {
    "two breaks": ("It rained.<br><br>It snowed.", ["It rained.", "It snowed."]),
    "with blanks between": ("It rained.<br> <br>It snowed.", ["It rained.", "It snowed."]),
    "one break": ("It rained.<br>It snowed.", ["It rained. It snowed."]),
    "breaks before all": ("<br><br>It rained.", ["It rained."]),
    "blanks and a break": (" <br>It rained.", ["It rained."]),
}


@pytest.mark.parametrize(("inside", "found"), PARTED.values(), ids=PARTED)
def test_two_breaks_part_paragraphs(inside: str, found: list[str]) -> None:
    read = [" ".join(text.split()) for _, text in texts(f"<div>{inside}</div>")]
    assert read == found


def test_what_blocks_are() -> None:
    body = (
        "<pre>a = 1</pre><blockquote><p>Rain.</p></blockquote><dl><dt>Ship</dt><dd>Old.</dd></dl>"
    )
    assert texts(f"{body}<figure><p>Quay</p></figure><h3>Fares</h3>") == [
        ("preformatted", "a = 1"),
        ("quote", "Rain."),
        ("item", "Ship"),
        ("item", "Old."),
        ("caption", "Quay"),
        ("heading", "Fares"),
    ]


def test_moments_and_authors_are_noted() -> None:
    (block,) = blocks(
        "<p><meta itemprop=datePublished content=2026-03-04><time datetime=2026-03-05>Thursday</time>"
        "<time>Friday</time><a rel=author href=/a>Ada Holm</a><span itemprop=author></span>It rained.</p>"
    )
    assert [moment for moment, _ in block.times] == ["2026-03-04", "2026-03-05"]
    assert block.authors == ("Ada Holm",)
