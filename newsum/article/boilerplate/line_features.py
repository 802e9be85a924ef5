"""What a line of a page looks like, as numbers: the traits that tell an article from menus.

The traits are those of boilerplate detection on shallow text features (Kohlschütter et al. 2010):
lengths, punctuation, density of prose around a line; and words that only a page's frame uses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log1p

# A word; in scripts without blanks between words, a run of letters.
_WORD = re.compile(r"\w+")

# What stands before an item of a list in pasted pages.
_BULLET = re.compile(r"(?:[*+•·–>»#|o-]\s+)+|[*+•·o]$")

# A full stop inside a line, and a new sentence after it.
_INNER_END = re.compile(r"[.!?][\"”’']? +[\"“]?[A-ZÀ-Þ]")

# A day, a time of day, "3 hours ago".
_TIME = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\bago\b"
    r"|\b\d\d?:\d\d|\b\d{4}-\d\d|\b\d\d?/\d\d?/\d|\b\d+ ?(?:h|m|d|min)\b",
    re.IGNORECASE,
)

_ENDS = frozenset(".!?…。؟")
_CLOSING = "\"”’')»] "
_LONGEST_TIME = 160
_PROSE = 9
_LENGTHS = 0, 1, 3, 6, 12, 25, 10**9
"""Words at which lines begin to be longer ones."""
_OFTEN = 3

TRAITS = (
    "no words", "1-2 words", "3-5 words", "6-11 words", "12-24 words", "25 words or more",
    "words", "ends a sentence", "ends a long sentence", "several sentences", "bullet",
    "lower-cased words", "begins lower-cased", "begins with a number", "comma", "quotation mark",
    "numbers", "repeated", "often repeated", "frame words", "share of frame words", "capitals",
    "colon", "bar", "time", "address", "ellipsis", "copyright", "question", "long words",
)  # fmt: skip

OUTSIDE = [0.0] * len(TRAITS)
"""The traits of the lines before the first and after the last."""


def traits(lines: Sequence[str], frame: frozenset[str]) -> tuple[list[list[float]], list[int]]:
    """The ``TRAITS`` of each line, and how many words it has.

    ``frame`` are lower-cased words that menus and prompts use.
    """
    counts = Counter(lines)
    found = [_traits(line, counts[line], frame) for line in lines]
    return [row for row, _ in found], [words for _, words in found]


def _traits(line: str, count: int, frame: frozenset[str]) -> tuple[list[float], int]:
    bullet = _BULLET.match(line)
    line = line[bullet.end() :] if bullet else line
    words = _WORD.findall(line)
    n = len(words)
    share = 1 / n if n else 0.0
    bare = line.rstrip(_CLOSING)
    last = bare[-1:]
    ended = last in _ENDS and bool(last)
    cues = sum(word.lower() in frame for word in words)
    row = [
        *(low <= n < high for low, high in pairwise(_LENGTHS)),
        log1p(min(n, 80)) / 3, ended, ended and n >= _PROSE, bool(_INNER_END.search(line)),
        bullet is not None,
        sum(word[0].islower() for word in words) * share,
        line[:1].islower(), line[:1].isdigit(), "," in line,
        '"' in line or "“" in line or "”" in line,
        sum(word[0].isdigit() for word in words) * share,
        count > 1, count > _OFTEN, min(cues, 4) / 4, cues * share, line.isupper(), last == ":",
        "|" in line or "»" in line or "›" in line or "/" in line,
        len(line) < _LONGEST_TIME and bool(_TIME.search(line)),
        "@" in line or "http" in line or "www." in line,
        line.endswith(("…", "...")), "©" in line, last == "?", n > 0 and len(line) > 12 * n,
    ]  # fmt: skip
    return [float(value) for value in row], n
