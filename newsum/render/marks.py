"""Where points and quotes stand in an article's paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Article, Marked
from ..text import clean

Piece = tuple[str, str]
"""Words on one line, and what they are: "", "point", "quote" or "point quote"."""

# What stands between words in a wrapped paragraph.
_BLANKS = re.compile(r"\s+")


def pieces(article: Article) -> Iterator[list[Piece]]:
    """Cut each paragraph where a point or a part of a quote begins or ends."""
    runs = _runs(article) if isinstance(article, Marked) else []
    at = 0
    for start, end in article.paragraphs:
        while at < len(runs) and runs[at][1] <= start:
            at += 1
        cut: list[Piece] = []
        reached, ahead = start, at
        while ahead < len(runs) and runs[ahead][0] < end:
            begins, ends, kinds = runs[ahead]
            cut.append((article.text[reached : max(begins, start)], ""))
            cut.append((article.text[max(begins, start) : min(ends, end)], kinds))
            reached = min(ends, end)
            ahead += 1
        cut.append((article.text[reached:end], ""))
        yield list(_on_one_line(cut))


def _runs(article: Marked) -> list[tuple[int, int, str]]:
    """Stretches of the text that are marked, in order, none overlapping another."""
    edges = [(point.start, 1, "point") for point in article.points]
    edges += [(point.end, -1, "point") for point in article.points]
    for quote in article.quotes:
        for start, end in quote.parts:
            edges += [(start, 1, "quote"), (end, -1, "quote")]
    runs = []
    reached, open_ = 0, {"point": 0, "quote": 0}
    for place, step, kind in sorted(edges):
        kinds = " ".join(name for name, depth in open_.items() if depth)
        if kinds and place > reached:
            runs.append((reached, place, kinds))
        open_[kind] += step
        reached = place
    return runs


def _on_one_line(cut: list[Piece]) -> Iterator[Piece]:
    """Put a paragraph on one line, one blank between words, as `squeeze` does to a whole."""
    before = " "
    for text, kinds in cut:
        line = _BLANKS.sub(" ", text if text.isprintable() else clean(text))
        line = line.lstrip() if before.endswith(" ") else line
        if line:
            yield line, kinds
            before = line
