"""Where sentences end."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..model import Span

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer


@cache
def _tokenizer(language: str) -> PunktSentenceTokenizer:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return PunktSentenceTokenizer()


def split(text: str, start: int, end: int, language: str | None = None) -> list[Span]:
    """Spans of the sentences in ``text[start:end]``, one paragraph, as offsets in ``text``."""
    paragraph = text[start:end]
    spans = _tokenizer(language or "en").span_tokenize(paragraph)
    return [(start + first, start + last) for first, last in spans]
