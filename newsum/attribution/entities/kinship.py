"""Relatives: an entity with another's last name that is kept apart from it, title and all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...patterns import pattern
from .entity import Entity
from .index import EntityIndex
from .roles import OWNING

# Whose relative somebody is, behind their name: a namesake, not whoever was named before.
_BEHIND = pattern(
    r", (?:his|her|their) (?:late |former |ex-)?(?:husband|wife|father|mother|son|daughter|brother"
    r"|sister|uncle|aunt|cousin|grandfather|grandmother)\b"
)

_LONGEST: Final = 24
"""Characters before a name in which "his grandmother, " may stand."""


def is_kin(text: str, start: int, end: int, high: int) -> bool:
    """Whether a name is a relative's of somebody named before: "Ana Roe, his wife", "his wife, Ana Roe"."""
    if text.startswith(", ", end) and _BEHIND.match(text, end, high):
        return True
    before = text[max(0, start - _LONGEST) : start].replace(",", "").split()[-2:]
    related = len(before) > 1 and before[1] in lexicon.relation_nouns()
    return related and before[0].lower() in OWNING


def is_junior(words: Sequence[str]) -> bool:
    """Whether a suffix ends a name: "Ana Roe Jr."."""
    return len(words) > 1 and words[-1].rstrip(".").lower() in lexicon.name_suffixes()


def named_before(
    index: EntityIndex, name: tuple[str, ...], titles: Sequence[str], start: int, *, kin: bool
) -> Entity | None:
    """The entity that a name at an offset means; ``kin`` is never who was named by a title alone.

    "Judge Roe" is not Ana Roe, his daughter, nor is Ana her own junior.
    """
    if kin and len(name) == 1:
        return None
    entity = index.find(name, titles, start)
    if entity is None:
        return None
    namesake = kin and len(entity.words) == 1 and entity.role
    junior = is_junior(name) and not is_junior(entity.words)
    return None if namesake or (junior and (kin or len(entity.words) == 1)) else entity
