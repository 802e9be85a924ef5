"""The genre of an article by its words, where no plain sign tells it.

A multinomial logistic model over the words of the headline and of the top, and over how the
reporter speaks; its weights are learned by `newsum.training` from articles whose kind was noted by
reading them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import compress
from math import exp, fsum
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from ..memo import Memo
from .genre_signs import RESULT, WORD, Signs, times

PATH: Final = Path(__file__).with_name("genre_weights.json")
"""The weights that newsum ships."""

OTHER: Final = "other"
"""Whatever has plain signs of its own, and what is no journalism: guides, notes, recipes."""

_VOICES: Final[Mapping[str, tuple[frozenset[str], tuple[int, ...]]]] = {
    name: (frozenset((words + " " + words.title()).split()), steps)
    for name, words, steps in (
        ("I", "i my me i'm i’m i've i’ve", (0, 2, 5, 10, 20)),
        ("we", "we our us", (0, 5, 10, 20)),
        ("you", "you your yours", (0, 3, 8, 16)),
        ("should", "should must ought need needs", (0, 2, 4, 8)),
        ("said", "said says told according", (0, 3, 6, 10, 15, 25)),
    )
}
"""Words by which somebody speaks, with and without a capital, and how many of a thousand make a step."""

_NUMBERS: Final = (5, 12, 20, 35)
"""Words of a thousand that begin with a digit."""
_LENGTHS: Final = (900, 1_800, 3_000, 4_800, 7_200, 12_000)
"""Characters of the whole article."""
_FIRST: Final = itemgetter(0)
_MOST_NUMBERS: Final = 1_000
"""Different weights that are kept while a file is read."""
_QUESTIONS: Final = (0.0, 0.1, 0.25, 0.5)
"""Question marks a paragraph."""


def features(signs: Signs) -> list[str]:
    """The names of what an article shows, each once; those of its own words are the words."""
    count = signs.own.total() or 1
    numbers = sum(compress(signs.own.values(), map(str.isdigit, map(_FIRST, signs.own))))
    asked = signs.text.count("?") / (len(signs.paragraphs) or 1)
    found = _steps("numbers", 1000 * numbers / count, _NUMBERS)
    found += _steps("length", signs.length, _LENGTHS)
    found += _steps("questions", asked, _QUESTIONS)
    for name, (words, steps) in _VOICES.items():
        found += _steps(name, 1000 * times(signs.own, words) / count, steps)
    if signs.day:
        found.append("a day")
    if RESULT.search(signs.text):
        found.append("a result")
    if signs.dateline:
        found.append("a dateline")
    if signs.headline:
        found.append("a headline")
        found += {f"headline: {word.lower()}" for word in WORD.findall(signs.headline)}
    found += set(" ".join(signs.own).lower().split())
    return found


def _steps(name: str, value: float, steps: tuple[float, ...]) -> list[str]:
    """A name for each step that a value is above."""
    return [f"{name}, step {number}" for number, step in enumerate(steps, 1) if value > step]


@dataclass(frozen=True, slots=True, eq=False)
class GenreModel:
    """What each feature adds to the score of each of the ``genres``, beside their ``bias``."""

    genres: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[float, ...]]

    def likeliest(self, signs: Signs) -> tuple[str, float]:
        """The likeliest genre, and its chance."""
        return max(self.chances(signs).items(), key=itemgetter(1))

    def chances(self, signs: Signs) -> dict[str, float]:
        """The chance of each genre.

        Sums are exact, since the words of a headline come in another order in every process.
        """
        known = filter(None, map(self.weights.get, features(signs)))
        scores = list(map(fsum, zip(self.bias, *known, strict=True)))
        most = max(scores)
        odds = [exp(score - most) for score in scores]
        return dict(zip(self.genres, (one / sum(odds) for one in odds), strict=True))


def genre_model(learned: Mapping[str, Any]) -> GenreModel:
    """The model of weights as the trainer gives them."""
    genres = tuple(learned["bias"])
    weights = {
        name: tuple(own.get(genre, 0.0) for genre in genres)
        for name, own in learned["weights"].items()
    }
    return GenreModel(genres, tuple(learned["bias"].values()), weights)


@cache
def shipped_genres() -> GenreModel:
    """The model that newsum ships.

    Equal weights, of which there are some sixty, are one object each: thousands scattered over the
    memory would be read from there anew for every article.
    """
    number = Memo(float, _MOST_NUMBERS).__getitem__
    return genre_model(json.loads(PATH.read_text(encoding="utf-8"), parse_float=number))
