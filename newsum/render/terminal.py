"""A terminal: for people who look rather than read, at 80 columns and at 40.

One colour stands for one thing: green for points, cyan for who said what, yellow for corrections.
Each has a sign of its own beside it, so that nothing is lost without colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from ..model import Article, Failure, Quote, Summary
from . import Page, Record
from .wording import Masthead, attribution, marked, masthead, shown, spell_date

POINT, QUOTE, NOTE = "green", "cyan", "yellow"

Lines = list[Text]


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write one article after the other, as they come."""
    console = _console(page)
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [_head(masthead(record), page), *_blocks(record, page.width)]
        yield gap + _written(console, blocks)
        gap = "\n"


def _console(page: Page) -> Console:
    """A console that obeys ``page`` alone, whatever the environment says."""
    system = page.color or ("standard" if page.styled else None)
    return Console(
        force_terminal=system is not None,
        color_system=system,  # type: ignore[arg-type]
        no_color=page.color is None,
        width=page.width,
        height=25,
        legacy_windows=False,
        force_jupyter=False,
        _environ={},
    )


def _written(console: Console, blocks: Iterable[Lines]) -> str:
    """Blocks of lines as text, with a blank line between them."""
    with console.capture() as captured:
        for number, lines in enumerate(filter(None, blocks)):
            if number:
                console.print()
            for line in lines:
                console.print(line, soft_wrap=True)
    return captured.get()


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
        *_hang(Text(head.title, "bold"), page.width),
        *_hang(Text(head.deck, "italic"), page.width),
        *_packed(facts, page.width),
        *_packed(times, page.width),
    ]


def _blocks(record: Record, width: int) -> Iterator[Lines]:
    """An article's parts."""
    if isinstance(record, Article):
        for paragraph in record.body:
            yield _hang(Text(shown(paragraph)), width)
    if isinstance(record, Summary):
        for point in record.points:
            yield _hang(Text(shown(point.text)), width, _sign("• ", POINT))
    if not isinstance(record, Article | Failure):
        for quote in record.quotes:
            yield _quotation(quote, width)
        if not isinstance(record, Summary) and not record.quotes:
            yield [Text("No quotes.", "dim")]
    if isinstance(record, Article | Summary):
        for note in record.notes:
            yield _hang(Text(shown(note)), width, _sign("! ", NOTE))


def _quotation(quote: Quote, width: int) -> Lines:
    """A quote behind a bar, with its speaker beneath."""
    bar = _sign("│ ", QUOTE)
    speaker, role = attribution(quote)
    who = Text.assemble((speaker, f"bold {QUOTE}"), (role and f", {role}", "dim"))
    lines = _hang(Text(marked(quote)), width, bar, bar)
    return lines + _hang(who, width, bar + Text("— "), bar + Text("  ")) if speaker else lines


def _sign(sign: str, color: str) -> Text:
    """A sign that keeps its colour to itself when words are added to it."""
    return Text.assemble((sign, color))


def _hang(body: Text, width: int, first: Text | None = None, rest: Text | None = None) -> Lines:
    """Wrap ``body`` behind ``first``, and behind ``rest`` (blanks, if not given) from line two."""
    if not body:
        return []
    first = first or Text()
    rest = rest or Text(" " * first.cell_len)
    lines = body.wrap(Console(), max(width - first.cell_len, 1))
    for line in lines:
        line.rstrip()
    return [(rest if number else first) + line for number, line in enumerate(lines)]


def _packed(facts: Iterable[str], width: int) -> Lines:
    """Facts with dots between them, as many on a line as fit; none is broken that need not be."""
    rows: list[str] = []
    for fact in filter(None, facts):
        if rows and cell_len(f"{rows[-1]} · {fact}") <= width:
            rows[-1] += f" · {fact}"
        else:
            rows.append(fact)
    return [line for row in rows for line in _hang(Text(row, "dim"), width)]
