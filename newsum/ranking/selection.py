"""Sentences that are worth most together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Pair = Callable[[int, int], float]
"""What two candidates together gain or lose; the first stands before the second."""

BARRED = -50.0
"""From here down two sentences never stand together."""

_SPARE = 9
"""Candidates beyond the points wanted; those further down are never chosen."""


def select(
    scores: Sequence[float],
    pair: Pair,
    allowed: Sequence[int],
    *,
    points: int | None = None,
    room: int | None = None,
    costs: Sequence[int] = (),
) -> list[int]:
    """Choose at most ``points`` of the ``allowed``, or what ``room`` words hold, at least one.

    The best is taken first, then whatever adds most to those there (J. Carbonell and J. Goldstein,
    *The use of MMR*, 1998); where points are counted, each is exchanged once for a better one.
    """
    ranked = sorted(allowed, key=lambda at: (-scores[at], at))
    if points is not None:
        ranked = ranked[: points + _SPARE]
    gains = {at: scores[at] for at in ranked}
    chosen: list[int] = []

    def put(at: int) -> None:
        for other in gains:
            if other != at:
                gains[other] += pair(min(at, other), max(at, other))
        chosen.append(at)

    def take(at: int) -> None:
        chosen.remove(at)
        for other in gains:
            if other != at:
                gains[other] -= pair(min(at, other), max(at, other))

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
        put(found)
        room = None if room is None else room - costs[found]
    if not chosen:
        return ranked[:1]
    if points is not None:
        for at in list(chosen):
            take(at)
            put(best(None) or at)
    return sorted(chosen)
