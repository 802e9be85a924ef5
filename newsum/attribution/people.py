"""Everybody an article names: the fullest name, what they are, and every mention by name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from ..model import Span
from .lexicon import bodies, first_names, honorifics, kinds, places, titles
from .names import bare, bared, last_name, plain, spelled_out, split_place, split_title
from .roles import ASIDE, described, gender_of, leading, named_after, office

# Words that keep their point before a name.
_ABBREVIATED = (
    "Mr Mrs Ms Mx Dr Sen Rep Gov Gen Lt Col Capt Sgt Cpl Maj Cmdr Adm Prof Rev St Const Coun Insp "
    "Det Supt Hon Atty Pres Del Fr Jr Sr"
)
_SHORT = "|".join(
    rf"(?<={first})(?:{'|'.join(word[1:] for word in words)})\."
    for first, words in groupby(sorted(_ABBREVIATED.split()), key=itemgetter(0))
)

# Behind its capital, an abbreviation with its point, initials, or the rest of a word.
_REST = rf"(?:{_SHORT}|(?<=[A-Z])(?:\.[A-Z])*\.|[\w'’-]*)"

# Capitalised words in a row, with the small words that names have inside them.  What it begins with
# is one set of characters, so that the engine skips from one to the next.
_NAME = re.compile(
    rf"[A-ZÀ-ÖØ-Þ](?<![\w'’-].){_REST}"
    r"(?: (?:(?:de|da|dos|del|di|du|la|le|van|von|der|den|bin|ibn|al|el) ){0,2}"
    rf"[A-ZÀ-ÖØ-Þ]{_REST}){{0,7}}"
)

# The short form of a body's name, after it.
_INITIALS = re.compile(r" \(([A-Z]{2,8})\)")

_ARTICLES = frozenset({"the", "a", "an"})
_LOOK_BACK = 20

_DESCRIBED = 4
"""Mentions beside which news says who somebody is."""

_LONG = {"sen": "senator", "gov": "governor", "rep": "representative", "gen": "general"}


@dataclass(slots=True)
class Person:
    """Somebody, or something, named in full."""

    name: str
    words: tuple[str, ...]
    """Those of the name, bare."""
    role: str | None = None
    gender: str | None = None
    """``m``, ``f``, or ``n`` for a body."""
    by_name: bool = False
    """Only a list of first names tells the gender."""
    age: str | None = None
    likely: bool = False
    """Something says that this is a person."""
    places: list[int] = field(default_factory=list)
    """Where every mention by name starts, in order."""


@cache
def _polite() -> frozenset[str]:
    """Titles that say nothing of what somebody is."""
    return frozenset({*honorifics(), "dr"})


def of_role(words: Sequence[str]) -> list[str]:
    """Words before a name without those that are only polite."""
    return [word for word in words if word.rstrip(".").lower() not in _polite()]


class _Run(NamedTuple):
    """A run of capitalised words, taken apart."""

    before: tuple[str, ...]
    """Titles."""
    name: tuple[str, ...]
    place: int
    """Where the name begins in the run."""


@lru_cache(maxsize=1 << 13)
def _parted(run: str) -> _Run | None:
    """Take a run of capitalised words apart; nothing where they only begin a sentence."""
    known = kinds()
    words = run.split(" ")
    first = 0
    for word in words:
        lower = word.lower()
        kind = known.get(lower) or known.get(lower.partition("'")[0].partition("’")[0], "")
        # "Will Roe", "April Roe": some names are other words, too
        named = kind in "xt" and first < len(words) - 1 and lower in first_names()
        if not kind or kind in "cn" or named:
            break
        first += 1
    if first == len(words):
        return None
    skipped = sum(len(word) + 1 for word in words[:first])
    before, name = split_title(" ".join(words[first:]))
    return _Run(before, name, skipped + sum(len(word) + 1 for word in before))


class People:
    """Those whom an article names, found again by last name, by role and by place."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        self.by_role: dict[str, list[Person]] = {}
        self.events: list[tuple[int, Person]] = []
        """Every mention by name: where, and whose."""

    def add(self, text: str, start: int, end: int, high: int) -> None:
        """Take in the run of capitalised words at ``start``."""
        run = _parted(text[start:end])
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
        if reports and len(person.words) > 1 and person.gender != "n":
            person.likely = True
        if before or len(person.places) <= _DESCRIBED:
            self._describe(person, text, start, end, high, holds.split() if holds else before)
        short = _INITIALS.match(text, end, high) if text[end : end + 2] == " (" else None
        if short:
            self._shorten(text, end, short.group(1), person)

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
        listed = bodies()
        known = [word.lower() in listed for word in person.words]
        body = known[-1] or known[0] or sum(known) > 1
        alone = person.words[0] if len(name) == 1 else ""
        body = body or alone.lower() in places() or (alone.isupper() and len(alone) > 2)
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
        aside = ASIDE.match(text, end, min(high, end + 140)) if begins else None
        if aside:
            person.age = person.age or aside.group(1)
            if not role and aside.group(2):
                role = described(aside.group(2).split())
        if not role:
            return
        person.likely = True
        if person.role is None or (person.role.islower() and role[0][0].isupper()):
            person.role = " ".join(role)
        for word in role:
            if word.lower() in _ARTICLES:
                continue
            key = _LONG.get(word.rstrip(".").lower(), word.rstrip(".").lower())
            holders = self.by_role.setdefault(key, [])
            if not holders or holders[-1] is not person:
                holders.append(person)
            self._is(person, gender_of(key))

    def find(self, name: tuple[str, ...], before: Sequence[str], place: int) -> Person | None:
        """Whom a name means at a place: who bears all its words, best the one named last."""
        holders = self.by_last.get(last_name(name))
        short = bared(name)
        fitting = [who for who in holders[-_LOOK_BACK:] if _bears(who, short)] if holders else []
        if not fitting and len(short) == 1:
            holders = self.by_first.get(short[0], [])[-_LOOK_BACK:]
            fitting = [who for who in holders if len(who.words) > 1 and who.likely]
        if len(fitting) > 1 and before:
            gender = honorifics().get(before[-1].rstrip(".").lower())
            same = [who for who in fitting if who.gender == gender]
            fitting = same if gender and same else fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        return max(fitting, key=lambda who: _latest(who, place))


def _is_office(name: Sequence[str]) -> bool:
    """Whether a run of capitalised words is a title alone: "Managing Director"."""
    return bare(name[-1]).lower() in titles() and name[0].lower() not in first_names()


def _reports(text: str, start: int, end: int) -> bool:
    """Whether a verb of saying stands right before or behind a name."""
    known = kinds()
    if text[end : end + 1] == " ":
        after = text[end + 1 : end + 24].partition(" ")[0]
        if known.get(after.rstrip(",.:").lower()) == "c":
            return True
    if text[start - 1 : start] != " ":
        return False
    return known.get(text[max(0, start - 16) : start - 1].rpartition(" ")[2]) == "c"


def _bears(person: Person, short: Sequence[str]) -> bool:
    """Whether nothing in a shorter or longer form of a name contradicts somebody's."""
    own = person.words
    if len(short) == 1 or len(own) == 1:
        return True
    first, other = own[0], short[0]
    return first == other or (
        first[0] == other[0] and (len(first) == 1 or len(other) == 1 or first.startswith(other[:3]))
    )


def _latest(person: Person, place: int) -> int:
    """Where somebody was last named before a place; those only named later come last."""
    index = bisect_right(person.places, place)
    return person.places[index - 1] if index else -1


def find_people(text: str, paragraphs: Sequence[Span]) -> People:
    """Everybody an article names."""
    people = People()
    known = kinds()
    for low, high in paragraphs:
        for match in _NAME.finditer(text, low, high):
            run = match.group()
            # a word alone that only begins a sentence names nobody
            if " " in run or known.get(run.lower(), "n") in "nc":
                people.add(text, match.start(), match.end(), high)
    return people
