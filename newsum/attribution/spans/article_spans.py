"""What the whole article tells of a quoted span: whether its words stand elsewhere in it, who tells.

Where few spans are long, or where the writer says "you" and "I", marks mostly hold terms.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

from ...language.quotation_marks import QuotedSpan
from ...patterns import pattern

# A pronoun of a writer who speaks of themselves, or to the reader.  What it begins with is one set
# of characters, so that the engine skips from one to the next.
_PERSONAL = pattern(
    r"[IYyWwOoMm](?<!\w.)(?:(?<=I)|(?<=[Yy])our?|(?<=[Ww])e|(?<=[Oo])ur|(?<=[Mm])y)\b"
)

_MARKS: Final = frozenset('"“”‘’')
"""Marks beside words that stand in marks."""

_UTTERANCE: Final = 8
"""Words of a span from which on it is an utterance, whoever said it."""

_MOST_COMPARED: Final = 30
"""Characters of a span that is looked for elsewhere."""

_REACH: Final = 3000
"""Characters before and behind a span in which its words are looked for."""

_MOST_FOUND: Final = 6
"""Places before, and behind, at which its words are looked at: "a" stands everywhere."""

_WRITER: Final = 4000
"""Characters of an article that are read for pronouns of its writer."""


class SpanSetting(NamedTuple):
    """What the article tells of one span."""

    elsewhere: str
    """``q`` if its words stand in marks elsewhere, too; ``u`` if without any; else ``-``."""
    utterances: int
    """How much of what stands in marks is utterances: 0 nothing, 1 little, 2 much."""
    writer: int
    """How often the writer says "I" or "you": 0 never, 1 now and then, 2 often."""


class ArticleSpans:
    """The quoted spans of one article, and its text."""

    def __init__(self, text: str, spans: Sequence[QuotedSpan]) -> None:
        self._text = text
        self._spans = spans

    @cached_property
    def _utterances(self) -> int:
        long = sum(
            len(self._text[span.start : span.end].split(None, _UTTERANCE - 1)) == _UTTERANCE
            for span in self._spans
        )
        return 0 if not long else 1 + (3 * long >= len(self._spans))

    @cached_property
    def _writer(self) -> int:
        pieces, done = [], 0
        for span in self._spans:
            if done >= _WRITER:
                break
            pieces.append(self._text[done : span.outer_start])
            done = span.outer_end
        pieces.append(self._text[done : max(done, _WRITER)])
        told = "".join(pieces)
        found = len(_PERSONAL.findall(told))
        return 0 if not found else 1 + (found * 250 >= len(told))

    def setting(self, span: QuotedSpan) -> SpanSetting:
        """What the article tells of a span."""
        return SpanSetting(self._elsewhere(span), self._utterances, self._writer)

    def _elsewhere(self, span: QuotedSpan) -> str:
        words = self._text[span.start : span.end].strip(" .,;:?!")
        if not words or len(words) > _MOST_COMPARED:
            return "-"
        text, reach = self._text, (max(0, span.start - _REACH), span.end + _REACH)
        found = "-"
        for low, high in ((reach[0], span.outer_start), (span.outer_end, reach[1])):
            at = text.find(words, low, high)
            for _ in range(_MOST_FOUND):
                if at < 0:
                    break
                end = at + len(words)
                last = text[at - 1] if at > low else ""
                following = text[end : min(end + 2, high)]
                if last in _MARKS or not _MARKS.isdisjoint(following):
                    found = "q"
                elif not (last.isalnum() or following[:1].isalnum()):
                    return "u"
                at = text.find(words, end, high)
        return found
