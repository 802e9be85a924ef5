"""Learn which lines of a pasted page are the article; writes ``article/boilerplate/weights.json``.

PAGES are gzipped JSONL files of saved pages: ``pasted`` is a page as text with its menus, ``html`` the
path of the page beside the file, which is read as a browser would paste it, ``text`` the article alone,
``url`` where it comes from.  Each page has one of them or both.  With ``--held-out FILE`` writes also the body of every page as judged by models that never saw its site.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain
from math import sqrt
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from ..article.boilerplate.boilerplate_model import (
    BLOCKS_FEATURES,
    FLAT_FEATURES,
    LAYOUTS,
    WEIGHTS,
    BoilerplateModel,
    LogisticModel,
    Passes,
    frame_words,
    layout_of,
)
from ..article.boilerplate.classifier import Page, judge, read_page, second_pass_vectors
from ..article.boilerplate.rules import kinds_by_rules
from ..article.paragraphs import line_spans
from ..article.pasted_page import read_pasted_page
from ..sources.decoding import decode
from ..text import clean
from .browser_paste import browser_paste

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"\n\s+")
_SHORTEST_MATCH = 3
"""Words in a row that must agree, unless whole lines do."""
_STRENGTHS = 0.01, 0.03
"""Inverse strength of the penalty on the weights of the first and the second pass."""
ABOUT = [
    "How much each feature of a line speaks for the article on a pasted page, in log odds.",
    "flat: pages that have hardly a blank line; blocks: pages with blocks between blank lines;",
    "indented: those whose blocks are indented.",
    "first, second: the second pass knows how the first judged the lines around.",
]
"""What the file of the weights says that it holds."""

_SHORTEST_PAGE = 200
"""Characters of a saved page that has a text at least."""
_SUFFIXES = {"co", "com", "org", "net", "gov", "ac"}


@dataclass(frozen=True)
class Example:
    """A page's lines, what each should be and how much it matters."""

    name: str
    site: str
    lines: list[str]
    page: Page | None
    wanted: list[bool]
    weights: list[float]

    @property
    def layout(self) -> str | None:
        """Which of the layouts the page has; ``None`` where it is no page."""
        return layout_of(self.page.blocks) if self.page else None

    @property
    def vectors(self) -> list[list[float]]:
        """The features of the first pass of each line."""
        return self.page.vectors if self.page else []


def site(record: dict[str, Any]) -> str:
    """The publisher of a page: what may not be both in the training and in the test."""
    host = urlparse(record.get("url") or "").netloc.split(".")
    if len(host) < 2:
        return str(record["id"].split("-")[1])
    return host[-3] if host[-2] in _SUFFIXES and len(host) > 2 else host[-2]


def wanted_lines(lines: Sequence[str], article: str) -> list[bool]:
    """Whether most words of each line are the article's, by aligning the page with it."""
    found = [_WORD.findall(line.lower()) for line in lines]
    owners = [number for number, words in enumerate(found) for _ in words]
    matcher = SequenceMatcher(
        None, list(chain(*found)), _WORD.findall(article.lower()), autojunk=False
    )
    hits = [0] * len(lines)
    for start, _, size in matcher.get_matching_blocks():
        inside = owners[start : start + size]
        whole = all(inside.count(number) == len(found[number]) for number in set(inside))
        if size >= _SHORTEST_MATCH or whole:
            for number in inside:
                hits[number] += 1
    return [2 * hit >= max(1, len(words)) for hit, words in zip(hits, found, strict=True)]


def example(record: dict[str, Any], words: frozenset[str], flat: bool) -> Example:
    """A page made ready to learn from; ``flat`` takes its blank lines and indents away.

    ``words`` are those of a page's frame.
    """
    text = clean(record["pasted"])
    text = _BETWEEN.sub("\n", text) if flat else text
    spans = line_spans(text)
    lines = [text[start:end] for start, end in spans]
    counts = [len(_WORD.findall(line)) for line in lines]
    wanted = wanted_lines(lines, clean(record["text"]))
    total = sum(n for n, want in zip(counts, wanted, strict=True) if want) or 1
    return Example(
        name=record["id"],
        site=site(record),
        lines=lines,
        page=read_page(text, spans, lines, words),
        wanted=wanted,
        # The score counts words, the judgement lines: what matters lies between the two.
        weights=[sqrt(min(1.0, (n + 1) / total)) for n in counts],
    )


def fit(
    vectors: Iterable[Sequence[Sequence[float]]],
    examples: Sequence[Example],
    features: tuple[str, ...],
    strength: float,
) -> LogisticModel:
    """A logistic model of the features named, learned from their values for the examples."""
    matrix = np.concatenate([np.asarray(part) for part in vectors])
    wanted = np.concatenate([example.wanted for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    fitted = LogisticRegression(C=strength, max_iter=200, solver="newton-cholesky")
    fitted.fit(matrix, wanted, sample_weight=weights / weights.mean())
    bias, *rest = (round(float(value), 4) for value in (*fitted.intercept_, *fitted.coef_[0]))
    return LogisticModel(features, bias, tuple(rest))


def folds(examples: Sequence[Example], count: int) -> Iterable[tuple[list[Example], list[Example]]]:
    """Pages to learn from and pages of other sites to judge."""
    sites = [example.site for example in examples]
    for learn, judged in GroupKFold(count).split(sites, groups=sites):
        yield [examples[i] for i in learn], [examples[i] for i in judged]


def train(examples: Sequence[Example]) -> Passes:
    """Models of both passes; the second learns from scores of a first that saw no page's site."""
    blocks = any(example.page and example.page.blocks for example in examples)
    features = BLOCKS_FEATURES if blocks else FLAT_FEATURES

    def first_pass(examples: Sequence[Example]) -> LogisticModel:
        vectors = [example.vectors for example in examples]
        return fit(vectors, examples, features.first, _STRENGTHS[0])

    scores = {}
    for learn, judged in folds(examples, 5):
        first = first_pass(learn)
        scores.update({one.name: first.log_odds(one.vectors) for one in judged})
    again = [second_pass_vectors(e.page, scores[e.name]) for e in examples if e.page]
    return Passes(first_pass(examples), fit(again, examples, features.second, _STRENGTHS[1]))


def held_out(examples: Sequence[Example]) -> Iterable[dict[str, Any]]:
    """The body of every page, by models that learned from other sites."""
    for learn, judged in folds([example for example in examples if example.page], 6):
        passes = train(learn)
        for one in judged:
            if one.page:
                kinds = kinds_by_rules(one.lines, sections=False)
                heading = read_pasted_page(one.lines, kinds, judge(one.page, passes), None)
                yield {"id": one.name, "body": _body(one.lines, heading.kinds)}
    for one in examples:
        if not one.page:
            yield {"id": one.name, "body": _body(one.lines, kinds_by_rules(one.lines))}


def _body(lines: Sequence[str], kinds: Sequence[str | None]) -> list[str]:
    return [line for line, kind in zip(lines, kinds, strict=True) if kind is None]


def saved_pages(path: Path) -> Iterable[dict[str, Any]]:
    """The records of a file with ``pasted``; one of a page that has a file, too, as a browser pastes it."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            if "pasted" in record:
                yield record
            if "html" in record:
                html = gzip.decompress((path.parent / record["html"]).read_bytes())
                pasted = browser_paste(decode(record["id"], html, None, None))
                if len(pasted) >= _SHORTEST_PAGE:
                    yield {**record, "pasted": pasted, "id": f"{record['id']}.html"}


def learn_pages(made: Sequence[Example], layout: str, judged: Path | None) -> tuple[Passes, str]:
    """The models for pages of one layout, and what they are learned from.

    Writes to ``judged`` the body of every page by models that never saw its site.
    """
    pages = [one for one in made if one.layout == layout]
    if judged:
        rows = "".join(json.dumps(row) + "\n" for row in held_out(pages))
        judged.write_text(rows, encoding="utf-8")
    return train(pages), f"{len(pages)} pages of {len({one.site for one in pages})} sites"


def written(model: BoilerplateModel, learned_from: str) -> str:
    """The model as its file has it: one entry a line, each feature's weight by its name."""
    content = {
        "about": ABOUT,
        "learned_from": learned_from,
        "command": "python -m newsum.training boilerplate pages.jsonl.gz wcxb.jsonl.gz fundus.jsonl.gz",
        **{
            layout: {name: one.named() for name, one in getattr(model, layout)._asdict().items()}
            for layout in LAYOUTS
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("pages", type=Path, nargs="+", metavar="PAGES")
    parser.add_argument("--held-out", type=Path, help="its suffix is the layout: .flat, .blocks")
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the pages given, and write what was learned."""
    records = [record for path in options.pages for record in saved_pages(path)]
    made = [example(one, frame_words(), flat) for one in records for flat in (False, True)]
    judged: Path | None = options.held_out
    learned = {
        layout: learn_pages(made, layout, judged and judged.with_suffix(f".{layout}"))
        for layout in LAYOUTS
    }
    model = BoilerplateModel(frame_words(), **{name: of for name, (of, _) in learned.items()})
    learned_from = "; ".join(f"{name}: {pages}" for name, (_, pages) in learned.items())
    options.to.write_text(written(model, learned_from), encoding="utf-8")
