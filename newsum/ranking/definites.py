"""Definite phrases that open a point and mean what was told before: "The decision", "The suspect"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from ..lexicon import (
    generic_person_nouns,
    indefinite_articles,
    number_words,
    organization_anaphors,
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


_REACH: Final = 12
"""Sentences before one in which a thing that it calls "the …" was new."""

_BETWEEN: Final = 3
"""Words that may stand from "a" to the thing that is new: "a small pilot scheme"."""


class Definite(NamedTuple):
    """What a sentence opens with as if its reader knew it."""

    thing: str
    """The noun: "decision"."""
    summed_up: bool
    """It sums up what was told in other words, so that a point close by may tell what is meant."""


def definite_openings(table: SentenceTable, indices: Iterable[int]) -> dict[int, Definite]:
    """Those of some sentences that open with such a phrase, each with what it is."""
    found = {}
    for index in indices:
        if thing := thing_new_before(table, index):
            found[index] = Definite(thing, summed_up=False)
        elif thing := thing_told_before(table, index):
            found[index] = Definite(thing, summed_up=True)
    return found


def unexplained(
    table: SentenceTable, chosen: Sequence[int], openings: Mapping[int, Definite]
) -> Iterator[int]:
    """Those of some points, in their order, whose thing neither headline nor a point before names."""
    if openings.keys().isdisjoint(chosen):
        return
    known = {word[:_ROOT] for word in table.headline_words}
    last = -_NEAR - 1
    for index in chosen:
        opening = openings.get(index)
        if (
            opening is not None
            and not (opening.summed_up and index - last <= _NEAR)
            and opening.thing[:_ROOT] not in known
        ):
            yield index
        else:
            last = index
            known.update(word[:_ROOT].lower() for word in table.words[index])


def thing_new_before(table: SentenceTable, index: int) -> str:
    """The thing that a sentence opens with after "the" and that was new shortly before: "a scheme".

    Empty where nothing is.  What the headline names is known; what was never new, as "the council",
    there is only one of.  In a text without capitals most sentences hang on others; none is left out.
    """
    words = table.words[index]
    if table.lower or len(words) < 2 or words[0].lower() != "the" or index in table.news:
        return ""
    thing = _thing(words[1])
    if not thing.islower() or thing in table.headline_words:
        return ""
    for own in table.words[max(0, index - _REACH) : index]:
        if thing in own:
            place = own.index(thing)
            articles = own[max(0, place - _BETWEEN) : place]
            if any(word.lower() in indefinite_articles() for word in articles):
                return thing
    return ""


def thing_told_before(table: SentenceTable, index: int) -> str:
    """What a sentence calls "the …" as if its reader knew: "decision"; empty where nothing."""
    words = table.words[index]
    if len(words) < 3 or words[0].lower() != "the" or index in table.news:
        return ""
    place = 1
    if words[1] in _MODIFIERS or words[1] in number_words():
        place = 2
    thing = _thing(words[place])
    after = words[place + 1 : place + 3]
    if thing.isdigit() and after == _AGED:
        return "" if _is_defined(words[place + 3 :]) else f"{thing}-year-old"
    if not thing[0].islower():
        return ""
    if place == 1 and thing in organization_anaphors() and after[0].islower():
        return "" if table.lower else thing  # with no name behind it
    sums_up = thing in shell_nouns() or thing in generic_person_nouns()
    whose = thing != words[place]  # then what follows is another thing
    return thing if sums_up and (whose or not _is_defined(after)) else ""


def _thing(word: str) -> str:
    """A noun without its genitive: "the boy's body" is of a boy."""
    return word.removesuffix("'s").removesuffix("’s")


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
