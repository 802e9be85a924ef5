"""Roles that a clause or a place of work behind a name tells: "who works as …", "of the Trust"."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.own_points import with_own_point
from ..spans.tags import CONJUNCTION, CUE, DETERMINER, PREPOSITION, WORD, word_tag
from .appositions import role_of_apposition
from .entity import JOINT
from .names import bare
from .role_words import is_occupation, offices

_LONGEST: Final = 160
"""Characters of a clause, at most."""

_MOST_WORDS: Final = 20
"""Words of a role that a clause tells, at most."""

# Degrees and suffixes behind a name, each after a comma: "M.D.", "PhD", "Jr.".
_LETTERS = pattern(r",? ([A-Z][A-Za-z]{0,4}(?:\.[A-Z][a-z]{0,2}){0,3}\.?)(?: ['’]\d\d)?(?=[, ])")
_MOST_LETTERS: Final = 4

# A relative clause that says what somebody is, and one that says what they do.
_IS = pattern(
    r",? who (?:(?:now|also|currently|once) )?"
    r"(?:is|was|ha[sd] been|works as|worked as|serves as|served as) "
    r"(?:(?:now|also|currently|for (?:many )?years) )?"
)
_DOES = pattern(r",? (who ([a-z]+) )")

# What somebody is now, behind what they were: "who rowed for Tarn and is now chief of …".
_IS_NOW = pattern(r",? who [^.,;:?!\n“”\"()—]{3,110} and (?:(?:is|now|currently) ){1,3}")

# What a sentence says its subject is: "Roe is the head of …".
_PREDICATE = pattern(r" is (?:now |also |currently )?(?=(?:the|an?|[a-z]+) )")

# Where somebody belongs: a name follows, perhaps after a noun ("from the charity Rivers First").
_BELONGS = pattern(
    r",? ((?:of|from|with|at) (?:the )?(?:[a-z-]+ ){0,3}"
    r"[A-Z][\w'’&.-]*(?:(?: (?:of|for|and|the|&)|(?:(?<=Center)|(?<=Centre)|(?<=Council)"
    r"|(?<=Committee)|(?<=Commission)|(?<=Institute)) on){0,2} [A-Z][\w'’&-]*){0,7})(?=[,.;:?!\n ”\"]|$)"
)

# What the body is, behind its name: "of Shelter Corvania, a housing charity".
_WHAT_IT_IS = pattern(
    r", (?:an?|the) (?:[\w-]+ ){0,2}([a-z]+)(?=[,.;:?!\n”\"]| (?:that|which|for|in|of|based)\b|$)"
)

_LINKS: Final = tuple(
    f"{mark} {word} " for mark in ("", ",") for word in ("of", "from", "with", "at")
)
"""The prepositions before an affiliation: "of", "at"."""

_CLAUSE = pattern(r"[^,;:?!\n“”\"()—]+")

_ENDS_CLAUSE: Final = frozenset(
    ("who", "which", "that", "whose", "where", "when", "and", "but", "since")
)

_BEFORE_PARTICIPLE: Final = (CONJUNCTION, CUE, DETERMINER, PREPOSITION)
"""What stands before a verb's form that says nothing: "who is the named heir"."""


_VERB_AND_NOUN: Final = 3
"""Words of a role that a clause may follow, at least: "who", a verb and a noun."""


def behind_degrees(text: str, end: int, high: int) -> int:
    """Where a name ends with the degrees and suffixes behind it, for what follows them."""
    if text[end : end + 1] not in (",", " "):
        return end
    for _ in range(_MOST_LETTERS):
        found = _LETTERS.match(text, end, high)
        letters = found.group(1).replace(".", "").lower() if found else ""
        if found is None or not _stands_behind_names(letters):
            break
        end = found.end()
    return end


def _stands_behind_names(letters: str) -> bool:
    return letters in lexicon.post_nominals() or letters in lexicon.name_suffixes()


def role_of_clause(text: str, end: int, high: int) -> list[str]:
    """The role that a relative clause right behind a name tells."""
    if not text.startswith((" who ", ", who "), end):
        return []
    found = _IS.match(text, end, high) or _IS_NOW.match(text, end, high)
    does = _DOES.match(text, end, high) if found is None else None
    if does is not None and does.group(2) not in lexicon.occupation_verbs():
        does = None
    start = found.end() if found else does.start(1) if does else end
    if start == end:
        return []
    clause = _CLAUSE.match(text, start, min(high, start + _LONGEST))
    if clause is None:
        return []
    role: list[str] = []
    words = _until_full_stop(clause.group()).split()
    for index, word in enumerate(words):
        ends = role and word in _ENDS_CLAUSE and not (does and len(role) < 2)
        if len(role) == _MOST_WORDS or (ends and not (does and _joins_noun(words, index))):
            break
        if role and word_tag(word) == CUE and word_tag(role[-1]) not in _BEFORE_PARTICIPLE:
            break  # "who is chairman of the Blue Fund said": the comma behind the clause is missing
        if _begins_clause(word, role):
            break
        role.append(word)
    while role and word_tag(role[-1]) in (PREPOSITION, CONJUNCTION):
        role.pop()
    personal = any(
        not lexicon.person_nouns().isdisjoint((bare(word).lower(), bare(word).rpartition("-")[2]))
        for word in role
    )
    officer = any(lexicon.is_title(word) for word in role)
    works = found is not None and " as " in found.group()
    return role if does or works or personal or officer else []


def _joins_noun(words: list[str], index: int) -> bool:
    """Whether an "and" ties one more noun to what somebody does: "who studies law and order in towns"."""
    behind = words[index + 1] if index + 1 < len(words) else ""
    noun = behind.islower() and behind not in lexicon.finite_verbs() and word_tag(behind) == WORD
    return words[index] == "and" and noun and not behind.endswith(("ed", "ly", "ing"))


def _begins_clause(word: str, role: list[str]) -> bool:
    """Whether a word behind a noun opens a clause without "that": "the team he played for".

    A possessive may as well stand behind a verb ("helps run her mother's firm"), unless a noun
    phrase has begun before.
    """
    if len(role) < _VERB_AND_NOUN or word_tag(role[-1]) in _BEFORE_PARTICIPLE:
        return False
    if word in lexicon.subject_pronouns():
        return True
    return word in lexicon.possessives() and any(
        word_tag(other) == DETERMINER for other in role[2:]
    )


def role_of_predicate(text: str, end: int, high: int) -> list[str]:
    """The role that a sentence tells of its subject, whose name ends at ``end``: an office or a trade."""
    found = _PREDICATE.match(text, end, high)
    clause = _CLAUSE.match(text, found.end(), min(high, found.end() + _LONGEST)) if found else None
    if clause is None:
        return []
    role = role_of_apposition(_until_full_stop(clause.group()).split()[:_MOST_WORDS])
    held = offices(role)
    head = held[-1].lower() if held else ""
    vague = head in lexicon.generic_person_nouns() or head in lexicon.relation_nouns()
    trade = lexicon.is_title(head) or is_occupation(head)
    linked = any(word_tag(word) == PREPOSITION for word in role)
    doing = role[:1] and role[0].endswith("ing")  # "is pushing senators to …"
    return role if trade and linked and not vague and not doing else []


def _until_full_stop(clause: str) -> str:
    """A clause without the sentence behind it: a full stop after a small letter or a digit ends it."""
    at = clause.find(".")
    while at >= 0:
        behind = clause[at + 1 : at + 2]
        word = clause[clause.rfind(" ", 0, at) + 1 : at]
        if behind == " " and word in lexicon.abbreviated_titles():
            at = clause.find(".", at + 1)
            continue  # "an adviser to Sen. Roe"
        if not behind or (behind == " " and not clause[at - 1 : at].isupper()):
            return clause[:at]
        at = clause.find(".", at + 1)
    return clause


def _is_body(word: str) -> bool:
    """Whether a small noun is one for a body that somebody may belong to: "charity", not "speech"."""
    return word in lexicon.organization_nouns() or word in lexicon.organization_anaphors()


def affiliation(text: str, end: int, high: int) -> str | None:
    """Where somebody belongs, right behind the name: "of the Linfield Police Department"."""
    if not text.startswith(_LINKS, end):
        return None
    found = _BELONGS.match(text, end, high)
    if found is None:
        return None
    low = found.start(1)
    words = text[low : with_own_point(text, low + len(found.group(1).rstrip(".")))].split()
    known = lexicon.organization_nouns()
    place = lexicon.place_names()
    apart = found.group().startswith(",")
    named = [word for word in words if word[0].isupper()]
    body = any(bare(word).lower() in known for word in named) or (apart and len(named) > 1)
    body = body or JOINT in words  # "of Marsh & Lowe"
    if len(named) > 1 and words[1] == "the":
        body = True  # "of the Brack Harbor Patrol": places of two words have no article
    small = [word for word in words[1:] if word.islower() and word != "the"]
    body = body or any(_is_body(word) for word in small)
    last = words[-1].lower()
    if not body and len(named) > 1 and (what := _WHAT_IT_IS.match(text, found.end(), high)):
        body = what.group(1) in lexicon.organization_anaphors()
    body = body or (len(named) > 1 and last.endswith("s") and is_occupation(last[:-1]))
    if not body or (bare(named[0]).lower() in place and len(named) == 1):
        return None
    return " ".join(words)
