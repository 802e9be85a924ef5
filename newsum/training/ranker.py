"""Learn what makes a sentence a key point: ``python -m newsum.training.ranker CORPUS...``.

A CORPUS is a file of JSON lines, maybe gzipped: articles with ``highlights``, and maybe
``sentences`` and ``gold_sentence_ids``, those that people chose.  Writes
``newsum/ranking/weights.json``, the same for the same corpora in the same order.  With
``--held-out FOLDER`` also, for each corpus, the points of every article as chosen by weights that
never saw it, in a form that scorers read.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import Ridge

from .. import language
from ..article import dissect, sentences
from ..model import Article, Sentence
from ..ranking import choose, scoring, table, weights
from ..ranking.features import measure
from ..ranking.fitness import is_unfit
from ..ranking.trimming import trim
from ..text import squeeze
from .corpora import Example, examples
from .sets import CANDIDATES, PAIRS, TRIPLES, fit, grams, in_sets, possible, rewards

Array = Any

_FOLDS = 5
_PENALTY = 3e-6
_PEOPLE = 0.06
"""What a sentence that people chose adds to a set's ROUGE."""
_RARE = 40
"""Sentences a stem must stand in to have a weight."""
_WORDS = 2_000
"""Stems that have one."""


@dataclass(slots=True)
class Case:
    """An article made ready to learn from."""

    example: Example
    article: Article
    sentences: tuple[Sentence, ...]
    table: table.Table
    stems: list[list[str]]
    reference: list[str]
    fit: list[int]
    chosen: Array
    features: Array
    gains: Array
    """The sum of ROUGE-1 and ROUGE-2 of each sentence alone."""


def _alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= 0.6 * len(one | other)


def _stems(text: str) -> list[str]:
    return language.stems(language.words(text))


def case(example: Example) -> Case | None:
    """Take an article apart; ``None`` where it has no sentence."""
    article = dissect(example.document)
    found = sentences(article)
    if not found:
        return None
    trimmed = [trim(sentence) for sentence in found]
    counted = table.tabulate(article, trimmed)
    stems = [_stems(sentence.text) for sentence in trimmed]
    reference = _stems("\n".join(example.highlights))
    wanted = [set(_stems(text)) for text in example.chosen]
    return Case(
        example=example,
        article=article,
        sentences=found,
        table=counted,
        stems=stems,
        reference=reference,
        fit=[at for at in range(len(found)) if not is_unfit(counted, at)] or [0],
        chosen=np.array([any(_alike(set(own), want) for want in wanted) for own in stems], float),
        features=np.array(list(measure(counted).values()), np.float32).T,
        gains=np.array([_rouge(own, reference) for own in stems]),
    )


def _rouge(stems: list[str], reference: list[str]) -> float:
    total = 0.0
    for size in (1, 2):
        own, wanted = grams(stems, size), grams(reference, size)
        total += 2 * (own & wanted).total() / max(1, own.total() + wanted.total())
    return total


def vocabulary(cases: Sequence[Case]) -> dict[str, int]:
    """The stems common enough to have a weight, each with its column."""
    counts = Counter(stem for case in cases for own in case.stems for stem in set(own))
    return {stem: at for at, stem in enumerate(s for s in sorted(counts) if counts[s] >= _RARE)}


def wording(cases: Sequence[Case], columns: dict[str, int]) -> tuple[Array, Array]:
    """How often each stem stands in each sentence, scaled by its length; and where articles end."""
    values: list[float] = []
    places: list[int] = []
    ends = [0]
    for case in cases:
        for own in case.stems:
            found = [columns[stem] for stem in own if stem in columns]
            places += found
            values += [max(1, len(own)) ** -0.5] * len(found)
            ends.append(len(places))
    shape = (len(ends) - 1, len(columns))
    matrix = csr_matrix((np.array(values), np.array(places), np.array(ends)), shape=shape)
    return matrix, np.cumsum([0, *(len(case.stems) for case in cases)])


def lexicon(cases: Sequence[Case], columns: dict[str, int]) -> Array:
    """What each stem adds to a sentence's ROUGE beyond what its other features say."""
    rows = np.vstack([case.features for case in cases])
    rows[:, list(measure(cases[0].table)).index("wording")] = 0  # what is to be learned here
    rows = (rows - rows.mean(0)) / (rows.std(0) + 1e-6)
    gains = np.concatenate([case.gains for case in cases])
    shares = np.concatenate([np.full(len(case.gains), 20 / len(case.gains)) for case in cases])
    plain = Ridge(alpha=30).fit(rows, gains, sample_weight=shares)
    matrix, _ = wording(cases, columns)
    words = Ridge(alpha=20, solver="sparse_cg", max_iter=60)
    words.fit(matrix, gains - plain.predict(rows), sample_weight=shares)
    weight = words.coef_
    use = np.abs(weight) * np.sqrt(np.asarray((matrix > 0).sum(0)).ravel())
    weight[np.argsort(-use, kind="stable")[_WORDS:]] = 0
    return np.round(weight * 100, 2)


def learn(cases: Sequence[Case]) -> dict[str, Any]:
    """Learn the weights of words, of features and of pairs, in the form in which they ship."""
    columns = vocabulary(cases)
    matrix, starts = wording(cases, columns)
    folds = np.arange(len(cases)) % _FOLDS
    judged = np.zeros(matrix.shape[0])
    for fold in range(_FOLDS):  # a word's weight must not know the article that it is used on
        weight = lexicon([c for c, own in zip(cases, folds, strict=True) if own != fold], columns)
        for held in np.flatnonzero(folds == fold):
            rows_ = slice(starts[held], starts[held + 1])
            judged[rows_] = matrix[rows_] @ weight
    names = list(measure(cases[0].table))
    for place, one in enumerate(cases):
        one.features[:, names.index("wording")] = judged[starts[place] : starts[place + 1]]
    rows = np.vstack([one.features for one in cases])
    usual, spread = rows.mean(0), rows.std(0) + 1e-6
    scaled = [(one.features - usual) / spread for one in cases]
    gains = np.concatenate([one.gains for one in cases])
    first = Ridge(alpha=30).fit(np.vstack(scaled), gains)
    scores = [first.predict(own) for own in scaled]
    for _ in range(2):
        solved = fit(*_sets(cases, scaled, scores), penalty=_PENALTY)
        scores = [own @ solved[: len(names)] for own in scaled]
    unit = float(np.concatenate(scores).std())
    weights_ = solved[: len(names)] / spread / unit
    pairs = solved[len(names) :] / unit
    words = lexicon(cases, columns)
    return {
        "features": {
            name: [_short(weight), _short(mean)]
            for name, weight, mean in zip(names, weights_, usual, strict=True)
        },
        "pairs": dict(zip(_PAIR_TRAITS, map(_short, pairs), strict=True)),
        "words": {stem: float(words[at]) for stem, at in columns.items() if words[at]},
    }


_PAIR_TRAITS = ("shared", "runs", "adjacent")


def _short(number: float) -> float:
    return float(f"{number:.4g}")


def _sets(
    cases: Sequence[Case], scaled: list[Array], scores: list[Array]
) -> tuple[Array, Array, Array, Array]:
    """Every set of three of the best candidates by ``scores``, as `fit` takes them."""
    shape = len(cases), CANDIDATES
    features = np.zeros((*shape, scaled[0].shape[1]), np.float32)
    pairs = np.zeros((len(cases), len(PAIRS), len(_PAIR_TRAITS)), np.float32)
    reward = np.zeros((len(cases), len(TRIPLES)), np.float32)
    mask = np.zeros(reward.shape, bool)
    for row, (one, own, score) in enumerate(zip(cases, scaled, scores, strict=True)):
        best = sorted(sorted(one.fit, key=lambda at: (-score[at], at))[:CANDIDATES])
        features[row, : len(best)] = own[best]
        people = np.zeros(CANDIDATES, np.float32)
        people[: len(best)] = one.chosen[best]
        reward[row] = rewards([one.stems[at] for at in best], one.reference)
        reward[row] += _PEOPLE * in_sets(people)
        mask[row] = possible(len(best))
        for place, (a, b) in enumerate(PAIRS):
            if b < len(best):
                traits = scoring.pair_traits(one.table, best[a], best[b])
                pairs[row, place] = [traits[name] for name in _PAIR_TRAITS]
    return features, pairs, reward, mask


def ship(learned: dict[str, Any], path: Path, corpora: Sequence[Path], count: int) -> None:
    """Write the weights, with a note of what they were learned from."""
    names = " ".join(path.name for path in corpora)
    about = {
        "about": "What makes a sentence a key point: for each feature its weight and its usual "
        "value; for each trait of a pair of points its weight; for each stem what it adds.",
        "learned_from": f"{count} articles with their editors' highlights: {names}",
        "command": f"python -m newsum.training.ranker {names}",
    }
    lines = [f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in {**about, **learned}.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def held_out(cases: Sequence[Case], corpora: Sequence[Path], folder: Path) -> None:
    """Write every article's points by weights learned from the others, a file a corpus."""
    scratch = folder / "weights.json"
    lines: dict[str, list[str]] = {path.name: [] for path in corpora}
    for fold in range(_FOLDS):
        learned = learn([one for at, one in enumerate(cases) if at // 7 % _FOLDS != fold])
        ship(learned, scratch, corpora, len(cases))
        use(scratch)
        for at, one in enumerate(cases):
            if at // 7 % _FOLDS == fold:
                points = [squeeze(p.text) for p in choose(one.article, one.sentences)]
                record = {"id": one.article.id, "points": points}
                lines[one.article.source].append(json.dumps(record, ensure_ascii=False))
    for name, written in lines.items():
        path = folder / f"{name.partition('.')[0]}.jsonl"
        path.write_text("\n".join(written) + "\n", encoding="utf-8")


def use(path: Path) -> None:
    """Rank by the weights in a file from here on."""
    weights.PATH = path
    weights.weights.cache_clear()
    table.traits_of.cache_clear()


def main() -> None:
    """Read the corpora, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--held-out", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    found = (case(example) for path in options.corpora for example in examples(path))
    cases = [one for one in found if one]
    shipped = weights.PATH
    if options.held_out:
        options.held_out.mkdir(parents=True, exist_ok=True)
        held_out(cases, options.corpora, options.held_out)
    ship(learn(cases), shipped, options.corpora, len(cases))


if __name__ == "__main__":
    main()
