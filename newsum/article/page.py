"""Which lines of a pasted page are the article.

A logistic model looks at each line, its neighbours and where it stands; a second one looks again,
knowing what the first thought of the lines around (stacked sequential learning, Cohen and
Carvalho 2005).  ``page.json`` holds what both have learned.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import exp, log1p
from operator import mul
from pathlib import Path
from typing import Any

from .lines import OUTSIDE, TRAITS, traits

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

_MARGIN = 2.0
"""Log odds below a page's fourth best line at which lines still count, where all are unlikely."""

_SHORT = 60
"""Characters in a line of a menu, for a first glance."""

_MENU = 15
"""Short lines that are no sentences: fewer make no page."""
_PROMPTS = 4
"""Short lines with words of a page's frame that make one; bullets are articles' own, too."""


@cache
def model() -> dict[str, Any]:
    """What was learned: ``frame`` words, weights ``first`` and ``second``, each bias first."""
    data: dict[str, Any] = json.loads(Path(__file__).with_name("page.json").read_text("utf-8"))
    return data


def article_lines(lines: Sequence[str]) -> list[bool] | None:
    """For each line whether it is the article; ``None`` where the lines are no pasted page."""
    if sum(len(line) < _SHORT for line in lines) < _MENU:
        return None
    learned = model()
    rows, words = traits(lines, frozenset(learned["frame"]))
    prose = prose_of(rows, words)
    if not is_page(rows, prose):
        return None
    vectors = first_look(lines, rows, prose)
    return choose(vectors, words, learned["first"], learned["second"])


def choose(
    vectors: Sequence[Sequence[float]],
    words: Sequence[int],
    first: Sequence[float],
    second: Sequence[float],
) -> list[bool]:
    """Whether each line is the article, by the weights of both looks."""
    scores = weigh(second_look(vectors, weigh(vectors, first), words), second)
    # An odd page may be unlike all that was learned: its likeliest lines are the article then.
    threshold = min(0.0, sorted(scores)[-4] - _MARGIN)
    return [score > threshold for score in scores]


def is_page(rows: Sequence[Sequence[float]], prose: Sequence[int]) -> bool:
    """Whether there are menus and prompts among the lines."""
    short = [
        row for row, words in zip(rows, prose, strict=True) if not words and not row[_END_TRAIT]
    ]
    if len(short) < _MENU:
        return False
    prompts = sum(row[_FRAME_TRAIT] > 0 and row[5] + row[4] + row[3] == 0 for row in short)
    return prompts >= _PROMPTS


def prose_of(rows: Sequence[Sequence[float]], words: Sequence[int]) -> list[int]:
    """How many words of prose each line holds."""
    return [
        min(n, 100) if n >= (_PROSE if row[_END_TRAIT] else _LONG) else 0
        for row, n in zip(rows, words, strict=True)
    ]


def weigh(vectors: Sequence[Sequence[float]], weights: Sequence[float]) -> list[float]:
    """The log odds that each line is the article."""
    bias = weights[0]
    rest = weights[1:]
    return [bias + sum(map(mul, vector, rest)) for vector in vectors]


def first_look(
    lines: Sequence[str], rows: list[list[float]], prose: Sequence[int]
) -> list[list[float]]:
    """Each line's traits, those of its neighbours, and where it stands among the prose."""
    padded = [OUTSIDE, *rows, OUTSIDE]
    places = _places(lines, rows, prose)
    return [
        row + padded[number] + padded[number + 2] + place
        for number, (row, place) in enumerate(zip(rows, places, strict=True))
    ]


def _places(
    lines: Sequence[str], rows: Sequence[Sequence[float]], prose: Sequence[int]
) -> list[list[float]]:
    """How much prose is before and after each line, and how far it is from where most of it is."""
    before = _fading(prose)
    after = _fading(prose[::-1])[::-1]
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
    places = []
    for number, topic in enumerate(topics):
        a, b = before[number], after[number]
        short, prompts = gaps[number]
        behind = float(number > peak)
        ahead = 1.0 - behind
        shared = sum(common[word] > core[number] for word in topic) / len(topic) if topic else 0.0
        places.append(
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
    return places


def _fading(amounts: Sequence[float], fade: float = _FADE) -> list[float]:
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


def second_look(
    vectors: Sequence[Sequence[float]], scores: Sequence[float], words: Sequence[int]
) -> list[list[float]]:
    """The first look, and what it made of the lines around."""
    likely = [
        min(n, 60) / (1 + exp(-max(-30.0, score))) for n, score in zip(words, scores, strict=True)
    ]
    total = sum(likely) or 1.0
    before, after = _fading(likely, 0.85), _fading(likely[::-1], 0.85)[::-1]
    left, right = _fading(likely, 1.0), _fading(likely[::-1], 1.0)[::-1]
    top = sorted(scores)[-4]
    padded = [-6.0, -6.0, -6.0, *scores, -6.0, -6.0, -6.0]
    return [
        [
            score,
            padded[i + 1],
            padded[i + 2],
            padded[i + 4],
            padded[i + 5],
            min(max(padded[i : i + 3]), max(padded[i + 4 : i + 7])),
            log1p(before[i]),
            log1p(after[i]),
            log1p(min(before[i], after[i])),
            left[i] / total,
            right[i] / total,
            min(left[i], right[i]) / total,
            top,
            score - top,
            *vectors[i],
        ]
        for i, score in enumerate(scores)
    ]
