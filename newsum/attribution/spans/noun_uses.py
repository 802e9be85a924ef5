"""Reporting verbs that are nouns where they stand: "a wake-up call", "the federal rules are", "the rules committee"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from ... import lexicon
from .tags import AUXILIARY, CONJUNCTION, CUE, DETERMINER, NAME, PERSON_NOUN, PREPOSITION, WORD

_OF_ONE: Final = frozenset(("a", "an", "one", "another", "the", "his", "her", "its", "my", "our"))
"""Determiners of one thing, after which no verb of many follows: "the brochure say"."""

_OF_EACH: Final = frozenset(("each", "another"))
"""Determiners that stand alone before a verb, too: "another said"."""

_OF_MANY: Final = frozenset(("data", "elderly", "media", "poor", "press", "rich", "staff", "young"))
"""Nouns of many things that do not end in "s"."""

_PASTS: Final = frozenset(("put", "read", "set", "spread"))
"""Verbs of which the past is spelled alike: "the caption read"."""

_OF_STATES: Final = frozenset((NAME, PERSON_NOUN, WORD))
_WRITINGS: Final = frozenset(("documents", "notes", "reports", "rules"))
"""What a body has, rather than does: "police reports"."""

_VERBS_OF_ONE: Final = frozenset(("is", "was"))
_VERBS_OF_MANY: Final = frozenset(("are", "have", "were"))
_AFTER_NOUN: Final = frozenset((CONJUNCTION, PREPOSITION))


@cache
def _verbs_of_many() -> frozenset[str]:
    """The reporting verbs in the form that "they" asks for: "say", "call"."""
    verbs = lexicon.reporting_verbs() - _PASTS
    return frozenset(verb for verb in verbs if f"{verb}s" in verbs or f"{verb}es" in verbs)


def is_noun(words: Sequence[str], tags: Sequence[str], index: int) -> bool:
    """Whether the reporting verb at an index, right behind a word of no list, is a noun by its neighbours."""
    if not index:
        return False
    word, before = words[index], words[index - 1]
    if tags[index - 1] == DETERMINER:
        return before in _OF_EACH and word in _verbs_of_many()  # "in each state"
    if word == "state" and index + 1 < len(tags) and tags[index - 1] == NAME:
        return tags[index + 1] in _OF_STATES  # "a North Carolina state senator"
    if tags[index - 1] not in (WORD, PERSON_NOUN):
        return False
    following = tags[index + 1] if index + 1 < len(tags) else ""
    several = word.endswith("s")
    if word == "saying":
        return index > 2 and words[index - 3] in _VERBS_OF_ONE  # "is an old saying"
    if word in _WRITINGS and before in lexicon.impersonal_nouns():
        return True  # "court documents show"
    if following == AUXILIARY and tags[index - 1] == WORD:
        one = not several and words[index + 1] in _VERBS_OF_ONE  # "his boldest claim is"
        return one or (several and words[index + 1] in _VERBS_OF_MANY)
    if before.endswith("ed") and word in _verbs_of_many():
        return True  # "heaped praise on"
    if (
        several and following == PERSON_NOUN
    ):  # "the rules committee said", "Roe's able rules committee"
        owned = index > 1 and words[index - 2].endswith(("'s", "’s"))
        behind = owned or tags[index + 2 : index + 3] == [CUE]
        return behind and words[index + 1] in lexicon.impersonal_nouns()
    if tags[index - 1] != WORD or index < 2 or tags[index - 2] != DETERMINER:
        return False
    if several:  # "for the racial remarks and"
        object_ = index > 2 and tags[index - 3] == PREPOSITION
        return object_ and following in _AFTER_NOUN and words[index + 1] != "that"
    one = words[index - 2].lower() in _OF_ONE and not before.endswith(("s", "ly"))
    return one and before not in _OF_MANY and word in _verbs_of_many()
