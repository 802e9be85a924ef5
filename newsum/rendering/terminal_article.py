"""An article in a terminal: its body, highlighted or not, and the removed boilerplate."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from ..model import Article, Marked
from .highlights import Highlight, highlighted_paragraphs
from .phrases import NOTHING_REMOVED, counted, left_out, safe_line
from .terminal_layout import NOTE, POINT, QUOTE, Lines, hang, wrap

_STYLES: dict[Highlight, str] = {
    "": "",
    "point": f"bold {POINT}",
    "quote": QUOTE,
    "point quote": f"bold {QUOTE}",
}
"""Rich styles of the words of an article, by what they are part of."""


def article_body(article: Article, width: int) -> Iterator[Lines]:
    """The body paragraphs, with points and quotes highlighted by style and by signs in the margin."""
    highlighted = isinstance(article, Marked)
    if isinstance(article, Marked):
        points, quotes = (
            counted(len(article.points), "point"),
            counted(len(article.quotes), "quote"),
        )
        signs = ("• ", POINT), (f"{points}   ", "dim"), ("│ ", QUOTE), (quotes, "dim")
        yield wrap(Text.assemble(*signs), width)
    for cut in highlighted_paragraphs(article):
        text = Text.assemble(*((words, _STYLES[kinds]) for words, kinds in cut))
        yield (
            [_margin(line) + line for line in wrap(text, width - 3)]
            if highlighted
            else wrap(text, width)
        )


def _margin(line: Text) -> Text:
    """The signs beside a line: one if it has words of a point, one if it has words of a quote."""
    styles = {span.style for span in line.spans if line.plain[span.start : span.end].strip()}
    point = styles & {_STYLES["point"], _STYLES["point quote"]}
    quote = styles & {_STYLES["quote"], _STYLES["point quote"]}
    return Text.assemble(("•" if point else " ", POINT), ("│ " if quote else "  ", QUOTE))


def removed_lines(article: Article, width: int) -> Lines:
    """The removed boilerplate, each text with its kind."""
    rest = [Text(left_out(article.left_out), "dim")] if article.left_out else []
    if not article.removed:
        return [Text(NOTHING_REMOVED, "dim"), *rest]
    lines = [Text("Taken out", "bold")]
    longest = max(len(gone.kind) for gone in article.removed)
    for gone in article.removed:
        first = Text.assemble("  ", (f"{safe_line(gone.kind):<{longest}}  ", NOTE))
        lines += hang(Text(safe_line(gone.text), "dim"), width, first)
    return lines + rest
