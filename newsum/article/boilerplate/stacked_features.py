"""How a first pass over a pasted page judged the lines around each line, as numbers.

They are what a second pass knows beside the features of the first (stacked sequential learning,
Cohen and Carvalho 2005).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log1p
from typing import Final

from .block_features import Blocks
from .context_features import faded_sums

_OUTSIDE = -6.0
"""The log odds of lines and blocks that are not there."""

_MOST_WORDS = 60
"""Words of a line that count at most."""

_FADE = 0.85
"""How much of the likely words one line away counts, and so on."""

RANK: Final = 4
"""The line that the others of a page are measured by, counted from the likeliest."""

NEIGHBOUR_FEATURES: Final = (
    "log odds", "two above: log odds", "above: log odds", "below: log odds",
    "two below: log odds", "both sides: best log odds near", "log likely words above",
    "log likely words below", "log likely words on both sides", "likely words above",
    "likely words below", "likely words on both sides", "page: fourth best log odds",
    "log odds over the fourth best",
)  # fmt: skip
"""The names of the features that say how the lines around were judged, in their order."""

BLOCK_NEIGHBOUR_FEATURES: Final = (
    "block: best log odds", "block: mean log odds", "block: likely words",
    "block above: mean log odds", "block above: likely words",
    "block below: mean log odds", "block below: likely words",
)  # fmt: skip
"""The names of the features that say how the blocks around were judged, in their order."""


def neighbour_features(words: Sequence[int], log_odds: Sequence[float]) -> list[list[float]]:
    """The ``NEIGHBOUR_FEATURES`` of each line.

    ``words`` are the lines' numbers of words, ``log_odds`` what the first pass gave them.
    """
    likely = [
        min(n, _MOST_WORDS) * probability(odds) for n, odds in zip(words, log_odds, strict=True)
    ]
    total = sum(likely) or 1.0
    above, below = faded_sums(likely, _FADE), faded_sums(likely[::-1], _FADE)[::-1]
    all_above, all_below = faded_sums(likely, 1.0), faded_sums(likely[::-1], 1.0)[::-1]
    fourth = sorted(log_odds)[-RANK]
    padded = [_OUTSIDE] * 3 + [*log_odds] + [_OUTSIDE] * 3
    return [
        [
            odds,
            padded[i + 1],
            padded[i + 2],
            padded[i + 4],
            padded[i + 5],
            min(max(padded[i : i + 3]), max(padded[i + 4 : i + 7])),
            log1p(above[i]),
            log1p(below[i]),
            log1p(min(above[i], below[i])),
            all_above[i] / total,
            all_below[i] / total,
            min(all_above[i], all_below[i]) / total,
            fourth,
            odds - fourth,
        ]
        for i, odds in enumerate(log_odds)
    ]


def block_neighbour_features(
    blocks: Blocks, words: Sequence[int], log_odds: Sequence[float]
) -> list[tuple[float, ...]]:
    """The ``BLOCK_NEIGHBOUR_FEATURES`` of each line.

    Of each block the highest and the mean log odds, and the share of words that are likely the
    article's.
    """
    judged = []
    for block in blocks.ranges:
        odds = [log_odds[number] for number in block]
        counted = [min(words[number], _MOST_WORDS) for number in block]
        likely = sum(n * probability(one) for n, one in zip(counted, odds, strict=True))
        judged.append((max(odds), sum(odds) / len(odds), likely / (1 + sum(counted))))
    outside = (_OUTSIDE, _OUTSIDE, 0.0)
    padded = [outside, *judged, outside]
    return [
        (*judged[index], *padded[index][1:], *padded[index + 2][1:])
        for index, block in enumerate(blocks.ranges)
        for _ in block
    ]


def probability(log_odds: float) -> float:
    """The probability that log odds mean."""
    return 1 / (1 + exp(-max(-30.0, log_odds)))
