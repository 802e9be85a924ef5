"""What a line of a pasted page looks like, as numbers.

The features are those of boilerplate detection on shallow text features (Kohlschütter et al.
2010): lengths, punctuation; and words that only a page's frame uses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log1p
from typing import Final

from ...patterns import pattern
from ...reading_time import count_blanks
from ...sentence_end import ends_sentence, last_mark

# A word; in scripts without blanks between words, a run of letters.
_WORD = pattern(r"\w+")

# What is before an item of a list in pasted pages.
_BULLET = pattern(r"(?:[*+•·–>»#|o-]\s+)+|[*+•·o]$")

# A full stop inside a line, and a new sentence after it.
_INNER_END = pattern(r"[.!?][\"”’']? +[\"“]?[A-ZÀ-Þ]")

# A day, a time of day, "3 hours ago".
_TIME = pattern(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\bago\b"
    r"|\b\d\d?:\d\d|\b\d{4}-\d\d|\b\d\d?/\d\d?/\d|\b\d+ ?(?:h|m|d|min)\b",
    re.IGNORECASE,
)

_LONGEST_TIME = 160
"""Characters of a line that a time is looked for in."""
_LONG_SENTENCE = 9
"""Words of a line that ends a long sentence at least, which is prose."""
_LONG_FRAGMENT = 25
"""Words of a line without a full stop that counts as prose at least."""
_MOST_PROSE = 100
"""Words of prose that a line counts for at most."""
_LENGTHS = 0, 1, 3, 6, 12, 25, 10**9
"""Words at which the classes of lengths begin."""
_OFTEN = 3
"""A line that is there more often than this is repeated often."""

LINE_FEATURES: Final = (
    "no words", "1-2 words", "3-5 words", "6-11 words", "12-24 words", "25 words or more",
    "words", "ends a sentence", "ends a long sentence", "several sentences", "bullet",
    "lower-cased words", "begins lower-cased", "begins with a number", "comma", "quotation mark",
    "numbers", "repeated", "often repeated", "frame words", "share of frame words", "capitals",
    "colon", "bar", "time", "address", "ellipsis", "copyright", "question", "long words",
)  # fmt: skip
"""The names of the features of a line, in their order."""

BULLET: Final = LINE_FEATURES.index("bullet")
"""The index of the feature that a bullet is before the line."""
ENDS_SENTENCE: Final = LINE_FEATURES.index("ends a sentence")
"""The index of the feature that the line ends as a sentence does."""
FRAME_WORDS: Final = LINE_FEATURES.index("frame words")
"""The index of the feature how many words of a page's frame are in the line."""
FEWER_THAN_SIX_WORDS: Final = slice(LINE_FEATURES.index("6-11 words"))
"""The features of which one is set for a line of fewer than six words."""

OUTSIDE: Final = [0.0] * len(LINE_FEATURES)
"""The features of the lines before the first and after the last."""


def line_features(
    lines: Sequence[str], frame_words: frozenset[str]
) -> tuple[list[list[float]], list[int]]:
    """The ``LINE_FEATURES`` of each line, and how many words it has.

    ``frame_words`` are lower-cased words that menus and prompts use.
    """
    counts = Counter(lines)
    found = [_features(line, counts[line], frame_words) for line in lines]
    return [row for row, _ in found], [words for _, words in found]


def _features(line: str, count: int, frame_words: frozenset[str]) -> tuple[list[float], int]:
    """The features of a line that is there ``count`` times, and its number of words."""
    bullet = _BULLET.match(line)
    line = line[bullet.end() :] if bullet else line
    words = _WORD.findall(line)
    n = len(words) if line.isascii() else max(len(words), count_blanks(line))
    share = 1 / n if n else 0.0
    last = last_mark(line)
    ended = ends_sentence(line)
    framed = sum(map(frame_words.__contains__, map(str.lower, words)))
    initials = [word[0] for word in words]
    row = [
        *(low <= n < high for low, high in pairwise(_LENGTHS)),
        log1p(min(n, 80)) / 3, ended, ended and n >= _LONG_SENTENCE,
        bool(_INNER_END.search(line)), bullet is not None,
        sum(map(str.islower, initials)) * share,
        line[:1].islower(), line[:1].isdigit(), "," in line,
        '"' in line or "“" in line or "”" in line,
        sum(map(str.isdigit, initials)) * share,
        count > 1, count > _OFTEN, min(framed, 4) / 4, framed * share, line.isupper(),
        last == ":", "|" in line or "»" in line or "›" in line or "/" in line,
        len(line) < _LONGEST_TIME and bool(_TIME.search(line)),
        "@" in line or "http" in line or "www." in line,
        line.endswith(("…", "...")), "©" in line, last == "?", n > 0 and len(line) > 12 * n,
    ]  # fmt: skip
    return list(map(float, row)), n


def prose_words(rows: Sequence[Sequence[float]], words: Sequence[int]) -> list[int]:
    """How many words of prose each line has, by its ``LINE_FEATURES`` and its number of words."""
    return [
        min(n, _MOST_PROSE)
        if n >= (_LONG_SENTENCE if row[ENDS_SENTENCE] else _LONG_FRAGMENT)
        else 0
        for row, n in zip(rows, words, strict=True)
    ]
