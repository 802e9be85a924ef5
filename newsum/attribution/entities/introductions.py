"""Introductions: words before a name that mark an entity's first mention."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from .role_words import is_occupation

_INTRODUCED: Final = " named "
"""What stands before the name by which somebody is introduced: "a cook named Ana"."""

_CALLED: Final = " called "
_LONGEST_CALLED: Final = 30
"""The same where it may be no person, and the characters in which the noun before it is looked for."""


def is_introduced(text: str, start: int) -> bool:
    """Whether a person's name is introduced: "a cook called Ana", but not "a village called Tarn"."""
    if text.endswith(_INTRODUCED, 0, start):
        return True
    if not text.endswith(_CALLED, 0, start):
        return False
    words = text[max(0, start - _LONGEST_CALLED) : start - len(_CALLED)].split()[-2:]
    new = len(words) > 1 and words[0].lower() in lexicon.indefinite_articles()
    return new and is_occupation(words[1])  # "the leader called Roe to the stage"
