"""Whom a description means: "the president", "the 34-year-old", "the actor"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from .antecedents import Antecedents, gender_of_phrase
from .known import Known, Speaker
from .lexicon import kinds, listed
from .roles import gender_of

_POSSESSIVE = frozenset({"his", "her", "their"})
DEFINITE = frozenset({"the", "this", "that"})

DESCRIBED = 0.75
"""How sure a name is that a description stands for."""

GUESSED = 0.5
"""How sure a name is that only the last speakers suggest."""

_LEAST = -1.6
"""The salience from which on one is suggested."""

_LEAST_OF_BODIES = 0.0
"""That of a body, which has more of them about."""

_MEMORY = 1500
"""Characters back to the phrase that a shorter one repeats."""

# "an Oscar-winning " before a noun: somebody is told of for the first time.
_INDEFINITE = r"\b(?:an?|one|another|two|three|some|several) (?:[\w'’-]+ ){0,3}"

# Whose somebody is, by name: "for the Ministry of Ports".
_OF_WHOM = r"((?: (?:of|for|with|from|at) (?:the )?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*){0,4})?)"

_HOLDERS = 20
"""Of those who bear a role, the last that are looked at."""


def _memory(known: Known, place: int) -> str:
    """The paragraphs shortly before a place."""
    paragraphs = known.layout.paragraphs
    low = bisect_left(paragraphs, place - _MEMORY)
    return known.text[paragraphs[low] : place] if low < len(paragraphs) else ""


def fuller(known: Known, words: Sequence[str], place: int) -> str | None:
    """The phrase that "the union" repeats, where it said more: "the nurses' union".

    So it is with what followed it: "a spokesperson for the Ministry of Ports".
    """
    if len(words) != 2:
        return None
    pattern = rf"\b(?:[Tt]he|[Aa]n?) ((?:[\w'’-]+ ){{0,3}}){re.escape(words[1])}\b{_OF_WHOM}"
    found = None
    for match in re.finditer(pattern, _memory(known, place)):
        before = match.group(1).split()
        more = before or match.group(2)
        if more and all(kinds().get(word.lower(), "w") in "wnN" for word in before):
            found = match
    return found.group() if found else None


def described(known: Known, words: Sequence[str], place: int, whole: bool) -> Speaker | None:
    """Whom a description means: who bears that role, or is that old.

    ``whole``: no "of …" follows, which says of what somebody is president.
    """
    definite = words[0].lower() in DEFINITE
    head = words[-1].lower()
    if words[0].lower() in _POSSESSIVE:
        return _only(known, head, place)
    if not definite and not words[0].endswith(("'s", "’s")):
        return None
    for word in words[1:]:
        number, dash, rest = word.lower().partition("-year-old")
        if dash and not rest:
            person = known.aged(number, place)
            return Speaker(person.name, person.role, person, DESCRIBED) if person else None
    holders = known.people.by_role.get(head, [])[-_HOLDERS:]
    if not holders and head == "leader" and len(words) > 2 and words[1][0].isupper():
        holders = known.people.by_role.get(words[1].lower(), [])[-_HOLDERS:]
    fitting = [who for who in holders if who.places[0] < place]
    if not definite:
        wanted = {word.lower() for word in words}
        fitting = [who for who in fitting if who.role and wanted <= {*who.role.lower().split()}]
    if fitting:
        nearest = max(fitting, key=lambda who: who.places[bisect_left(who.places, place) - 1])
        return Speaker(nearest.name, nearest.role, nearest, DESCRIBED)
    if not (definite and whole):
        return None
    return _body(known, head, place) if head in listed("outfit") else _meant(known, head, place)


def _only(known: Known, head: str, place: int) -> Speaker | None:
    """Whom "her lawyer" means: the only lawyer named so far, if there is but one."""
    holders = {id(who): who for who in known.people.by_role.get(head, ()) if who.places[0] < place}
    if len(holders) != 1:
        return None
    (only,) = holders.values()
    return Speaker(only.name, only.role, only, DESCRIBED)


def _told_of(known: Known, head: str, place: int) -> bool:
    """Whether somebody without a name was described so shortly before a place."""
    return bool(re.search(_INDEFINITE + re.escape(head) + r"\b", _memory(known, place)))


def _body(known: Known, head: str, place: int) -> Speaker | None:
    """Which body "the company" means: the last that spoke or reports; none that only stands by.

    None, where the article told of "a company" without a name.
    """
    if _told_of(known, head, place):
        return None
    antecedents = Antecedents(known, place, "n")
    antecedents.add_named()
    antecedents.add_quoted()
    found = antecedents.best_named(_LEAST_OF_BODIES)
    return found._replace(sure=GUESSED) if found else None


def _meant(known: Known, head: str, place: int) -> Speaker | None:
    """Whom "the actor" means, of whom nobody said before that they are one.

    Nobody, where the article told of "an actor" without a name.
    """
    if kinds().get(head) != "n" or gender_of_phrase(head) == "n" or head in listed("anybody"):
        return None
    if _told_of(known, head, place):
        return None
    antecedents = Antecedents(known, place, gender_of(head))
    antecedents.add_named()
    antecedents.add_quoted()
    found = antecedents.best_named(_LEAST)
    return found._replace(sure=GUESSED) if found else None
