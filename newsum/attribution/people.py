"""Everybody an article names: full name, role, gender and every later mention by last name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..model import Span
from ..text import squeeze
from .lexicon import lexicon

# Capitalised words in a row, with the small words that names have inside them.
_NAME = re.compile(
    r"(?<![\w'’-])[A-ZÀ-ÖØ-Þ][\w'’-]*\w\.?"
    r"(?:[ \n](?:(?:de|da|dos|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|of|and|for|the) ){0,2}"
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*\w|[A-Z])\.?){0,7}"
)

# The words of a name.
_WORD = re.compile(r"[\w'’-]+")

# What ends an appositive.
_APPOSITIVE = re.compile(
    r",\s(?:\d{1,3},\s)?((?:the|an?|his|her|their)\s[^,.;:?!“”\"()]{3,90})[,.]"
)

POSSESSIVE = re.compile(r"['’]s?$")
_SMALL = frozenset(["of", "and", "for", "the"])
_STARTERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "you",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "but",
        "and",
        "or",
        "so",
        "if",
        "as",
        "when",
        "while",
        "after",
        "before",
        "since",
        "because",
        "although",
        "though",
        "however",
        "meanwhile",
        "according",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "there",
        "here",
        "what",
        "who",
        "how",
        "why",
        "where",
        "not",
        "no",
        "yes",
        "earlier",
        "later",
        "then",
        "now",
        "last",
        "next",
        "some",
        "many",
        "most",
        "all",
        "one",
        "two",
        "three",
        "both",
        "each",
        "every",
        "other",
        "another",
        "such",
        "even",
        "still",
        "also",
        "among",
        "during",
        "until",
        "under",
        "over",
        "about",
        "into",
        "like",
        "mr",
        "mrs",
        "ms",
    ]
)
_HONORIFICS = {"mr": "m", "sir": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f"}


@dataclass
class Person:
    """Somebody named in the article."""

    name: str
    start: int
    """Where the fullest name first stands."""
    role: str | None = None
    gender: str | None = None
    places: list[int] = field(default_factory=list)
    """Where every mention by name starts, in order."""

    @property
    def last(self) -> str:
        """The word by which later mentions call them."""
        words = [word for word in self.name.split() if word.rstrip(".").lower() not in _SUFFIXES]
        return (words or [self.name])[-1]


_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def split_title(run: str) -> tuple[str, str]:
    """Part what stands before a name from the name: ("Ukrainian President", "Ana Roe")."""
    titles = lexicon().titles
    words = run.split()
    cut = 0
    for index, word in enumerate(words[:-1]):
        if word.rstrip(".").lower() in titles:
            cut = index + 1
    return " ".join(words[:cut]), " ".join(words[cut:])


def _names(text: str, low: int, high: int) -> list[tuple[int, int, str, str]]:
    """Names of a paragraph with their places and the titles before them."""
    found = []
    for match in _NAME.finditer(text, low, high):
        start, end = match.span()
        run = POSSESSIVE.sub("", match.group().rstrip(".").replace("\n", " "))
        words = run.split(" ")
        while words and (words[0].lower() in _STARTERS):
            start += len(words[0]) + 1
            words = words[1:]
        if not words:
            continue
        title, name = split_title(" ".join(words))
        if any(word in _SMALL for word in name.split(" ")):
            title, name = "", " ".join(words)
        found.append((end - len(name), end, title, name))
    return found


def find_people(text: str, paragraphs: Sequence[Span]) -> list[Person]:
    """Everybody named in full, with what later mentions belong to them."""
    people: list[Person] = []
    by_last: dict[str, list[Person]] = {}
    for low, high in paragraphs:
        for start, end, title, name in _names(text, low, high):
            words = name.split(" ")
            known = [p for p in by_last.get(words[-1], []) if set(words) <= set(p.name.split(" "))]
            if known:
                person = max(known, key=lambda p: p.places[-1])
            elif len(words) > 1:
                person = Person(name, start)
                people.append(person)
                by_last.setdefault(person.last, []).append(person)
            else:
                continue
            person.places.append(start)
            if title:
                key = title.split(" ")[-1].rstrip(".").lower()
                person.gender = person.gender or _HONORIFICS.get(key)
                if key not in _HONORIFICS:
                    person.role = person.role or title
            if not person.role and (after := _APPOSITIVE.match(text, end, min(high, end + 110))):
                person.role = _role(after.group(1))
    return people


def _role(phrase: str) -> str | None:
    """The appositive after a name, where it says what they are."""
    if re.match(r"(?:the|an?|his|her|their) \w", phrase):
        return squeeze(phrase)
    return None
