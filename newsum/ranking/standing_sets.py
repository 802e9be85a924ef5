"""Sets of points that stand on their own: of few points every set is weighed as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Final, NamedTuple

from .definites import Definite, unexplained
from .eligibility import is_speech
from .headline_act import of_headline
from .scoring import OpeningScores, PairScores, Rows
from .second_look import POINTS, gains_by_reason, gains_together, look_again
from .selection import Costs, best_sets
from .sentence_table import SentenceTable
from .weights import SecondLookModel, StyleModel

_MUCH: Final = 3.0
"""By what two points that fit are worth much less than two that do not: three, by a quarter of it,
since a second point is missed more than a third."""

_BRIEF: Final = 26
"""Words of room below which an article is a brief: it tells its news, though it be half of the brief."""

_SETS: Final = 8
"""Sets of three that are looked at together: those that are worth most.  In all articles that were
tried the best of them was among the first eight."""


@dataclass(frozen=True, slots=True)
class ShortList:
    """The candidates of an article, and what is known of them."""

    table: SentenceTable
    rows: Rows
    """The features of all sentences, by the names of the model's."""
    dangling: Sequence[float]
    """The feature of that name."""
    scores: Sequence[float]
    """Of all sentences, by the first look."""
    pairs: PairScores
    opening: OpeningScores
    candidates: Sequence[int]
    definite: Mapping[int, Definite]
    costs: Costs


class Choice(NamedTuple):
    """The sentences chosen as points, in order, and what they gained by the second look."""

    chosen: list[int]
    features: Mapping[int, Sequence[float]] = {}
    """Those by which they gained, by their indices."""
    gains: Mapping[int, float] = {}
    together: float = 0.0
    """What the set gained besides."""

    def reasons(self, model: StyleModel, index: int) -> dict[str, float]:
        """What a point's gain comes from, by the reasons that readers are given."""
        again, values = model.second_look, self.features.get(index)
        if again is None or values is None:
            return {}
        return gains_by_reason(again, tuple(model.features), values)


def standing_sets(
    short: ShortList, size: int, scores: Sequence[float]
) -> Iterator[tuple[float, tuple[int, ...]]]:
    """Every set of so many candidates that stands on its own with its worth, worth most first."""
    best = best_sets(scores, short.pairs.gain, short.candidates, size, short.opening.gain)
    return ((worth, some) for worth, some in best if _stands(short, some))


def best_standing(short: ShortList, model: StyleModel, points: int, most: int | None) -> Choice:
    """The set that is worth most of those that stand on their own and fit; empty where none does.

    It has as many points as wished.  Where the best of them have no room it still tells their news,
    and has fewer points where as many are worth much less than the best: rather two that tell the
    news than three that are short.  In a brief the news stands alone where it has no room.
    """
    again = model.second_look
    if again is None or points != POINTS or not short.candidates:
        return Choice(_best(short, short.scores, None, points, most)[1])
    looked = short.table, short.rows, short.scores, short.opening, short.candidates
    features, gains = look_again(again, tuple(model.features), *looked)
    scores = list(short.scores)
    for at, gain in gains.items():
        scores[at] += gain
    together, chosen = _best(short, scores, again, points, most)
    return Choice(chosen, features, gains, together)


def _best(
    short: ShortList,
    scores: Sequence[float],
    model: SecondLookModel | None,
    points: int,
    most: int | None,
) -> tuple[float, list[int]]:
    """What the best set gains together, and the set."""
    news: int | None = None
    fallback: tuple[float, tuple[int, ...]] = -inf, ()
    for size in range(points, 0, -1):
        looked_at = _SETS if size == POINTS and model is not None else 1
        most_worth: float | None = None
        fitting: list[tuple[float, tuple[int, ...]]] = []
        for worth, some in standing_sets(short, size, scores):
            if most_worth is None:
                most_worth = worth
            if most is not None and _words(short, some) > most:
                news = news_of(short.table, some) if news is None and not fitting else news
            elif news is None or news in some:
                if size > 1 and worth <= most_worth - _MUCH / (size - 1) ** 2:
                    break
                fitting.append((worth, some))
                if len(fitting) == looked_at:
                    break
            else:
                fallback = max(fallback, (worth, some))
        if fitting:
            if looked_at == 1 or model is None:
                return 0.0, list(fitting[0][1])
            gains = gains_together(model, short.table, short.costs, [some for _, some in fitting])
            worths = [worth + gain for (worth, _), gain in zip(fitting, gains, strict=True)]
            at = worths.index(max(worths))
            return gains[at], list(fitting[at][1])
    if news is not None and most is not None and most <= _BRIEF:
        alone = (news,)
        if 2 * _words(short, alone) <= 3 * most and _stands(short, alone):
            return 0.0, list(alone)
    return 0.0, list(fallback[1])


def news_of(table: SentenceTable, some: Sequence[int]) -> int:
    """The point of a set that tells what its genre is read for, or most of the headline."""

    def tells(at: int) -> tuple[bool, bool, int, int]:
        shared = of_headline(table, at)
        return at in table.news, not is_speech(table, at), shared, -at

    return max(some, key=tells)


def _stands(short: ShortList, some: Sequence[int]) -> bool:
    """Whether none of a set hangs on what is not there.

    In a text without capitals, where most sentences open with a pronoun, the first alone counts.
    """
    lower, dangling = short.table.lower, short.dangling
    first = some[:1] if lower else some
    if any(dangling[at] and (lower or at - 1 not in some) for at in first):
        return False
    return not any(unexplained(short.table, some, short.definite))


def _words(short: ShortList, some: Sequence[int]) -> int:
    """The words of some candidates."""
    return sum(short.costs[at] for at in some)
