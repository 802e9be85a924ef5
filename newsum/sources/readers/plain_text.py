"""Plain text, which declares nothing."""

from __future__ import annotations

from typing import Final

from ...model import Document
from ...patterns import pattern
from ...text import clean, unmangled
from ..markup import with_characters
from ..running_heads import joined
from ..text_columns import unfolded

_QUOTED: Final = pattern(r"(?m)^(?:> ?){1,9}")
"""The marks before a line of mail that is passed on."""
_FEWEST_QUOTED: Final = 3
"""Such lines of a text at least that is mail, most of whose lines have them."""

_REFERENCES: Final = pattern(r"(?:References|(?:Visible|Hidden) links):?")
"""What heads the addresses at the end of a page's dump."""
_ADDRESS: Final = pattern(r"\d{1,4}\. (?:[a-z]{2,8}:|/)\S{1,2000}")
"""One of them: "1. https://news.example/"."""
_REFERENCE: Final = pattern(r"\[\d{1,4}\](?=\S)")
"""What stands before the words of a link there: "[3]the town"."""


def parse(name: str, text: str) -> Document:
    """Clean the text; characters stand where it names them, as in "&quot;".

    Running heads of a printed page's text go, and the marks of mail that is passed on.
    """
    text = unmangled(text)
    text = "\f".join(map(unfolded, text.split("\f")))
    if "\f" in text:
        text = joined(text.split("\f"), first_stays=True)
    text = _without_references(_without_marks(text))
    return Document(source=name, text=clean(with_characters(text)))


def _without_references(text: str) -> str:
    """A dump of a page without the addresses at its end, and without the marks that lead to them."""
    lines = text.split("\n")
    heading = None
    listed = 0
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number].strip()
        if _ADDRESS.fullmatch(line):
            listed += 1
        elif _REFERENCES.fullmatch(line):
            heading = number
        elif line:
            break
    if heading is None or not listed:
        return text
    return _REFERENCE.sub("", "\n".join(lines[:heading]))


def _without_marks(text: str) -> str:
    """A text without the marks before its lines, where most of them are quoted as mail is."""
    marked = text.count("\n>") + text.startswith(">")
    if marked < _FEWEST_QUOTED or 2 * marked <= sum(map(bool, map(str.strip, text.split("\n")))):
        return text
    return _QUOTED.sub("", text)
