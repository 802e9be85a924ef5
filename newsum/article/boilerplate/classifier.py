"""Which lines of a pasted page are the article.

A logistic model looks at each line, its neighbours, how it is set and where it stands; a second one
looks again, knowing what the first thought of the lines around (stacked sequential learning, Cohen
and Carvalho 2005).  ``weights.json`` holds what both have learned.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import log1p
from operator import mul
from pathlib import Path
from typing import Any

from ...model import Span
from .block_features import Setting, chance, looks, opinions, setting
from .context_features import fading, places, prose_of
from .line_features import OUTSIDE, TRAITS, traits

_BULLET_TRAIT = TRAITS.index("bullet")
_END_TRAIT = TRAITS.index("ends a sentence")
_FRAME_TRAIT = TRAITS.index("frame words")
_SHORTEST_TRAITS = slice(TRAITS.index("6-11 words"))
"""The traits that tell a line of fewer than six words."""

_MARGIN = 2.0
"""Log odds below a page's fourth best line at which lines still count, where all are unlikely."""
_RANK = 4

_SHORT = 60
"""Characters in a line of a menu, for a first glance."""

_MENU = 15
"""Short lines that are no sentences: fewer make no page."""
_PROMPTS = 3
"""Short lines with words of a page's frame that make one; bullets are articles' own, too."""


@dataclass(frozen=True, slots=True)
class Page:
    """A pasted page, its lines made ready to be judged."""

    vectors: list[list[float]]
    """What the first look sees of each line."""
    words: list[int]
    where: Setting | None
    """How they are set; ``None`` where nothing parts them."""

    @property
    def kind(self) -> str:
        """The name of the weights that were learned for such pages."""
        return "set" if self.where else "flat"


@cache
def model() -> dict[str, Any]:
    """What was learned: ``frame`` words; weights of both looks, each bias first.

    Those of ``set`` pages know of blank lines and columns, of which ``flat`` ones have none.
    """
    data: dict[str, Any] = json.loads(Path(__file__).with_name("weights.json").read_text("utf-8"))
    return data


def article_lines(text: str, spans: Sequence[Span], lines: Sequence[str]) -> list[bool] | None:
    """For each line whether it is the article; ``None`` where the lines are no pasted page.

    ``lines`` are those at ``spans`` of ``text``.
    """
    if sum(len(line) < _SHORT for line in lines) < _MENU:
        return None
    learned = model()
    page = look(text, spans, lines, frozenset(learned["frame"]))
    return choose(page, *learned[page.kind]) if page else None


def look(
    text: str, spans: Sequence[Span], lines: Sequence[str], frame: frozenset[str]
) -> Page | None:
    """What the first look sees; ``None`` where there are no menus and prompts among the lines."""
    rows, words = traits(lines, frame)
    prose = prose_of(rows, words)
    if not _is_page(rows, prose):
        return None
    where = setting(text, spans)
    around = places(lines, rows, prose)
    if where:
        signs = [
            (row[_BULLET_TRAIT], row[_END_TRAIT], float(not n and not row[_END_TRAIT]))
            for row, n in zip(rows, prose, strict=True)
        ]
        blocks = looks(where, words, prose, signs)
        around = [place + block for place, block in zip(around, blocks, strict=True)]
    padded = [OUTSIDE, *rows, OUTSIDE]
    vectors = [
        row + padded[number] + padded[number + 2] + place
        for number, (row, place) in enumerate(zip(rows, around, strict=True))
    ]
    return Page(vectors, words, where)


def _is_page(rows: Sequence[Sequence[float]], prose: Sequence[int]) -> bool:
    """Whether there are menus and prompts among the lines."""
    short = [
        row for row, words in zip(rows, prose, strict=True) if not words and not row[_END_TRAIT]
    ]
    if len(short) < _MENU:
        return False
    prompts = sum(row[_FRAME_TRAIT] > 0 and any(row[_SHORTEST_TRAITS]) for row in short)
    return prompts >= _PROMPTS


def choose(page: Page, first: Sequence[float], second: Sequence[float]) -> list[bool]:
    """Whether each line is the article, by the weights of both looks."""
    scores = weigh(second_look(page, weigh(page.vectors, first)), second)
    # An odd page may be unlike all that was learned: its likeliest lines are the article then.
    threshold = min(0.0, sorted(scores)[-_RANK] - _MARGIN)
    return [score > threshold for score in scores]


def weigh(vectors: Sequence[Sequence[float]], weights: Sequence[float]) -> list[float]:
    """The log odds that each line is the article."""
    bias = weights[0]
    rest = weights[1:]
    return [bias + sum(map(mul, vector, rest)) for vector in vectors]


def second_look(page: Page, scores: Sequence[float]) -> list[list[float]]:
    """The first look, and what it made of the lines around."""
    likely = [min(n, 60) * chance(score) for n, score in zip(page.words, scores, strict=True)]
    total = sum(likely) or 1.0
    before, after = fading(likely, 0.85), fading(likely[::-1], 0.85)[::-1]
    left, right = fading(likely, 1.0), fading(likely[::-1], 1.0)[::-1]
    top = sorted(scores)[-_RANK]
    padded = [-6.0, -6.0, -6.0, *scores, -6.0, -6.0, -6.0]
    blocks = opinions(page.where, page.words, scores) if page.where else [()] * len(scores)
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
            *blocks[i],
            *page.vectors[i],
        ]
        for i, score in enumerate(scores)
    ]
