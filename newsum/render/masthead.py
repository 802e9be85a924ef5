"""What stands above an article or a speaker's quotes in the formats for people."""

from __future__ import annotations

from typing import NamedTuple

from ..model import Article, Quotations, Speaker, Summary
from . import Told
from .wording import duration, origin, shown, tally


class Masthead(NamedTuple):
    """Facts in words; empty where they are not known."""

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
    quoted: str = ""

    @property
    def title(self) -> str:
        """The headline, or else where the article came from."""
        return self.headline or self.source


def head_of(record: Told) -> Masthead:
    """Word what is known of an article or a speaker; dates stay ISO dates."""
    if isinstance(record, Speaker):
        articles = len({said.source for said in record.said})
        count = f"{tally(len(record.said), 'quote')} in {tally(articles, 'article')}"
        name = shown(record.name) or "Speaker unknown"
        return Masthead(name, "", deck=shown(record.role), quoted=count)
    headline, source = shown(record.headline), origin(record.source)
    if isinstance(record, Quotations):
        count = tally(len(record.quotes), "quote") if record.quotes else ""
        return Masthead(headline, source, date=shown(record.date), quoted=count)
    long, short = _words(record)
    return Masthead(
        headline,
        source,
        deck=shown(record.deck),
        byline=shown(record.byline),
        dateline=shown(record.dateline),
        date=shown(record.date),
        updated=shown(record.updated),
        section=shown(record.section),
        language=shown(record.language),
        article_time=duration(long) if long else "",
        summary_time=duration(short) if short else "",
    )


def _words(record: Summary | Article) -> tuple[int, int]:
    """Words in the article and in what is shown of it."""
    if isinstance(record, Summary):
        said = [point.text for point in record.points] + [quote.text for quote in record.quotes]
        return record.words, sum(len(text.split()) for text in said)
    return sum(len(record.text[start:end].split()) for start, end in record.paragraphs), 0
