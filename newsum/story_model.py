"""The values of a digest: what is kept of each article, and the stories that are made of them.

``Article`` → ``Report`` (what a digest keeps of it) → ``Story`` (reports of one event) → ``Digest``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from .json_record import SCHEMA, Fields, JsonRecord, JsonValue
from .model import Failure, Front, Point, Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A count that a sentence states: "12 people were killed"."""

    value: float
    about: str
    """What is counted, by its stem, or by the fact that several words name: ``dead``."""
    words: str
    """The words of the article that say so: "12 people"."""
    kind: str
    """Figures of other kinds are never compared: ``count``, ``length``, ``money $``."""
    fact: str = ""
    """The fact that is told of what is counted, or what a sum of money is: ``dead``, ``profit``."""
    noun: str = ""
    """The stem of what is counted or measured."""
    amount: float
    """Its value in the common unit of its kind."""
    way: str = ""
    """In which direction a length is measured: ``high``."""
    each: bool = False
    """It is of each of several: "$41 a share"."""
    stance: str = ""
    """How it is put, where not plainly: ``limit``, ``demanded``."""
    of_some: bool = False
    """It is a share of some only: "among people under 30"."""
    wholes: frozenset[float] = frozenset()
    """The counts of which its words say that it is a part: "six of the seven"."""
    beside: bool = False
    """Its sentence has other shares: "44 percent to 37 percent"."""
    rounded: bool
    """It is said to be about right: "nearly 3,000"."""
    least: bool = False
    """It is said to be the least that it can be: "at least 30"."""
    most: bool = False
    """It is said to be the most that it can be: "up to 30"."""
    point: Point
    """The sentence."""
    context: frozenset[str]
    """The stems of the sentence's other words, stop words and numbers apart."""
    background: frozenset[str] = frozenset()
    """Those of the sentence before."""
    near: frozenset[str] = frozenset()
    """Those of the words around the figure alone."""
    told: frozenset[str] = frozenset()
    """The concepts that words of the sentence stand for: ``injury``."""
    told_near: frozenset[str] = frozenset()
    """Those of the words around the figure alone."""
    place: int = 0
    """The sentence's place in its article, from 0."""
    names: frozenset[str] = frozenset()
    """The stems of names in the sentence."""
    names_near: frozenset[str] = frozenset()
    """Those of the words around the figure alone."""
    names_around: frozenset[str] = frozenset()
    """Those of the sentence, or where it has none of the one before."""
    groups: frozenset[str] = frozenset()
    """The stems of nouns for people in it: "nurses"."""
    of_people: bool = False
    """Its noun is one for people: "40 miners"."""
    grown: bool = False
    """It is said to have grown: "rose to 31"."""
    changed: bool = False
    """It is said to be what something has come to by a day: "dropped to 150 km/h"."""
    so_far: bool = False
    """It is said to be the count until then: "by Monday evening", "so far"."""
    own_weekday: int | None = None
    """The day that its sentence names."""
    weekday: int | None = None
    """The day that its sentence names, else the article's lede; Monday is 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Front):
    """What a digest keeps of an article, without its text."""

    words: int
    terms: tuple[str, ...]
    """Stems that the article is about, those that weigh most first."""
    weights: tuple[float, ...]
    """Of each term, before it is known how rare it is."""
    sketch: tuple[int, ...]
    """The least of the hashes of its runs of words, by which copies are told."""
    points: tuple[Point, ...] = ()
    """Candidates for a story's points, in the article's order."""
    content: tuple[frozenset[str], ...] = ()
    """The content stems of each of the ``points``."""
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    numbers: frozenset[float] = frozenset()
    """All numbers that the article states, whatever they are of, dates apart."""
    counts: frozenset[float] = frozenset()
    """Those that may count something: no ages, measures and sums of money."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySource(JsonValue):
    """An article of a story; its number in the story is its place, from 1."""

    source: str
    id: str | None = None
    url: str | None = None
    headline: str | None = None
    date: str | None = None
    copy_of: int | None = None
    """The number of the article that this one repeats."""

    json_fields: ClassVar[Fields] = Fields("id", "source", "url", "headline", "date", "copy_of")


@dataclass(frozen=True, slots=True)
class StoryPoint(JsonValue):
    """A sentence that tells something of a story, and the number of the article it stands in."""

    point: Point
    origin: int

    def to_dict(self) -> dict[str, Any]:
        """The point in types of JSON, and ``from`` which article it is."""
        return {**self.point.to_dict(), "from": self.origin}


@dataclass(frozen=True, slots=True)
class StoryQuote(JsonValue):
    """A quote in a story, and the number of the article it stands in."""

    quote: Quote
    origin: int

    def to_dict(self) -> dict[str, Any]:
        """The quote in types of JSON, and ``from`` which article it is."""
        return {**self.quote.to_dict(), "from": self.origin}


@dataclass(frozen=True, slots=True)
class StoryDay(JsonValue):
    """What was told first on a day of a story."""

    date: str
    """An ISO 8601 date."""
    told: StoryPoint

    def to_dict(self) -> dict[str, Any]:
        """The day in types of JSON, and the sentence ``from`` one of the articles."""
        return {"date": self.date, **self.told.to_dict()}


@dataclass(frozen=True, slots=True)
class Claim(JsonValue):
    """A figure as one article has it."""

    value: float
    words: str
    point: Point
    origin: int

    def to_dict(self) -> dict[str, Any]:
        """The figure in types of JSON, and the sentence ``from`` one of the articles."""
        return {
            "value": int(self.value) if self.value == int(self.value) else self.value,
            "words": self.words,
            "text": self.point.text,
            "start": self.point.start,
            "end": self.point.end,
            "paragraph": self.point.paragraph,
            "from": self.origin,
        }


@dataclass(frozen=True, slots=True)
class Disagreement(JsonValue):
    """A figure that articles of one story give differently, the smallest first."""

    about: str
    claims: tuple[Claim, ...]

    def to_dict(self) -> dict[str, Any]:
        """The figures in types of JSON, side by side."""
        return {"about": self.about, "figures": [claim.to_dict() for claim in self.claims]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(JsonValue):
    """What several articles, or one, say about one event."""

    headline: str | None
    """Of its headlines the one that says most."""
    first: str | None = None
    """The day of its first article, an ISO 8601 date."""
    last: str | None = None
    sources: tuple[StorySource, ...]
    """In the order of their dates."""
    points: tuple[StoryPoint, ...] = ()
    """Key points over all of its articles, none told twice."""
    adds: tuple[StoryPoint, ...] = ()
    """What each further article tells beside the points, in the order of the sources."""
    quotes: tuple[StoryQuote, ...] = ()
    """Speaker by speaker, the most quoted first."""
    disagreements: tuple[Disagreement, ...] = ()
    timeline: tuple[StoryDay, ...] = ()
    """Where its articles are of several days: what each day added, in order."""
    number: int = 1
    """Its place in the whole digest."""
    new: bool | None = None
    """None of its articles was in an earlier digest; ``None`` where it is not compared with one."""
    language: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The story in types of JSON; ``from`` and ``to`` are its first and its last day."""
        return {
            "number": self.number,
            "headline": self.headline,
            "from": self.first,
            "to": self.last,
            "language": self.language,
            "new": self.new,
            "sources": [source.to_dict() for source in self.sources],
            "points": [one.to_dict() for one in self.points],
            "quotes": [one.to_dict() for one in self.quotes],
            "adds": [one.to_dict() for one in self.adds],
            "timeline": [day.to_dict() for day in self.timeline],
            "disagreements": [found.to_dict() for found in self.disagreements],
        }

    @property
    def originals(self) -> int:
        """How many of its articles are no copies."""
        return sum(source.copy_of is None for source in self.sources)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest(JsonRecord):
    """Many articles told as stories."""

    stories: tuple[Story, ...]
    """Those that are shown, the weightiest first."""
    failures: tuple[Failure, ...] = ()
    articles: int = 0
    """The articles that the stories were made of, shown or not."""
    total: int = 0
    """The stories, shown or not."""
    notes: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The digest in types of JSON, as ``newsum digest --format json`` has it."""
        return {
            "schema": SCHEMA,
            "stories": [story.to_dict() for story in self.stories],
            "errors": [failure.to_dict() for failure in self.failures],
            "articles": self.articles,
            "total": self.total,
            "notes": list(self.notes),
        }
