"""Which language a text is in, told by its commonest words."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

_COMMON = Path(__file__).with_name("common.json")

_LOOK = 1_000
"""Characters: some 160 words tell a language as surely as the whole article does."""

_SHARE = 0.12
"""The least part of the words.  Articles have .25 and more; lists of results and tables less."""

_LEAD = 1.25
"""How many times more than the next language: Danish and Norwegian share most of theirs."""

_LEAST = 4
"""Words found, below which chance decides."""


def common_words() -> dict[str, str]:
    """Return the commonest words of each language that can be told, in one string each."""
    words: dict[str, str] = json.loads(_COMMON.read_text(encoding="utf-8"))["words"]
    return words


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return the languages that each common word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in common_words().items():
        for word in listed.split():
            found[word] = (*found.get(word, ()), language)
    return found


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language that a text is in; ``None`` where that cannot be told.

    By the share of its words that are among a language's commonest, as in G. Grefenstette,
    *Comparing two language identification schemes* (1995).

    >>> detect("Der Minister sagte, dass die Stadt mit dem Bau der Brücke nicht warten werde.")
    'de'
    """
    languages = _languages()
    found = text[:_LOOK].lower().split()
    counts: Counter[str] = Counter()
    for several, count in Counter(map(languages.get, found)).items():
        for language in several or ():
            counts[language] += count
    ranked = sorted(counts, key=lambda language: (-counts[language], language))
    if not ranked or counts[ranked[0]] < max(_LEAST, _SHARE * len(found)):
        return None
    if len(ranked) > 1 and counts[ranked[0]] < _LEAD * counts[ranked[1]]:
        return None
    return ranked[0]
