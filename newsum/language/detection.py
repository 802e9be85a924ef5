"""Language detection, by the commonest words of each language."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from ..patterns import pattern

_COMMON: Final = Path(__file__).with_name("common.json")

_LOOK: Final = 1_000
"""Characters: some 160 words tell a language as surely as the whole article does."""

_SHARE: Final = 0.12
"""The least share of common words.  Articles have .25 and more; lists of results and tables less."""

_LEAD: Final = 1.25
"""Times as many as the next language has: Danish and Norwegian share most of theirs."""

_OWN_LEAD: Final = 2.0
"""The same of the words that only one of the two has."""

_LEAST: Final = 4
"""Common words; with fewer, chance would decide."""

UNDETERMINED: Final = "und"
"""The code, of ISO 639-2, of a text that is surely in none of the languages that can be told."""

_LOOK_AGAIN: Final = 8_000
"""Characters that are looked at where the first ones do not tell."""

_LEAST_WORDS: Final = 80
_ENGLISH: Final = 0.02
"""Words of a text that is surely in no language that can be told, at least, and the share of English ones
among them: other languages have .013 and less, English has .1 and more."""


_LEAST_ACCENTED: Final = 12
_ACCENTED: Final = 2
"""Words of a shorter text in no language that can be told, at least, none of which is a common English one,
and those of them that have other letters than English."""


def common_words() -> dict[str, str]:
    """The commonest words of each language that can be detected, in one string each."""
    words: dict[str, str] = json.loads(_COMMON.read_text(encoding="utf-8"))["words"]
    return words


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages that each common word belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in common_words().items():
        for word in listed.split():
            found[word] = (*found.get(word, ()), language)
    return found


# Scripts that tell their language, in the order in which they are asked for, and the letters that
# tell a language of the Arabic script from Arabic.
_SCRIPTS: Final = (
    ("ja", pattern(r"[\u3040-\u30ff]")),
    ("zh", pattern(r"[\u3400-\u9fff]")),
    ("ko", pattern(r"[\uac00-\ud7af]")),
    ("ur", pattern(r"[ٹڈڑںے]")),
    ("fa", pattern(r"[پچژگیک]")),
    ("ar", pattern(r"[\u0620-\u06ff]")),
    ("hi", pattern(r"[\u0904-\u0939]")),
    ("bn", pattern(r"[\u0980-\u09ff]")),
    ("th", pattern(r"[\u0e00-\u0e7f]")),
    ("he", pattern(r"[\u0590-\u05ff]")),
    ("el", pattern(r"[\u0370-\u03ff]")),
)
# Letters of the Latin script that tell a language, and the share of them that it has at least.
_LETTERS: Final = (
    ("tr", pattern(r"[ğışİ]"), 0.03),
    ("is", pattern(r"[þð]"), 0.02),
    ("lt", pattern(r"[ėųį]"), 0.02),
    ("lv", pattern(r"[āēīķļņ]"), 0.03),
    ("vi", pattern(r"[ơưạảấầẩậắằặẹẻếềểễệịọỏốồổộớờởợụủứừửựỳ]"), 0.03),
)
_IN_SCRIPT = pattern(
    r"[\u0370-\u03ff\u0590-\u06ff\u0900-\u09ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)

_OTHER_SCRIPT = pattern(r"[^\W\d_A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
"""A letter that is none of the Latin script."""

_SCRIPT_SHARE: Final = 0.3
"""The share of a text's characters that are of such a script, from which on it is in that."""

_TELLING: Final = 0.02
"""The share of those that a language's own letters have, at least."""


def _by_script(text: str) -> str | None:
    """The language that a text's script tells; ``None`` where the script is another one."""
    if text.isascii():
        return None
    letters = len(_IN_SCRIPT.findall(text))
    if letters < _SCRIPT_SHARE * len(text):
        return None
    return next(
        (code for code, own in _SCRIPTS if len(own.findall(text)) >= _TELLING * letters), None
    )


def _by_letters(text: str) -> str | None:
    """The language that a text's own letters of the Latin script tell."""
    if text.isascii():
        return None
    return next(
        (code for code, own, share in _LETTERS if len(own.findall(text)) >= share * len(text)),
        None,
    )


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language that a text is in; ``None`` where that cannot be told.

    By its script and letters, and by the share of its words that are among a language's commonest, as in
    G. Grefenstette, *Comparing two language identification schemes* (1995).  `UNDETERMINED` where it is
    surely not in English either.

    >>> detect("Der Minister sagte, dass die Stadt mit dem Bau der Brücke nicht warten werde.")
    'de'
    """
    start, more = text[:_LOOK], text[:_LOOK_AGAIN]
    if found := _by_script(start):
        return found
    words = _words(start)
    found = _by_words(words) or _by_letters(start)
    if found is None and len(more) > len(start):
        words = _words(more)
        found = _by_words(words)
    return found or (UNDETERMINED if _is_of_two(words) or _is_foreign(more) else None)


class _Words(NamedTuple):
    """How many of a text's words are among each language's commonest."""

    all: int
    of: dict[str, int]
    of_several: dict[tuple[str, ...], int]
    """Those that just these languages have."""

    @property
    def ranked(self) -> list[str]:
        """The languages that have so many that they may be the text's, the likeliest first."""
        if max(self.of.values(), default=0) < max(_LEAST, _SHARE * self.all):
            return []
        return sorted(self.of, key=lambda language: (-self.of[language], language))


def _words(text: str) -> _Words:
    languages = _languages()
    found = text.lower().split()
    if len(found) < _LEAST:
        return _Words(len(found), {}, {})
    counts: dict[str, int] = {}
    of_several = Counter(filter(None, map(languages.get, found)))
    for several, count in of_several.items():
        for language in several:
            counts[language] = counts.get(language, 0) + count
    return _Words(len(found), counts, of_several)


def _by_words(words: _Words) -> str | None:
    """The language that the commonest words of a text tell."""
    ranked, counts = words.ranked, words.of
    if len(ranked) < 2:
        return ranked[0] if ranked else None
    first, second = ranked[:2]
    if counts[first] >= _LEAD * counts[second]:
        return first
    shared = sum(n for of, n in words.of_several.items() if first in of and second in of)
    own, other = counts[first] - shared, counts[second] - shared
    return first if own >= max(_LEAST, _OWN_LEAD * other) else None


def _is_of_two(words: _Words) -> bool:
    """Whether a text is in one of two languages that its words do not tell apart, neither of them English."""
    ranked = words.ranked
    return bool(ranked) and words.of[ranked[0]] >= _LEAD * words.of.get("en", 0)


def _is_foreign(text: str) -> bool:
    """Whether a text is in another script, or has hardly one of the commonest English words among many.

    Of a few words that have letters with accents, none may be one.

    >>> _is_foreign("Жители города довольны."), _is_foreign("Der Rat tagt.")
    (True, False)
    """
    if not text.isascii() and len(_OTHER_SCRIPT.findall(text)) >= _SCRIPT_SHARE * len(text):
        return True
    every = text.split()
    if len(every) < _LEAST_ACCENTED:
        return False
    languages = _languages()
    words = [word for word in every if word.islower()]
    english = sum("en" in languages.get(word, ()) for word in words)
    if len(words) >= _LEAST_WORDS:
        return english < _ENGLISH * len(words)
    accented = sum(not word.isascii() for word in words)
    return len(words) >= _LEAST_ACCENTED and not english and accented >= _ACCENTED
