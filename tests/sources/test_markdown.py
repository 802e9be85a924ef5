"""Markdown comes out as plain paragraphs, with what it declares about itself."""

from __future__ import annotations

import pytest

from newsum.article import dissect
from newsum.errors import BrokenError
from newsum.sources.readers.markdown import _visible, parse

TEXTS = {
    "paragraphs": ("It rained.\n\nIt stopped.", "It rained.\n\nIt stopped."),
    "hard-wrapped paragraph": ("It rained\nall day.", "It rained all day."),
    "emphasis": ("It *rained* and **poured**, ***hard***.", "It rained and poured, hard."),
    "link": ("The [mayor](https://example.org/m) said.", "The mayor said."),
    "bare address": ("See <https://example.org>.", "See https://example.org."),
    "reference link": ("The [mayor][1] said.\n\n[1]: https://example.org", "The mayor said."),
    "picture": ("![a flood](a.png)\n\nIt rained.", "It rained."),
    "picture in a link": ("[![a](a.png)](b) It rained.", "It rained."),
    "code": ("Run `newsum` now.", "Run newsum now."),
    "entities": ("Fish &amp; chips &copy;", "Fish & chips ©"),
    "escapes": (r"5 \* 3, \[sic\]", "5 * 3, [sic]"),
    "sic in brackets": ("He “lead [sic] them”.", "He “lead [sic] them”."),
    "note": ("It rained.[^1]\n\n[^1]: In Tarn.", "It rained.\n\nIn Tarn."),
    "notes by name, one of two marks": (
        "It rained.[^sea][^2]\n\n[^sea]: In Tarn.\n[^2]: All day.", "It rained.\n\nIn Tarn.\n\nAll day."),
    "a note amid the text, over several lines": (
        "It rained.[^a]\n\n[^a]: In Tarn,\n    and *nowhere*\nelse.\n\n    Ask her.\n\nIt stopped.",
        "It rained.\n\nIt stopped.\n\nIn Tarn, and nowhere else.\n\nAsk her."),
    "nothing but a note": ("[^1]: In Tarn.", "In Tarn."),
    "brackets of no note": ("It matches [^a-z] here.", "It matches [^a-z] here."),
    "brackets of no note beside one": (
        "It matches [^a-z].[^1]\n\n[^1]: In code.", "It matches [^a-z].\n\nIn code."),
    "block quote": ("> We lost ships,\n> not people.\n\nHe left.",
                    "We lost ships, not people.\n\nHe left."),
    "list": ("- rain\n- wind\n  and hail\n\n1. one\n2. two",
             "rain\n\nwind and hail\n\none\n\ntwo"),
    "subheading": ("It rained.\n\n## What now\n\nWait.", "It rained.\n\nWhat now\n\nWait."),
    "underlined subheading": ("It rained.\n\nWhat now\n---\n\nWait.",
                              "It rained.\n\nWhat now\n\nWait."),
    "rule": ("It rained.\n\n***\n\nIt stopped.", "It rained.\n\nIt stopped."),
    "hard break": ("Roses are red  \nviolets are blue", "Roses are red\nviolets are blue"),
    "table": ("| Town | Rain |\n|---|---|\n| Alder | 3 mm |", "Town | Rain\n\nAlder | 3 mm"),
    "HTML inside a line": ("It <b>rained</b><br>.", "It rained."),
    "comment": ("<!-- draft -->\n\nIt rained.", "It rained."),
    "HTML around text": ("<div class=lead>\n\nIt rained.\n\n</div>", "It rained."),
    "paragraph in HTML": ("<p>It <i>rained</i> &amp; poured.</p>\n\nIt stopped.",
                          "It rained & poured.\n\nIt stopped."),
    "style": ("<style>p {color: red}</style>\n\nIt rained.", "It rained."),
    "second heading of the first level stays": ("It rained.\n\n# More\n\nRain.",
                                                "It rained.\n\nMore\n\nRain."),
}  # fmt: skip


@pytest.mark.parametrize(("markdown", "text"), TEXTS.values(), ids=TEXTS)
def test_text(markdown, text):
    assert parse("a.md", markdown).text == text


def test_heading_is_the_title_and_no_text():
    document = parse("a.md", "# Storm *hits* coast\n\nIt rained.")
    assert (document.title, document.text) == ("Storm hits coast", "It rained.")


def test_underlined_heading_is_the_title_too():
    assert parse("a.md", "Storm hits coast\n===\n\nIt rained.").title == "Storm hits coast"


FRONT = """---
title: "Storm: coast hit"
author: 'Ines Okafor'
date: 2026-03-01
lang: en
tags: [rain, wind]
description: |
  What happened.
---

# Storm: coast hit

It rained.
"""


def test_front_matter():
    document = parse("a.md", FRONT)
    assert document.text == "It rained."
    assert document.title == "Storm: coast hit"
    assert document.byline == "Ines Okafor"
    assert document.date == "2026-03-01"
    assert document.language == "en"


def test_front_matter_goes_before_a_heading_that_says_something_else():
    document = parse("a.md", FRONT.replace("# Storm: coast hit", "# Friday"))
    assert (document.title, document.text) == ("Storm: coast hit", "Friday\n\nIt rained.")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Coast fights 'fever'", "Coast fights 'fever'"),
        ("\"Coast fights 'fever'\"", "Coast fights 'fever'"),
        ("'Fever' on the coast", "'Fever' on the coast"),
        ('"Fever" on the "coast"', '"Fever" on the "coast"'),
        (r'"A \"fever\" on June\u2019s coast"', 'A "fever" on June’s coast'),
        (r'"Coast \q"', r"Coast \q"),
        ("'It''s over: ''No'''", "It's over: 'No'"),
        ("the boys'", "the boys'"),
        ('"', '"'),
    ],
)
def test_a_fact_between_quotation_marks(written: str, title: str) -> None:
    assert parse("a.md", f"---\ntitle: {written}\n---\n\nIt rained.").title == title


def test_rule_at_the_top_is_no_front_matter():
    document = parse("a.md", "---\n\nIt rained.\n\n---\n\nIt stopped.")
    assert document.text == "It rained.\n\nIt stopped."


def test_line_ends_of_windows():
    document = parse("a.md", FRONT.replace("\n", "\r\n"))
    assert (document.title, document.text) == ("Storm: coast hit", "It rained.")


UNSEEN = {
    "tag": ("<p>It rained.</p>", "It rained."),
    "attributes with marks of their own": ("<p a='>' b=\"<\" c>It rained.", "It rained."),
    "comment": ("It <!-- never -->rained.", "It rained."),
    "comment without an end": ("It rained. <!-- never <!-- never", "It rained."),
    "declaration": ("<!doctype html><?php never ?>It rained.", "It rained."),
    "section without an end": ("It rained.<![CDATA[<![CDATA[", "It rained."),
    "script": ("<script a=b>never</SCRIPT>It rained.", "It rained."),
    "script without an end": ("It rained.<style>never </styles>", "It rained."),
    "entity": ("x &lt; y &amp; z", "x < y & z"),
    "less than": ("x < y, x<y", "x < y, x<y"),
}


@pytest.mark.parametrize(("html", "seen"), UNSEEN.values(), ids=UNSEEN)
def test_of_html_only_what_is_seen_is_text(html, seen):
    assert _visible(html) == seen


DEEP = {
    "quotations": "> " * 2000 + "It rained.",
    "lists": "- " * 2000 + "It rained.",
    "lists, a line each": "\n".join("  " * depth + "- It rained." for depth in range(200)),
    "brackets": "[" * 2000 + "It rained." + "]" * 2000,
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_is_nested_too_deep_is_told(text):
    with pytest.raises(BrokenError, match="one in another"):
        parse("a.md", text)


def test_what_is_nested_as_people_do_is_read():
    text = "> - It rained.\n>   - In [[Port] Alder](a).\n>     - > All day."
    assert parse("a.md", text).text == "It rained.\n\nIn [Port] Alder.\n\nAll day."


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        pytest.param("It rained.[^1]\n\n[^1]: In Tarn.\n", ["In Tarn."], id="below"),
        pytest.param(
            "[^x]: In Tarn.\n[^y]: All day.\n\nIt rained.[^x][^y]",
            ["In Tarn.", "All day."],
            id="above",
        ),
        pytest.param("It rained.\n\nIn Tarn.", [], id="none"),
        pytest.param("[^1]: In Tarn.", [], id="nothing else"),
    ],
)
def test_notes_are_no_part_of_the_body(text: str, notes: list[str]) -> None:
    article = dissect(parse("a.md", text))
    assert [piece.text for piece in article.removed] == notes
    assert not set(notes) & set(article.body)


@pytest.mark.parametrize(
    ("fact", "url"),
    [
        ("url: https://alder.example/1", "https://alder.example/1"),
        ('source: "https://alder.example/1"', "https://alder.example/1"),
        ("source: The Alder Post\nlink: https://alder.example/1", "https://alder.example/1"),
        ("source: The Alder Post", None),
    ],
)
def test_front_matter_tells_the_address(fact, url):
    assert parse("a.md", f"---\ntitle: Tolls\n{fact}\n---\n\nTolls rose.").url == url


MARKED = """\
The port of Alder raised its tolls on Monday, the board said.

## What it costs

- A day at the pier costs nine crowns, twice the old toll.

> “Nobody asked us,” said Ines Roth.

| Pier | Toll |
| --- | --- |
| Six | 9 |

The board meets again in June, and will hear the captains then.
"""


def test_what_markdown_marks_is_known_in_the_article():
    article = dissect(parse("a.md", MARKED))
    assert article.kinds == (*("paragraph", "heading", "item", "quote", "row", "row", "paragraph"),)
    assert article.body[1] == "What it costs"
