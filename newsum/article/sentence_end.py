"""Whether a line ends as a sentence does."""

from __future__ import annotations

from typing import Final

SENTENCE_ENDS: Final = ".!?…。؟"
"""The marks that end a sentence; the last two are Japanese and Arabic."""

CLOSING_MARKS: Final = "\"”’')]» "
"""What may follow them: closing quotation marks and brackets, blanks."""

_ENDS = frozenset(SENTENCE_ENDS)


def last_mark(line: str) -> str:
    """The last character of a line, closing marks aside; nothing where there is no other."""
    return line.rstrip(CLOSING_MARKS)[-1:]


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a mark that ends sentences, closing marks aside."""
    return last_mark(line) in _ENDS
