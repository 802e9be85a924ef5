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

_YOUNGER: Final = " younger "
_AGES: Final = (_YOUNGER, " elder ", " older ", " senior ")
"""What tells namesakes apart before a last name."""

_GENERATIONS: Final = ("sr", "jr", "ii", "iii", "iv")
_GENERATION: Final = 0.5
"""Suffixes by generation, and that of those who have none."""
_OF_AGES: Final = {"father": 0.0, "mother": 0.0, "son": 1.0, "daughter": 1.0}

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


def by_age(index: EntityIndex, text: str, name: Sequence[str], start: int) -> Entity | None:
    """Whom "the younger", or "the elder", and a last name at an offset mean, of those who bear it."""
    if len(name) != 1 or not text.endswith(_AGES, 0, start):
        return None
    bearers = [who for who in index.bearers(name[0]) if who.is_person and len(who.words) > 1]
    ages = sorted({_generation(who) for who in bearers})
    if len(ages) < len(bearers) or len(ages) < 2:
        return None  # nothing tells them apart
    wanted = ages[-1] if text.endswith(_YOUNGER, 0, start) else ages[0]
    return next(who for who in bearers if _generation(who) == wanted)


def _generation(entity: Entity) -> float:
    """How far down the line somebody is, by the suffix of the name, or by what they are to another."""
    suffix = entity.words[-1].rstrip(".").lower()
    if suffix in _GENERATIONS:
        return _GENERATIONS.index(suffix)
    role = (entity.role or "").split()
    return _OF_AGES.get(role[-1], _GENERATION) if role else _GENERATION


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
