"""Roles: what an article says its people are, read off the words beside their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ..spans.tags import (
    AUXILIARY,
    CONJUNCTION,
    CUE,
    DETERMINER,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    TIME,
    WORD,
    word_tag,
    word_tags,
)
from .entity import FEMININE, MASCULINE, Gender

# An apposition after a name: an age, then what they are.
APPOSITION = re.compile(
    r"(?: \([^()\n]{1,30}\))?, (?:(\d{1,3}),? ?)?(?:([^,.;:?!\n“”\"()—]{3,160})(?!\w))?"
)
LONGEST_APPOSITION: Final = 210
"""Characters: more than `APPOSITION` ever takes."""

# What ends a run of words before a name.
_AFTER_MARK = re.compile(r"[^\w'’ -]+ ?")

# The words before a name that a comma parts from them: "the mayor, Ana Roe,".
_NAMED_AFTER = re.compile(r"(?:[\w'’-]+ ){0,5}[\w'’-]+, $")

# An office before the organization that it belongs to: "China’s ambassador to ", "Director of ".
_OFFICE = re.compile(r"((?:[A-Z][\w’'.-]* ){0,3}[\w-]+) (?:of|to|for|at) (?:the )?$")

_LOOK_BACK: Final = 60
_LOOK_BACK_NAMED: Final = 70
"""Characters before a name in which a role is looked for, and one that a comma parts from it."""

_MOST_LEADING: Final = 5
"""Words of a role before a name."""
_MOST_HEAD: Final = 6
"""Words of an apposition among which the noun for a person is looked for."""

_POSSESSIVE: Final = ("'s", "’s")
_OWNERS: Final = (*_POSSESSIVE, "s'", "s’")

_ENDS_APPOSITION: Final = frozenset((CUE, AUXILIARY, CONJUNCTION, TIME))
_DANGLING: Final = frozenset((PREPOSITION, DETERMINER, CONJUNCTION))
_NO_ROLE: Final = frozenset((PREPOSITION, PRONOUN))
_BEFORE_ROLE: Final = frozenset((DETERMINER, PREPOSITION, AUXILIARY, CONJUNCTION, CUE))
_ENDS_HEAD: Final = frozenset((DETERMINER, PREPOSITION, PRONOUN))


def gender_of_role(word: str) -> Gender | None:
    """The gender that a role tells: "spokeswoman", "chairman", "uncle"."""
    if word.endswith("woman") or word in lexicon.feminine_nouns():
        return FEMININE
    if word.endswith("man") or word in lexicon.masculine_nouns():
        return MASCULINE
    return None


def offices(role: Sequence[str]) -> list[str]:
    """The words of a role that say what somebody is, not of what: "mayor" of "Brack's mayor of …"."""
    known = word_tags()
    found: list[str] = []
    for word in role:
        if known.get(word.lower()) == PREPOSITION and found:
            break
        if word.endswith(_POSSESSIVE):
            found.clear()
        elif word.lower() not in lexicon.articles():
            found.append(word)
    return found


def role_before(text: str, start: int) -> list[str]:
    """The noun for a person right before the name at ``start``, with the words that belong to it."""
    if text[start - 1 : start] != " ":
        return []
    chunk = text[max(0, start - _LOOK_BACK) : start - 1]
    if word_tags().get(chunk[chunk.rfind(" ") + 1 :]) != PERSON_NOUN:
        return []
    words = _AFTER_MARK.split(chunk)[-1].split(" ")[-_MOST_LEADING:]
    first = len(words) - 1
    while (
        first
        and word_tag(words[first - 1]) in (PERSON_NOUN, WORD)
        and not words[first - 1].endswith(("ly", *_POSSESSIVE))
    ):
        first -= 1
    return words[first:]


def office_of(text: str, start: int) -> str | None:
    """The office that an organization's name at ``start`` belongs to, and its link: "Director of "."""
    found = _OFFICE.search(text, max(0, start - _LOOK_BACK), start)
    if found is None:
        return None
    head = found.group(1).rpartition(" ")[2].lower()
    personal = word_tag(head) == PERSON_NOUN and head not in lexicon.impersonal_nouns()
    return text[found.start() : start] if head in lexicon.titles() or personal else None


def role_explained(text: str, start: int, end: int, high: int) -> list[str]:
    """The role that a name between commas only explains: "mayor" of "the mayor, Ana Roe,"."""
    if text[start - 2 : start] != ", " or text[end : min(end + 1, high)] not in (",", ".", ""):
        return []
    match = _NAMED_AFTER.search(text, max(0, start - _LOOK_BACK_NAMED), start)
    words = match.group()[:-2].split() if match else []
    if not words or word_tags().get(words[-1]) != PERSON_NOUN:
        return []
    first = len(words) - 1
    while first and word_tag(words[first - 1]) not in _BEFORE_ROLE:
        first -= 1
    determined = first and word_tag(words[first - 1]) == DETERMINER
    owned = any(word.endswith(_OWNERS) for word in words[first:])
    return words[first:] if determined or owned else []


def role_of_apposition(words: Sequence[str]) -> list[str]:
    """What an apposition says its subject is; nothing where it says no such thing."""
    role: list[str] = []
    for word in words:
        tag = word_tag(word)
        if tag in _ENDS_APPOSITION and not (
            tag == CONJUNCTION and word.lower() in lexicon.coordinators()
        ):
            break
        role.append(word)
    while role and (role[-1] == "-" or word_tag(role[-1]) in _DANGLING):
        role.pop()
    plain = role[1:] if role and role[0].lower() in lexicon.articles() else role
    if not plain or word_tag(plain[0]) in _NO_ROLE:
        return []
    if plain is not role and plain[0].islower() and lexicon.non_role_nouns().isdisjoint(plain):
        return role  # "the harbour master": no list has everything that people are
    for word in plain[:_MOST_HEAD]:
        if word_tag(word) == PERSON_NOUN or word.lower() in lexicon.titles():
            return role
        if word_tag(word) in _ENDS_HEAD:
            break
    return []


def without_honorifics(words: Sequence[str]) -> list[str]:
    """Words before a name without those that say nothing of what somebody is: "Mr.", "Dr."."""
    return [word for word in words if word.rstrip(".").lower() not in lexicon.honorifics()]
