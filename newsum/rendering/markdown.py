"""CommonMark, which is readable as plain text too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ..model import Article, Failure, Marked, Point, Quotations, Quote, SpeakerEntry, Summary
from ..patterns import pattern
from . import Display, Displayed, Record
from .explanation import explained
from .front_matter import front_matter
from .highlights import Signs, with_signs
from .masthead import Masthead, masthead_of
from .phrases import (
    NOTHING_REMOVED,
    counted,
    left_out,
    location,
    no_quotes,
    quoted_text,
    safe_line,
    speaker_and_role,
    spell_date,
)

# What CommonMark takes for markup inside a line, or GitHub does (~, and addresses of pages and
# mail).  Within a word an underscore is only itself, as is an ampersand that begins no entity.
_INLINE = pattern(
    r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#|[A-Za-z][A-Za-z0-9]*;)"
    r"|:(?=//)|(?<=www)\.|(?<=[\w.+-])@(?=\w)",
    re.IGNORECASE,
)

# What makes a line a heading, a quotation, a list, a rule or a fence, where it comes first.
_OPENING = pattern(r"[-+=#>|]|(?=\d{1,9}[.)](?:\s|$))")

# The number before the mark that would make a list of a line.
_NUMBER = pattern(r"\d+")


def escape(text: str | None) -> str:
    r"""Escape text so that CommonMark shows it literally, anywhere on a line.

    >>> escape("1. [sic] a_b & *c*")
    '1\\. \\[sic\\] a_b & \\*c\\*'
    """
    line = _INLINE.sub(r"\\\g<0>", safe_line(text))
    opening = _OPENING.match(line)
    if opening:
        number = _NUMBER.match(line)
        at = number.end() if number else 0
        line = f"{line[:at]}\\{line[at:]}"
    return f"{line[:-1]}\\#" if line.endswith(" #") else line  # else it would close a heading


_SIGNS = Signs(point="**", quote="*")
"""Around highlighted points and quotes: strong, and emphasis."""


def render(records: Iterable[Record | SpeakerEntry], display: Display) -> Iterator[str]:
    """Write every article below a heading of its own."""
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [*_head(masthead_of(record), display), *_blocks(record, display)]
        if display.front_matter and display.single and not isinstance(record, SpeakerEntry):
            blocks.insert(0, "\n".join(front_matter(record)))
        yield gap + "\n\n".join(block for block in blocks if block) + "\n"
        gap = "\n"


def _head(head: Masthead, display: Display) -> list[str]:
    """The masthead of an article: headline, deck, facts and source."""
    facts = [
        head.byline and f"By {escape(head.byline)}",
        escape(head.dateline),
        escape(spell_date(head.date)),
        head.updated and f"updated {escape(spell_date(head.updated))}",
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
        head.quote_count,
    ]
    source = "" if display.single else head.origin
    return [
        head.title and f"# {escape(head.title)}",
        head.deck and f"**{escape(head.deck)}**",
        " · ".join(fact for fact in facts if fact),
        f"Source: {escape(source)}" if source else "",
        f"<{head.url}>" if head.url else "",
    ]


def _blocks(record: Displayed, display: Display) -> Iterator[str]:
    """The blocks after the masthead: an article's parts, or a speaker's quotes."""
    if isinstance(record, Article):
        yield from _body(record)
    if isinstance(record, Summary):
        yield "\n".join(map(_item, record.points))
        yield from (_quotation(quote, speaker_and_role(quote)) for quote in record.quotes)
    if isinstance(record, Summary | Article):
        yield from map(escape, record.notes)
    if isinstance(record, Quotations):
        for quote in record.quotes:
            yield _quotation(quote, speaker_and_role(quote), location(quote))
        yield "" if record.quotes else escape(no_quotes(record))
    if isinstance(record, SpeakerEntry):
        for sourced in record.quotes:
            yield _quotation(sourced.quote, ("", ""), location(sourced.quote, sourced.source))
    if isinstance(record, Article) and display.show_removed:
        yield "## Taken out"
        gone = [f"- {escape(gone.kind)}: {escape(gone.text)}" for gone in record.removed]
        yield "\n".join(gone)
        yield left_out(record.left_out) if record.left_out else ""
        yield "" if gone or record.left_out else NOTHING_REMOVED


def _body(article: Article) -> Iterator[str]:
    """The body: subheads, lists, block quotations and tables as such."""
    if isinstance(article, Marked):
        points = counted(len(article.points), "point")
        quotes = counted(len(article.quotes), "quote")
        yield f"{_SIGNS.point}{points}{_SIGNS.point}, {_SIGNS.quote}{quotes}{_SIGNS.quote}"
    texts = with_signs(article, _SIGNS, escape)
    for kind, run in groupby(
        zip(article.blocks, texts, strict=True), key=lambda pair: pair[0].kind
    ):
        lines = [text for _, text in run]
        if kind == "item":
            yield "\n".join(f"- {line}" for line in lines)
        elif kind == "row":
            yield "\n".join(_table(lines))
        elif kind == "heading":
            yield from (f"## {line}" for line in lines)
        elif kind == "quote":
            yield "\n>\n".join(f"> {line}" for line in lines)
        else:
            yield from lines


def _table(rows: Sequence[str]) -> Iterator[str]:
    """The lines of a table, whose first row is its head."""
    cells = [[cell.strip() for cell in row.split(" | ")] for row in rows]
    columns = max(map(len, cells))
    for number, row in enumerate(cells):
        padded = row + [""] * (columns - len(row))
        yield f"| {' | '.join(padded)} |"
        if number == 0:
            yield f"|{' --- |' * columns}"


def _item(point: Point) -> str:
    """A list item for a point, with its explanation where it has one."""
    item = f"- {escape(point.text)}"
    return item if point.reasons is None else f"{item}\n  - {escape(explained(point))}"


def _quotation(quote: Quote, by: tuple[str, str], where: str = "") -> str:
    """A block quotation, with a last line of speaker, role and location."""
    speaker, role = map(escape, by)
    who = f"— **{speaker}**{role and f', {role}'}" if speaker else ""
    facts = " · ".join(filter(None, (who, escape(where))))
    return f"> {escape(quoted_text(quote))}" + (facts and f"\n>\n> {facts}")
