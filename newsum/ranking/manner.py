"""How a sentence is worded: what is quoted in it, its cue words, its punctuation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from operator import truediv

from .cues import CueWords, cue_words
from .dangling import is_dangling
from .eligibility import OPENING_MARKS, is_speech
from .sentence_table import SentenceTable

_ACCORDING = frozenset({"according", "According"})

_COUNTED = (
    "self",
    "reader",
    "shared_self",
    "contrast",
    "parties",
    "present",
    "grave",
    "prospects",
    "modals",
    "comparisons",
)
"""Lists of cue words of which each has a feature: how many of them a sentence has."""


@cache
def _either_case() -> CueWords:
    """The cue words with and without a capital: looked up faster than words are lowered."""
    return CueWords(*(words | {word.capitalize() for word in words} for words in cue_words()))


@cache
def _inner_cues() -> frozenset[str]:
    """The words of all lists that are looked for anywhere: few sentences have more than two."""
    cues = _either_case()
    return frozenset().union(
        cues.personal_pronouns,
        cues.reporting_verbs,
        cues.amounts,
        cues.days,
        cues.first_person,
        cues.pronouns,
        _ACCORDING,
        *(getattr(cues, name) for name in _COUNTED),
    )


def measure_manner(table: SentenceTable) -> dict[str, list[float]]:
    """Measure the features that are a sentence's own wording."""
    cues = _either_case()
    first = [own[0].lower().replace("’", "'") if own else "" for own in table.words]
    found = list(map(_inner_cues().intersection, table.words))
    first_person = cues.first_person
    longest, quoted, _ = zip(*table.quoted, strict=True)
    lengths = list(map(len, table.texts))
    return {
        "quoted": [float(total > 0) for total in quoted],
        "quoted_share": list(map(truediv, quoted, lengths)),
        "longest_quotation": list(map(truediv, longest, lengths)),
        "opens_quoted": [float(text[0] in OPENING_MARKS) for text in table.texts],
        "dangling": [float(is_dangling(table, index)) for index in range(len(first))],
        "speech": [float(is_speech(table, index)) for index in range(len(first))],
        "subordinate": [float(word in cues.subordinators) for word in first],
        "persons": _any_of(cues.personal_pronouns, found),
        "reporting": _any_of(cues.reporting_verbs, found),
        "first_person": [
            0.0 if none else sum(map(first_person.__contains__, own)) / len(own)
            for own, none in zip(table.words, map(first_person.isdisjoint, found), strict=True)
        ],
        "day": _any_of(cues.days, found),
        "money": [
            float(not none or _has_amount(text))
            for text, none in zip(table.texts, map(cues.amounts.isdisjoint, found), strict=True)
        ],
        "article": [float(word == "the") for word in first],
        "name_second": [
            float(bool(names) and own[1] == names[0])
            for own, names in zip(table.words, table.names, strict=True)
        ],
        "colon": [float(":" in text) for text in table.texts],
        "aside": [float("(" in text) for text in table.texts],
        "according": _any_of(_ACCORDING, found),
        "anaphor_first": [
            0.0 if none else _anaphor_first(own, cues.pronouns)
            for own, none in zip(table.words, map(cues.pronouns.isdisjoint, found), strict=True)
        ],
        **_counts(found),
    }


def _any_of(cues: frozenset[str], found: Sequence[frozenset[str]]) -> list[float]:
    """Whether each sentence has one of these words."""
    return [0.0 if none else 1.0 for none in map(cues.isdisjoint, found)]


def _has_amount(text: str) -> bool:
    """Whether what stands beside a sum of money, or a share, is in a text."""
    return "$" in text or "%" in text or "£" in text or "€" in text


@cache
def _lists_by_word() -> dict[str, list[str]]:
    """Those of the `_COUNTED` lists that each of their words stands in."""
    cues = _either_case()
    lists: dict[str, list[str]] = {}
    for name in _COUNTED:
        for word in getattr(cues, name):
            lists.setdefault(word, []).append(name)
    return lists


def _counts(found: list[frozenset[str]]) -> dict[str, list[float]]:
    """How many words of each of the `_COUNTED` lists each sentence has."""
    lists = _lists_by_word()
    counts = {name: [0.0] * len(found) for name in _COUNTED}
    for index, words in enumerate(found):
        for word in words:
            for name in lists.get(word, ()):
                counts[name][index] += 1
    return counts


def _anaphor_first(words: list[str], pronouns: frozenset[str]) -> float:
    """1 where a pronoun stands before any name: what it means is in no word of the sentence."""
    for index, word in enumerate(words):
        if word in pronouns:
            return 1.0
        if index and word[0].isupper() and word[1:2].islower():
            break
    return 0.0
