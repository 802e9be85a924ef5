"""Figures that articles of one story give differently, side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from .. import lexicon
from ..language import stems
from ..story_model import Claim, Disagreement, Figure, Report
from .clock import CLOCK
from .measures import DEGREES, MAGNITUDE, MEASURES
from .same_thing import COST, FAR_UP, ON_A_SCALE, count_one_thing
from .votes import VOTE

_LOOSE: Final = frozenset({"km", "mile", "metre", "foot", "percent"})
"""What is measured, and may be told more or less exactly."""

_MEASURED_ALIKE: Final = 0.05
"""How far two measures may be apart, as a share of the greater, and agree."""

_MOST: Final = 100
"""Articles whose figures about a thing are compared: the time is bounded."""

_MOST_DAYS: Final = 3
"""Days between two articles beyond which the later one tells what came after, and disagrees with
nothing."""

_WEEK: Final = 7

_SOME: Final = frozenset(
    [
        "child",
        "student",
        "girl",
        "boy",
        "woman",
        "women",
        "offic",
        "troop",
        "firefight",
    ]
)
"""Stems of nouns for some of the people of an event, seldom for all."""

_LEDE: Final = 2
"""Sentences with which an article begins."""

_EVERYBODY: Final = frozenset({"peopl", "person"})
"""Stems of nouns that may count the same as another noun for people."""

_PEOPLE: Final = "people"
"""What the one count of people of an article is about that tells no fact of them."""

_SETTLED: Final = MEASURES | {VOTE, MAGNITUDE, CLOCK}
"""What does not grow from day to day."""

_MEASURED: Final = _SETTLED | frozenset("$€£¥")
"""What is no count."""

_ALIKE: Final = dict.fromkeys(DEGREES, 0.5) | {CLOCK: 9.0}
"""How far two degrees, and two minutes, may be apart and agree."""

_LOOSER: Final = 4.0
"""How many times as far, where one is rounded."""

_ROUNDING: Final = 0.25
"""How far a rounded figure may be from another, as a share of the greater, and agree with it."""


class Stated(NamedTuple):
    """What one article of a story states in numbers."""

    origin: int
    """The article's number in the story."""
    figures: Sequence[Figure]
    numbers: frozenset[float] = frozenset()
    """All its numbers: an article that gives another one's figure, too, is no other opinion."""
    counts: frozenset[float] = frozenset()
    """Those that may be counts."""
    terms: frozenset[str] = frozenset()
    """The stems that it is about; none where they are not known."""
    date: str | None = None
    """The article's day, an ISO 8601 date."""


def stated(origin: int, report: Report) -> Stated:
    """What the article of this number in its story states."""
    terms = frozenset(report.terms)
    return Stated(origin, report.figures, report.numbers, report.counts, terms, report.date)


def disagreements(articles: Sequence[Stated]) -> tuple[Disagreement, ...]:
    """The figures on which articles disagree.

    Of each article only its first figure about a thing counts: what follows is often another place,
    or another year.
    """
    once = {stated.origin: _told_once(stated.figures) for stated in articles}
    first: dict[str, list[tuple[Stated, Figure]]] = defaultdict(list)
    for stated in articles:
        seen: set[str] = set()
        of_people = [figure for figure in stated.figures if figure.of_people]
        for figure in stated.figures:
            abouts = [figure.about, _of_all(figure, once[stated.origin])]
            if of_people == [figure] and figure.place < FAR_UP:
                abouts.append(_PEOPLE)
            for about in dict.fromkeys(abouts):
                if about not in seen and len(first[about]) < _MOST:
                    seen.add(about)
                    first[about].append((stated, figure))
    found: list[Disagreement] = []
    shown: set[tuple[int, float, int]] = set()
    for about, claimed in first.items():
        same = _on_one_thing([*claimed, *_also_of(about, claimed, first)], once)
        if any(_differ(one, other) for one in same for other in same):
            claims = [Claim(f.value, f.words, f.point, stated.origin) for stated, f in same]
            told = {(claim.origin, claim.value, claim.point.start) for claim in claims}
            if not told <= shown:
                shown |= told
                claims.sort(key=lambda claim: (claim.value, claim.origin))
                found.append(Disagreement(about, tuple(claims)))
    return tuple(found)


def _told_once(figures: Sequence[Figure]) -> frozenset[str]:
    """What one figure alone of an article is about, and the facts that one alone tells."""
    counts = Counter(figure.about for figure in figures)
    counts.update(figure.about.partition(" ")[0] for figure in figures if " " in figure.about)
    return frozenset(about for about, count in counts.items() if count == 1)


def _of_all(figure: Figure, once: frozenset[str]) -> str:
    """What a figure is about where an article begins with it, and has no other of its fact.

    "Killed three guests" is then the whole count of the dead.
    """
    fact, _, who = figure.about.partition(" ")
    if (
        not who
        or who in _SOME
        or figure.place >= FAR_UP
        or fact not in lexicon.casualty_words().values()
    ):
        return figure.about
    return fact if fact in once else figure.about


def _also_of(
    about: str,
    claimed: Sequence[tuple[Stated, Figure]],
    first: Mapping[str, Sequence[tuple[Stated, Figure]]],
) -> Iterator[tuple[Stated, Figure]]:
    """Of other articles what may be of this kind, too.

    That are sums of money that no word names, or that were paid; a noun without the fact told here.
    """
    kind, _, of = about.partition(" ")
    if not of:
        return
    if of in lexicon.value_words().values():
        others = [kind, f"{kind} {COST}"]
    elif kind in lexicon.casualty_words().values():
        others = [of]
    else:
        return
    named = {stated.origin for stated, _ in claimed}
    for other in others:
        for stated, figure in first.get(other, ()):
            if stated.origin not in named and not (other == of and _tells_a_fact(figure)):
                yield stated, figure


def _tells_a_fact(figure: Figure) -> bool:
    """Whether a figure's sentence tells a fact of people, though not beside it."""
    return not _facts().isdisjoint(figure.context)


@lru_cache(maxsize=1)
def _facts() -> frozenset[str]:
    """The stems of words for facts of people."""
    return frozenset(stems(sorted(lexicon.casualty_words()), "en"))


def _on_one_thing(
    claimed: Sequence[tuple[Stated, Figure]], once: Mapping[int, frozenset[str]]
) -> list[tuple[Stated, Figure]]:
    """The largest group of figures whose sentences speak of one thing, each of like some other."""
    groups: list[list[tuple[Stated, Figure]]] = []
    for one in claimed:
        near = [g for g in groups if any(_alike(one, other, once) for other in g)]
        groups = [group for group in groups if group not in near]
        groups.append([*(other for group in near for other in group), one])
    return max(groups, key=len) if groups else []


def _alike(
    one: tuple[Stated, Figure], other: tuple[Stated, Figure], once: Mapping[int, frozenset[str]]
) -> bool:
    """Whether the figures of two articles count one thing."""
    (here, figure), (there, its) = one, other
    alone = figure.about in once[here.origin] and its.about in once[there.origin]
    nouns = {figure.about, its.about} if figure.of_people and its.of_people else set()
    if len(nouns) > 1 and _EVERYBODY.isdisjoint(nouns):
        return False
    away = [_is_elsewhere(figure, there), _is_elsewhere(its, here)]
    elsewhere = all(away) or any(
        left and (of.where or of.place >= _LEDE)
        for left, of in zip(away, (figure, its), strict=True)
    )
    return count_one_thing(figure, its, alone=alone and not elsewhere)


def _is_elsewhere(figure: Figure, other: Stated) -> bool:
    """Whether a figure's sentence names only what another article does not: another place."""
    return bool(figure.names) and bool(other.terms) and figure.names.isdisjoint(other.terms)


def _differ(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether two figures cannot both be right, and neither article gives the other's too."""
    (here, figure), (there, its) = one, other
    if figure.value == its.value or _also_gives(there, figure) or _also_gives(here, its):
        return False
    if _days_apart(here.date, there.date) > _MOST_DAYS:
        return False
    lower, higher = sorted((figure, its), key=lambda one: one.value)
    later = here if higher is figure else there
    if lower.least and not higher.least:  # two that say "at least" give two counts
        return False
    if higher.most and not lower.most:
        return False
    kind = figure.about.partition(" ")[0]
    rounded = figure.rounded or its.rounded
    if kind in ON_A_SCALE:
        return higher.value - lower.value > _ALIKE[kind] * (_LOOSER if rounded else 1.0)
    if kind.isalpha() and kind not in _SETTLED and _came_later(lower, higher, later):
        return False
    apart = (higher.value - lower.value) / higher.value
    if rounded:
        return apart > _ROUNDING
    return kind not in _LOOSE or apart > _MEASURED_ALIKE


def _also_gives(article: Stated, figure: Figure) -> bool:
    """Whether an article gives a figure of another one, too."""
    is_count = figure.about.partition(" ")[0] not in _MEASURED
    return figure.value in (article.counts if is_count else article.numbers)


def _came_later(lower: Figure, higher: Figure, article: Stated) -> bool:
    """Whether the greater count, of this article, is of one of the days after that of the lesser one.

    Of people killed or held it has to say that it has grown: what a day's papers write differs.  Of
    other things the next day, too, if nothing in the article has.
    """
    if lower.weekday is None or higher.weekday is None:
        return False
    days = (higher.weekday - lower.weekday) % _WEEK
    if not 0 < days <= _MOST_DAYS:
        return False
    of_people = higher.about.partition(" ")[0] in lexicon.casualty_words().values()
    if higher.grown or lower.so_far:
        return True
    return not of_people and (days > 1 or any(figure.grown for figure in article.figures))


def _days_apart(one: str | None, other: str | None) -> int:
    """The days between two dates; none where one is not known."""
    try:
        days = date.fromisoformat((one or "")[:10]) - date.fromisoformat((other or "")[:10])
    except ValueError:
        return 0
    return abs(days.days)
