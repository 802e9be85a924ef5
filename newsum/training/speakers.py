"""Learn who speaks a quote, and what nobody said, from a corpus of quotations.

``python -m newsum.training.speakers CORPUS`` reads ``CORPUS`` (records with ``quotes`` and
``scare``, gzipped JSON lines) and makes ``weights.json`` of ``newsum/attribution`` and
``en/first_names.tsv`` of ``newsum/lexicon`` again.  The choice among candidates is a conditional
logit (McFadden 1974).
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped,unused-ignore]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped,unused-ignore]

from ..article import dissect, sentences
from ..attribution.candidates import Place, find_candidates
from ..attribution.lexicon import FOLDER
from ..attribution.reading import Reading
from ..attribution.said import traits
from ..attribution.scoring import score
from ..lexicon.packs import FOLDER as PACKS
from ..model import Document
from ..text import clean

NAMES_HEADER = """\
# First names that mostly one gender bears, from the lists of the US Census in the package “names”.
# Made by python -m newsum.training.speakers.
# name\tm or f
"""
"""What the table of first names says at its top."""

RARE = 3
"""A feature seen less often is left out."""


class Example(NamedTuple):
    """One quote: the features of its candidates, and which of them are right."""

    candidates: list[list[str]]
    right: list[bool]


def records(corpus: Path) -> Iterator[dict[str, Any]]:
    """The records of a corpus."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _gold(start: int, end: int, quotes: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The annotation that a stretch is."""
    for quote in quotes:
        shared = min(end, quote["end"]) - max(start, quote["start"])
        if shared > 0.7 * max(1, min(end - start, quote["end"] - quote["start"])):
            return quote
    return None


def _read(record: dict[str, Any], said: Mapping[str, float]) -> Reading | None:
    """A record as the program reads it; nothing where its offsets count other characters."""
    text = clean(record["text"])
    if len(text) != len(record["text"]):
        return None
    article = dissect(Document(source="corpus", text=text))
    return Reading(article, sentences(article), said)


def _spoken(record: dict[str, Any]) -> list[dict[str, Any]]:
    """The annotations of what stands in marks."""
    return [quote for quote in record["quotes"] if quote["kind"] != "indirect"]


def said_lesson(record: dict[str, Any]) -> list[tuple[list[str], bool]]:
    """What tells of each stretch whether anybody said it, and whether somebody did."""
    reading = _read(record, {})
    if reading is None:
        return []
    spoken = _spoken(record)
    found: list[tuple[list[str], bool]] = []
    for number in sorted({stretch.paragraph for stretch in reading.stretches}):
        line = reading.line(number)
        for token, index in line.stretches.items():
            stretch = reading.stretches[index]
            ok = _gold(stretch.start, stretch.end, spoken) is not None
            if ok or _gold(stretch.start, stretch.end, record.get("scare", [])):
                inside = reading.article.text[stretch.start : stretch.end]
                found.append((traits(line, token, inside), ok))
    return found


def speaker_lesson(record: dict[str, Any], said: Mapping[str, float]) -> list[Example]:
    """Each quote's candidates, with what tells for or against them, and which are right."""
    reading = _read(record, said)
    if reading is None:
        return []
    text = reading.article.text
    spoken = _spoken(record)
    examples: list[Example] = []
    last: Place | None = None
    for number, stretch in enumerate(reading.stretches):
        quote = _gold(stretch.start, stretch.end, spoken)
        line, mentions = reading.paragraph(stretch.paragraph)
        if quote is None or not quote.get("speaker"):
            continue
        token = reading.tokens[number]
        closing = text[stretch.start : stretch.end].rstrip()[-1:]
        above = reading.above(stretch.paragraph, token)
        found = find_candidates(line, mentions, token, closing, stretch.paragraph, above, last)
        spans = [_span(reading, candidate.place) for candidate in found]
        low, high = quote["speaker_start"], quote["speaker_end"]
        best = min((span for span in spans if span[0] < high and span[1] > low), default=None)
        if best is None:
            continue
        last = found[spans.index(best)].place
        word = quote["speaker"].lower()
        kept = [
            (candidate.features, span == best)
            for candidate, span in zip(found, spans, strict=True)
            if span == best or text[span[0] : span[1]].lower() != word
        ]
        examples.append(Example([features for features, _ in kept], [ok for _, ok in kept]))
    return examples


def _span(reading: Reading, place: Place) -> tuple[int, int]:
    """Where a mention stands in the text."""
    line = reading.paragraph(place.paragraph).line
    return line.starts[place.mention.start], line.ends[place.mention.core - 1]


def _matrix(rows: list[list[str]], columns: dict[str, int]) -> csr_matrix:
    """Rows of features as a sparse matrix of ones."""
    indices = [[columns[f] for f in row if f in columns] for row in rows]
    ends = np.cumsum([0, *map(len, indices)])
    flat = np.array([i for row in indices for i in row], dtype=np.int64)
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(columns)))


def _columns(rows: list[list[str]]) -> dict[str, int]:
    """The features worth a weight."""
    counts = Counter(feature for row in rows for feature in row)
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}


def _rounded(columns: dict[str, int], values: Any) -> dict[str, float]:
    """Weights as they ship: three decimals, and none that adds nothing."""
    return {f: round(float(values[i]), 3) for f, i in columns.items() if abs(values[i]) >= 0.0005}


def learn_speakers(examples: list[Example], ridge: float) -> dict[str, float]:
    """Fit the choice among candidates."""
    rows = [features for example in examples for features in example.candidates]
    columns = _columns(rows)
    matrix = _matrix(rows, columns)
    right = np.array([ok for example in examples for ok in example.right])
    sizes = [len(example.right) for example in examples]
    starts = np.cumsum([0, *sizes[:-1]])
    group = np.repeat(np.arange(len(sizes)), sizes)

    def loss(values: Any) -> tuple[float, Any]:
        scores = matrix @ values
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        everyone = np.add.reduceat(scores, starts)
        correct = np.add.reduceat(scores * right, starts)
        slope = scores / everyone[group] - scores * right / correct[group]
        cost = float(np.log(everyone / correct).sum() + ridge / 2 * values @ values)
        return cost, matrix.T @ slope + ridge * values

    fitted = minimize(
        loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    return _rounded(columns, fitted.x)


def learn_said(examples: list[tuple[list[str], bool]], ridge: float) -> dict[str, float]:
    """Fit what tells a quote from a stretch that nobody said."""
    columns = _columns([features for features, _ in examples])
    matrix = _matrix([features for features, _ in examples], columns)
    signs = np.array([1.0 if ok else -1.0 for _, ok in examples])

    def loss(values: Any) -> tuple[float, Any]:
        margin = signs * (matrix @ values)
        cost = float(np.logaddexp(0, -margin).sum() + ridge / 2 * values @ values)
        return cost, matrix.T @ (-signs / (1 + np.exp(margin))) + ridge * values

    fitted = minimize(
        loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    )
    return _rounded(columns, fitted.x)


def first_names() -> dict[str, str]:
    """First names that mostly one gender bears, from the US Census lists in ``names``."""
    import names

    share: dict[str, dict[str, float]] = {}
    for gender, key in (("m", "first:male"), ("f", "first:female")):
        for line in Path(names.FILES[key]).read_text(encoding="ascii").splitlines():
            name, percent, *_ = line.split()
            share.setdefault(name.lower(), {})[gender] = float(percent)
    found: dict[str, str] = {}
    for name in sorted(share):
        male, female = share[name].get("m", 0.0), share[name].get("f", 0.0)
        if max(male, female) >= 4 * min(male, female):
            found[name] = "m" if male > female else "f"
    return found


def main() -> None:
    """Write the weights and the first names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate instead")
    parser.add_argument("--ridge", type=float, default=1.0)
    options = parser.parse_args()
    corpus = list(records(options.corpus))
    if options.folds:
        cross_validate(corpus, options.folds, options.ridge)
        return
    said = learn_said([one for record in corpus for one in said_lesson(record)], options.ridge)
    spoken = [one for record in corpus for one in speaker_lesson(record, said)]
    speakers = learn_speakers(spoken, options.ridge)
    shipped = {"said": said, "speakers": speakers}
    note = f"Learned from {options.corpus.name} by python -m newsum.training.speakers"
    shipped_text = json.dumps({"_note": note, **shipped}, indent=0, sort_keys=True)
    (FOLDER / "weights.json").write_text(shipped_text + "\n", encoding="utf-8")
    rows = "".join(f"{name}\t{gender}\n" for name, gender in first_names().items())
    names = PACKS / "en" / "first_names.tsv"
    names.write_text(NAMES_HEADER + rows, encoding="utf-8")


def cross_validate(corpus: list[dict[str, Any]], folds: int, ridge: float) -> None:
    """Print how often the right candidate wins, and how said and unsaid are told apart."""
    lessons = [said_lesson(record) for record in corpus]
    right = total = 0
    scored: list[tuple[float, bool]] = []
    for fold in range(folds):
        train = [record for i, record in enumerate(corpus) if i % folds != fold]
        said = learn_said(
            [e for i, one in enumerate(lessons) if i % folds != fold for e in one], ridge
        )
        speakers = learn_speakers([e for one in train for e in speaker_lesson(one, said)], ridge)
        for record in corpus[fold::folds]:
            for example in speaker_lesson(record, said):
                scores = [score(features, speakers) for features in example.candidates]
                right += example.right[scores.index(max(scores))]
                total += 1
        scored += [(score(fs, said), ok) for one in lessons[fold::folds] for fs, ok in one]
    print(f"right candidate {right / total:.4f} of {total}")
    for threshold in (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0):
        lost = sum(ok and value < threshold for value, ok in scored)
        taken = sum(not ok and value >= threshold for value, ok in scored)
        spoken = sum(ok for _, ok in scored)
        print(f"{threshold:5.1f}: lost {lost} of {spoken}, taken {taken} of {len(scored) - spoken}")


if __name__ == "__main__":
    main()
