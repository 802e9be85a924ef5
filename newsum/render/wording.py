"""What the formats for people have in common: the words for a record's facts, made safe to show."""

from __future__ import annotations

from datetime import date

from ..model import Quote
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


def place(quote: Quote, source: str = "") -> str:
    """Where a quote stands: "news/ferry.txt, paragraph 2"."""
    return ", ".join(filter(None, (origin(source), f"paragraph {quote.paragraph}")))


def origin(source: str) -> str:
    """An article's source, where it says something: standard input does not."""
    return "" if source == "-" else printable(source)


def attribution(quote: Quote) -> tuple[str, str]:
    """Who speaks and what the article calls them; empty where nobody can be told."""
    return shown(quote.speaker), shown(quote.role) if quote.speaker else ""


def duration(words: int) -> str:
    """How long it takes to read so many words: "25 s", "3 min"."""
    seconds = round(words * 60 / WORDS_PER_MINUTE)
    return f"{max(seconds, 1)} s" if seconds < 60 else f"{round(seconds / 60)} min"


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
