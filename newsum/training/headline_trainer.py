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
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

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
_STRENGTH = 0.3
"""Inverse strength of the penalty on the weights."""
_ABOUT = "How much each feature of a line speaks for the headline of a pasted page, in log odds."


class _Example(NamedTuple):
    """The candidates of a page, and which of them are its headline."""

    made: Sequence[Candidate]
    wanted: Sequence[bool]


def examples(text: str, title: str) -> Iterable[_Example]:
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
            yield _Example(made, wanted)


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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("pages", type=Path, nargs="+", metavar="PAGES")
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the pages given, and write what was learned."""
    records = chain.from_iterable(map(saved_pages, options.pages))
    titled = ((one["pasted"], one["title"]) for one in records if one.get("title"))
    made = [example for text, title in titled for example in examples(text, title)]
    matrix = np.array([one.features for example in made for one in example.made])
    wanted = np.array([is_it for example in made for is_it in example.wanted])
    fitted = LogisticRegression(C=_STRENGTH, max_iter=500).fit(matrix, wanted)
    bias, *weights = (round(float(value), 4) for value in (*fitted.intercept_, *fitted.coef_[0]))
    learned = {"weights": {"bias": bias, **dict(zip(HEADLINE_FEATURES, weights, strict=True))}}
    write_weights(options.to, _ABOUT, options.pages, "headlines", learned)
