"""Who speaks where the layout tells: a transcript's turns, an interview's Q and A, a signature."""

from __future__ import annotations

import re

from ..language.quotation_marks import QuotedSpan
from .candidates import Place
from .lines import Line
from .reading import Reading

_SIGNATURE = 80
"""Characters of a line that signs a quote."""

_ASKED = 8
"""Characters: what stands before a question or an answer has no more."""

# A speaker's turn in a transcript that stands in marks.
_TURN = re.compile(r"([A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2}): ")


def turns(reading: Reading) -> dict[int, str]:
    """Whose turn each stretch of a transcript is: stretch → its first word, "ROE".

    Two take turns at least: a lone word in capitals ("DANGER: …") is the quote's own.
    """
    text = reading.article.text
    found = {}
    for number, stretch in enumerate(reading.stretches):
        match = _TURN.match(text, stretch.start)
        if match:
            found[number] = match.group(1)
    return found if len({*found.values()}) > 1 else {}


def asked(text: str, paragraph: int, stretch: QuotedSpan) -> str:
    """``Q`` or ``A``, where only that stands before the stretch in its paragraph."""
    if stretch.outer_start - paragraph > _ASKED:
        return ""
    before = text[paragraph : stretch.outer_start].strip()
    return before[0] if before in ("Q:", "A:", "Q.", "A.") else ""


def signed(reading: Reading, line: Line, stretch: QuotedSpan) -> Place | None:
    """Who signs a quote that fills its paragraph: "— Ana Roe, teacher" stands below it."""
    below = stretch.paragraph + 1
    paragraphs = reading.article.paragraphs
    if below >= len(paragraphs) or line.kinds != "Q":
        return None
    start, end = paragraphs[below]
    if end - start > _SIGNATURE or reading.article.text[start] not in "–—-―":
        return None
    mentions = reading.paragraph(below).mentions
    return Place(below, 0, mentions[0]) if mentions else None
