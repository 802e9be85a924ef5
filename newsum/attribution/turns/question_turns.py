"""Interviews without labels: a question a paragraph, in no marks, and its answer below.

That questions and answers take turns is not enough, for explainers ask, too: an interview says that
it is one, and whoever answers says "I".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from ...model import Article, Span
from ...patterns import pattern

_LEAST_QUESTIONS: Final = 3
_LONGEST_QUESTION: Final = 400
"""Characters of a question, at most."""

_OWN_WORDS: Final = 0.6
"""The share of answers in which somebody speaks of themselves, at least."""

_OWN_WORDS_OF_ASKED: Final = 0.3
"""The same where as many questions as that are put to "you"."""

_MARKS: Final = '"“”«»„'

# What an interview says of itself, above its first question.
_INTERVIEW = pattern(
    r"\b(?:interview|[Qq]\s?(?:&|and)\s?[Aa]|conversation|(?:spoke|talked|talks) (?:with|to)|sat down with"
    r"|[Ww]e asked|answer(?:s|ed) (?:[\w'’]+ ){0,3}questions|questions (?:for|with)|in (?:his|her) own words)\b"
)

# Whom a question is put to, and a reader who asks: "How do I find one?"
_YOU = pattern(r"\b[Yy]ou(?:r|rs|rself)?\b")
_READER = pattern(r"\b(?:I|[Mm]y|me)\b")

# What stands before a question: its label, or its number.
_BEFORE = pattern(r"(?:(?P<label>Q|Question)(?:[:.]|(?=\n)) ?|\d{1,2}[.)] )(?=[\w“\"'‘])")

# Somebody who speaks of themselves.
_OWN = pattern(r"\b(?:I|[Mm]y)\b")

# A speaker's label, of which `turns` knows more.
_LABEL = pattern(r"[A-Z][\w. ’'-]{0,40}:")


def question_turns(article: Article) -> list[tuple[bool, int, tuple[Span, ...]]]:
    """The turns of an interview in order: whether it asks, its first paragraph from 0, and its parts.

    Empty where the article is no such interview.
    """
    text, paragraphs = article.text, article.paragraphs
    asking = {
        number: question
        for number, span in enumerate(paragraphs)
        if (question := _question(text, span)) is not None
    }
    if len(asking) < _LEAST_QUESTIONS or _is_readers(text, asking.values()):
        return []
    above = f"{article.headline or ''}\n{text[: paragraphs[min(asking)][0]]}"
    if _INTERVIEW.search(above) is None:
        return []
    found: list[tuple[bool, int, tuple[Span, ...]]] = []
    own = 0
    for number, following in pairwise((*asking, len(paragraphs))):
        answer = tuple(paragraphs[number + 1 : following])
        if not answer:
            return []  # questions in a row: nobody answers
        if following == len(paragraphs):
            answer = answer[:1]  # what follows the last answer may be the writer's
        own += any(_OWN.search(text, *span) is not None for span in answer)
        found += (True, number, (asking[number],)), (False, number + 1, answer)
    put_to = sum(_YOU.search(text, *question) is not None for question in asking.values())
    least = _OWN_WORDS_OF_ASKED if put_to >= _OWN_WORDS * len(asking) else _OWN_WORDS
    return found if own >= least * len(asking) and not _is_marked(text, found) else []


def _question(text: str, span: Span) -> Span | None:
    """The question that a paragraph is, in no marks, without its label or number; else None."""
    start, end = span
    asks = text.endswith("?", start, end)
    before = _BEFORE.match(text, start, end) if asks or text[start : start + 1] == "Q" else None
    if end - start > _LONGEST_QUESTION or not (asks or (before and before["label"])):
        return None
    start = before.end() if before else start
    if _LABEL.match(text, start, end) or any(mark in text[start:end] for mark in _MARKS):
        return None
    return start, end


def _is_readers(text: str, questions: Collection[Span]) -> bool:
    """Whether readers ask, as in what a paper explains to them: "What do I need?"."""
    readers = sum(_READER.search(text, *span) is not None for span in questions)
    return readers > sum(_YOU.search(text, *span) is not None for span in questions)


def _is_marked(text: str, turns: Sequence[tuple[bool, int, tuple[Span, ...]]]) -> bool:
    """Whether what answers is in marks, as in a report: then the marks tell what is said."""
    answers = [parts[0] for asks, _, parts in turns if not asks]
    marked = sum(text[start] in _MARKS for start, _ in answers)
    return 2 * marked >= len(answers)
