"""An article in a terminal: its body, highlighted or not, and the removed boilerplate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from rich.style import Style
from rich.text import Text

from ..model import Article, BlockKind, Marked
from .highlights import Highlight, Piece, highlighted_paragraphs
from .phrases import NOTHING_REMOVED, counted, left_out, safe_line
from .terminal_layout import NOTE, POINT, QUOTE, Lines, hang, table, wrap

_STYLES: dict[Highlight, str] = {
    "": "",
    "point": f"bold {POINT}",
    "quote": QUOTE,
    "point quote": f"bold {QUOTE}",
}
"""Rich styles of the words of an article, by what they are part of."""

_BEGINS: Final = "point begins"
"""The key in a style's ``meta`` of the character with which a point begins."""

_CELLS: Final = " | "
"""What stands between the cells of a table's row."""


def article_body(article: Article, width: int) -> Iterator[Lines]:
    """The body: paragraphs, subheads, lists, block quotations and tables, each as what it is.

    Points and quotes are highlighted by style and by signs in the margin.
    """
    highlighted = isinstance(article, Marked)
    if isinstance(article, Marked):
        points, quotes = (
            counted(len(article.points), "point"),
            counted(len(article.quotes), "quote"),
        )
        signs = ("• ", POINT), (f"{points}   ", "dim"), ("│ ", QUOTE), (quotes, "dim")
        yield wrap(Text.assemble(*signs), width)
    texts = map(_styled, highlighted_paragraphs(article))
    for kind, run in groupby(
        zip(article.blocks, texts, strict=True), key=lambda pair: pair[0].kind
    ):
        for lines in _blocks(kind, [text for _, text in run], width - 3 * highlighted):
            yield [_margin(line) + line for line in lines] if highlighted else lines


def _styled(pieces: Sequence[Piece]) -> Text:
    """A paragraph with its styles, and marks where points begin."""
    text = Text()
    inside = False
    for words, highlight in pieces:
        start = len(text)
        text.append(words, _STYLES[highlight])
        point = "point" in highlight
        if point and not inside:
            text.stylize(Style(meta={_BEGINS: True}), start, start + 1)
        inside = point
    return text


def _blocks(kind: BlockKind, texts: Sequence[Text], width: int) -> Iterator[Lines]:
    """Blocks of one kind that follow one another."""
    if kind == "item":
        yield [line for text in texts for line in hang(text, width, Text("- "))]
    elif kind == "row":
        yield table([list(text.split(_CELLS)) for text in texts], width)
    elif kind == "heading":
        for text in texts:
            text.stylize("bold")
            yield wrap(text, width)
    elif kind == "quote":
        bar = Text("> ", "dim")
        yield from (hang(text, width, bar, bar) for text in texts)
    else:
        yield from (wrap(text, width) for text in texts)


def _margin(line: Text) -> Text:
    """The signs beside a line: one if a point begins in it, one if it has words of a quote."""
    spans = [span.style for span in line.spans if line.plain[span.start : span.end].strip()]
    point = any(isinstance(style, Style) and _BEGINS in style.meta for style in spans)
    quote = any(style in (_STYLES["quote"], _STYLES["point quote"]) for style in spans)
    return Text.assemble(("•" if point else " ", POINT), ("│ " if quote else "  ", QUOTE))


def removed_lines(article: Article, width: int) -> Lines:
    """The removed boilerplate, each text with its kind."""
    rest = hang(Text(left_out(article.left_out), "dim"), width) if article.left_out else []
    if not article.removed:
        return rest or [Text(NOTHING_REMOVED, "dim")]
    lines = [Text("Taken out", "bold")]
    longest = max(len(gone.kind) for gone in article.removed)
    for gone in article.removed:
        first = Text.assemble("  ", (f"{safe_line(gone.kind):<{longest}}  ", NOTE))
        lines += hang(Text(safe_line(gone.text), "dim"), width, first)
    return lines + rest
