"""Figures that articles of one story give differently, side by side.

Two articles' figures of one kind are compared wherever they stand; how likely they are to be of one
thing is learned (`alignment`), and whether they can both be right follows from how they are told
(`conflicts`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from ..story_model import Claim, Disagreement, Figure, Report
from .alignment import Setting, features, likelihood
from .closeness import are_close
from .conflicts import Stated, are_long, differ

_SURE: Final = 0.5
"""How likely two figures have to be of one thing to be shown side by side."""

_SURER: Final = 0.8
"""The same of long articles, which tell of more than one thing, where no fact is told of both."""

_MOST: Final = 40
"""Articles of a story that are compared with each other: the time is bounded."""


def stated(origin: int, report: Report) -> Stated:
    """What the article of this number in its story states."""
    terms = frozenset(report.terms)
    return Stated(origin, report.figures, report.numbers, report.counts, terms, report.date)


class Compared(NamedTuple):
    """Figures of two articles that are of one kind."""

    one: tuple[Stated, Figure]
    other: tuple[Stated, Figure]
    settings: tuple[Setting, Setting]

    @property
    def least(self) -> float:
        """How likely they have to be of one thing to be shown side by side."""
        (here, one), (there, other) = self.one, self.other
        is_told = one.fact == other.fact != ""
        return _SURE if is_told or not are_long(here, there) else _SURER

    @property
    def features(self) -> dict[str, float]:
        """What speaks for and against their being of one thing, by name."""
        return features(self.one[1], self.other[1], *self.settings)


def disagreements(articles: Sequence[Stated]) -> tuple[Disagreement, ...]:
    """The figures on which articles disagree: of two articles no figure is in two of them."""
    groups: list[dict[int, Figure]] = []
    told = [article for article in articles[:_MOST] if article.figures]
    for here, there in combinations(told, 2):
        for figure, other in _differing(here, there):
            _put(groups, {here.origin: figure, there.origin: other})
    return tuple(_shown(group) for group in groups)


def _differing(here: Stated, there: Stated) -> Iterator[tuple[Figure, Figure]]:
    """The figures of two articles that are likely of one thing and differ, the likeliest first.

    A figure that another one agrees with differs from none.
    """
    likely = [(likelihood(pair.features), pair) for pair in compared(here, there)]
    likely = sorted((one for one in likely if one[0] >= one[1].least), key=lambda one: -one[0])
    taken: set[int] = set()
    for _, pair in likely:
        one, other = pair.one[1], pair.other[1]
        if are_close(one, other):
            taken.update((id(one), id(other)))
    for _, pair in likely:
        one, other = pair.one[1], pair.other[1]
        if taken.isdisjoint((id(one), id(other))) and differ(pair.one, pair.other):
            taken.update((id(one), id(other)))
            yield one, other


def _put(groups: list[dict[int, Figure]], pair: dict[int, Figure]) -> None:
    """Add two figures to the group that has one of them already, or told the same.

    Groups that it joins become one.
    """
    joined = dict(pair)
    apart = []
    for group in groups:
        if any(_is_told_in(group, origin, figure) for origin, figure in pair.items()):
            joined = {**joined, **group}
        else:
            apart.append(group)
    groups[:] = [*apart, joined]


def _is_told_in(group: Mapping[int, Figure], origin: int, figure: Figure) -> bool:
    return origin in group and group[origin].amount == figure.amount


def _shown(group: Mapping[int, Figure]) -> Disagreement:
    claims = [Claim(one.value, one.words, one.point, origin) for origin, one in group.items()]
    claims.sort(key=lambda claim: (claim.value, claim.origin))
    return Disagreement(next(iter(group.values())).about, tuple(claims))


def compared(here: Stated, there: Stated) -> Iterator[Compared]:
    """All pairs of figures of two articles that are of one kind."""
    kinds: dict[str, list[Figure]] = defaultdict(list)
    its: dict[str, list[Figure]] = defaultdict(list)
    for figure in here.figures:
        kinds[figure.kind].append(figure)
    for figure in there.figures:
        its[figure.kind].append(figure)
    for kind in kinds.keys() & its.keys():
        both = _of_both(kinds[kind], its[kind])
        first = [(one, _setting(one, kinds[kind], both, here)) for one in kinds[kind]]
        second = [(one, _setting(one, its[kind], both, there)) for one in its[kind]]
        for one, around in first:
            for other, around_it in second:
                yield Compared((here, one), (there, other), (around, around_it))


def _of_both(figures: Sequence[Figure], its: Sequence[Figure]) -> set[float]:
    """The amounts that two articles give, each by itself; one may say seven in ten for 71 percent."""
    both = {one.amount for one in figures} & {one.amount for one in its}
    for one in figures:
        for other in its:
            if (one.rounded or other.rounded) and are_close(one, other):
                both |= {one.amount, other.amount}
    return both


def _setting(figure: Figure, of_kind: Sequence[Figure], both: set[float], here: Stated) -> Setting:
    """What is known of a figure's article; ``both`` are the amounts that the other one gives, too."""
    rest = [one for one in of_kind if one.amount != figure.amount and one.amount not in both]
    return Setting(
        not any((one.fact, one.noun) == (figure.fact, figure.noun) for one in rest),
        not rest,
        here.terms,
        len(of_kind),
    )
