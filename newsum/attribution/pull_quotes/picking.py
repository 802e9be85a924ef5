"""Pull quotes: those that a summary shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from ...model import Point, Quote, Sentence
from ...patterns import pattern
from ...text import without_accents
from .excerpts import MANY_WORDS, excerpt

_SCRAP: Final = 3
"""Words of a quote, at least: fewer say nothing without the reporter's sentence around them."""

_FEW_WORDS: Final = 5
_ENOUGH_WORDS: Final = 15
"""Fewer words than the first are a fragment; the score grows up to the second, and falls from
`MANY_WORDS`."""

_LEAST_OF_MIXED: Final = 6
"""Words of a part of the reporter's sentence, at least."""

_LEAST: Final = 0.5
"""The confidence in a speaker, at least: of less, every second one is wrong."""

_AGAIN: Final = 0.2
"""What each quote that is shown already takes from the score of the same speaker's next one."""

_WHOLE_WORDS: Final = 8
_SURELY: Final = 0.7
"""Words of a whole utterance, and the confidence in its speaker, for which a part of the reporter's
sentence is left out."""

_REPORTING: Final = frozenset(
    ("host", "co-host", "anchor", "moderator", "presenter", "interviewer")
)
"""What labels of transcripts call those who lead through them."""

_WORD = pattern(r"\w+")
_SAME_WORDS: Final = 0.85
"""The share of a quote's words in a point, from which on the point tells it."""

_CANDIDATES: Final = 5
"""How many of the best quotes are looked at for each that is shown."""


def _score(quote: Quote, points: Sequence[Point], paragraphs: int, share: float) -> float:
    """How telling a quote is: who speaks, how much it says, how near to the points it stands.

    ``share`` is the part of the article's quotes that are the speaker's.
    """
    words = len(quote.text.split())
    length = min(1.0, words / _ENOUGH_WORDS) if words <= MANY_WORDS else MANY_WORDS / words
    score = 0.4 * length
    if quote.speaker is not None:
        score += 0.2 * (quote.confidence or 0.0) + 0.1 * (quote.role is not None) + 0.1 * share
    score += 0.1 * (quote.kind == "direct") - 0.3 * (words < _FEW_WORDS)
    near = min((abs(point.paragraph - quote.paragraph) for point in points), default=paragraphs)
    return score + 0.2 / (1 + near) + 0.1 * (1 - quote.paragraph / (paragraphs + 1))


def _is_shown(quote: Quote) -> bool:
    """Whether a quote may be shown alone: somebody says it, and it is no fragment or question."""
    words = len(quote.text.split())
    least = _LEAST_OF_MIXED if quote.kind == "mixed" else _SCRAP
    asks = quote.kind == "turn" and quote.text.endswith("?")
    sure = quote.speaker is not None and (quote.confidence is None or quote.confidence >= _LEAST)
    return sure and least <= words <= MANY_WORDS and not asks


def is_cut(quote: Quote) -> bool:
    """Whether a quote is the middle or the end of a sentence that the reporter begins."""
    return quote.kind == "mixed" and quote.text[:1].islower()


def _is_short(quote: Quote) -> bool:
    """Whether a quote adds too little to what its speaker says elsewhere."""
    return len(quote.text.split()) < _ENOUGH_WORDS


def _is_whole(quote: Quote) -> bool:
    """Whether a quote is a whole utterance that says something, and whose is beyond doubt."""
    sure = quote.confidence is None or quote.confidence >= _SURELY
    return quote.kind != "mixed" and sure and len(quote.text.split()) >= _WHOLE_WORDS


def _is_anothers(quote: Quote) -> bool:
    """Whether a quote is worth more than a second one of somebody: a whole one, by a name."""
    return _is_whole(quote) and (quote.speaker or "")[:1].isupper()


def _retold(quote: Quote, points: Sequence[frozenset[str]]) -> bool:
    """Whether a point has nearly all the words of a quote, which stands elsewhere."""
    words = _words_of(quote.text)
    return any(len(words & point) >= _SAME_WORDS * len(words) for point in points)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _reporters(quotes: Sequence[Quote], byline: str | None) -> frozenset[str | None]:
    """Those who report or ask in an interview or transcript: what they say is the article's own.

    They wrote it, are called so, or ask in most of their turns.
    """
    writers = {_letters(name) for name in (byline or "").split(",")}
    turns, asked = Counter[str | None](), Counter[str | None]()
    for quote in quotes:
        if quote.kind == "turn":
            reports = quote.text.endswith("?") or (quote.role or "").casefold() in _REPORTING
            turns[quote.speaker] += 1
            asked[quote.speaker] += reports or _letters(quote.speaker or "") in writers
    return frozenset(who for who, count in turns.items() if 2 * asked[who] >= count)


def _letters(name: str) -> str:
    """The letters of a name without their marks: "Inés Roe" and "Ines Roe" are one."""
    return "".join(filter(str.isalpha, without_accents(name.casefold())))


def pick_quotes(
    quotes: Sequence[Quote],
    points: Sequence[Point],
    count: int,
    text: str = "",
    sentences: Sequence[Sentence] = (),
    byline: str | None = None,
) -> tuple[Quote, ...]:
    """Pick at most ``count`` quotes that no point tells, each with its score, in order.

    ``text``, ``sentences`` and ``byline`` are the article's.  Scraps are left out, what nobody is known to have
    said; what is long is cut to some of its sentences, and a part of the reporter's sentence yields to
    a whole utterance.  The best comes first, then the best of what is left, where who has been heard
    yields to a whole utterance of who has not, and a little to anything of theirs.
    """
    if not quotes:
        return ()
    paragraphs = max(quote.paragraph for quote in quotes)
    said = Counter(quote.speaker for quote in quotes)
    reporting = _reporters(quotes, byline)
    told = [_words_of(point.text) for point in points]
    cut = (
        excerpt(quote, text, points, sentences)
        for quote in quotes
        if quote.kind != "turn" or quote.speaker not in reporting
    )
    scored = [
        (quote, round(_score(quote, points, paragraphs, said[quote.speaker] / len(quotes)), 4))
        for quote in cut
        if quote is not None and _is_shown(quote) and not _retold(quote, told)
    ]
    scored.sort(key=lambda one: (is_cut(one[0]), -one[1], one[0].parts))
    left = scored[: _CANDIDATES * count]
    shown: list[Quote] = []
    heard: Counter[str | None] = Counter()
    while len(shown) < count:
        whole = any(_is_whole(quote) for quote, _ in left)
        fit = [
            one
            for one in left
            if not is_cut(one[0]) or not (whole or (heard[one[0].speaker] and _is_short(one[0])))
        ]
        if not fit:
            break
        best = max(fit, key=lambda one: one[1] - _AGAIN * heard[one[0].speaker])
        if heard[best[0].speaker]:
            others = (one for one in fit if not heard[one[0].speaker] and _is_anothers(one[0]))
            best = max(others, key=itemgetter(1), default=best)
        left.remove(best)
        quote, score = best
        shown.append(quote.with_score(score))
        heard[quote.speaker] += quote.speaker is not None
    return tuple(sorted(shown, key=lambda quote: quote.parts))
