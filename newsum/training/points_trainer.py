"""Learn what makes a sentence a key point; writes ``ranking/weights.json``.

A CORPUS is a file of JSON lines, maybe gzipped: articles with ``highlights``, and maybe
``sentences`` and ``gold_sentence_ids``, those that people chose; or with ``sentences`` and the
numbers of those that an editor found ``best``, ``good`` and ``bad`` as points; or with an ``id`` that
`editor_choices` knows.  The weights are the same for the same corpora in the same order.  One
article in ten, by a hash of its id, is kept out of all learning.

With ``--held-out FOLDER`` also, for each corpus, ``NAME-kept.jsonl``, the records kept out, for
``newsum eval``; and ``NAME.jsonl``, every article's points as chosen by weights that never saw it,
in a form that scorers read.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import Ridge

from ..ranking import choose
from ..ranking.features import measure
from ..ranking.scoring import pair_features
from ..ranking.term_salience import TermSalienceModel
from ..ranking.weights import PAIR_FEATURES, PATH, point_model, style_model
from ..text import squeeze
from .point_cases import Case, case, judge, measured
from .point_sets import CANDIDATES, PAIRS, TRIPLES, fit, in_openings, in_sets, possible, rewards
from .reference_summaries import drawn, examples, is_kept, split
from .short_lists import learn_second_look
from .stem_odds import keeping as learn_keeping
from .stem_weights import lexicon, vocabulary, wording
from .weights_file import short

Array = Any

_FOLDS = 5
_PENALTY = 1e-4
_PEOPLE = 0.08
"""What a sentence that people chose adds to a set's ROUGE."""
_ASKED = 2.0
"""Articles that one counts for of which people chose sentences, beside its highlights.

They have headlines and paragraphs, as what is read has; those with highlights alone have neither.
"""
_PAIRS = 5.0
"""What a pair's features are multiplied by while they are fitted, so that the penalty, which is for
scaled features, does not weigh more on them."""
_EDITORS = 0.5
"""What a point's worth to an editor counts for, beside the sum of ROUGE-1 and ROUGE-2 of a set.

Readers do not read ROUGE, but points stay better by it than the first three sentences: at .8 what
editors would choose is cross-validated alike, and CNN's and the Daily Mail's articles fall below.
"""
_GIVEN = 3.25
"""Articles that one counts for of which its corpus says what editors would choose."""
_NOTED = 1.3
"""The same of `editor_choices`.  Who noted them agrees with the corpus less than its editors among
themselves do, chooses deeper in an article and finds more of it bad.
"""
_OPENS = 0.1
"""What a set has more whose first sentence an editor found worth something: it opens the summary."""
_LENGTH = 0.0028
"""What a word of a set costs, so that of two sets that serve alike the shorter is taken.

Without it points are longer than those that editors choose, who take 80 words for three.
"""
_LENGTH_LOWER = 0.0006
"""The same in texts without capitals, whose sentences are shorter as they stand."""


def learn(cases: Sequence[Case]) -> dict[str, Any]:
    """Learn all that ships, in the form in which it ships."""
    summarized = [one for one in cases if one.reference]
    kept = learn_keeping(summarized)
    judge(cases, TermSalienceModel(kept))
    features = [measured(one) for one in cases]
    names = list(measure(cases[0].table))
    wording_at = names.index("stem_weights")
    for own in features:
        own[:, wording_at] = 0  # what is to be learned first
    words, judged = _words(cases, features)
    for own, new in zip(features, judged, strict=True):
        own[:, wording_at] = new
    learned: dict[str, Any] = {}
    for style, lower in (("cased", False), ("lower", True)):
        at = [at for at, one in enumerate(cases) if one.table.lower is lower]
        at = at or list(range(len(cases)))  # the corpora know but one way of writing
        own = [cases[one] for one in at], [features[one] for one in at]
        counts = np.array([_count(one) for one in own[0]])
        first, unit = _first_look(names, *own, counts)
        learned[style] = first
        if (
            not lower
        ):  # highlights alone, as those without capitals have, are served no better by it
            again = learn_second_look(names, *own, style_model(first), counts, _reward, unit)
            first["second_look"] = again
    return {**learned, "term_salience": kept, "stem_weights": words}


def _first_look(
    names: Sequence[str], cases: Sequence[Case], features: Sequence[Array], counts: Array
) -> tuple[dict[str, Any], float]:
    """How much each feature, and each of a pair, counts for one way of writing.

    And what its scores were divided by, so that they are spread by 1.
    """
    rows = np.vstack(features)
    usual, spread = rows.mean(0), rows.std(0) + 1e-6
    scaled = [(own - usual) / spread for own in features]
    gains = np.concatenate([_centred(one) for one in cases])
    first = Ridge(alpha=30).fit(np.vstack(scaled), gains)
    scores = [first.predict(own) for own in scaled]
    chosen = not all(one.reference for one in cases)  # highlights do not tell what opens a summary
    for _ in range(2):
        sets = _sets(cases, scaled, scores)
        solved = fit(*sets, counts=counts, penalty=_PENALTY, opening=chosen)
        scores = [own @ solved[: len(names)] for own in scaled]
    unit = float(np.concatenate(scores).std())
    weights_ = solved[: len(names)] / spread / unit
    opening = solved[len(names) : 2 * len(names)] / spread / unit
    pairs = solved[2 * len(names) :] * _PAIRS / unit
    first = {
        "features": {
            name: [short(weight), short(mean)]
            for name, weight, mean in zip(names, weights_, usual, strict=True)
        },
        "opening": dict(zip(names, map(short, opening), strict=True)),
        "pairs": dict(zip(PAIR_FEATURES, map(short, pairs), strict=True)),
    }
    return first, unit


def _count(one: Case) -> float:
    """How many articles one counts for."""
    if not one.reference:
        return _GIVEN if one.given else _NOTED
    return _ASKED if one.chosen.any() else 1.0


def _centred(one: Case) -> Array:
    """What each sentence gains, beside the article's others; of an editor's, on ROUGE's scale."""
    scale = 1.0 if one.reference else _EDITORS / 3
    return scale * (one.gains - one.gains.mean())


def _words(
    cases: Sequence[Case], features: Sequence[Array]
) -> tuple[dict[str, float], list[Array]]:
    """The weight of each stem; and how those learned from other articles judge each sentence."""
    columns = vocabulary(cases)
    matrix, starts = wording(cases, columns)
    judged: list[Array] = [np.zeros(0)] * len(cases)
    summarized = [at for at, one in enumerate(cases) if one.reference]
    for fold in range(_FOLDS):  # a word's weight must not know the article that it is used on
        others = [at for at in summarized if at % _FOLDS != fold]
        weight = lexicon([cases[at] for at in others], [features[at] for at in others], columns)
        for at in range(fold, len(cases), _FOLDS):
            judged[at] = matrix[starts[at] : starts[at + 1]] @ weight
    every = [cases[at] for at in summarized], [features[at] for at in summarized]
    weight = lexicon(*every, columns)
    return {stem: float(weight[at]) for stem, at in columns.items() if weight[at]}, judged


def _sets(
    cases: Sequence[Case], scaled: list[Array], scores: list[Array]
) -> tuple[Array, Array, Array, Array]:
    """Every set of three of the best candidates by ``scores``, as `fit` takes them."""
    shape = len(cases), CANDIDATES
    features = np.zeros((*shape, scaled[0].shape[1]), np.float32)
    pairs = np.zeros((len(cases), len(PAIRS), len(PAIR_FEATURES)), np.float32)
    reward = np.zeros((len(cases), len(TRIPLES)), np.float32)
    mask = np.zeros(reward.shape, bool)
    for row, (one, own, score) in enumerate(zip(cases, scaled, scores, strict=True)):
        best = sorted(sorted(one.fit, key=lambda at: (-score[at], at))[:CANDIDATES])
        features[row, : len(best)] = own[best]
        reward[row] = _reward(one, best)
        mask[row] = possible(len(best))
        for place, (a, b) in enumerate(PAIRS):
            if b < len(best):
                found = pair_features(one.table, best[a], best[b])
                pairs[row, place] = [_PAIRS * value for value in found]
    return features, pairs, reward, mask


def _reward(one: Case, candidates: Sequence[int]) -> Array:
    """What each triple of candidates is worth, by the highlights or by an editor."""
    words, people = np.zeros((2, CANDIDATES), np.float32)
    words[: len(candidates)] = [len(one.table.words[at]) for at in candidates]
    cost = (_LENGTH_LOWER if one.table.lower else _LENGTH) * in_sets(words)
    if not one.reference:
        people[: len(candidates)] = one.gains[candidates]
        return _EDITORS * in_sets(people) + _OPENS * in_openings(people > 0) - cost
    people[: len(candidates)] = one.chosen[candidates]
    common = rewards([one.stems[at] for at in candidates], one.reference)
    return common + _PEOPLE * in_sets(people) - cost


def ship(learned: dict[str, Any], path: Path, corpora: Sequence[Path], count: int) -> None:
    """Write the weights, with a note of what they were learned from."""
    names = " ".join(path.name for path in corpora)
    about = {
        "about": "What makes a sentence a key point, in texts with capitals and in those in lower "
        "case: for each feature its weight and its usual value, and its weight besides in the first "
        "point; for each feature of a pair of points its weight; at the second look for each feature of a candidate its usual value, its weight and its weight in each hinge, of each hinge its sign and its usual sum, and of each feature of a set its weight and its usual value; for each feature of a stem's occurrence its weight in the log odds "
        "that it is kept; for each stem what it adds.",
        "learned_from": f"{count} articles with their editors' highlights, or with the points that "
        f"an editor would choose, nine in ten of: {names}",
        "command": f"python -m newsum.training points {names}",
    }
    path.write_text(_an_entry_a_line({**about, **learned}) + "\n", encoding="utf-8")


def _an_entry_a_line(value: Any, depth: int = 1) -> str:
    """JSON in which each entry of an object stands on its own line."""
    if not isinstance(value, dict):
        return json.dumps(value)
    entries = (
        f"{' ' * depth}{json.dumps(name)}: {_an_entry_a_line(entry, depth + 1)}"
        for name, entry in value.items()
    )
    return "{\n" + ",\n".join(entries) + "\n" + " " * (depth - 1) + "}"


def held_out(
    cases: Sequence[Case], kept: Sequence[Case], corpora: Sequence[Path], to: Path
) -> None:
    """Write every article's points by weights learned without it, a file a corpus."""
    lines: dict[str, list[str]] = {path.name: [] for path in corpora}
    every = [*cases, *kept]
    for fold in range(_FOLDS):
        others = [one for one in cases if _fold(one) != fold]
        model = point_model(learn(others))
        for one in (one for one in every if _fold(one) == fold):
            points = [squeeze(p.text) for p in choose(one.article, one.sentences, model=model)]
            record = {"id": one.article.id, "points": points}
            lines[one.article.source].append(json.dumps(record, ensure_ascii=False))
    for name, written in lines.items():
        path = to / f"{name.partition('.')[0]}.jsonl"
        path.write_text("\n".join(written) + "\n", encoding="utf-8")


def _fold(one: Case) -> int:
    """The part of all articles in which one stands; the same in every corpus that has it."""
    return drawn(one.article.id) // 100 % _FOLDS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command line of this trainer."""
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--held-out", type=Path, metavar="FOLDER")
    parser.add_argument("--to", type=Path, default=PATH, help="write here instead")


def run(options: argparse.Namespace) -> None:
    """Learn from the corpora and write the weights."""
    found = [
        one for path in options.corpora for example in examples(path) if (one := case(example))
    ]
    cases = [one for one in found if not is_kept(one.article.id)]
    if options.held_out:
        options.held_out.mkdir(parents=True, exist_ok=True)
        for path in options.corpora:
            split(path, options.held_out / f"{path.name.partition('.')[0]}-kept.jsonl")
        kept = [one for one in found if is_kept(one.article.id)]
        held_out(cases, kept, options.corpora, options.held_out)
    learned = learn(cases)
    point_model(learned)  # raises where its features are not those that are measured
    ship(learned, options.to, options.corpora, len(cases))
