"""Learn which line of a pasted page is its headline; writes ``article/headline_weights.json``.

PAGES are gzipped JSONL files of saved pages: ``html`` is the path of the page beside the file, ``title``
its headline.  Each page is read as a browser would paste it, with blank lines and without.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from ..article.boilerplate.boilerplate_model import shipped_model
from ..article.boilerplate.classifier import article_lines
from ..article.boilerplate.rules import kinds_by_rules
from ..article.headline_model import HEADLINE_FEATURES, WEIGHTS, Candidate
from ..article.paragraphs import line_spans
from ..article.pasted_body import body_lines
from ..article.pasted_page import headline_candidates
from ..text import clean
from .boilerplate_trainer import saved_pages
from .weights_file import write_weights

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"\n\s+")
_LEAST_ALIKE = 0.6
"""The share of words that a line must have in common with a headline that no line is."""
_STRENGTH = 1.0
"""Inverse strength of the penalty on the weights."""
_WITHOUT = 0.1
"""How much a page counts once more with its headline taken away, of what it counts with it."""
_ABOUT = "How much each feature of a line speaks for the headline of a pasted page, against there being none."


class Example(NamedTuple):
    """The candidates of a page, and which of them are its headline."""

    made: Sequence[Candidate]
    wanted: Sequence[bool]


def examples(text: str, title: str) -> Iterable[Example]:
    """A page with its blank lines, and without; none where its headline is not among the candidates."""
    for layout in (clean(text), _BETWEEN.sub("\n", clean(text))):
        spans = line_spans(layout)
        lines = [layout[start:end] for start, end in spans]
        judged = article_lines(layout, spans, lines, shipped_model())
        if judged is None:
            continue
        body, kinds = body_lines(lines, kinds_by_rules(lines, sections=False), judged)
        if not body:
            continue
        made = headline_candidates(lines, kinds, body)
        wanted = _headlines([lines[one.number] for one in made], title)
        if any(wanted):
            yield Example(made, wanted)


def _headlines(lines: Sequence[str], title: str) -> list[bool]:
    """Which lines are the title; where none is, those that are most alike, if they are."""
    own = _words(title)
    found = [_words(line) for line in lines]
    if own in found:
        return [words == own for words in found]
    alike = [
        2 * len(set(own) & set(words)) / (len(set(own)) + len(set(words)) or 1) for words in found
    ]
    return [share == max(alike) and share > _LEAST_ALIKE for share in alike]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def fit(made: Sequence[Example]) -> Any:
    """The bias and the weights with which the headlines are likeliest, each among the lines of its page.

    Each page has one alternative more, whose score is 0: that no line is the headline.  It is the right one
    where the headline was taken away.
    """
    groups = [
        group
        for one in made
        for group in (
            (_matrix(one.made), np.asarray(one.wanted, float), 1.0),
            (
                _matrix([c for c, w in zip(one.made, one.wanted, strict=True) if not w]),
                None,
                _WITHOUT,
            ),
        )
    ]
    matrix = np.concatenate([np.vstack([rows, np.zeros(rows.shape[1])]) for rows, _, _ in groups])
    sizes = [len(rows) + 1 for rows, _, _ in groups]
    starts = np.cumsum([0, *sizes[:-1]])
    target = np.concatenate(
        [
            [*(np.zeros(len(rows)) if wanted is None else wanted / wanted.sum()), wanted is None]
            for rows, wanted, _ in groups
        ]
    )
    amount = np.repeat([weight for _, _, weight in groups], sizes)

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        scores = scores - np.repeat(np.maximum.reduceat(scores, starts), sizes)
        logs = scores - np.repeat(np.log(np.add.reduceat(np.exp(scores), starts)), sizes)
        slope = matrix.T @ (amount * (np.exp(logs) - target)) + weights / _STRENGTH
        return float(weights @ weights / (2 * _STRENGTH) - (amount * target * logs).sum()), slope

    return minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B").x


def _matrix(made: Sequence[Candidate]) -> Any:
    """The features of candidates, a column of ones before them."""
    rows = np.array([[1.0, *one.features] for one in made])
    return rows.reshape(len(made), len(HEADLINE_FEATURES) + 1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("pages", type=Path, nargs="+", metavar="PAGES")
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the pages given, and write what was learned."""
    records = chain.from_iterable(map(saved_pages, options.pages))
    titled = ((one["pasted"], one["title"]) for one in records if one.get("title"))
    made = [example for text, title in titled for example in examples(text, title)]
    bias, *weights = (round(float(value), 4) for value in fit(made))
    learned = {"weights": {"bias": bias, **dict(zip(HEADLINE_FEATURES, weights, strict=True))}}
    write_weights(options.to, _ABOUT, options.pages, "headlines", learned)
