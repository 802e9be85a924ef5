"""What an article of its genre is read for: the result in a match report, the verdict in a review."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..article.genres import RESULT
from .cues import cue_words

_WORD = re.compile(r"[\w-]+")


def genre_news(genre: str | None, texts: Sequence[str]) -> frozenset[int]:
    """The sentence that tells it, by its index; empty for another genre or where none is clear."""
    cues = cue_words()
    if genre == "sport":
        told = (at for at, text in enumerate(texts) if _has(text, cues.results))
        return frozenset([at for at in told if RESULT.search(texts[at])][:1])
    if genre == "review":
        return frozenset([at for at, text in enumerate(texts) if _has(text, cues.verdicts)][-1:])
    return frozenset()


def _has(text: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_WORD.findall(text.lower()))
