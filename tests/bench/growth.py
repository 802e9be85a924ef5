"""How time and memory grow with the text, and whether a hostile text makes them grow faster.

``python tests/bench/growth.py`` takes each stage over invented news of 1,000 to 1,000,000 words, and
all three commands over the hostile families of `tests.hostile`, each alone, beside quotes, with a
title and as one, of two sizes; each text in a process of its own, which is ended after five minutes.
Time grows with the text's length to the power printed: 1 is linear, 2 quadratic.  All families take
an hour or two; ``--kind`` names one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from math import log
from pathlib import Path
from time import process_time
from typing import Any

from articles import invented

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.hostile import FAMILIES, variants

SIZES = (1_000, 10_000, 100_000, 1_000_000)
HOSTILE_SIZES = (30_000, 120_000)
LIMIT = 300.0
SUSPECT = 1.35
NOTICEABLE = 0.2
"""Seconds: what is quicker than this says nothing about growth."""


def measured(text: str) -> dict[str, float]:
    """The processor time of each stage on one text, in seconds."""
    from newsum.article import dissect, sentences
    from newsum.attribution import find_quotes, pick_quotes
    from newsum.language import split
    from newsum.model import Document
    from newsum.ranking import choose
    from newsum.text import clean

    split("Mr. A. Warm. Up", 0, 15)
    times: dict[str, float] = {}

    def timed(name: str, make: Callable[[], Any]) -> Any:
        start = process_time()
        made = make()
        times[name] = process_time() - start
        return made

    cleaned = timed("clean", lambda: clean(text))
    article = timed("anatomy", lambda: dissect(Document(source="-", text=cleaned)))
    timed("split", lambda: split(cleaned, 0, len(cleaned)))
    body = timed("sentences", lambda: sentences(article))
    points = timed("ranking", lambda: choose(article, body) if body else ())
    quotes = timed("quotes", lambda: find_quotes(article, body))
    timed("pick_quotes", lambda: pick_quotes(quotes, points, 3))
    return times


def commands(text: str) -> dict[str, float]:
    """The processor time of each command on one text, in each of its variants."""
    from newsum.errors import NewsumError
    from newsum.model import Source
    from newsum.pipeline import article, quotations, summary
    from newsum.ranking import Length

    def summarized(source: Source) -> None:
        summary(source, length=Length(points=3), quotes=3)

    times: dict[str, float] = {}
    for variant, content in variants(text):
        if isinstance(content, str):
            source = Source(name="-", text=content)
        else:
            source = Source(name="-", content=content, record=True)
        for name, command in (("summarize", summarized), ("read", article), ("quotes", quotations)):
            start = process_time()
            try:
                command(source)
            except NewsumError:
                continue
            times[f"{name} {variant}"] = process_time() - start
    return times


def one(kind: str, size: int) -> dict[str, float]:
    """Measure one text in this process; ``memory`` is its most, in megabytes."""
    import resource

    times = measured(invented(size)) if kind == "news" else commands(FAMILIES[kind](size))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return times | {"memory": peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)}


def apart(kind: str, size: int, limit: float) -> dict[str, float] | None:
    """Measure one text in another process; ``None`` where that took too long."""
    command = [sys.executable, __file__, "--one", kind, str(size)]
    try:
        done = subprocess.run(command, check=True, capture_output=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    result: dict[str, float] = json.loads(done.stdout)
    return result


def powers(small: dict[str, float], large: dict[str, float], ratio: float) -> dict[str, float]:
    """How each stage that takes noticeable time grows, as a power of the length."""
    return {
        stage: log(large[stage] / small[stage]) / log(ratio)
        for stage in large
        if stage != "memory" and large[stage] > NOTICEABLE and small[stage] > 0
    }


def print_news(sizes: list[int]) -> None:
    """Print a line a size: milliseconds of each stage for a thousand words, and the memory."""
    heading = True
    for size in sizes:
        times = apart("news", size, LIMIT)
        if times is None:
            print(f"{size:9,}  over {LIMIT:.0f} s")
            continue
        memory = times.pop("memory")
        times["sum"] = sum(times.values()) - times["split"]
        if heading:
            print(
                f"{'words':>9}  "
                + " ".join(f"{stage:>9}" for stage in times)
                + "  ms / 1,000 words"
            )
            heading = False
        cells = " ".join(f"{time / size * 1e6:9.3f}" for time in times.values())
        print(f"{size:9,}  {cells}  {memory:5.0f} MB", flush=True)


def print_hostile(kinds: list[str]) -> bool:
    """Print a line a hostile text; whether none of them made a stage grow too fast."""
    small, large = HOSTILE_SIZES
    good = True
    for kind in kinds:
        first = apart(kind, small, LIMIT)
        second = apart(kind, large, LIMIT) if first else None
        if first is None or second is None:
            print(f"{kind:44} over {LIMIT:.0f} s at {large if first else small:,} characters")
            good = False
            continue
        grown = powers(first, second, large / small)
        bad = {stage: power for stage, power in grown.items() if power > SUSPECT}
        good = good and not bad
        note = ", ".join(f"{stage} grows ^{power:.2f}" for stage, power in bad.items())
        total = sum(second.values()) - second["memory"]
        slowest = max(second.keys() - {"memory"}, key=lambda stage: second[stage])
        print(
            f"{kind:44} {total:6.2f} s, {second['memory']:4.0f} MB, most in {slowest:24} {note}",
            flush=True,
        )
    return good


def main() -> None:
    """Measure all, or one text in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--one", nargs=2, metavar=("KIND", "SIZE"), help=argparse.SUPPRESS)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the longest text, in words")
    parser.add_argument(
        "--kind", action="append", choices=FAMILIES, help="only these hostile texts"
    )
    given = parser.parse_args()
    if given.one:
        print(json.dumps(one(given.one[0], int(given.one[1]))))
        return
    if not given.kind:
        print_news([size for size in SIZES if size <= given.most])
    if not print_hostile(given.kind or list(FAMILIES)):
        sys.exit(1)


if __name__ == "__main__":
    main()
