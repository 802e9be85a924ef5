"""Words, their stems, and the words that carry no meaning of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nltk.stem.snowball import SnowballStemmer

# A word with its inner apostrophes, points and hyphens left out: "U", "S", "Zelensky", "s", "1".
_WORD = re.compile(r"\w+")


def words(text: str) -> list[str]:
    """The words of a text in order, as they are written."""
    return _WORD.findall(text)


@cache
def _stemmer(language: str) -> SnowballStemmer:
    from nltk.stem.snowball import SnowballStemmer

    return SnowballStemmer("english")


_STEMS: dict[tuple[str, str], str] = {}


def stems(words: Iterable[str], language: str | None = None) -> list[str]:
    """The stem of each word, lower-cased."""
    stemmer = _stemmer(language or "en")
    return [stemmer.stem(word) for word in words]


@cache
def stop_words(language: str | None = None) -> frozenset[str]:
    """Lower-cased words that any text is full of."""
    return frozenset("a an and are as at be by for from has he in is it its of on that the to was were will with".split())
