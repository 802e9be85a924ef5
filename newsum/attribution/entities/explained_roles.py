"""Roles that a name between commas only explains: "the mayor, Ana Roe,", "head of the union, Bo Lind:"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.tags import (
    AUXILIARY,
    CONJUNCTION,
    CUE,
    DETERMINER,
    OWNERS,
    PERSON_NOUN,
    PREPOSITION,
    is_personal,
    word_tag,
    word_tags,
)
from .appositions import HEADS_OF
from .roles import modifies

# The words before a name that a comma parts from them: "the mayor, Ana Roe,".
_NAMED_AFTER = pattern(r"(?:[\w'’-]+ |& |\([\w ]{1,30}\) ){0,12}[\w'’-]+, $")

_MOST_NAMED: Final = 14
"""As many words as that, brackets aside, with the blank behind them for one more."""

# What does not stand among those words.
_OTHER_MARKS = pattern(r"[^\w'’ &()-]+")

_LOOK_BACK_NAMED: Final = 120
"""Characters before a name in which a role that a comma parts from it is looked for."""

_IN_COURT: Final = frozenset(("Prosecuting", "Defending", "Presiding"))
"""Participles that open a sentence and say what somebody does in court: "Prosecuting, Ana Roe said"."""

_FIRST_SPOUSES: Final = (["First", "Lady"], ["First", "Gentleman"])

_ONE_OF: Final = (["one", "of", "the"], ["One", "of", "the"])


_LINKS: Final = frozenset(("of", "for", "at", "in", "to"))
"""Prepositions between a role before a comma and what it is of: "the chief at the time, Roe"."""

_LONGEST_VERB: Final = 24
"""Characters behind a name in which a reporting verb is looked for."""

_BELONGING: Final = ("of", "from", "at")

_BEFORE_ROLE: Final = frozenset((DETERMINER, PREPOSITION, AUXILIARY, CONJUNCTION, CUE))


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
    if "(" not in before:  # or it would be tried at every letter of words that cannot match
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
    if words[0] == "The" and _opens(text, match) and all(map(modifies, words[1:])):
        return words[1:]  # "The harbour master, Ana Roe, …"
    if words[-2:] in _FIRST_SPOUSES:
        return words[-2:]
    last = words[-1].lower() if words[-1].isupper() else words[-1]
    known = word_tags()
    held = PERSON_NOUN in (known.get(last), known.get(last.rpartition("-")[2]))  # "sous-chef"
    held = held or last in lexicon.titles()
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
    # "Inspector-General of the guide, Ana Roe,", but "friends of the guide"
    inner = determined and words[max(0, first - 2)] == "of" and not words[first - 3].endswith("s")
    owned = any(word.endswith(OWNERS) for word in words[first:])
    apart = not first and match is not None and text.endswith(", ", 0, match.start())
    return words[first:] if (determined or owned or apart) and not inner else []


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
    if following in _BELONGING:
        return True  # "the owner, Ana Roe of Acme, said"
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
    titled = not lexicon.titles().isdisjoint((head, head.partition("-")[0]))
    if not determined or not (personal or titled or head in HEADS_OF):
        return []
    return list(words[first:])
