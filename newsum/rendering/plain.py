"""Plain text: each point, quote or paragraph on one line, for screen readers, ``grep``, ``diff``.

No colour, no boxes, no wrapping, no bullets: each line is complete in itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Article, Failure, Marked, Point, Quotations, Quote, SpeakerEntry, Summary
from . import Display, Displayed, Record
from .explanation import explained
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
)

_SIGNS = Signs(point="*", quote="_")
"""Around highlighted points and quotes, as people write where there is no bold type."""


def render(records: Iterable[Record | SpeakerEntry], display: Display) -> Iterator[str]:
    """Write every article as blocks of lines, with a blank line between blocks."""
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(masthead_of(record), display), *_blocks(record, display)]
        yield gap + "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"
        gap = "\n\n"


def _head(head: Masthead, display: Display) -> list[str]:
    """The masthead of an article, a kind of fact a line."""
    times = [
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
    ]
    lines = [
        head.headline,
        head.deck,
        head.byline and f"By {head.byline}",
        ", ".join(filter(None, (head.dateline, head.date))),
        head.updated and f"Updated {head.updated}",
        ", ".join(filter(None, times)),
        head.quote_count,
        "" if display.single or head.source == head.url else head.source,
        head.url,
    ]
    return [line for line in lines if line]


def _blocks(record: Displayed, display: Display) -> Iterator[list[str]]:
    """The blocks after the masthead: an article's parts, or a speaker's quotes."""
    if isinstance(record, Article):
        yield from _body(record)
    if isinstance(record, Summary):
        yield [text for point in record.points for text in _point(point)]
        yield [_quotation(quote) for quote in record.quotes]
    if isinstance(record, Summary | Article):
        yield [safe_line(note) for note in record.notes]
    if isinstance(record, Quotations):
        yield [_quotation(quote, location(quote)) for quote in record.quotes] or [no_quotes(record)]
    if isinstance(record, SpeakerEntry):
        yield [
            _quotation(sourced.quote, location(sourced.quote, sourced.source))
            for sourced in record.quotes
        ]
    if isinstance(record, Article) and display.show_removed:
        gone = [
            f"Taken out, {safe_line(gone.kind)}: {safe_line(gone.text)}" for gone in record.removed
        ]
        yield gone
        yield [left_out(record.left_out)] if record.left_out else []
        yield [] if gone or record.left_out else [NOTHING_REMOVED]


def _body(article: Article) -> Iterator[list[str]]:
    """A block a paragraph; points and quotes between `_SIGNS` where they are to be highlighted."""
    if isinstance(article, Marked):
        points = counted(len(article.points), "point")
        quotes = counted(len(article.quotes), "quote")
        yield [f"{_SIGNS.point}{points}{_SIGNS.point}, {_SIGNS.quote}{quotes}{_SIGNS.quote}"]
    yield from ([text] for text in with_signs(article, _SIGNS, safe_line))


def _point(point: Point) -> list[str]:
    """The line of a point, and one with its explanation where it has one."""
    text = safe_line(point.text)
    return [text] if point.reasons is None else [text, explained(point)]


def _quotation(quote: Quote, where: str = "") -> str:
    """A quote with its speaker: ``“…” — Volodymyr Zelensky, Ukrainian President``."""
    who = ", ".join(filter(None, speaker_and_role(quote)))
    return f"{quoted_text(quote)}{who and f' — {who}'}{where and f' ({where})'}"
