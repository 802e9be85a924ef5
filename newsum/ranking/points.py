"""The key points of an article: count, score, select, restore reading order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from math import inf
from typing import Final

from ..limits import SENTENCES
from ..memo import Memo
from ..model import Article, Point, Reason, Sentence
from ..reading_time import count_words
from ..text import clean, squeeze
from .budget import Length
from .definites import Definite, definite_openings, unexplained
from .eligibility import is_finished, is_speech
from .features import measure
from .headline_act import of_headline, untold_act
from .openings import trim_openings
from .point_candidates import best_candidates, candidates, distinct
from .scoring import (
    NEEDS_THE_ONE_BEFORE,
    NEWS,
    TELLS_THE_HEADLINE,
    OpeningScores,
    PairScores,
    adjustments,
    feature_rows,
    reasons,
    sentence_scores,
)
from .selection import SPARE, best_sets, select
from .sentence_table import SentenceTable, content_stems, tabulate
from .weights import PointModel, shipped

_ATTEMPTS: Final = 3
"""The first with every sentence, the last with none that depends on another."""

_WHOLE: Final = 3
"""Points of which every set is weighed as a whole; of more there are too many."""

_MUCH: Final = 3.0
"""By what two points that fit are worth much less than two that do not: three, by a quarter of it,
since a second point is missed more than a third."""

_BRIEF: Final = 26
"""Words of room below which an article is a brief: it tells its news, though it be half of the brief."""

_USUAL_WORDS: Final = 25
"""Words of a point: so many points are wished for where words are counted."""

_NEAR: Final = 10
"""Points before and after one that count as those it stands beside."""

_THREE: Final = Length(points=3)


def choose(
    article: Article,
    sentences: Sequence[Sentence],
    length: Length = _THREE,
    focus: str | None = None,
    explain: bool = False,
    model: PointModel | None = None,
    words: int | None = None,
    spare: int = 0,
) -> tuple[Point, ...]:
    """Choose the key points of an article, in its order.

    They are among the first `SENTENCES`, at most as many as ``length`` says, and at least one if
    there is a sentence.  With a ``focus`` they are about its words, if the article has any
    (`covers`).  ``explain`` gives each point the reasons that add up to its score.  ``model`` is the
    shipped one unless another is given, and ``words`` are the article's, if they are counted already.
    ``spare`` are words of the whole summary's room that are kept for a quote, where all points but one,
    and with them the news, have room beside it.
    """
    if not sentences:
        return ()
    model = model or shipped()
    if len(sentences) > SENTENCES.most:
        sentences = sentences[: SENTENCES.allowed()]
    trimmed = trim_openings(article, sentences)
    table = tabulate(article, trimmed, model)
    columns = measure(table)
    style = model.lower if table.lower else model.cased
    rows = feature_rows(columns, style)
    asked = content_stems(clean(focus), article.language, model) if focus else set()
    added = adjustments(table, columns, asked)
    scores = [
        score + sum(more.values()) if more else score
        for score, more in zip(sentence_scores(rows, style), added, strict=True)
    ]
    pairs = PairScores(table, style, columns["dangling"])
    opening = OpeningScores(rows, style)
    count = partial(_count_words, article) if words is None else lambda: words
    find = partial(_select, table, scores, pairs, opening, columns["dangling"], asked)
    most = length.room(count)
    chosen = find(length.points, length.budget(count), most)
    if not asked and (act := untold_act(article, table, chosen, columns["dangling"])) is not None:
        added[act][TELLS_THE_HEADLINE] = NEWS
        scores[act] += NEWS
        table = replace(table, news=table.news | {act})
        find = partial(_select, table, scores, pairs, opening, columns["dangling"], asked)
        chosen = find(length.points, length.budget(count), most)
    if spare and most is not None and 1 < len(chosen) <= _WHOLE:
        left = max(0, most - spare)
        shorter = find(len(chosen), None, left)
        fits = len(shorter) >= len(chosen) - 1 and _words(table, shorter) <= left
        chosen = shorter if fits and _news(table, chosen) in shorter else chosen
    while most is not None and 1 < len(chosen) < len(trimmed) and _words(table, chosen) > most:
        chosen = find(len(chosen) - 1, None, most)
    points = []
    for place, index in enumerate(chosen):
        near = chosen[max(0, place - _NEAR) : place + _NEAR + 1]
        more = dict(added[index])
        if index - 1 in near:
            more.pop(NEEDS_THE_ONE_BEFORE, None)
        beside = sum(pairs.learned(index, other) for other in near if other != index)
        more["beside the other points"] = beside / 2
        if place == 0:
            more["opens the summary"] = opening.gain(index)
        score = scores[index] + sum(more.values()) - sum(added[index].values())
        score = round(score, 3)
        why = reasons(columns, style, index, more, score) if explain else None
        points.append(_point(trimmed[index], score, why))
    return tuple(points)


def covers(article: Article, sentences: Sequence[Sentence], focus: str) -> bool:
    """Whether any sentence has a word of what the reader asks for."""
    model = shipped()
    asked = content_stems(clean(focus), article.language, model)
    return any(
        asked & content_stems(sentence.text, article.language, model) for sentence in sentences
    )


def _select(
    table: SentenceTable,
    scores: list[float],
    pairs: PairScores,
    opening: OpeningScores,
    dangling: Sequence[float],
    asked: set[str],
    points: int | None,
    room: int | None,
    most: int | None = None,
) -> list[int]:
    """The indices of at most so many sentences, whose words there is ``room`` for.

    Where few are asked for they have at most so many words together, if any have.
    """
    on_focus = [at for at in distinct(table, scores) if table.content[at] & asked] if asked else []
    fits = (points or 0) >= len(scores) or (
        room is not None and room >= _words(table, range(len(scores)))
    )
    if fits and not on_focus:
        everything = sorted(distinct(table, scores))
        return [at for at in everything if is_finished(table.texts[at])] or everything
    among = table, scores, on_focus, dangling
    if room is None and (points or 0) <= _WHOLE:
        wish = points or 0
        best = best_candidates(*among, wish, wish + SPARE)
        definite = definite_openings(table, best)
        whole = _standing(table, scores, pairs, opening, dangling, best, definite, wish, most)
        if whole:
            return whole
    left = candidates(*among, points or (room or 0) // _USUAL_WORDS + 1)
    definite = definite_openings(table, left)
    costs: Memo[int, int] = Memo(lambda index: count_words(table.texts[index]), len(table.texts))
    for attempt in range(_ATTEMPTS):
        chosen = select(
            scores,
            pairs.gain,
            left,
            points=points,
            room=room,
            costs=costs,
            opening=opening.gain,
        )
        if dangling[chosen[0]]:  # nothing above says whom the first point's "He" means
            above = len(scores) if attempt else chosen[0]
            firm = [index for index in left if index > above or not dangling[index]]
        else:
            hanging = definite if attempt else frozenset(unexplained(table, chosen, definite))
            firm = [index for index in left if index not in hanging]
        if len(firm) == len(left) or len(firm) < len(chosen):
            break
        left = firm
    return chosen


def _standing(
    table: SentenceTable,
    scores: Sequence[float],
    pairs: PairScores,
    opening: OpeningScores,
    dangling: Sequence[float],
    left: Sequence[int],
    definite: Mapping[int, Definite],
    points: int,
    most: int | None,
) -> list[int]:
    """The set that is worth most of those that stand on their own and fit; empty where none does.

    It has as many points as wished.  Where the best of them have no room it still tells their news,
    and has fewer points where as many are worth much less than the best: rather two that tell the
    news than three that are short.  In a brief the news stands alone where it has no room.
    """
    news: int | None = None
    fallback: tuple[float, tuple[int, ...]] = -inf, ()
    for size in range(points, 0, -1):
        most_worth: float | None = None
        for worth, some in best_sets(scores, pairs.gain, left, size, opening.gain):
            if not _stands(table, some, dangling, definite):
                continue
            if most_worth is None:
                most_worth = worth
            if most is not None and _words(table, some) > most:
                news = _news(table, some) if news is None else news
            elif news is None or news in some:
                if size == 1 or worth > most_worth - _MUCH / (size - 1) ** 2:
                    return list(some)
                break
            else:
                fallback = max(fallback, (worth, some))
    if news is not None and most is not None and most <= _BRIEF:
        alone = (news,)
        if 2 * _words(table, alone) <= 3 * most and _stands(table, alone, dangling, definite):
            return list(alone)
    return list(fallback[1])


def _news(table: SentenceTable, some: Sequence[int]) -> int:
    """The point of a set that tells what its genre is read for, or most of the headline."""

    def tells(at: int) -> tuple[bool, bool, int, int]:
        shared = of_headline(table, at)
        return at in table.news, not is_speech(table, at), shared, -at

    return max(some, key=tells)


def _stands(
    table: SentenceTable,
    some: Sequence[int],
    dangling: Sequence[float],
    definite: Mapping[int, Definite],
) -> bool:
    """Whether none of a set hangs on what is not there.

    In a text without capitals, where most sentences open with a pronoun, the first alone counts.
    """
    first = some[:1] if table.lower else some
    if any(dangling[at] and (table.lower or at - 1 not in some) for at in first):
        return False
    return not any(unexplained(table, some, definite))


def _words(table: SentenceTable, chosen: Sequence[int]) -> int:
    """The words of some sentences."""
    return sum(count_words(table.texts[index]) for index in chosen)


def _count_words(article: Article) -> int:
    return sum(count_words(article.text[start:end]) for start, end in article.paragraphs)


def _point(sentence: Sentence, score: float, why: list[tuple[str, float]] | None) -> Point:
    return Point(
        text=squeeze(sentence.text),
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        score=score,
        reasons=None if why is None else tuple([Reason(*one) for one in why if one[1]]),
    )
