"""YAML at the top of a Markdown file, as Obsidian, Hugo and Jekyll read it."""

from __future__ import annotations

from collections.abc import Iterator

from ..json_record import dumped
from ..model import Article, Quotations, Summary
from ..patterns import pattern
from .masthead import masthead_of

# An ISO 8601 date.
_DAY = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def front_matter(record: Summary | Article | Quotations) -> Iterator[str]:
    """The lines that say what an article is: title, author, dates, address, section, language."""
    head = masthead_of(record)
    told = {
        "title": head.title,
        "author": head.byline,
        "date": head.date,
        "updated": head.updated,
        "url": head.url,
        "source": head.origin,
        "section": head.section,
        "language": head.language,
        "genre": getattr(record, "genre", None) or "",
    }
    yield "---"
    for name, text in told.items():
        if text:
            # A string of JSON is one of YAML; a day stands bare, so that it is a date.
            yield f"{name}: {text if _DAY.fullmatch(text) else dumped(text)}"
    yield "---"
