"""An article taken apart: what heads it, its paragraphs, and what is not part of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .. import language
from ..dates import date_line, find_dates
from ..model import Article, Document, Removed, Sentence, Span
from ..text import squeeze
from .boilerplate.classifier import article_lines
from .boilerplate.in_paragraph import cut
from .boilerplate.rules import label
from .byline import dateline, glued_credits
from .heading import Heading, read_heading
from .paragraphs import paragraphs
from .pasted_page import read_page

_TAIL = 3
"""Last paragraphs, where authors are introduced."""
_BIOGRAPHY = 60
_NAME = 6
"""Words of an author's introduction at most, and letters of the name at least."""


def dissect(document: Document) -> Article:
    """Take a document apart: headline, deck, byline, dates, dateline, body, notes, noise."""
    text = document.text
    spans = paragraphs(text)
    lines = [text[start:end] for start, end in spans]
    lines = [squeeze(line) if "\n" in line else line for line in lines]
    title = squeeze(document.title) if document.title else None
    kept = article_lines(text, spans, lines)
    # A text of one paragraph is an article, whatever it begins with.
    kinds = label(lines, sections=kept is None) if len(lines) > 1 else [None] * len(lines)
    if kept is not None:
        heading = read_page(lines, kinds, kept, title)
    else:
        heading = read_heading(lines, kinds, title, _is_verse(text, spans))
    _read_end(heading, lines)
    body = [span for span, kind in zip(spans, heading.kinds, strict=True) if kind is None]
    place, opening = _open(text, body, heading)
    removed = [
        Removed(text[start:end], kind, start, end)
        for (start, end), kind in zip(spans, heading.kinds, strict=True)
        if kind
    ]
    body, inside = cut(text, body, document.language)
    if opening or inside:
        removed += [*([opening] if opening else ()), *inside]
        removed.sort(key=lambda piece: piece.start)
    return Article(
        source=document.source,
        id=document.id,
        headline=heading.headline,
        deck=heading.deck,
        byline=document.byline or heading.byline,
        dateline=place,
        date=document.date or heading.date,
        updated=heading.updated,
        section=heading.section,
        language=document.language or language.detect(text),
        text=text,
        paragraphs=tuple(body),
        removed=tuple(removed),
        notes=tuple(
            line for line, kind in zip(lines, heading.kinds, strict=True) if kind == "note"
        ),
    )


def _is_verse(text: str, spans: Sequence[Span]) -> bool:
    """Whether the second line follows the first no further off than the third follows it."""
    gaps = [text.count("\n", above[1], below[0]) for above, below in pairwise(spans[:3])]
    return len(gaps) > 1 and gaps[0] <= gaps[1]


def _read_end(heading: Heading, lines: Sequence[str]) -> None:
    """Find what stands below the body: who the author is, when it was published."""
    places = [number for number, kind in enumerate(heading.kinds) if kind is None]
    name = (heading.byline or "").partition(",")[0].casefold()
    for number in places[:0:-1][:_TAIL]:
        line = lines[number]
        known = len(name) >= _NAME and line.casefold().startswith(f"{name} ")
        if known and line.count(" ") < _BIOGRAPHY:
            heading.kinds[number] = "biography"
        elif (dates := date_line(line)) and not dates[2]:
            heading.kinds[number] = "date"
            heading.date = heading.date or dates[0]
            heading.updated = heading.updated or dates[1]


def _open(text: str, body: list[Span], heading: Heading) -> tuple[str | None, Removed | None]:
    """The dateline, and what is glued to the lede; the first paragraph begins after them."""
    if not body:
        return None, None
    start, end = body[0]
    removed = None
    glued = glued_credits(text, start, end)
    if glued:
        names, published, updated, after = glued
        heading.byline = heading.byline or names
        heading.date = heading.date or next((day for day, _, _ in find_dates(published)), None)
        changed = next((day for day, _, _ in find_dates(updated or "")), None)
        heading.updated = heading.updated or changed
        removed = Removed(text[start:after].rstrip(), "byline", start, after)
        start = after
    place = None
    found = dateline(text, start, end)
    if found:
        place, start = found
    body[0] = start, end
    return place, removed


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Split the body into sentences, in order; none runs over the end of its paragraph."""
    text = article.text
    return tuple(
        Sentence(text[first:last], first, last, number)
        for number, (start, end) in enumerate(article.paragraphs, 1)
        for first, last in language.split(text, start, end, article.language)
    )
