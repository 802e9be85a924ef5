"""Learn which blocks of a web page are its article; writes ``sources/readers/html_weights.json``.

PAGES are gzipped JSONL files of saved pages: ``html`` is the path of the page beside the file,
``text`` the article alone.  With ``--held-out FOLDER`` writes also the body of every page as judged
by models that never saw its site.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from ..sources.decoding import decode
from ..sources.readers.html_blocks import Block, ancestors
from ..sources.readers.html_extract import extracted
from ..sources.readers.html_features import FEATURES, Extract, features, tokens
from ..sources.readers.html_front import clean_title
from ..sources.readers.html_metadata import read_metadata
from ..sources.readers.html_model import WEIGHTS, PageModel, SecondModel
from ..sources.readers.html_stacked import STACKED, stacked_features, unsure
from ..sources.readers.html_surroundings import Surroundings
from ..sources.readers.html_tree import page_blocks
from .weights_file import write_weights

ABOUT = (
    "How much each feature of a page's block, and each word of the classes and identifiers near it "
    "and far above it, speaks for the article, in log odds; and what each feature of what is around "
    "a block does, as those judged it."
)
"""What the file of the weights says that it holds."""

_FEWEST_PAGES = 30
"""Pages that a word of classes is on at least: fewer would be a site's own."""
_RUN = 4
"""Words in a row by which a block is looked for in the article."""
_STRENGTH = 0.03
"""Inverse strength of the penalty on the weights, and on those of the second pass."""
_FOLDS = 5


@dataclass(frozen=True)
class Example:
    """A page's blocks, what each should be and how much it matters."""

    name: str
    site: str
    blocks: list[Block]
    rows: list[list[float]]
    wanted: list[bool]
    weights: list[float]


def example(record: dict[str, Any], folder: Path) -> Example:
    """A page made ready to learn from."""
    from trafilatura import load_html

    with gzip.open(folder / record["html"], "rb") as page:
        tree = load_html(decode(record["id"], page.read(), None, None))
    declared = read_metadata(tree)
    title = clean_title(declared.titles[0], declared.sites) if declared.titles else None
    blocks = page_blocks(tree)
    rows, _ = features(blocks, Extract(extracted(tree, blocks)), title)
    words = [tokens(block.text) for block in blocks]
    wanted = _wanted(words, record["text"])
    total = len(tokens(record["text"])) or 1
    return Example(
        name=record["id"],
        site=re.sub(r"_\d{4}_\d\d_\d\d$", "", record["id"]),
        blocks=blocks,
        rows=rows,
        wanted=wanted,
        # The score counts words, the judgement blocks: what matters lies between the two.
        weights=[sqrt(min(1.0, (len(found) + 1) / total)) for found in words],
    )


def _wanted(words: Sequence[Sequence[str]], article: str) -> list[bool]:
    """Whether most words of each block are the article's."""
    own = tokens(article)
    runs = set(zip(*(own[n:] for n in range(_RUN)), strict=False))
    joined = f" {' '.join(own)} "
    found = []
    for block in words:
        if len(block) < _RUN:
            found.append(bool(block) and f" {' '.join(block)} " in joined)
            continue
        these = list(zip(*(block[n:] for n in range(_RUN)), strict=False))
        found.append(2 * sum(run in runs for run in these) >= len(these))
    return found


def vocabulary(examples: Iterable[Example]) -> list[str]:
    """The words of classes that are on enough pages."""
    counts: Counter[str] = Counter()
    for one in examples:
        counts.update({name for b in one.blocks for e in ancestors(b.element) for name in e.names})
    return sorted(name for name, count in counts.items() if count >= _FEWEST_PAGES)


def matrix(one: Example, names: Sequence[str]) -> Any:
    """The features of a page's blocks, and behind them the words of classes, near and far."""
    index = {name: number for number, name in enumerate(names)}
    around = Surroundings(frozenset(names))
    cells = [
        (row, number)
        for row, block in enumerate(one.blocks)
        for offset, found in (
            (0, around.near(block.element)),
            (len(names), around.far(block.element)),
        )
        for number in sorted(offset + index[name] for name in found)
    ]
    shape = len(one.blocks), 2 * len(names)
    named = sparse.csr_matrix(
        (np.ones(len(cells)), tuple(zip(*cells, strict=True)) or ((), ())), shape=shape
    )
    return sparse.hstack([sparse.csr_matrix(np.asarray(one.rows)), named]).tocsr()


def train(examples: Sequence[Example]) -> PageModel:
    """The model of both passes that the pages teach.

    What the second one learns from is how models that never saw a page's site judged it.
    """
    found = [one for one in examples if one.blocks]
    odds: list[Sequence[float]] = [()] * len(found)
    for learn, judged in _folds(found):
        model = train_first([found[n] for n in learn])
        for n in judged:
            odds[n] = model.log_odds(found[n].blocks, found[n].rows)
    return replace(train_first(found), second=train_second(found, odds))


def train_first(examples: Sequence[Example]) -> PageModel:
    """The model of the first pass alone."""
    names = vocabulary(examples)
    stacked = sparse.vstack([matrix(one, names) for one in examples]).tocsr()
    wanted = np.concatenate([one.wanted for one in examples])
    weights = np.concatenate([one.weights for one in examples])
    fitted = LogisticRegression(C=_STRENGTH, max_iter=120)
    fitted.fit(stacked, wanted, sample_weight=weights / weights.mean())
    bias, *rest = (round(float(value), 3) for value in (*fitted.intercept_, *fitted.coef_[0]))
    own, around = rest[: len(FEATURES)], rest[len(FEATURES) :]
    near, far = around[: len(names)], around[len(names) :]
    return PageModel(
        bias, tuple(own), dict(zip(names, near, strict=True)), dict(zip(names, far, strict=True))
    )


def train_second(examples: Sequence[Example], odds: Sequence[Sequence[float]]) -> SecondModel:
    """The model of the second pass, by the log odds that the first gave to all blocks."""
    rows, wanted, weights = [], [], []
    for one, judged in zip(examples, odds, strict=True):
        again = unsure(judged)
        rows += stacked_features(one.blocks, one.rows, judged, again)
        wanted += [one.wanted[n] for n in again]
        weights += [one.weights[n] for n in again]
    values, amounts = np.asarray(rows), np.asarray(weights)
    spread = values.std(axis=0)
    spread[spread == 0] = 1  # what is the same on all pages tells nothing
    fitted = LogisticRegression(C=_STRENGTH, max_iter=300)
    fitted.fit(values / spread, wanted, sample_weight=amounts / amounts.mean())
    bias, *learned = (
        round(float(value), 4) for value in (*fitted.intercept_, *(fitted.coef_[0] / spread))
    )
    return SecondModel(bias, tuple(learned))


def _folds(examples: Sequence[Example]) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """The indexes of pages to learn from and of those to judge, of other sites."""
    sites = [one.site for one in examples]
    yield from GroupKFold(_FOLDS).split(sites, groups=sites)


def held_out(examples: Sequence[Example]) -> Iterator[dict[str, Any]]:
    """The body of every page, by models that learned from other sites."""
    for learn, judged in _folds(examples):
        model = train([examples[n] for n in learn])
        for n in judged:
            one = examples[n]
            odds = model.log_odds(one.blocks, one.rows)
            body = [b.text for b, odd in zip(one.blocks, odds, strict=True) if odd > 0]
            yield {"id": one.name, "body": body}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("pages", type=Path, nargs="+", metavar="PAGES")
    parser.add_argument("--held-out", type=Path, help="write the bodies of held-out pages here")
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the pages given, and write what was learned."""
    examples = []
    for path in options.pages:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            examples += [example(json.loads(line), path.parent) for line in lines]
    if options.held_out:
        rows = "".join(json.dumps(row) + "\n" for row in held_out(examples))
        options.held_out.write_text(rows, encoding="utf-8")
    model = train(examples)
    second = model.second
    assert second is not None
    learned = {
        "bias": model.bias,
        "features": dict(zip(FEATURES, model.weights, strict=True)),
        "near": model.near,
        "far": model.far,
        "second": {
            "bias": second.bias,
            "features": dict(zip(STACKED, second.weights, strict=True)),
        },
    }
    write_weights(options.to, ABOUT, options.pages, "pages", learned)
