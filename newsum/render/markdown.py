"""CommonMark, which reads well as it stands too."""

from __future__ import annotations

import re
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
    spell_date,
)

# What CommonMark takes for markup inside a line, or GitHub does (~).  Within a word an underscore
# is only itself, as is an ampersand that begins no entity.
_INLINE = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#|[A-Za-z][A-Za-z0-9]*;)")

# What makes a line a heading, a quotation, a list, a rule or a fence, where it comes first.
_OPENING = re.compile(r"[-+=#>|]|(?=\d{1,9}[.)](?:\s|$))")

# The number before the mark that would make a list of a line.
_NUMBER = re.compile(r"\d+")


def escape(text: str | None) -> str:
    r"""Write text so that it is read as it is, wherever on a line it stands.

    >>> escape("1. [sic] a_b & *c*")
    '1\\. \\[sic\\] a_b & \\*c\\*'
    """
    line = _INLINE.sub(r"\\\g<0>", shown(text))
    opening = _OPENING.match(line)
    if opening:
        number = _NUMBER.match(line)
        at = number.end() if number else 0
        line = f"{line[:at]}\\{line[at:]}"
    return f"{line[:-1]}\\#" if line.endswith(" #") else line  # else it would close a heading


def render(records: Iterable[Record | Speaker], page: Page) -> Iterator[str]:
    """Write every article under a heading of its own."""
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [*_head(head_of(record), page), *_blocks(record, page)]
        yield gap + "\n\n".join(block for block in blocks if block) + "\n"
        gap = "\n"


def _head(head: Masthead, page: Page) -> list[str]:
    """The headline and the lines beneath it."""
    facts = [
        head.byline and f"By {escape(head.byline)}",
        escape(head.dateline),
        spell_date(head.date),
        head.updated and f"updated {spell_date(head.updated)}",
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
        head.quoted,
    ]
    source = "" if page.single or head.title == head.source else head.source
    return [
        head.title and f"# {escape(head.title)}",
        head.deck and f"**{escape(head.deck)}**",
        " · ".join(fact for fact in facts if fact),
        f"Source: {escape(source)}" if source else "",
    ]


def _blocks(record: Told, page: Page) -> Iterator[str]:
    """An article's parts, or a speaker's quotes."""
    if isinstance(record, Article):
        yield from map(escape, record.body)
    if isinstance(record, Summary):
        yield "\n".join(map(_item, record.points))
        yield from (_quotation(quote, attribution(quote)) for quote in record.quotes)
    if isinstance(record, Summary | Article):
        yield from map(escape, record.notes)
    if isinstance(record, Quotations):
        for quote in record.quotes:
            yield _quotation(quote, attribution(quote), place(quote))
        yield "" if record.quotes else NO_QUOTES
    if isinstance(record, Speaker):
        for said in record.said:
            yield _quotation(said.quote, ("", ""), place(said.quote, said.source))
    if isinstance(record, Article) and page.show_removed:
        yield "## Taken out"
        gone = [f"- {escape(gone.kind)}: {escape(gone.text)}" for gone in record.removed]
        yield "\n".join(gone) or NOTHING_REMOVED


def _item(point: Point) -> str:
    """A point, and beneath it why it was chosen where that was asked for."""
    item = f"- {escape(point.text)}"
    return item if point.reasons is None else f"{item}\n  - {escape(sentence(point))}"


def _quotation(quote: Quote, by: tuple[str, str], where: str = "") -> str:
    """A block quotation; beneath it who says so, and where."""
    speaker, role = map(escape, by)
    who = f"— **{speaker}**{role and f', {role}'}" if speaker else ""
    facts = " · ".join(filter(None, (who, escape(where))))
    return f"> {escape(marked(quote))}" + (facts and f"\n>\n> {facts}")
