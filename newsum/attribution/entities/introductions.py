"""Introductions: words before a name that mark an entity's first mention."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...patterns import pattern
from .role_words import is_occupation

_INTRODUCED: Final = " named "
"""What stands before the name by which somebody is introduced: "a cook named Ana"."""

_CALLED: Final = " called "
_LONGEST_CALLED: Final = 30
"""The same where it may be no person, and the characters in which the noun before it is looked for."""


# Who gave a name: "a fruit seller who gave his name only as ".
_GAVE_NAME = pattern(
    r"\b[Aa]n? ((?:[\w'’-]+ ){1,5})who gave (?:his|her|their) (?:first |last )?name (?:only |just )?as $"
)
_AS: Final = " as "
_INTRODUCERS: Final = (_INTRODUCED, _AS)
_LONGEST_GIVEN: Final = 110
"""Characters before a name in which it is looked for who gave it."""


def role_of_giver(text: str, start: int) -> list[str]:
    """What somebody is who gave the name at an offset: "fruit seller"."""
    if not text.endswith(_AS, 0, start):
        return []
    found = _GAVE_NAME.search(text, max(0, start - _LONGEST_GIVEN), start)
    return found.group(1).split() if found else []


def is_introduced(text: str, start: int) -> bool:
    """Whether a person's name is introduced: "a cook called Ana", but not "a village called Tarn"."""
    if text.endswith(_INTRODUCERS, 0, start):
        return text.endswith(_INTRODUCED, 0, start) or bool(role_of_giver(text, start))
    if not text.endswith(_CALLED, 0, start):
        return False
    words = text[max(0, start - _LONGEST_CALLED) : start - len(_CALLED)].split()[-2:]
    new = len(words) > 1 and words[0].lower() in lexicon.indefinite_articles()
    return new and is_occupation(words[1])  # "the leader called Roe to the stage"
