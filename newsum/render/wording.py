"""What the formats for people have in common: the words for a record's facts, made safe to show."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ..model import Article, Front, Quotations, Quote, Summary
from ..text import clean, printable, squeeze

WORDS_PER_MINUTE = 238
"""Adults reading English silently (Brysbaert 2019, Journal of Memory and Language 109)."""

NO_QUOTES = "No quotes."
NOTHING_REMOVED = "Nothing was taken out."

CUT = " … "
"""What stands in a quote's text between the parts that an attribution splits."""


def shown(text: str | None) -> str:
    r"""Put ``text`` on one line, without what a terminal or a browser would obey.

    >>> shown("half\n a\x1b[1m word")
    'half a[1m word'
    """
    if not text:
        return ""
    return squeeze(text if text.isprintable() else clean(text))


def utterances(quote: Quote) -> list[str]:
    """The stretches of a quote that each have marks of their own.

    Only an attribution parts them: a quote that runs over paragraphs is one stretch.  Blanks that
    the text has more of than the quote (a wrapped, indented line) are allowed for.
    """
    text, lengths = quote.text, [end - start for start, end in quote.parts]
    most = sum(lengths) + len(CUT) * (len(lengths) - 1)
    spare = max(0, most - len(text))
    stretches, begun, reached = [], 0, 0
    for length in lengths[:-1]:
        reached += length
        cut = text.rfind(CUT, max(begun, reached - spare), reached + len(CUT))
        if cut >= 0:
            stretches.append(text[begun:cut])
            begun = reached = cut + len(CUT)
        else:
            reached += 1
    return [shown(stretch) for stretch in (*stretches, text[begun:])]


def marked(quote: Quote) -> str:
    """The quote as people read it, each part in marks of its own: ``“A,” … “B.”``."""
    return CUT.join(f"“{stretch}”" for stretch in utterances(quote))


def attribution(quote: Quote) -> tuple[str, str]:
    """Who speaks and what the article calls them; empty where nobody can be told."""
    return shown(quote.speaker), shown(quote.role) if quote.speaker else ""


def duration(words: int) -> str:
    """How long it takes to read so many words: "25 s", "3 min"."""
    seconds = round(words * 60 / WORDS_PER_MINUTE)
    return f"{max(seconds, 1)} s" if seconds < 60 else f"{round(seconds / 60)} min"  # noqa: PLR2004


# The calendar module's names follow the locale, and the rest of the page does not.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def tally(count: int, thing: str) -> str:
    """So many things: "1 quote", "2 quotes"."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def spell_date(iso: str | None) -> str:
    """An ISO date in words; whatever else it may be, as it is.

    >>> spell_date("2025-07-19")
    '19 July 2025'
    """
    try:
        day = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return shown(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


class Masthead(NamedTuple):
    """What stands above an article in the formats for people; empty where it is not known."""

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

    @property
    def title(self) -> str:
        """The headline, or else where the article came from."""
        return self.headline or self.source


def masthead(record: Summary | Article | Quotations) -> Masthead:
    """Word what is known of an article; dates stay ISO dates."""
    source = "" if record.source == "-" else printable(record.source)
    headline = shown(record.headline)
    if isinstance(record, Quotations):
        return Masthead(headline, source, date=shown(record.date))
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


def _words(record: Front) -> tuple[int, int]:
    """Words in the article and in what is shown of it."""
    if isinstance(record, Summary):
        said = [point.text for point in record.points] + [quote.text for quote in record.quotes]
        return record.words, sum(len(text.split()) for text in said)
    if isinstance(record, Article):
        return sum(len(record.text[start:end].split()) for start, end in record.paragraphs), 0
    return 0, 0
