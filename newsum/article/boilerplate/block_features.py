"""How a pasted page sets its lines: in blocks between blank lines, and how far in.

Browsers and programs that turn a page into text keep a menu's items together, and paragraphs
apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log1p

from ...model import Span

_FAR = 12
"""Columns beyond which it does not matter how much further in a line stands."""

_SET = 0.05
_BLOCKS = 3
"""The share and the number of blocks' first lines from which blank lines say something."""

_NOTHING = -6.0
"""The log odds of a block that is not there."""

_LIMIT = 60
"""Words of a line that count."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the lines of a page stand, each with its number."""

    blocks: Sequence[range]
    """Lines with no blank line between them."""
    wide: Sequence[bool]
    """Whether more than one blank line is above each line."""
    indents: Sequence[int]
    """Columns before each line."""


def setting(text: str, spans: Sequence[Span]) -> Setting | None:
    """The setting of the lines at ``spans`` of a text; ``None`` where hardly a blank line is."""
    gaps, indents, last = [], [], 0
    for start, end in spans:
        gaps.append(text.count("\n", last, start) - 1)
        indents.append(start - text.rfind("\n", 0, start) - 1)
        last = end
    starts = [number for number, gap in enumerate(gaps) if gap > 0 or number == 0]
    if len(starts) < max(_BLOCKS, _SET * len(spans)):
        return None
    ends = [*starts[1:], len(spans)]
    return Setting(
        blocks=[range(start, end) for start, end in zip(starts, ends, strict=True)],
        wide=[gap > 1 and number > 0 for number, gap in enumerate(gaps)],
        indents=indents,
    )


def looks(
    where: Setting, words: Sequence[int], prose: Sequence[int], signs: Sequence[tuple[float, ...]]
) -> list[list[float]]:
    """What the block of each line looks like, and the place of the line in it.

    ``signs`` are numbers of each line, of which a block has the mean.
    """
    blocks = where.blocks
    said = [_total(prose, block) for block in blocks]
    around = [0.0, *said, 0.0]
    home = _columns(where.indents, prose)
    whole = sum(home.values()) or 1
    most = max(home, key=lambda indent: home[indent], default=0)
    airy = len(blocks) / max(1, len(words))
    found = []
    for place, block in enumerate(blocks):
        size = len(block)
        above, below = around[place], around[place + 2]
        means = (sum(values) / size for values in zip(*(signs[n] for n in block), strict=True))
        of_block = [
            log1p(size) / 3, size == 1, (size == 1) * (1 - airy), airy,
            log1p(said[place]) / 5, log1p(_total(words, block)) / 5,
            log1p(above) / 5, log1p(below) / 5, log1p(min(above, below)) / 5, *means,
        ]  # fmt: skip
        for number in block:
            indent = where.indents[number]
            of_line = [
                size > 1 and number == block[0], size > 1 and number == block[-1],
                where.wide[number], indent == most, indent > most,
                min(abs(indent - most), _FAR) / _FAR, home[indent] / whole,
            ]  # fmt: skip
            found.append([float(value) for value in (*of_block, *of_line)])
    return found


def opinions(
    where: Setting, words: Sequence[int], scores: Sequence[float]
) -> list[tuple[float, ...]]:
    """What a first look made of each line's block, and of those around it.

    The highest and the mean log odds, and the share of words that are likely the article's.
    """
    told = []
    for block in where.blocks:
        odds = [scores[number] for number in block]
        counted = [min(words[number], _LIMIT) for number in block]
        likely = sum(n * chance(score) for n, score in zip(counted, odds, strict=True))
        told.append((max(odds), sum(odds) / len(odds), likely / (1 + sum(counted))))
    outside = (_NOTHING, _NOTHING, 0.0)
    padded = [outside, *told, outside]
    return [
        (*told[place], *padded[place][1:], *padded[place + 2][1:])
        for place, block in enumerate(where.blocks)
        for _ in block
    ]


def chance(score: float) -> float:
    """The probability that log odds mean."""
    return 1 / (1 + exp(-max(-30.0, score)))


def _total(amounts: Sequence[int], block: Iterable[int]) -> int:
    return sum(amounts[number] for number in block)


def _columns(indents: Sequence[int], prose: Sequence[int]) -> Counter[int]:
    """How much prose begins in each column."""
    home: Counter[int] = Counter()
    for indent, amount in zip(indents, prose, strict=True):
        home[indent] += amount
    return home
