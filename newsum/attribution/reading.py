"""The paragraphs of an article that hold quotes, and those before them, taken apart once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..model import Article, Sentence
from .lines import Line, tokenize
from .marks import Stretch, find_stretches
from .mentions import Mention, find_mentions


class Paragraph(NamedTuple):
    """A paragraph's tokens, and who may be speaking in it."""

    line: Line
    mentions: list[Mention]


class Reading(NamedTuple):
    """What attribution knows of an article before it chooses."""

    stretches: list[Stretch]
    tokens: list[int]
    """Which token of its paragraph each stretch is."""
    paragraphs: dict[int, Paragraph]


def read_lines(article: Article, sentences: Sequence[Sentence]) -> Reading:
    """Find the quoted stretches, and take apart the paragraphs around them."""
    text = article.text
    stretches = find_stretches(text, article.paragraphs)
    first: dict[int, int] = {}
    count: dict[int, int] = {}
    for number, stretch in enumerate(stretches):
        first.setdefault(stretch.paragraph, number)
        count[stretch.paragraph] = count.get(stretch.paragraph, 0) + 1
    wanted = sorted({*first, *(number - 1 for number in first if number)})
    starts = [sentence.start for sentence in sentences]
    tokens = [0] * len(stretches)
    paragraphs: dict[int, Paragraph] = {}
    for number in wanted:
        low = first.get(number, 0)
        own = stretches[low : low + count.get(number, 0)]
        line = tokenize(text, article.paragraphs[number], own, low, starts)
        for token, stretch_number in line.stretches.items():
            tokens[stretch_number] = token
        paragraphs[number] = Paragraph(line, find_mentions(line))
    return Reading(stretches, tokens, paragraphs)
