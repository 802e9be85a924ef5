"""How a first pass over a page judged what is around each block, as numbers.

They are what a second pass judges by (stacked sequential learning, Cohen and Carvalho 2005): a
block among blocks that are likely the article's is more likely one of them than it looks by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log1p
from operator import itemgetter
from typing import Final

from .html_blocks import Block
from .html_features import FEATURES, MOST_WORDS, keys

UNSURE: Final = (-2.5, 3.0)
"""The log odds of the first pass between which the second one judges again."""

_FADE: Final = 0.85
"""How much of the likely words one block away counts, and so on."""
_RANK: Final = 4
"""The block that the others of a page are measured by, counted from the likeliest."""

_FEW_BLOCKS: Final = 25
"""Blocks of a page below which there is too little around each to judge by."""

_OWN: Final = (
    "1-3 words", "ends a sentence", "linked", "heading", "item", "caption", "hidden", "extracted",
    "few blocks", "extracted share of parent", "its kind is often linked",
)  # fmt: skip
"""Features of the first pass that the second one knows as well."""

_own: Final = itemgetter(*map(FEATURES.index, _OWN))

STACKED: Final = (
    "log odds", "parent's other words: likely", "parent: share of likely words",
    "grandparent's other words: likely", "grandparent: share of likely words",
    "its kind's other words: likely", "its kind: share of likely words",
    "share of likely words above", "share of likely words below", "the lesser of both",
    "log likely words near above", "log likely words near below", "the lesser of these",
    "page: fourth best log odds", "log odds over the fourth best", *_OWN,
)  # fmt: skip
"""The names of the features of the second pass, in their order."""


def unsure(log_odds: Sequence[float]) -> list[int]:
    """The indexes of the blocks that the second pass judges again."""
    low, high = UNSURE
    if len(log_odds) < _FEW_BLOCKS:
        return []
    return [n for n, odds in enumerate(log_odds) if low < odds < high]


def stacked_features(
    blocks: Sequence[Block],
    own: Sequence[Sequence[float]],
    log_odds: Sequence[float],
    wanted: Sequence[int],
) -> list[list[float]]:
    """The `STACKED` features of the blocks whose indexes are ``wanted``; ``own`` are all `FEATURES`."""
    if not wanted:
        return []
    amounts = [min(block.words, MOST_WORDS) + 1 for block in blocks]
    probable = [1 / (1 + exp(-max(-30.0, odds))) for odds in log_odds]
    likely = [amount * share for amount, share in zip(amounts, probable, strict=True)]
    groups = _Groups(blocks, amounts, likely)
    total = sum(likely)
    above, near_above = _sums(likely)
    near_below = _sums(likely[::-1])[1][::-1]
    fourth = sorted(log_odds, reverse=True)[min(_RANK, len(log_odds)) - 1]
    rows = []
    for n in wanted:
        over, under = above[n] / total, 1 - (above[n] + likely[n]) / total
        before, after = log1p(near_above[n]), log1p(near_below[n])
        rows.append([
            log_odds[n], *groups.shares(n, probable[n], total),
            over, under, min(over, under), before, after, min(before, after),
            fourth, log_odds[n] - fourth, *_own(own[n]),
        ])  # fmt: skip
    return rows


class _Groups:
    """The words, and the likely words, of the elements that blocks share, and of their kinds."""

    def __init__(
        self, blocks: Sequence[Block], amounts: Sequence[int], likely: Sequence[float]
    ) -> None:
        self._amounts, self._likely = amounts, likely
        self._keys: list[Sequence[int | str]] = [keys(block) for block in blocks]
        self._sums: Sequence[dict[int | str, list[float]]] = ({}, {}, {})
        for names, amount, part in zip(self._keys, amounts, likely, strict=True):
            for sums, name in zip(self._sums, names, strict=True):
                group = sums.get(name)
                if group is None:
                    sums[name] = [amount, part]
                else:
                    group[0] += amount
                    group[1] += part

    def shares(self, n: int, probable: float, total: float) -> list[float]:
        """Of each group of a block: how likely its other words are, and their share of the page's."""
        found = []
        for sums, name in zip(self._sums, self._keys[n], strict=True):
            words, part = sums[name]
            others, part = words - self._amounts[n], part - self._likely[n]
            found += [part / others if others else probable, part / total]
        return found


def _sums(values: Sequence[float]) -> tuple[list[float], list[float]]:
    """The sum of the values before each, and the same with those further away counting less."""
    plain, faded = [], []
    whole = fading = 0.0
    for value in values:
        plain.append(whole)
        faded.append(fading)
        whole += value
        fading = fading * _FADE + value
    return plain, faded
