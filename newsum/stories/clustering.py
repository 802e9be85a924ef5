"""Articles on one event together: group-average clustering over near pairs.

The likeness of two groups is the mean of the cosines of their members (E. M. Voorhees, *Implementing
agglomerative hierarchic clustering algorithms*, 1986), which the sums of their vectors give at once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from heapq import heapify, heappop, heappush
from math import log10
from typing import Final

from ..story_model import Report
from .near_pairs import Vector, near_pairs, product, vectors
from .terms import resemblance

_LIKE: Final = 0.14
"""The least mean cosine of two groups on one event, among few articles.  On the corpus of stories .13
to .16 do as well."""

_FEW: Final = 100
_LIKE_MORE: Final = 0.03
"""Articles up to which that is so, and how much it grows with ten times as many: among many there are
more on one subject, and the words of each event are rarer."""

_LIKE_LATER: Final = 0.5
_MUCH_LATER: Final = 14.0
"""How much more alike two groups have to be, as a share of that, where so many days part them.  Chosen
on the corpus of stories among three hundred articles of other days on much the same subjects."""

_LIKE_YEARS_LATER: Final = 0.5
_A_YEAR_LATER: Final = 365.0
"""The same beyond, up to a year: what is on one subject in two years is seldom one event."""

_SUBJECT: Final = 20
_OF_ONE_SUBJECT: Final = 0.35
"""Terms of an article that weigh most in it, and the share of them that two articles on one event both
have, in whole terms."""

_OF_TWO_SUBJECTS: Final = 0.6
"""How much less alike two articles are that share fewer, where no third one speaks for them.  Among three
hundred articles of other days and subjects that leaves a third as many together that tell of different
events.  From .4 on stories fall apart."""

_GROWN: Final = 12
"""Articles of two groups up to which their likeness is worked out again whenever they have grown; of
more it may be that share of them out of date, so that no story's time is the square of its size."""

_COPY: Final = 0.5
"""The least share of their runs of words that an article and its copy have in common."""

_COPY_LIKE: Final = 0.4
"""The least cosine of an article and its copy."""


def clusters(reports: Sequence[Report]) -> list[list[list[int]]]:
    """The stories, each a list of articles with their copies: places in ``reports``.

    Of copies the longest stands first, of as long ones the first.  Articles in different languages
    are never together; those whose language is not known go with the commonest.
    """
    known = Counter(report.language for report in reports if report.language)
    commonest = min(known, key=lambda code: (-known[code], code)) if known else None
    by_language: dict[str | None, list[int]] = defaultdict(list)
    for at, report in enumerate(reports):
        by_language[report.language or commonest].append(at)
    found = [
        [[places[at] for at in copies] for copies in story]
        for places in by_language.values()
        for story in _clusters([reports[at] for at in places])
    ]
    return sorted(found, key=lambda story: min(map(min, story)))


def _clusters(reports: Sequence[Report]) -> Iterator[list[list[int]]]:
    """The stories among articles in one language."""
    of = vectors(reports)
    least = _LIKE + _LIKE_MORE * log10(max(1.0, len(reports) / _FEW))
    # Two groups as alike as that have members as alike: no other pairs are needed.
    pairs = []
    copies = _Groups(len(of))
    for cosine, one, other in near_pairs(of, least):
        pairs.append((one, other))
        if (
            cosine >= _COPY_LIKE
            and resemblance(reports[one].sketch, reports[other].sketch) >= _COPY
        ):
            copies.join(one, other)
    original = {
        group[0]: min(group, key=lambda at: (-reports[at].words, at)) for group in copies.members()
    }
    first = [original[copies.find(at)] for at in range(len(of))]
    days = [_day(report.date) for report in reports]
    subjects = [frozenset(report.terms[:_SUBJECT]) for report in reports]
    originals = {(first[one], first[other]) for one, other in pairs}
    groups = _average_link(of, originals, days, subjects, least)
    told = [at for at in range(len(of)) if first[at] == at]
    alike = defaultdict(list)
    for at in told:
        alike[groups.find(at)].append(at)
    copied = {original[group[0]]: group for group in copies.members()}
    for story in alike.values():
        yield [[at, *(copy for copy in copied[at] if copy != at)] for at in story]


def _day(date_: str | None) -> tuple[int, int] | None:
    """A day's number, as the first and the last of a group."""
    try:
        day = date.fromisoformat((date_ or "")[:10]).toordinal()
    except ValueError:
        return None
    return day, day


def _average_link(
    of: Sequence[Vector],
    pairs: set[tuple[int, int]],
    days: Sequence[tuple[int, int] | None],
    subjects: Sequence[frozenset[str]],
    least: float,
) -> _Groups:
    """Join the two groups that are most alike, as long as they are alike enough.

    A pair's likeness is worked out again when it comes up and its groups have grown meanwhile.
    """
    groups = _Groups(len(of))
    sums: dict[int, Vector] = {}
    spans = list(days)

    def likeness(one: int, other: int) -> float:
        mean = product(sums.get(one, of[one]), sums.get(other, of[other]))
        size = groups.size(one) * groups.size(other)
        if size == 1 and not _on_one_subject(subjects[one], subjects[other]):
            mean *= _OF_TWO_SUBJECTS
        gap = _gap(spans[one], spans[other])
        later = _LIKE_LATER * min(1.0, gap / _MUCH_LATER)
        later += _LIKE_YEARS_LATER * min(1.0, gap / _A_YEAR_LATER)
        return mean / size / (1 + later)

    queue: list[tuple[float, int, int, int]] = [
        (-likeness(one, other), min(one, other), max(one, other), 2)
        for one, other in pairs
        if one != other
    ]
    heapify(queue)
    waiting: set[tuple[int, int, int]] = set()
    while queue:
        negative, one, other, size = heappop(queue)
        if -negative < least:
            break
        one, other = sorted((groups.find(one), groups.find(other)))
        if one == other:
            continue
        now = groups.size(one) + groups.size(other)
        if now - size > size // _GROWN:
            # Many pairs of articles come to be one pair of groups, which waits but once.
            if (one, other, now) not in waiting:
                waiting.add((one, other, now))
                heappush(queue, (-likeness(one, other), one, other, now))
            continue
        joined = groups.join(one, other)
        spans[joined] = _span(spans[one], spans[other])
        parts = [sums.pop(group) if group in sums else dict(of[group]) for group in (one, other)]
        sums[joined] = _sum(*parts)
    return groups


def _on_one_subject(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two articles share enough of their heaviest terms."""
    return len(one & other) >= int(_OF_ONE_SUBJECT * min(len(one), len(other)))


def _gap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> int:
    """The days between two groups; none where they overlap, or one has no date."""
    if one is None or other is None:
        return 0
    return max(0, one[0] - other[1], other[0] - one[1])


def _span(one: tuple[int, int] | None, other: tuple[int, int] | None) -> tuple[int, int] | None:
    """The first and the last day of two groups together."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _sum(one: Vector, other: Vector) -> Vector:
    """The sum of two vectors, in the place of the longer one."""
    if len(one) < len(other):
        one, other = other, one
    for term, weight in other.items():
        one[term] = one.get(term, 0.0) + weight
    return one


class _Groups:
    """Disjoint groups of numbers that are joined two by two; each is known by its least member."""

    def __init__(self, number: int) -> None:
        self._above = list(range(number))
        self._sizes = [1] * number

    def find(self, at: int) -> int:
        """The group that a number is in."""
        above = self._above
        while above[at] != at:
            above[at] = above[above[at]]
            at = above[at]
        return at

    def size(self, group: int) -> int:
        """How many numbers a group has."""
        return self._sizes[group]

    def join(self, one: int, other: int) -> int:
        """Make one group of those that two numbers are in."""
        least, greater = sorted((self.find(one), self.find(other)))
        if least != greater:
            self._above[greater] = least
            self._sizes[least] += self._sizes[greater]
        return least

    def members(self) -> list[list[int]]:
        """The groups, each with its members in order."""
        found = defaultdict(list)
        for at in range(len(self._above)):
            found[self.find(at)].append(at)
        return list(found.values())
