"""The paragraphs of an article that hold quotes, and those before them, taken apart once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..language.quotation_marks import find_quoted_spans
from ..model import Article, Sentence
from .lines import Line, tokenize
from .mentions import Mention, find_mentions
from .said import is_title, traits
from .scoring import score

SAID, LONG, SAID_LONG = 0.0, 4, 1.0
"""The score from which on somebody is taken to have said a stretch, and that for ``LONG`` words and
more: chosen by cross-validation, where few long ones that somebody said score lower."""

SAID_ABROAD = -1.0
"""That in other languages, of whose words the weights know few."""


class Paragraph(NamedTuple):
    """A paragraph's tokens, and who may be speaking in it."""

    line: Line
    mentions: list[Mention]


class Reading:
    """What attribution knows of an article before it chooses; paragraphs are read when needed."""

    def __init__(
        self, article: Article, sentences: Sequence[Sentence], said: Mapping[str, float]
    ) -> None:
        """``said`` are the weights that tell whether anybody said a stretch."""
        self.article = article
        self.starts = [sentence.start for sentence in sentences]
        self.stretches = find_quoted_spans(article.text, article.paragraphs)
        self.tokens = [0] * len(self.stretches)
        """Which token of its paragraph each stretch is, once the paragraph is read."""
        self.unsaid: set[int] = set()
        """The stretches of the paragraphs read so far that nobody said."""
        self._weights = said
        self.english = article.language in (None, "en")
        self._first: dict[int, int] = {}
        self._count: dict[int, int] = {}
        for number, stretch in enumerate(self.stretches):
            self._first.setdefault(stretch.paragraph, number)
            self._count[stretch.paragraph] = self._count.get(stretch.paragraph, 0) + 1
        self._read: dict[int, Paragraph] = {}

    def line(self, number: int) -> Line:
        """The tokens of a paragraph, by its number from 0."""
        first = self._first.get(number, 0)
        own = self.stretches[first : first + self._count.get(number, 0)]
        span = self.article.paragraphs[number]
        line = tokenize(self.article.text, span, own, first, self.starts)
        for token, stretch in line.stretches.items():
            self.tokens[stretch] = token
        return line

    def paragraph(self, number: int) -> Paragraph:
        """A paragraph taken apart; what stands in marks though nobody said it is a name in it."""
        found = self._read.get(number)
        if found is None:
            line = self.line(number)
            titles = [
                token
                for token, stretch in line.stretches.items()
                if self._is_title(line, token, stretch)
            ]
            if titles:
                kinds = list(line.kinds)
                for token in titles:
                    kinds[token] = "N"
                line = line._replace(kinds="".join(kinds))
            found = self._read[number] = Paragraph(line, find_mentions(line))
        return found

    def _is_title(self, line: Line, token: int, number: int) -> bool:
        """Whether nobody said a stretch; told once, when its paragraph is read."""
        stretch = self.stretches[number]
        inside = self.article.text[stretch.start : stretch.end]
        if stretch.continues or self._is_said(traits(line, token, inside), inside):
            return False
        self.unsaid.add(number)
        return True

    def _is_said(self, traits: list[str], inside: str) -> bool:
        """Whether somebody said the words ``inside`` a stretch."""
        value = score(traits, self._weights)
        if not self.english:
            return value >= SAID_ABROAD and not is_title(inside)
        long = len(inside.split(None, LONG - 1)) == LONG
        return value >= (SAID_LONG if long else SAID)

    def above(self, number: int, token: int) -> Paragraph | None:
        """The paragraph before, where a quote has no mention before it in its own."""
        mentions = self.paragraph(number).mentions
        return self.paragraph(number - 1) if number and (not token or not mentions) else None
