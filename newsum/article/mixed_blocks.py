"""Blocks of a pasted page that hold lines of its frame: a newsletter's box, a picture, links.

Where each paragraph stands apart, what adjoins a line of the frame without a blank line is of it, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..language import stop_words
from ..model import Span
from ..sentence_end import is_prose
from .boilerplate.kinds import (
    ADVERTISEMENT,
    CAPTION,
    COMMENTS,
    CONSENT,
    PROMOTION,
    RELATED,
    SHARE,
    VIDEO,
    Kind,
)
from .pasted_frame import topics

_FEWEST_PARAGRAPHS: Final = 3
"""Lines of prose at least, by which it is told whether each paragraph is a block of its own."""
_MOST_LINES: Final = 9
"""Lines of such a block at most."""
_ON_TOPIC: Final = 3
"""Words of the article that prose in such a block has at least, if it is the article's."""

_FRAME: Final = frozenset((ADVERTISEMENT, CAPTION, COMMENTS, CONSENT, PROMOTION, SHARE, VIDEO))
"""Kinds told by words, whose lines take those beside them with them."""
_MOST_LOOSE: Final = 3
"""Lines of such a block that are taken with them at most: more are a list of the article's."""


def blocks(text: str, spans: Sequence[Span]) -> Iterator[range]:
    """The lines of a text that no blank line parts, as ranges of their numbers."""
    starts = [0]
    for number, (above, below) in enumerate(pairwise(spans), 1):
        if text.count("\n", above[1], below[0]) > 1:
            starts.append(number)
    for start, end in pairwise([*starts, len(spans)]):
        yield range(start, end)


def is_parted(found: Sequence[range], lines: Sequence[str], kinds: Sequence[Kind | None]) -> bool:
    """Whether nearly every paragraph of an article is a block of its own."""
    prose = [len(b) for b in found for n in b if kinds[n] is None and is_prose(lines[n])]
    return len(prose) >= _FEWEST_PARAGRAPHS and 4 * prose.count(1) >= 3 * len(prose)


def mark_mixed_blocks(
    text: str, spans: Sequence[Span], lines: Sequence[str], kinds: list[Kind | None]
) -> None:
    """Mark the lines amid an article that stand in one block with lines of the page's frame."""
    if _FRAME.isdisjoint(kinds) and RELATED not in kinds:
        return
    found = list(blocks(text, spans))
    if not is_parted(found, lines, kinds):
        return
    prose = [n for b in found if len(b) == 1 for n in b if kinds[n] is None and is_prose(lines[n])]
    if not prose:
        return
    about = topics(" ".join(lines[number] for number in prose)) - stop_words()
    for block in found:
        if not (prose[0] < block[0] and block[-1] < prose[-1] and 1 < len(block) <= _MOST_LINES):
            continue
        framed = next((kinds[n] for n in block if kinds[n] in _FRAME), None)
        edges = {kinds[block[0]], kinds[block[-1]]}
        if framed is None and RELATED in edges:
            framed = RELATED  # "Why whales swim upstream", "Read more"
        loose = [number for number in block if kinds[number] is None]
        if (
            framed is None
            or len(loose) > _MOST_LOOSE
            or any(is_prose(lines[n]) and len(topics(lines[n]) & about) >= _ON_TOPIC for n in loose)
        ):
            continue
        for number in loose:
            kinds[number] = framed
