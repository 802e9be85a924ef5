"""A story's sentences: points over all of its articles, and what each further article adds.

The scores are those of the same ranker that summarizes an article; what other articles tell too
gains, and what has been told loses (J. Carbonell and J. Goldstein, *The use of MMR*, 1998).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..model import Point
from ..story_model import Report, StoryPoint
from .usability import is_aside, is_dependent

_SUPPORT: Final = 4.0
"""What a long sentence gains whose every word stands in every other article.  Chosen on the corpus of
stories, by how well the points of some articles foretell how another one begins."""

_FEW_WORDS: Final = 1
"""Content words that a sentence is taken to have more than it has, so that scraps do not win."""

_TOLD: Final = 1.5
"""What a sentence loses whose every word was told."""

_KNOWN: Final = 1.0
"""The same where all sentences together have told them."""

_MOST_KNOWN: Final = 0.75
"""The greatest share of a sentence's words that the sentences before it together have told."""

_MOST_TOLD: Final = 0.5
"""The greatest share of the shorter sentence's content words that two points have in common."""

_MOST_ADDED_TOLD: Final = 0.4
"""The greatest share of a sentence's content words that the story has told, where it adds to it."""

_LEAST_ADDED: Final = 5
"""Content words of a sentence that adds something."""

_SCRAP: Final = 5
"""Content words from which a sentence tells something; shorter ones are often captions."""

_LEAST_TOLD: Final = 3
"""Content words below which a sentence tells nothing by itself: "Nobody listened"."""

_DEPENDENT: Final = 2.0
"""What a sentence loses that is a scrap, or begins with what nothing here explains: "But he"."""

_DAYS: Final = 2
"""Days from which a story has a timeline."""

_MARKS: Final = frozenset("\"'“„«»‘‚")
"""What a sentence begins with that is a quote, and so tells no event."""

_MOST_DAYS: Final = 30
"""Days of a timeline, the first ones."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may tell something of a story."""

    point: Point
    content: frozenset[str]
    origin: int
    """The number of its article in the story."""
    worth: float


def candidates(reports: Sequence[tuple[int, Report]]) -> list[Candidate]:
    """The candidates of a story's articles, each of which comes with its number; best first.

    Captions, posts and prompts are among them only where there is nothing else.
    """
    spread = Counter(term for _, report in reports for term in set(report.terms))
    others = max(1, len(reports) - 1)
    found: list[Candidate] = []
    asides: list[Candidate] = []
    for origin, report in reports:
        own = set(report.terms)
        for point, content in zip(report.points, report.content, strict=True):
            # A word deep in an article need not be among the terms that were kept of it.
            also = sum(spread[stem] - (stem in own) for stem in content)
            support = also / others / (_FEW_WORDS + len(content))
            lonely = is_dependent(point.text) or len(content) < _SCRAP
            worth = point.score + _SUPPORT * support - _DEPENDENT * lonely
            aside = len(content) < _LEAST_TOLD or is_aside(point.text, report.language)
            told = asides if aside else found
            told.append(Candidate(point, content, origin, worth))
    return sorted(found or asides, key=lambda one: (-one.worth, one.origin, one.point.start))


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter sentence's content words that two sentences have in common."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 1.0


def choose_points(
    left: Sequence[Candidate],
    points: int | None,
    most_words: int | None,
    told: Sequence[frozenset[str]] = (),
) -> list[Candidate]:
    """At most so many candidates, or of so many words together, none of which repeats another.

    ``told`` is what was told before.  There is at least one, unless all of it was told.
    """
    chosen: list[Candidate] = []
    # The greatest share of each candidate's words that any sentence told has.
    shares = [max((overlap(one.content, other) for other in told), default=0.0) for one in left]
    known: set[str] = set().union(*told)
    room = most_words
    while points is None or len(chosen) < points:
        best = None
        for at, one in enumerate(left):
            fits = room is None or not chosen or len(one.point.text.split()) <= room
            if shares[at] > _MOST_TOLD or not fits:
                continue
            known_share = len(one.content & known) / len(one.content) if one.content else 1.0
            if chosen and known_share > _MOST_KNOWN:
                continue
            worth = one.worth - _TOLD * shares[at] - _KNOWN * known_share
            if best is None or worth > best[0]:
                best = worth, at
        if best is None:
            break
        found = left[best[1]]
        chosen.append(found)
        known |= found.content
        room = None if room is None else room - len(found.point.text.split())
        shares = [
            max(share, overlap(one.content, found.content))
            for share, one in zip(shares, left, strict=True)
        ]
        if room is not None and room <= 0:
            break
    return chosen


def added(
    left: Sequence[Candidate], told: Sequence[frozenset[str]], numbers: Sequence[int]
) -> Iterator[Candidate]:
    """For each article in ``numbers`` the best sentence that tells what nothing before it does."""
    known: set[str] = set().union(*told)
    by_article: dict[int, list[Candidate]] = defaultdict(list)
    for one in left:
        by_article[one.origin].append(one)
    for number in numbers:
        for one in by_article[number]:
            new = one.content - known
            if len(one.content) >= _LEAST_ADDED and len(one.content) - len(
                new
            ) <= _MOST_ADDED_TOLD * len(one.content):
                known |= one.content
                yield one
                break


def timeline(
    left: Sequence[Candidate], days: Mapping[int, str], before: Sequence[frozenset[str]] = ()
) -> Iterator[tuple[str, Candidate]]:
    """For each day the best sentence of its articles that repeats none of an earlier day.

    ``days`` has the day of each article that has one, by its number; ``before`` is what an earlier
    digest told.  Nothing where all articles are of one day.
    """
    if len(set(days.values())) < _DAYS:
        return
    by_day: dict[str, list[Candidate]] = defaultdict(list)
    for one in left:
        if one.origin in days and one.point.text[0] not in _MARKS:
            by_day[days[one.origin]].append(one)
    told = list(before)
    for day in sorted(by_day)[:_MOST_DAYS]:
        for one in by_day[day]:
            if all(overlap(one.content, earlier) <= _MOST_TOLD for earlier in told):
                told.append(one.content)
                yield day, one
                break


def as_told(one: Candidate) -> StoryPoint:
    """A candidate as a part of its story."""
    return StoryPoint(one.point, one.origin)
