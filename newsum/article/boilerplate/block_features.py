"""How a pasted page is laid out: blocks of lines between blank lines, and indents, as numbers.

Browsers and programs that turn a page into text keep a menu's items together, and paragraphs
apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log1p
from typing import Final

from ...model import Span
from .line_features import BULLET, ENDS_SENTENCE

_FAR = 12
"""Columns beyond which it does not matter how much further in a line begins."""

_FEWEST_BLOCKS = 3
"""Blocks from which blank lines mean something."""
_BLOCK_SHARE = 0.05
"""Blocks a line from which blank lines mean something."""

_INDENTED_SHARE = 0.1
"""Indented lines, of all, from which indents mean something."""

BLOCK_FEATURES: Final = (
    "block: log lines", "block: a single line", "block: a single line, others are long",
    "blocks a line", "block: log prose", "block: log words", "block above: log prose",
    "block below: log prose", "blocks on both sides: log prose", "block: bullets",
    "block: sentence ends", "block: fragments", "first line of a block", "last line of a block",
    "several blank lines above", "in the main column", "right of the main column",
    "distance from the main column", "prose in its column",
)  # fmt: skip
"""The names of the features of a line's block and of the line in it, in their order.

The main column is the one in which most prose begins.
"""


@dataclass(frozen=True, slots=True)
class Blocks:
    """How the lines of a page are laid out."""

    ranges: Sequence[range]
    """The indexes of the lines of each block, which have no blank line between them."""
    spaced: Sequence[bool]
    """Whether more than one blank line is above each line."""
    indents: Sequence[int]
    """Columns before each line."""

    @property
    def indented(self) -> bool:
        """Whether a program wrote the page that tells its parts by their indents."""
        return sum(map(bool, self.indents)) > _INDENTED_SHARE * len(self.indents)


def find_blocks(text: str, spans: Sequence[Span]) -> Blocks | None:
    """The blocks of the lines at ``spans`` of a text; ``None`` where it has hardly a blank line."""
    gaps, indents, last = [], [], 0
    for start, end in spans:
        gaps.append(text.count("\n", last, start) - 1)
        indents.append(start - text.rfind("\n", 0, start) - 1)
        last = end
    starts = [number for number, gap in enumerate(gaps) if gap > 0 or number == 0]
    if len(starts) < max(_FEWEST_BLOCKS, _BLOCK_SHARE * len(spans)):
        return None
    ends = [*starts[1:], len(spans)]
    return Blocks(
        ranges=[range(start, end) for start, end in zip(starts, ends, strict=True)],
        spaced=[gap > 1 and number > 0 for number, gap in enumerate(gaps)],
        indents=indents,
    )


def block_features(
    blocks: Blocks, rows: Sequence[Sequence[float]], words: Sequence[int], prose: Sequence[int]
) -> list[list[float]]:
    """The ``BLOCK_FEATURES`` of each line.

    ``rows`` are the lines' ``LINE_FEATURES``, ``words`` and ``prose`` their words, and those of
    prose among them.
    """
    signs = [
        (row[BULLET], row[ENDS_SENTENCE], float(not n and not row[ENDS_SENTENCE]))
        for row, n in zip(rows, prose, strict=True)
    ]
    amounts = [_total(prose, block) for block in blocks.ranges]
    padded = [0.0, *amounts, 0.0]
    columns = _prose_by_column(blocks.indents, prose)
    whole = sum(columns.values()) or 1
    main = max(columns, key=lambda indent: columns[indent], default=0)
    blocks_a_line = len(blocks.ranges) / max(1, len(words))
    found = []
    for index, block in enumerate(blocks.ranges):
        size = len(block)
        above, below = padded[index], padded[index + 2]
        means = (sum(values) / size for values in zip(*(signs[n] for n in block), strict=True))
        of_block = [
            log1p(size) / 3, size == 1, (size == 1) * (1 - blocks_a_line), blocks_a_line,
            log1p(amounts[index]) / 5, log1p(_total(words, block)) / 5,
            log1p(above) / 5, log1p(below) / 5, log1p(min(above, below)) / 5, *means,
        ]  # fmt: skip
        for number in block:
            indent = blocks.indents[number]
            of_line = [
                size > 1 and number == block[0], size > 1 and number == block[-1],
                blocks.spaced[number], indent == main, indent > main,
                min(abs(indent - main), _FAR) / _FAR, columns[indent] / whole,
            ]  # fmt: skip
            found.append([float(value) for value in (*of_block, *of_line)])
    return found


def _total(amounts: Sequence[int], block: Iterable[int]) -> int:
    """The sum of the amounts of a block's lines."""
    return sum(amounts[number] for number in block)


def _prose_by_column(indents: Sequence[int], prose: Sequence[int]) -> Counter[int]:
    """How many words of prose begin in each column."""
    columns: Counter[int] = Counter()
    for indent, amount in zip(indents, prose, strict=True):
        columns[indent] += amount
    return columns
