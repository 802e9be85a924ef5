"""Words, their stems, and stop words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final

from ..memo import Memo
from ..patterns import pattern
from .nltk_modules import nltk_module

# An initialism with its points ("U.S."), or letters and digits with the apostrophes, decimal
# points and commas inside them ("don't", "Kyiv’s", "1.5bn", "50,000"); hyphens part words.
# Both begin with the one ``\w`` that most characters between words are turned away by.
# Plain ``re``: NLTK's RegexpTokenizer, which guards each call with a clock, takes several times as
# long for the same words.
_WORD = pattern(r"\w(?:\.(?<=[A-Z]\.)(?:[A-Z]\.)+|\w*(?:['’]\w+|[.,]\d\w*)*)")

# Languages that NLTK's Snowball stemmers know, which need no data.
_SNOWBALL = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
}

_STOPS: Final = Path(__file__).with_name("stops")


def words(text: str) -> list[str]:
    """The words of a text in order, as they are written.

    >>> words("It’s $1.5bn (or U.S. aid), they don't say.")
    ['It’s', '1.5bn', 'or', 'U.S.', 'aid', 'they', "don't", 'say']
    """
    return _WORD.findall(text)


_MOST_STEMS: Final = 50_000
"""Stems kept of a language."""
_LONGEST_WORD: Final = 40
"""Characters; what is longer is no word, and has no stem."""
_MOST_LISTS: Final = 64
"""Languages whose stop words are kept: a text may declare any string as its language."""


@lru_cache(maxsize=len(_SNOWBALL) + 1)
def _stems(stemmer: str | None) -> Memo[str, str]:
    """The stem of each word met so far.

    A stem takes Snowball some 20 µs, a look-up 0.05, and an article repeats most of its words.
    """
    if stemmer is None:
        return Memo(str.lower, _MOST_STEMS)
    stem = nltk_module("nltk.stem.snowball").SnowballStemmer(stemmer).stem
    return Memo(lambda word: stem(word.lower()), _MOST_STEMS)


def stems(words: Iterable[str], language: str | None = None) -> list[str]:
    """The stem of each word, lower-cased; the word itself in a language without a stemmer.

    M. F. Porter, *Snowball: a language for stemming algorithms* (2001).

    >>> stems(["Talks", "talked", "Kyiv’s"])
    ['talk', 'talk', 'kyiv']
    """
    known = _stems(_SNOWBALL.get(language or "en"))
    return [known[word] if len(word) <= _LONGEST_WORD else word.lower() for word in words]


_LONGEST_CODE: Final = 3
"""Letters of a language's code; what is longer is none, whoever gave it."""


@lru_cache(maxsize=_MOST_LISTS)
def stop_words(language: str | None = None) -> frozenset[str]:
    """Lower-cased words that any text is full of, as `words` gives them; none where unknown."""
    name = language or "en"
    if not (name.isascii() and name.islower() and name.isalpha() and len(name) <= _LONGEST_CODE):
        return frozenset()
    path = _STOPS / f"{name}.txt"
    if not path.is_file():
        return frozenset()
    listed = path.read_text(encoding="utf-8").split()
    return frozenset(listed) | {word.replace("'", "’") for word in listed}
