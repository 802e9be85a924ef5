"""Where each line of a pasted page stands among its prose, as numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import log1p

from .line_features import TRAITS

# A word long enough to tell what a text is about.
_TOPIC = re.compile(r"[^\W\d_]{5,}")

_STEM = 6
"""Letters of a word that count when two lines are compared."""
_FADE = 0.8
"""How much of the prose a line away is felt, and of that a line further, and so on."""

_FRAME_TRAIT = TRAITS.index("frame words")
_END_TRAIT = TRAITS.index("ends a sentence")

_PROSE = 9
_LONG = 25
"""Words of a sentence, and of a line without a full stop, that count as prose."""


def prose_of(rows: Sequence[Sequence[float]], words: Sequence[int]) -> list[int]:
    """How many words of prose each line holds."""
    return [
        min(n, 100) if n >= (_PROSE if row[_END_TRAIT] else _LONG) else 0
        for row, n in zip(rows, words, strict=True)
    ]


def places(
    lines: Sequence[str], rows: Sequence[Sequence[float]], prose: Sequence[int]
) -> list[list[float]]:
    """How much prose is before and after each line, and how far it is from where most of it is."""
    before = fading(prose)
    after = fading(prose[::-1])[::-1]
    density = [a + b + c for a, b, c in zip(before, prose, after, strict=True)]
    top = max(density) or 1.0
    peak = density.index(max(density))
    gaps = _gaps(rows, prose, peak)
    topics = [{word[:_STEM] for word in _TOPIC.findall(line.lower())} for line in lines]
    core = [
        bool(words) and amount > 0.3 * top for words, amount in zip(prose, density, strict=True)
    ]
    common = Counter(
        word for topic, inside in zip(topics, core, strict=True) if inside for word in topic
    )
    found = []
    for number, topic in enumerate(topics):
        a, b = before[number], after[number]
        short, prompts = gaps[number]
        behind = float(number > peak)
        ahead = 1.0 - behind
        shared = sum(common[word] > core[number] for word in topic) / len(topic) if topic else 0.0
        found.append(
            [
                log1p(a) / 5,
                log1p(b) / 5,
                a / top,
                b / top,
                min(a, b) / top,
                log1p(min(a, b)) / 5,
                behind,
                behind * short,
                ahead * short,
                behind * prompts,
                ahead * prompts,
                shared,
                shared * log1p(len(topic)) / 3,
                float(not topic),
            ]
        )
    return found


def fading(amounts: Sequence[float], fade: float = _FADE) -> list[float]:
    """For each place the amounts before it, the nearer the more."""
    felt = 0.0
    result = []
    for amount in amounts:
        result.append(felt)
        felt = felt * fade + amount
    return result


def _gaps(
    rows: Sequence[Sequence[float]], prose: Sequence[int], peak: int
) -> list[tuple[float, float]]:
    """How many lines without prose, and prompts among them, lie between each line and the peak."""
    gaps = [(0.0, 0.0)] * len(rows)
    for walk in (range(peak, len(rows)), range(peak, -1, -1)):
        short = prompts = 0
        for number in walk:
            gaps[number] = log1p(short) / 3, log1p(prompts) / 3
            if prose[number]:
                short = max(0, short - 2)
            else:
                short += 1
                prompts += rows[number][_FRAME_TRAIT] > 0
    return gaps
