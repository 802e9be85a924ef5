"""How old people are whom a text names: "Lena Krass, 41,", "Lena Krass died aged 41", "She was 41."."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from ..lexicon.figure_words import FigureWords
from .measures import AGE, Measure
from .numerals import value_of, years_old

_AGES: Final = range(5, 111)

_OPENS: Final = frozenset({",", "("})
_CLOSES: Final = frozenset({",", ".", ")"})
"""Marks about an age behind a name."""

_AGED: Final = frozenset({"aged", "age"})
_OF: Final = "of"
_OF_AGE: Final = frozenset({"de", "di"})
"""Between a name and an age: "Lena Krass, de 17 años,"."""

_ARTICLES: Final = frozenset({"a", "an", "the"})
_APART: Final = 10
"""Words from a name to the age of "Lena Krass, a climber of 41"."""

PRONOUNS: Final = frozenset({"he", "she"})
"""Words for whom the sentence before names."""

_WAS: Final = frozenset({"was", "is", "turned"})
_THIRD: Final = 2
"""The place of the age in a sentence that tells it of a pronoun."""

_FAR: Final = 30
"""Words from a name to the age of "Lena Krass died … aged 41", at most."""

_KNOWN: Final = "the"
_KNOWN_REACH: Final = 6
"""The article of somebody named before, and how far before the age it stands: "the pupil, who is 16"."""

_ENDS: Final = frozenset({".", ",", ";", "and", "years", "when"})
"""What follows the age in "She was 41."."""


def first_name(raw: Sequence[str], stop_words: frozenset[str]) -> str:
    """The first full name among a sentence's tokens, lower-cased; "" where there is none."""
    return next((_name(raw, at) for at in range(len(raw) - 1) if _is_name(raw, at, stop_words)), "")


class Named(NamedTuple):
    """Whom an article names."""

    by_surname: Mapping[str, str]
    """The full name by the last part of it, lower-cased."""
    before: str
    """The first full name of the sentence before, whom a pronoun means."""


def by_surname(texts: Iterable[Sequence[str]], stop_words: frozenset[str]) -> dict[str, str]:
    """The full names in the tokens of an article's sentences, by the last part of each.

    None of two people with one surname.
    """
    found: dict[str, set[str]] = {}
    for raw in texts:
        for at in range(len(raw) - 1):
            if _is_name(raw, at, stop_words):
                found.setdefault(raw[at + 1].lower(), set()).add(_name(raw, at))
    return {last: min(names) for last, names in found.items() if len(names) == 1}


def age_of_named(
    raw: Sequence[str], at: int, words: FigureWords, stop_words: frozenset[str], named: Named
) -> Measure | None:
    """The age that a token states of somebody with a full name."""
    value = years_old(raw[at], words)
    glued = value is not None
    if value is None and raw[at].isdigit() and at >= _THIRD:
        value = value_of(raw[at], words)
    if value is None or value not in _AGES:
        return None
    whom = _whom_beside(raw, at, stop_words)
    if not glued:
        whom = _whom(raw, at, words, stop_words, named.before) or _of_surname(raw, at, words, named)
    return Measure(value, AGE, whom, at, at) if whom else None


def _whom_beside(raw: Sequence[str], at: int, stop_words: frozenset[str]) -> str:
    """The name beside "17-year-old", behind it or before it: "Lena Krass, a 17-year-old"."""
    if at + 2 < len(raw) and _is_name(raw, at + 1, stop_words):
        return _name(raw, at + 1)
    start = at - 4
    if start >= 0 and raw[at - 1] in _ARTICLES and raw[at - 2] == ",":
        return _name(raw, start) if _is_name(raw, start, stop_words) else ""
    return ""


def _whom(
    raw: Sequence[str], at: int, words: FigureWords, stop_words: frozenset[str], before: str
) -> str:
    """Of whom a number is the age; "" where it is none."""
    behind = raw[at + 1] if at + 1 < len(raw) else "."
    of_age = raw[at - 1] in _OF_AGE
    if behind in words.old and raw[at - 1 - of_age] in _OPENS:  # "Lena Krass, de 17 años,"
        start = at - 3 - of_age
        return _name(raw, start) if start >= 0 and _is_name(raw, start, stop_words) else ""
    if raw[at - 1] in _OPENS and behind in _CLOSES:  # "Lena Krass, 41,"
        start = at - 3
        return _name(raw, start) if start >= 0 and _is_name(raw, start, stop_words) else ""
    if raw[at - 1].lower() in _AGED or (raw[at - 1] == _OF and raw[at - 2] in _AGED):
        names = (
            start
            for start in range(at - 2, max(-1, at - _FAR), -1)
            if _is_name(raw, start, stop_words)
        )
        return next((_name(raw, start) for start in names), before)
    if raw[at - 1] == _OF and behind in _CLOSES:  # "Lena Krass, a climber of 41,"
        starts = (start for start in range(at - 4, max(-1, at - _APART), -1) if start >= 0)
        beside = (one for one in starts if raw[one + 2] == "," and raw[one + 3] in _ARTICLES)
        return next((_name(raw, one) for one in beside if _is_name(raw, one, stop_words)), "")
    if raw[at - 1] in _WAS and behind in _ENDS:
        of_pronoun = at == _THIRD and raw[at - 2].lower() in PRONOUNS
        start = at - 5
        of_name = raw[at - 3 : at - 1] == [",", "who"] and start >= 0
        if of_name and _is_name(raw, start, stop_words):
            return _name(raw, start)
        of_known = raw[at - 2] == "who" and _KNOWN in raw[max(0, at - _KNOWN_REACH) : at]
        return before if of_pronoun or of_known else ""
    return ""


def _of_surname(raw: Sequence[str], at: int, words: FigureWords, named: Named) -> str:
    """Of whom a number is the age that stands behind a surname alone: "Krass, 41,", "Krass is 41."."""
    behind = raw[at + 1] if at + 1 < len(raw) else "."
    aside = raw[at - 1] in _OPENS and (behind in _CLOSES or behind in words.old)
    told = raw[at - 1] in _WAS and (behind in _ENDS or behind in words.old)
    if not (aside or told):
        return ""
    of_who = told and [*raw[at - 3 : at - 1]] == [",", "who"]
    return named.by_surname.get(raw[at - 4 if of_who else at - 2].lower(), "") if at > 1 else ""


def _is_name(raw: Sequence[str], at: int, stop_words: frozenset[str]) -> bool:
    """Whether two tokens are a full name."""
    first, last = raw[at], raw[at + 1]
    return (
        first[0].isupper()
        and last[0].isupper()
        and len(first) > 1
        and not first.isupper()
        and last.isalpha()
        and first.lower() not in stop_words
    )


def _name(raw: Sequence[str], at: int) -> str:
    return f"{raw[at]} {raw[at + 1]}".lower()
