"""Whether a line ends as a sentence does."""

from __future__ import annotations

from typing import Final

from .patterns import pattern
from .reading_time import count_blanks

END_SIGNS: Final = "♦■●◆□∎"
"""The signs that some magazines end an article with."""

SENTENCE_ENDS: Final = ".!?…。！？｡؟۔।॥"
"""The marks that end a sentence: Latin, Chinese and Japanese, Arabic and Urdu, of Indian scripts."""

QUESTION_MARKS: Final = "?？؟"
"""Those of them that end a question."""

CLOSING_MARKS: Final = "\"”“’‘')]»«›‹」』） " + END_SIGNS
"""What may follow them: marks that close quotations in one language or another, brackets, blanks."""

_ENDS = frozenset(SENTENCE_ENDS)

PROSE_BLANKS: Final = 8
"""Blanks in a line that is a sentence as long as those of articles, at least."""

_NOTE_ENDS: Final = frozenset("])¹²³⁴⁵⁶⁷⁸⁹⁰*†‡")
_LONGEST_NOTES: Final = 60
"""Characters of the marks of notes behind a sentence at most."""

_BEHIND_END = rf"(?<=[{SENTENCE_ENDS}“”\"’)»」』）])"

# Marks of notes behind the end of a sentence: "[2][3]", "[12, 13]", "[a]", "[note 1]", "(2)", "¹".
_NOTES = pattern(
    _BEHIND_END + r"(?: ?(?:\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|[a-z]|(?:note|nb|n) \d{1,3}"
    r"|citation needed)\]|(?<! )\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡]))+ ?$"
)

# The same, and an editor's words in brackets: "[Updated]".
_BRACKETS = pattern(_BEHIND_END + r"(?: ?\[[^\[\]]{1,24}\])+ ?$")


# Who wrote it, or for whom, in brackets behind the last sentence: "It stays open. (red, 22.1.2025)".
_SIGNED = pattern(r"(?<=[.!?…”\"»“]) \([a-zß-ÿ]{2,6}(?:[ ,/][^()]{1,30})?\)$")


_BEHIND: Final = {"]": _BRACKETS, ")": _SIGNED}
"""What stands behind a sentence, by its last character."""


def without_notes(text: str, start: int, end: int) -> int:
    """Where the sentence at ``start`` to ``end`` of a text ends without marks of notes behind it."""
    if text[end - 1] not in _NOTE_ENDS:
        return end
    notes = _NOTES.search(text, max(start, end - _LONGEST_NOTES), end)
    return notes.start() if notes else end


def last_mark(line: str) -> str:
    """The last character of a line, closing marks and notes aside; nothing where there is no other.

    >>> last_mark("It will cost 40 million crowns.[2][3]"), last_mark("The pier [2]")
    ('.', '2')
    """
    if line:
        line = line[: without_notes(line, 0, len(line))]
    behind = _BEHIND.get(line[-1:])
    if behind and (found := behind.search(line, max(0, len(line) - _LONGEST_NOTES))):
        line = line[: found.start()]
    return line.rstrip(CLOSING_MARKS)[-1:]


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a mark that ends sentences, closing marks aside."""
    return line[-1:] in _ENDS or last_mark(line) in _ENDS


def is_prose(line: str) -> bool:
    """Whether a line is a sentence as long as those of articles."""
    return ends_sentence(line) and count_blanks(line) >= PROSE_BLANKS
