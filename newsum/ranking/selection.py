"""Sentences that are worth most together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Pair = Callable[[int, int], float]
"""What two candidates together gain or lose; the first stands before the second."""

BARRED = -50.0
"""From here down two sentences never stand together."""

_SPARE = 9
"""Candidates beyond the points wanted; those further down are never chosen."""

_FEW = 20
_SECTION = 100
"""Where more points than a few are wanted of more sentences, each section has its share of them."""


def select(
    scores: Sequence[float],
    pair: Pair,
    allowed: Sequence[int],
    *,
    points: int | None = None,
    room: int | None = None,
    costs: Sequence[int],
) -> list[int]:
    """Choose at most ``points`` of the ``allowed``, or what ``room`` words hold, at least one.

    All candidates are weighed together, but in a long article of which much is wanted: there
    section by section, so that the time grows with its length alone.
    """
    if len(allowed) <= _SECTION or (points is not None and points <= _FEW):
        return _together(scores, pair, allowed, points, room, costs)
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
        found = _together(scores, pair, section, of_points, of_room, costs)
        taken += len(found) if room is None else sum(costs[at] for at in found)
        chosen += found
    return chosen or _together(scores, pair, allowed, points, room, costs)


def _together(
    scores: Sequence[float],
    pair: Pair,
    allowed: Sequence[int],
    points: int | None,
    room: int | None,
    costs: Sequence[int],
) -> list[int]:
    """Choose among candidates that are all weighed against each other.

    The best is taken first, then whatever adds most to those there (J. Carbonell and J. Goldstein,
    *The use of MMR*, 1998); where points are counted, each is exchanged once for a better one.
    """
    ranked = sorted(allowed, key=lambda at: (-scores[at], at))
    if points is not None:
        ranked = ranked[: points + _SPARE]
    gains = {at: scores[at] for at in ranked}
    chosen: list[int] = []

    beside: dict[int, list[float]] = {}

    def weigh(at: int, sign: int) -> None:
        """Add to every candidate what it gains beside this one, or take it away again."""
        if at not in beside:
            beside[at] = [pair(at, o) if at < o else pair(o, at) if o < at else 0.0 for o in ranked]
        for other, gain in zip(ranked, beside[at], strict=True):
            gains[other] += sign * gain

    def best(left: int | None) -> int | None:
        free = [
            at
            for at in gains
            if at not in chosen and gains[at] > BARRED and (left is None or costs[at] <= left)
        ]
        return max(free, key=lambda at: (gains[at], -at), default=None)

    while points is None or len(chosen) < points:
        found = best(room)
        if found is None:
            break
        weigh(found, 1)
        chosen.append(found)
        room = None if room is None else room - costs[found]
    if not chosen:
        return ranked[:1]
    if points is not None:
        for at in list(chosen):
            weigh(at, -1)
            chosen.remove(at)
            better = best(None)
            chosen.append(at if better is None else better)
            weigh(chosen[-1], 1)
    return sorted(chosen)
