"""Figures that articles of one story give differently, side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from .. import lexicon
from ..story_model import Claim, Disagreement, Figure, Report
from .clock import CLOCK
from .measures import AGE, DEGREES, DISTANCES, MAGNITUDE, MEASURES, PERCENT

_SHARED: Final = 0.4
"""The least share of the shorter sentence's words that two sentences on one count have in common."""

_LEAST_SHARED: Final = 3
"""The least number of such words."""

_LEAST_SHARED_OF_FACTS: Final = 2
"""The same for facts about people, which a word says beside them."""

_LEAST_SHARED_ALONE: Final = 2
"""The same where neither article has another count of the noun."""

_PERIODS: Final = frozenset(
    {"day", "week", "weekend", "month", "quarter", "half", "season", "year"}
)
"""Stems of words for the time that a figure is of."""

_LEAST_SHARED_OF_SUMS: Final = 1
"""The same for sums of money of which a word says what they are: a profit, a fine."""

_LEAST_SHARED_OF_COSTS: Final = 2
"""The same for what was paid: more is paid than one thing."""

_LEAST_NEAR: Final = 2
"""The least number of words near both of two measures that no noun stands beside: per cent."""

_LOOSE: Final = frozenset({"km", "mile", "metre", "foot", "percent"})
"""What is measured, and may be told more or less exactly."""

_MEASURED_ALIKE: Final = 0.05
"""How far two measures may be apart, as a share of the greater, and agree."""

_MOST: Final = 100
"""Articles whose figures about a thing are compared: the time is bounded."""

_MANY: Final = 100.0
"""Counts from which those of one noun, far up in two articles, are of one thing whatever else the
sentences say: an event seldom has two such."""

_FAR_UP: Final = 5
"""Sentences of an article that are far up."""

_ATTENDED: Final = "attended"
"""How many came: what is far up in two articles is of one gathering, in whatever words."""

_COST: Final = "cost"
"""What a sum is that was paid: a ransom and a fine may be, too."""

_MOST_DAYS: Final = 3
"""Days between two articles beyond which the later one tells what came after, and disagrees with
nothing."""

_WEEK: Final = 7

_SOME: Final = frozenset(
    {
        "child",
        "student",
        "girl",
        "boy",
        "woman",
        "women",
        "man",
        "men",
        "offic",
        "troop",
        "firefight",
    }
)
"""Stems of nouns for some of the people of an event, seldom for all."""

_LEDE: Final = 2
"""Sentences with which an article begins."""

_SETTLED: Final = MEASURES | {"vote", MAGNITUDE, CLOCK}
"""What does not grow from day to day."""

_FULL_NAME: Final = 2
"""Words of a name by which its bearer is known."""

_ON_A_SCALE: Final = dict.fromkeys(DEGREES, 0.5) | {CLOCK: 9.0}
"""What has no natural nought, and how far two such may be apart and agree."""

_SELDOM_TWO: Final = DEGREES | DISTANCES
"""Measures of which a report that gives but one gives that of its event."""

_LOOSER: Final = 4.0
"""How many times as far, where one is rounded."""

_MANY_OF_ALL: Final = frozenset({"peopl", "person", "resid", "vote", "famili", "live", "employe"})
"""Stems of nouns of which an event has many counts."""

_ROUNDING: Final = 0.25
"""How far a rounded figure may be from another, as a share of the greater, and agree with it."""

_FARTHEST: Final = 4.0
"""How many times as large one of two figures for one thing may be; beyond it they count two things."""


class Stated(NamedTuple):
    """What one article of a story states in numbers."""

    origin: int
    """The article's number in the story."""
    figures: Sequence[Figure]
    numbers: frozenset[float] = frozenset()
    """All its numbers: an article that gives another one's figure, too, is no other opinion."""
    terms: frozenset[str] = frozenset()
    """The stems that it is about; none where they are not known."""
    date: str | None = None
    """The article's day, an ISO 8601 date."""


def stated(origin: int, report: Report) -> Stated:
    """What the article of this number in its story states."""
    terms = frozenset(report.terms)
    return Stated(origin, report.figures, report.numbers, terms, report.date)


def disagreements(articles: Sequence[Stated]) -> tuple[Disagreement, ...]:
    """The figures on which articles disagree.

    Of each article only its first figure about a thing counts: what follows is often another place,
    or another year.
    """
    first: dict[str, list[tuple[Stated, Figure]]] = defaultdict(list)
    for stated in articles:
        seen: set[str] = set()
        for figure in stated.figures:
            for about in {figure.about: 1, _of_all(figure, stated): 1}:
                if about not in seen and len(first[about]) < _MOST:
                    seen.add(about)
                    first[about].append((stated, figure))
    found: list[Disagreement] = []
    shown: set[tuple[int, float, int]] = set()
    for about, claimed in first.items():
        same = _on_one_thing([*claimed, *_also_of(about, claimed, first)])
        if any(_differ(one, other) for one in same for other in same):
            claims = [Claim(f.value, f.words, f.point, stated.origin) for stated, f in same]
            told = {(claim.origin, claim.value, claim.point.start) for claim in claims}
            if not told <= shown:
                shown |= told
                claims.sort(key=lambda claim: (claim.value, claim.origin))
                found.append(Disagreement(about, tuple(claims)))
    return tuple(found)


def _of_all(figure: Figure, stated: Stated) -> str:
    """What a figure is about where an article begins with it, and has no other of its fact.

    "Killed three guests" is then the whole count of the dead.
    """
    fact, _, who = figure.about.partition(" ")
    if (
        not who
        or who in _SOME
        or figure.place >= _LEDE
        or fact not in lexicon.casualty_words().values()
    ):
        return figure.about
    alone = sum(one.about.partition(" ")[0] == fact for one in stated.figures) == 1
    return fact if alone else figure.about


def _also_of(
    about: str,
    claimed: Sequence[tuple[Stated, Figure]],
    first: Mapping[str, Sequence[tuple[Stated, Figure]]],
) -> Iterator[tuple[Stated, Figure]]:
    """Of other articles what may be of this kind, too.

    That are sums of money that no word names, or that were paid; a noun without the fact told here.
    """
    kind, _, of = about.partition(" ")
    if not of:
        return
    if not kind.isalpha():
        others = [kind, f"{kind} {_COST}"]
    elif kind in lexicon.casualty_words().values():
        others = [of]
    else:
        return
    named = {stated.origin for stated, _ in claimed}
    for other in others:
        yield from (one for one in first.get(other, ()) if one[0].origin not in named)


def _on_one_thing(claimed: Sequence[tuple[Stated, Figure]]) -> list[tuple[Stated, Figure]]:
    """The largest group of figures whose sentences speak of one thing, each of like some other."""
    groups: list[list[tuple[Stated, Figure]]] = []
    for one in claimed:
        near = [g for g in groups if any(_alike(one, other) for other in g)]
        groups = [group for group in groups if group not in near]
        groups.append([*(other for group in near for other in group), one])
    return max(groups, key=len) if groups else []


def _alike(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether the figures of two articles count one thing."""
    (here, figure), (there, its) = one, other
    alone = all(
        sum(of.about == about for of in stated.figures) == 1
        for stated, about in ((here, figure.about), (there, its.about))
    )
    elsewhere = _is_elsewhere(figure, there) or _is_elsewhere(its, here)
    return _is_one_thing(figure, its, alone and not elsewhere)


def _is_elsewhere(figure: Figure, other: Stated) -> bool:
    """Whether a figure's sentence names only what another article does not: another place."""
    return bool(figure.names) and bool(other.terms) and figure.names.isdisjoint(other.terms)


def _of_other_periods(one: Figure, other: Figure) -> bool:
    """Whether two figures are of longer and shorter times: a quarter's profit, and a year's."""
    here, there = one.near & _PERIODS, other.near & _PERIODS
    return bool(here and there) and here.isdisjoint(there)


def _is_one_thing(one: Figure, other: Figure, alone: bool) -> bool:
    """Whether two figures about the like-named count the same thing.

    ``alone`` says that either article has no other figure about it, and names no other place.
    """
    if _of_other_periods(one, other):
        return False
    both = len(one.context & other.context)
    kind, *of = one.about.split()
    if kind == AGE and len(of) == _FULL_NAME:
        return True
    least, most = sorted((one.value, other.value))
    if most > _FARTHEST * least and kind not in _ON_A_SCALE:
        return False
    if kind in MEASURES or kind == CLOCK:
        if (
            kind == PERCENT
            and not of
            and one.groups
            and other.groups
            and one.groups.isdisjoint(other.groups)
        ):
            return False  # the pay of nurses, and that of doctors
        least_shared = _LEAST_SHARED_OF_FACTS if of else _LEAST_SHARED
        least_near = _LEAST_NEAR - (alone and kind in _SELDOM_TWO)
        return both >= least_shared and (bool(of) or len(one.near & other.near) >= least_near)
    far_up = max(one.place, other.place) < _FAR_UP
    if kind == MAGNITUDE or (kind == "vote" and of) or (kind == _ATTENDED and far_up):
        return True
    counts_all = " " not in one.about or " " not in other.about or one.about == other.about
    if kind in lexicon.casualty_words().values() and counts_all and other.about.startswith(kind):
        of_the_event = far_up and (not one.names or not other.names)
        return both >= _LEAST_SHARED_OF_FACTS or of_the_event
    of_a_kind = of and of[0] in lexicon.value_words().values()  # a sum of money
    if of_a_kind and one.about == other.about:
        here, there = one.context | one.background, other.context | other.background
        least_shared = _LEAST_SHARED_OF_COSTS if of[0] == _COST else _LEAST_SHARED_OF_SUMS
        return len(here & there) >= least_shared
    if alone and far_up and both >= _LEAST_SHARED_ALONE:
        return True
    shorter = min(len(one.context), len(other.context))
    if both >= _LEAST_SHARED and both >= _SHARED * shorter:
        return True
    return far_up and least >= _MANY and kind.isalpha() and kind not in _MANY_OF_ALL


def _differ(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether two figures cannot both be right, and neither article gives the other's too."""
    (here, figure), (there, its) = one, other
    if figure.value == its.value or figure.value in there.numbers or its.value in here.numbers:
        return False
    if _days_apart(here.date, there.date) > _MOST_DAYS:
        return False
    lower, higher = sorted((figure, its), key=lambda one: one.value)
    if lower.least and not higher.least:  # two that say "at least" give two counts
        return False
    kind = figure.about.partition(" ")[0]
    rounded = figure.rounded or its.rounded
    if kind in _ON_A_SCALE:
        return higher.value - lower.value > _ON_A_SCALE[kind] * (_LOOSER if rounded else 1.0)
    if kind.isalpha() and kind not in _SETTLED and _came_later(lower, higher):
        return False
    apart = (higher.value - lower.value) / higher.value
    if rounded:
        return apart > _ROUNDING
    return kind not in _LOOSE or apart > _MEASURED_ALIKE


def _came_later(lower: Figure, higher: Figure) -> bool:
    """Whether the greater count is of one of the days after that of the lesser one.

    Of people killed or held it has to say that it has grown: what a day's papers write differs.
    """
    of_people = higher.about.partition(" ")[0] in lexicon.casualty_words().values()
    if of_people and not higher.grown:
        return False
    if lower.weekday is None or higher.weekday is None:
        return False
    return 0 < (higher.weekday - lower.weekday) % _WEEK <= _MOST_DAYS


def _days_apart(one: str | None, other: str | None) -> int:
    """The days between two dates; none where one is not known."""
    try:
        days = date.fromisoformat((one or "")[:10]) - date.fromisoformat((other or "")[:10])
    except ValueError:
        return 0
    return abs(days.days)
