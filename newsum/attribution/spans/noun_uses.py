"""Reporting verbs that are nouns where they stand: "a wake-up call", "the federal rules are", "the rules committee"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from ... import lexicon
from .tags import (
    AUXILIARY,
    COLON,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NAME,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    QUOTED,
    WORD,
)

_OF_ONE: Final = frozenset(("a", "an", "one", "another", "the", "his", "her", "its", "my", "our"))
"""Determiners of one thing, after which no verb of many follows: "the brochure say"."""

_OF_ANY: Final = frozenset(("a", "an"))
_OWNED: Final = frozenset(("his", "her"))
_TANKS: Final = (["tank"], ["tanks"])

_OF_EACH: Final = frozenset(("each", "another"))
"""Determiners that stand alone before a verb, too: "another said"."""

_SUPERLATIVES: Final = frozenset(("best", "least", "most"))

_OF_MANY: Final = frozenset(("data", "elderly", "media", "poor", "press", "rich", "staff", "young"))
"""Nouns of many things that do not end in "s"."""

_PASTS: Final = frozenset(("put", "read", "set", "spread"))
"""Verbs of which the past is spelled alike: "the caption read"."""

_OF_STATES: Final = frozenset((NAME, PERSON_NOUN, WORD))
_WRITINGS: Final = frozenset(("documents", "notes", "reports", "rules"))
"""What a body has, rather than does: "police reports"."""

_OF_MATTERS: Final = ("tion", "ment", "ity", "ness", "ance", "ence")
"""Endings of nouns that open a list's item: "Validation rules: "."""

_VERBS_OF_ONE: Final = frozenset(("is", "was"))
_VERBS_OF_MANY: Final = frozenset(("are", "have", "were"))
_AFTER_NOUN: Final = frozenset((CONJUNCTION, PREPOSITION))


def _is_one_of_name(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether names before an index say of what kind one thing is: "in a Tarnet post"."""
    first = index
    while first and tags[first - 1] == NAME:
        first -= 1
    return first > 0 and (words[first - 1] in _OF_ANY or words[first - 1] in _OWNED)


@cache
def _verbs_of_many() -> frozenset[str]:
    """The reporting verbs in the form that "they" asks for: "say", "call"."""
    verbs = lexicon.reporting_verbs() - _PASTS
    return frozenset(verb for verb in verbs if f"{verb}s" in verbs or f"{verb}es" in verbs)


def is_noun(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether the reporting verb at an index is a noun, or a participle of one, by its neighbours."""
    if not index:
        return False
    word, before = words[index], words[index - 1]
    if before in _SUPERLATIVES and word.endswith("ed"):
        return True  # "the most cited clerk"
    if tags[index - 1] == DETERMINER:
        return before.lower() in _OF_EACH and word in _verbs_of_many()  # "in each state"
    following = tags[index + 1] if index + 1 < len(tags) else ""
    if words[index + 1 : index + 2] in _TANKS and word == "think":
        return True
    if following == COLON and index == 1 and before.endswith(_OF_MATTERS):
        return tags[index + 2 : index + 3] != [QUOTED]  # "Validation rules: for example, “…”"
    if tags[index - 1] == NAME:
        if word == "state":
            return following in _OF_STATES  # "a North Tarn state senator"
        told = words[index + 1 : index + 3] == [",", "which"]  # "the Tarnet report, which says"
        return word in _verbs_of_many() and (told or _is_one_of_name(words, tags, index))
    if tags[index - 1] == PERSON_NOUN:
        return _is_compound(words, tags, index)
    if tags[index - 1] != WORD:
        return False
    return _is_compound(words, tags, index) or _is_described(words, tags, index)


def _is_compound(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether it is a part of a noun in two words: "court documents", "the rules committee said"."""
    if words[index] in _WRITINGS and words[index - 1].lower() in lexicon.impersonal_nouns():
        return True
    if not words[index].endswith("s") or tags[index + 1 : index + 2] != [PERSON_NOUN]:
        return False
    owned = index > 1 and words[index - 2].endswith(POSSESSIVE)  # "Roe's able rules committee"
    behind = owned or tags[index + 2 : index + 3] == [CUE]
    return behind and words[index + 1] in lexicon.impersonal_nouns()


def _is_described(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether a word of no list before it says which: "a wake-up call", "the racial remarks and"."""
    word, before = words[index], words[index - 1]
    if word == "saying":
        return index > 2 and words[index - 3] in _VERBS_OF_ONE  # "is an old saying"
    several = word.endswith("s")
    following = tags[index + 1] if index + 1 < len(tags) else ""
    if following == AUXILIARY:  # "his boldest claim is", "the harbour rules are"
        return words[index + 1] in (_VERBS_OF_MANY if several else _VERBS_OF_ONE)
    if before.endswith("ed") and word in _verbs_of_many():
        return True  # "heaped praise on"
    owned = index > 1 and words[index - 2].endswith(POSSESSIVE)
    if owned and not before.endswith(("s", "ly")) and before not in _OF_MANY:
        return word in _verbs_of_many()  # "said of Roe's latest demand"
    if index > 2 and tags[index - 3 : index - 1] == [DETERMINER, WORD]:
        one = words[index - 3] in _OF_ANY and not before.endswith("ly")
        return one and word in _verbs_of_many()  # "a public records request"
    if index < 2 or tags[index - 2] != DETERMINER:
        return False
    if several:
        object_ = index > 2 and tags[index - 3] == PREPOSITION
        return object_ and following in _AFTER_NOUN and words[index + 1] != "that"
    determiner = words[index - 2].lower()
    if determiner in _OF_ANY:  # "on a press call", where "the press call" may be a verb
        return not before.endswith("ly") and word in _verbs_of_many()
    one = determiner in _OF_ONE and not before.endswith(("s", "ly"))
    return one and before not in _OF_MANY and word in _verbs_of_many()
