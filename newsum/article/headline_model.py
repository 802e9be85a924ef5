"""Which line above the article of a pasted page is its headline, by a model of its shape and place.

The lines are weighed against one another, and against none of them being it (a conditional logit, McFadden
1974).  ``headline_weights.json`` has the weights.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import log, log1p
from pathlib import Path
from typing import Final, NamedTuple

from ..authors import persons, says_by
from ..dates import date_line
from ..language import stop_words
from ..lexicon import paper_nouns
from ..picture_credits import ends_with_credit
from ..reading_time import count_blanks
from ..sentence_end import ends_sentence, is_prose
from .above_lede import is_credit, words
from .boilerplate.boilerplate_model import LogisticModel, frame_words
from .boilerplate.kinds import CAPTION, Kind
from .byline import find_byline, is_office
from .credit_lines import is_breadcrumb, names_alone, read_credit
from .pasted_frame import LEAST_SHARE, topics

WEIGHTS: Final = Path(__file__).with_name("headline_weights.json")
"""The file of the shipped weights."""

HEADLINE_FEATURES: Final = (
    "1-2 words", "3-4 words", "5-7 words", "8-16 words", "17-28 words",
    "more words", "ends a sentence", "ends with a comma or a colon", "share of topic words",
    "topic words", "lines to the lede", "candidates to the lede", "credit below", "credit just below",
    "credit above", "said again", "longer than the line above", "shorter than the line below",
    "a sentence below", "topic words of the line below", "picture credit", "share of frame words",
    "way to the page", "name", "capitals", "capitals alone", "lower-cased start", "begins the body",
    "below a word or two", "a kind below", "numbers", "signed above", "below the last credit",
    "only sentences to the credits", "right above the credits", "another line to the credits",
    "more lines to the credits", "above a sentence above the credits", "length over the line below",
    "length over the line above", "caption below", "ends with a dash", "ends with the line below",
    "ends with a paper's word", "a topic word", "topic words enough", "found by the rules",
    "most topic words", "more topic words below",
)  # fmt: skip
"""The names of the features of a line, in their order."""

_SHARE = HEADLINE_FEATURES.index("share of topic words")
_SHARED = HEADLINE_FEATURES.index("topic words")
_LEAST_ODDS = -1.0
"""Log odds against there being no headline from which the likeliest line is it."""
_SHORTEST_TAIL = 20
"""Characters of a headline that another line ends with at least."""
_DECK = 6
"""Blanks in a sentence that is a deck at least."""
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


class Candidate(NamedTuple):
    """A line that may be the headline."""

    number: int
    features: list[float]
    is_found: bool
    """Whether it is what the rules take for the headline."""


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
        if (
            (kinds[number] and number != found)
            or count_blanks(line) >= _MOST_WORDS
            or not words(line)
        ):
            continue
        if number != found and (
            date_line(line) or number in credited or find_byline(line) or ends_with_credit(line)
        ):
            continue
        at = _Place(lines, kinds, number, first, len(made), found, credited, counts[line] > 1)
        made.append(Candidate(number, _features(at, about), number == found))
    return _compared(made)


def _compared(made: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with what is told by comparing them."""
    shares = [one.features[_SHARE] * (one.features[_SHARED] > 0) for one in made]
    most = max(shares, default=0)
    nearer = [max(shares[max(0, n - 3) : n], default=0) for n in range(len(shares))]
    return [
        one._replace(features=[*one.features, float(0 < share == most), float(share < near)])
        for one, share, near in zip(made, shares, nearer, strict=True)
    ]


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
    count = count_blanks(line) + 1
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
            *_toward_credits(at, next_credit),
            log((count + 1) / (below.count(" ") + 2)) if below else 0,
            log((count + 1) / (above.count(" ") + 2)) if above else 0,
            number + 1 < len(lines) and at.kinds[number + 1] == CAPTION,
            line[-1] in "-–—",
            len(below) > _SHORTEST_TAIL and line != below and line.endswith(below),
            own[-1].lower() in paper_nouns(),
            shared > 0,
            shared >= LEAST_SHARE * len(told) and shared > 1,
            number == at.found,
        )
    ]


def _toward_credits(at: _Place, credit: int | None) -> tuple[bool, ...]:
    """What stands between a line and the credits below it, buttons aside."""
    if credit is None:
        return (bool(at.credits), False, False, False, False, False)
    between = [at.lines[n] for n in range(at.number + 1, credit) if at.kinds[n] is None]
    loose = [line for line in between if not (ends_sentence(line) and line.count(" ") >= _DECK)]
    sentences = len(between) - len(loose)
    return (
        False,
        not loose,
        not between,
        len(loose) == 1,
        len(loose) > 1,
        sentences > 0 and not loose,
    )


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
