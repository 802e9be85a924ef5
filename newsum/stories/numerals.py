"""Numbers as news writes them: digits with commas, words, scales; the days of dates apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from .. import lexicon
from ..dates import month_names
from ..model import Sentence

# A number with its commas and points, and what is glued to it ("25-tonne"); a word; a mark.
TOKEN = re.compile(r"\d+(?:[.,]\d+)*(?:[-–‑/:]\w+|\w+)*|\w+(?:[-'’]\w+)*|[^\w\s]")

# A number that is one: no year, no ordinal, no score.
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")

_YEAR = re.compile(r"(?:19|20)\d\d")

SCALES: Final = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "bn": 1e9, "m": 1e6}
"""Words that multiply the number before them."""

_TENS: Final = 10
"""The value from which a number in words has no ones behind a hyphen, and below which it is one."""

_LAST_DAY: Final = 31
"""The last day of a month."""

_DIGITS: Final = frozenset("0123456789")


def numbers(sentences: Sequence[Sentence]) -> frozenset[float]:
    """All numbers in an article's sentences, but for the days of dates."""
    found: set[float] = set()
    for sentence in sentences:
        if not has_number(sentence.text):
            continue
        lower = [token.lower() for token in TOKEN.findall(sentence.text)]
        found.update(
            value * scale(lower, at + 1)
            for at, word in enumerate(lower)
            if (value := value_of(word)) is not None and not is_day(lower, at)
        )
    return frozenset(found)


def scale(lower: Sequence[str], at: int) -> float:
    """By what the word behind a number multiplies it."""
    return SCALES.get(lower[at], 1.0) if at < len(lower) else 1.0


def is_day(lower: Sequence[str], at: int) -> bool:
    """Whether a number is a day: a month's name stands beside it."""
    value = value_of(lower[at])
    beside = lower[max(0, at - 1) : at + 2]
    return value is not None and value <= _LAST_DAY and not _months().isdisjoint(beside)


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return month_names()


def has_number(text: str) -> bool:
    """Whether a text may state a number."""
    return not _DIGITS.isdisjoint(text) or not lexicon.number_words().keys().isdisjoint(
        text.lower().replace("-", " ").split()
    )


def value_of(word: str) -> float | None:
    """The number that a token is; ``None`` where it is none, or a year."""
    if word[0] in _DIGITS:
        is_one = _NUMBER.fullmatch(word) and not _YEAR.fullmatch(word)
        return float(word.replace(",", "")) if is_one else None
    words = lexicon.number_words()
    if "-" not in word:
        return words.get(word)
    tens, _, ones = word.partition("-")
    if words.get(tens, 0) < _TENS:
        return None
    value = 1.0 if ones == "one" else words.get(ones, _TENS)
    return words[tens] + value if value < _TENS else None
