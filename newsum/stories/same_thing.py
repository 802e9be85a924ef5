"""Whether two figures of one story count the same thing: what their sentences share says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .. import lexicon
from ..story_model import Figure
from .clock import CLOCK
from .counts import CUT
from .measures import AGE, DEGREES, DISTANCES, MAGNITUDE, MEASURES, PERCENT, TURNOUT
from .votes import VOTE

_SHARED: Final = 0.4
"""The least share of the shorter sentence's words that two sentences on one count have in common."""

_LEAST_SHARED: Final = 3
"""The least number of such words."""

_LEAST_SHARED_OF_FACTS: Final = 2
"""The same for facts about people, which a word says beside them."""

_LEAST_SHARED_OF_SUMS: Final = 1
"""The same for sums of money of which a word says what they are: a profit, a fine."""

_LEAST_SHARED_OF_COSTS: Final = 2
"""The same for what was paid: more is paid than one thing."""

_LEAST_NEAR: Final = 2
"""The least number of words near both of two measures that no noun stands beside: per cent."""

_LEAST_SHARED_ALONE: Final = 2
"""Such words of two counts, each the only one of its noun in its article."""

_LEAST_ALONE: Final = 10.0
"""The least that the greater of such counts is: of small things like photos a report has several."""

_PERIODS: Final = frozenset(
    {"day", "week", "weekend", "month", "quarter", "half", "season", "year"}
)
"""Stems of words for the time that a figure is of."""

_MANY: Final = 100.0
"""Counts from which those of one noun, far up in two articles, are of one thing whatever else the
sentences say: an event seldom has two such."""

FAR_UP: Final = 5
"""Sentences of an article that are far up."""

_ATTENDED: Final = "attended"
"""How many came: what is far up in two articles is of one gathering, in whatever words."""

COST: Final = "cost"
"""What a sum is that was paid: a ransom and a fine may be, too."""

ON_A_SCALE: Final = DEGREES | {CLOCK}
"""What has no natural nought: how many times as large one is says nothing."""

_FULL_NAME: Final = 2
"""Words of a name by which its bearer is known."""

_OCCURRED: Final = frozenset({"occur", "happen", "struck", "erupt"})
"""Stems of verbs in whose sentences the time of day is that of the event."""

_BACKING: Final = "back"
"""The stem of `measures.BACKING`."""

_SELDOM_TWO: Final = DEGREES | DISTANCES
"""Measures of which a report that gives but one gives that of its event."""

_MANY_OF_ALL: Final = frozenset({"peopl", "person", "resid", "vote", "famili", "live", "employe"})
"""Stems of nouns of which an event has many counts."""

_FARTHEST: Final = 4.0
"""How many times as large one of two figures for one thing may be; beyond it they count two things."""


def count_one_thing(one: Figure, other: Figure, *, alone: bool) -> bool:
    """Whether two figures about the like-named count the same thing.

    ``alone`` says that either article has no other figure about it, and names no other place.
    """
    kind, *of = one.about.split()
    if kind == AGE and len(of) == _FULL_NAME:
        return True
    least, most = sorted((one.value, other.value))
    if _are_of_other_periods(one, other) or (most > _FARTHEST * least and kind not in ON_A_SCALE):
        return False
    if kind in MEASURES or kind == CLOCK:
        return _measure_one_thing(one, other, kind, of, alone=alone)
    both = len(one.context & other.context)
    far_up = max(one.place, other.place) < FAR_UP
    if (
        kind == MAGNITUDE
        or (kind == CUT and far_up)
        or (kind == VOTE and of)
        or (kind == _ATTENDED and far_up)
    ):
        return True
    if kind in lexicon.casualty_words().values() and _are_of_all(one, other):
        of_the_event = far_up and (alone or not one.names or not other.names)
        return both >= _LEAST_SHARED_OF_FACTS or of_the_event
    its_of = other.about.split()[1:]
    if not {*of, *its_of}.isdisjoint(lexicon.value_words().values()):
        alone = alone and far_up
        here, there = (
            side.context | side.background if alone or side.hangs else side.context
            for side in (one, other)
        )
        if of == its_of:
            least_shared = _LEAST_SHARED_OF_COSTS if COST in of else _LEAST_SHARED_OF_SUMS
        else:
            least_shared = _LEAST_SHARED - alone
        return len(here & there) >= least_shared
    if alone and far_up and most >= _LEAST_ALONE and both >= _LEAST_SHARED_ALONE:
        return True
    shorter = min(len(one.context), len(other.context))
    if both >= _LEAST_SHARED and both >= _SHARED * shorter:
        return True
    return far_up and least >= _MANY and kind.isalpha() and kind not in _MANY_OF_ALL


def _measure_one_thing(
    one: Figure, other: Figure, kind: str, of: Sequence[str], *, alone: bool
) -> bool:
    """The same of measures of a kind, ``of`` a noun or of none."""
    far_up = max(one.place, other.place) < FAR_UP
    if of == [TURNOUT]:
        return far_up
    if of == [_BACKING]:
        return far_up and alone
    both = len(one.context & other.context)
    if of:
        return both >= _LEAST_SHARED_OF_FACTS
    if kind == PERCENT and one.groups and other.groups and one.groups.isdisjoint(other.groups):
        return False  # the pay of nurses, and that of doctors
    near = len(one.near & other.near)
    if alone and far_up:
        if kind == CLOCK and not _OCCURRED.isdisjoint(one.context | other.context):
            return True
        by_two = len((one.context | one.background) & (other.context | other.background))
        enough = both >= _LEAST_SHARED_ALONE or by_two >= _LEAST_SHARED
        if kind in _SELDOM_TWO and near >= _LEAST_NEAR - 1 and enough:
            return True
    return both >= _LEAST_SHARED and near >= _LEAST_NEAR


def _are_of_other_periods(one: Figure, other: Figure) -> bool:
    """Whether two figures are of longer and shorter times: a quarter's profit, and a year's."""
    here, there = (of.near & _PERIODS or of.context & _PERIODS for of in (one, other))
    return bool(here and there) and here.isdisjoint(there)


def _are_of_all(one: Figure, other: Figure) -> bool:
    """Whether two figures of one fact are of the same people, or one is of all: "14 were hurt"."""
    (fact, *who), (its_fact, *its) = one.about.split(), other.about.split()
    return fact == its_fact and (who == its or not who or not its)
