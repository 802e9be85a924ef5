"""A paragraph as its reporter wrote it: words and marks, every quoted stretch one token.

What is said inside the marks cannot attribute it, and a stretch that counts as one token leaves
speaker, reporting verb and quote as near each other as they are in the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..language.quotation_marks import QuotedSpan
from ..memo import Memo
from ..model import Span
from .lexicon import kinds, nouns

# A word with inner apostrophes, hyphens and points ("U.S", "D-Ill", "Clinton's"), or a mark.
_TOKEN = re.compile(r"@?[^\W_]+(?:[-'’.&@_][^\W_]+)*|[,;:()—–―]|--")

_MARKS = {"—": "-", "–": "-", "―": "-", "--": "-"}

# Letters that hang on the word before.
_HANGS = re.compile("[cd]")

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


def _letter(token: str) -> str:
    """The letter of a token anywhere but at the beginning of a sentence."""
    return _of(token, first=False)


def _first_letter(token: str) -> str:
    """The letter of a sentence's first token, whose capital tells nothing."""
    return _of(token, first=True)


def _of(token: str, *, first: bool) -> str:
    if token[0].isdigit():
        return "#"
    if token[0] == "@":
        return "N"
    if not token[0].isalpha():
        return _MARKS.get(token, token)
    known = kinds()
    lower = token.lower()
    kind = known.get(lower)
    if kind is None and ("'" in token or "’" in token):
        kind = known.get(lower.replace("’", "'").partition("'")[0])  # "he's", "don't"
        kind = None if kind in ("n", "c") else kind
    if not token[0].isupper():
        return kind or "w"
    return "N" if kind is None or (not first and kind in "nwc") else kind


_MOST = 50_000
"""Tokens whose letters are kept."""

_INNER, _FIRST = Memo(_letter, _MOST), Memo(_first_letter, _MOST)


def _in_place(word: str, letter: str, before: str, kind: str) -> str:
    """The letter of a verb or determiner after the word before it."""
    if letter == "d":
        return "N" if kind == "N" and word[0].isupper() else "d"  # "Formula One"
    noun = before.lower() in _NOMINAL or before.endswith(("'s", "’s"))
    if noun or (kind in "w#" and word in nouns()):
        return "n" if word in nouns() else "w"  # "the claim"
    return letter


class _Tokens:
    """A paragraph while it is taken apart."""

    def __init__(self, text: str, boundaries: Sequence[int], start: int) -> None:
        self.text = text
        self.words: list[str] = []
        self.letters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.boundaries = boundaries
        self.upcoming = bisect_left(boundaries, start + 1)
        self.closing = ""
        """The last character of the stretch before."""

    def add(self, word: str, letter: str, start: int, end: int) -> None:
        """Append a token."""
        self.words.append(word)
        self.letters.append(letter)
        self.starts.append(start)
        self.ends.append(end)

    def told(self, low: int, high: int) -> None:
        """Take in what the reporter says between two stretches."""
        found = list(_TOKEN.finditer(self.text, low, high))
        if not found:
            return
        words = [match.group() for match in found]
        starts = [match.start() for match in found]
        ends = [match.end() for match in found]
        letters = list(map(_INNER.__getitem__, words))
        begin = self._beginning(words, starts)
        for at in begin:
            letters[at] = _FIRST[words[at]]
        free = set(begin)
        for match in _HANGS.finditer("".join(letters)):
            at = match.start()
            if at not in free:
                before = words[at - 1] if at else self.words[-1]
                kind = letters[at - 1] if at else self.letters[-1]
                letters[at] = _in_place(words[at], letters[at], before, kind)
        first = 0
        for at in (*begin, len(found)):
            self.words += words[first:at]
            self.letters += letters[first:at]
            self.starts += starts[first:at]
            self.ends += ends[first:at]
            if at < len(found):
                self._stop(starts[at])
            first = at

    def _stop(self, start: int) -> None:
        """Part two sentences; a quote that its own mark runs on from ends none."""
        if self.letters and not (self.letters[-1] == "Q" and self.closing in ",?!—–-"):
            self.add(".", ".", start, start)

    def _beginning(self, words: list[str], starts: list[int]) -> list[int]:
        """Which of the next words begin a sentence; no small one does, except the first of all."""
        begin = [] if self.letters else [0]
        boundaries, upcoming = self.boundaries, self.upcoming
        while upcoming < len(boundaries) and boundaries[upcoming] <= starts[-1]:
            at = bisect_left(starts, boundaries[upcoming])
            upcoming = bisect_right(boundaries, starts[at], upcoming)
            first = words[at][0]
            if (first.isupper() or first.isdigit()) and at not in begin[-1:]:
                begin.append(at)
        self.upcoming = upcoming
        return begin

    def quoted(self, stretch: QuotedSpan) -> int:
        """Take in a stretch as one token, and give its number."""
        boundaries = self.boundaries
        begins = bisect_right(boundaries, stretch.start, self.upcoming)
        if begins > self.upcoming and self.letters and self.letters[-1] != ".":
            self.add(".", ".", stretch.outer_start, stretch.outer_start)
        # a boundary inside the stretch, or right at its end, counts for what follows it
        self.upcoming = bisect_left(boundaries, stretch.end, begins)
        self.add('"', "Q", stretch.outer_start, stretch.outer_end)
        self.closing = self.text[stretch.end - 1]
        return len(self.words) - 1


def tokenize(
    text: str, span: Span, stretches: Sequence[QuotedSpan], first: int, boundaries: Sequence[int]
) -> Line:
    """Take a paragraph apart.

    ``stretches`` are those of the paragraph, ``first`` the number of the first one, and
    ``boundaries`` the offsets at which sentences begin, in order.
    """
    tokens = _Tokens(text, boundaries, span[0])
    numbers: dict[int, int] = {}
    low = span[0]
    for number, stretch in enumerate(stretches, first):
        tokens.told(low, stretch.outer_start)
        numbers[tokens.quoted(stretch)] = number
        low = stretch.outer_end
    tokens.told(low, span[1])
    return Line(tokens.words, "".join(tokens.letters), tokens.starts, tokens.ends, numbers)
