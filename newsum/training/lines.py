"""Learn which lines of a pasted page are the article: ``python -m newsum.training.lines PAGES``.

PAGES is a gzipped JSONL file of saved pages: ``pasted`` is a page as text with its menus, ``text``
the article alone, ``url`` where it comes from.  Writes ``newsum/article/boilerplate/weights.json``; with
``--held-out FILE`` also the body of every page as judged by models that never saw its site.
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

from ..article.boilerplate.classifier import Page, choose, look, model, second_look, weigh
from ..article.boilerplate.rules import label
from ..article.paragraphs import lines as line_spans
from ..article.pasted_page import read_page
from ..text import clean

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"\n\s+")
_SHORTEST_MATCH = 3
"""Words in a row that must agree, unless whole lines do."""
_STRENGTHS = 0.01, 0.03
"""Inverse strength of the penalty on the weights of the first and the second look."""
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
    def vectors(self) -> list[list[float]]:
        """What the first look sees of each line."""
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


def example(record: dict[str, Any], frame: frozenset[str], flat: bool) -> Example:
    """A page made ready to learn from; ``flat`` takes its blank lines and columns away."""
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
        page=look(text, spans, lines, frame),
        wanted=wanted,
        # The score counts words, the judgement lines: what matters lies between the two.
        weights=[sqrt(min(1.0, (n + 1) / total)) for n in counts],
    )


def fit(
    vectors: Iterable[Sequence[Sequence[float]]], examples: Sequence[Example], strength: float
) -> list[float]:
    """Weights of a logistic model, its bias first."""
    matrix = np.concatenate([np.asarray(part) for part in vectors])
    wanted = np.concatenate([example.wanted for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    fitted = LogisticRegression(C=strength, max_iter=200, solver="newton-cholesky")
    fitted.fit(matrix, wanted, sample_weight=weights / weights.mean())
    return [round(float(value), 4) for value in (*fitted.intercept_, *fitted.coef_[0])]


def folds(examples: Sequence[Example], count: int) -> Iterable[tuple[list[Example], list[Example]]]:
    """Pages to learn from and pages of other sites to judge."""
    sites = [example.site for example in examples]
    for learn, judge in GroupKFold(count).split(sites, groups=sites):
        yield [examples[i] for i in learn], [examples[i] for i in judge]


def train(examples: Sequence[Example]) -> tuple[list[float], list[float]]:
    """Weights of both looks; the second learns from scores of a first that saw no page's site."""
    scores = {}
    for learn, judge in folds(examples, 5):
        first = fit([example.vectors for example in learn], learn, _STRENGTHS[0])
        scores.update({example.name: weigh(example.vectors, first) for example in judge})
    again = [second_look(e.page, scores[e.name]) for e in examples if e.page]
    first = fit([example.vectors for example in examples], examples, _STRENGTHS[0])
    return first, fit(again, examples, _STRENGTHS[1])


def held_out(examples: Sequence[Example]) -> Iterable[dict[str, Any]]:
    """The body of every page, by models that learned from other sites."""
    for learn, judge in folds([example for example in examples if example.page], 6):
        first, second = train(learn)
        for example in judge:
            if example.page:
                kept = choose(example.page, first, second)
                kinds = read_page(example.lines, label(example.lines, sections=False), kept, None)
                yield {"id": example.name, "body": _body(example.lines, kinds.kinds)}
    for example in examples:
        if not example.page:
            yield {"id": example.name, "body": _body(example.lines, label(example.lines))}


def _body(lines: Sequence[str], kinds: Sequence[str | None]) -> list[str]:
    return [line for line, kind in zip(lines, kinds, strict=True) if kind is None]


def main() -> None:
    """Learn from the pages given, and write what was learned."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--held-out", type=Path, help="flat pages go to the same name with .flat")
    options = parser.parse_args()
    learned = dict(model())
    frame = frozenset(learned["frame"])
    with gzip.open(options.pages, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for kind in ("set", "flat"):
        made = [example(record, frame, kind == "flat") for record in records]
        examples = [one for one in made if one.page is None or one.page.kind == kind]
        if options.held_out:
            judged = "".join(json.dumps(row) + "\n" for row in held_out(examples))
            path = options.held_out.with_suffix(".flat" if kind == "flat" else ".jsonl")
            path.write_text(judged, encoding="utf-8")
        pages = [one for one in examples if one.page]
        learned[kind] = train(pages)
        learned["from"] = f"{len(pages)} pages of {len({one.site for one in pages})} sites"
    target = Path(__file__).parents[1] / "article" / "boilerplate" / "weights.json"
    target.write_text(json.dumps(learned, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
