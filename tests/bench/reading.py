"""Whether summaries read well: shares of those with a flaw, over whole corpora.

``python tests/bench/reading.py CORPUS...``: ``.jsonl`` or ``.jsonl.gz``.  What counts as a flaw is
told here by plain signs, not by newsum's own ranking.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice

from newsum.batch import Outcome, one_by_one
from newsum.model import Source, Summary
from newsum.pipeline import summary
from newsum.ranking import Length
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


def flaws(summary: Summary) -> Iterator[str]:
    """The flaws of a summary, each once."""
    texts = [point.text for point in summary.points]
    if not texts:
        yield "none"
        return
    if hangs(texts[0]):
        yield "opens hanging"
    if any(map(hangs, texts[1:])):
        yield "hangs further down"
    if any(text.count("“") != text.count("”") or text.count('"') % 2 for text in texts):
        yield "cut quote"
    if any(text.rstrip("\"”’')").endswith("?") for text in texts):
        yield "question"
    headline = set(_WORD.findall((summary.headline or "").lower()))
    if headline and any(set(_WORD.findall(text.lower())) <= headline for text in texts):
        yield "headline again"
    if not all(_ENDS.search(text) or text.endswith(("?", "?”", '?"')) for text in texts):
        yield "not a sentence"


def summaries(corpus: str) -> Iterator[Summary]:
    """Three points of each article of a corpus."""
    work = partial(summary, length=Length(points=3), quotes=0)
    for outcome in one_by_one((one for one in find([corpus]) if isinstance(one, Source)), work):
        if isinstance(outcome, Outcome) and isinstance(outcome.result, Summary):
            yield outcome.result


def shares(made: Iterable[Summary]) -> tuple[int, dict[str, float]]:
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
