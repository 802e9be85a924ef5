"""Everybody an article names: the fullest name, what they are, and every mention by name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Span
from .lexicon import first_names, honorifics, kinds, listed
from .names import bare, bared, last_name, plain, spelled_out, split_place, split_title
from .persons import Person, bears, latest
from .roles import (
    ASIDE,
    LONGEST_ASIDE,
    described,
    gender_of,
    held,
    leading,
    named_after,
    of_role,
    office,
)
from .runs import NAME, parted

# The short form of a body's name, after it.
_INITIALS = re.compile(r" \(([A-Z]{2,8})\)")

_LOOK_BACK = 20

_DESCRIBED = 4
"""Mentions beside which news says who somebody is."""

_LONG = {"sen": "senator", "gov": "governor", "rep": "representative", "gen": "general"}


class People:
    """Those whom an article names, found again by last name, by role and by place."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        self.by_role: dict[str, list[Person]] = {}
        self.events: list[tuple[int, Person]] = []
        """Every mention by name: where, and whose."""
        self.bodies: dict[int, Person] = {}
        """Those with "of" in their names, by where they are named."""

    def add(self, text: str, start: int, end: int, high: int) -> None:
        """Take in the run of capitalised words at ``start``."""
        run = parted(text[start:end])
        if run is None:
            return
        before, name, place = run
        start += place
        holds = office(text, start) if len(name) > 2 and not before else None
        if holds is not None:
            cut = split_place(name)
            holds += " ".join(name[:cut])
            start += sum(len(word) + 1 for word in name[:cut])
            name = name[cut:]
        person = self.find(name, before, start)
        reports = (person is None or not person.likely) and _reports(text, start, end)
        person = person or self._known_by_first(name, reports)
        if person is None:
            if not self._is_new(name, before, reports, text, start, end, high):
                return
            person = self._new(name)
        elif len(name) > len(person.words) and not person.name.startswith(" ".join(name)):
            self._rename(person, name)
        person.places.append(start)
        self.events.append((start, person))
        if before:
            person.likely = True
            self._is(person, honorifics().get(before[-1].rstrip(".").lower()))
        reports = reports or text.startswith((", who ", ", whose "), end)
        if reports and len(person.words) > 1 and person.gender != "n":
            person.likely = True
        if before or len(person.places) <= _DESCRIBED:
            self._describe(person, text, start, end, high, holds.split() if holds else before)
        short = _INITIALS.match(text, end, high) if text[end : end + 2] == " (" else None
        if short:
            self._shorten(text, end, short.group(1), person)

    def add_body(self, text: str, start: int, end: int, high: int) -> int:
        """Take in "Ministry of Ports", and give its end; ``end`` where it is no body's name."""
        known = kinds()
        words = text[start:end].split(" ")
        while words and known.get(words[0].lower(), "n") not in "nc":
            start += len(words.pop(0)) + 1
        head = words[-1].lower() if words else ""
        if head not in listed("thing") and head not in listed("body"):
            return end
        place = end + (8 if text.startswith("the ", end + 4) else 4)
        of = NAME.match(text, place, high)
        if of is None:
            return end
        before, name = split_title(of.group())
        if before or len(name) > 2:
            return end
        full = plain((*text[start:place].split(), *name))
        body = next((who for who in self.by_last.get(head, ()) if who.name == full), None)
        if body is None:
            body = Person(full, tuple(full.split()), gender="n")
            for key in {head, words[-1], last_name(name)}:
                self.by_last.setdefault(key, []).append(body)
        body.places.append(start)
        self.events.append((start, body))
        self.bodies[start] = body
        return of.end()

    @staticmethod
    def _is_new(
        name: Sequence[str],
        before: Sequence[str],
        reports: bool,
        text: str,
        start: int,
        end: int,
        high: int,
    ) -> bool:
        """Whether words that name nobody known are somebody's name."""
        if _is_office(name):
            return False
        if len(name) > 1 or before or reports or bare(name[0]).lower() in first_names():
            return True
        return bool(named_after(text, start, end, high) or leading(text, start))

    @staticmethod
    def _is(person: Person, gender: str | None) -> None:
        """Take in the gender that a title or a role tells."""
        if gender is not None and (person.gender is None or person.by_name):
            person.gender, person.by_name = gender, False

    def _new(self, name: tuple[str, ...]) -> Person:
        """Somebody named for the first time."""
        person = Person(plain(name), bared(name))
        self.by_last.setdefault(last_name(name), []).append(person)
        self.by_first.setdefault(name[0], []).append(person)
        gender = first_names().get(person.words[0].lower())
        of_bodies = listed("body")
        known = [word.lower() in of_bodies for word in person.words]
        body = known[-1] or known[0] or sum(known) > 1
        alone = person.words[0] if len(name) == 1 else ""
        body = body or alone.lower() in listed("place") or (alone.isupper() and len(alone) > 2)
        person.gender = "n" if body else gender
        person.by_name = gender is not None and not body
        person.likely = gender is not None and not body
        return person

    def _rename(self, person: Person, name: tuple[str, ...]) -> None:
        """Let a fuller name stand for somebody."""
        if last_name(name) != last_name(person.words):
            self.by_last.setdefault(last_name(name), []).append(person)
        person.name, person.words = plain(name), bared(name)
        self.by_first.setdefault(name[0], []).append(person)
        if person.gender is None or person.by_name:
            person.gender = first_names().get(name[0].lower())
            person.by_name = person.gender is not None

    def _known_by_first(self, name: Sequence[str], reports: bool) -> Person | None:
        """Who was called by the first name alone, or has a family name in front: "Liu"."""
        holders = self.by_first.get(bare(name[0]), [])[-_LOOK_BACK:]
        if len(name) == 2:
            alone = [who for who in holders if len(who.words) == 1 and who.likely]
            return alone[-1] if alone and len(holders) == 1 else None
        if len(name) == 1 and reports:
            fuller = [who for who in holders if len(who.words) == 2 and who.gender != "n"]
            return fuller[-1] if len(fuller) == 1 else None
        return None

    def _shorten(self, text: str, end: int, short: str, person: Person) -> None:
        """Let initials in brackets stand for the name before them."""
        found = spelled_out(text, end, short)
        if found is None or len(short) < 2:
            return
        start, name = found
        if start not in person.places[-1:]:
            person = Person(name, (name,), gender="n", places=[start])
            self.events.append((start, person))
        person.gender = "n"
        self.by_last.setdefault(short, []).append(person)

    def _describe(
        self, person: Person, text: str, start: int, end: int, high: int, before: Sequence[str]
    ) -> None:
        """Read off what stands beside a name what its bearer is."""
        role = of_role(before) if before else []
        if not role:
            role = leading(text, start - sum(len(word) + 1 for word in before))
        if not role:
            role = named_after(text, start, end, high)
        begins = text[end : end + 2] in (", ", " (")
        aside = ASIDE.match(text, end, min(high, end + LONGEST_ASIDE)) if begins else None
        if aside:
            person.age = person.age or aside.group(1)
            if not role and aside.group(2):
                role = described(aside.group(2).split())
        if not role:
            return
        person.likely = True
        if person.role is None or (person.role.islower() and role[0][0].isupper()):
            person.role = " ".join(role)
        for word in held(role):
            key = _LONG.get(word.rstrip(".").lower(), word.rstrip(".").lower())
            holders = self.by_role.setdefault(key, [])
            if not holders or holders[-1] is not person:
                holders.append(person)
            self._is(person, gender_of(key))

    def find(self, name: tuple[str, ...], before: Sequence[str], place: int) -> Person | None:
        """Whom a name means at a place: who bears all its words, best the one named last."""
        holders = self.by_last.get(last_name(name))
        short = bared(name)
        fitting = [who for who in holders[-_LOOK_BACK:] if bears(who, short)] if holders else []
        if not fitting and len(short) == 1:
            holders = self.by_first.get(short[0], [])[-_LOOK_BACK:]
            fitting = [who for who in holders if len(who.words) > 1 and who.likely]
        if len(fitting) > 1 and before:
            gender = honorifics().get(before[-1].rstrip(".").lower())
            same = [who for who in fitting if who.gender == gender]
            fitting = same if gender and same else fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        return max(fitting, key=lambda who: latest(who, place))


def _is_office(name: Sequence[str]) -> bool:
    """Whether a run of capitalised words is a title alone: "Managing Director"."""
    return bare(name[-1]).lower() in listed("title") and name[0].lower() not in first_names()


def _reports(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying stands right before or behind a name."""
    known = kinds()
    if text[end : end + 1] == " ":
        after = text[end + 1 : end + 24].split(None, 1)
        if after and known.get(after[0].rstrip(",.:").lower()) == "c":
            return True
    if text[start - 1 : start] != " ":
        return False
    return known.get(text[max(0, start - 16) : start - 1].rpartition(" ")[2]) == "c"


def find_people(text: str, paragraphs: Sequence[Span]) -> People:
    """Everybody an article names."""
    people = People()
    known = kinds()
    for low, high in paragraphs:
        done = low
        for match in NAME.finditer(text, low, high):
            start, end = match.span()
            if start < done:
                continue
            if text.startswith(" of ", end):
                done = people.add_body(text, start, end, high)
            run = text[start:end]
            # a word alone that only begins a sentence names nobody
            if done <= end and (" " in run or known.get(run.lower(), "n") in "nc"):
                people.add(text, start, end, high)
    return people
