"""A story's sentences: points over all of its articles, and what each further article adds.

The scores are those of the same ranker that summarizes an article; what other articles tell too
gains, and what has been told loses (J. Carbonell and J. Goldstein, *The use of MMR*, 1998).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from math import sqrt
from typing import Final

from .. import lexicon
from ..model import Point
from ..story_model import Report, StoryPoint
from .usability import is_aside, is_dependent, opens_with_quote

_SUPPORT: Final = 2.0
"""What a long sentence gains whose every word stands in every other article, and none was told.  Chosen
on the corpus of stories, by how well the points of some articles foretell how another one begins."""

_FEW_WORDS: Final = 1
"""Content words that a sentence is taken to have more than it has, so that scraps do not win."""

_TOLD: Final = 1.5
"""What a sentence loses whose every word stands in one that was told."""

_ALONE: Final = 0.2
"""What a word weighs that no other article has, where one that all have weighs so much more than 1."""

_MOST_KNOWN: Final = 0.6
"""The greatest share of a sentence's words, each as it weighs, that the points or the days before it
have told."""

_MOST_KNOWN_OF_WORDS: Final = 0.8
"""The same for points that fill a number of words: they are read as one text, in which a sentence may
come back to what was told.  Chosen as `_SUPPORT` was."""

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

_SHORT: Final = 8
"""Content words that a sentence is taken to have more than it has, where it is to say what happened."""

_LEADS: Final = 1.25
"""How many times as much as the best point another one has to say of the headlines, to stand first."""

_OFF_STORY: Final = 0.15
"""The least that the other articles of a story have of a sentence's words, on average, where there are
two of them: below stands what a page had beside its report, or the next item of a roundup."""

_OF_SCRAP: Final = 2.0
"""What a scrap loses."""

_DAYS: Final = 2
"""Days from which a story has a timeline."""

_MOST_DAYS: Final = 30
"""Days of a timeline, the first ones."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may tell something of a story."""

    point: Point
    content: frozenset[str]
    origin: int
    """The number of its article in the story."""
    own: float
    """What it is worth whatever other articles tell."""
    spread: Mapping[str, int]
    """How many other articles have each stem of its content."""
    others: int
    """How many other articles there are; 1 at least."""
    facts: frozenset[tuple[str, float]]
    """What it says of people in numbers: how many are dead, or were arrested."""
    heard: int
    """The sum of ``spread``."""

    def worth(self, told: int = 0) -> float:
        """What it is worth where stems with so much of the spread were told: they support nothing."""
        shared = (self.heard - told) / self.others
        return self.own + _SUPPORT * shared / (_FEW_WORDS + len(self.content))

    def known(self, stems: int, told: int) -> float:
        """The share of its content that was told, each stem as many articles have it.

        So many stems were, with so much of the spread.
        """
        alone = _ALONE * self.others
        weight = alone * len(self.content) + self.heard
        return (alone * stems + told) / weight if weight else 1.0

    def told(self, stems: Set[str]) -> tuple[int, int]:
        """How many of its stems are among these, and how much of the spread they have."""
        both = self.content & stems
        return len(both), sum(map(self.spread.__getitem__, both))


def candidates(reports: Sequence[tuple[int, Report]]) -> list[Candidate]:
    """The candidates of a story's articles, each of which comes with its number; best first.

    Quotes, which are told by themselves, captions, posts, prompts and what begins with a word that
    nothing here explains ("But he") are among them only where there is nothing else.
    """
    spread = Counter(term for _, report in reports for term in set(report.terms))
    others = max(1, len(reports) - 1)
    found: list[Candidate] = []
    asides: list[Candidate] = []
    for origin, report in reports:
        terms = set(report.terms)
        facts = _facts(report)
        for point, content in zip(report.points, report.content, strict=True):
            # A word deep in an article need not be among the terms that were kept of it.
            elsewhere = {stem: spread[stem] - (stem in terms) for stem in content}
            own = point.score - _OF_SCRAP * (len(content) < _SCRAP)
            heard = sum(elsewhere.values())
            aside = (
                len(content) < _LEAST_TOLD
                or (others > 1 and heard < _OFF_STORY * others * len(content))
                or opens_with_quote(point.text)
                or is_dependent(point.text, report.language)
                or is_aside(point.text, report.language)
            )
            stated = frozenset(facts.get(point.end, ()))
            told = asides if aside else found
            told.append(Candidate(point, content, origin, own, elsewhere, others, stated, heard))
    return sorted(found or asides, key=lambda one: (-one.worth(), one.origin, one.point.start))


def _facts(report: Report) -> dict[int, list[tuple[str, float]]]:
    """The facts about people that an article states, by where their sentences end."""
    facts: dict[int, list[tuple[str, float]]] = defaultdict(list)
    for figure in report.figures:
        if figure.about.partition(" ")[0] in lexicon.casualty_words().values():
            facts[figure.point.end].append((figure.about, figure.value))
    return facts


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
    # How many stems of each are known, and how much of the spread they have.
    counts = [one.told(known) for one in left]
    facts: set[str] = set()
    room = most_words
    most_known = _MOST_KNOWN if room is None else _MOST_KNOWN_OF_WORDS
    while points is None or len(chosen) < points:
        best = None
        for at, one in enumerate(left):
            fits = room is None or not chosen or len(one.point.text.split()) <= room
            if shares[at] > _MOST_TOLD or not fits:
                continue
            repeats = one.known(*counts[at]) > most_known or any(of in facts for of, _ in one.facts)
            if chosen and repeats:
                continue
            worth = one.worth(counts[at][1]) - _TOLD * shares[at]
            if best is None or worth > best[0]:
                best = worth, at
        if best is None:
            break
        found = left[best[1]]
        chosen.append(found)
        new = found.content - known
        known |= new
        facts.update(of for of, _ in found.facts)
        room = None if room is None else room - len(found.point.text.split())
        for at, one in enumerate(left):
            shares[at] = max(shares[at], overlap(one.content, found.content))
            if not new.isdisjoint(one.content):
                stems, spread = one.told(new)
                counts[at] = counts[at][0] + stems, counts[at][1] + spread
        if room is not None and room <= 0:
            break
    return chosen


def lead_first(points: Sequence[Candidate], headlines: Sequence[frozenset[str]]) -> list[Candidate]:
    """The points, first the one that says most of what the ``headlines`` do: what happened.

    A headline is given by the stems of its content.
    """
    named = Counter(stem for headline in headlines for stem in headline)

    def telling(one: Candidate) -> float:
        return sum(named[stem] for stem in one.content) / sqrt(_SHORT + len(one.content))

    lead = max(points, key=telling, default=None)
    if lead is None or telling(lead) <= _LEADS * telling(points[0]):
        return list(points)
    return [lead, *(one for one in points if one is not lead)]


def added(
    left: Sequence[Candidate],
    told: Sequence[frozenset[str]],
    numbers: Sequence[int],
    facts: Set[tuple[str, float]] = frozenset(),
) -> Iterator[Candidate]:
    """For each article in ``numbers`` the best sentence that tells what nothing before it does.

    ``told`` is the content of what was told before, ``facts`` are what it said of people in numbers.
    """
    known: set[str] = set().union(*told)
    stated = set(facts)
    by_article: dict[int, list[Candidate]] = defaultdict(list)
    for one in left:
        by_article[one.origin].append(one)
    for number in numbers:
        new = (one for one in by_article[number] if _adds(one, known, stated))
        if best := next(new, None):
            known |= best.content
            stated |= best.facts
            yield best


def _adds(one: Candidate, known: Set[str], facts: Set[tuple[str, float]]) -> bool:
    """Whether a sentence tells enough that is not known."""
    told = len(one.content & known)
    return (
        len(one.content) >= _LEAST_ADDED
        and told <= _MOST_ADDED_TOLD * len(one.content)
        and not _tells_no_more(one.facts, facts)
    )


def _tells_no_more(facts: Set[tuple[str, float]], told: Set[tuple[str, float]]) -> bool:
    """Whether a count of people is one that was told, or was told to be greater since."""
    return any(of == about and value <= most for of, value in facts for about, most in told)


def timeline(
    left: Sequence[Candidate], days: Mapping[int, str], before: Sequence[frozenset[str]] = ()
) -> list[tuple[str, Candidate]]:
    """For each day the best sentence of its articles that repeats none of an earlier day.

    ``days`` has the day of each article that has one, by its number; ``before`` is what an earlier
    digest told.  Nothing where only one day has something to tell.
    """
    by_day: dict[str, list[Candidate]] = defaultdict(list)
    for one in left:
        if one.origin in days:
            by_day[days[one.origin]].append(one)
    told = list(before)
    known: set[str] = set().union(*before)
    facts: set[tuple[str, float]] = set()
    found: list[tuple[str, Candidate]] = []
    for day in sorted(by_day)[:_MOST_DAYS]:
        new = (
            one
            for one in by_day[day]
            if one.known(*one.told(known)) <= _MOST_KNOWN
            and not _tells_no_more(one.facts, facts)
            and all(overlap(one.content, earlier) <= _MOST_TOLD for earlier in told)
        )
        if best := next(new, None):
            told.append(best.content)
            known |= best.content
            facts |= best.facts
            found.append((day, best))
    return found if len(found) >= _DAYS else []


def as_told(one: Candidate) -> StoryPoint:
    """A candidate as a part of its story."""
    return StoryPoint(one.point, one.origin)
