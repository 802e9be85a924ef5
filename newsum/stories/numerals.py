"""Numbers as news writes them: digits with commas, words, scales; the days of dates apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ..dates import month_names
from ..lexicon.figure_words import FigureWords, figure_words
from ..model import Sentence
from ..patterns import pattern

# A number with its commas and points, and what is glued to it ("25-tonne"); a word; a mark.
TOKEN = pattern(r"\d+(?:[.,]\d+)*(?:[-–‑/:]\w+|\w+)*|\w+(?:[-'’]\w+)*|[^\w\s]")

# A number that is one, by the mark before its decimals: no ordinal, no score.
_NUMBER: Final = {
    ".": pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
    ",": pattern(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
}

# The number of "25-tonne" and "11-day".
GLUED = pattern(r"(\d+(?:[.,]\d+)*)-([^\W\d_]+)(?:-old)?")

# "45m", "1.2bn".
_SCALED = pattern(r"(\d+(?:[.,]\d+)*)(m|mn|bn|k)")

_YEAR = pattern(r"(?:19|20)\d\d")

_TENS: Final = 10
"""The value from which a number in words has no ones behind a hyphen, and below which it is one."""

_LAST_DAY: Final = 31
"""The last day of a month."""

_BESIDE_DAYS: Final = frozenset({".", "de"})
"""What may stand between a day and its month: "3. Mai", "3 de maio"."""

_AND: Final = frozenset({"e", "y", "et"})
"""Between tens and ones in words."""

_ONE: Final = frozenset({"un", "une", "uno", "una", "um", "uma"})
"""Behind them it is a number: "quarante et un"."""

_NO_COUNTS: Final = frozenset({"%", "$", "€", "£", "¥", "°", "aged", "age"})
"""Beside a number they say that it counts nothing."""

_OPENS: Final = frozenset({",", "("})
_CLOSES: Final = frozenset({",", ")"})
"""Marks about an age behind a name."""

_ABOUT_WORDS: Final = ".,;:!?()\"'“”‘’"
"""Marks that stand right before and behind words."""

_DIGITS: Final = frozenset("0123456789")


def numbers(
    sentences: Sequence[Sentence], code: str | None = None
) -> tuple[frozenset[float], frozenset[float]]:
    """All numbers in an article's sentences, but for the days of dates; and those that may be counts.

    No count is what a unit, a currency or a word for a time stands beside, and no age.
    """
    known = figure_words(code)
    found: set[float] = set()
    counts: set[float] = set()
    for sentence in sentences:
        if not has_number(sentence.text, known):
            continue
        lower = [token.lower() for token in TOKEN.findall(sentence.text)]
        for at, word in enumerate(lower):
            glued = GLUED.fullmatch(word)
            value = value_of(glued[1] if glued else word, known)
            if value is not None and not is_day(lower, at, known):
                ones = ones_behind(lower, at, known)
                behind = at + 1 + 2 * (ones > 0)
                value = (value + ones) * scale(lower, behind, known)
                found.add(value)
                if not glued and not _is_measure(lower, at, behind, known):
                    counts.add(value)
    return frozenset(found), frozenset(counts)


def _is_measure(lower: Sequence[str], at: int, behind: int, known: FigureWords) -> bool:
    """Whether a number is plainly no count, by what stands beside it."""
    after = lower[behind] if behind < len(lower) else ""
    before = lower[at - 1] if at else ""
    return (
        after in known.measures
        or after in known.units
        or after in known.old
        or after in _NO_COUNTS
        or before in _NO_COUNTS
        or (before in _OPENS and after in _CLOSES)
    )


def scale(lower: Sequence[str], at: int, known: FigureWords) -> float:
    """By what the word behind a number multiplies it."""
    return known.scales.get(lower[at], 1.0) if at < len(lower) else 1.0


def ones_behind(lower: Sequence[str], at: int, known: FigureWords) -> float:
    """The ones that follow tens in words: the five of "trinta e cinco"; 0 where none do."""
    if lower[at + 1 : at + 2] == [] or lower[at + 1] not in _AND or len(lower) <= at + 2:
        return 0.0
    tens, word = known.numbers.get(lower[at], 0.0), lower[at + 2]
    ones = 1.0 if word in _ONE else known.numbers.get(word, _TENS)
    return ones if tens > _TENS and tens % _TENS == 0 and ones < _TENS else 0.0


def is_day(lower: Sequence[str], at: int, known: FigureWords) -> bool:
    """Whether a number is a day: a month's name stands beside it."""
    value = value_of(lower[at], known)
    if value is None or value > _LAST_DAY:
        return False
    behind = at + 2 + (lower[at + 1 : at + 2] != [] and lower[at + 1] in _BESIDE_DAYS)
    return not _months().isdisjoint(lower[max(0, at - 1) : behind])


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return month_names()


def has_number(text: str, known: FigureWords) -> bool:
    """Whether a text may state a number."""
    if not _DIGITS.isdisjoint(text):
        return True
    spoken = (word.strip(_ABOUT_WORDS) for word in text.lower().replace("-", " ").split())
    return not (known.numbers.keys() | known.scales.keys()).isdisjoint(spoken)


def value_of(word: str, known: FigureWords) -> float | None:
    """The number that a token is; ``None`` where it is none, or a year."""
    if word[0] in _DIGITS:
        if short := _SCALED.fullmatch(word):
            value = value_of(short[1], known)
            return None if value is None else value * known.scales.get(short[2], 1.0)
        if not _NUMBER[known.decimal].fullmatch(word) or _YEAR.fullmatch(word):
            return None
        if known.decimal == ",":
            word = word.replace(".", "").replace(",", ".")
        return float(word.replace(",", ""))
    if "-" not in word or word in known.numbers:
        return known.numbers.get(word)
    tens, _, ones = word.partition("-")
    if known.numbers.get(tens, 0) < _TENS:
        return None
    value = 1.0 if ones == "one" else known.numbers.get(ones, _TENS)
    return known.numbers[tens] + value if value < _TENS else None


def years_old(token: str, words: FigureWords) -> float | None:
    """The age that one token states: "seventeen-year-old"."""
    lower = token.lower()
    stated = (lower.removesuffix(f"-{old}") for old in words.old if lower.endswith(f"-{old}"))
    return next((value_of(number, words) for number in stated if number), None)
