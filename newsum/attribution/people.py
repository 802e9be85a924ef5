"""Everybody an article names: the fullest name, what they are, and every mention by name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..model import Span
from .lexicon import bodies, first_names, honorifics, kinds, titles

_ABBREVIATED = (
    "Mr|Mrs|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Cpl|Maj|Cmdr|Adm|Prof|Rev|St|Const|Coun|Insp"
    "|Det|Supt|Hon|Atty|Pres|[A-Z]"
)

# Capitalised words in a row, with the small words that names have inside them.
_NAME = re.compile(
    rf"(?<![\w'’-])(?:(?:{_ABBREVIATED})\.|[A-ZÀ-ÖØ-Þ][\w'’-]*)"
    r"(?: (?:(?:de|da|dos|del|di|du|la|le|van|von|der|den|bin|ibn|al|el) ){0,2}"
    rf"(?:(?:{_ABBREVIATED})\.|[A-ZÀ-ÖØ-Þ][\w'’-]*)){{0,7}}"
)

# A phrase between commas after a name: an age, then what they are.
_ASIDE = re.compile(r"(?: \([^()\n]{1,30}\))?, (?:(\d{1,3}),? ?)?([^,.;:?!\n“”\"()—]{3,90})?")

# What ends a run of words before a name.
_AFTER_MARK = re.compile(r"[^\w'’ -]+ ?")

# The words before a name that a comma parts from them: "the mayor, Ana Roe,".
_NAMED_AFTER = re.compile(r"(?:[\w'’-]+ ){0,5}[\w'’-]+, $")

_POSSESSIVE = re.compile(r"['’]s?$")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ARTICLES = frozenset({"the", "a", "an"})
_TIMES = frozenset(
    [
        "day",
        "week",
        "month",
        "year",
        "night",
        "morning",
        "evening",
        "time",
        "moment",
        "first",
        "last",
    ]
)
_LOOK_BACK = 20


@dataclass(slots=True)
class Person:
    """Somebody, or something, named in full."""

    name: str
    role: str | None = None
    gender: str | None = None
    age: str | None = None
    likely: bool = False
    """Something says that this is a person."""
    places: list[int] = field(default_factory=list)
    """Where every mention by name starts, in order."""


def bare(word: str) -> str:
    """A word of a name as it is looked up: without a possessive's end or a final point."""
    return _POSSESSIVE.sub("", word).rstrip(".")


def split_title(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part what stands before a name from the name: (["Tarnish", "President"], ["Ana", "Roe"])."""
    known = titles()
    cut = 0
    for index, word in enumerate(words[:-1]):
        if word.rstrip(".").lower() in known:
            cut = index + 1
    return list(words[:cut]), list(words[cut:])


def last_name(words: Sequence[str]) -> str:
    """The word by which later mentions call somebody."""
    for word in reversed(words):
        if bare(word).lower() not in _SUFFIXES:
            return bare(word)
    return bare(words[-1])


def _trimmed(words: list[str], start: int) -> tuple[list[str], int]:
    """A run of capitalised words without those that only begin a sentence."""
    known = kinds()
    names = first_names()
    while words:
        lower = words[0].lower()
        kind = known.get(lower) or known.get(lower.partition("'")[0].partition("’")[0], "")
        # "Will Roe", "April Roe": some names are other words, too
        if not kind or kind in "cn" or (kind == "x" and len(words) > 1 and lower in names):
            break
        start += len(words[0]) + 1
        words = words[1:]
    return words, start


class People:
    """Those whom an article names, found again by last name, by role and by place."""

    def __init__(self) -> None:
        self.by_last: dict[str, list[Person]] = {}
        self.by_first: dict[str, list[Person]] = {}
        self.by_role: dict[str, list[Person]] = {}
        self.events: list[tuple[int, Person]] = []
        """Every mention by name: where, and whose."""

    @staticmethod
    def ignores(word: str) -> bool:
        """Whether a word alone names nobody: it only begins a sentence."""
        return kinds().get(word.lower(), "n") not in "nc"

    def add(self, text: str, start: int, end: int, high: int) -> None:
        """Take in the run of capitalised words at ``start``."""
        words, start = _trimmed(text[start:end].split(" "), start)
        if not words:
            return
        before, name = split_title(words)
        start += sum(len(word) + 1 for word in before)
        person = self.find(name, before, start)
        if person is None:
            alone = len(name) < 2 and not before
            if alone and not _stands_alone(text, name[0], end):
                named = _named_after(text, start, end, high)
                if not named and not self._leading(text, start):
                    return
            person = Person(" ".join([*name[:-1], _POSSESSIVE.sub("", name[-1])]))
            self.by_last.setdefault(last_name(name), []).append(person)
            self.by_first.setdefault(name[0], []).append(person)
            gender = first_names().get(bare(name[0]).lower())
            body = bare(name[-1]).lower() in bodies() or name[0].lower() in bodies()
            person.gender = "n" if body else gender
            person.likely = gender is not None and not body
        elif len(name) > len(person.name.split(" ")) and not person.name.startswith(" ".join(name)):
            person.name = " ".join([*name[:-1], _POSSESSIVE.sub("", name[-1])])
            self.by_first.setdefault(name[0], []).append(person)
            person.gender = person.gender or first_names().get(name[0].lower())
        person.places.append(start)
        self.events.append((start, person))
        if before:
            person.likely = True
            person.gender = honorifics().get(before[-1].rstrip(".").lower(), person.gender)
        self._describe(person, text, start, end, high, before)

    def _describe(
        self, person: Person, text: str, start: int, end: int, high: int, before: list[str]
    ) -> None:
        """Read off what stands beside a name what its bearer is."""
        role = [word for word in before if word.rstrip(".").lower() not in {*honorifics(), "dr"}]
        if not role:
            role = self._leading(text, start - sum(len(w) + 1 for w in before))
        if not role:
            role = _named_after(text, start, end, high)
        aside = _ASIDE.match(text, end, min(high, end + 140))
        if aside:
            person.age = person.age or aside.group(1)
            if not role and aside.group(2):
                role = _described(aside.group(2).split())
        if role:
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
                if person.gender is None:
                    person.gender = _gender_of(key)

    @staticmethod
    def _leading(text: str, start: int) -> list[str]:
        """The noun for a person right before a name, with the words that belong to it."""
        if text[start - 1 : start] != " ":
            return []
        known = kinds()
        chunk = text[max(0, start - 60) : start - 1]
        if known.get(chunk[chunk.rfind(" ") + 1 :]) != "n":
            return []
        words = _AFTER_MARK.split(chunk)[-1].split(" ")[-5:]
        first = len(words) - 1
        while (
            first
            and known.get(words[first - 1].lower(), "w") in "nwN"
            and not words[first - 1].endswith(("ly", "'s", "’s"))
        ):
            first -= 1
        return words[first:]

    def find(self, name: Sequence[str], before: Sequence[str], place: int) -> Person | None:
        """Whom a name means at a place: who bears all its words, best the one named last."""
        plain = [bare(word) for word in name]
        holders = self.by_last.get(last_name(name), [])[-_LOOK_BACK:]
        fitting = [who for who in holders if _bears(who, plain)]
        if not fitting and len(plain) == 1:
            fitting = self.by_first.get(plain[0], [])[-_LOOK_BACK:]
            fitting = [who for who in fitting if len(who.name.split(" ")) > 1 and who.likely]
        if len(fitting) > 1 and before:
            gender = honorifics().get(before[-1].rstrip(".").lower())
            same = [who for who in fitting if who.gender == gender]
            fitting = same if gender and same else fitting
        return max(fitting, key=lambda who: _latest(who, place), default=None)


def _named_after(text: str, start: int, end: int, high: int) -> list[str]:
    """What somebody is whose name only explains it: "mayor" of "the mayor, Ana Roe,"."""
    if text[start - 2 : start] != ", " or text[end : min(end + 1, high)] not in (",", "."):
        return []
    match = _NAMED_AFTER.search(text, max(0, start - 70), start)
    words = match.group()[:-2].split() if match else []
    known = kinds()
    if not words or known.get(words[-1]) != "n":
        return []
    first = len(words) - 1
    while first and known.get(words[first - 1].lower(), "w") not in "doxjc":
        first -= 1
    determined = first and known.get(words[first - 1].lower()) == "d"
    return words[first:] if determined or words[first].endswith(("'s", "’s")) else []


def _stands_alone(text: str, name: str, end: int) -> bool:
    """Whether a single word is somebody's name: a first name, or what a verb of saying follows."""
    if bare(name).lower() in first_names():
        return True
    after = text[end : end + 24].split()
    return bool(after) and kinds().get(after[0].lower()) == "c" and text[end : end + 1] == " "


def _bears(person: Person, plain: list[str]) -> bool:
    """Whether nothing in a shorter or longer form of a name contradicts somebody's."""
    own = [bare(word) for word in person.name.split(" ")]
    if len(plain) == 1 or len(own) == 1:
        return True
    first, other = own[0], plain[0]
    return first == other or (
        first[0] == other[0] and (len(first) == 1 or len(other) == 1 or first.startswith(other[:3]))
    )


def _latest(person: Person, place: int) -> int:
    """Where somebody was last named before a place; those only named later come last."""
    index = bisect_right(person.places, place)
    return person.places[index - 1] if index else -1


_LONG = {"sen": "senator", "gov": "governor", "rep": "representative", "gen": "general"}


def _gender_of(word: str) -> str | None:
    """The gender that a role tells: "spokeswoman", "chairman"."""
    if word.endswith("woman") or word in (
        "queen",
        "mother",
        "wife",
        "sister",
        "daughter",
        "actress",
    ):
        return "f"
    if word.endswith("man") or word in ("king", "father", "husband", "brother", "son", "pope"):
        return "m"
    return None


def _described(words: list[str]) -> list[str]:
    """What an aside says its subject is; nothing where it says no such thing."""
    known = kinds()
    role: list[str] = []
    for word in words[:12]:
        kind = known.get(word.lower(), "w")
        if kind in "cxj" and (kind != "j" or word.lower() not in ("and", "or")):
            break
        role.append(word)
    while role and known.get(role[-1].lower(), "w") in "odj":
        role.pop()
    bare = role[1:] if role and role[0].lower() in _ARTICLES else role
    if not bare or known.get(bare[0].lower(), "w") in "op":
        return []
    if bare is not role and bare[0].islower() and _TIMES.isdisjoint(bare):
        return role  # "the harbour master": no list has everything that people are
    for word in bare[:6]:
        if known.get(word.lower()) == "n" or word.lower() in titles():
            return role
        if known.get(word.lower(), "w") in "dop":
            break
    return []


def find_people(text: str, paragraphs: Sequence[Span]) -> People:
    """Everybody an article names."""
    people = People()
    for low, high in paragraphs:
        for match in _NAME.finditer(text, low, high):
            run = match.group()
            if " " in run or not people.ignores(run):
                people.add(text, match.start(), match.end(), high)
    return people
