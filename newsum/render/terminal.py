"""A terminal: for people who look rather than read, at 80 columns and at 40.

Each colour stands for one thing, which has a sign of its own too: nothing is lost without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from ..model import Article, Failure, Point, Quotations, Quote, Speaker, Summary
from . import Page, Record, Told
from .body import body, removed
from .explanation import largest, rows, standing
from .layout import AGAINST, NOTE, POINT, QUOTE, Lines, console, hang, pack, sign, written
from .masthead import Masthead, head_of
from .wording import NO_QUOTES, attribution, marked, place, shown, spell_date


def render(records: Iterable[Record | Speaker], page: Page) -> Iterator[str]:
    """Write one article after the other, as they come."""
    screen = console(page)
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(head_of(record), page), *_blocks(record, page)]
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
        head.quoted,
        "" if page.single or head.title == head.source else head.source,
    ]
    return [
        Text("━" * page.width, "dim"),
        *hang(Text(head.title, "bold"), page.width),
        *hang(Text(head.deck, "italic"), page.width),
        *pack(facts, page.width),
        *pack(times, page.width),
    ]


def _blocks(record: Told, page: Page) -> Iterator[Lines]:
    """An article's parts, or a speaker's quotes."""
    width = page.width
    if isinstance(record, Article):
        yield from body(record, width)
    elif isinstance(record, Summary):
        most = largest(record.points)
        for point in record.points:
            lines = hang(Text(shown(point.text)), width, sign("• ", POINT))
            yield lines if point.reasons is None else lines + _reasons(point, most, width)
        for quote in record.quotes:
            yield _quotation(quote, width, attribution(quote))
    elif isinstance(record, Quotations):
        for quote in record.quotes:
            yield _quotation(quote, width, attribution(quote), place(quote))
        if not record.quotes:
            yield [Text(NO_QUOTES, "dim")]
    else:
        for said in record.said:
            yield _quotation(said.quote, width, ("", ""), place(said.quote, said.source))
    if isinstance(record, Summary | Article):
        for note in record.notes:
            yield hang(Text(shown(note)), width, sign("! ", NOTE))
    if isinstance(record, Article) and page.show_removed:
        yield removed(record, width)


def _quotation(quote: Quote, width: int, by: tuple[str, str], where: str = "") -> Lines:
    """A quote behind a bar; beneath it who says so, and where."""
    bar = sign("│ ", QUOTE)
    lines = hang(Text(marked(quote)), width, bar, bar)
    speaker, role = by
    if not speaker:
        return lines + hang(Text(where, "dim"), width, bar, bar)
    first, rest = bar + Text("— "), bar + Text("  ")
    who = Text.assemble((speaker, f"bold {QUOTE}"), (role and f", {role}", "dim"))
    both = Text.assemble(who, (where and f" · {where}", "dim"))
    if first.cell_len + both.cell_len <= width:
        return [*lines, first + both]
    return lines + hang(who, width, first, rest) + hang(Text(where, "dim"), width, rest, rest)


def _reasons(point: Point, most: float, width: int) -> Lines:
    """Why a point was chosen, beneath it."""
    lines = hang(Text(standing(point), "dim"), width, Text("  "))
    for row in rows(point, most):
        color = AGAINST if row.against else POINT
        first = Text.assemble(f"  {row.amount:>6} ", (f"{row.bar:<8} ", color))
        lines += hang(Text(row.reason, "dim"), width, first)
    return lines
