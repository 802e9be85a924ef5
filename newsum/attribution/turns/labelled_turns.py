"""Speech without marks: the turns of interviews and transcripts, each behind its speaker's label.

Where labels take turns and come again, each is the speaker of what follows, up to the next label.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...lexicon.interview_words import interview_words
from ...model import Article, Span
from .block_quotations import block_quotations
from .question_turns import question_turns
from .turn_labels import TurnLabel, find_labels, is_direction, role_of


class Turn(NamedTuple):
    """What one speaker says up to the next label."""

    label: str | None
    role: str | None
    paragraph: int
    """The first, counted from 0."""
    parts: tuple[Span, ...]
    """A span a paragraph, the label left out."""
    asks: bool | None = None
    """Whether it asks or answers, where no name tells whose it is."""


def find_turns(article: Article) -> list[Turn]:
    """The turns of an interview or transcript in order.

    None where labels do not take turns, nor where what stands behind most of them is no sentence: a
    table of results.
    """
    labels = find_labels(article.text, article.paragraphs, interview_words(article.language))
    if labels:
        return _turns(article.text, article.paragraphs, labels)
    asked = [
        Turn(None, None, number, parts, asks) for asks, number, parts in question_turns(article)
    ]
    return asked or [
        Turn(name, None, number, parts) for name, number, parts in block_quotations(article)
    ]


def _turns(text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]) -> list[Turn]:
    """The turns behind labels, each with the paragraphs up to the next but for what is heard there."""
    found: list[Turn] = []
    last = max(labels)
    for number in range(min(labels), len(paragraphs)):
        start, end = paragraphs[number]
        label = labels.get(number)
        if label is not None:
            alone = label.end == end
            part = () if alone else ((label.end, end),)
            found.append(Turn(label.name, role_of(label), number + alone, part, label.asks))
        elif is_direction(text[start:end]):
            continue
        elif number <= last or not found[-1].parts:  # what follows may be the writer's
            found[-1] = found[-1]._replace(parts=(*found[-1].parts, (start, end)))
    return [turn for turn in found if turn.parts]
