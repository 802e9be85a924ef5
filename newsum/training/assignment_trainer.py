"""Learn which mention speaks a quote; writes ``attribution/speakers/assignment.json``.

A CORPUS has ``quotes`` with their speakers, see `quotations`.  The choice among candidates is a
conditional logit (McFadden 1974) with a ridge penalty.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from ..attribution.linear_model import LinearModel
from ..attribution.spans.speech import speech_model
from ..attribution.speakers.candidates import find_candidates
from ..attribution.speakers.tagged_paragraphs import MentionReference
from ..model import Span
from .quotations import add_corpus_arguments, annotation_of, quotations, records, tagged
from .sparse_features import columns_of, fit, matrix_of
from .weights_file import PACKAGE, write_weights

TARGET = PACKAGE / "attribution" / "speakers" / "assignment.json"

RIDGE = 1.0
"""The strength of the penalty, chosen by cross-validation."""


class Example(NamedTuple):
    """One quote: the features of its candidates, and which of them are right."""

    candidates: list[tuple[str, ...]]
    right: list[bool]


def examples(record: dict[str, Any], speech: LinearModel) -> list[Example]:
    """Each quote of a record whose speaker is among the candidates."""
    paragraphs = tagged(record, speech)
    if paragraphs is None:
        return []
    text = paragraphs.article.text
    found: list[Example] = []
    last: MentionReference | None = None
    for number, span in enumerate(paragraphs.spans):
        quote = annotation_of(span, quotations(record))
        own = paragraphs[span.paragraph]
        if quote is None or not quote.get("speaker"):
            continue
        # an annotated quote is one, whatever the speech model says of it
        token = next(t for t, index in own.tokens.span_of.items() if index == number)
        closing = paragraphs.inside(span).rstrip()[-1:]
        above = paragraphs.above(own.number, token)
        candidates = find_candidates(own, token, closing, above, last)
        spans = [_span(candidate.reference) for candidate in candidates]
        low, high = quote["speaker_start"], quote["speaker_end"]
        best = min((span for span in spans if span[0] < high and span[1] > low), default=None)
        if best is None:
            continue
        last = candidates[spans.index(best)].reference
        word = quote["speaker"].lower()
        # the same words elsewhere are neither right nor wrong
        kept = [
            (candidate.features, span == best)
            for candidate, span in zip(candidates, spans, strict=True)
            if span == best or text[span[0] : span[1]].lower() != word
        ]
        found.append(Example([features for features, _ in kept], [right for _, right in kept]))
    return found


def _span(reference: MentionReference) -> Span:
    """Where a mention stands in the text."""
    tokens, mention = reference.paragraph.tokens, reference.mention
    return tokens.starts[mention.start], tokens.ends[mention.core - 1]


def learn(lessons: Sequence[Example], ridge: float = RIDGE) -> dict[str, float]:
    """The weight of each feature in the choice among candidates."""
    rows = [features for example in lessons for features in example.candidates]
    columns = columns_of(rows)
    matrix = matrix_of(rows, columns)
    right = np.array([ok for example in lessons for ok in example.right])
    sizes = [len(example.right) for example in lessons]
    starts = np.cumsum([0, *sizes[:-1]])
    group = np.repeat(np.arange(len(sizes)), sizes)

    def loss(values: Any) -> tuple[float, Any]:
        scores = matrix @ values
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        everyone = np.add.reduceat(scores, starts)
        correct = np.add.reduceat(scores * right, starts)
        slope = scores / everyone[group] - scores * right / correct[group]
        cost = float(np.log(everyone / correct).sum() + ridge / 2 * values @ values)
        return cost, matrix.T @ slope + ridge * values

    return fit(loss, columns)


def cross_validate(corpus: Sequence[dict[str, Any]], folds: int, ridge: float) -> None:
    """Print how often the right candidate wins, by models that never saw the article."""
    speech = speech_model()
    lessons = [examples(record, speech) for record in corpus]
    right = total = 0
    for fold in range(folds):
        others = [one for i, own in enumerate(lessons) if i % folds != fold for one in own]
        model = LinearModel(learn(others, ridge))
        for example in (one for own in lessons[fold::folds] for one in own):
            scores = [model.score(features) for features in example.candidates]
            right += example.right[scores.index(max(scores))]
            total += 1
    print(f"right candidate {right / total:.4f} of {total}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    add_corpus_arguments(parser, TARGET, RIDGE)


def run(options: argparse.Namespace) -> None:
    """Learn from the corpora and write the weights."""
    corpus = list(records(options.corpora))
    if options.folds:
        cross_validate(corpus, options.folds, options.ridge)
        return
    speech = speech_model()
    lessons = [one for record in corpus for one in examples(record, speech)]
    about = "Which mention speaks a quote: each feature's weight, as in a conditional logit."
    learned = learn(lessons, options.ridge)
    write_weights(options.to, about, options.corpora, "assignment", {"weights": learned})
