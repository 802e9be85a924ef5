"""Interviews without labels: a question a paragraph, in no marks, and its answer below.

That questions and answers take turns is not enough, for explainers ask, too: the headline says that
it is an interview, or what follows says so and whoever answers says "I".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from ...lexicon.interview_words import InterviewWords, interview_words
from ...model import Article, Span
from ...patterns import pattern
from .talk import may_be_person
from .turn_labels import read_label

_LEAST_QUESTIONS: Final = 2
_USUAL_QUESTIONS: Final = 3
"""Questions of an interview, at least; where they are fewer than usual all are put to "you"."""
_LONGEST_QUESTION: Final = 400
"""Characters of a question, at most."""

_OWN_WORDS: Final = 0.6
"""The share of answers in which somebody speaks of themselves, at least."""

_OWN_WORDS_OF_ASKED: Final = 0.3
"""The same where as many questions as that are put to "you"."""

_LONGEST_ANSWER: Final = 12
"""Paragraphs of an answer, at most, whose label the answers below do without."""

_MARKS: Final = '"“”«»„'

# What stands before a question: its number, or a label.
_BEFORE = pattern(r"(?:\d{1,2}[.)] |(?P<label>[^\W\d_]{1,16})(?:\.?:|\.)[-–—]? ?)(?=[\w“\"'‘¿])")

# A speaker's label, of which `turns` knows more.
_LABEL = pattern(r"[A-Z][\w. ’'-]{0,40}:")


class QuestionTurn(NamedTuple):
    """A question or an answer."""

    asks: bool
    paragraph: int
    """The first, counted from 0."""
    parts: tuple[Span, ...]
    label: str | None = None
    """Whose it is, if the first question or answer says so."""


def question_turns(article: Article) -> list[QuestionTurn]:
    """The turns of an interview in order; none where the article is no such interview."""
    text, paragraphs = article.text, article.paragraphs
    if len(paragraphs) < _LEAST_QUESTIONS:
        return []
    words = interview_words(article.language)
    asking = {
        number: question
        for number, span in enumerate(paragraphs)
        if (question := _question(text, span, words.questions)) is not None
    }
    first = _labelled(text, paragraphs, min(asking, default=0), words)
    if first is not None:
        asking = {first.paragraph: first.question, **asking}
    if len(asking) < _LEAST_QUESTIONS or _is_readers(text, asking.values(), words):
        return []
    told = first is not None or words.interview.search(article.headline or "") is not None
    above = f"{article.deck or ''}\n{text[: paragraphs[min(asking)][0]]}"
    if not told and words.interview.search(above) is None:
        return []
    found: list[QuestionTurn] = []
    own = 0
    for number, following in pairwise((*asking, len(paragraphs))):
        answer = tuple(paragraphs[number + 1 : following])
        if not answer:
            return []  # questions in a row: nobody answers
        if following == len(paragraphs):
            answer = answer[:1]  # what follows the last answer may be the writer's
        own += any(words.answering.search(text, *span) is not None for span in answer)
        asker, answerer = (first.asker, first.answerer) if first else (None, None)
        if first is not None and number == first.paragraph:
            answer = ((first.answer, answer[0][1]), *answer[1:])
        found.append(QuestionTurn(True, number, (asking[number],), asker))
        found.append(QuestionTurn(False, number + 1, answer, answerer))
    put_to = sum(words.address.search(text, *question) is not None for question in asking.values())
    least = _OWN_WORDS_OF_ASKED if put_to >= _OWN_WORDS * len(asking) else _OWN_WORDS
    speaks = told or own >= least * len(asking)
    if len(asking) < _USUAL_QUESTIONS:
        speaks = put_to == own == len(asking)
    return found if speaks and not _is_marked(text, found) else []


def _question(text: str, span: Span, labels: Collection[str]) -> Span | None:
    """The question that a paragraph is, in no marks, without its label or number; else None."""
    start, end = span
    before = _BEFORE.match(text, start, end)
    labelled = before is not None and before["label"] in labels
    if end - start > _LONGEST_QUESTION or not (labelled or text.endswith("?", start, end)):
        return None
    if before is not None and (labelled or before["label"] is None):
        start = before.end()
    if _LABEL.match(text, start, end) or any(mark in text[start:end] for mark in _MARKS):
        return None
    return start, end


def _is_readers(text: str, questions: Collection[Span], words: InterviewWords) -> bool:
    """Whether readers ask, as in what a paper explains to them: "What do I need?"."""
    readers = sum(words.own.search(text, *span) is not None for span in questions)
    return readers > sum(words.address.search(text, *span) is not None for span in questions)


class _FirstLabels(NamedTuple):
    """What the labels of the first question and its answer tell, which those below do without."""

    paragraph: int
    question: Span
    asker: str
    answerer: str
    answer: int
    """Where the answer begins behind its label."""


def _labelled(
    text: str, paragraphs: Sequence[Span], end: int, words: InterviewWords
) -> _FirstLabels | None:
    """The labels of a question and its answer above the first of some questions without labels."""
    for number in range(max(0, end - _LONGEST_ANSWER), end - 1):
        asked, answered = paragraphs[number], paragraphs[number + 1]
        if not text.endswith("?", *asked) or asked[1] - asked[0] > _LONGEST_QUESTION:
            continue
        one, two = read_label(text, *asked, words), read_label(text, *answered, words)
        if one is None or two is None or one.asks is not None or two.asks is not None:
            continue
        if text[two.end] not in _MARKS and may_be_person(text, two.name):
            return _FirstLabels(number, (one.end, asked[1]), one.name, two.name, two.end)
    return None


def _is_marked(text: str, turns: Sequence[QuestionTurn]) -> bool:
    """Whether what answers is in marks, as in a report: then the marks tell what is said."""
    answers = [turn.parts[0] for turn in turns if not turn.asks]
    marked = sum(text[start] in _MARKS for start, _ in answers)
    return 2 * marked >= len(answers)
