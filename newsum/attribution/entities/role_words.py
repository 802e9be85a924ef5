"""The words of a role: whether they are a noun for a person, how specific it is, and its gender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...memo import kept
from ...model import Span
from ..spans.tags import OWNERS, PERSON_NOUN, POSSESSIVE, PREPOSITION, WORD, word_tag, word_tags
from .entity import FEMININE, MASCULINE, Gender

_AGENT_ENDINGS: Final = ("er", "or", "ist", "ian", "man", "woman", "eer", "yst", "ect", "ographer")
_SHORTEST_AGENT: Final = 4
"""Endings of nouns for what people do, and the letters of a word that is too short for one."""

AGED: Final = "-year-old"
"""What ends the age before a name, which is a role where nothing else is told: "43-year-old Ana Roe"."""

_LEAST_BEFORE, _SHORTEST_END = 4, 6
"""Letters before a noun that ends a compound, and of the noun, at least."""

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
        *("councillor", "councilor", "reverend", "right", "most", "very"),
    )
)
_LONGEST_RANK: Final = 2

_OF_OFFICES: Final = ("Lady", "Lord")
_LORDLY: Final = frozenset(
    ("Advocate", "Chamberlain", "Chancellor", "Justice", "Lieutenant", "Mayor", "Provost")
)
"""Honorifics that belong to the offices behind them."""

_LISTED: Final = 5
"""Words of "one of the study authors", which says little, at most."""

_SCANT, _FULL = 2, 4
"""Words of a role that says little, at most, and of one that says more, at least."""


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
        if found and (known.get(word.lower()) == PREPOSITION or word == "who"):
            break
        if word.endswith(POSSESSIVE):
            found.clear()
        elif word.lower() not in lexicon.articles():
            found.append(word.rstrip(","))
    return found


@kept(1 << 12)
def is_occupation_before(word: str) -> bool:
    """Whether a capitalised word before a last name says what its bearer does: "Realtor"."""
    lower = word.lower()
    listed = word_tag(lower) == PERSON_NOUN  # not "Birger", which ends like one
    return listed and lower not in lexicon.first_names() and is_occupation(lower)


@kept(1 << 13)
def is_occupation(word: str) -> bool:
    """Whether a small word right before a name says what its bearer does, by a list or its ending."""
    if not word or not word[0].islower() or word in lexicon.impersonal_nouns():
        return False
    tag = word_tag(word)
    head, _, tail = word.partition("-")
    if head in lexicon.person_prefixes() and word_tag(tail) == PERSON_NOUN:
        return True  # "then-president"
    if tag == WORD and _is_compound(word):
        return True
    return tag == PERSON_NOUN or (
        tag == WORD
        and word.endswith(_AGENT_ENDINGS)
        and len(word) > _SHORTEST_AGENT
        and word not in lexicon.non_agents()
        and word not in lexicon.finite_verbs()
    )


def _is_compound(word: str) -> bool:
    """Whether a noun for a person ends a word of no list: "churchwarden"."""
    if not word.isalpha():
        return False
    ends = {word[at:] for at in range(_LEAST_BEFORE, len(word) - _SHORTEST_END + 1)}
    return not lexicon.person_nouns().isdisjoint(ends - lexicon.impersonal_nouns())


def is_rank(role: Sequence[str]) -> bool:
    """Whether a role is no more than a rank or a degree, which says little: "Capt.", "General"."""
    return len(role) <= _LONGEST_RANK and all(lexicon.long_form(word) in _RANKS for word in role)


def is_role(words: Sequence[str]) -> bool:
    """Whether words before a name end with what somebody may be: not "book", not "Labour's"."""
    last = words[0] if words[-1] in ("Class", "Tem") else words[-1]  # "Private First Class"
    if last.lower() in lexicon.impersonal_nouns() or last.endswith(OWNERS):
        return False
    held = last.rpartition("-")[2]  # "Then-President", "Attorney-General"
    if lexicon.is_title(words[0]) and all(map(lexicon.is_title_behind, (*words[1:-1], last))):
        return True  # "Det Con", "Asst Ch Con"
    return any(
        lexicon.is_title(word) or lower in lexicon.person_nouns() or is_occupation(lower)
        for word, lower in ((last, last.lower()), (held, held.lower()))
    )


def is_trade(role: Sequence[str]) -> bool:
    """Whether a role is a person's, not also a body's: "a clerk", not "a maker of salt"."""
    held = offices(role)
    head = held[-1].lower() if held else ""
    return head not in lexicon.trades_of_bodies() and (
        is_occupation(head) or lexicon.is_title(head)
    )


def is_fuller(role: Sequence[str], known: Sequence[str]) -> bool:
    """Whether a role tells what a role that is known already does not.

    So does a title, "Mayor", beside small words, "the candidate"; what somebody is beside where
    they belong, "from Brack"; and "a nurse at Brack House" beside one or two words in small letters.
    """
    if known[0].endswith(AGED):
        return bool(role)
    if known[0].lower() == "one" and len(role) > _SCANT and len(known) <= _LISTED:
        return True  # "One of the authors, Ana Roe, a doctor at Brack House, said"
    if not role or word_tag(role[0]) == PREPOSITION:
        return False
    if word_tag(known[0]) == PREPOSITION:
        return True
    if not " ".join(known).islower():
        return False
    if role[0][0].isupper():
        return True
    told = any(word[0].isupper() for word in role)
    kin = not lexicon.relation_nouns().isdisjoint(role)
    return len(known) <= _SCANT and len(role) >= _FULL and told and not kin


def without_honorifics(words: Sequence[str]) -> Span:
    """Where words before a name begin and end without those that say nothing: "Mr.", "Dr."."""
    said = [
        at
        for at, (before, word, behind) in enumerate(
            zip(["", *words], words, [*words[1:], ""], strict=False)
        )
        if word.rstrip(".").lower() not in lexicon.honorifics()
        or before == "First"
        or (word in _OF_OFFICES and behind in _LORDLY)
    ]  # "First Lady" and "Lord Justice" are offices
    return (said[0], said[-1] + 1) if said else (0, 0)
