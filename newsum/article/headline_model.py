"""Which line above the article of a pasted page is its headline, by a logistic model of its shape and place.

What the rules found is one of its features: they are overruled where all else speaks against them.
``headline_weights.json`` has the weights.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import log1p
from pathlib import Path
from typing import Final, NamedTuple

from ..authors import persons, says_by
from ..dates import date_line
from ..language import stop_words
from ..picture_credits import ends_with_credit
from ..sentence_end import ends_sentence, is_prose
from .above_lede import is_credit, words
from .boilerplate.boilerplate_model import LogisticModel, frame_words
from .boilerplate.kinds import Kind
from .byline import find_byline, is_office
from .credit_lines import is_breadcrumb, names_alone, read_credit
from .pasted_body import topics

WEIGHTS: Final = Path(__file__).with_name("headline_weights.json")
"""The file of the shipped weights."""

HEADLINE_FEATURES: Final = (
    "found by the rules", "1-2 words", "3-4 words", "5-7 words", "8-16 words", "17-28 words",
    "more words", "ends a sentence", "ends with a comma or a colon", "share of topic words",
    "topic words", "lines to the lede", "candidates to the lede", "credit below", "credit just below",
    "credit above", "said again", "longer than the line above", "shorter than the line below",
    "a sentence below", "topic words of the line below", "picture credit", "share of frame words",
    "way to the page", "name", "capitals", "capitals alone", "lower-cased start", "begins the body",
    "below a word or two", "a kind below", "numbers", "signed above",
)  # fmt: skip
"""The names of the features of a line, in their order."""

_FOUND = HEADLINE_FEATURES.index("found by the rules")
_REACH = 45
"""Lines above the article that its headline can be in."""
_MOST_FRONT = 4
"""First lines of the body among which its first paragraph is."""
_NEAR = 6
"""Lines from a headline to its credits at most."""
_STEPS = 4
"""Lines beside a line, boilerplate among them, that are looked at."""
_LENGTHS = 1, 3, 5, 8, 17, 29, 10**9
"""Words at which the classes of lengths begin."""
_LONGEST_SIGNED = 100
"""Characters of a line that says by whom the article is at most."""
_MOST_WORDS = 40
"""Words of a candidate at most."""
_LEAST_ODDS = -1.5
"""Log odds from which the likeliest line is the headline."""


class Candidate(NamedTuple):
    """A line that may be the headline."""

    number: int
    features: list[float]

    @property
    def is_found(self) -> bool:
        """Whether it is what the rules take for the headline."""
        return bool(self.features[_FOUND])


def candidates(
    lines: Sequence[str],
    kinds: Sequence[Kind | None],
    body: Sequence[int],
    core: Sequence[str],
    found: int | None,
) -> list[Candidate]:
    """The lines that may be the headline of the article whose lines are ``body``, the nearest first.

    ``core`` are those that show what it is about, ``found`` is the line that the rules take for the
    headline.  The article's first lines may be its headline and its deck.
    """
    about = topics(" ".join(core))
    first = body[0]
    lede = next((n for n in body[:_MOST_FRONT] if is_prose(lines[n])), first)
    start = max(0, first - _REACH)
    credited = [
        number
        for number in range(start, lede + 1)
        if is_credit(lines[number], kinds[number]) or read_credit(lines[number])
    ]
    counts = Counter(lines[:lede])
    made: list[Candidate] = []
    for number in range(lede, start - 1, -1):
        line = lines[number]
        if (kinds[number] and number != found) or line.count(" ") >= _MOST_WORDS or not words(line):
            continue
        if number != found and (date_line(line) or number in credited or find_byline(line)):
            continue
        at = _Place(lines, kinds, number, first, len(made), found, credited, counts[line] > 1)
        made.append(Candidate(number, _features(at, about)))
    return made


class _Place(NamedTuple):
    """A candidate among the lines of its page."""

    lines: Sequence[str]
    kinds: Sequence[Kind | None]
    number: int
    first: int
    passed: int
    found: int | None
    credits: Sequence[int]
    again: bool
    """It is said more than once above the article."""


def _features(at: _Place, about: set[str]) -> list[float]:
    """The ``HEADLINE_FEATURES`` of a line."""
    lines, number = at.lines, at.number
    line = lines[number]
    own = words(line)
    count = line.count(" ") + 1
    told = topics(line) - stop_words()
    shared = len(told & about)
    above = _beside(at, range(number - 1, max(-1, number - _STEPS), -1))
    below = _beside(at, range(number + 1, min(len(lines), number + _STEPS)))
    next_credit = next((c for c in at.credits if c > number), None)
    to_credit = (next_credit - number) if next_credit is not None else _NEAR + 1
    since_credit = next((number - c for c in reversed(at.credits) if c < number), _NEAR + 1)
    framed = sum(word.lower() in frame_words() for word in own)
    long = [word for word in own if len(word) > 3]
    return [
        float(value)
        for value in (
            number == at.found,
            *(low <= count < high for low, high in pairwise(_LENGTHS)),
            ends_sentence(line) and line[-1] not in "?!\"”“»«'’",
            line[-1] in ",:;",
            shared / (len(told) + 1),
            min(shared, 4) / 4,
            log1p(max(0, at.first - number)) / 3,
            log1p(at.passed) / 2,
            to_credit <= _NEAR and 1 / to_credit,
            to_credit == 1,
            since_credit <= _NEAR and 1 / since_credit,
            at.again,
            len(line) > len(above),
            len(below) > len(line),
            ends_sentence(below) and below.count(" ") > 8,
            min(2, len(told & topics(below))) / 2,
            ends_with_credit(line),
            framed / len(own),
            is_breadcrumb(line) or " » " in line or " > " in line,
            bool(names_alone(line)) or is_office(line),
            sum(word[0].isupper() for word in long) / max(1, len(long)),
            line.isupper(),
            line[0].islower(),
            number >= at.first,
            0 < above.count(" ") + 1 < 4,
            number + 1 < len(lines) and at.kinds[number + 1] is not None,
            any(map(str.isdigit, line)),
            any(map(is_signature, lines[max(0, number - _NEAR) : number])),
        )
    ]


def is_signature(line: str) -> bool:
    """Whether a line says by whom the article is: "By Ana Roe"."""
    return len(line) <= _LONGEST_SIGNED and says_by(line) and bool(persons(line))


def _beside(at: _Place, numbers: range) -> str:
    """The first of some lines that is no boilerplate; empty where none is."""
    return next((at.lines[number] for number in numbers if at.kinds[number] is None), "")


@cache
def headline_model() -> LogisticModel:
    """The model that newsum comes with."""
    data = json.loads(WEIGHTS.read_text("utf-8"))
    return LogisticModel.from_named(data["weights"], HEADLINE_FEATURES)


def likeliest(made: Sequence[Candidate], model: LogisticModel) -> int | None:
    """The number of the line that is likeliest the headline; ``None`` where none is likely."""
    if not made:
        return None
    odds = model.log_odds([one.features for one in made])
    best = max(range(len(made)), key=odds.__getitem__)
    return made[best].number if odds[best] >= _LEAST_ODDS else None
