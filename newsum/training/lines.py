"""Learn which lines of a pasted page are the article: ``python -m newsum.training.lines PAGES``.

PAGES is a gzipped JSONL file of saved pages: ``pasted`` is a page as text with its menus, ``text``
the article alone, ``url`` where it comes from.  Writes ``newsum/article/page.json``; with
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
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from ..article import page
from ..article.layout import lines as line_spans
from ..article.lines import traits
from ..text import clean

_WORD = re.compile(r"\w+")
_SHORTEST_MATCH = 3
"""Words in a row that must agree, unless whole lines do."""
_STRENGTHS = 0.03, 0.1
"""Inverse strength of the penalty on the weights of the first and the second look."""
_SUFFIXES = {"co", "com", "org", "net", "gov", "ac"}


@dataclass(frozen=True)
class Example:
    """A page's lines as vectors, with what each should be and how much it matters."""

    name: str
    site: str
    lines: list[str]
    words: list[int]
    vectors: list[list[float]]
    wanted: list[bool]
    weights: list[float]


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


def example(record: dict[str, Any], frame: frozenset[str]) -> Example:
    """A page made ready to learn from."""
    text = clean(record["pasted"])
    lines = [text[start:end] for start, end in line_spans(text)]
    rows, words = traits(lines, frame)
    prose = page.prose_of(rows, words)
    wanted = wanted_lines(lines, clean(record["text"]))
    total = sum(n for n, want in zip(words, wanted, strict=True) if want) or 1
    return Example(
        name=record["id"],
        site=site(record),
        lines=lines,
        words=words,
        vectors=page.first_look(lines, rows, prose) if page.is_page(rows, prose) else [],
        wanted=wanted,
        weights=[min(1.0, (n + 1) / total) for n in words],
    )


def fit(
    vectors: Iterable[Sequence[Sequence[float]]], examples: Sequence[Example], strength: float
) -> list[float]:
    """Weights of a logistic model, its bias first."""
    matrix = np.concatenate([np.asarray(part) for part in vectors])
    wanted = np.concatenate([example.wanted for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    model = LogisticRegression(C=strength, max_iter=200, solver="newton-cholesky")
    model.fit(matrix, wanted, sample_weight=weights / weights.mean())
    return [round(float(value), 4) for value in (*model.intercept_, *model.coef_[0])]


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
        scores.update({example.name: page.weigh(example.vectors, first) for example in judge})
    again = [page.second_look(e.vectors, scores[e.name], e.words) for e in examples]
    first = fit([example.vectors for example in examples], examples, _STRENGTHS[0])
    return first, fit(again, examples, _STRENGTHS[1])


def held_out(examples: Sequence[Example]) -> Iterable[dict[str, Any]]:
    """The body of every page, by models that learned from other sites."""
    pages = [example for example in examples if example.vectors]
    for learn, judge in folds(pages, 6):
        first, second = train(learn)
        for example in judge:
            kept = page.choose(example.vectors, example.words, first, second)
            body = [line for line, keep in zip(example.lines, kept, strict=True) if keep]
            yield {"id": example.name, "body": body}
    for example in examples:
        if not example.vectors:
            yield {"id": example.name, "body": example.lines}


def main() -> None:
    """Learn from the pages given, and write what was learned."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--held-out", type=Path)
    options = parser.parse_args()
    learned = dict(page.model())
    frame = frozenset(learned["frame"])
    with gzip.open(options.pages, "rt", encoding="utf-8") as records:
        examples = [example(json.loads(record), frame) for record in records]
    if options.held_out:
        judged = [json.dumps(row) + "\n" for row in held_out(examples)]
        options.held_out.write_text("".join(judged), encoding="utf-8")
    pages = [example for example in examples if example.vectors]
    learned["first"], learned["second"] = train(pages)
    learned["from"] = f"{len(pages)} pages of {len({e.site for e in pages})} sites"
    target = Path(page.__file__).with_name("page.json")
    target.write_text(json.dumps(learned, indent=None) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
