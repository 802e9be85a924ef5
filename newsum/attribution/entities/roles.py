"""Roles: what an article says its people are, read off the words beside their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...memo import kept
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
    r"(?: \([^()\n]{1,30}\))?, (?:(\d{1,3}),? ?)?"
    r"(?:((?:[^,.;:?!\n“”\"()—]|(?<=\b[A-Z])\.(?=[A-Z]\b)|(?<=\.[A-Z])\.|(?<=\b[MSF]t)\.){3,160})"
    r"(?!\w))?"
)
LONGEST_APPOSITION: Final = 210
"""Characters: more than `APPOSITION` ever takes."""

# What ends a run of words before a name.
_AFTER_MARK = re.compile(r"[^\w'’ -]+ ?")

# The words before a name that a comma parts from them: "the mayor, Ana Roe,".
_NAMED_AFTER = re.compile(r"(?:[\w'’-]+ ){0,5}[\w'’-]+, $")

# An office before the organization that it belongs to: "China’s ambassador to ", "Director of ".
_OFFICE = re.compile(r"((?:[A-Z][\w’'.-]* ){0,3}[\w-]+) (?:of|to|for|at) (?:the )?$")

# One with a body between the two: "State Attorney for the District of ".
_OFFICE_OF_BODY = re.compile(
    r"((?:[A-Z][\w’'.-]* ){0,4}[\w-]+) (?:of|for) (?:the )?(?:[A-Z][\w’'.-]* ){1,3}of (?:the )?$"
)
_LOOK_BACK_OF_BODY: Final = 100

_OFFICE_LINKS: Final = (" of ", " to ", " for ", " at ", " the ")
"""What either of them ends with."""

_LOOK_BACK: Final = 60
_LOOK_BACK_NAMED: Final = 70
"""Characters before a name in which a role is looked for, and one that a comma parts from it."""

_MOST_LEADING: Final = 5
"""Words of a role before a name."""
_MOST_BEFORE_TITLE: Final = 3
"""Small words before a title that belong to it."""
_AGENT_ENDINGS: Final = ("er", "or", "ist", "ian", "man", "woman", "eer", "yst", "ect", "ographer")
_SHORTEST_AGENT: Final = 4
"""Endings of nouns for what people do, and the letters of a word that is too short for one."""

_MOST_HEAD: Final = 6
"""Words of an apposition among which the noun for a person is looked for."""

_POSSESSIVE: Final = ("'s", "’s")
_OWNERS: Final = (*_POSSESSIVE, "s'", "s’")

_ENDS_APPOSITION: Final = frozenset((CUE, AUXILIARY, CONJUNCTION, TIME))
_HEADS_OF: Final = frozenset(("head", "co-head", "face", "voice"))
"""Nouns for people where "of" follows."""

_LONGEST_VERB: Final = 24
"""Characters behind a name in which a reporting verb is looked for."""

_NO_PERSON: Final = ("tion", "ness", "ment", "way", "ism", "ity", "ship", "age", "ence", "ance")
"""Endings of nouns that are no person, though a list does not know them."""

_RANKS: Final = frozenset(
    (
        *(
            "general",
            "colonel",
            "captain",
            "lieutenant",
            "sergeant",
            "major",
            "corporal",
            "private",
        ),
        *("commander", "admiral", "commodore", "brigadier", "detective", "inspector", "officer"),
        *("professor", "deputy", "constable", "trooper", "superintendent", "lt", "sgt", "capt"),
    )
)
_LONGEST_RANK: Final = 2

_IN_COURT: Final = frozenset(("prosecuting", "defending", "presiding"))

_BREAKS_APPOSITION: Final = frozenset(("whose", "where"))

_OF_OFFICE: Final = frozenset(("former", "acting", "retired", "veteran", "longtime", "then"))
"""Adjectives that may open a sentence and are part of a role: "Former coach Ana Roe"."""

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
    if not is_occupation(chunk[chunk.rfind(" ") + 1 :]):
        return []
    words = _AFTER_MARK.split(chunk)[-1].split(" ")[-_MOST_LEADING:]
    return words[_first_of_role(words, len(words) - 1) :]


def role_before_title(text: str, start: int) -> list[str]:
    """The small words that belong to the title at ``start``: "school board" of "school board President"."""
    if text[start - 1 : start] != " ":
        return []
    words = _AFTER_MARK.split(text[max(0, start - _LOOK_BACK) : start - 1])[-1].split(" ")
    words = words[-_MOST_BEFORE_TITLE:]
    if not (words[-1] and words[-1].islower() and _modifies(words[-1])):
        return []
    return words[_first_of_role(words, len(words) - 1) :]


def _first_of_role(words: Sequence[str], head: int) -> int:
    """Where a role begins that ends with the word at ``head``."""
    first = head
    while first:
        word = words[first - 1]
        joined = word in lexicon.coordinators() and first > 1 and is_occupation(words[first - 2])
        if not (joined or (word and _modifies(word))):
            break
        first -= 1
    while first and _is_name_of_body(words[first - 1]):
        first -= 1
    return first


@kept(1 << 13)
def _modifies(word: str) -> bool:
    """Whether a small word may belong to the noun for a person behind it."""
    return (
        word[0].islower()
        and word_tag(word) in (PERSON_NOUN, WORD)
        and word not in lexicon.finite_verbs()
        and not word.endswith(("ly", "ing", *_POSSESSIVE))
        and not (word.endswith("ed") and "-" not in word and word != "retired")
    )


def _is_name_of_body(word: str) -> bool:
    """Whether a capitalised word before a role tells whose: "Taliban spokesman"."""
    lower = word.lower()
    named = word[:1].isupper() and word_tag(word) in (PERSON_NOUN, WORD)
    return named and (lower in _OF_OFFICE or lower not in lexicon.opening_words())


@kept(1 << 12)
def is_occupation_before(word: str) -> bool:
    """Whether a capitalised word before a last name says what its bearer does: "Realtor"."""
    lower = word.lower()
    return lower not in lexicon.first_names() and is_occupation(lower)


@kept(1 << 13)
def is_occupation(word: str) -> bool:
    """Whether a small word right before a name says what its bearer does, by a list or its ending."""
    if not word or not word[0].islower() or word in lexicon.impersonal_nouns():
        return False
    tag = word_tag(word)
    return tag == PERSON_NOUN or (
        tag == WORD
        and word.endswith(_AGENT_ENDINGS)
        and len(word) > _SHORTEST_AGENT
        and word not in lexicon.non_agents()
        and word not in lexicon.finite_verbs()
    )


def office_of(text: str, start: int) -> str | None:
    """The office that an organization's name at ``start`` belongs to, and its link: "Director of "."""
    if not text.endswith(_OFFICE_LINKS, 0, start):
        return None
    found = _OFFICE_OF_BODY.search(
        text, max(0, start - _LOOK_BACK_OF_BODY), start
    ) or _OFFICE.search(text, max(0, start - _LOOK_BACK), start)
    if found is None:
        return None
    head = found.group(1).rpartition(" ")[2].lower()
    personal = word_tag(head) == PERSON_NOUN and head not in lexicon.impersonal_nouns()
    return text[found.start() : start] if head in lexicon.titles() or personal else None


def role_explained(text: str, start: int, end: int, high: int) -> list[str]:
    """The role that a name between commas only explains: "mayor" of "the mayor, Ana Roe,"."""
    if text[start - 2 : start] != ", " or not _is_explained(text, end, high):
        return []
    match = _NAMED_AFTER.search(text, max(0, start - _LOOK_BACK_NAMED), start)
    words = match.group()[:-2].split() if match else []
    if not words:
        return []
    of_what = _role_of(words)
    if of_what:
        return of_what
    if words[0] == "The" and _opens(text, match) and all(map(_modifies, words[1:])):
        return words[1:]  # "The harbour master, Ana Roe, …"
    if word_tags().get(words[-1]) != PERSON_NOUN:
        return []
    first = len(words) - 1
    while first and (word_tag(words[first - 1]) not in _BEFORE_ROLE or words[first - 1] == "first"):
        first -= 1
    determined = first and word_tag(words[first - 1]) == DETERMINER
    owned = any(word.endswith(_OWNERS) for word in words[first:])
    return words[first:] if determined or owned else []


def _opens(text: str, match: re.Match[str] | None) -> bool:
    """Whether the words that were found before a name open a paragraph or a sentence."""
    before = text[max(0, match.start() - 2) : match.start()].rstrip(" ") if match else "-"
    return not before or before[-1] in ".?!\n"


def _is_explained(text: str, end: int, high: int) -> bool:
    """Whether a comma, the end, or a reporting verb stands behind a name that explains a role."""
    if text[end : min(end + 1, high)] in (",", ".", ""):
        return True
    following = text[end + 1 : end + _LONGEST_VERB].partition(" ")[0]
    return text[end : end + 1] == " " and word_tag(following) == CUE


def _role_of(words: Sequence[str]) -> list[str]:
    """The role in the words before a comma that says of what: "head of the union"."""
    if "of" not in words:
        return []
    of = words.index("of")
    first = of
    while first and word_tag(words[first - 1]) not in _BEFORE_ROLE:
        first -= 1
    determined = first and word_tag(words[first - 1]) == DETERMINER
    head = words[of - 1].lower() if first < of else ""
    personal = word_tag(head) == PERSON_NOUN and head not in lexicon.impersonal_nouns()
    if not determined or not (personal or head in lexicon.titles() or head in _HEADS_OF):
        return []
    return list(words[first:])


def role_of_apposition(words: Sequence[str]) -> list[str]:
    """What an apposition says its subject is; nothing where it says no such thing."""
    role: list[str] = []
    for word in words:
        tag = word_tag(word)
        if word in _BREAKS_APPOSITION:
            break
        if tag in _ENDS_APPOSITION and not (
            tag == CONJUNCTION and word.lower() in lexicon.coordinators()
        ):
            break
        role.append(word)
    while role and (role[-1] == "-" or word_tag(role[-1]) in _DANGLING):
        role.pop()
    plain = role[1:] if role and role[0].lower() in lexicon.articles() else role
    if not plain or word_tag(plain[0]) in _NO_ROLE or plain[0] in lexicon.finite_verbs():
        return []
    if len(plain) == 1 and plain[0] in _IN_COURT:
        return role
    if plain[0] in _HEADS_OF and plain[1:2] in (["of"], ["for"]):
        return role
    if plain is not role and plain[0].islower() and _may_be_person(plain):
        return role  # "the harbour master": no list has everything that people are
    for word in plain[:_MOST_HEAD]:
        if word_tag(word) == PERSON_NOUN or word.lower() in lexicon.titles():
            return role
        if word_tag(word) in _ENDS_HEAD:
            break
    return []


def _may_be_person(words: Sequence[str]) -> bool:
    """Whether the words behind an article may be what somebody is, as far as the lists know."""
    if not lexicon.non_role_nouns().isdisjoint(words):
        return False
    head = ""
    for word in words:
        if word_tag(word) in (PREPOSITION, DETERMINER, AUXILIARY):
            break
        head = word
    return not head.endswith(_NO_PERSON) and head not in lexicon.finite_verbs()


def is_rank(role: Sequence[str]) -> bool:
    """Whether a role is no more than a rank or a degree, which says little: "Capt.", "General"."""
    return len(role) <= _LONGEST_RANK and all(lexicon.long_form(word) in _RANKS for word in role)


def without_honorifics(words: Sequence[str]) -> list[str]:
    """Words before a name without those that say nothing of what somebody is: "Mr.", "Dr."."""
    return [word for word in words if word.rstrip(".").lower() not in lexicon.honorifics()]
