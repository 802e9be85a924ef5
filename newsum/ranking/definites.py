"""Definite phrases that open a point and mean what was told before: "The decision", "The suspect"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..lexicon import (
    generic_person_nouns,
    number_words,
    prepositions,
    shell_nouns,
)
from .sentence_table import SentenceTable

_ROOT: Final = 4
"""Letters that a noun shares with the verb or the plural that names the same: "decision", "decided"."""

_NEAR: Final = 2
"""Sentences from a point to the next one that can mean it by another word: "bought", "the deal"."""

_MODIFIERS: Final = frozenset({"new", "latest", "same", "whole", "entire"})
"""What may stand before a noun that sums up what was told: "the latest attack"."""

_DEFINING: Final = frozenset(
    {"that", "who", "whose", "where", "between", "against", "behind", "around"}
)
"""Beside the prepositions, what tells of a thing which one it is: "the claim that …"."""

_TELLING: Final = frozenset({"that", "to", "whether", "how", "why", "what", "not"})
"""Behind "is" they tell what the thing is: "the plan is to …"."""

_AGED: Final = ["year", "old"]
"""Words behind the number in "The 34-year-old"."""


def unexplained(table: SentenceTable, chosen: Sequence[int]) -> Iterator[int]:
    """Those of some points, in their order, whose thing neither headline nor a point before names."""
    things = {index: told for index in chosen if (told := thing_told_before(table, index))}
    if not things:
        return
    known = {word[:_ROOT] for word in table.headline_words}
    last = -_NEAR - 1
    for index in chosen:
        thing = things.get(index, "")
        if thing and index - last > _NEAR and thing[:_ROOT] not in known:
            yield index
        else:
            last = index
            known.update(word[:_ROOT].lower() for word in table.words[index])


def thing_told_before(table: SentenceTable, index: int) -> str:
    """What a sentence calls "the …" as if its reader knew: "decision"; empty where nothing."""
    words = table.words[index]
    if len(words) < 3 or words[0].lower() != "the" or index in table.news:
        return ""
    place = 1
    if words[1] in _MODIFIERS or words[1] in number_words():
        place = 2
    thing = words[place]
    after = words[place + 1 : place + 3]
    if thing.isdigit() and after == _AGED:
        return "" if _is_defined(words[place + 3 :]) else f"{thing}-year-old"
    if not thing[0].islower():
        return ""
    sums_up = thing in shell_nouns() or thing in generic_person_nouns()
    return thing if sums_up and not _is_defined(after) else ""


def _is_defined(after: Sequence[str]) -> bool:
    """Whether the words behind a noun tell which one is meant."""
    if not after:
        return True
    first = after[0]
    if first[0].isupper() or first.endswith("ing"):
        return True
    if first in prepositions() or first in _DEFINING:
        return True
    return first in {"is", "was"} and after[-1] in _TELLING
