"""Plain text: a point, a quote, a paragraph a line, for screen readers, ``grep`` and ``diff``.

No colour, no boxes, no wrapping, no bullets: each line is complete in itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Article, Failure, Quote, Summary
from . import Page, Record
from .wording import Masthead, attribution, marked, masthead, shown

NO_QUOTES = "No quotes."


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write every article's blocks of lines, one blank line between them."""
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(masthead(record), page), *_blocks(record)]
        yield gap + "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"
        gap = "\n\n"


def _head(head: Masthead, page: Page) -> list[str]:
    """Everything known about the article, a kind of fact a line."""
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
        "" if page.single else head.source,
    ]
    return [line for line in lines if line]


def _blocks(record: Record) -> list[list[str]]:
    """The lines of an article's parts."""
    if isinstance(record, Article):
        paragraphs = [[shown(paragraph)] for paragraph in record.body]
        return [*paragraphs, [shown(note) for note in record.notes]]
    if isinstance(record, Summary):
        return [
            [shown(point.text) for point in record.points],
            [line(quote) for quote in record.quotes],
            [shown(note) for note in record.notes],
        ]
    assert not isinstance(record, Failure)
    return [[line(quote) for quote in record.quotes] or [NO_QUOTES]]


def line(quote: Quote) -> str:
    """A quote with its speaker: ``“…” — Volodymyr Zelensky, Ukrainian President``."""
    who = ", ".join(filter(None, attribution(quote)))
    return f"{marked(quote)} — {who}" if who else marked(quote)
