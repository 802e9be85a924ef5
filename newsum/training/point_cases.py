"""Articles made ready to learn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .. import language
from ..article import dissect, genre, sentences
from ..model import Article, Sentence
from ..ranking.dangling import is_dangling
from ..ranking.eligibility import firm_ones, is_eligible
from ..ranking.features import measure
from ..ranking.openings import trim_openings
from ..ranking.sentence_table import SentenceTable, tabulate
from ..ranking.term_salience import TermSalienceModel, saliences
from ..ranking.weights import shipped
from .editor_choices import sentence_key
from .point_sets import POINTS, grams
from .reference_summaries import Example

Array = Any


@dataclass(slots=True)
class Case:
    """An article, and what its editors and other people kept of it."""

    article: Article
    sentences: tuple[Sentence, ...]
    table: SentenceTable
    stems: list[list[str]]
    reference: list[str]
    """The stems of the highlights, in order; empty where editors judged the sentences."""
    fit: list[int]
    """The sentences that may be points."""
    chosen: Array
    """1 for each sentence that people chose, else 0."""
    gains: Array
    """The sum of ROUGE-1 and ROUGE-2 of each sentence alone, or what editors thought it worth."""
    given: bool
    """Its corpus says what editors thought; else `editor_choices` do, or there are highlights."""


def case(example: Example) -> Case | None:
    """Take an article apart; ``None`` where it has no sentence."""
    article = dissect(example.document)
    article = replace(article, genre=genre(article))
    found = sentences(article)
    if not found:
        return None
    trimmed = trim_openings(article, found)
    counted = tabulate(article, trimmed, shipped())  # learned anew by `judge` and the ranker
    stems = [_stems(sentence.text) for sentence in trimmed]
    reference = _stems("\n".join(example.highlights))
    wanted = [set(_stems(text)) for text in example.chosen]
    return Case(
        article=article,
        sentences=found,
        table=counted,
        stems=stems,
        reference=reference,
        fit=_possible(counted),
        chosen=np.array([any(_alike(set(own), want) for want in wanted) for own in stems], float),
        gains=np.array(_worth(example, found, stems) or [_rouge(own, reference) for own in stems]),
        given=bool(example.worth),
    )


def judge(cases: Sequence[Case], model: TermSalienceModel) -> None:
    """Take the salience of the cases' terms by another model."""
    for one in cases:
        one.table = one.table.judged_by(saliences(model, one.table.lower, len(one.stems)))


def measured(one: Case) -> Array:
    """The features of an article's sentences: sentences × features."""
    return np.array(list(measure(one.table).values()), np.float32).T


def _alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= 0.6 * len(one | other)


def _possible(table: SentenceTable) -> list[int]:
    """The sentences that may be points, without those that hang on another where there are enough."""
    eligible = [at for at in range(len(table.texts)) if is_eligible(table, at)] or [0]
    dangling = [is_dangling(table, at) for at in range(len(table.texts))]
    return firm_ones(table, eligible, dangling, POINTS)


def _worth(
    example: Example, sentences: Sequence[Sentence], stems: Sequence[list[str]]
) -> list[float]:
    """What editors thought each sentence worth; empty where none was asked."""
    if example.worth_by_key:
        return [example.worth_by_key.get(sentence_key(one.text), 0.0) for one in sentences]
    noted = [(set(_stems(text)), worth) for text, worth in example.worth]
    if not noted:
        return []
    return [
        next((worth for other, worth in noted if _alike(set(own), other)), 0.0) for own in stems
    ]


def _stems(text: str) -> list[str]:
    return language.stems(language.words(text))


def _rouge(stems: list[str], reference: list[str]) -> float:
    total = 0.0
    for size in (1, 2):
        own, wanted = grams(stems, size), grams(reference, size)
        total += 2 * (own & wanted).total() / max(1, own.total() + wanted.total())
    return total
