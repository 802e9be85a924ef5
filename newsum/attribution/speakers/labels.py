"""Speakers told by the layout: a transcript's turns, an interview's Q and A."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ...language.quotation_marks import QuotedSpan

QUESTION, ANSWER = "Q", "A"
"""The labels of an interview; any other is a name as a transcript has it: "ROE"."""

_LONGEST_LABEL: Final = 8
"""Characters before a question or an answer, at most."""

_INTERVIEW_LABELS: Final = {"Q:": QUESTION, "Q.": QUESTION, "A:": ANSWER, "A.": ANSWER}

# A speaker's turn in a transcript that stands in marks.
_TURN = re.compile(r"([A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2}): ")


def transcript_labels(text: str, spans: Sequence[QuotedSpan]) -> dict[int, str]:
    """The label of each quoted span that is a turn of a transcript, by the span's number.

    Two take turns at least: a lone word in capitals ("DANGER: …") is the quote's own.
    """
    found = {}
    for number, span in enumerate(spans):
        match = _TURN.match(text, span.start, span.end)
        if match:
            found[number] = match.group(1)
    return found if len({*found.values()}) > 1 else {}


def interview_label(text: str, paragraph_start: int, span: QuotedSpan) -> str:
    """`QUESTION` or `ANSWER`, where only its mark stands before the span in its paragraph."""
    if span.outer_start - paragraph_start > _LONGEST_LABEL:
        return ""
    return _INTERVIEW_LABELS.get(text[paragraph_start : span.outer_start].strip(), "")
