"""Program code and references in an article: what stands in marks there, nobody said."""

from __future__ import annotations

from typing import Final

from ...language.quotation_marks import QuotedSpan
from ...patterns import pattern

_OF_CODE: Final = "{}<>=|\\_"
"""Marks that prose hardly has."""

_LEAST: Final = 4
_LONGEST: Final = 60
"""Such marks in a paragraph that is code, at least, and the characters for each of them, at most."""

_STRAIGHT: Final = ("'", '"')
"""The marks of strings."""

_MOST_OF_STRING: Final = 80
"""Characters of a string that is looked at."""

_OF_STRINGS: Final = frozenset("/\\#:=&{}<>")
"""Marks of which one stands in every string that `_STRING` finds."""

# A path or a key in one word, or an escape, a tag or a placeholder anywhere.
_STRING = pattern(r"[\w.-]*(?:[/\\#:=][\w.-]+){2,}[/\\#:=]?\Z|.*(?:\\[nt]|</|&[lg]t;|[{}<>])")

# What stands right before a string: an assignment, or the name of a function and a bracket.
_BEFORE_STRING = pattern(r"(?:[={]|[\w\])\[]\(|[(\[=]\[)\Z")


_LONGEST_REFERENCE: Final = 500
_OF_REFERENCES: Final = (" doi:", " pp. ", " pp: ", " et al. “", ' et al. "', ", vol. ", ", no. ")
"""Characters of an entry of references, at most, and what stands in many."""


def is_code(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is code rather than prose."""
    found = sum([text.count(mark, start, end) for mark in _OF_CODE])
    return found >= _LEAST and found * _LONGEST >= end - start


def is_reference(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is an entry of references: "^ Roe, Ana.  “Salt”.  Tarn Press", "… vol. 3, pp. 4-9"."""
    if text.startswith("^", start):
        return True
    if end - start > _LONGEST_REFERENCE:
        return False
    return any(text.find(sign, start, end) >= 0 for sign in _OF_REFERENCES)


def is_string(text: str, span: QuotedSpan) -> bool:
    """Whether a quoted span is a string of a program, by what it holds or what stands before it."""
    if text[span.outer_start] not in _STRAIGHT:
        return False
    inside = text[span.start : min(span.end, span.start + _MOST_OF_STRING)]
    if not _OF_STRINGS.isdisjoint(inside) and _STRING.match(inside) is not None:
        return True
    before = text[max(0, span.outer_start - 2) : span.outer_start]
    return _BEFORE_STRING.search(before) is not None
