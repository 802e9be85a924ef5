"""Markdown to plain paragraphs, by markdown-it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from ...model import Document
from ...text import clean, squeeze
from .. import declared

if TYPE_CHECKING:
    from markdown_it.token import Token

# Facts above the text, between two lines of dashes: "title: Storm".
_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\r?\n(?=[\w-]+[ \t]*:)(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_FACT = re.compile(r"^([\w-]+)[ \t]*:[ \t]*(\S.*)$", re.MULTILINE)

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


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
    title = _fact(facts, "title", "headline")
    if tokens and tokens[0].tag == "h1":
        heading = declared.line(_inline(tokens[1]))
        if title in (None, heading):
            title = heading
            tokens = tokens[3:]  # its beginning, what is in it, its end
    return Document(
        source=name,
        text=clean("\n\n".join(filter(None, _blocks(tokens)))),
        title=title,
        byline=_fact(facts, "byline", "author"),
        date=declared.iso_date(_fact(facts, "date"))
        or declared.iso_date(_fact(facts, "published")),
        language=declared.language_code(_fact(facts, "language", "lang")),
    )


def _fact(facts: dict[str, str], *names: str) -> str | None:
    """The first of several facts that the front matter has."""
    return next((value for name in names if (value := declared.line(facts.get(name)))), None)


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
        elif token.type == "html_block":
            yield _Visible.text(token.content)
        elif token.type == "inline":
            if row is None:
                yield _inline(token).strip()
            else:
                row.append(_inline(token).strip())


def _inline(block: Token) -> str:
    """What a reader sees of a block: no marks, no addresses, no pictures."""
    return "".join(
        _BREAKS.get(token.type, token.content if token.type in ("text", "code_inline") else "")
        for token in block.children or ()
    )


class _Visible(HTMLParser):
    """Collects what a reader sees of HTML amid Markdown."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("script", "style"):
            self._hidden = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden:
            self._hidden = ""

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)

    @classmethod
    def text(cls, html: str) -> str:
        """What is seen of ``html``, on one line."""
        parser = cls()
        parser.feed(html)
        parser.close()
        return squeeze("".join(parser.pieces))
