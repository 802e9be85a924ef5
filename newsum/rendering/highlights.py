"""The words of an article's paragraphs that are in a point or in a quote, to be highlighted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from ..model import Article, Marked
from ..patterns import pattern
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
_BLANKS = pattern(r"\s+")


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


class Signs(NamedTuple):
    """What stands before and after highlighted words in a format without colours."""

    point: str
    quote: str


def with_signs(article: Article, signs: Signs, escape: Callable[[str], str]) -> Iterator[str]:
    """The paragraphs, with signs around points and around quotes where they are to be highlighted.

    ``escape`` makes words safe in the format.
    """
    for pieces in highlighted_paragraphs(article):
        runs = [list(run) for _, run in groupby(pieces, key=lambda piece: "point" in piece[1])]
        ends = [*(run[0][0][:1] for run in runs[1:]), ""][: len(runs)]
        text = before = ""
        for run, after in zip(runs, ends, strict=True):
            inner = _signed_quotes(run, signs.quote, escape)
            text += _within(inner, signs.point, before, after) if "point" in run[0][1] else inner
            before = run[-1][0][-1:]
        yield text


def _signed_quotes(pieces: list[Piece], sign: str, escape: Callable[[str], str]) -> str:
    """Pieces that all are in a point, or are not, with signs around those that are in a quote."""
    text = before = ""
    for number, (words, highlight) in enumerate(pieces):
        after = pieces[number + 1][0][:1] if number + 1 < len(pieces) else ""
        start = len(words) - len(words.lstrip())
        end = len(words.rstrip())
        inner = words[:start] + escape(words[start:end]) + words[max(start, end) :]
        text += _within(inner, sign, before, after) if "quote" in highlight else inner
        before = words[-1:]
    return text


def _within(text: str, sign: str, before: str, after: str) -> str:
    """A text between signs, which stand where Markdown takes them for signs.

    Blanks stay outside, and so do the punctuation marks that meet a letter without a blank.
    """
    start, end = 0, len(text)
    while start < end and (
        text[start].isspace() or (before.isalnum() and not text[start].isalnum())
    ):
        start += 1
    while end > start and (
        text[end - 1].isspace() or (after.isalnum() and not text[end - 1].isalnum())
    ):
        end -= 1
    if start == end:
        return text
    return f"{text[:start]}{sign}{text[start:end]}{sign}{text[end:]}"


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
