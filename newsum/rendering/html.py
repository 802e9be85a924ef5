"""One self-contained web page, for a phone and a desk, by day and by night.

It has no scripts and fetches nothing: its content security policy allows its own style alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from ..model import Article, Failure, Quotations, SourcedQuote, SpeakerEntry, Summary
from . import Display, Displayed, Record
from .addresses import web_address
from .explanation import largest_amount
from .html_contents import PLACE, contents, entry
from .html_document import CLOSING, opening
from .html_elements import (
    article_body,
    point_item,
    quote_figure,
    removed_list,
    time_element,
    unbroken,
)
from .masthead import Masthead, masthead_of
from .phrases import (
    counted,
    location,
    no_quotes,
    safe_line,
    source_name,
    speaker_and_role,
    spell_date,
)


def render(records: Iterable[Record | SpeakerEntry], display: Display) -> Iterator[str]:
    """Write the page; where there are several articles, their contents come first."""
    articles = [record for record in records if not isinstance(record, Failure)]
    heads = [masthead_of(record) for record in articles]
    alone = len(articles) == 1
    title = heads[0].title if alone else _title(articles)
    yield opening(title)
    if not alone:
        yield contents(title, (entry(head, f"#article-{n}") for n, head in enumerate(heads, 1)))
    for number, (record, head) in enumerate(zip(articles, heads, strict=True), start=1):
        language = f' lang="{escape(head.language)}"' if head.language else ""
        header = _header(head, "h1" if alone else "h2", "" if display.single else head.origin)
        parts = *header, *_parts(record, head.url, display), *_way_back(alone, display)
        lines = (f'<article id="article-{number}"{language}>', *parts)
        yield "\n".join(lines) + "\n</article>\n"
    yield CLOSING


def _title(records: Sequence[Displayed]) -> str:
    """The title of a page with several articles, or none."""
    thing = "speaker" if records and isinstance(records[0], SpeakerEntry) else "article"
    return counted(len(records), thing) if records else "No articles"


def _way_back(alone: bool, display: Display) -> Iterator[str]:
    """A link to the contents, where there are some: in this page, or in one for the folder."""
    if display.contents or not alone:
        address = escape(display.contents or f"#{PLACE}")
        yield f'<p class="facts back"><a href="{address}">Contents</a></p>'


def _header(head: Masthead, heading: str, source: str) -> Iterator[str]:
    """The masthead of an article: headline, deck, byline, dates and reading times."""
    facts = [
        head.byline and f'By <span class="byline">{escape(head.byline)}</span>',
        escape(head.dateline),
        time_element(head.date),
        head.updated and f"updated {time_element(head.updated)}",
    ]
    times = [
        head.article_time and f"{head.article_time} read",
        head.summary_time and f"summary {head.summary_time}",
        head.quote_count,
        escape(source),
        head.url and f'<a href="{escape(head.url)}" rel="noreferrer">{escape(head.url)}</a>',
    ]
    yield "<header>"
    if head.section:
        yield f'<p class="section">{escape(head.section)}</p>'
    if head.title:
        yield f'<{heading} class="headline">{unbroken(head.title)}</{heading}>'
    if head.deck:
        yield f'<p class="deck">{escape(head.deck)}</p>'
    for row in (facts, times):
        if any(row):
            yield f'<p class="facts">{" · ".join(filter(None, row))}</p>'
    yield "</header>"


def _parts(record: Displayed, url: str, display: Display) -> Iterator[str]:
    """What follows the masthead: points, quotes, paragraphs and notes.

    Points and quotes lead to where they stand in the article, where that has an address.
    """
    if isinstance(record, Article):
        yield from article_body(record)
    if isinstance(record, Summary):
        most = largest_amount(record.points)
        yield '<ul class="points">'
        yield from (f"<li>{point_item(point, most, url)}</li>" for point in record.points)
        yield "</ul>"
        for quote in record.quotes:
            yield quote_figure(quote, speaker_and_role(quote), url=url)
    if isinstance(record, Summary | Article):
        yield from (f'<p class="note">{escape(safe_line(note))}</p>' for note in record.notes)
    if isinstance(record, Article) and display.show_removed:
        yield from removed_list(record)
    if isinstance(record, Quotations):
        for quote in record.quotes:
            yield quote_figure(quote, speaker_and_role(quote), location(quote), url)
        if not record.quotes:
            yield f'<p class="facts">{escape(no_quotes(record))}</p>'
    if isinstance(record, SpeakerEntry):
        for sourced in record.quotes:
            yield quote_figure(sourced.quote, ("", ""), _place(sourced), web_address(sourced.url))


def _place(sourced: SourcedQuote) -> str:
    """The article that a quote is from: its headline and date, and the paragraph."""
    name = safe_line(sourced.headline) or source_name(sourced.source)
    return " · ".join(filter(None, (name, spell_date(sourced.date), location(sourced.quote))))
