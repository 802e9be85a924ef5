"""Relatives: an entity with another's last name that is kept apart from it, title and all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.tags import OWNERS
from .entity import Entity
from .index import EntityIndex
from .role_words import offices, without_honorifics
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

_FAMILY: Final = (
    *("wife", "husband", "spouse", "son", "daughter", "brother", "sister", "uncle", "aunt"),
    *("cousin", "nephew", "niece", "-in-law"),
)
_PARENTS: Final = ("father", "mother", "widow", "widower")
"""Endings of nouns for relatives, and of those that say something without whose: "grandmother"."""
_FIRST_IN_HOUSE: Final = ("first gentleman", "first lady")
"""What is said of whom a head of state or of government is married to."""

_LONGEST_SENTENCE: Final = 400
"""Characters between a name and the title of a namesake in its sentence, at most."""
# What ends a sentence, opens a main clause or somebody else's words, or gives the bearer the title.
_APART = pattern(
    r"[.?!][”\"]? |[\n“”\"(]|\b(?:as|be|became|become|becomes|called|is|now|was) $|, (?:and|but|so) $"
)

_WHOSE: Final = OWNING | {"whose"}
_LONGEST: Final = 24
"""What stands before a noun for a relative, and characters before a name in which "his grandmother, " may stand."""


def is_kin(text: str, start: int, end: int, high: int) -> bool:
    """Whether a name is a relative's of somebody named before: "Ana Roe, his wife", "his wife, Ana Roe".

    The titles before the name belong to it.
    """
    if text.startswith(", ", end) and _BEHIND.match(text, end, high):
        return True
    return bool(relation_before(text, start))


def relation_before(text: str, start: int) -> str:
    """What the bearer of the name at an offset is to somebody: "wife" of "his wife, Ana Roe"."""
    before = text[max(0, start - _LONGEST) : start].replace(",", "").split()
    if before[-1:] in (["is"], ["was"]):
        before.pop()  # "Ana Roe, whose mother is Governor Roe"
    related = len(before) > 1 and before[-1] in lexicon.relation_nouns()
    return before[-1] if related and before[-2].lower() in _WHOSE else ""


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
    index: EntityIndex,
    text: str,
    name: tuple[str, ...],
    titles: Sequence[str],
    start: int,
    *,
    kin: bool,
) -> Entity | None:
    """The entity that a name at an offset means; ``kin`` is never who was named by a title alone.

    "Judge Roe" is not Ana Roe, his daughter, nor is Ana her own junior.
    """
    if kin and len(name) == 1:
        return None
    entity = index.find(name, titles, start)
    if entity is None:
        return None
    if titles and len(name) == 1 < len(entity.words) and _is_namesakes(entity, text, titles, start):
        return None
    namesake = kin and len(entity.words) == 1 and entity.role
    junior = is_junior(name) and not is_junior(entity.words)
    return None if namesake or (junior and (kin or len(entity.words) == 1)) else entity


def _is_namesakes(entity: Entity, text: str, titles: Sequence[str], start: int) -> bool:
    """Whether the titles before a last name at an offset are another's than the entity's who has it.

    So it is where the entity is known as a relative, or is named in full in the same sentence:
    "First lady Ana Roe … President Roe", "Ana Roe knew that Minister Roe was late".
    """
    low, stop = without_honorifics(titles)
    held = {
        lexicon.long_form(word)
        for word in titles[low:stop]
        if lexicon.is_title(word) and not lexicon.is_style(word)
    }
    role = entity.role.split() if entity.role else []
    if not held or not held.isdisjoint(map(lexicon.long_form, offices(role) if role else ())):
        return False
    if role and _tells_relation(role):
        return True
    full = entity.last_mention(start)
    first = start - sum(len(word) + 1 for word in titles)
    if full < 0 or first - full > _LONGEST_SENTENCE or not text.startswith(entity.name, full):
        return False
    return _APART.search(text, full + len(entity.name), first) is None


def _tells_relation(role: Sequence[str]) -> bool:
    """Whether a role is what somebody is to another who has an office: "wife", "the mayor's father"."""
    owned = any(word.endswith(OWNERS) for word in role[:-1])
    related = role[-1].endswith(_FAMILY) or (owned and role[-1].endswith(_PARENTS))
    return related or " ".join(role[-2:]).lower() in _FIRST_IN_HOUSE
