"""An article taken apart: what heads it, its paragraphs, and what is not part of it."""

from __future__ import annotations

from .. import language
from ..model import Article, Document, Removed, Sentence, Span
from ..text import squeeze
from .front import byline, dateline, is_heading
from .layout import paragraphs
from .noise import label


def dissect(document: Document) -> Article:
    """The anatomy of a document: its headline, byline and dateline, its body, and the noise."""
    text = document.text
    removed: list[Removed] = []
    body: list[Span] = []

    def take_out(span: Span, kind: str) -> None:
        removed.append(Removed(text[span[0] : span[1]], kind, *span))

    blocks = paragraphs(text)
    headline, above = _headline(document, blocks)
    for span in blocks[:above]:
        take_out(span, "headline")
    writer = document.byline
    lines = [squeeze(text[start:end]) for start, end in blocks]
    kinds = label(lines)
    for span, line, kind in list(zip(blocks, lines, kinds, strict=True))[above:]:
        if kind:
            take_out(span, kind)
        elif not body and (name := byline(line)):
            writer = writer or name
            take_out(span, "byline")
        elif not body and above and is_heading(line) and line[-1] not in "!?\"”’'":
            take_out(span, "caption")
        else:
            body.append(span)
    place = None
    if body and (found := dateline(text, *body[0])):
        place, start = found
        body[0] = start, body[0][1]
    return Article(
        source=document.source,
        id=document.id,
        headline=headline,
        byline=writer,
        dateline=place,
        date=document.date,
        language=document.language,
        text=text,
        paragraphs=tuple(body),
        removed=tuple(removed),
    )


def _headline(document: Document, blocks: list[Span]) -> tuple[str | None, int]:
    """The headline, and how many of the first blocks it takes up."""
    text = document.text
    first = squeeze(text[blocks[0][0] : blocks[0][1]]) if blocks else ""
    if document.title:
        title = squeeze(document.title)
        return title, int(first.rstrip(".").casefold() == title.rstrip(".").casefold())
    if len(blocks) > 1 and is_heading(first) and not byline(first):
        return first, 1
    if len(blocks) > 2 and len(first) <= 140 and first[-1] == "." and first.istitle():
        return first.rstrip("."), 1
    return None, 0


def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of the body in order; none runs over the end of its paragraph."""
    text = article.text
    return tuple(
        Sentence(text[first:last], first, last, number)
        for number, (start, end) in enumerate(article.paragraphs, 1)
        for first, last in language.split(text, start, end, article.language)
    )
