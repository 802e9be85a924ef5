"""Where paragraphs begin and end, as the lines of a text show it."""

from __future__ import annotations

import re
from itertools import pairwise

from ..model import Span

# The lines of a text that have something in them, without the blanks around it.
_LINE = re.compile(r"\S(?:[^\n]*[^\s])?")

_NARROWEST, _WIDEST = 30, 130
"""Characters in a line; nobody wraps text by hand at fewer or more."""
_FEWEST_BREAKS = 2
"""Line breaks inside paragraphs from which a width can be told."""
_SLACK = 12
"""How far short of the margin lines of one width may end: about a long word."""


def lines(text: str) -> list[Span]:
    """Spans of the lines that are not blank, without the blanks around them."""
    return [match.span() for match in _LINE.finditer(text)]


def paragraphs(text: str) -> list[Span]:
    """Spans of the paragraphs: a line each, or, in hard-wrapped text, the lines of one together."""
    spans = lines(text)
    width = _margin(text, spans)
    if width is None:
        return spans
    joined: list[Span] = []
    for start, end in spans:
        if joined and _continues(text, joined[-1], start, end, width):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _neighbours(text: str, spans: list[Span]) -> list[tuple[Span, Span]]:
    """Pairs of lines with no blank line between them."""
    return [
        (above, below)
        for above, below in pairwise(spans)
        if text.count("\n", above[1], below[0]) == 1
    ]


def _margin(text: str, spans: list[Span]) -> int | None:
    """The width at which a text was wrapped, or ``None`` where its lines are as written.

    In wrapped text most lines end where the next word had no room.
    """
    pairs = _neighbours(text, spans)
    if len(pairs) < _FEWEST_BREAKS:
        return None
    width = sorted(end - start for (start, end), _ in pairs)[-1 - len(pairs) // 20]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    if 20 * sum(end - start > width + _SLACK for start, end in spans) > len(spans):
        return None
    full = [(above, below) for above, below in pairs if not _fits(text, above, below[0], width)]
    inside = [pair for pair in full if text[pair[0][1] - 1] not in ".!?:”\"'’"]
    # Short articles have as many short lines above them; what goes on lower-cased is sure.
    flowing = sum(text[start].islower() for _, (start, _) in inside)
    wrapped = 2 * len(full) >= len(pairs) and 2 * len(inside) >= len(full)
    return width if wrapped or flowing >= max(_FEWEST_BREAKS, len(pairs) / 3) else None


def _fits(text: str, above: Span, start: int, width: int) -> bool:
    """Whether the word at ``start`` had room at the end of the line above."""
    blank = text.find(" ", start, start + width)
    newline = text.find("\n", start, start + width)
    ends = [place for place in (blank, newline) if place >= 0]
    word = min(ends, default=start + width) - start
    line = above[1] - (text.rfind("\n", 0, above[1]) + 1)
    return line + 1 + word + _SLACK // 2 < width


def _continues(text: str, above: Span, start: int, end: int, width: int) -> bool:
    """Whether a line goes on with the paragraph above."""
    if text.count("\n", above[1], start) != 1:
        return False
    if _indent(text, start) > _indent(text, above[1]):
        return False
    return not _fits(text, above, start, width) or text[start].islower()


def _indent(text: str, place: int) -> int:
    """Blanks before the line that ``place`` is in."""
    first = text.rfind("\n", 0, place) + 1
    return len(text[first:place]) - len(text[first:place].lstrip(" "))
