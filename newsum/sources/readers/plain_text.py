"""Plain text, which declares nothing."""

from __future__ import annotations

from typing import Final

from ...model import Document
from ...patterns import pattern
from ...text import clean, unmangled
from ..markup import with_characters
from ..running_heads import joined

_QUOTED: Final = pattern(r"(?m)^(?:> ?){1,9}")
"""The marks before a line of mail that is passed on."""
_FEWEST_QUOTED: Final = 3
"""Such lines of a text at least that is mail, most of whose lines have them."""


def parse(name: str, text: str) -> Document:
    """Clean the text; characters stand where it names them, as in "&quot;".

    Running heads of a printed page's text go, and the marks of mail that is passed on.
    """
    text = unmangled(text)
    if "\f" in text:
        text = joined(text.split("\f"), first_stays=True)
    return Document(source=name, text=clean(with_characters(_without_marks(text))))


def _without_marks(text: str) -> str:
    """A text without the marks before its lines, where most of them are quoted as mail is."""
    marked = text.count("\n>") + text.startswith(">")
    if marked < _FEWEST_QUOTED or 2 * marked <= sum(map(bool, map(str.strip, text.split("\n")))):
        return text
    return _QUOTED.sub("", text)
