"""Markdown to plain paragraphs, by markdown-it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Document
from ..text import clean, squeeze

if TYPE_CHECKING:
    from markdown_it.token import Token

# Facts above the text, between two lines of dashes: "title: Storm".
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FACT = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+)$", re.MULTILINE)


def parse(name: str, text: str) -> Document:
    """Read Markdown: its paragraphs, list items and headings, each set apart by a blank line.

    The title is the front matter's, else a heading of the first level that the text begins with;
    such a heading is no part of the text then.
    """
    from markdown_it import MarkdownIt

    facts: dict[str, str] = {}
    if front := _FRONT_MATTER.match(text):
        facts = {key.lower(): value.strip().strip("'\"") for key, value in _FACT.findall(front[1])}
        text = text[front.end() :]
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    title = squeeze(clean(facts.get("title", "")))
    if tokens and tokens[0].tag == "h1":
        heading = squeeze(clean(_inline(tokens[1])))
        if not title or title == heading:
            title = heading
            tokens = tokens[3:]
    return Document(
        source=name,
        text=clean("\n\n".join(filter(None, _blocks(tokens)))),
        title=title or None,
        byline=_fact(facts, "byline", "author"),
        date=_fact(facts, "date", "published"),
        language=_fact(facts, "language", "lang"),
    )


def _fact(facts: dict[str, str], *names: str) -> str | None:
    return next((squeeze(clean(facts[name])) for name in names if facts.get(name)), None)


def _blocks(tokens: list[Token]) -> Iterator[str]:
    """The text of each block, in order; the cells of a table's row are one block."""
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield " | ".join(filter(None, row or []))
            row = None
        elif token.type in ("fence", "code_block"):
            yield token.content.strip("\n")
        elif token.type == "inline":
            if row is None:
                yield _inline(token).strip()
            else:
                row.append(_inline(token).strip())


def _inline(block: Token) -> str:
    """What a reader sees of a block: no marks, no addresses, no pictures."""
    breaks = {"softbreak": " ", "hardbreak": "\n"}
    return "".join(
        breaks.get(token.type, token.content if token.type in ("text", "code_inline") else "")
        for token in block.children or ()
    )
