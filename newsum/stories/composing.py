"""The digest of many reports: stories found, weighed, and each told once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import sqrt
from typing import Final, NamedTuple

from ..model import Failure
from ..story_model import Digest, Disagreement, Report, Story, StoryDay, StorySource
from ..text import clean
from .clustering import clusters
from .disagreements import disagreements, stated
from .earlier import Earlier, key
from .telling import Candidate, added, as_told, candidates, choose_points, lead_first, timeline
from .terms import content_stems
from .voices import quotes

_HALF_LIFE: Final = 3.0
"""Days after which a story weighs half as much as one of today with as many sources."""

_OLD: Final = 6
"""Days from which a story grows no older: what many papers told last month is above what one told
today, and a page with a date of next year makes nothing of all others."""

_UNDATED: Final = 3
"""Days that a story without a date is taken to be old."""

_ONE_ALONE: Final = 0.5
"""By how much less than its sources a story weighs: what one paper tells alone weighs half."""

_COPY_WEIGHT: Final = 0.25
"""What an article weighs that repeats another one."""

_SHORT_HEADLINE: Final = 4
"""Words that a headline is taken to have more than it has, so that short ones do not win."""


class Wish(NamedTuple):
    """What a digest is to hold."""

    stories: int | None = 10
    """Stories at the most; ``None`` is all."""
    points: int | None = 4
    """Points a story."""
    words: int | None = None
    """Points of so many words together, instead."""
    quotes: int = 3
    """Quotes a story, at the most."""
    focus: str | None = None
    """Stories about this alone."""
    since: str | None = None
    """Articles of this day and later alone, an ISO 8601 date; those without a date stay."""
    story: int | None = None
    """The one story of this number."""


Copies = list[tuple[Report, list[Report]]]
"""A story's articles, each with its copies."""


def compose(
    reports: Sequence[Report],
    failures: Sequence[Failure] = (),
    wish: Wish | None = None,
    earlier: Earlier | None = None,
) -> Digest:
    """Make a digest of articles: those on one event together, the weightiest stories first.

    With ``earlier`` it has only what was not told before, and what it tells is remembered there; a story
    that there was no room for is new the next time.
    """
    wish = wish or Wish()
    kept = [r for r in reports if not (wish.since and r.date and r.date < wish.since)]
    notes = _notes_of_older(len(reports) - len(kept), len(kept), wish.since)
    found: list[Copies] = [
        _in_order([(kept[first], [kept[at] for at in copies]) for first, *copies in story])
        for story in clusters(kept)
    ]
    asked = content_stems(clean(wish.focus), None) if wish.focus else frozenset()
    if wish.focus:
        on_focus = [story for story in found if _about(story, asked)]
        if found and not on_focus:
            notes.append(f"Nothing on “{wish.focus}”: these are all stories.")
        found = on_focus or found
    if earlier is not None:
        if earlier.damaged:
            notes.append("What earlier digests told is damaged, and all is new.")
        fresh = [story for story in found if any(key(r) not in earlier.seen for r in _all(story))]
        if len(fresh) < len(found):
            old = len(found) - len(fresh)
            notes.append(f"{old:,} stories have" if old > 1 else "1 story has")
            notes[-1] += " nothing new."
        found = fresh
    newest = max((r.date for r in kept if r.date), default=None)
    found.sort(key=lambda story: (-_about(story, asked), -_weight(story, newest)))
    shown = list(enumerate(found, 1))
    shown = shown[: wish.stories] if wish.story is None else shown[wish.story - 1 : wish.story]
    if wish.story is not None and found and not shown:
        notes.append(f"There is no story {wish.story}: the last one is {len(found)}.")
    told = [_tell(story, number, wish, earlier) for number, story in shown]
    if earlier is not None:
        earlier.remember([report for _, story in shown for report in _all(story)], told)
        told = [story for story in told if story.points or story.disagreements]
    return Digest(
        stories=tuple(told),
        failures=tuple(failures),
        articles=len(kept),
        total=len(found),
        notes=tuple(notes),
    )


def _notes_of_older(older: int, kept: int, since: str | None) -> list[str]:
    """What is told of articles that are too old, of which there are so many."""
    if not older:
        return []
    if not kept:
        which = f"All {older:,} articles are" if older > 1 else "The one article is"
        return [f"{which} from before {since}."]
    return [f"{older:,} {'articles' if older > 1 else 'article'} from before {since} left out."]


def _all(story: Copies) -> list[Report]:
    """Every article of a story, copies among them."""
    return [report for first, copies in story for report in (first, *copies)]


def _about(story: Copies, asked: frozenset[str]) -> int:
    """How much of what is asked for an article of a story is about, at the most."""
    return max(len(asked.intersection(report.terms)) for report, _ in story)


def _in_order(story: Copies) -> Copies:
    """A story's articles by date, those without one last, else as they were given."""
    return sorted(story, key=lambda one: one[0].date or "~")


def _weight(story: Copies, newest: str | None) -> float:
    """How much a story weighs: by its sources, and by how long before the newest it ended."""
    originals = len(story)
    copies = sum(len(copied) for _, copied in story)
    last = max((report.date for report, _ in story if report.date), default=None)
    days = _UNDATED
    if newest and last:
        days = min((date.fromisoformat(newest) - date.fromisoformat(last)).days, _OLD)
    return (originals - _ONE_ALONE + _COPY_WEIGHT * copies) / float(2 ** (days / _HALF_LIFE))


def _tell(story: Copies, number: int, wish: Wish, earlier: Earlier | None) -> Story:
    """Tell one story."""
    sources: list[StorySource] = []
    told: list[tuple[int, Report]] = []
    copied: list[tuple[int, Report]] = []
    for first, copies in story:
        sources.append(_source(first))
        original = len(sources)
        told.append((original, first))
        sources += [_source(copy, original) for copy in copies]
        copied += enumerate(copies, original + 1)
    left = candidates(told)
    language = told[0][1].language
    before = () if earlier is None else _told_before(earlier, told, left)
    headlines = [content_stems(report.headline or "", language) for _, report in told]
    points = lead_first(choose_points(left, wish.points, wish.words, before), headlines)
    content = [point.content for point in points]
    facts = frozenset().union(*(point.facts for point in points))
    first_teller = {points[0].origin} if points else set()
    further = [origin for origin, _ in told if origin not in first_teller]
    day_of = {origin: report.date[:10] for origin, report in told if report.date}
    days = sorted(source.date for source in sources if source.date)
    return Story(
        headline=_headline([report for _, report in told]),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        sources=tuple(sources),
        points=tuple(map(as_told, points)),
        adds=tuple(map(as_told, added(left, [*before, *content], further, facts))),
        quotes=quotes(told, [*before, *content], wish.quotes),
        disagreements=tuple(
            _without_repeats(found, sources)
            for found in disagreements([stated(*one) for one in (*told, *copied)])
        ),
        timeline=tuple(StoryDay(day, as_told(one)) for day, one in timeline(left, day_of, before)),
        number=number,
        new=None if earlier is None else all(key(r) not in earlier.seen for r in _all(story)),
        language=language,
    )


def _without_repeats(found: Disagreement, sources: Sequence[StorySource]) -> Disagreement:
    """The figures of articles, and of their copies those that differ: a report may be brought up to date."""
    stated = {(claim.origin, claim.value) for claim in found.claims}
    kept = (
        one for one in found.claims if (sources[one.origin - 1].copy_of, one.value) not in stated
    )
    return replace(found, claims=tuple(kept))


def _told_before(
    earlier: Earlier, told: Sequence[tuple[int, Report]], left: Sequence[Candidate]
) -> tuple[frozenset[str], ...]:
    """The content of what earlier digests told of a story, quotes too."""
    language = told[0][1].language
    said = (quote.text for _, report in told for quote in report.quotes)
    stems = frozenset().union(
        *(one.content for one in left), *(content_stems(text, language) for text in said)
    )
    return earlier.told_of(language, stems)


def _source(report: Report, copy_of: int | None = None) -> StorySource:
    return StorySource(
        source=report.source,
        id=report.id,
        url=report.url,
        headline=report.headline,
        date=report.date,
        copy_of=copy_of,
    )


def _headline(reports: Sequence[Report]) -> str | None:
    """Of a story's headlines the one that says most of what all its articles are about."""
    spread = Counter(term for report in reports for term in report.terms)

    def telling(headline: str, code: str | None) -> float:
        stems = content_stems(headline, code)
        said = sum(spread[stem] - 1 for stem in stems)
        return said / sqrt(_SHORT_HEADLINE + len(stems))

    named = [(report.headline, report.language) for report in reports if report.headline]
    return max(named, key=lambda one: telling(*one))[0] if named else None
