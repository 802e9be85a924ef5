"""Whether a full stop is a sentence boundary in a language whose abbreviations are listed.

A stop behind an abbreviation ends a sentence as well where a word follows that often opens one: a
pronoun or an article with a capital.  Where nouns have capitals, a number with a stop is an ordinal
before anything else: "3. Oktober".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from ..lexicon.language_pack import CAPITALISED_NOUNS
from ..lexicon.packs import FOLDER, rows, words
from ..patterns import pattern
from .tokens import stop_words

BoundaryJudge = Callable[[str, str], bool]
"""Whether a full stop between a word and the one that follows is a sentence boundary."""

_LANGUAGES: Final = 16
"""Judges that are kept: more than there are lists."""

_DECISIONS: Final = 4_096
"""Decisions that each judge remembers."""

_INITIALISM = pattern(r"[^\W\d_]{1,2}(?:[.-]{1,2}[^\W\d_]{1,2})+")
_ORDINAL = pattern(r"\d{1,3}")
_NUMERAL = pattern(r"\d|[IVXLC]+\b")
_PARTED = pattern("[-'’]")
"""What parts an abbreviation from what is tied to it: "l'art.", "Vize-Präs."."""

_STREET: Final = "str"
"""The end of the names of streets in German, before a number: "Hauptstr. 5"."""


@cache
def listed_languages() -> frozenset[str]:
    """The languages that have a list, ``abbreviations.tsv`` in their folder of the lexicon."""
    return frozenset(path.parent.name for path in FOLDER.glob("*/abbreviations.tsv"))


@lru_cache(maxsize=_LANGUAGES)
def listed_judge(language: str) -> BoundaryJudge:
    """Make the judge of one of the `listed_languages`."""
    kinds = {row[0]: row[1] for row in rows(language, "abbreviations.tsv")}
    counted = {word for word, kind in kinds.items() if kind == "counted"}
    openers = stop_words(language) - counted
    ordinals = CAPITALISED_NOUNS in words(language, "traits.txt")

    @lru_cache(maxsize=_DECISIONS)
    def is_boundary(word: str, following: str) -> bool:
        lowered = word.lower()
        opens = following.lower().partition("'")[0].partition("’")[0].rstrip(",;:") in openers
        if lowered.endswith(".."):  # an ellipsis
            return not following[0].isdigit() and (opens or not ordinals)
        if lowered[:1].isdigit():
            return not (ordinals and _ORDINAL.fullmatch(lowered)) or opens
        kind = kinds.get(lowered) or kinds.get(_PARTED.split(lowered)[-1])
        if kind == "name":
            return False
        if kind == "number" or lowered.endswith(_STREET):
            return not _NUMERAL.match(following)
        initial = " " in word or len(word) == 1 or _INITIALISM.fullmatch(word) is not None
        return opens or not (kind == "end" or initial)

    return is_boundary
