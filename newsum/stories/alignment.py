"""How likely two figures of one story count the same thing: what their sentences share says so.

A logistic regression over what two sentences have in common, learned from invented stories; its
weights are in ``alignment_weights.json``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from math import exp, log2
from pathlib import Path
from typing import Final, NamedTuple

from .. import lexicon
from ..story_model import Figure
from .figure_kinds import COUNT, MONEY, SPAN, TEMPERATURE
from .measures import AGE

PATH: Final = Path(__file__).with_name("alignment_weights.json")

_PERIODS: Final = frozenset(
    {"day", "week", "weekend", "month", "quarter", "half", "season", "year"}
)
"""Stems of words for the time that a figure is of."""

EVERYBODY: Final = frozenset({"peopl", "person", "", "victim", "men"})
"""Stems of nouns that may count the same as another noun for people."""

_OF_GROUPS: Final = frozenset({"percent", MONEY, "span"})
"""Kinds of figures that are often given for several groups of people: a rise in pay."""

_OF_PLACES: Final = frozenset({"length", "temperature", "percent"})
"""Kinds of figures that are often given for several places: a depth of snow."""

_ON_A_SCALE: Final = frozenset({TEMPERATURE, "time", "calendar-year", "date"})
"""Kinds without a natural nought: how many times as large one is says nothing."""

_YEARS: Final = 10.0
"""Years that two ages are apart and count as much as twice a number of something else."""

_FARTHEST: Final = 3.0
"""The most that a ratio counts, as its logarithm to the base 2."""

_LEAST_LETTERS: Final = 3
"""Letters of a noun's stem that another one ends with, and those before it."""

_LEDE: Final = 2
_FAR_UP: Final = 5
"""Sentences of an article that are its lede, and that are far up."""

_MOST_RIVALS: Final = 6.0
"""The most that pairs of one kind count, as the logarithm of their number to the base 2."""


class Setting(NamedTuple):
    """What is known of a figure's article beside its sentence."""

    alone: bool
    """The article has no other figure of its kind, fact and noun."""
    alone_of_kind: bool
    """The article has no other figure of its kind."""
    terms: frozenset[str]
    """What the article is about."""
    of_kind: int
    """How many figures of its kind the article has, itself among them."""


def features(one: Figure, other: Figure, here: Setting, there: Setting) -> dict[str, float]:
    """What speaks for and against two figures' being of one thing, by name."""
    kind = one.kind.partition(" ")[0]
    group = "fact" if kind == COUNT and one.fact and other.fact else kind
    return {
        "bias": 1.0,
        f"kind {group}": 1.0,
        **_of_what(one, other, kind),
        **_wording(one, other),
        **_names(one, other, here, there, kind),
        **_standing(one, other, here, there),
        **_apart_by(one, other, kind),
    }


def _of_what(one: Figure, other: Figure, kind: str) -> dict[str, float]:
    """Whether they are of one noun, and one fact."""
    nouns = {like(one), like(other)}
    if len(nouns) == 1 or are_compounds(*nouns):
        noun = "same" if one.noun else f"none {kind == COUNT}"
    elif not EVERYBODY.isdisjoint(nouns):
        noun = "everybody"
    elif one.noun in other.context or other.noun in one.context:
        noun = "nearby"
    elif one.of_people and other.of_people:
        noun = "other people"
    else:
        noun = f"other {COUNT if kind == COUNT else 'kind'}"
    facts = {one.fact, other.fact}
    if facts == {""}:
        return {f"noun: {noun}": 1.0}
    fact = "same" if len(facts) == 1 else "one" if "" in facts else "other"
    return {f"noun: {noun}": 1.0, f"fact: {fact} {'people' if kind == COUNT else kind}": 1.0}


def _wording(one: Figure, other: Figure) -> dict[str, float]:
    """What words and concepts their sentences share."""
    near = len(one.near & other.near)
    both = len(one.context & other.context)
    wide = (one.context | one.background) & (other.context | other.background)
    days = {one.own_weekday, other.own_weekday}
    return {
        "near": min(near, 4) / 4,
        "some near": float(near > 0),
        "context": min(both, 6) / 6,
        "nothing shared": float(not wide),
        "of a thing unnamed": float(one.kind == SPAN and _is_apart(one, other)),
        "two days": float(None not in days and len(days) > 1),
        "other concepts near": min(len(one.told_near ^ other.told_near), 6) / 6,
    }


def _names(
    one: Figure, other: Figure, here: Setting, there: Setting, kind: str
) -> dict[str, float]:
    """Whether they name the same, or each what the other does not."""
    known = (one.names_near & there.terms) - other.context
    its = (other.names_near & here.terms) - one.context
    found = {
        "names": min(len(one.names & other.names), 2) / 2,
        "other names": _apart(one.names, other.names),
        "other names near": _apart(one.names_near, other.names_near),
        "known names apart": float(bool(known and its)),
        "one known name apart": float(bool(known) != bool(its)),
    }
    if kind in _OF_GROUPS:
        found["groups"] = _apart(one.groups, other.groups)
    if kind in _OF_PLACES:
        found["other places"] = _apart(one.names_around, other.names_around)
    return found


def _is_apart(one: Figure, other: Figure) -> bool:
    """Whether one of two spans of time is of a thing that the other's sentences do not name."""
    named, bare = (one, other) if one.noun else (other, one)
    return bool(named.noun) and not bare.noun and named.noun not in bare.context | bare.background


def _apart(one: frozenset[str], other: frozenset[str]) -> float:
    """Whether both have something, and nothing in common."""
    return float(bool(one and other) and one.isdisjoint(other))


def _standing(one: Figure, other: Figure, here: Setting, there: Setting) -> dict[str, float]:
    """Where in their articles they stand, and beside how many of their kind."""
    first, second = sorted((one.place, other.place))
    return {
        "both in the lede": float(second < _LEDE),
        "both far up": float(second < _FAR_UP),
        "one in the lede": float(first < _LEDE),
        "far down": min(second, 15) / 15,
        "alone": float(here.alone and there.alone),
        "one alone": float(here.alone != there.alone),
        "alone of kind": float(here.alone_of_kind and there.alone_of_kind),
        "rivals": min(log2(here.of_kind * there.of_kind), _MOST_RIVALS) / _MOST_RIVALS,
    }


def _apart_by(one: Figure, other: Figure, kind: str) -> dict[str, float]:
    """How far they are apart."""
    if kind == AGE:
        return {"ratio": min(_FARTHEST, abs(one.amount - other.amount) / _YEARS)}
    if kind in _ON_A_SCALE:
        return {}
    least, most = sorted((abs(one.amount), abs(other.amount)))
    of = " fact" if kind == COUNT and one.fact == other.fact != "" else ""
    return {f"ratio{of}": min(_FARTHEST, log2(most / least)) if least else _FARTHEST}


def counted_as(noun: str) -> str:
    """The stem that a noun's stem counts as."""
    return lexicon.counted_alike().get(noun, noun)


def like(figure: Figure) -> str:
    """The stem that a figure's noun counts as."""
    return counted_as(figure.noun)


def are_compounds(one: str, other: str) -> bool:
    """Whether one noun's stem ends with the other's: "beehive" and "hive"."""
    short, long = sorted((one.rstrip("e"), other.rstrip("e")), key=len)
    return _LEAST_LETTERS <= len(short) <= len(long) - _LEAST_LETTERS and long.endswith(short)


def are_of_other_periods(one: Figure, other: Figure) -> bool:
    """Whether two figures are of longer and shorter times: a quarter's profit, and a year's."""
    here, there = (of.near & _PERIODS or of.context & _PERIODS for of in (one, other))
    return bool(here and there) and here.isdisjoint(there)


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(PATH.read_text(encoding="utf-8"))["weights"]
    return weights


def likelihood(found: Mapping[str, float]) -> float:
    """How likely two figures of these features are of one thing, from 0 to 1."""
    weights = _weights()
    total = sum(weights.get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + exp(-total))
