"""How likely each stem of an article is to stand in what an editor keeps of it.

A logistic model over a few plain facts of a stem: in how many sentences it stands, where first, and
whether the headline has it or it is written with a capital.  It knows no words, so that it is as
good on names and subjects it never met.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import exp

from .weights import weights

Standing = tuple[int, int, bool, bool]
"""In how many sentences a stem stands, in which first (from 0), whether the headline has it, and
whether it is written with a capital."""

_OFTEN = 9
_LATE = 12
_LONG = 6
"""From here on sentences with a stem, the first of them, and eights of sentences count alike."""


def traits(standing: Standing, lower: bool, sentences: int) -> Iterator[str]:
    """The names under which the model knows a stem of an article of so many sentences."""
    spread, first, in_headline, capital = standing
    style = "lower" if lower else "cased"
    yield f"in {min(spread, _OFTEN)} {style}"
    yield f"first {min(first, _LATE)} {style}"
    yield f"length {min(sentences // 8, _LONG)}"
    if in_headline:
        yield "headline from the lead" if first == 0 else "headline"
    if capital:
        yield "capital often" if spread > 2 else "capital"


class Chances(dict[Standing, float]):
    """The chance of each standing met so far; the next is worked out when it is asked for.

    ``learned`` holds the weight of each trait, and a ``bias``.
    """

    most = 50_000

    def __init__(self, learned: Mapping[str, float], lower: bool, sentences: int) -> None:
        super().__init__()
        self._learned = learned
        self._article = lower, sentences

    def __missing__(self, standing: Standing) -> float:
        if len(self) >= self.most:
            self.clear()
        names = traits(standing, *self._article)
        total = self._learned["bias"] + sum(self._learned.get(name, 0.0) for name in names)
        self[standing] = chance = 1 / (1 + exp(-total))
        return chance


def standings(
    content: Sequence[set[str]], spread: Counter[str], headline: set[str], capitals: set[str]
) -> dict[str, Standing]:
    """The standing of each stem of an article, whose sentences have the stems of ``content``."""
    first: dict[str, int] = {}
    for at in range(len(content) - 1, -1, -1):
        first.update(dict.fromkeys(content[at], at))
    often = map(spread.__getitem__, first)
    in_headline = map(headline.__contains__, first)
    capital = map(capitals.__contains__, first)
    found = zip(often, first.values(), in_headline, capital, strict=True)
    return dict(zip(first, found, strict=True))


def chances_of(lower: bool, sentences: int) -> Chances:
    """The chance of each standing in an article of so many sentences, from 0 to 1."""
    return known_chances(lower, min(sentences // 8, _LONG))


@cache
def known_chances(lower: bool, eights: int) -> Chances:
    """The chances in articles of so many times eight sentences."""
    return Chances(weights().keeping, lower, 8 * eights)
