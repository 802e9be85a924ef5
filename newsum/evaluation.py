"""ROUGE of the points beside the article's first sentences, on a corpus with reference summaries.

C.-Y. Lin, *ROUGE: a package for automatic evaluation of summaries* (2004), as Google's
``rouge-score`` counts it: F1 with stemming; ROUGE-L is its ``rougeLsum``, one sentence a line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from typing import Any

from . import language
from .errors import BrokenError, NeedsExtraError, NewsumError
from .model import Source
from .ranking import Length

# A word, as the mean length of summaries counts them.
_WORD = re.compile(r"\w+")

_MEASURES = ("rouge1", "rouge2", "rougeLsum")


@dataclass(frozen=True, slots=True)
class Score:
    """How much of its reference a summary has, in per cent, and its length in words."""

    rouge1: float
    rouge2: float
    rouge_l: float
    words: float


@dataclass(frozen=True, slots=True)
class Judged:
    """One article's points and its first sentences, as many."""

    points: Score
    lead: Score
    answered: bool
    """``False``: there was no summary, which scores nothing."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Means over the articles of a corpus."""

    articles: int
    unanswered: float
    """The share without a summary, from 0 to 1."""
    points: Score
    lead: Score


def judge(source: Source, points: int = 3) -> Judged:
    """Summarize one record of a corpus in ``points`` points, and score them.

    Raises `BrokenError` where it has neither ``highlights`` nor ``summary`` nor ``summaries``,
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
    """Make one figure of many; raises `ValueError` where there are none."""
    every = list(judged)
    if not every:
        raise ValueError("no articles to make a mean of")
    return Evaluation(
        articles=len(every),
        unanswered=fmean(not one.answered for one in every),
        points=_mean([one.points for one in every]),
        lead=_mean([one.lead for one in every]),
    )


def references(name: str, record: dict[str, Any]) -> list[str]:
    """The reference summaries of a record, one sentence a line."""
    found = record.get("summaries") or record.get("highlights") or record.get("summary")
    if isinstance(found, str):
        spans = language.split(found, 0, len(found), record.get("language"))
        return ["\n".join(found[start:end] for start, end in spans)]
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise BrokenError(name, "no highlights, summary or summaries to compare with")
    return found if record.get("summaries") else ["\n".join(found)]


def score(points: Sequence[str], wanted: Sequence[str]) -> Score:
    """Score points against the reference that they match best."""
    text = "\n".join(points)
    every = [_scorer().score(reference, text) for reference in wanted]
    best = max(every, key=lambda scored: scored["rouge1"].fmeasure)
    return Score(
        rouge1=100 * best["rouge1"].fmeasure,
        rouge2=100 * best["rouge2"].fmeasure,
        rouge_l=100 * best["rougeLsum"].fmeasure,
        words=sum(len(_WORD.findall(point)) for point in points),
    )


@cache
def _scorer() -> Any:
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise NeedsExtraError("newsum eval", "ROUGE", "eval") from error
    return RougeScorer(_MEASURES, use_stemmer=True)


def _record(source: Source) -> dict[str, Any]:
    try:
        record = json.loads(source.content or b"")
    except ValueError as error:
        raise BrokenError(source.name, "not JSON") from error
    if not isinstance(record, dict):
        raise BrokenError(source.name, "JSON, but no object with a text")
    return record


def _lead(record: dict[str, Any]) -> list[str]:
    """The article's sentences: as the record gives them, else as newsum finds them."""
    text = record.get("text")
    given = record.get("sentences")
    if isinstance(given, list) and given:
        return [str(sentence) for sentence in given]
    return [
        paragraph[start:end]
        for paragraph in (text.split("\n\n") if isinstance(text, str) else ())
        for start, end in language.split(paragraph, 0, len(paragraph), record.get("language"))
    ]


def _mean(scores: Sequence[Score]) -> Score:
    return Score(
        rouge1=fmean(score.rouge1 for score in scores),
        rouge2=fmean(score.rouge2 for score in scores),
        rouge_l=fmean(score.rouge_l for score in scores),
        words=fmean(score.words for score in scores),
    )
