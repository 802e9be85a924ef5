"""Whether two figures that may be of one thing cannot both be right.

They can where one is rounded, the least or the most that it can be, a part of the other or of another
day; and so can two that are plainly of two things, whatever their sentences share.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from .. import lexicon
from ..story_model import Figure
from .alignment import EVERYBODY, are_compounds, are_of_other_periods, counted_as, like
from .clock import CLOCK
from .closeness import are_close, are_comparable
from .figure_kinds import AREA, COUNT, DATE, LENGTH, MONEY, TEMPERATURE, VOLUME, WHERE
from .measures import AGE, PERCENT
from .stances import exclude
from .votes import MARGIN

_MOST_DAYS: Final = 3
"""Days between two articles beyond which the later one tells what came after, and disagrees with
nothing."""

_DWINDLING: Final = frozenset({"missing", "trapped", "stranded"})
"""Facts of fewer and fewer people."""

_LONG: Final = 60
"""Terms from which on an article is long, and may tell of more than one event."""

_OF_PEOPLE: Final = frozenset({COUNT, AGE})
"""Kinds of figures of which articles on one event seldom have others of one noun."""

_SHARED, _SHARED_UNDATED, _SHARE = 2, 3, 1 / 3
"""Words that sentences of long articles have in common, at least: of dated ones and of others, and as
a share of those of the shorter sentence."""

_WEEK: Final = 7

_GROWS: Final = frozenset({COUNT, AREA, VOLUME})
"""Kinds of what may grow from day to day."""

_APART: Final = ({"men", "women"}, {"boy", "girl"}, {"child", "adult"}, {"children", "adult"})
"""Stems of nouns for people of two sorts."""

_ROOM: Final = frozenset({"seat", "bed", "berth"})
"""Stems of nouns that count for how many people there is room."""

_POLLS: Final = frozenset({"poll", "survey", "pollster"})
"""Stems of words for a poll."""

_ASKED: Final = frozenset({"respond", "peopl", "voter"})
"""Stems of nouns for those of whom the shares of a poll are."""

_ANY: Final = frozenset({"", "man", "woman", "person", "victim"}) | _ASKED
"""Stems of nouns that leave open of what a measure is."""

_LEAST_SHARED: Final = {CLOCK: 2, DATE: 3}
"""Kinds of figures of which any report has some, and how many words two sentences on one of them
have in common, at least."""

_PAY: Final = "wage"
"""The concept of what people are paid."""

_SOLD: Final = "sell"
"""The concept of a sale: elsewhere something else was bought."""

_MARKET: Final = "market"
"""The concept of what changes by the minute."""

_FACTS_ALIKE: Final = (
    frozenset({"injured", "hospitalized"}),
    frozenset({"rescued", "freed", "evacuated"}),
    frozenset({"aboard", "evacuated"}),
    frozenset({"trapped", "stranded", "missing"}),
    frozenset({"evacuated", "displaced", "homeless"}),
    frozenset({"kidnapped", "captured", "arrested"}),
    frozenset({"cost", "worth", "budget", "invested"}),
    frozenset({"cost", "worth", "stolen"}),
    frozenset({"cost", "worth", "damage"}),
    frozenset({"cost", "fine", "ransom", "prize"}),
    frozenset({"cost", "worth", "raised"}),
    frozenset({"damage", "loss"}),
    frozenset({"rescued", "survived", "escaped"}),
)
"""Facts of which two papers may call one thing by either."""

_TELLING: Final = 10.0
"""A smaller number is met in many articles, of whatever."""


class Stated(NamedTuple):
    """What one article of a story states in numbers."""

    origin: int
    """The article's number in the story."""
    figures: Sequence[Figure]
    numbers: frozenset[float] = frozenset()
    """All its numbers: an article that gives another one's figure, too, is no other opinion."""
    counts: frozenset[float] = frozenset()
    """Those that may be counts."""
    terms: frozenset[str] = frozenset()
    """The stems that it is about; none where they are not known."""
    date: str | None = None
    """The article's day, an ISO 8601 date."""


def differ(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether two figures cannot both be right, and neither article gives the other's too."""
    (here, figure), (there, its) = one, other
    if figure.amount == its.amount or gives_both(one, other):
        return False
    if are_of_other_periods(figure, its) or _are_of_two_things(figure, its):
        return False
    if its.value in figure.wholes or figure.value in its.wholes:
        return False
    if _adds_up(here, figure, its) or _adds_up(there, its, figure):
        return False
    if _days_apart(here.date, there.date) > _MOST_DAYS or _may_be_of_two_events(one, other):
        return False
    lower, higher = sorted((figure, its), key=lambda one: one.amount)
    later = here if higher is figure else there
    if lower.least and not higher.least:  # two that say "at least" give two counts
        return False
    if higher.most and not lower.most:
        return False
    if figure.kind in _GROWS and _came_later(lower, higher, later):
        return False
    if lower.fact in _DWINDLING and lower.grown and higher.so_far:
        return False
    return are_comparable(figure, its) and not are_close(figure, its)


def are_long(one: Stated, other: Stated) -> bool:
    """Whether both articles are long, and may tell of more than one event."""
    return min(len(one.terms), len(other.terms)) >= _LONG


def _may_be_of_two_events(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether two figures may be of two events of which long articles tell.

    Their sentences have to say that they are of one; the less so where both articles are of one time.
    """
    (here, figure), (there, its) = one, other
    if not are_long(here, there):
        return False
    shared = len(figure.context & its.context)
    shorter = min(len(figure.context), len(its.context)) or 1
    if figure.kind in _OF_PEOPLE and here.date and there.date:
        return shared < _SHARED and shared < _SHARE * shorter
    return shared < _SHARED_UNDATED or (figure.kind != COUNT and shared < _SHARE * shorter)


def gives_both(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether either article gives the other's figure, too."""
    return _also_gives(other[0], one[1]) or _also_gives(one[0], other[1])


def _also_gives(article: Stated, figure: Figure) -> bool:
    """Whether an article gives a figure of another one, too.

    A small number without decimals has to be of the same kind of thing there: any article has a few.
    """
    if any(
        one.kind == figure.kind and one.amount == figure.amount and _may_be_of_one(one, figure)
        for one in article.figures
    ):
        return True
    if figure.value < _TELLING and figure.value == int(figure.value):
        return False
    return figure.value in (article.counts if figure.kind == COUNT else article.numbers)


def _are_of_two_things(one: Figure, other: Figure) -> bool:
    """Whether two figures are plainly not of one thing.

    They are ages of people of other names, of one and of several, or of two facts that exclude each
    other.
    """
    nouns = {one.noun, other.noun}
    named = [" " in one.noun, " " in other.noun] if one.kind == AGE else []
    if len(nouns) > 1 and (all(named) if any(named) else _exclude(nouns, one.kind)):
        return True  # who is named in one paper is "the boy" in another
    if exclude(one.stance, other.stance) or one.of_some != other.of_some:
        return True
    if one.kind == COUNT and _are_of_two_nouns(one, other):
        return True
    if _are_of_two_days(one, other):
        return True
    if one.kind in _LEAST_SHARED and _share_little(one, other):
        return True
    sold = _SOLD in one.told, _SOLD in other.told
    if one.kind.startswith(MONEY) and any(sold) and not all(sold) and _name_others(one, other):
        return True
    if _MARKET in one.told_near and _MARKET in other.told_near and one.kind != COUNT:
        return True
    if one.each != other.each or (one.way and other.way and one.way != other.way):
        return True
    if one.kind == PERCENT and (_are_of_two_groups(one, other) or _are_of_two_polls(one, other)):
        return True
    facts = {one.fact, other.fact}
    if MARGIN in facts and len(facts) > 1:
        return True
    return "" not in facts and len(facts) > 1 and not any(facts <= alike for alike in _FACTS_ALIKE)


def _are_of_two_days(one: Figure, other: Figure) -> bool:
    """Whether two measures are of two days that their sentences name, and of two places or changing."""
    days = {one.own_weekday, other.own_weekday}
    if one.kind == COUNT or None in days or len(days) == 1:
        return False
    if one.kind == TEMPERATURE:
        return _name_others(one, other)
    places = one.kind == LENGTH and one.way == other.way == WHERE
    return places or one.changed or other.changed


def _exclude(nouns: set[str], kind: str) -> bool:
    """Whether two nouns cannot be of one thing."""
    if kind == COUNT:
        return nouns in _APART
    return nouns in _APART or (_ANY.isdisjoint(nouns) and len(set(map(counted_as, nouns))) > 1)


def _share_little(one: Figure, other: Figure) -> bool:
    """Whether two days or hours are of two happenings, as far as their sentences tell."""
    here, there = one.context, other.context
    if one.kind == CLOCK:  # of which the sentence before often tells what it is of
        here, there = here | one.background, there | other.background
    return len(here & there) < _LEAST_SHARED[one.kind]


def _are_of_two_nouns(one: Figure, other: Figure) -> bool:
    """Whether two counts are of nouns of which neither sentence has the other's."""
    nouns = {one.noun, other.noun}
    if not EVERYBODY.isdisjoint(nouns) and not _ROOM.isdisjoint(nouns):
        return True
    if any(
        told.fact and not of.fact and of.noun not in EVERYBODY and not of.of_people
        for told, of in ((one, other), (other, one))
    ):
        return True  # 26 dead, and 30 bridges
    both_people = one.of_people and other.of_people
    if (
        both_people
        or one.fact == other.fact != ""
        or not EVERYBODY.isdisjoint((one.noun, other.noun))
    ):
        return False
    here, there = like(one), like(other)
    if are_compounds(here, there):
        return False
    return here != there and one.noun not in other.context and other.noun not in one.context


def _name_others(one: Figure, other: Figure) -> bool:
    return bool(one.names) and bool(other.names) and one.names.isdisjoint(other.names)


def _are_of_two_groups(one: Figure, other: Figure) -> bool:
    """Whether two shares are of, or for, two groups of people: "of the adults", "nurses get"."""
    nouns = [{of.noun} - _ASKED if of.of_people else set() for of in (one, other)]
    here, there = (one.groups - _ASKED) | nouns[0], (other.groups - _ASKED) | nouns[1]
    for_people = _PAY in one.told and _PAY in other.told
    of_people = bool(one.groups or other.groups) and (for_people or any(nouns))
    return of_people and bool(here) and bool(there) and here.isdisjoint(there)


def _are_of_two_polls(one: Figure, other: Figure) -> bool:
    """Whether two shares may be of two polls, or of two sides of one.

    Each sentence has the word for a poll and names another pollster, or each gives several shares.
    """
    if one.beside and other.beside:
        return True
    polled = all(not _POLLS.isdisjoint(of.context | of.background) for of in (one, other))
    near = bool(one.names_near and other.names_near) and one.names_near.isdisjoint(other.names_near)
    return polled and (near or _name_others(one, other))


def _adds_up(article: Stated, figure: Figure, other: Figure) -> bool:
    """Whether a figure and those beside it in its sentence make up another article's."""
    beside = [
        one.amount
        for one in article.figures
        if one.point.start == figure.point.start and one.kind == figure.kind and one is not figure
    ]
    rest = other.amount - figure.amount
    return rest > 0 and (rest in beside or rest == sum(beside))


def _may_be_of_one(one: Figure, other: Figure) -> bool:
    return one.kind != COUNT or one.fact == other.fact or one.noun == other.noun


def _came_later(lower: Figure, higher: Figure, article: Stated) -> bool:
    """Whether the greater count, of this article, is of one of the days after that of the lesser one.

    Of people killed or held it has to say that it has grown: what a day's papers write differs.  Of
    other things the next day, too, if nothing in the article has.
    """
    if lower.weekday is None or higher.weekday is None:
        return False
    days = (higher.weekday - lower.weekday) % _WEEK
    if not 0 < days <= _MOST_DAYS:
        return False
    of_people = higher.fact in lexicon.casualty_words().values()
    if higher.grown or lower.so_far:
        return True
    return not of_people and (days > 1 or any(figure.grown for figure in article.figures))


def _days_apart(one: str | None, other: str | None) -> int:
    """The days between two dates; none where one is not known."""
    try:
        days = date.fromisoformat((one or "")[:10]) - date.fromisoformat((other or "")[:10])
    except ValueError:
        return 0
    return abs(days.days)
