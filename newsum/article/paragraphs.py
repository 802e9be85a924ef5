"""The paragraphs of a text, by its lines: one a line, or the lines of a hard-wrapped one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .. import authors
from ..language import stop_words
from ..model import Span
from ..patterns import pattern

# A line that is not blank, without the blanks around it.
_LINE = pattern(r"\S(?:[^\n]*[^\s])?")

# A line across the page: "-----", "= = = = =".
_RULED = pattern(r"[ \t]*[-=_*~#+.]{5,}[ \t]*(?:\n|$)|[ \t]*(?:[-=_*~] ){4,}[-=_*~]?[ \t]*(?:\n|$)")

# What is before an item of a list.
_BULLET = pattern(r"[*•·▪+o-] ")

# "<https://tide.example/8f3a>", alone in its line.
_LINK = pattern(r"[<(\[]?https?://[^\s<>]{3,400}[>)\]]?[ \t]*(?:\n|\Z)")

_NARROWEST = 24
"""Characters in a line at least, where text is wrapped by hand."""
_WIDEST = 130
"""Characters in a line at most, where text is wrapped by hand."""
_PROSE_BLANKS = 2
"""Blanks in a line of prose at least, in a narrow column."""
_STRAY_BLANKS = 7
"""Blanks in a line that a stray break can end, at least."""
_NEAR = 1_000
"""Characters at the end of such a line in which they are counted, however many breaks it had."""
_CREDIT = 80
"""Characters of a line that can say who wrote the article at most."""
_WIDEST_COLUMN = 60
"""Characters in a line of a newspaper's column at most."""
_COLUMN_SPREAD = 1.3
"""Times the length of most of its lines that a line without a joined word can have at most."""
_FEWEST_COLUMN_BREAKS = 6
"""Line breaks that such a column is told by at least."""
_FEWEST_BREAKS = 2
"""Line breaks inside paragraphs that a width can be read from at least."""
_JOINED = 4
"""Characters that a joined word makes a line longer than the width by at least."""
_FEWEST_FLOWING = 4
"""Lines among which one begins lower-cased at least, where words may have been joined."""
_LONGEST_WORD = 12
"""Characters of a word that a sentence needs to go on behind at most: "of"."""
_STRAY_BREAKS = 2
"""Line breaks amid a sentence at most."""
_SLACK = 12
"""Characters that lines of one width may differ by: about a long word."""
_FEWEST_LONGER = 2
"""Lines longer than the width than which more must go on in lower case, where there are so many."""
_PARAGRAPH_ENDS = ".!?:”\"'’"
"""The marks that the last line of a paragraph ends with, mostly."""


def line_spans(text: str) -> list[Span]:
    """Spans of the lines that are not blank, without the blanks around them."""
    return [match.span() for match in _LINE.finditer(text)]


def paragraph_spans(text: str) -> list[Span]:
    """Spans of the paragraphs: a line each, or, in hard-wrapped text, the lines of one together."""
    spans = line_spans(text)
    width = _wrap_width(text, spans)
    if width is None:
        return _with_stray_breaks_joined(text, spans)
    joined: list[Span] = []
    for start, end in spans:
        follows = joined and _continues(text, joined[-1], start, width)
        if follows and not _is_credit(text[start:end]):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _with_stray_breaks_joined(text: str, spans: list[Span]) -> list[Span]:
    """The lines of a text that is not wrapped, but for breaks in the middle of a sentence."""
    joined: list[Span] = []
    for start, end in spans:
        above = joined[-1] if joined else None
        if (
            above
            and text[start].islower()
            and text[above[1] - 1] not in _PARAGRAPH_ENDS + ";"
            and text.count(" ", max(above[0], above[1] - _NEAR), above[1]) >= _STRAY_BLANKS
            and text.count("\n", above[1], start) == 1
            and not authors.says_by(text[start : min(end, start + _CREDIT)])
            and (text.count(" ", start, end) >= _PROSE_BLANKS or text[end - 1] in _PARAGRAPH_ENDS)
        ):
            joined[-1] = above[0], end
        else:
            joined.append((start, end))
    return joined


def _adjacent_lines(text: str, spans: list[Span]) -> list[tuple[Span, Span]]:
    """Pairs of lines of prose with no blank line between them; items of menus are none."""
    return [
        (above, below)
        for above, below in pairwise(spans)
        if text.count("\n", above[1], below[0]) == 1
        and text.count(" ", *above) >= _PROSE_BLANKS
        and not _BULLET.match(text, below[0])
        and not _RULED.match(text, below[0])
        and not _RULED.match(text, above[0])
    ]


def _wrap_width(text: str, spans: list[Span]) -> int | None:
    """The characters a line at which a text was wrapped; ``None`` where it was not.

    In wrapped text most lines end where the next word had no room.
    """
    pairs = _adjacent_lines(text, spans)
    if len(pairs) < _FEWEST_BREAKS:
        return None
    return _page_width(text, spans, pairs) or _column_width(text, pairs)


def _column_width(text: str, pairs: Sequence[tuple[Span, Span]]) -> int | None:
    """The width of a newspaper's column, many of whose lines are longer: broken words were joined.

    So that nothing else is taken for one, most lines must be full and go on in lower case.
    """
    lengths = sorted(end - start for (start, end), _ in pairs)
    width = max(n for n in lengths if n <= _COLUMN_SPREAD * lengths[len(lengths) // 2])
    if not (_NARROWEST <= width <= _WIDEST_COLUMN and len(pairs) >= _FEWEST_COLUMN_BREAKS):
        return None
    flowing = sum(
        text[below].islower()
        and text[above[1] - 1] not in _PARAGRAPH_ENDS
        and not _fits(text, above, below, width)
        for above, (below, _) in pairs
    )
    return width if 3 * flowing >= 2 * len(pairs) else None


def _page_width(text: str, spans: Sequence[Span], pairs: Sequence[tuple[Span, Span]]) -> int | None:
    """The width at which most lines end because the next word had no room.

    The longest lines may be longer than that: a broken word was joined at their end.
    """
    lengths = sorted(end - start for (start, end), _ in pairs)
    longest = lengths[-1 - len(pairs) // 20]
    within = [n for n in lengths if n <= longest - _JOINED]
    shorter = within[-1] if 5 * len(within) >= 4 * len(lengths) else longest
    if _is_width(text, spans, pairs, longest):
        return longest
    flowing = sum(text[start].islower() for _, (start, _) in pairs)
    sure = shorter < longest and _FEWEST_FLOWING * flowing >= len(pairs)
    return shorter if sure and _is_width(text, spans, pairs, shorter) else None


def _is_width(
    text: str, spans: Sequence[Span], pairs: Sequence[tuple[Span, Span]], width: int
) -> bool:
    """Whether most lines end because the next word had no room in a line so wide."""
    if not _NARROWEST <= width <= _WIDEST:
        return False
    longer = [end - start for start, end in spans if end - start > width + _SLACK]
    if 5 * len(longer) > len(spans) or 2 * sum(longer) > sum(end - start for start, end in spans):
        return False
    full = [(above, below) for above, below in pairs if not _fits(text, above, below[0], width)]
    inside = [pair for pair in full if text[pair[0][1] - 1] not in _PARAGRAPH_ENDS]
    # Short articles have as many short lines above them; a line that begins lower-cased is sure.
    flowing = sum(text[start].islower() for _, (start, _) in inside)
    few = len(pairs) < _FEWEST_COLUMN_BREAKS
    # a headline, and what is below it, above prose that is not wrapped
    least = few if len(longer) < _FEWEST_LONGER else len(longer)
    if longer and flowing < least and any(text[start].isupper() for _, (start, _) in pairs):
        return False
    wrapped = 2 * len(full) >= len(pairs) and 2 * len(inside) >= len(full)
    return wrapped or flowing >= max(_FEWEST_BREAKS, len(pairs) / 3)


def _fits(text: str, above: Span, start: int, width: int) -> bool:
    """Whether the word at ``start`` had room at the end of the line above."""
    blank = text.find(" ", start, start + width)
    newline = text.find("\n", start, start + width)
    ends = [offset for offset in (blank, newline) if offset >= 0]
    word = min(ends, default=start + width) - start
    line = above[1] - (text.rfind("\n", 0, above[1]) + 1)
    return line + 1 + word + _SLACK // 2 < width


def _continues(text: str, above: Span, start: int, width: int) -> bool:
    """Whether the line at ``start`` goes on with the paragraph above."""
    line = text.rfind("\n", 0, above[1]) + 1
    if _RULED.match(text, start) or _RULED.match(text, line):
        return False
    if (
        text[line : above[1]].isupper()
        and text.count(" ", line, above[1])
        and not _is_upper(text, start)
    ):
        return False  # a headline in capitals
    if text[above[1] - 1] in _PARAGRAPH_ENDS and _LINK.match(text, start):
        return False
    breaks = text.count("\n", above[1], start)
    if breaks == _STRAY_BREAKS:  # a blank line amid a sentence, as scanned text has them
        last = text[max(line, above[1] - _LONGEST_WORD) : above[1]].rpartition(" ")[2]
        amid = last.islower() and last in stop_words()
        amid = amid or (text[start].islower() and last[-1] not in _PARAGRAPH_ENDS + ";")
        return amid and not _fits(text, above, start, width) and text.count(" ", line, above[1]) > 1
    if breaks != 1:
        return False
    if _indent(text, start) > _indent(text, above[1]):
        return False
    return not _fits(text, above, start, width) or text[start].islower()


def _is_upper(text: str, start: int) -> bool:
    """Whether the line that begins at ``start`` is in capitals."""
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)].isupper()


def _is_credit(line: str) -> bool:
    """Whether a line is "By Jane Roe" and no more, as below a headline with no blank line between."""
    return len(line) <= _CREDIT and authors.says_by(line) and bool(authors.persons(line))


def _indent(text: str, offset: int) -> int:
    """Blanks before the line that ``offset`` is in."""
    first = text.rfind("\n", 0, offset) + 1
    return len(text[first:offset]) - len(text[first:offset].lstrip(" "))
