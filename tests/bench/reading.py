"""Whether summaries read well: shares of those with a flaw, over whole corpora.

``python tests/bench/reading.py CORPUS...``: ``.jsonl`` or ``.jsonl.gz``.  What counts as a flaw is
told here by plain signs, not by newsum's own ranking.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from newsum.batch import Outcome, one_by_one
from newsum.model import Marked, Source
from newsum.pipeline import marked
from newsum.sources import find

HANGING = frozenset(
    "he she it they his her its their him them this that these those but and so or yet however "
    "therefore thus also then meanwhile moreover nevertheless instead besides furthermore".split()
)
DATED = frozenset("week year month morning afternoon evening weekend summer season time".split())
"""After "this" they say when, and need nothing before them."""

FLAWS = (
    "opens hanging",
    "hangs further down",
    "the … unknown",
    "cut quote",
    "question",
    "headline again",
    "not a sentence",
    "none",
)

_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"[.!…][\"”’')\]»]*$")


def hangs(text: str) -> bool:
    """Whether a point opens with a word that means something before it."""
    first = [word.lower() for word in _WORD.findall(text)[:2]]
    if not first or first[0] not in HANGING:
        return False
    return not (first[0] in {"this", "that"} and first[1:] and first[1] in DATED)


def things_told_again(summary: Marked) -> Iterator[str]:
    """The openings "The …" of points whose thing is "a …" in the article, and in no point before."""
    known = (summary.headline or "").lower()
    for point in summary.points:
        opening = re.match(r"The ([a-z]+)\b", point.text)
        if opening:
            new = re.compile(rf"\b(?:a|an) (?:[\w-]+ ){{0,2}}{opening[1]}\b", re.I)
            if opening[1] not in known and new.search(summary.text, 0, point.start):
                yield opening[0]
        known += " " + point.text.lower()


def flaws(summary: Marked) -> Iterator[str]:
    """The flaws of a summary, each once."""
    texts = [point.text for point in summary.points]
    if not texts:
        yield "none"
        return
    if hangs(texts[0]):
        yield "opens hanging"
    if any(map(hangs, texts[1:])):
        yield "hangs further down"
    if any(things_told_again(summary)):
        yield "the … unknown"
    if any(text.count("“") != text.count("”") or text.count('"') % 2 for text in texts):
        yield "cut quote"
    if any(text.rstrip("\"”’')").endswith("?") for text in texts):
        yield "question"
    headline = set(_WORD.findall((summary.headline or "").lower()))
    if headline and any(set(_WORD.findall(text.lower())) <= headline for text in texts):
        yield "headline again"
    if not all(_ENDS.search(text) or text.endswith(("?", "?”", '?"')) for text in texts):
        yield "not a sentence"


def summaries(corpus: str) -> Iterator[Marked]:
    """Three points of each article of a corpus."""
    for outcome in one_by_one((one for one in find([corpus]) if isinstance(one, Source)), marked):
        if isinstance(outcome, Outcome) and isinstance(outcome.result, Marked):
            yield outcome.result


def shares(made: Iterable[Marked]) -> tuple[int, dict[str, float]]:
    """How many summaries there are, and how many in a hundred have each flaw."""
    count, found = 0, Counter[str]()
    for one in made:
        count += 1
        found.update(set(flaws(one)))
    return count, {flaw: 100 * found[flaw] / max(1, count) for flaw in FLAWS}


def main() -> None:
    """Print a line a corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--articles", type=int)
    given = parser.parse_args()
    print(f"{'in 100 summaries':24} {'articles':>8}  {'  '.join(FLAWS)}")
    for corpus in given.corpora:
        count, found = shares(islice(summaries(corpus), given.articles))
        cells = "  ".join(f"{found[flaw]:{len(flaw)}.2f}" for flaw in FLAWS)
        name = corpus.rpartition("/")[2].partition(".")[0]
        print(f"{name:24} {count:8}  {cells}", flush=True)


if __name__ == "__main__":
    main()
