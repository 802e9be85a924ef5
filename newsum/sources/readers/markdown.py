"""Markdown to plain paragraphs, by markdown-it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING, Final

from ...errors import BrokenError
from ...limits import MARKED
from ...model import BlockKind, Document
from ...patterns import pattern
from ...text import squeeze
from .. import declared
from ..joined_blocks import joined_blocks
from ..running_heads import ends

if TYPE_CHECKING:
    from markdown_it.token import Token

# Facts above the text, between two lines of dashes: "title: Storm".
_FRONT_MATTER = pattern(
    r"\s*---[ \t]*\r?\n(?=[\w-]+[ \t]*:)(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_FACT = pattern(r"^([\w-]+)[ \t]*:[ \t]*(\S.*)$", re.MULTILINE)

# What nobody sees of HTML: comments, declarations, scripts, tags; to the end where they have none.
# Each alternative takes in whatever it has begun with, so that nothing is read twice, as
# `html.parser` does.
_UNSEEN = pattern(
    r"""<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<[?!][^>]*>?"""
    r"""|<(script|style)(?=[\s/>]).*?(?:</\1\s*>|\Z)"""
    r"""|</?[a-z][^\s/>]*(?:[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*>?""",
    re.DOTALL | re.IGNORECASE,
)

_NESTED: Final = 30
"""Lists, their items and quotations one in another, which markdown-it reads by calling itself."""

_BRACKETS: Final = 20
"""Brackets that stand open at once in a paragraph, each of which markdown-it tries as a link."""

_BRACKET = pattern(r"[\[\]]|\n[ \t]*(?=\n)")

# A line that begins an item, a quotation, a heading or a row.
_MARKED = pattern(r"^[ \t]*(?:[-+*>#|]|\d{1,9}[.)])", re.MULTILINE)

# A note below the text, "[^1]: She spoke by telephone.", the lines that it goes on with, and its mark.
_NOTE = pattern(r" {0,3}\[\^([^\]\s]{1,40})\]:(?:[ \t]+|$)")
_INDENTED = pattern(r"(?: {2,}|\t)\S")
_NOTE_MARK = pattern(r"\[\^([^\]\s]{1,40})\]")

_ADDRESSES: Final = ("url", "link", "permalink", "canonical", "source")
"""Facts that are the article's address, where they are one."""

_INSIDE: Final[dict[str, BlockKind]] = {
    "heading": "heading",
    "list_item": "item",
    "blockquote": "quote",
}
"""What the blocks inside others are."""

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def parse(name: str, text: str) -> Document:
    """Read Markdown: its paragraphs, list items and headings, each set apart by a blank line.

    Its notes are the last paragraphs, and told as `Document.footnotes`.

    The title is the front matter's, else a heading of the first level that the text begins with;
    such a heading is no part of the text then.  Raises `BrokenError` where it is nested too deep,
    `TooManyError` where it would take too much memory.
    """
    facts: dict[str, str] = {}
    if front := _FRONT_MATTER.match(text):
        facts = {key.lower(): _scalar(value.strip()) for key, value in _FACT.findall(front[1])}
        text = text[front.end() :]
    MARKED.check(name, sum(1 for _ in _MARKED.finditer(text)))
    text, below = _parted(text)
    tokens, of_notes = ([*_tokens(name, part)] for part in (text, below))
    title = _fact(facts, "title", "headline")
    if tokens and tokens[0].tag == "h1":
        heading = declared.line(_inline(tokens[1]))
        if title in (None, heading):
            title = heading
            tokens = tokens[3:]  # its beginning, what is in it, its end
    (body, blocks), (notes, _) = (joined_blocks(_blocks(part)) for part in (tokens, of_notes))
    if not body:
        body, notes = notes, ""
    start = len(body) + 2
    return Document(
        source=name,
        text=f"{body}\n\n{notes}" if notes else body,
        marked=tuple(block for block in blocks if block.kind != "paragraph"),
        footnotes=(start, start + len(notes)) if notes else None,
        title=title,
        byline=_fact(facts, "byline", "author"),
        date=declared.iso_date(_fact(facts, "date"))
        or declared.iso_date(_fact(facts, "published")),
        language=declared.language_code(_fact(facts, "language", "lang")),
        url=next(
            filter(None, (declared.web_address(facts.get(name)) for name in _ADDRESSES)), None
        ),
    )


def _tokens(name: str, text: str) -> list[Token]:
    """What markdown-it makes of a text; raises `BrokenError` where it is nested too deep."""
    from markdown_it import MarkdownIt

    if _most_open(text) > _BRACKETS:
        raise BrokenError(name, f"more than {_BRACKETS} brackets one in another")
    tokens = MarkdownIt("commonmark", {"maxNesting": _NESTED}).enable("table").parse(text)
    if any(token.level >= _NESTED - 1 for token in tokens):  # markdown-it drops what is below
        raise BrokenError(name, f"more than {_NESTED} lists and quotations one in another")
    return tokens


def _parted(text: str) -> tuple[str, str]:
    r"""The text without the marks of its notes, and the notes; brackets of no note are its own.

    A note goes on with the lines below it up to a blank one, and with those that are indented.

    >>> _parted("It rains.[^1] [^a-z]\n\n[^1]: In Tarn,\nsays he.\n\nMore.")
    ('It rains. [^a-z]\n\nMore.', 'In Tarn,\nsays he.\n')
    """
    if "[^" not in text:
        return text, ""
    own: list[str] = []
    notes: list[str] = []
    names: set[str] = set()
    inside = blank = False
    for line in text.split("\n"):
        if note := _NOTE.match(line):
            names.add(note[1])
            notes += ["", line[note.end() :]] if notes else [line[note.end() :]]
            inside = True
        elif inside and (not blank or not line.strip() or _INDENTED.match(line)):
            notes.append(line.strip())
        else:
            inside = False
            own.append(line)
        blank = not line.strip()
    body, below = "\n".join(own), "\n".join(notes)
    if not names:
        return body, below
    body, below = (
        _NOTE_MARK.sub(lambda mark: "" if mark[1] in names else mark[0], part)
        for part in (body, below)
    )
    return body, below


def _most_open(text: str) -> int:
    """How many brackets stand open at once, at the most; a paragraph's end closes them all."""
    most = opened = 0
    for bracket in _BRACKET.findall(text):
        if bracket == "[":
            opened += 1
            most = max(most, opened)
        else:
            opened = max(0, opened - 1) if bracket == "]" else 0
    return most


def _fact(facts: dict[str, str], *names: str) -> str | None:
    """The first of several facts that the front matter has."""
    return next((value for name in names if (value := declared.line(facts.get(name)))), None)


def _scalar(written: str) -> str:
    r"""A fact as it is meant, where it is written between quotation marks (YAML 1.2, 7.3).

    >>> _scalar(r'"A \"fever\" in June\u2019s fog"'), _scalar("'It''s over'"), _scalar("a 'fog'")
    ('A "fever" in June’s fog', "It's over", "a 'fog'")
    """
    inner = written[1:-1]
    if len(written) > 1 and written[0] == written[-1] == '"':
        try:
            return str(json.loads(written, strict=False))  # YAML has all escapes of JSON
        except ValueError:
            return written if '"' in inner else inner
    if len(written) > 1 and written[0] == written[-1] == "'":
        meant = inner.replace("''", "\0")
        return written if "'" in meant else meant.replace("\0", "'")
    return written


def _blocks(tokens: list[Token]) -> Iterator[tuple[BlockKind, str]]:
    """The kind and text of each block, in order; the cells of a table's row are one block."""
    row: list[str] | None = None
    inside: list[BlockKind] = ["paragraph"]
    for token in tokens:
        if kind := _INSIDE.get(token.type.removesuffix("_open").removesuffix("_close")):
            if token.nesting > 0:
                inside.append(kind)
            else:
                inside.pop()
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            cells = list(filter(None, row or []))
            yield ("paragraph" if any(map(ends, cells)) else "row"), " | ".join(cells)
            row = None
        elif token.type in ("fence", "code_block"):
            yield "paragraph", token.content.strip("\n")
        elif token.type == "html_block":
            yield "paragraph", _visible(token.content)
        elif token.type == "inline":
            if row is None:
                yield inside[-1], _inline(token).strip()
            else:
                row.append(_inline(token).strip())


def _inline(block: Token) -> str:
    """What a reader sees of a block: no marks, no addresses, no pictures."""
    return "".join(
        _BREAKS.get(token.type, token.content if token.type in ("text", "code_inline") else "")
        for token in block.children or ()
    )


def _visible(html: str) -> str:
    """What a reader sees of HTML amid Markdown, on one line."""
    return squeeze(unescape(_UNSEEN.sub(_unended, html)))


def _unended(markup: re.Match[str]) -> str:
    """What begins like a tag and never ends, which is text: "x<y"; nothing for other markup."""
    is_tag = markup[0][1:2] not in ("!", "?")
    return markup[0] if is_tag and not markup[0].endswith(">") and not markup[1] else ""
