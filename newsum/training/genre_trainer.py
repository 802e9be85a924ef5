"""Learn the genre of an article by its words; writes ``article/genre_weights.json``.

A CORPUS is a file of JSON lines, maybe gzipped, whose records have a ``kind``, or an ``id`` whose
kind `editor_choices` knows.  One article in ten, by a hash of its id, is kept out of all learning.
With ``--folds N`` only prints how often each genre is told rightly by models that never saw the
article.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from ..article import dissect
from ..article.genre_model import OTHER, PATH, features, genre_model
from ..article.genre_signs import Signs, signs_of
from ..article.genres import SURE
from ..sources.readers.record import parse
from .editor_choices import editor_kinds
from .reference_summaries import drawn, is_kept
from .weights_file import write_weights

_GENRES = frozenset({"analysis", "feature", "news", "opinion", "sport"})
"""Those that are told by their words; the others are one."""

_RARE = 15
"""Articles that a feature must be met in to have a weight."""
_MOST = 1_500
"""Features that have one."""
_COMMON = 300
"""Articles from which on a feature is no more useful for being met more often."""
_INVERSE_PENALTY = 0.05


class Labelled(NamedTuple):
    """The signs of an article, and its kind as a reader noted it."""

    identity: str
    signs: Signs
    kind: str


def labelled(path: Path) -> Iterator[Labelled]:
    """The articles of a corpus whose kind is known."""
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        for line in lines:
            record = json.loads(line)
            identity = record.get("id") or ""
            if kind := record.get("kind") or editor_kinds().get(identity):
                article = dissect(parse(path.name, line))
                known = kind if kind in _GENRES else OTHER
                yield Labelled(identity, signs_of(article), known)


def learn(articles: Sequence[Labelled]) -> dict[str, Any]:
    """The bias of each genre, and what each feature adds to it."""
    found = [sorted(features(one.signs)) for one in articles]
    met = Counter(name for names in found for name in names)
    names = sorted(name for name, count in met.items() if count >= _RARE)
    places = {name: place for place, name in enumerate(names)}
    rows = [[places[name] for name in own if name in places] for own in found]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.array([place for row in rows for place in row])
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(names)))
    model = LogisticRegression(C=_INVERSE_PENALTY, max_iter=150)
    model.fit(matrix, [one.kind for one in articles])
    often = np.sqrt([min(met[name], _COMMON) for name in names])
    use = np.abs(model.coef_).max(0) * often
    kept = sorted(np.argsort(-use, kind="stable")[:_MOST])
    genres = [str(genre) for genre in model.classes_]
    return {
        "bias": dict(zip(genres, (round(float(b), 2) for b in model.intercept_), strict=True)),
        "weights": {
            names[at]: {
                genre: round(float(weight), 2)
                for genre, weight in zip(genres, model.coef_[:, at], strict=True)
                if abs(weight) >= 0.005
            }
            for at in kept
        },
    }


def cross_validate(articles: Sequence[Labelled], folds: int) -> None:
    """Print of how many articles each genre is told rightly, where it is told."""
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for fold in range(folds):
        apart = [drawn(one.identity) // 100 % folds == fold for one in articles]
        model = genre_model(learn([a for a, out in zip(articles, apart, strict=True) if not out]))
        for one in (a for a, out in zip(articles, apart, strict=True) if out):
            genre, chance = model.likeliest(one.signs)
            if chance >= SURE.get(genre, 0.5):
                told[genre] += 1
                right[genre] += genre == one.kind
    of = Counter(one.kind for one in articles)
    for genre in sorted(of):
        print(f"{genre}: {right[genre]} of {told[genre]} told, of {of[genre]}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate instead")
    parser.add_argument("--to", type=Path, default=PATH, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the corpora and write the weights."""
    found = [one for path in options.corpora for one in labelled(path)]
    if options.folds:
        cross_validate(found, options.folds)
        return
    learned = learn([one for one in found if not is_kept(one.identity)])
    about = (
        "The genre of an article: for each its bias, and for each word of the top, or of the "
        "headline, and each sign of how the reporter speaks, what it adds to a genre's score."
    )
    write_weights(options.to, about, options.corpora, "genre", learned)
