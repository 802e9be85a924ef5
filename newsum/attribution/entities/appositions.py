"""Appositions: what stands behind a name and says what its bearer is, "Ana Roe, a nurse at Brack House,"."""

from __future__ import annotations

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
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TIME,
    WORD,
    word_tag,
)

# An apposition after a name: an age, then what they are.
APPOSITION = pattern(
    r"(?: \([^()\n]{1,30}\))?, (?:(\d{1,3}),? ?)?"
    r"(?:((?:[^,.;:?!\n“”\"()—]|(?<=\b[A-Z])\.(?=[A-Z]\b)|(?<=\.[A-Z])\.|(?<=\b[MSF]t)\."
    r"|(?:(?<=\b(?:Dr|Mr|Ms))|(?<=\b(?:Mrs|Sen|Gov|Gen|Rep|Rev)))\.(?= [A-Z])"
    r"|(?<=\w)\.(?=(?:com|org|net|gov|edu)\b)|(?:(?<=\bCo)|(?<=\b(?:Corp|Bros)))\.(?= [A-Z][a-z]+[.,;\n”\"])|(?<= [A-Z])\.(?= [A-Z][a-z]+(?: [A-Z]|[,.;\n”\"]))){3,160})"
    r"(?!\w))?"
)
LONGEST_APPOSITION: Final = 210
"""Characters: more than `APPOSITION` ever takes."""

# The body behind a title and a comma: "Director, IFL Securities".
_BODY = pattern(
    r", ((?:the )?[A-Z][\w'’&-]*(?: (?:(?:of|for|and|the|&) ){0,2}[A-Z][\w'’&-]*){1,7}|[A-Z]{2,8})"
    r"(?=[,.;:?!\n”\"]|$)"
)

# The country or state behind a place and a comma: "in Aberdeen, Scotland".
_PLACE = pattern(r", ([A-Z][a-z]+)(?=[,.;:?!\n”\"]|$)")

# The title of a work in marks.
_WORK = pattern(r" ?([\"“])([^\"“”\n]{1,80})([\"”])")

_LINK_AND_NAME: Final = 2
_CLAUSE_MARKS: Final = frozenset((",", ".", ";", ":", ""))
"""Words that tie a house to a role, "at Marcel's", and what stands behind where that is all."""

_MOST_OF_TITLE: Final = 4
"""Words of a title behind which a comma and its body stand."""

_MOST_HEAD: Final = 6
"""Words of an apposition among which the noun for a person is looked for."""

_ENDS_APPOSITION: Final = frozenset((CUE, AUXILIARY, CONJUNCTION, TIME))
HEADS_OF: Final = frozenset(("head", "co-head", "face", "voice"))
"""Nouns for people where "of" follows."""


_NO_PERSON: Final = ("tion", "ness", "ment", "way", "ism", "ity", "ship", "age", "ence", "ance")
"""Endings of nouns that are no person, though a list does not know them."""

_SEVERAL: Final = ("ers", "ians", "ists", "ors")
_SHORTEST_OF_SEVERAL: Final = 5
_FIGURES: Final = frozenset(("faces", "figures", "minds", "names", "stars", "voices"))
"""Nouns for people in the plural behind "one of the": by their endings, and those for some of note."""

_IN_COURT: Final = frozenset(("prosecuting", "defending", "presiding"))

_SPANS: Final = frozenset(("days", "decades", "months", "weeks", "years"))

_BREAKS_APPOSITION: Final = frozenset(("whose", "where", "such"))

_LEFT_OVER: Final = ("-", "http", "https")
"""What is left where a phrase is cut: "a buyer for http" of an address."""

_DANGLING: Final = frozenset((PREPOSITION, DETERMINER, CONJUNCTION))
_NO_ROLE: Final = frozenset((PREPOSITION, PRONOUN))
_INSIDE: Final = frozenset((PREPOSITION, DETERMINER))
_ENDS_HEAD: Final = frozenset((DETERMINER, PREPOSITION, PRONOUN))


def role_of_apposition(words: Sequence[str]) -> list[str]:
    """What an apposition says its subject is; nothing where it says no such thing."""
    role = (
        [] if words[:1] and words[0][0] == "-" else _until_clause(words)
    )  # "12-year veteran Ana Roe"
    cut = ""
    while role and (
        role[-1] in _LEFT_OVER
        or (word_tag(role[-1]) in _DANGLING and not _counts_children(role))
        or role[-1].endswith(POSSESSIVE)
        or (word_tag(cut) == PREPOSITION and role[-1].endswith("ed"))  # "a group devoted" to …
    ):
        cut = role.pop()
    if role[:2] == ["one", "of"]:
        return role if any(map(_is_of_people, role[2:])) else []
    role = role[1:] if role[:1] == ["its"] else role
    plain = role[1:] if role and role[0].lower() in lexicon.articles() else role
    if len(plain) > 1 and plain[1] in lexicon.finite_verbs() and plain[1].endswith("s"):
        return []  # "the centre includes Ana Roe"
    if not plain or word_tag(plain[0]) in _NO_ROLE or plain[0] in lexicon.finite_verbs():
        return []
    if len(plain) == 1 and plain[0] in _IN_COURT:
        return role
    if _is_head_of(plain, 0):
        return role
    if plain is not role and _may_be_person(plain):
        named = plain[0][0].isupper()
        if not named or (role[0] in ("a", "an") and plain[1:2] and plain[1].islower()):
            return role  # "the harbour master": no list has everything that people are
    for index, word in enumerate(plain[: _MOST_HEAD + _body_of(plain)]):
        held = word_tag(word) == PERSON_NOUN or word.lower() in lexicon.titles()
        if held or _is_head_of(plain, index):
            return role
        if word == "most" and index and plain[index - 1].endswith(OWNERS):
            continue  # "Tarn’s most famous newsreader"
        if word_tag(word) in _ENDS_HEAD and not index < _body_of(plain):
            break
    return []


def _is_of_people(word: str) -> bool:
    """Whether a word is a noun for people, perhaps for several whom no list has: "oldest bakers"."""
    several = word.endswith(_SEVERAL) and len(word) > _SHORTEST_OF_SEVERAL
    return word_tag(word) == PERSON_NOUN or word in _FIGURES or several


def _is_head_of(words: Sequence[str], index: int) -> bool:
    """Whether a word is one for people where "of" follows: "Acme's global head of safety"."""
    return words[index].lower() in HEADS_OF and words[index + 1 : index + 2] in (["of"], ["for"])


def _counts_children(role: Sequence[str]) -> bool:
    """Whether a role ends with how many somebody is the parent of: "a mother of three"."""
    return role[-2:-1] == ["of"] and role[-1] in lexicon.number_words()


def _body_of(words: Sequence[str]) -> int:
    """Words of a body's name that an apposition begins with: "State Department of Health clerk"."""
    first = 0
    while first < len(words) and words[first][0].isupper():
        first += 1
    if not 0 < first < len(words) - 1 or words[first] not in ("of", "for"):
        return 0
    end = first + 1
    while end < len(words) and (words[end][0].isupper() or words[end] in ("and", "the")):
        end += 1
    body = words[first - 1].lower() in lexicon.organization_nouns()
    return end if body or words[end - 1].endswith(OWNERS) else 0


def _until_clause(words: Sequence[str]) -> list[str]:
    """The words of an apposition up to a verb or a clause, unless the clause says what somebody does.

    What looks like a verb behind a preposition or an owner is none: "director of email marketing".
    Nor is a particle inside a name, as in "Banco do Norte".
    """
    role: list[str] = []
    for index, word in enumerate(words):
        tag = word_tag(word)
        if word in _BREAKS_APPOSITION:
            break
        if tag in _ENDS_APPOSITION and not _is_of_name(words, index):
            joins = tag == CONJUNCTION and word.lower() in lexicon.coordinators()
            behind = words[index + 1] if index + 1 < len(words) else ""
            works = word == "who" and behind in lexicon.occupation_verbs()
            amid = tag == CUE or word == "first"  # "one of the region's first pilots"
            inside = bool(role) and amid and _is_inside(role[-1])
            inside = inside or (bool(role) and _is_shift(role[-1], word, behind))
            inside = inside or (
                tag == CUE and word.endswith("s") and word_tag(behind) == PREPOSITION
            )
            modifies = word in lexicon.role_modifiers()
            particle = word in lexicon.name_particles() and behind[:1].isupper()
            names = particle and bool(role) and role[-1][0].isupper()
            if not (joins or works or inside or modifies or names):
                break
        role.append(word)
    return role


def _is_shift(before: str, word: str, behind: str) -> bool:
    """Whether a time of day tells which noun is meant: "the night shift", "a day nurse"."""
    if word in _SPANS and (before.isdigit() or before in lexicon.number_words()):
        return True  # "a driver for 14 years"
    small = word_tag(word) == TIME and word.islower() and behind.islower()
    return small and word_tag(before) == DETERMINER and word_tag(behind) in (WORD, PERSON_NOUN)


def _is_of_name(words: Sequence[str], index: int) -> bool:
    """Whether a word in capitals belongs to a body's name: "Morning" of "the Brack Morning Post", "US"."""
    word, before = words[index], words[index - 1] if index else ""
    if word.isupper() and len(word) > 1:
        return True
    behind = words[index + 1][0].isupper() if index + 1 < len(words) else False
    if not word[0].isupper() or not (behind or word_tag(word) != TIME):
        return False
    body = before in lexicon.impersonal_nouns() or before in lexicon.organization_nouns()
    return before[:1].isupper() or ((before == "the" or body) and behind)


def _is_inside(before: str) -> bool:
    """Whether a noun phrase goes on behind a word: a preposition, a determiner or an owner."""
    return word_tag(before) in _INSIDE or before.endswith(OWNERS)


def _may_be_person(words: Sequence[str]) -> bool:
    """Whether the words behind an article may be what somebody is, as far as the lists know."""
    if not lexicon.non_role_nouns().isdisjoint(words):
        return False
    head = ""
    for word in words:
        if word_tag(word) in (PREPOSITION, DETERMINER, AUXILIARY) or word == "who":
            break
        head = word
    return not head.endswith(_NO_PERSON) and head not in lexicon.finite_verbs()


def with_owner(role: list[str], words: Sequence[str], text: str, end: int, high: int) -> list[str]:
    """A role with what was cut from the ``words`` of its apposition, which end at an offset, and is its own.

    It is a house by its owner's name, "head chef at Marcel's", or the title of a work: "author of “Salt”".
    """
    cut = words[len(role) :]
    behind = text[end : min(end + 1, high)]
    house = len(cut) == _LINK_AND_NAME and cut[1].endswith(POSSESSIVE) and cut[1][0].isupper()
    if house and word_tag(cut[0]) == PREPOSITION and behind in _CLAUSE_MARKS:
        return list(words)
    work = _WORK.match(text, end, high) if cut == ["of"] else None
    if work is None or work[2].endswith((",", ".")) or text.startswith(" and ", work.end()):
        return role  # with a mark of the sentence it would not stand in the article as it is told
    return [*words, f"{work[1]}{work[2]}{work[3]}"]


def with_body(role: list[str], text: str, end: int, high: int) -> list[str]:
    """A role that ends at an offset, with what belongs to it behind the comma there.

    It is the body of a title, "Director, IFL Securities", the country of a place, or, without a
    comma, the title of a work: "author of the novel “Salt”".
    """
    if role[-1] in lexicon.work_nouns():
        work = _WORK.match(text, end, high)
        return role if work is None else [*role, f"{work[1]}{work[2].rstrip(',')}{work[3]}"]
    if text[end : end + 2] != ", ":
        return role
    titled = role[0][0].isupper() and len(role) <= _MOST_OF_TITLE and lexicon.is_title(role[-1])
    if titled:
        found = _BODY.match(text, end, high)
        named = found is not None and found.group(1).split()[0].lower() in lexicon.first_names()
        return role if found is None or named else [*_with_comma(role), *found.group(1).split()]
    if role[-1][0].isupper() and not lexicon.is_title(role[-1]):
        place = _PLACE.match(text, end, high)
        if place is not None and place.group(1).lower() in lexicon.place_names():
            return [*_with_comma(role), place.group(1)]
    return role


def _with_comma(role: Sequence[str]) -> list[str]:
    return [*role[:-1], f"{role[-1]},"]
