"""One self-contained web page, for a phone and a desk, by day and by night.

Nothing in it runs and nothing is fetched: its content security policy allows its own style alone.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path

from ..model import Article, Failure, Quotations, Speaker, Summary
from . import Page, Record, Told
from .elements import body, figure, item, removed
from .explanation import largest
from .masthead import Masthead, head_of
from .wording import (
    NO_QUOTES,
    attribution,
    place,
    shown,
    spell_date,
    tally,
)

_STYLE = Path(__file__).with_name("page.css")


def render(records: Iterable[Record | Speaker], page: Page) -> Iterator[str]:
    """Write the page; where there are several articles, their contents come first."""
    articles = [record for record in records if not isinstance(record, Failure)]
    heads = [head_of(record) for record in articles]
    alone = len(articles) == 1
    title = heads[0].title if alone else _title(articles)
    yield _opening(title)
    if not alone:
        yield _contents(title, heads)
    for number, (record, head) in enumerate(zip(articles, heads, strict=True), start=1):
        language = f' lang="{escape(head.language)}"' if head.language else ""
        header = _header(head, "h1" if alone else "h2", "" if page.single else head.source)
        lines = (f'<article id="article-{number}"{language}>', *header, *_parts(record, page))
        yield "\n".join(lines) + "\n</article>\n"
    yield "</main>\n</body>\n</html>\n"


def _title(told: Sequence[Told]) -> str:
    """What a page with several articles, or none, is called."""
    thing = "speaker" if told and isinstance(told[0], Speaker) else "article"
    return tally(len(told), thing) if told else "No articles"


def _opening(title: str) -> str:
    """All that stands above the first article."""
    style = "\n" + _STYLE.read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="generator" content="newsum">\n'
        f"<title>{escape(title or 'News article')}</title>\n"
        f"<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )


def _contents(title: str, heads: Iterable[Masthead]) -> str:
    """A list of links to the articles."""
    items = "".join(
        f'<li><a href="#article-{number}">{escape(head.title or "Untitled")}</a>'
        f"{head.quoted and f' <small>{head.quoted}</small>'}</li>\n"
        for number, head in enumerate(heads, start=1)
    )
    list_ = f"<ol>\n{items}</ol>\n" if items else ""
    return f"<nav>\n<h1>{title}</h1>\n{list_}</nav>\n"


def _header(head: Masthead, heading: str, source: str) -> Iterator[str]:
    """The headline and the facts beneath it."""
    facts = [
        head.byline and f'By <span class="byline">{escape(head.byline)}</span>',
        escape(head.dateline),
        _time(head.date),
        head.updated and f"updated {_time(head.updated)}",
    ]
    times = [
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
        head.quoted,
        "" if source == head.title else escape(source),
    ]
    yield "<header>"
    if head.section:
        yield f'<p class="section">{escape(head.section)}</p>'
    if head.title:
        yield f'<{heading} class="headline">{escape(head.title)}</{heading}>'
    if head.deck:
        yield f'<p class="deck">{escape(head.deck)}</p>'
    for row in (facts, times):
        if any(row):
            yield f'<p class="facts">{" · ".join(filter(None, row))}</p>'
    yield "</header>"


def _time(iso: str) -> str:
    """A date for people and programs."""
    return f'<time datetime="{escape(iso)}">{escape(spell_date(iso))}</time>' if iso else ""


def _parts(record: Told, page: Page) -> Iterator[str]:
    """The points, quotes, paragraphs and notes."""
    if isinstance(record, Article):
        yield from body(record)
    if isinstance(record, Summary):
        most = largest(record.points)
        yield '<ul class="points">'
        yield from (f"<li>{item(point, most)}</li>" for point in record.points)
        yield "</ul>"
        yield from (figure(quote, attribution(quote)) for quote in record.quotes)
    if isinstance(record, Summary | Article):
        yield from (f'<p class="note">{escape(shown(note))}</p>' for note in record.notes)
    if isinstance(record, Article) and page.show_removed:
        yield from removed(record)
    if isinstance(record, Quotations):
        yield from (figure(quote, attribution(quote), place(quote)) for quote in record.quotes)
        if not record.quotes:
            yield f'<p class="facts">{NO_QUOTES}</p>'
    if isinstance(record, Speaker):
        for said in record.said:
            yield figure(said.quote, ("", ""), place(said.quote, said.source))
