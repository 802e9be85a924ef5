"""A record's facts in words, safe to show: what the formats for people have in common."""

from __future__ import annotations

from datetime import date

from ..lexicon import is_style
from ..model import Quotations, Quote
from ..reading_time import words_per_minute
from ..shown_names import printable
from ..text import clean, squeeze

NO_QUOTES = "No quotes."
"""In place of the quotes of an article without any."""

NOTHING_REMOVED = "Nothing was taken out."
"""In place of the boilerplate of an article without any."""

PART_BREAK = " … "
"""The separator in a quote's text between parts that its attribution splits."""


def left_out(words: int) -> str:
    """How much of a page the reader left out.

    >>> left_out(1)
    '1 word of the page around the article was left out.'
    """
    were = "was" if words == 1 else "were"
    return f"{counted(words, 'word')} of the page around the article {were} left out."


def no_quotes(record: Quotations) -> str:
    """What stands in place of the quotes of an article without any, or of none by who was asked for."""
    return safe_line(record.nobody) or NO_QUOTES


def safe_line(text: str | None) -> str:
    r"""Put ``text`` on one line, without characters that a terminal or a browser would obey.

    >>> safe_line("half\n a\x1b[1m word")
    'half a[1m word'
    """
    if not text:
        return ""
    return squeeze(text if text.isprintable() else clean(text))


def quoted_parts(quote: Quote) -> list[str]:
    """The parts of a quote that each have quotation marks of their own.

    Only an attribution splits them: a quote that runs over paragraphs is one part.  The spans in
    the article may be longer than the quote's text, which has its blanks squeezed (a wrapped,
    indented line); the search for the separators allows for that.
    """
    text, lengths = quote.text, [end - start for start, end in quote.parts]
    most = sum(lengths) + len(PART_BREAK) * (len(lengths) - 1)
    spare = max(0, most - len(text))
    parts, begun, reached = [], 0, 0
    for length in lengths[:-1]:
        reached += length
        cut = text.rfind(PART_BREAK, max(begun, reached - spare), reached + len(PART_BREAK))
        if cut >= 0:
            parts.append(text[begun:cut])
            begun = reached = cut + len(PART_BREAK)
        else:
            reached += 1
    return [safe_line(part) for part in (*parts, text[begun:])]


def quoted_text(quote: Quote) -> str:
    """A quote in its article's quotation marks, each part in its own: ``“A,” … “B.”``.

    The comma that led to its attribution is left out at the end, where a dash leads to it instead.
    """
    *parts, last = quoted_parts(quote)
    opening, closing = quote.marks
    return PART_BREAK.join(f"{opening}{part}{closing}" for part in (*parts, last.removesuffix(",")))


def location(quote: Quote, source: str = "") -> str:
    """The source and the paragraph of a quote: "news/ferry.txt, paragraph 2"."""
    return ", ".join(filter(None, (source_name(source), f"paragraph {quote.paragraph}")))


def source_name(source: str) -> str:
    """The name of an article's source; empty for standard input."""
    return "" if source == "-" else printable(source)


def speaker_and_role(quote: Quote) -> tuple[str, str]:
    """A quote's speaker and their role; empty where not known, or where the speaker's words tell it.

    What is only a style stands before the name: "Sir Aldous Roe", not "Aldous Roe, Sir".
    """
    speaker, role = safe_line(quote.speaker), safe_line(quote.role)
    if speaker and role and all(map(is_style, role.split())):
        return speaker if role in speaker else f"{role} {speaker}", ""
    return speaker, role if speaker and role not in speaker else ""


def reading_time(words: int, language: str = "") -> str:
    """The time it takes to read so many words, or characters as `count_words` has them: "25 s"."""
    seconds = round(words * 60 / words_per_minute(language))
    return f"{max(seconds, 1)} s" if seconds < 60 else f"{round(seconds / 60)} min"


# The calendar module's names follow the locale, and the rest of the output does not.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def counted(count: int, thing: str) -> str:
    """A count with its noun: "1 quote", "2 quotes"."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def spell_date(iso: str | None) -> str:
    """An ISO 8601 date in words; any other text as it is.

    >>> spell_date("2025-07-19")
    '19 July 2025'
    """
    try:
        day = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return safe_line(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
