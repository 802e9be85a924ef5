"""How much prose is around each line of a pasted page, as numbers.

The density of prose around a line separates an article from menus (Kohlschütter et al. 2010).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log1p
from typing import Final

from ...patterns import pattern
from .line_features import FRAME_WORDS

# A word long enough to tell what a text is about.
_TOPIC = pattern(r"[^\W\d_]{5,}")

_STEM = 6
"""Letters of a word that count when the words of two lines are compared."""
_FADE = 0.8
"""How much of the prose one line away counts, and of that what is a line further, and so on."""
_CORE = 0.3
"""The share of the densest prose from which prose is the core of the article."""

CONTEXT_FEATURES: Final = (
    "log prose above", "log prose below", "prose above", "prose below", "prose on both sides",
    "log prose on both sides", "below the peak", "fragments from the peak down to it",
    "fragments from it down to the peak", "prompts from the peak down to it",
    "prompts from it down to the peak", "topic words of the core",
    "topic words of the core, weighed by their number", "no topic words",
)  # fmt: skip
"""The names of the features of a line's context, in their order.

The peak is where prose is densest; a fragment is a line without prose, a prompt a fragment with
words of a page's frame.
"""


def context_features(
    lines: Sequence[str], rows: Sequence[Sequence[float]], prose: Sequence[int]
) -> list[list[float]]:
    """The ``CONTEXT_FEATURES`` of each line.

    ``rows`` are the lines' ``LINE_FEATURES``, ``prose`` their words of prose.
    """
    above = faded_sums(prose)
    below = faded_sums(prose[::-1])[::-1]
    density = [a + b + c for a, b, c in zip(above, prose, below, strict=True)]
    top = max(density) or 1.0
    peak = density.index(max(density))
    distances = _distances(rows, prose, peak)
    core = [
        bool(words) and amount > _CORE * top for words, amount in zip(prose, density, strict=True)
    ]
    topics = _topics(lines, core)
    found = []
    for number, (a, b) in enumerate(zip(above, below, strict=True)):
        fragments, prompts = distances[number]
        behind = float(number > peak)
        ahead = 1.0 - behind
        found.append(
            [
                log1p(a) / 5,
                log1p(b) / 5,
                a / top,
                b / top,
                min(a, b) / top,
                log1p(min(a, b)) / 5,
                behind,
                behind * fragments,
                ahead * fragments,
                behind * prompts,
                ahead * prompts,
                *topics[number],
            ]
        )
    return found


def _topics(lines: Sequence[str], core: Sequence[bool]) -> list[tuple[float, float, float]]:
    """The last three of the ``CONTEXT_FEATURES``; ``core`` says which lines are the core."""
    topics = [{word[:_STEM] for word in _TOPIC.findall(line.lower())} for line in lines]
    common = Counter(
        word for topic, is_core in zip(topics, core, strict=True) if is_core for word in topic
    )
    found = []
    for topic, is_core in zip(topics, core, strict=True):
        # A word of the core itself is one that another of its lines has, too.
        shared = sum(common[word] > is_core for word in topic) / len(topic) if topic else 0.0
        found.append((shared, shared * log1p(len(topic)) / 3, float(not topic)))
    return found


def faded_sums(amounts: Sequence[float], fade: float = _FADE) -> list[float]:
    """For each index the sum of the amounts before it, faded once more for each step away."""
    total = 0.0
    result = []
    for amount in amounts:
        result.append(total)
        total = total * fade + amount
    return result


def _distances(
    rows: Sequence[Sequence[float]], prose: Sequence[int], peak: int
) -> list[tuple[float, float]]:
    """How many fragments, and prompts among them, are between each line and the peak."""
    distances = [(0.0, 0.0)] * len(rows)
    for walk in (range(peak, len(rows)), range(peak, -1, -1)):
        fragments = prompts = 0
        for number in walk:
            distances[number] = log1p(fragments) / 3, log1p(prompts) / 3
            if prose[number]:
                fragments = max(0, fragments - 2)
            else:
                fragments += 1
                prompts += rows[number][FRAME_WORDS] > 0
    return distances
