"""A paragraph as its reporter wrote it: words and marks, every quoted stretch one token.

What is said inside the marks cannot attribute it, and a stretch that counts as one token leaves
speaker, reporting verb and quote as near each other as they are in the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..model import Span
from .lexicon import kinds, nouns
from .marks import Stretch

# A word with inner apostrophes, hyphens and points ("U.S", "D-Ill", "Clinton's"), or a mark.
_TOKEN = re.compile(r"@?[^\W_]+(?:[-'’.&@_][^\W_]+)*|[,;:()—–―]|--")

_MARKS = {"—": "-", "–": "-", "―": "-", "--": "-"}

# What makes a noun of a reporting verb after it: "the claim".  Not "some claim".
_NOMINAL = frozenset({"a", "an", "the", "his", "her", "its", "their", "my", "our", "no", "every"})


class Line(NamedTuple):
    """The tokens of one paragraph, in parallel lists."""

    words: list[str]
    kinds: str
    """A letter a token: ``N`` capitalised, ``w`` any other word, ``#`` number, ``Q`` a quoted
    stretch, ``.`` between sentences, marks as they are, and the letters of the lexicon.  A handle
    ("@ana_roe") is a name."""
    starts: list[int]
    ends: list[int]
    stretches: dict[int, int]
    """Token → number of its stretch."""


@lru_cache(maxsize=1 << 14)
def _kind(word: str, first: bool) -> str:
    """The letter of a word; a capital makes a name of all but a sentence's first word."""
    if word[0].isdigit():
        return "#"
    if word[0] == "@":
        return "N"
    known = kinds()
    lower = word.lower()
    kind = known.get(lower)
    if kind is None and ("'" in word or "’" in word):
        kind = known.get(lower.replace("’", "'").partition("'")[0])  # "he's", "don't"
        kind = None if kind in ("n", "c") else kind
    if not word[0].isupper():
        return kind or "w"
    if kind is None or (not first and kind in "nwc"):
        return "N"
    return "N" if kind == "n" and not first else kind


def _is_noun(word: str, before: str, kind: str) -> bool:
    """Whether a reporting verb is a noun after the word before it."""
    if before.lower() in _NOMINAL or before.endswith(("'s", "’s")):
        return True
    return kind in "w#" and word in nouns()


def tokenize(
    text: str, span: Span, stretches: Sequence[Stretch], first: int, boundaries: list[int]
) -> Line:
    """Take a paragraph apart.

    ``stretches`` are those of the paragraph, ``first`` the number of the first one, and
    ``boundaries`` the offsets at which sentences begin, in order.
    """
    words: list[str] = []
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    numbers: dict[int, int] = {}
    low = span[0]
    upcoming = bisect_left(boundaries, low + 1)
    after_quote = ""
    for number in range(len(stretches) + 1):
        stretch = stretches[number] if number < len(stretches) else None
        for match in _TOKEN.finditer(text, low, stretch.before if stretch else span[1]):
            word = match.group()
            start = match.start()
            boundary = not letters
            while upcoming < len(boundaries) and boundaries[upcoming] <= start:
                boundary = boundary or word[0].isupper() or word[0].isdigit()
                upcoming += 1
            if boundary and letters and not (letters[-1] == "Q" and after_quote in ",?!—–-"):
                words.append(".")
                letters.append(".")
                starts.append(start)
                ends.append(start)
            is_word = word[0].isalnum() or word[0] == "@"
            letter = _kind(word, boundary) if is_word else _MARKS.get(word, word)
            if letter == "c" and letters and _is_noun(word, words[-1], letters[-1]):
                letter = "n" if word in nouns() else "w"
            elif letter == "d" and word[0].isupper() and letters and letters[-1] == "N":
                letter = "N"  # "Formula One"
            words.append(word)
            letters.append(letter)
            starts.append(start)
            ends.append(match.end())
        if stretch is not None:
            crossed = False
            while upcoming < len(boundaries) and boundaries[upcoming] <= stretch.start:
                crossed = True
                upcoming += 1
            if crossed and letters and letters[-1] != ".":
                words.append(".")
                letters.append(".")
                starts.append(stretch.before)
                ends.append(stretch.before)
            # a boundary inside the stretch, or right at its end, counts for what follows it
            while upcoming < len(boundaries) and boundaries[upcoming] < stretch.end:
                upcoming += 1
            numbers[len(words)] = first + number
            words.append('"')
            letters.append("Q")
            starts.append(stretch.before)
            ends.append(stretch.after)
            after_quote = text[stretch.end - 1]
            low = stretch.after
    return Line(words, "".join(letters), starts, ends, numbers)
