"""Learn whether anybody said what stands in marks; writes ``attribution/spans/speech.json``.

A CORPUS has ``quotes`` and ``scare``, see `quotations`, or articles that `noted_spans` knows.
Annotated news has few stretches that nobody said, so the articles of `marked_examples` are added,
several times over.  The model is a logistic regression with a ridge penalty.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..attribution.linear_model import LinearModel
from ..language.quotation_marks import QuotedSpan
from .marked_examples import marked_examples
from .noted_spans import noted_spans, span_key
from .quotations import (
    add_corpus_arguments,
    annotation_of,
    quotations,
    records,
    scare_quotes,
    tagged,
)
from .sparse_features import columns_of, fit, matrix_of
from .weights_file import PACKAGE, write_weights

TARGET = PACKAGE / "attribution" / "spans" / "speech.json"

RIDGE = 2.0
"""The strength of the penalty."""

TIMES = 2
"""How often the invented articles count.  Both chosen by what `is_speech` decides of every article of
the corpora by models that never saw it: fewest quotes lost and stretches taken that nobody said.
Ridges of 2 and 3 tie; the smaller leaves other languages' threshold where it was chosen."""

Example = tuple[list[str], bool]
"""The features of a quoted span, and whether somebody said it."""


def examples(record: dict[str, Any]) -> list[Example]:
    """The quoted spans of a record that annotators call a quotation or a scare quote, or noted."""
    noted = noted_spans().get(record.get("id", ""), {})
    paragraphs = tagged(record, LinearModel({})) if noted or "quotes" in record else None
    if paragraphs is None:
        return []
    found: list[Example] = []
    for number in sorted({span.paragraph for span in paragraphs.spans}):
        tokens = paragraphs.tokens(number)
        for token, index in tokens.span_of.items():
            span = paragraphs.spans[index]
            said = _is_said(record, span, noted, paragraphs.article.text)
            if said is not None:
                found.append((paragraphs.speech_features(tokens, token), said))
    return found


def _is_said(
    record: dict[str, Any], span: QuotedSpan, noted: Mapping[str, bool], text: str
) -> bool | None:
    """Whether somebody said a span, by the record or by what was noted of it; None where neither tells."""
    if noted:
        return noted.get(span_key(text, span))
    if annotation_of(span, quotations(record)) is not None:
        return True
    return None if annotation_of(span, scare_quotes(record)) is None else False


def learn(lessons: Sequence[Example], ridge: float = RIDGE) -> dict[str, float]:
    """The weight of each feature in the log odds that a span is speech."""
    rows = [features for features, _ in lessons]
    columns = columns_of(rows)
    matrix = matrix_of(rows, columns)
    signs = np.array([1.0 if said else -1.0 for _, said in lessons])

    def loss(values: Any) -> tuple[float, Any]:
        margin = signs * (matrix @ values)
        cost = float(np.logaddexp(0, -margin).sum() + ridge / 2 * values @ values)
        return cost, matrix.T @ (-signs / (1 + np.exp(margin))) + ridge * values

    return fit(loss, columns)


def _invented() -> list[Example]:
    """The spans of the invented articles."""
    return [one for record in marked_examples() for one in examples(record)] * TIMES


def cross_validate(corpus: Sequence[dict[str, Any]], folds: int, ridge: float) -> None:
    """Print what each threshold would lose and take, by models that never saw the article."""
    lessons = [examples(record) for record in corpus]
    invented = _invented()
    scored: list[tuple[float, bool]] = []
    for fold in range(folds):
        others = [one for i, own in enumerate(lessons) if i % folds != fold for one in own]
        model = LinearModel(learn(others + invented, ridge))
        scored += [(model.score(fs), said) for own in lessons[fold::folds] for fs, said in own]
    spoken = sum(said for _, said in scored)
    for threshold in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0):
        lost = sum(said and value < threshold for value, said in scored)
        taken = sum(not said and value >= threshold for value, said in scored)
        print(f"{threshold:5.1f}: lost {lost} of {spoken}, taken {taken} of {len(scored) - spoken}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    add_corpus_arguments(parser, TARGET, RIDGE)


def run(options: argparse.Namespace) -> None:
    """Learn from the corpora and write the weights."""
    corpus = list(records(options.corpora))
    if options.folds:
        cross_validate(corpus, options.folds, options.ridge)
        return
    lessons = [one for record in corpus for one in examples(record)]
    learned = learn(lessons + _invented(), options.ridge)
    about = "Whether anybody said what stands in marks (learned with marked_examples.txt): each feature's weight in the log odds."
    write_weights(options.to, about, options.corpora, "speech", {"weights": learned})
