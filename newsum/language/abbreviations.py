"""Whether a full stop is a sentence boundary, or an abbreviation's, an initial's or a number's."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, Final

from ..lexicon import exact_stop_titles
from .listed_abbreviations import BoundaryJudge, listed_judge, listed_languages
from .punkt import abbreviation_lists, parameters, tokenizer
from .tokens import stop_words

_LANGUAGES: Final = 8
"""Languages whose judges are kept: a text may declare any string as its language."""

_DECISIONS: Final = 4_096
"""Decisions that each judge remembers."""


@lru_cache(maxsize=_LANGUAGES)
def boundary_judge(language: str) -> BoundaryJudge:
    """Make the judge of a language.

    Most words are no abbreviations, which a look-up tells.  What behaves as news has it is listed
    in ``abbreviations.json``, and titles in the lexicon.  The rest, which one article in nine has any
    of, is left to NLTK's Punkt: it is loaded for the first, and its decisions are kept.
    """
    if language != "en" and language in listed_languages():
        return listed_judge(language)
    known = parameters(language)
    common = stop_words(language)
    listed = abbreviation_lists()
    names, numbers, times = listed["before names"], listed["before numbers"], listed["after times"]
    exact = exact_stop_titles()
    tied = frozenset(first for first, _ in known.collocations)

    @cache
    def punkt() -> Any:
        return tokenizer(known)

    @lru_cache(maxsize=_DECISIONS)
    def is_boundary(word: str, following: str) -> bool:
        lowered, after = word.lower(), following.lower().rstrip(",;:")
        last = lowered.rpartition("-")[2]
        if last in names or word in exact:  # "Main St. The …" ends one, "Gov. Bush" does not
            return after in common and after in known.starters
        before_number = lowered in numbers
        if following[0].isdigit() and before_number and (len(word) > 1 or word.islower()):
            return False  # "No. 5", "(b. 1953)", but not "by plan B. 1953 was dry."
        if " " in word or ("." in word and word.isupper()):  # "Michael J. Fox", "U.S. Navy"
            return after in common or after in known.starters
        if lowered in times and following[0].isupper() and after in common:  # "at 5 p.m. All left"
            return True
        kind = "##number##" if lowered[:1].isdigit() else lowered
        short = len(word) == 1 or lowered in known.abbreviations or last in known.abbreviations
        if not (short or kind in tied or word.endswith("..")):
            return True
        return bool(punkt().text_contains_sentbreak(f"{word}. {following}"))

    return is_boundary
