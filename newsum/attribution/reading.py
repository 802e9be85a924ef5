"""The paragraphs of an article that hold quotes, and those before them, taken apart once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..model import Article, Sentence
from .lines import Line, tokenize
from .marks import find_stretches
from .mentions import Mention, find_mentions


class Paragraph(NamedTuple):
    """A paragraph's tokens, and who may be speaking in it."""

    line: Line
    mentions: list[Mention]


class Reading:
    """What attribution knows of an article before it chooses; paragraphs are read when needed."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.article = article
        self.starts = [sentence.start for sentence in sentences]
        self.stretches = find_stretches(article.text, article.paragraphs)
        self.tokens = [0] * len(self.stretches)
        """Which token of its paragraph each stretch is, once the paragraph is read."""
        self._first: dict[int, int] = {}
        self._count: dict[int, int] = {}
        for number, stretch in enumerate(self.stretches):
            self._first.setdefault(stretch.paragraph, number)
            self._count[stretch.paragraph] = self._count.get(stretch.paragraph, 0) + 1
        self._read: dict[int, Paragraph] = {}

    def paragraph(self, number: int) -> Paragraph:
        """A paragraph taken apart, by its number from 0."""
        found = self._read.get(number)
        if found is None:
            first = self._first.get(number, 0)
            own = self.stretches[first : first + self._count.get(number, 0)]
            span = self.article.paragraphs[number]
            line = tokenize(self.article.text, span, own, first, self.starts)
            for token, stretch in line.stretches.items():
                self.tokens[stretch] = token
            found = self._read[number] = Paragraph(line, find_mentions(line))
        return found

    def above(self, number: int, token: int) -> Paragraph | None:
        """The paragraph before, where a quote has no mention before it in its own."""
        mentions = self.paragraph(number).mentions
        return self.paragraph(number - 1) if number and (not token or not mentions) else None
