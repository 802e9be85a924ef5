"""The choice of points: count, score, select, restore reading order."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

from ..model import Article, Point, Reason, Sentence
from ..text import squeeze
from .features import measure
from .fitness import is_dangling, is_unfit
from .length import Length
from .scoring import DANGLING, PAIRS, adjustments, alone, pair_traits, reasons
from .selection import BARRED, select
from .table import Table, content_of, tabulate
from .trimming import trim
from .weights import Style, weights

_SAME = 0.8
"""The share of the shorter sentence's words that another has, from which they say the same."""

_ATTEMPTS = 3
"""The first with every sentence, the last with none that hangs on another."""

_NEAR = 10
"""Points before and after one that count as those it stands beside."""

_THREE = Length(points=3)


def choose(
    article: Article,
    sentences: Sequence[Sentence],
    length: Length = _THREE,
    focus: str | None = None,
    explain: bool = False,
) -> tuple[Point, ...]:
    """Choose the key points of an article, in its order.

    There are at most as many as ``length`` says, and at least one if there is a sentence.  With a
    ``focus`` they are about its words, if the article has any (`covers`).  ``explain`` gives each
    point the reasons that add up to its score.
    """
    if not sentences:
        return ()
    trimmed = [trim(sentence) for sentence in sentences]
    table = tabulate(article, trimmed)
    columns = measure(table)
    style = weights().lower if table.lower else weights().cased
    asked = content_of(focus or "", article.language)
    added = adjustments(table, columns, asked)
    scores = [
        score + sum(more.values())
        for score, more in zip(alone(columns, style), added, strict=False)
    ]
    beside = _Pairs(table, style, columns["dangling"])
    chosen = _chosen(table, scores, beside, length, asked)
    points = []
    for place, at in enumerate(chosen):
        near = chosen[max(0, place - _NEAR) : place + _NEAR + 1]
        more = dict(added[at])
        if at - 1 in near:
            more.pop("needs the sentence before", None)
        more["beside the other points"] = sum(beside.learned(at, o) for o in near if o != at) / 2
        score = round(scores[at] + sum(more.values()) - sum(added[at].values()), 3)
        why = reasons(columns, style, at, more, score) if explain else None
        points.append(_point(trimmed[at], score, why))
    return tuple(points)


def covers(article: Article, sentences: Sequence[Sentence], focus: str) -> bool:
    """Whether any sentence has a word of what the reader asks for."""
    asked = content_of(focus, article.language)
    return any(asked & content_of(sentence.text, article.language) for sentence in sentences)


def _chosen(
    table: Table, scores: list[float], beside: _Pairs, length: Length, asked: set[str]
) -> list[int]:
    costs = [len(text.split()) for text in table.texts]
    room = length.budget(sum(costs))
    everything = range(len(scores))
    fit = [at for at in everything if not is_unfit(table, at)]
    on_focus = [at for at in everything if table.content[at] & asked]
    if on_focus:
        fit = [at for at in fit if table.content[at] & asked] or on_focus
    elif (length.points or 0) >= len(scores) or (room is not None and room >= sum(costs)):
        fit = [at for at in everything if table.texts[at].rstrip("\"”’' )]»")[-1:] in ".!?…"]
        return fit or list(everything)
    left = fit or list(everything)
    for attempt in range(_ATTEMPTS):
        chosen = select(scores, beside.gain, left, points=length.points, room=room, costs=costs)
        if not is_dangling(table, chosen[0]):
            break  # else nothing above says whom the first point's "He" means
        above = len(scores) if attempt else chosen[0]
        firm = [at for at in left if at > above or not is_dangling(table, at)]
        if len(firm) < len(chosen):
            break
        left = firm
    return chosen


class _Pairs:
    """What two sentences of one article gain or lose together."""

    def __init__(self, table: Table, style: Style, dangling: list[float]) -> None:
        self._table = table
        self._dangling = dangling
        self._weights = [style.pairs[name] for name in PAIRS]

    def learned(self, one: int, other: int) -> float:
        """By the learned weights; less than 0 where they say the same."""
        traits = pair_traits(self._table, min(one, other), max(one, other))
        worth: float = sum(map(mul, self._weights, traits))
        return worth + 4 * BARRED if traits[0] >= _SAME else worth

    def gain(self, one: int, other: int) -> float:
        """And what a sentence that needs the one before it gains by that."""
        learned = self.learned(one, other)
        return learned - DANGLING if other == one + 1 and self._dangling[other] else learned


def _point(sentence: Sentence, score: float, why: list[tuple[str, float]] | None) -> Point:
    return Point(
        text=squeeze(sentence.text),
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        score=score,
        reasons=None if why is None else tuple([Reason(*one) for one in why if one[1]]),
    )
