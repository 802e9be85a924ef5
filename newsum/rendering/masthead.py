"""The masthead above an article or a speaker's quotes, in the formats for people."""

from __future__ import annotations

from typing import NamedTuple

from ..model import Article, Quotations, SpeakerEntry, Summary
from ..reading_time import count_words
from . import Displayed
from .addresses import web_address
from .phrases import counted, reading_time, safe_line, source_name


class Masthead(NamedTuple):
    """Facts in words; empty where they are not known.  Dates are ISO 8601.

    An article updated on the day that it was published has one date.
    """

    headline: str
    source: str
    deck: str = ""
    byline: str = ""
    dateline: str = ""
    date: str = ""
    updated: str = ""
    section: str = ""
    language: str = ""
    article_time: str = ""
    summary_time: str = ""
    quote_count: str = ""
    url: str = ""
    """The article's address."""

    @property
    def title(self) -> str:
        """The headline, else the source."""
        return self.headline or self.source

    @property
    def origin(self) -> str:
        """The source, where neither the title nor the address tells it."""
        return "" if self.source in (self.title, self.url) else self.source


def masthead_of(record: Displayed) -> Masthead:
    """The masthead of an article or of a speaker's quotes."""
    if isinstance(record, SpeakerEntry):
        articles = len({sourced.source for sourced in record.quotes})
        count = f"{counted(len(record.quotes), 'quote')} in {counted(articles, 'article')}"
        name = safe_line(record.name) or "Speaker unknown"
        return Masthead(name, "", deck=safe_line(record.role), quote_count=count)
    headline, source = safe_line(record.headline), source_name(record.source)
    if isinstance(record, Quotations):
        count = counted(len(record.quotes), "quote") if record.quotes else ""
        return Masthead(
            headline,
            source,
            date=safe_line(record.date),
            quote_count=count,
            url=web_address(record.url),
        )
    full, short = _words(record)
    return Masthead(
        headline,
        source,
        deck=safe_line(record.deck),
        byline=safe_line(record.byline),
        dateline=safe_line(record.dateline),
        date=safe_line(record.date),
        updated=safe_line(record.updated) if record.updated != record.date else "",
        section=safe_line(record.section),
        language=safe_line(record.language),
        article_time=reading_time(full, record.language or "") if full else "",
        summary_time=reading_time(short, record.language or "") if short else "",
        url=web_address(record.url),
    )


def _words(record: Summary | Article) -> tuple[int, int]:
    """The number of words in the article, and in its summary if that is what is shown (else 0)."""
    if isinstance(record, Summary):
        texts = [point.text for point in record.points] + [quote.text for quote in record.quotes]
        return record.words, sum(map(count_words, texts))
    return sum(count_words(record.text[start:end]) for start, end in record.paragraphs), 0
