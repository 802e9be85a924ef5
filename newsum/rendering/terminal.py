"""Terminal output, to be read at a glance, at 80 columns and at 40.

Each colour means one thing, which has a sign of its own too: without colour nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from ..model import Article, Failure, Point, Quotations, Quote, SpeakerEntry, Summary
from . import Display, Displayed, Record
from .addresses import address_of_source
from .explanation import largest_amount, reason_rows, score_line
from .masthead import Masthead, masthead_of
from .phrases import (
    location,
    no_quotes,
    quoted_text,
    safe_line,
    source_name,
    speaker_and_role,
    spell_date,
)
from .terminal_article import article_body, removed_lines
from .terminal_layout import (
    AGAINST,
    NOTE,
    POINT,
    QUOTE,
    Lines,
    as_text,
    console,
    hang,
    linked,
    pack,
    sign,
)


def render(records: Iterable[Record | SpeakerEntry], display: Display) -> Iterator[str]:
    """Write the articles as they come, with a blank line between them."""
    screen = console(display)
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(masthead_of(record), display), *_blocks(record, display)]
        yield gap + as_text(screen, blocks)
        gap = "\n"


def _head(head: Masthead, display: Display) -> Lines:
    """The masthead of an article: a rule, headline, deck and facts."""
    facts = [
        head.byline and f"By {head.byline}",
        head.dateline,
        spell_date(head.date),
        head.updated and f"updated {spell_date(head.updated)}",
    ]
    times = [
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
        head.quote_count,
        "" if display.single else _source(head.origin, display),
    ]
    return [
        Text("━" * display.width, "dim"),
        *hang(Text(head.title, "bold"), display.width),
        *hang(Text(head.deck, "italic"), display.width),
        *pack(facts, display.width),
        *pack(times, display.width),
        *pack([linked(head.url, head.url, display)], display.width),
    ]


def _source(source: str, display: Display) -> str | Text:
    """The name of a source, which leads to it."""
    return linked(source, (display.links and address_of_source(source)) or "", display)


def _place(quote: Quote, source: str, display: Display) -> Text:
    """The source, which leads to it, and the paragraph of a quote."""
    where, name = location(quote, source), source_name(source)
    return Text.assemble(_source(name, display), where.removeprefix(name))


def _blocks(record: Displayed, display: Display) -> Iterator[Lines]:
    """The blocks after the masthead: an article's parts, or a speaker's quotes."""
    width = display.width
    if isinstance(record, Article):
        yield from article_body(record, width)
    elif isinstance(record, Summary):
        most = largest_amount(record.points)
        for point in record.points:
            lines = hang(Text(safe_line(point.text)), width, sign("• ", POINT))
            yield lines if point.reasons is None else lines + _reasons(point, most, width)
        for quote in record.quotes:
            yield _quotation(quote, width, speaker_and_role(quote))
    elif isinstance(record, Quotations):
        for quote in record.quotes:
            yield _quotation(quote, width, speaker_and_role(quote), Text(location(quote)))
        if not record.quotes:
            yield [Text(no_quotes(record), "dim")]
    else:
        for sourced in record.quotes:
            where = _place(sourced.quote, sourced.source, display)
            yield _quotation(sourced.quote, width, ("", ""), where)
    if isinstance(record, Summary | Article):
        for note in record.notes:
            yield hang(Text(safe_line(note)), width, sign("! ", NOTE))
    if isinstance(record, Article) and display.show_removed:
        yield removed_lines(record, width)


def _quotation(quote: Quote, width: int, by: tuple[str, str], where: Text | None = None) -> Lines:
    """A quote with a bar at its left; below it the speaker, the role and the location."""
    bar = sign("│ ", QUOTE)
    lines = hang(Text(quoted_text(quote)), width, bar, bar)
    speaker, role = by
    place = Text.assemble(where or "", style="dim")
    if not speaker:
        return lines + hang(place, width, bar, bar)
    first, rest = bar + Text("— "), bar + Text("  ")
    who = Text.assemble((speaker, f"bold {QUOTE}"), role and f", {role}")
    both = Text.assemble(who, (" · " if place else "", "dim"), place)
    if first.cell_len + both.cell_len <= width:
        return [*lines, first + both]
    return lines + hang(who, width, first, rest) + hang(place, width, rest, rest)


def _reasons(point: Point, most: float, width: int) -> Lines:
    """The explanation of a point: its score, then a row for each reason."""
    lines = hang(Text(score_line(point), "dim"), width, Text("  "))
    for row in reason_rows(point, most):
        color = AGAINST if row.against else POINT
        first = Text.assemble(f"  {row.amount:>6} ", (f"{row.bar:<8} ", color))
        lines += hang(Text(row.reason, "dim"), width, first)
    return lines
