"""Selection: the sentences that are worth most together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from math import inf
from operator import add, sub
from typing import Final

PairGain = Callable[[int, int], float]
"""What two candidates gain or lose together; the first stands before the second."""

OpeningGain = Callable[[int], float]
"""What a candidate gains as the first of those chosen."""

Costs = Mapping[int, int] | Sequence[int]
"""The words of each candidate, by its index; a mapping may count them when they are asked for."""

BARRED: Final = -50.0
"""A gain from which down two sentences never stand together."""

SPARE: Final = 9
"""Candidates beyond the points wanted; those ranked lower are never chosen."""

_FEW: Final = 20
_SECTION: Final = 100
"""Where more points than a few are wanted of more sentences, each section has its share of them."""


def select(
    scores: Sequence[float],
    pair: PairGain,
    allowed: Sequence[int],
    *,
    points: int | None = None,
    room: int | None = None,
    costs: Costs,
    opening: OpeningGain = lambda at: 0.0,
) -> list[int]:
    """Choose at most ``points`` of the ``allowed``, or what ``room`` words hold, at least one.

    Takes and gives indices of sentences; ``costs`` are their words.  All candidates are weighed
    together, but in a long article of which much is wanted: there section by section, so that the
    time grows with its length alone.
    """
    if len(allowed) <= _SECTION or (points is not None and points <= _FEW):
        return _together(scores, pair, allowed, points, room, costs, opening)
    wish = room if room is not None else points or 0
    total, behind, taken = sum(costs[at] for at in allowed), 0, 0
    chosen: list[int] = []
    for start in range(0, len(allowed), _SECTION):
        section = allowed[start : start + _SECTION]
        behind += sum(costs[at] for at in section)
        due = wish * behind // total - taken
        if due < (1 if room is None else min(costs[at] for at in section)):
            continue
        of_points, of_room = (due, None) if room is None else (None, due)
        first = opening if not chosen else lambda at: 0.0
        found = _together(scores, pair, section, of_points, of_room, costs, first)
        taken += len(found) if room is None else sum(costs[at] for at in found)
        chosen += found
    return chosen or _together(scores, pair, allowed, points, room, costs, opening)


def best_sets(
    scores: Sequence[float],
    pair: PairGain,
    allowed: Sequence[int],
    size: int,
    opening: OpeningGain = lambda at: 0.0,
) -> Iterator[tuple[float, tuple[int, ...]]]:
    """Every set of so many of the ``allowed`` that rank highest with its worth, worth most first.

    Two that are `BARRED` beside each other stand in none.
    """
    ranked = sorted(sorted(allowed, key=lambda at: (-scores[at], at))[: size + SPARE])
    own = [scores[at] for at in ranked]
    beside = [
        [pair(one, other) for other in ranked[place:]] for place, one in enumerate(ranked, start=1)
    ]
    # Each set's worth, the place of the last of its members, and what each behind that would add.
    sets: list[tuple[float, int, list[float]]]
    sets = [
        (own[place] + opening(at), place, list(map(add, own[place + 1 :], beside[place])))
        for place, at in enumerate(ranked[: max(0, len(ranked) - size + 1)])
    ]
    for _ in range(size - 2):
        sets = [
            (
                worth + gain if gain > BARRED else -inf,
                place,
                list(map(add, gains[place - last :], beside[place])),
            )
            for worth, last, gains in sets
            for place, gain in enumerate(gains, start=last + 1)
        ]
    worths = [
        worth + gain if gain > BARRED else -inf
        for worth, _, gains in sets
        for gain in (gains if size > 1 else (0.0,))
    ]
    members = tuple(combinations(ranked, size))
    for at in sorted(range(len(worths)), key=worths.__getitem__, reverse=True):
        if worths[at] == -inf:
            break
        yield worths[at], members[at]


def _together(
    scores: Sequence[float],
    pair: PairGain,
    allowed: Sequence[int],
    points: int | None,
    room: int | None,
    costs: Costs,
    opening: OpeningGain,
) -> list[int]:
    """Choose among candidates that are all weighed against each other.

    The best is taken first, then whatever adds most to those there (J. Carbonell and J. Goldstein,
    *The use of MMR*, 1998); where points are counted, each is exchanged once for a better one.
    """
    ranked = sorted(allowed, key=lambda at: (-scores[at], at))
    if points is not None:
        ranked = ranked[: points + SPARE]
    selection = _Selection(scores, pair, opening, ranked)
    while points is None or len(selection.chosen) < points:
        found = selection.best(costs, room)
        if found is None:
            break
        selection.add(found)
        room = None if room is None else room - costs[found]
    if not selection.chosen:
        return ranked[:1]
    if points is not None:
        for at in list(selection.chosen):
            selection.remove(at)
            better = selection.best(costs, None)
            selection.add(at if better is None else better)
    return sorted(selection.chosen)


class _Selection:
    """The candidates chosen so far, and what each other would add to them."""

    def __init__(
        self,
        scores: Sequence[float],
        pair: PairGain,
        opening: OpeningGain,
        ranked: list[int],
    ) -> None:
        self.chosen: list[int] = []
        self._ranked = ranked
        self._opening = {at: opening(at) for at in ranked}
        self._pair = pair
        self._gains = [scores[at] for at in ranked]
        self._beside: dict[int, list[float]] = {}

    def best(self, costs: Costs, room: int | None) -> int | None:
        """The candidate that adds most and has room; ``None`` where there is none."""
        first = min(self.chosen, default=None)
        replaced = 0.0 if first is None else self._opening[first]
        worth = {
            at: gain + self._opening[at] - replaced if first is None or at < first else gain
            for at, gain in zip(self._ranked, self._gains, strict=True)
            if at not in self.chosen and gain > BARRED and (room is None or costs[at] <= room)
        }
        return max(worth, key=lambda at: (worth[at], -at), default=None)

    def add(self, at: int) -> None:
        self._gains = list(map(add, self._gains, self._gained(at)))
        self.chosen.append(at)

    def remove(self, at: int) -> None:
        self._gains = list(map(sub, self._gains, self._gained(at)))
        self.chosen.remove(at)

    def _gained(self, at: int) -> list[float]:
        """What each candidate gains beside this one."""
        if at not in self._beside:
            pair = self._pair
            self._beside[at] = [
                pair(at, other) if at < other else pair(other, at) if other < at else 0.0
                for other in self._ranked
            ]
        return self._beside[at]
