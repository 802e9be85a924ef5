"""The key points of an article: count, score, select, restore reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from ..limits import SENTENCES
from ..memo import Memo
from ..model import Article, Point, Reason, Sentence
from ..reading_time import count_words
from ..text import clean, squeeze
from .budget import Length
from .definites import definite_openings, unexplained
from .eligibility import is_finished
from .features import measure
from .headline_act import untold_act
from .openings import trim_openings
from .overtaken import without_overtaken
from .point_candidates import best_candidates, candidates, distinct
from .scoring import (
    NEEDS_THE_ONE_BEFORE,
    NEWS,
    TELLS_THE_HEADLINE,
    OpeningScores,
    PairScores,
    Rows,
    adjustments,
    feature_rows,
    first_scores,
    reasons,
)
from .selection import SPARE, select
from .sentence_table import SentenceTable, content_stems, tabulate
from .standing_sets import Choice, ShortList, best_standing, news_of
from .weights import PointModel, StyleModel, shipped

_ATTEMPTS: Final = 3
"""The first with every sentence, the last with none that depends on another."""

_WHOLE: Final = 3
"""Points of which every set is weighed as a whole; of more there are too many."""

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
    trimmed = without_overtaken(article, trim_openings(article, sentences))
    table = tabulate(article, trimmed, model)
    columns = measure(table)
    style = model.lower if table.lower else model.cased
    rows = feature_rows(columns, style)
    asked = content_stems(clean(focus), article.language, model) if focus else set()
    added = adjustments(table, columns, asked)
    scores = first_scores(rows, style, added)
    pairs = PairScores(table, style, columns["dangling"])
    opening = OpeningScores(rows, style)
    count = partial(_count_words, article) if words is None else lambda: words
    find = partial(_select, table, rows, columns["dangling"], style, scores, pairs, opening, asked)
    most = length.room(count)
    choice = find(length.points, length.budget(count), most)
    dangling = columns["dangling"]
    act = None if asked else untold_act(article, table, choice.chosen, dangling)
    if act is not None:
        telling = replace(table, news=table.news | {act})
        raised = [score + NEWS * (at == act) for at, score in enumerate(scores)]
        retry = partial(_select, telling, rows, dangling, style, raised, pairs, opening, asked)
        found = retry(length.points, length.budget(count), most)
        if act in found.chosen:
            added[act][TELLS_THE_HEADLINE] = NEWS
            table, scores, find, choice = telling, raised, retry, found
    if spare and most is not None and 1 < len(choice.chosen) <= _WHOLE:
        left = max(0, most - spare)
        found = find(len(choice.chosen), None, left)
        fits = len(found.chosen) >= len(choice.chosen) - 1 and _words(table, found.chosen) <= left
        choice = found if fits and news_of(table, choice.chosen) in found.chosen else choice
    while most is not None and 1 < len(choice.chosen) < len(trimmed):
        if _words(table, choice.chosen) <= most:
            break
        choice = find(len(choice.chosen) - 1, None, most)
    points = []
    for place, index in enumerate(choice.chosen):
        more = dict(added[index])
        if place == 0:
            more["opens the summary"] = opening.gain(index)
        more["beside the other points"] = _beside(choice, place, pairs)
        if index - 1 in choice.chosen[max(0, place - _NEAR) : place]:
            more.pop(NEEDS_THE_ONE_BEFORE, None)
        score = scores[index] + sum(more.values()) - sum(added[index].values())
        score = round(score + choice.gains.get(index, 0.0), 3)
        again = choice.reasons(style, index) if explain else {}
        why = reasons(columns, style, index, more, again, score) if explain else None
        points.append(_point(trimmed[index], score, why))
    return tuple(points)


def _beside(choice: Choice, place: int, pairs: PairScores) -> float:
    """What a point gains by those near it: half of each pair's gain, and its part of the set's."""
    index = choice.chosen[place]
    near = choice.chosen[max(0, place - _NEAR) : place + _NEAR + 1]
    learned = sum(pairs.learned(index, other) for other in near if other != index)
    return learned / 2 + choice.together / len(choice.chosen)


def covers(article: Article, sentences: Sequence[Sentence], focus: str) -> bool:
    """Whether any sentence has a word of what the reader asks for."""
    model = shipped()
    asked = content_stems(clean(focus), article.language, model)
    return any(
        asked & content_stems(sentence.text, article.language, model) for sentence in sentences
    )


def _select(
    table: SentenceTable,
    rows: Rows,
    dangling: Sequence[float],
    style: StyleModel,
    scores: list[float],
    pairs: PairScores,
    opening: OpeningScores,
    asked: set[str],
    points: int | None,
    room: int | None,
    most: int | None = None,
) -> Choice:
    """At most so many sentences, whose words there is ``room`` for.

    Where few are asked for they have at most so many words together, if any have.
    """
    on_focus = [at for at in distinct(table, scores) if table.content[at] & asked] if asked else []
    fits = (points or 0) >= len(scores) or (
        room is not None and room >= _words(table, range(len(scores)))
    )
    if fits and not on_focus:
        everything = sorted(distinct(table, scores))
        finished = [at for at in everything if is_finished(table.texts[at])]
        return Choice(finished or everything)
    among = table, scores, on_focus, dangling
    costs: Memo[int, int] = Memo(lambda index: count_words(table.texts[index]), len(table.texts))
    if room is None and (points or 0) <= _WHOLE:
        wish = points or 0
        best = best_candidates(*among, wish, wish + SPARE)
        definite = definite_openings(table, best)
        short = ShortList(table, rows, dangling, scores, pairs, opening, best, definite, costs)
        whole = best_standing(short, style, wish, most)
        if whole.chosen:
            return whole
    left = candidates(*among, points or (room or 0) // _USUAL_WORDS + 1)
    definite = definite_openings(table, left)
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
    return Choice(chosen)


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
