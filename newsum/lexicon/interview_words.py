"""The words of interviews in a language: who speaks and is spoken to, and the labels of turns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..patterns import pattern
from .packs import rows

_LANGUAGES: Final = 16
"""Languages whose words are kept: more than there are."""

_NUMBER: Final = r"(?:[IVXL]+|\d{1,2})"
"""The number of an act of a play."""

_GAP: Final = r"(?:[\w'’]+ ){0,3}"
"""What stands for "…" in a phrase."""


@dataclass(frozen=True, slots=True)
class InterviewWords:
    """What tells speech without marks in one language."""

    questions: frozenset[str]
    answers: frozenset[str]
    """The labels of turns that name nobody, as written and in capitals: "Q", "Antwort", "RESPUESTA"."""
    nobodys: frozenset[str]
    """Labels in examples of talk that nobody had: "You", "User"."""
    own: re.Pattern[str]
    """Somebody who speaks of themselves: "I"."""
    group: re.Pattern[str]
    """Somebody who speaks of themselves, alone or with others: "I", "we"."""
    answering: re.Pattern[str]
    """What somebody says who is asked about themselves: where subjects are left out, "we" as well."""
    talk: re.Pattern[str]
    """Somebody who speaks of themselves or to somebody: "I", "we", "you"."""
    address: re.Pattern[str]
    """Whom somebody speaks to, in any form: "you", "your"."""
    interview: re.Pattern[str]
    """What an article that is an interview says of itself: "spoke to"."""
    readers: re.Pattern[str]
    """What a heading says above what readers ask: "FAQ"."""
    stage: re.Pattern[str]
    """What a heading says in a play: "Act II"."""


@lru_cache(maxsize=_LANGUAGES)
def interview_words(language: str | None) -> InterviewWords:
    """The words of interviews of a language that has a pack, else of English."""
    code = _code(language)
    by_kind: dict[str, list[str]] = {}
    for word, kind in rows(code, "interview_words.tsv"):
        by_kind.setdefault(kind, []).append(word)
    own = by_kind["self"]
    group = [*own, *by_kind["group"]]
    address = by_kind["address"]
    return InterviewWords(
        questions=_labels(by_kind["question"]),
        answers=_labels(by_kind["answer"]),
        nobodys=_labels(by_kind["nobody"]),
        own=_any_of(own),
        group=_any_of(group),
        answering=_any_of(own if code == "en" else group),
        talk=_any_of([*group, *address]),
        address=_any_of([*address, *by_kind["addressed"]]),
        interview=_any_of(by_kind["interview"]),
        readers=_any_of(by_kind["readers"]),
        stage=_numbered(by_kind["stage"]),
    )


def _code(language: str | None) -> str:
    """The folder of a language's words."""
    if language in (None, "en"):
        return "en"
    from .language_pack import has_pack  # which an English article does without

    return language if language is not None and has_pack(language) else "en"


def _labels(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.upper()))


def _numbered(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of some words with its number before or behind it."""
    either = "|".join(words)
    return pattern(rf"{_NUMBER}\.? (?:{either})\b|(?:{either}) {_NUMBER}\b", re.I)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of some phrases, which may begin with a capital."""
    either = "|".join(
        f"[{phrase[0]}{phrase[0].upper()}]" + re.escape(phrase[1:]).replace(r"…\ ", _GAP)
        for phrase in sorted(phrases, key=len, reverse=True)
    )
    return pattern(rf"\b(?:{either})\b")
