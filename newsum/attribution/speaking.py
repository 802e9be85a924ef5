"""Which mention speaks each stretch, one after the other."""

from __future__ import annotations

import math
from typing import NamedTuple

from ..language.quotation_marks import QuotedSpan
from .candidates import Place, find_candidates
from .reading import Reading
from .scoring import score, weights
from .turns import asked, signed, turns

_BY_FORM = 0.9
"""How sure a speaker is whom the layout tells."""


class Choice(NamedTuple):
    """A stretch that somebody said, and the mention most likely to speak it."""

    stretch: QuotedSpan
    number: int
    place: Place | None
    """None where nobody is mentioned in its paragraph: what was told before it must decide."""
    sure: float
    label: str = ""
    """Who speaks, where the layout tells: ``Q`` or ``A`` of an interview, a transcript's "ROE"."""


def choose(reading: Reading) -> list[Choice]:
    """Choose who speaks each stretch, one after the other: who spoke last is a hint for the next."""
    text = reading.article.text
    labels = turns(reading)
    found: list[Choice] = []
    last: Place | None = None
    for number, stretch in enumerate(reading.stretches):
        line, mentions = reading.paragraph(stretch.paragraph)
        if number in reading.unsaid:
            continue
        start = reading.article.paragraphs[stretch.paragraph][0]
        label = labels.get(number) or asked(text, start, stretch)
        signature = signed(reading, line, stretch)
        if label or signature:
            last = signature or last
            found.append(Choice(stretch, number, signature, _BY_FORM, label))
        elif not mentions and reading.english and not _announced(reading, stretch):
            found.append(Choice(stretch, number, None, 0.0))
        else:
            place, sure = _mention(reading, number, last)
            last = place or last
            found.append(Choice(stretch, number, place, sure))
    return found


def _announced(reading: Reading, stretch: QuotedSpan) -> bool:
    """Whether the paragraph above ends as if the quote went on there: "Roe said:"."""
    if not stretch.paragraph:
        return False
    return reading.paragraph(stretch.paragraph - 1).line.kinds[-1:] == ":"


def _mention(reading: Reading, number: int, last: Place | None) -> tuple[Place | None, float]:
    """The mention most likely to speak a stretch, if any is in reach, and how sure that is."""
    stretch = reading.stretches[number]
    token = reading.tokens[number]
    candidates = find_candidates(
        *reading.paragraph(stretch.paragraph),
        token,
        reading.article.text[stretch.start : stretch.end].rstrip()[-1:],
        stretch.paragraph,
        reading.above(stretch.paragraph, token),
        last,
    )
    if not candidates:
        return None, 0.0
    spoken = weights("speakers")
    scores = [score(candidate.features, spoken) for candidate in candidates]
    best = max(scores)
    sure = 1.0 / sum(math.exp(value - best) for value in scores)
    return candidates[scores.index(best)].place, sure
