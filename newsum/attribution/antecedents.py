"""Those whom a pronoun or a description may mean, gathered from what is known before it."""

from __future__ import annotations

import math
from bisect import bisect_left

from ..model import Span
from .known import EVENTS, NOBODY, Known, Speaker
from .lexicon import kinds, listed
from .persons import Person
from .pronouns import ALONE, SALIENCE, Trace, salience, traits
from .roles import gender_of

_SPOKE = 3
"""Quotes back whose speakers may be meant."""

ANYBODY = ""
"""The gender wanted where nothing tells: people and bodies."""


def gender_of_phrase(phrase: str) -> str | None:
    """The gender of somebody without a name: ``n`` for a body or several people."""
    head = phrase
    for link in (" of ", " for ", " from "):
        head = head.partition(link)[0]
    head = head.rpartition(" ")[2].lower()
    if kinds().get(head) != "n" or head in listed("thing"):
        return "n"
    if head.endswith("s") and head[:-1] in kinds():
        return "n"
    return gender_of(head)


def agrees(gender: str | None, wanted: str | None) -> bool:
    """Whether somebody of a gender may be meant where one is wanted; ``None`` is not known."""
    if wanted == ANYBODY:
        return True
    return gender is None or (gender == wanted if wanted else gender != "n")


class Antecedents:
    """Everybody of a gender who may be meant at a place, each by the nearest mention."""

    def __init__(
        self, known: Known, place: int, gender: str | None, quoted: Span | None = None
    ) -> None:
        """``quoted`` is the quote whose speaker is sought."""
        self.known = known
        self.place = place
        self._quoted = quoted
        self.gender = gender
        self._speakers: dict[object, Speaker] = {}
        self._traces: dict[object, Trace] = {}

    def add_named(self) -> None:
        """Let those be meant who were named before."""
        known = self.known
        high = bisect_left(known.places, self.place)
        for index in range(high - 1, max(-1, high - 1 - EVENTS), -1):
            where, person = known.events[index]
            if id(person) in self._traces:
                continue
            gender = known.gender(person)
            if not agrees(gender, self.gender):
                continue
            reports = known.reports(index)
            named = bisect_left(person.places, self.place)
            passing = not person.likely and len(person.words) == 1 and named < 2 and not reports
            if self.gender != "n" and gender is None and passing:
                continue
            self._speakers[id(person)] = Speaker(person.name, person.role, person)
            self._traces[id(person)] = Trace(
                where,
                _end(known.text, where, person),
                gender,
                person.likely,
                "N",
                named,
                reports=reports,
                inside=self._is_inside(person),
                second=known.follows(where, person),
            )

    def add_quoted(self) -> None:
        """Let those be meant who spoke last."""
        for back, (where, speaker) in enumerate(reversed(self.known.said[-_SPOKE:])):
            key: object = id(speaker.person) if speaker.person else speaker.name
            if speaker.name is None:
                continue
            if key in self._traces:
                if self._traces[key].spoke < 0:
                    self._traces[key] = self._traces[key]._replace(spoke=back, said=where)
                continue
            whose = speaker.person
            gender = self.known.gender(whose) if whose else gender_of_phrase(speaker.name)
            if agrees(gender, self.gender):
                self._speakers[key] = speaker
                self._traces[key] = Trace(
                    where, where, gender, True, "s", 0, spoke=back, said=where
                )

    def add_described(
        self, meant: Speaker, person: Person, start: int, end: int, reports: bool
    ) -> None:
        """Let somebody be meant whom a description stands for."""
        gender = self.known.gender(person)
        nearer = self._traces.get(id(person))
        if agrees(gender, self.gender) and (nearer is None or nearer.place < start):
            named = bisect_left(person.places, self.place)
            self._speakers[id(person)] = meant
            self._traces[id(person)] = Trace(start, end, gender, True, "d", named, reports=reports)

    def add_phrase(self, phrase: Speaker, gender: str | None, start: int, end: int) -> None:
        """Let somebody without a name be meant."""
        self._speakers[phrase.name] = phrase
        self._traces[phrase.name] = Trace(start, end, gender, True, "w", 0, reports=True)

    def best(self) -> Speaker:
        """Whoever suggests themselves most, and how sure that is."""
        if not self._speakers:
            return NOBODY
        scores = {key: self._salience(key) for key in self._speakers}
        first = max(scores, key=scores.__getitem__)
        sure = 1.0 / sum(math.exp(value - scores[first]) for value in scores.values())
        return self._speakers[first]._replace(sure=sure)

    def best_named(self, least: float) -> Speaker | None:
        """Whoever of those with a name suggests themselves most, and at least so much."""
        scores = {
            key: self._salience(key)
            for key, speaker in self._speakers.items()
            if speaker.person is not None and (self._traces[key].likely or self.gender == "n")
        }
        first = max(scores, key=scores.__getitem__, default=None)
        return self._speakers[first] if first is not None and scores[first] >= least else None

    def _salience(self, key: object) -> float:
        of = ALONE if self.gender == ANYBODY else SALIENCE
        found = traits(self.known.layout, self.place, self.gender or "", self._traces[key])
        return salience(found, of)

    def _is_inside(self, person: Person) -> bool:
        """Whether the quote itself names somebody."""
        if self._quoted is None:
            return False
        low, high = self._quoted
        index = bisect_left(person.places, low)
        return index < len(person.places) and person.places[index] < high


def _end(text: str, where: int, person: Person) -> int:
    """Where a mention by name ends: by the full one, or by a word of it."""
    for name in (person.name, *reversed(person.words)):
        if text.startswith(name, where):
            return where + len(name)
    return where
