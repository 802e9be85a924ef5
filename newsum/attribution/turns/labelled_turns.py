"""Speech without marks: the turns of interviews and transcripts, each behind its speaker's label.

Where labels take turns and come again, each is the speaker of what follows, up to the next label.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from ...lexicon.interview_words import InterviewWords, interview_words
from ...model import Article, Span
from .block_quotations import block_quotations
from .question_turns import question_turns
from .talk import are_speakers, may_be_person
from .turn_labels import (
    LEAST_TURNS,
    TurnLabel,
    is_direction,
    read_headings,
    read_label,
    read_lines,
    role_of,
    speaker_key,
)

_OPENING_MARKS: Final = "\"“„«'‘"
"""Marks behind a label by which the quote is told, not by the label."""

_LEAST_UNNAMED: Final = 4
"""Labels that name nobody, at least, where what stands before them is no turn."""


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
    return spoken_turns(article) or [
        Turn(name, None, number, parts) for name, number, parts in block_quotations(article)
    ]


def spoken_turns(article: Article) -> list[Turn]:
    """The turns of those who speak with each other, behind labels or as questions and answers."""
    labels = _find_labels(article.text, article.paragraphs, interview_words(article.language))
    if labels:
        return _turns(article.text, article.paragraphs, labels)
    return [
        Turn(one.label, None, one.paragraph, one.parts, None if one.label else one.asks)
        for one in question_turns(article)
    ]


def _turns(text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]) -> list[Turn]:
    """The turns behind labels, each with the paragraphs up to the next but for what is heard there."""
    found: list[Turn] = []
    last = max(labels)
    asked = _unlabelled_questions(text, paragraphs, labels)
    for number in range(min((*labels, *asked)), len(paragraphs)):
        start, end = paragraphs[number]
        label = labels.get(number)
        if number in asked:
            found.append(Turn(None, None, number, ((start, end),), True))
            continue
        if label is not None:
            alone = label.end == end
            part = () if alone else ((label.end, end),)
            found.append(Turn(label.name, role_of(label), number + alone, part, label.asks))
        elif is_direction(text[start:end]):
            continue
        elif number <= last or not found[-1].parts:  # what follows may be the writer's
            found[-1] = found[-1]._replace(parts=(*found[-1].parts, (start, end)))
    return [turn for turn in found if turn.parts]


def _unlabelled_questions(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]
) -> frozenset[int]:
    """The paragraphs in which somebody asks who has no label, as those who answer have."""
    if any(text.endswith("?", *paragraphs[number]) for number in labels):
        return frozenset()
    alone = {number for number, label in labels.items() if label.end == paragraphs[number][1]}
    asked = [
        number - 1
        for number in labels
        if number
        and number - 1 not in labels
        and number - 2 not in alone
        and text.endswith("?", *paragraphs[number - 1])
    ]
    return frozenset(asked if len(asked) > 1 else ())


def _find_labels(
    text: str, paragraphs: Sequence[Span], words: InterviewWords
) -> dict[int, TurnLabel]:
    """The labels of an article's turns by paragraph from 0; none where labels are no speakers'.

    ``words`` are those of its language.
    """
    labels: dict[int, TurnLabel] = {}
    marked: dict[int, TurnLabel] = {}
    if len(paragraphs) < LEAST_TURNS:
        return labels
    for number, (start, end) in enumerate(paragraphs):
        label = read_label(text, start, end, words)
        if label is not None:  # where all is in marks, they tell it
            (marked if text[label.end] in _OPENING_MARKS else labels)[number] = label
    if len(labels) < LEAST_TURNS:
        labels = read_lines(text, paragraphs)
        return labels if labels and are_speakers(text, paragraphs, labels, words) else {}
    labels = _from_first_unnamed(labels)
    if not are_speakers(text, paragraphs, labels, words):
        return {}
    labels = _from_first_speaker(text, labels)
    names = {label.name for label in labels.values()}
    titled = {number: label for number, label in marked.items() if label.name in names}
    labels = {**titled, **labels}
    return dict(sorted({**read_headings(text, paragraphs, labels), **labels}.items()))


def _from_first_speaker(text: str, labels: dict[int, TurnLabel]) -> dict[int, TurnLabel]:
    """The labels from the first speaker on: above the turns stands "Age: 33"."""
    counts = Counter(speaker_key(label.name) for label in labels.values())
    kept = dict(labels)
    for number, label in labels.items():
        again = counts[speaker_key(label.name)] > 1
        if again or label.role or label.aside or may_be_person(text, label.name):
            break
        del kept[number]
    return kept


def _from_first_unnamed(labels: dict[int, TurnLabel]) -> dict[int, TurnLabel]:
    """The labels from the first "Q" on, where such labels take turns: before them stand others.

    "Weight: 12 kg" stands in a list of what a thing has, above the questions that readers ask.
    """
    unnamed = [number for number, label in labels.items() if label.asks is not None]
    if len(unnamed) < _LEAST_UNNAMED:
        return labels
    return {number: label for number, label in labels.items() if number >= unnamed[0]}
