"""The words of an article's paragraphs that are in a point or in a quote, to be highlighted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from ..model import Article, Marked
from ..text import clean

Highlight: TypeAlias = Literal["", "point", "quote", "point quote"]
"""What words are part of: neither, a point, a quote, or both."""

Piece: TypeAlias = tuple[str, Highlight]
"""Words on one line, and their highlight."""

_HIGHLIGHTS: dict[tuple[bool, bool], Highlight] = {
    (False, False): "",
    (True, False): "point",
    (False, True): "quote",
    (True, True): "point quote",
}
"""By whether words are in a point, and in a quote."""

# Blanks and line breaks between the words of a wrapped paragraph.
_BLANKS = re.compile(r"\s+")


def highlighted_paragraphs(article: Article) -> Iterator[list[Piece]]:
    """Cut each paragraph where a point or a part of a quote begins or ends."""
    spans = _highlighted_spans(article) if isinstance(article, Marked) else []
    index = 0
    for start, end in article.paragraphs:
        while index < len(spans) and spans[index][1] <= start:
            index += 1
        pieces: list[Piece] = []
        reached, ahead = start, index
        while ahead < len(spans) and spans[ahead][0] < end:
            begins, ends, highlight = spans[ahead]
            pieces.append((article.text[reached : max(begins, start)], ""))
            pieces.append((article.text[max(begins, start) : min(ends, end)], highlight))
            reached = min(ends, end)
            ahead += 1
        pieces.append((article.text[reached:end], ""))
        yield list(_on_one_line(pieces))


def _highlighted_spans(article: Marked) -> list[tuple[int, int, Highlight]]:
    """The spans of the text to highlight, in order and without overlaps."""
    edges = [(point.start, 1, "point") for point in article.points]
    edges += [(point.end, -1, "point") for point in article.points]
    for quote in article.quotes:
        for start, end in quote.parts:
            edges += [(start, 1, "quote"), (end, -1, "quote")]
    spans: list[tuple[int, int, Highlight]] = []
    reached, depth = 0, {"point": 0, "quote": 0}
    for offset, step, kind in sorted(edges):
        highlight = _HIGHLIGHTS[depth["point"] != 0, depth["quote"] != 0]
        if highlight and offset > reached:
            spans.append((reached, offset, highlight))
        depth[kind] += step
        reached = offset
    return spans


def _on_one_line(pieces: list[Piece]) -> Iterator[Piece]:
    """Put a paragraph on one line, one blank between words, as `squeeze` does to a whole."""
    before = " "
    for text, highlight in pieces:
        line = _BLANKS.sub(" ", text if text.isprintable() else clean(text))
        line = line.lstrip() if before.endswith(" ") else line
        if line:
            yield line, highlight
            before = line
