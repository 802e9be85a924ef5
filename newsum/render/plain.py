"""Plain text: a point, a quote, a paragraph a line, for screen readers, ``grep`` and ``diff``.

No colour, no boxes, no wrapping, no bullets: each line is complete in itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Article, Failure, Point, Quotations, Quote, Speaker, Summary
from . import Page, Record, Told
from .explanation import sentence
from .masthead import Masthead, head_of
from .wording import (
    NO_QUOTES,
    NOTHING_REMOVED,
    attribution,
    marked,
    place,
    shown,
)


def render(records: Iterable[Record | Speaker], page: Page) -> Iterator[str]:
    """Write every article's blocks of lines, one blank line between them."""
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(head_of(record), page), *_blocks(record, page)]
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
        head.quoted,
        "" if page.single else head.source,
    ]
    return [line for line in lines if line]


def _blocks(record: Told, page: Page) -> Iterator[list[str]]:
    """The lines of an article's parts, or of a speaker's quotes."""
    if isinstance(record, Article):
        yield from ([shown(paragraph)] for paragraph in record.body)
    if isinstance(record, Summary):
        yield [text for point in record.points for text in _point(point)]
        yield [_quotation(quote) for quote in record.quotes]
    if isinstance(record, Summary | Article):
        yield [shown(note) for note in record.notes]
    if isinstance(record, Quotations):
        yield [_quotation(quote, place(quote)) for quote in record.quotes] or [NO_QUOTES]
    if isinstance(record, Speaker):
        yield [_quotation(said.quote, place(said.quote, said.source)) for said in record.said]
    if isinstance(record, Article) and page.show_removed:
        gone = [f"Taken out, {shown(gone.kind)}: {shown(gone.text)}" for gone in record.removed]
        yield gone or [NOTHING_REMOVED]


def _point(point: Point) -> list[str]:
    """A point, and why it was chosen where that was asked for."""
    text = shown(point.text)
    return [text] if point.reasons is None else [text, sentence(point)]


def _quotation(quote: Quote, where: str = "") -> str:
    """A quote with its speaker: ``“…” — Volodymyr Zelensky, Ukrainian President``."""
    who = ", ".join(filter(None, attribution(quote)))
    return f"{marked(quote)}{who and f' — {who}'}{where and f' ({where})'}"
