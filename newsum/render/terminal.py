"""A terminal: for people who look rather than read, at 80 columns and at 40.

One colour stands for one thing: green for points, cyan for who said what, yellow for corrections,
red for what speaks against a point.  Each has a sign of its own beside it, so that nothing is
lost without colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from ..model import Article, Failure, Marked, Point, Quotations, Quote, Summary
from . import Page, Record
from .explanation import largest, place, rows
from .layout import Lines, console, hang, pack, sign, wrap, written
from .marks import pieces
from .wording import (
    NO_QUOTES,
    NOTHING_REMOVED,
    Masthead,
    attribution,
    marked,
    masthead,
    shown,
    spell_date,
    tally,
)

POINT, QUOTE, NOTE, AGAINST = "green", "cyan", "yellow", "red"

_MARKED = {"": "", "point": f"bold {POINT}", "quote": QUOTE, "point quote": f"bold {QUOTE}"}
"""How the words of an article look that are a point, a quote or both."""


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write one article after the other, as they come."""
    screen = console(page)
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(masthead(record), page), *_blocks(record, page)]
        yield gap + written(screen, blocks)
        gap = "\n"


def _head(head: Masthead, page: Page) -> Lines:
    """The headline under a rule, and what is known about the article."""
    facts = [
        head.byline and f"By {head.byline}",
        head.dateline,
        spell_date(head.date),
        head.updated and f"updated {spell_date(head.updated)}",
    ]
    times = [
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
        "" if page.single or head.title == head.source else head.source,
    ]
    return [
        Text("━" * page.width, "dim"),
        *hang(Text(head.title, "bold"), page.width),
        *hang(Text(head.deck, "italic"), page.width),
        *pack(facts, page.width),
        *pack(times, page.width),
    ]


def _blocks(record: Summary | Article | Quotations, page: Page) -> Iterator[Lines]:
    """An article's parts."""
    if isinstance(record, Article):
        yield from _body(record, page.width)
    else:
        yield from _found(record, page.width)
    if not isinstance(record, Quotations):
        for note in record.notes:
            yield hang(Text(shown(note)), page.width, sign("! ", NOTE))
    if isinstance(record, Article) and page.show_removed:
        yield _removed(record, page.width)


def _found(record: Summary | Quotations, width: int) -> Iterator[Lines]:
    """Points and quotes."""
    if isinstance(record, Summary):
        most = largest(record.points)
        for point in record.points:
            lines = hang(Text(shown(point.text)), width, sign("• ", POINT))
            yield lines if point.reasons is None else lines + _reasons(point, most, width)
    elif not record.quotes:
        yield [Text(NO_QUOTES, "dim")]
    for quote in record.quotes:
        yield quotation(quote, width)


def quotation(quote: Quote, width: int) -> Lines:
    """A quote behind a bar, with its speaker beneath."""
    bar = sign("│ ", QUOTE)
    speaker, role = attribution(quote)
    who = Text.assemble((speaker, f"bold {QUOTE}"), (role and f", {role}", "dim"))
    lines = hang(Text(marked(quote)), width, bar, bar)
    return lines + hang(who, width, bar + Text("— "), bar + Text("  ")) if speaker else lines


def _reasons(point: Point, most: float, width: int) -> Lines:
    """Why a point was chosen, beneath it."""
    lines = hang(Text(place(point), "dim"), width, Text("  "))
    for row in rows(point, most):
        color = AGAINST if row.against else POINT
        first = Text.assemble(f"  {row.amount:>6} ", (f"{row.bar:<8} ", color))
        lines += hang(Text(row.reason, "dim"), width, first)
    return lines


def _body(article: Article, width: int) -> Iterator[Lines]:
    """The paragraphs, with points and quotes told by their look and by signs in the margin."""
    marking = isinstance(article, Marked)
    if isinstance(article, Marked):
        points, quotes = tally(len(article.points), "point"), tally(len(article.quotes), "quote")
        signs = ("• ", POINT), (f"{points}   ", "dim"), ("│ ", QUOTE), (quotes, "dim")
        yield wrap(Text.assemble(*signs), width)
    for cut in pieces(article):
        text = Text.assemble(*((words, _MARKED[kinds]) for words, kinds in cut))
        yield (
            [_margin(line) + line for line in wrap(text, width - 3)]
            if marking
            else wrap(text, width)
        )


def _margin(line: Text) -> Text:
    """Signs for what a line has some of."""
    styles = {span.style for span in line.spans if line.plain[span.start : span.end].strip()}
    point = styles & {_MARKED["point"], _MARKED["point quote"]}
    quote = styles & {_MARKED["quote"], _MARKED["point quote"]}
    return Text.assemble(("•" if point else " ", POINT), ("│ " if quote else "  ", QUOTE))


def _removed(article: Article, width: int) -> Lines:
    """What was taken out, and as what."""
    if not article.removed:
        return [Text(NOTHING_REMOVED, "dim")]
    lines = [Text("Taken out", "bold")]
    for gone in article.removed:
        first = Text.assemble("  ", (f"{shown(gone.kind)}  ", NOTE))
        lines += hang(Text(shown(gone.text), "dim"), width, first, Text("    "))
    return lines
