"""An article's body in a terminal: its paragraphs, and what was taken out from among them."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from ..model import Article, Marked
from .layout import NOTE, POINT, QUOTE, Lines, hang, wrap
from .marks import pieces
from .wording import NOTHING_REMOVED, shown, tally

_MARKED = {"": "", "point": f"bold {POINT}", "quote": QUOTE, "point quote": f"bold {QUOTE}"}
"""How the words of an article look that are a point, a quote or both."""


def body(article: Article, width: int) -> Iterator[Lines]:
    """The paragraphs, with points and quotes told by their look and by signs in the margin."""
    marking = isinstance(article, Marked)
    if isinstance(article, Marked):
        points, quotes = tally(len(article.points), "point"), tally(len(article.quotes), "quote")
        signs = ("• ", POINT), (f"{points}   ", "dim"), ("│ ", QUOTE), (quotes, "dim")
        yield wrap(Text.assemble(*signs), width)
    for cut in pieces(article):
        text = Text.assemble(*((words, _MARKED[kinds]) for words, kinds in cut))
        yield (
            [_margin(line) + line for line in wrap(text, width - 3)]
            if marking
            else wrap(text, width)
        )


def _margin(line: Text) -> Text:
    """Signs for what a line has some of."""
    styles = {span.style for span in line.spans if line.plain[span.start : span.end].strip()}
    point = styles & {_MARKED["point"], _MARKED["point quote"]}
    quote = styles & {_MARKED["quote"], _MARKED["point quote"]}
    return Text.assemble(("•" if point else " ", POINT), ("│ " if quote else "  ", QUOTE))


def removed(article: Article, width: int) -> Lines:
    """What was taken out, and as what."""
    if not article.removed:
        return [Text(NOTHING_REMOVED, "dim")]
    lines = [Text("Taken out", "bold")]
    longest = max(len(gone.kind) for gone in article.removed)
    for gone in article.removed:
        first = Text.assemble("  ", (f"{shown(gone.kind):<{longest}}  ", NOTE))
        lines += hang(Text(shown(gone.text), "dim"), width, first)
    return lines
