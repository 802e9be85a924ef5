"""Who holds an office, where its field stands between the two: "secretary of state Ana Roe"."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ..spans.tagging import TaggedText
from ..spans.tags import NAME, PERSON_NOUN, POSSESSIVE, WORD, is_personal

_MOST_OF_FIELD: Final = 4
"""Words of an office's field before the name of whoever holds it, at most."""

_HELD: Final = frozenset(("of", "for", "in"))
"""Prepositions between an office and its field; "in" is that of an editor in chief."""

_PUBLIC: Final = frozenset(("police", "state", "government"))
"""Fields of an office that are bodies: "secretary of state"; elsewhere a body's name follows."""

_OF_FIELD: Final = frozenset((WORD, PERSON_NOUN))
_PERSONAL: Final = range(2, 5)
"""How many words such a name has."""


def holder_end(tokens: TaggedText, core: int) -> int:
    """Where the name ends of whoever holds an office with a field: "secretary of state Ana Roe".

    ``core`` is the end of the office, and what is given where no such name follows.
    """
    words = tokens.words
    if core == len(words) or words[core] not in _HELD or not is_personal(words[core - 1].lower()):
        return core
    field = core + 1 + (words[core + 1 : core + 2] == ["the"])
    name = _field_end(tokens, field)
    if name == field or (words[core] == "in" and words[name - 1] != "chief"):
        return core
    public = name == core + 2 and words[name - 1] in _PUBLIC
    body = field > core + 1 or (words[name - 1] in lexicon.impersonal_nouns() and not public)
    return _name_end(tokens, name, body) or core


def _field_end(tokens: TaggedText, start: int) -> int:
    """Where the small words of a field end, or ``start`` where none leads to what follows."""
    tags, words = tokens.tags, tokens.words
    token = start
    while tags[token : token + 1] and token - start < _MOST_OF_FIELD:
        joined = words[token] == "and" and token > start
        if not (joined or (tags[token] in _OF_FIELD and words[token].islower())):
            break
        token += 1
    return start if words[token - 1] == "and" else token


def _name_end(tokens: TaggedText, start: int, body: bool) -> int | None:
    """Where somebody's full name ends that begins at a token.

    Behind a ``body`` it has to begin with a first name: "of the charity Open Doors".
    """
    tags, words = tokens.tags, tokens.words
    token = start
    while tags[token : token + 1] == NAME and not words[token - 1].endswith(POSSESSIVE):
        token += 1
    if token - start not in _PERSONAL or words[token - 1].endswith(POSSESSIVE):
        return None
    if body and words[start].lower() not in lexicon.first_names():
        return None
    return None if words[token - 1].lower() in lexicon.organization_nouns() else token
