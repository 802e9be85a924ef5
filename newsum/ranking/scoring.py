"""What every sentence is worth, alone and beside others, and why."""

from __future__ import annotations

from math import fsum
from operator import mul

from .features import GROUPS, Columns
from .table import Table
from .weights import Style

DANGLING = -0.5
"""For a point that hangs on a sentence which is not there."""
SPEECH = -0.5
"""For a point that is a quotation, which has its own place in a summary."""
FOCUS = 8.0
"""For a sentence that has all the words of what the reader asks for."""

PAIRS = ("shared", "likely", "likely_share", "adjacent")
"""The traits of a pair: the share of stems in both, the sum of their chances to be kept, its share
of what the lesser sentence has, and whether one follows the other."""

_GROUPS = [(group, names.split()) for group, names in GROUPS.items()]

_FEW = 4
"""Reasons that a reader takes in at a glance; the others are told as one."""


def pair_traits(table: Table, one: int, other: int) -> tuple[float, float, float, float]:
    """How much two sentences, in the article's order, say the same; `PAIRS` names each."""
    first, second = table.content[one], table.content[other]
    common = first & second
    adjacent = float(other == one + 1)
    if not common:
        return 0.0, 0.0, 0.0, adjacent
    kept = fsum(map(table.likely.__getitem__, common))
    least = min(table.kept[one], table.kept[other])
    return len(common) / min(len(first), len(second)), kept, kept / (0.1 + least), adjacent


def alone(columns: Columns, style: Style) -> list[float]:
    """The score of each sentence by itself; 0 is what sentences usually have."""
    weights = [weight for weight, _ in style.features.values()]
    usually = sum(weight * usual for weight, usual in style.features.values())
    sentences = zip(*[columns[name] for name in style.features], strict=True)
    return [sum(map(mul, weights, values)) - usually for values in sentences]


def adjustments(table: Table, columns: Columns, focus: set[str]) -> list[dict[str, float]]:
    """What is added to each sentence's score for reasons that were not learned."""
    added: list[dict[str, float]] = []
    for own, dangling, speech in zip(
        table.content, columns["dangling"], columns["speech"], strict=True
    ):
        reasons = {}
        if dangling:
            reasons["needs the sentence before"] = DANGLING
        if speech:
            reasons["is a quotation"] = SPEECH
        if focus:
            reasons["focus"] = FOCUS * len(own & focus) / len(focus)
        added.append(reasons)
    return added


def reasons(
    columns: Columns, style: Style, at: int, added: dict[str, float], score: float
) -> list[tuple[str, float]]:
    """Why a sentence has its ``score``, weightiest first; amounts have three decimals."""
    amounts = dict(added)
    features = style.features
    for group, names in _GROUPS:
        amount = 0.0
        for name in names:
            weight, usual = features[name]
            amount += weight * (columns[name][at] - usual)
        amounts[group] = amount
    ranked = sorted(amounts.items(), key=lambda item: (-abs(item[1]), item[0]))
    told = [(reason, round(amount, 3)) for reason, amount in ranked[:_FEW]]
    rest = round(score - sum(amount for _, amount in told), 3)
    return [*told, ("all else", rest)]
