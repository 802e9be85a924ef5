"""Whether memory stays flat over articles of ever new words, in ever new languages.

``python tests/bench/memory.py`` summarizes 100,000 short articles, of which each has words, names
and, every other one, a language that no other has, and prints the memory of the process over each
tenth: the least and the most.

Caches that are bounded are emptied when they are full, every few thousand articles each, so that
memory goes up and down by a tenth, and two moments say nothing of what is kept for good.  That
lifts the top of the wave: the program ends with 1 where the most in its second half is more than a
hundredth above the most in the first, which some twenty bytes an article are.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from newsum.model import Source
from newsum.pipeline import summary
from newsum.ranking import Length

_MOMENTS = 1_000
"""How often the memory is looked at."""


def article(number: int) -> Source:
    """An article like no other."""
    n = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    words = " ".join(f"{n}{letter}" for letter in "abcdefghijklmnop")
    text = (
        f"The {n} harbour of Q{n} reopened on Friday after {words}, said Ana W{n}, the mayor.\n\n"
        f"“We lost {n} and no people,” said Dr. V{n} U{n} of the {n}s. X. {n.title()} left."
    )
    return Source(name="t", text=text, language=None if number % 2 else n)


def resident() -> float:
    """The memory of this process now, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def main() -> None:
    """Summarize, and print the memory ten times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    given = parser.parse_args()
    found: list[float] = []
    for number in range(1, given.articles + 1):
        summary(article(number), length=Length(points=1), quotes=2)
        if number % max(1, given.articles // _MOMENTS) == 0:
            found.append(resident())
            if len(found) % (_MOMENTS // 10) == 0:
                tenth = found[-_MOMENTS // 10 :]
                print(f"{number:9,} articles {min(tenth):7.1f} {max(tenth):7.1f} MB", flush=True)
    half = len(found) // 2
    if max(found[half:]) > 1.01 * max(found[:half]):
        sys.exit(1)


if __name__ == "__main__":
    main()
