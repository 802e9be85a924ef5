"""The elements of an article on a web page: paragraphs, points, quotes, what was taken out."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..model import Article, Marked, Point, Quote
from .explanation import rows, standing
from .marks import pieces
from .wording import NOTHING_REMOVED, marked, shown, tally


def body(article: Article) -> Iterator[str]:
    """The paragraphs, with points and quotes marked."""
    if isinstance(article, Marked):
        points, quotes = tally(len(article.points), "point"), tally(len(article.quotes), "quote")
        yield (
            f'<p class="facts legend"><mark class="point">{points}</mark> '
            f'<mark class="quote">{quotes}</mark></p>'
        )
    for cut in pieces(article):
        text = "".join(
            f'<mark class="{kinds}">{escape(words)}</mark>' if kinds else escape(words)
            for words, kinds in cut
        )
        yield f"<p>{text}</p>"


def item(point: Point, most: float) -> str:
    """A point, and why it was chosen where that was asked for."""
    text = escape(shown(point.text))
    if point.reasons is None:
        return text
    lines = "".join(
        f"<tr{' class=against' if row.against else ''}><td>{row.amount}</td>"
        f'<td aria-hidden="true">{row.bar}</td><td>{escape(row.reason)}</td></tr>\n'
        for row in rows(point, most)
    )
    return f"{text}\n<table>\n<caption>{standing(point)}</caption>\n{lines}</table>"


def removed(article: Article) -> Iterator[str]:
    """What was taken out, and as what."""
    yield '<details class="removed" open>\n<summary>Taken out</summary>'
    if article.removed:
        yield "<dl>"
        for gone in article.removed:
            yield f"<dt>{escape(shown(gone.kind))}</dt>\n<dd>{escape(shown(gone.text))}</dd>"
        yield "</dl>"
    else:
        yield f"<p>{NOTHING_REMOVED}</p>"
    yield "</details>"


def figure(quote: Quote, by: tuple[str, str], where: str = "") -> str:
    """A quote; beneath it who says so, and where."""
    speaker, role = map(escape, by)
    who = f"<b>{speaker}</b>{role and f', {role}'}" if speaker else ""
    facts = " · ".join(filter(None, (who, escape(where))))
    caption = facts and f"<figcaption>{facts}</figcaption>"
    return f"<figure><blockquote><p>{escape(marked(quote))}</p></blockquote>{caption}</figure>"
