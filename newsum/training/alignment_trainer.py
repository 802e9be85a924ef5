"""Learn whether two figures of one story count the same thing; writes ``stories/alignment_weights.json``.

A CORPUS is a file of JSON lines, maybe gzipped: a story each, its articles in ``documents`` with their
``text``.  Figures of the values on which they disagree are of one thing, and others that differ are not.
The values are in ``differing``, which says ``somewhere`` where they are not listed; of stories without it
those are taken that were noted for this project by reading them: in ``noted_figures.json`` by the story's
``id``, with what both figures are about.  ``python -m tests.stories.made_corpus PATH`` writes the invented
stories of the tests as such a file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from scipy.optimize import minimize

from ..article import sentences
from ..errors import NewsumError
from ..model import Article, Source
from ..stories import report
from ..stories.alignment import PATH
from ..stories.closeness import are_close
from ..stories.conflicts import Stated, differ, gives_both
from ..stories.disagreements import compared, stated
from ..stories.figures import figures
from ..stories.measures import AGE
from ..story_model import Figure
from .weights_file import write_weights

FOR: Final = frozenset(
    {
        "near",
        "some near",
        "context",
        "names",
        "both in the lede",
        "both far up",
        "one in the lede",
        "alone",
        "alone of kind",
        "noun: same",
        "fact: same people",
        "fact: same money",
        "fact: same percent",
    }
)
"""Features that can only speak for one thing: with few stories chance would have it otherwise."""

_AGAINST: Final = frozenset(
    {
        "nothing shared",
        "other concepts near",
        "far down",
        "known names apart",
        "one known name apart",
        "groups",
        "ratio",
        "other places",
        "other names near",
        "other names",
        "noun: other count",
        "noun: other kind",
        "noun: other people",
        "one alone",
        "two days",
        "of a thing unnamed",
        "rivals",
    }
)
"""Features that can only speak against it."""

_PENALTY: Final = 0.7
"""What a weight's square costs; chosen by leaving out one set of invented stories after another."""

_OF_SENTENCES, _OF_GIVEN, _OF_AGREEING = 3.0, 0.3, 0.25
"""What a pair counts: of two lone sentences, one of whose figures the other article gives, too, so that
the pair is of two things, and one that agrees: that it does says that it is of one thing, and nothing of
how it would differ."""

_RATIOS: Final = (0.08, 0.9)
"""Between these lies the ratio, as a logarithm, that a pair which agrees is taken to have."""

_TELLING: Final = 10.0
"""A smaller number may be met twice by chance."""


NOTED: Final = Path(__file__).with_name("noted_figures.json")
SOMEWHERE: Final = "somewhere"


class Pair(NamedTuple):
    """Two figures, and whether they are of one thing."""

    features: dict[str, float]
    are_one: bool
    counts: float


def stories(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a corpus."""
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        for line in lines:
            yield json.loads(line)


def articles_of(record: dict[str, Any]) -> list[Stated]:
    """What the articles of a story state."""
    found: list[Stated] = []
    for number, document in enumerate(record["documents"], 1):
        text = document["text"]
        if record.get("of_sentences"):
            code = record.get("language", "en")
            one = Article(source="", language=code, text=text, paragraphs=((0, len(text)),))
            found.append(Stated(number, figures(one, sentences(one))))
            continue
        title = document.get("title")
        try:
            told = report(Source(name=f"{number}", text=f"{title}\n\n{text}" if title else text))
        except NewsumError:
            continue
        found.append(stated(number, told))
    return found


@lru_cache(maxsize=1)
def _noted() -> dict[str, list[tuple[float, float, str]]]:
    """By the id of a story the values that differ in it, and what both figures are about."""
    noted: dict[str, list[tuple[float, float, str]]] = json.loads(NOTED.read_text("utf-8"))
    return noted


def _are_one(record: dict[str, Any], one: Figure, other: Figure) -> bool:
    """Whether two figures that differ are said to be of one thing."""
    values = {one.value, other.value}
    if "differing" in record:
        return values <= set(record["differing"])
    return any(
        values == {first, second} and about in one.about and about in other.about
        for first, second, about in _noted().get(record.get("id", ""), ())
    )


def pairs(record: dict[str, Any], drawn: random.Random) -> Iterator[Pair]:
    """The pairs of figures in a story."""
    counts = _OF_SENTENCES if record.get("of_sentences") else 1.0
    somewhere = record.get("differing") == SOMEWHERE
    for here, there in combinations(articles_of(record), 2):
        both = list(compared(here, there))
        apart = [pair for pair in both if differ(pair.one, pair.other)]
        if not (somewhere and len(apart) > 1):
            for pair in apart:
                are_one = somewhere or _are_one(record, pair.one[1], pair.other[1])
                yield Pair(pair.features, are_one, counts)
        for pair in both if "differing" in record else ():
            one, other = pair.one[1], pair.other[1]
            if one.amount == other.amount:
                if one.value >= _TELLING and one.kind != AGE:
                    found = pair.features
                    found |= {name: drawn.uniform(*_RATIOS) for name in found if name == "ratio"}
                    yield Pair(found, True, _OF_AGREEING)
            elif (
                not somewhere
                and gives_both(pair.one, pair.other)
                and not are_close(one, other)
                and not _are_one(record, one, other)
            ):
                yield Pair(pair.features, False, _OF_GIVEN)


def learn(found: Sequence[Pair]) -> dict[str, float]:
    """The weight of each feature: a logistic regression whose signs are held to what is known of them."""
    names = sorted({name for pair in found for name in pair.features})
    places = {name: place for place, name in enumerate(names)}
    rows = np.zeros((len(found), len(names)))
    for row, pair in enumerate(found):
        for name, value in pair.features.items():
            rows[row, places[name]] = value
    sign = np.array([1.0 if pair.are_one else -1.0 for pair in found])
    counts = np.array([pair.counts for pair in found])

    def loss(weights: np.ndarray[Any, Any]) -> tuple[float, np.ndarray[Any, Any]]:
        margin = sign * (rows @ weights)
        wrong = 1 / (1 + np.exp(margin))
        cost = (counts * np.logaddexp(0, -margin)).sum() + _PENALTY / 2 * weights @ weights
        return float(cost), -(rows.T @ (counts * sign * wrong)) + _PENALTY * weights

    bounds = [
        (0, None) if name in FOR else (None, 0) if name in _AGAINST else (None, None)
        for name in names
    ]
    best = minimize(loss, np.zeros(len(names)), jac=True, bounds=bounds, method="L-BFGS-B")
    return {name: round(float(weight), 3) for name, weight in zip(names, best.x, strict=True)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this trainer."""
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--to", type=Path, default=PATH, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the corpora, and write the weights."""
    drawn = random.Random(0)
    found = [
        pair
        for path in options.corpora
        for record in stories(path)
        for pair in pairs(record, drawn)
    ]
    about = "Whether two figures of a story count the same thing: a weight a feature."
    weights = {name: weight for name, weight in learn(found).items() if weight}
    write_weights(options.to, about, options.corpora, "alignment", {"weights": weights})
    print(f"{len(found)} pairs, {sum(pair.are_one for pair in found)} of one thing")
