"""CommonMark, which reads well as it stands too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model import Article, Failure, Quote, Summary
from . import Page, Record
from .wording import Masthead, attribution, marked, masthead, shown, spell_date

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


def render(records: Iterable[Record], page: Page) -> Iterator[str]:
    """Write every article under a heading of its own."""
    gap = ""
    for record in records:
        if isinstance(record, Failure):
            continue
        blocks = [*_head(masthead(record), page), *_blocks(record)]
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
    ]
    return [
        head.title and f"# {escape(head.title)}",
        head.deck and f"**{escape(head.deck)}**",
        " · ".join(fact for fact in facts if fact),
        "" if page.single or head.title == head.source else f"Source: {escape(head.source)}",
    ]


def _blocks(record: Record) -> list[str]:
    """An article's parts."""
    if isinstance(record, Article):
        return [escape(text) for text in (*record.body, *record.notes)]
    if isinstance(record, Summary):
        return [
            "\n".join(f"- {escape(point.text)}" for point in record.points),
            *(quotation(quote) for quote in record.quotes),
            *(escape(note) for note in record.notes),
        ]
    assert not isinstance(record, Failure)
    return [quotation(quote) for quote in record.quotes] or ["No quotes."]


def quotation(quote: Quote) -> str:
    """A block quotation with its speaker beneath."""
    speaker, role = map(escape, attribution(quote))
    if not speaker:
        return f"> {escape(marked(quote))}"
    who = f"**{speaker}**, {role}" if role else f"**{speaker}**"
    return f"> {escape(marked(quote))}\n>\n> — {who}"
