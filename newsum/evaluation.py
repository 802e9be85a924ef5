"""ROUGE of the points and of the lead baseline, on a corpus with reference summaries.

C.-Y. Lin, *ROUGE: a package for automatic evaluation of summaries* (2004), as Google's
``rouge-score`` counts it: F1 with stemming; ROUGE-L is its ``rougeLsum``, one sentence a line.
The lead is the article's first sentences, as many as points.  Where a record does not list its
sentences, NLTK's Punkt splits them, so that the baseline does not depend on newsum's own splitter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, NamedTuple

from .errors import BrokenError, NeedsExtraError, NewsumError
from .model import Source
from .patterns import pattern
from .ranking import Length

# A word, as the mean length of summaries counts them.
_WORD = pattern(r"\w+")

_MEASURES = ("rouge1", "rouge2", "rougeLsum")
"""The scores of ``rouge-score`` that are used."""


@dataclass(frozen=True, slots=True)
class Score:
    """ROUGE F1 of a summary against its reference, in per cent, and its length in words."""

    rouge1: float
    rouge2: float
    rouge_l: float
    words: float


_FIGURES = [field.name for field in fields(Score)]
"""The fields of a score, in order."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The scores of one article's points and of its lead of as many sentences."""

    points: Score
    lead: Score
    answered: bool
    """``False`` if there was no summary; its points score 0 then."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Mean scores over the articles of a corpus."""

    articles: int
    unanswered: float
    """The share of articles without a summary, from 0 to 1."""
    points: Score
    lead: Score


def judge(source: Source, points: int = 3) -> Judged:
    """Summarize one record of a corpus in ``points`` points, and score them and the lead.

    Raises `BrokenError` if the record has neither ``highlights`` nor ``summary`` nor ``summaries``,
    `NeedsExtraError` without the extra ``eval``.
    """
    from . import pipeline

    record = _record(source)
    wanted = references(source.name, record)
    try:
        made = pipeline.summary(source, length=Length(points=points), quotes=0).points
    except NewsumError:
        made = ()
    return Judged(
        points=score([point.text for point in made], wanted),
        lead=score(_lead(record)[:points], wanted),
        answered=bool(made),
    )


def mean(judged: Iterable[Judged]) -> Evaluation:
    """The means of scores, added up as they come; raises `ValueError` if there are none."""
    articles = unanswered = 0
    points, lead = [0.0] * len(_FIGURES), [0.0] * len(_FIGURES)
    for one in judged:
        articles += 1
        unanswered += not one.answered
        for index, name in enumerate(_FIGURES):
            points[index] += getattr(one.points, name)
            lead[index] += getattr(one.lead, name)
    if not articles:
        raise ValueError("no articles to make a mean of")
    return Evaluation(
        articles=articles,
        unanswered=unanswered / articles,
        points=Score(*(total / articles for total in points)),
        lead=Score(*(total / articles for total in lead)),
    )


def references(name: str, record: dict[str, Any]) -> list[str]:
    """The reference summaries of a record, each with one sentence a line."""
    found = record.get("summaries") or record.get("highlights") or record.get("summary")
    if isinstance(found, str):
        return ["\n".join(tools().split(found))]
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise BrokenError(name, "no highlights, summary or summaries to compare with")
    return found if record.get("summaries") else ["\n".join(found)]


def score(points: Sequence[str], wanted: Sequence[str]) -> Score:
    """Score points against the reference with the highest ROUGE-1 for them."""
    text = "\n".join(points)
    every = [tools().rouge.score(reference, text) for reference in wanted]
    best = max(every, key=lambda scored: scored["rouge1"].fmeasure)
    return Score(
        rouge1=100 * best["rouge1"].fmeasure,
        rouge2=100 * best["rouge2"].fmeasure,
        rouge_l=100 * best["rougeLsum"].fmeasure,
        words=sum(len(_WORD.findall(point)) for point in points),
    )


class Tools(NamedTuple):
    """The libraries of the extra ``eval``."""

    rouge: Any
    """The scorer of ``rouge-score``, which has no types."""
    split: Callable[[str], list[str]]
    """Splits a text into sentences with Punkt for English."""


@cache
def tools() -> Tools:
    """Load the libraries; raises `NeedsExtraError` if they are not installed."""
    try:
        from punkt import sent_tokenize
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise NeedsExtraError("eval", "ROUGE", "eval") from error
    return Tools(RougeScorer(_MEASURES, use_stemmer=True), sent_tokenize)


def _record(source: Source) -> dict[str, Any]:
    """The JSON object of a corpus's record; raises `BrokenError` if there is none."""
    if not source.record:
        raise BrokenError(source.name, "no corpus (.jsonl, .jsonl.gz) with a record a line")
    try:
        record = json.loads(source.content or b"")
    except ValueError as error:
        raise BrokenError(source.name, "not JSON") from error
    if not isinstance(record, dict):
        raise BrokenError(source.name, "JSON, but no object with a text")
    return record


def _lead(record: dict[str, Any]) -> list[str]:
    """The article's sentences: those of the record, else those that Punkt finds."""
    given = record.get("sentences")
    if isinstance(given, list) and given:
        return [str(sentence) for sentence in given]
    text = record.get("text")
    paragraphs = text.split("\n\n") if isinstance(text, str) else []
    return [sentence for paragraph in paragraphs for sentence in tools().split(paragraph)]
