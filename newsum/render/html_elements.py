"""HTML elements for an article: paragraphs, points, quotes, removed boilerplate."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..model import Article, Marked, Point, Quote
from .explanation import reason_rows, score_line
from .highlights import highlighted_paragraphs
from .phrases import NOTHING_REMOVED, counted, quoted_text, safe_line


def article_body(article: Article) -> Iterator[str]:
    """The body paragraphs, with points and quotes highlighted by ``mark`` elements."""
    if isinstance(article, Marked):
        points, quotes = (
            counted(len(article.points), "point"),
            counted(len(article.quotes), "quote"),
        )
        yield (
            f'<p class="facts legend"><mark class="point">{points}</mark> '
            f'<mark class="quote">{quotes}</mark></p>'
        )
    for cut in highlighted_paragraphs(article):
        text = "".join(
            f'<mark class="{kinds}">{escape(words)}</mark>' if kinds else escape(words)
            for words, kinds in cut
        )
        yield f"<p>{text}</p>"


def point_item(point: Point, most: float) -> str:
    """The content of a point's list item, with a table of its reasons where it has some."""
    text = escape(safe_line(point.text))
    if point.reasons is None:
        return text
    lines = "".join(
        f"<tr{' class=against' if row.against else ''}><td>{row.amount}</td>"
        f'<td aria-hidden="true">{row.bar}</td><td>{escape(row.reason)}</td></tr>\n'
        for row in reason_rows(point, most)
    )
    return f"{text}\n<table>\n<caption>{score_line(point)}</caption>\n{lines}</table>"


def removed_list(article: Article) -> Iterator[str]:
    """The removed boilerplate, each text with its kind."""
    yield '<details class="removed" open>\n<summary>Taken out</summary>'
    if article.removed:
        yield "<dl>"
        for gone in article.removed:
            yield f"<dt>{escape(safe_line(gone.kind))}</dt>\n<dd>{escape(safe_line(gone.text))}</dd>"
        yield "</dl>"
    else:
        yield f"<p>{NOTHING_REMOVED}</p>"
    yield "</details>"


def quote_figure(quote: Quote, by: tuple[str, str], where: str = "") -> str:
    """A ``figure`` of a quote; its caption has the speaker, the role and the location."""
    speaker, role = map(escape, by)
    who = f"<b>{speaker}</b>{role and f', {role}'}" if speaker else ""
    facts = " · ".join(filter(None, (who, escape(where))))
    caption = facts and f"<figcaption>{facts}</figcaption>"
    return f"<figure><blockquote><p>{escape(quoted_text(quote))}</p></blockquote>{caption}</figure>"
