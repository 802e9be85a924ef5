"""Roles: what an article says its people are, read off the words beside their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...memo import kept
from ...patterns import pattern
from ..spans.tags import (
    CUE,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    WORD,
    is_personal,
    word_tag,
)
from .entity import JOINT
from .role_words import is_occupation

# What ends a run of words before a name; the points of initials do not: "U.S.".
_AFTER_MARK = pattern(r"(?:[^\w'’ &.-]|(?<!\b[A-Z])\.)+ ?")

_LOOK_BACK: Final = 60
"""Characters before a name in which a role is looked for."""

_MOST_LEADING: Final = 8
"""Words of a role before a name."""
_MOST_OF_FIELD: Final = 3
"""Words of what somebody directs, in "director of rugby", at most."""

_OF_NO_OFFICE: Final = frozenset(("actual", "real", "same", "true", "very"))
"""Adjectives before a title that say nothing of the office: "the real Prince Emil"."""

_PLACED: Final = ("-ranked", "-seeded")
"""Endings of what tells a player's place: "top-ranked"."""

_OF_THE_PAST: Final = frozenset(("ex", "former", "then"))
"""What opens a role, as far as small words go."""

_CONTRASTING: Final = frozenset(("but", "yet"))
"""What joins adjectives, one of which looks like a noun for a person: "the quiet but patient Roe"."""

_LONGEST_OWNER: Final = 8
OWNING: Final = frozenset(("his", "her", "their"))
_OF_BEARER: Final = frozenset(("boss", "bosses", "hero", "idol", "ally"))
"""Nouns that behind "his" say what somebody is to him alone."""

_OF_NAMESAKES: Final = (["elder"], ["younger"])
"""What only tells namesakes apart: "the elder Roe"."""

_MEASURES: Final = ("m", "km", "kg", "st", "nd", "rd", "th")
"""What ends a number that may belong to a role: "200m champion", "18th district congressman"."""


def role_before(text: str, start: int) -> list[str]:
    """The noun for a person right before the name at ``start``, with the words that belong to it."""
    if text[start - 1 : start] != " ":
        return []
    chunk = text[max(0, start - _LOOK_BACK) : start - 1].rpartition("\n")[2]
    last = chunk[chunk.rfind(" ") + 1 :]
    if last.endswith(_PLACED):
        return [last]
    occupied = is_occupation(last) or (last == "head" and _is_led_by_noun(chunk))
    if not occupied and not (_is_of_field(last) and (" of " in chunk or " for " in chunk)):
        return []
    words = _AFTER_MARK.split(chunk)[-1].split(" ")
    if not occupied:
        return _role_of_field(words)
    words = words[-_MOST_LEADING:]
    first = _first_of_role(words, len(words) - 1)
    contrasts = (
        first > 1 and words[first - 1] in _CONTRASTING and not is_occupation(words[first - 2])
    )
    if words[first - 1 : first] in (["first"], ["First"]) and last in ("lady", "gentleman"):
        first -= 1 + (first > 1 and words[first - 2].lower() in lexicon.office_modifiers())
    return [] if contrasts or words[first:] in _OF_NAMESAKES else words[first:]


def _is_led_by_noun(chunk: str) -> bool:
    """Whether a noun stands before the last word: "service head", not "his head"."""
    before = chunk.split(" ")[-2:-1]
    return bool(before) and before[0].islower() and word_tag(before[0]) == WORD


def is_anothers(text: str, start: int, role: Sequence[str]) -> bool:
    """Whether a role that begins at an offset is what somebody is to another alone: "his old boss"."""
    whose = text[max(0, start - _LONGEST_OWNER) : start].split()[-1:]
    return role[-1] in _OF_BEARER and whose != [] and whose[0].lower() in OWNING


def _role_of_field(words: Sequence[str]) -> list[str]:
    """The role right before a name that says of what, in small letters: "director of rugby"."""
    for of in range(len(words) - 2, max(0, len(words) - 2 - _MOST_OF_FIELD), -1):
        if words[of] in ("of", "for"):
            held = is_occupation(words[of - 1]) or words[of - 1] in lexicon.titles()
            if not (held and all(map(_is_of_field, words[of + 1 :]))):
                return []
            return [*words[_first_of_role(words, of - 1) : of], *words[of:]]
    return []


def _is_of_field(word: str) -> bool:
    """Whether a word may say of what somebody is: it is small, and no list has it."""
    return word.islower() and word_tag(word) == WORD


def role_before_title(text: str, start: int) -> list[str]:
    """The small words that belong to the title at ``start``: "school board" of "school board President"."""
    if text[start - 1 : start] != " ":
        return []
    words = _AFTER_MARK.split(text[max(0, start - _LOOK_BACK) : start - 1])[-1].split(" ")
    words = words[-_MOST_LEADING:]
    if words[-1] not in lexicon.relation_nouns() and is_occupation(words[-1]):
        return words[_first_of_role(words, len(words) - 1) :]  # "exercise representative"
    field = _field_of_title(words)
    if field:
        return words[-field:]
    first = len(words)
    while first and _belongs_to_title(words[first - 1]):
        first -= 1
    if first == len(words):
        return []
    while first and _is_name_of_body(words[first - 1]):
        first -= 1
    return words[first:]


def _field_of_title(words: Sequence[str]) -> int:
    """How many small words before a title say of what it is: "said fire district Chairman".

    Only where a reporting verb or a preposition stands before them is none of them a verb.
    """
    first = len(words)
    while first and len(words) - first < _MOST_OF_FIELD and _is_field(words[first - 1]):
        first -= 1
    before = words[first - 1] if first else ""
    bound = not first or word_tag(before) == CUE or before in lexicon.articles()
    if word_tag(before) == PREPOSITION:  # "to meet Chairman", but "according to"
        bound = before != "to" or words[max(0, first - 2)] == "according"
    return len(words) - first if bound else 0


@kept(1 << 12)
def _is_field(word: str) -> bool:
    """Whether a small word before a title may say of what it is: a noun, as far as the lists know."""
    verb = word in lexicon.person_object_verbs() or word in lexicon.irregular_pasts()
    if word in _OF_NO_OFFICE:
        return False
    return word.islower() and modifies(word) and not verb


@kept(1 << 12)
def _belongs_to_title(word: str) -> bool:
    """Whether a small word before a title in capitals belongs to it: "school board", "former"."""
    return word.lower() in lexicon.office_modifiers() or word in lexicon.impersonal_nouns()


def _first_of_role(words: Sequence[str], head: int) -> int:
    """Where a role begins that ends with the word at ``head``."""
    first = head
    while first:
        word = words[first - 1]
        amid = first < head or word not in lexicon.role_modifiers()
        if amid and word in lexicon.person_object_verbs():
            break  # "beat former senator", but not "beat reporter"
        joined = word in lexicon.coordinators() and first > 1 and _is_held(words[first - 2])
        if not (joined or (word and modifies(word))):
            break
        past = first < head and words[first] in _OF_THE_PAST
        if past and not joined and word not in lexicon.role_modifiers():
            break  # "behind the scenes former champion Ana Roe"
        first -= 1
    if first < head and words[first] in lexicon.irregular_pasts() and _is_somebody(words[:first]):
        return first + 1  # "Ana Roe bet captain Bo Lind"
    body = first
    while body and (
        _is_name_of_body(words[body - 1])
        or _ranks(words, body - 1, first)
        or (body < first and words[body - 1].endswith("-time"))
    ):
        body -= 1
        if words[max(0, body - 1)] == JOINT and body > 1 and body < first:
            body -= 1  # "Marsh & Lowe spokesman"
    return body


def _is_somebody(words: Sequence[str]) -> bool:
    """Whether words end with a person's first and last name."""
    named = len(words) > 1 and all(word[:1].isupper() for word in words[-2:])
    first = words[-2].lower() if named else ""
    return first in lexicon.first_names() and lexicon.organization_nouns().isdisjoint(
        (first, words[-1].lower())
    )


def _is_held(word: str) -> bool:
    """Whether a word says what somebody is, perhaps in capitals: "chairman", "CEO", "Co-founder"."""
    lower = word.lower()
    if word.isupper():
        return lower in lexicon.titles()
    personal = is_personal(lower) or is_personal(lower.rpartition("-")[2])
    return is_occupation(word) or (personal and lower not in lexicon.first_names())


def _ranks(words: Sequence[str], index: int, first: int) -> bool:
    """Whether a small word before capitals that belong to a role does, too: "chief Asian strategist"."""
    ranks = words[index] in lexicon.office_modifiers() or words[index] == "chief"
    return index + 1 < first and ranks


@kept(1 << 13)
def modifies(word: str) -> bool:
    """Whether a small word may belong to the noun for a person behind it."""
    return (
        word in lexicon.role_modifiers()
        or (word.endswith(_MEASURES) and word[0].isdigit())
        or (
            word[0].islower()
            and word_tag(word) in (PERSON_NOUN, WORD)
            and word not in lexicon.finite_verbs()
            and not word.endswith(("ly", "ing", *POSSESSIVE))
            and not (word.endswith("ed") and "-" not in word and word != "retired")
        )
    )


def _is_name_of_body(word: str) -> bool:
    """Whether a capitalised word before a role tells whose: "Taliban spokesman"."""
    lower = word.lower()
    if word.isupper() and len(word) > 1:
        return True  # "US", which is no pronoun
    if word[:1].isupper() and lower in lexicon.role_modifiers():
        return True
    named = word[:1].isupper() and word_tag(word) in (PERSON_NOUN, WORD)
    return named and (lower in lexicon.office_modifiers() or lower not in lexicon.opening_words())
