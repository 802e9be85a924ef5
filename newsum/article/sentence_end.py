"""Whether a line ends as a sentence does."""

from __future__ import annotations

from typing import Final

SENTENCE_ENDS: Final = ".!?…"
"""The marks that end a sentence."""

CLOSING_MARKS: Final = "\"”’')]» "
"""What may follow them: closing quotation marks and brackets, blanks."""


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a mark that ends sentences, closing marks aside."""
    return line.rstrip(CLOSING_MARKS)[-1:] in SENTENCE_ENDS if line else False
