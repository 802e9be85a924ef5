"""The candidates: sentences that may be points, of which those with the best scores are weighed together.

Whether a sentence may be a point takes longer to tell than its score, so that it is asked of the best
ones first, and of no more than are weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from .eligibility import asks, firm_ones, is_eligible
from .sentence_table import SentenceTable

_LIST: Final = 3
"""So many sentences are news together in a list alone, where they are its heads."""


def distinct(table: SentenceTable, scores: Sequence[float]) -> Iterator[int]:
    """The indices of the sentences, best first; of those that differ in case or blanks alone the best."""
    seen: set[str] = set()
    for index in sorted(range(len(scores)), key=scores.__getitem__, reverse=True):
        text = " ".join(table.texts[index].split()).casefold()
        if text not in seen:
            seen.add(text)
            yield index


def candidates(
    table: SentenceTable,
    scores: Sequence[float],
    on_focus: Sequence[int],
    dangling: Sequence[float],
    wish: int,
) -> list[int]:
    """All of them, in order, where so many points are wished for.

    They are among those ``on_focus``, if there are any.  Where no sentence can be a point, any can.
    ``dangling`` is the feature of that name.
    """
    everything = sorted(on_focus or distinct(table, scores))
    likely = [at for at in everything if is_eligible(table, at)]
    if not likely and not on_focus:
        likely = [at for at in everything if not asks(table.texts[at])]
    return firm_ones(table, likely or everything, dangling, wish)


def best_candidates(
    table: SentenceTable,
    scores: Sequence[float],
    on_focus: Sequence[int],
    dangling: Sequence[float],
    wish: int,
    most: int,
) -> list[int]:
    """The best of them, at most so many where there are enough; ``on_focus`` are given best first.

    Of a list that counts as many heads as points are wished for, those are its heads alone.
    """
    ranked = on_focus or distinct(table, scores)
    firm = (at for at in ranked if table.lower or not dangling[at] or at in table.news)
    best = list(islice((at for at in firm if is_eligible(table, at)), most))
    if _LIST <= wish == len(table.news) and table.news.issubset(best):
        return [at for at in best if at in table.news]
    if 2 * len(best) >= wish:
        return best
    return candidates(table, scores, on_focus, dangling, wish)
