"""ROUGE of the points beside the article's first sentences, on a corpus with reference summaries.

C.-Y. Lin, *ROUGE: a package for automatic evaluation of summaries* (2004), as Google's
``rouge-score`` counts it: F1 with stemming; ROUGE-L is its ``rougeLsum``, one sentence a line.
Where a record does not list its sentences, NLTK's Punkt finds those of the lead, so that the
figure to beat owes nothing to newsum's own splitting.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, NamedTuple

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


_FIGURES = [field.name for field in fields(Score)]


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
    """Make one figure of many as they come; raises `ValueError` where there are none."""
    articles = unanswered = 0
    points, lead = [0.0] * len(_FIGURES), [0.0] * len(_FIGURES)
    for one in judged:
        articles += 1
        unanswered += not one.answered
        for at, name in enumerate(_FIGURES):
            points[at] += getattr(one.points, name)
            lead[at] += getattr(one.lead, name)
    if not articles:
        raise ValueError("no articles to make a mean of")
    return Evaluation(
        articles=articles,
        unanswered=unanswered / articles,
        points=Score(*(total / articles for total in points)),
        lead=Score(*(total / articles for total in lead)),
    )


def references(name: str, record: dict[str, Any]) -> list[str]:
    """The reference summaries of a record, one sentence a line."""
    found = record.get("summaries") or record.get("highlights") or record.get("summary")
    if isinstance(found, str):
        return ["\n".join(tools().split(found))]
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise BrokenError(name, "no highlights, summary or summaries to compare with")
    return found if record.get("summaries") else ["\n".join(found)]


def score(points: Sequence[str], wanted: Sequence[str]) -> Score:
    """Score points against the reference that they match best."""
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
    """What the extra ``eval`` brings."""

    rouge: Any
    split: Callable[[str], list[str]]
    """The sentences of a text, by Punkt for English,."""


@cache
def tools() -> Tools:
    """Load them; raises `NeedsExtraError` where they are not installed."""
    try:
        from punkt import sent_tokenize
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise NeedsExtraError("eval", "ROUGE", "eval") from error
    return Tools(RougeScorer(_MEASURES, use_stemmer=True), sent_tokenize)


def _record(source: Source) -> dict[str, Any]:
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
    """The article's sentences: as the record gives them, else as Punkt finds them."""
    given = record.get("sentences")
    if isinstance(given, list) and given:
        return [str(sentence) for sentence in given]
    text = record.get("text")
    paragraphs = text.split("\n\n") if isinstance(text, str) else []
    return [sentence for paragraph in paragraphs for sentence in tools().split(paragraph)]
