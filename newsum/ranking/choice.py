"""The choice of points: score, select, restore reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..language import stems, stop_words, words
from ..model import Article, Point, Sentence
from ..text import squeeze
from .length import Length


def choose(
    article: Article,
    sentences: Sequence[Sentence],
    length: Length = Length(points=3),  # noqa: B008 (frozen)
    focus: str | None = None,
    explain: bool = False,
) -> tuple[Point, ...]:
    """The key points of an article, in its order: at most ``length``, at least one."""
    stops = stop_words(article.language)
    found = [
        {stem for stem in stems(words(s.text), article.language) if stem not in stops}
        for s in sentences
    ]
    spread = Counter(stem for stems_ in found for stem in stems_)
    total = sum(spread.values()) or 1
    scores = [
        sum(spread[stem] for stem in own) / total + 1 / (2 + at) for at, own in enumerate(found)
    ]
    for at, sentence in enumerate(sentences):
        if sentence.text[-1:] not in '.!”"' or "“" in sentence.text or '"' in sentence.text:
            scores[at] -= 10
    room = length.budget(sum(len(s.text.split()) for s in sentences))
    chosen: list[int] = []
    used = 0
    for at in sorted(range(len(sentences)), key=lambda at: -scores[at]):
        if length.points is not None and len(chosen) == length.points:
            break
        cost = len(sentences[at].text.split())
        if chosen and room is not None and used + cost > room:
            continue
        if any(2 * len(found[at] & found[other]) > len(found[at]) for other in chosen):
            continue
        chosen.append(at)
        used += cost
    return tuple(
        Point(
            text=squeeze(sentences[at].text),
            start=sentences[at].start,
            end=sentences[at].end,
            paragraph=sentences[at].paragraph,
            score=scores[at],
        )
        for at in sorted(chosen)
    )
