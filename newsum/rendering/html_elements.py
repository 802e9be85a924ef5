"""HTML elements for an article: paragraphs, points, quotes, removed boilerplate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from ..model import Article, BlockKind, Marked, Point, Quote
from .addresses import address_of_words
from .explanation import FULL_BAR, ReasonRow, reason_rows, score_line
from .highlights import highlighted_paragraphs
from .phrases import (
    NOTHING_REMOVED,
    counted,
    left_out,
    quoted_parts,
    quoted_text,
    safe_line,
    spell_date,
)

_LONGEST_UNBROKEN = 20
"""Characters of a word with hyphens that fits a phone's line as a headline."""


def unbroken(headline: str) -> str:
    """A headline whose words with hyphens are not broken at them."""
    return " ".join(
        f'<span class="unbroken">{escape(word)}</span>'
        if "-" in word.strip("-") and len(word) <= _LONGEST_UNBROKEN
        else escape(word)
        for word in headline.split(" ")
    )


def time_element(iso: str) -> str:
    """A date in words, and in ISO 8601 for programs."""
    return f'<time datetime="{escape(iso)}">{escape(spell_date(iso))}</time>' if iso else ""


def _way_there(address: str, text: str) -> str:
    """A link to where a text stands in its article, whose address may not be known."""
    if not address:
        return ""
    target = escape(address_of_words(address, text))
    return f' <a class="there" href="{target}" rel="noreferrer" title="In the article">↗</a>'


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
    texts = [
        "".join(
            f'<mark class="{kinds}">{escape(words)}</mark>' if kinds else escape(words)
            for words, kinds in cut
        )
        for cut in highlighted_paragraphs(article)
    ]
    for kind, run in groupby(
        zip(article.blocks, texts, strict=True), key=lambda pair: pair[0].kind
    ):
        yield from _blocks(kind, [text for _, text in run])


def _blocks(kind: BlockKind, texts: Sequence[str]) -> Iterator[str]:
    """Blocks of one kind, side by side, which are HTML already."""
    if kind == "item":
        yield from ("<ul>", *(f"<li>{text}</li>" for text in texts), "</ul>")
    elif kind == "row":
        rows = ("".join(f"<td>{cell}</td>" for cell in text.split(" | ")) for text in texts)
        yield from ("<table>", *(f"<tr>{row}</tr>" for row in rows), "</table>")
    elif kind == "heading":
        yield from (f"<h3>{text}</h3>" for text in texts)
    elif kind == "quote":
        yield from ("<blockquote>", *(f"<p>{text}</p>" for text in texts), "</blockquote>")
    else:
        yield from (f"<p>{text}</p>" for text in texts)


def point_item(point: Point, most: float, address: str = "") -> str:
    """The content of a point's list item, with a table of its reasons where it has some.

    It leads to the point in the article at ``address``.
    """
    text = escape(safe_line(point.text)) + _way_there(address, safe_line(point.text))
    if point.reasons is None:
        return text
    lines = "".join(
        f"<tr{' class=against' if row.against else ''}><td>{row.amount}</td>"
        f'<td aria-hidden="true">{_bar(row)}</td><td>{escape(row.reason)}</td></tr>\n'
        for row in reason_rows(point, most)
    )
    return f"{text}\n<table>\n<caption>{score_line(point)}</caption>\n{lines}</table>"


def _bar(row: ReasonRow) -> str:
    """A bar as long as a reason weighs."""
    return (
        f'<svg class="bar" viewBox="0 0 {FULL_BAR} 1" preserveAspectRatio="none">'
        f'<rect width="{row.eighths}" height="1"/></svg>'
    )


def removed_list(article: Article) -> Iterator[str]:
    """The removed boilerplate, each text with its kind."""
    yield '<details class="removed" open>\n<summary>Taken out</summary>'
    if article.removed:
        yield "<dl>"
        for gone in article.removed:
            yield f"<dt>{escape(safe_line(gone.kind))}</dt>\n<dd>{escape(safe_line(gone.text))}</dd>"
        yield "</dl>"
    elif not article.left_out:
        yield f"<p>{NOTHING_REMOVED}</p>"
    if article.left_out:
        yield f"<p>{left_out(article.left_out)}</p>"
    yield "</details>"


def quote_figure(quote: Quote, by: tuple[str, str], where: str = "", url: str = "") -> str:
    """A ``figure`` of a quote; its caption has the speaker, the role and the location.

    It leads to the quote in the article at ``url``.
    """
    speaker, role = map(escape, by)
    who = f"<b>{speaker}</b>{role and f', {role}'}" if speaker else ""
    facts = " · ".join(filter(None, (who, escape(where))))
    facts += _way_there(url, quoted_parts(quote)[0])
    caption = facts and f"<figcaption>{facts}</figcaption>"
    return f"<figure><blockquote><p>{escape(quoted_text(quote))}</p></blockquote>{caption}</figure>"
