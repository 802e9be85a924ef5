"""Roles: what an article says its people are, read off the words beside their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...memo import kept
from ...patterns import pattern
from ..spans.tags import (
    AUXILIARY,
    CONJUNCTION,
    CUE,
    DETERMINER,
    OWNERS,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    WORD,
    is_personal,
    word_tag,
    word_tags,
)
from .appositions import HEADS_OF
from .entity import JOINT
from .role_words import is_occupation

# What ends a run of words before a name; the points of initials do not: "U.S.".
_AFTER_MARK = pattern(r"(?:[^\w'’ &.-]|(?<!\b[A-Z])\.)+ ?")

# The words before a name that a comma parts from them: "the mayor, Ana Roe,".
_NAMED_AFTER = pattern(r"(?:[\w'’-]+ |& |\([\w ]{1,30}\) ){0,12}[\w'’-]+, $")

_MOST_NAMED: Final = 14
"""As many words as that, brackets aside, with the blank behind them for one more."""

# What does not stand among those words.
_OTHER_MARKS = pattern(r"[^\w'’ &()-]+")

_LOOK_BACK: Final = 60
_LOOK_BACK_NAMED: Final = 120
"""Characters before a name in which a role is looked for, and one that a comma parts from it."""

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

_IN_COURT: Final = frozenset(("Prosecuting", "Defending", "Presiding"))
"""Participles that open a sentence and say what somebody does in court: "Prosecuting, Ana Roe said"."""

_FIRST_SPOUSES: Final = (["First", "Lady"], ["First", "Gentleman"])

_ONE_OF: Final = (["one", "of", "the"], ["One", "of", "the"])


_LINKS: Final = frozenset(("of", "for", "at", "in", "to"))
"""Prepositions between a role before a comma and what it is of: "the chief at the time, Roe"."""

_LONGEST_VERB: Final = 24
"""Characters behind a name in which a reporting verb is looked for."""

_BEFORE_ROLE: Final = frozenset((DETERMINER, PREPOSITION, AUXILIARY, CONJUNCTION, CUE))


def role_before(text: str, start: int) -> list[str]:
    """The noun for a person right before the name at ``start``, with the words that belong to it."""
    if text[start - 1 : start] != " ":
        return []
    chunk = text[max(0, start - _LOOK_BACK) : start - 1].rpartition("\n")[2]
    last = chunk[chunk.rfind(" ") + 1 :]
    if last.endswith(_PLACED):
        return [last]
    occupied = is_occupation(last)
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
    return word.islower() and _modifies(word) and not verb


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
        if not (joined or (word and _modifies(word))):
            break
        past = first < head and words[first] in _OF_THE_PAST
        if past and not joined and word not in lexicon.role_modifiers():
            break  # "behind the scenes former champion Ana Roe"
        first -= 1
    body = first
    while body and (_is_name_of_body(words[body - 1]) or _ranks(words, body - 1, first)):
        body -= 1
        if words[max(0, body - 1)] == JOINT and body > 1 and body < first:
            body -= 1  # "Marsh & Lowe spokesman"
    return body


def _is_held(word: str) -> bool:
    """Whether a word says what somebody is, perhaps in capitals: "chairman", "CEO", "Co-founder"."""
    lower = word.lower()
    if word.isupper():
        return lower in lexicon.titles()
    return is_occupation(word) or (
        is_personal(lower.rpartition("-")[2]) and lower not in lexicon.first_names()
    )


def _ranks(words: Sequence[str], index: int, first: int) -> bool:
    """Whether a small word before capitals that belong to a role does, too: "chief Asian strategist"."""
    ranks = words[index] in lexicon.office_modifiers() or words[index] == "chief"
    return index + 1 < first and ranks


@kept(1 << 13)
def _modifies(word: str) -> bool:
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


def role_explained(text: str, start: int, end: int, high: int) -> list[str]:
    """The role that a name between commas only explains: "mayor" of "the mayor, Ana Roe,"."""
    if text[start - 2 : start] != ", ":
        return []
    opening = text[text.rfind(" ", 0, start - 2) + 1 : start - 2].rpartition("\n")[2]
    if opening in _IN_COURT:
        return [opening]
    if not _is_explained(text, end, high):
        return []
    low = max(0, start - _LOOK_BACK_NAMED)
    for mark in _OTHER_MARKS.finditer(text, low, start - 2):
        low = mark.end()
    before = text[low:start]
    if (
        "(" not in before
    ):  # no words beyond those that match: it would be tried at their every letter
        low = start - len(" ".join(before.split(" ")[-_MOST_NAMED:]))
    match = _NAMED_AFTER.search(text, low, start)
    words = match.group()[:-2].rpartition(" - ")[2].split() if match else []
    if not words:
        return []
    of_what = _role_of(words, opens=_opens(text, match))
    if of_what:
        alone = " " not in text[start:end] and text[start:end].lower() not in lexicon.first_names()
        anybody = words[0].lower() in lexicon.indefinite_articles()
        return [] if alone and anybody else of_what  # "a clerk for the builder, Tarncraft,"
    if words[0] == "The" and _opens(text, match) and all(map(_modifies, words[1:])):
        return words[1:]  # "The harbour master, Ana Roe, …"
    if words[-2:] in _FIRST_SPOUSES:
        return words[-2:]
    last = words[-1].lower() if words[-1].isupper() else words[-1]
    tail = last.rpartition("-")[2]  # "sous-chef"
    held = word_tags().get(tail) == PERSON_NOUN or last in lexicon.titles()
    if not held or last in lexicon.impersonal_nouns():
        return []
    first = len(words) - 1
    while first and (
        word_tag(words[first - 1]) not in _BEFORE_ROLE or _is_no_verb(words, first - 1)
    ):
        first -= 1
    if words[max(0, first - 3) : first] in _ONE_OF:
        return words[first - 3 :]
    determined = first and word_tag(words[first - 1]) == DETERMINER
    owned = any(word.endswith(OWNERS) for word in words[first:])
    apart = not first and match is not None and text.endswith(", ", 0, match.start())
    return words[first:] if determined or owned or apart else []


def _is_no_verb(words: Sequence[str], index: int) -> bool:
    """Whether a word that may end a role's words does not where it stands: "first", "the rail operator".

    Nor does what joins two roles: "her father and coach".
    """
    before = word_tag(words[index - 1]) if index else ""
    joins = words[index] in lexicon.coordinators() and before == PERSON_NOUN
    noun = word_tag(words[index]) == CUE and before == DETERMINER
    return words[index] == "first" or joins or noun


def _opens(text: str, match: re.Match[str] | None) -> bool:
    """Whether the words that were found before a name open a paragraph or a sentence."""
    before = text[max(0, match.start() - 2) : match.start()].rstrip(" ") if match else "-"
    return not before or before[-1] in ".?!\n"


def _is_explained(text: str, end: int, high: int) -> bool:
    """Whether a comma, the end, or a reporting verb stands behind a name that explains a role."""
    if text[end : min(end + 1, high)] in (",", ".", ":", ""):
        return True
    following = text[end + 1 : end + _LONGEST_VERB].partition(" ")[0]
    return text[end : end + 1] == " " and word_tag(following) == CUE


def _role_of(words: Sequence[str], *, opens: bool) -> list[str]:
    """The role in the words before a comma that says of what: "head of the union".

    ``opens``: they open a sentence, where no determiner need lead to it: "Coroner for the county".
    """
    of = next((index for index, word in enumerate(words) if word in _LINKS), 0)
    if not of:
        return []
    first = of
    while first and (
        word_tag(words[first - 1]) not in _BEFORE_ROLE
        or (first > 1 and words[first - 1][0].isupper())  # "State"
    ):
        first -= 1
    determined = first and word_tag(words[first - 1]) == DETERMINER
    owned = any(word.endswith(OWNERS) for word in words[first:of])
    capital = words[of - 1][0].isupper() or (opens and words[0][0].isupper())
    determined = determined or owned or (not first and capital)
    head = words[of - 1].lower() if first < of else ""
    personal = is_personal(head)
    if not determined or not (personal or head in lexicon.titles() or head in HEADS_OF):
        return []
    return list(words[first:])
