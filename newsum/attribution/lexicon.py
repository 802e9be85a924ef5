"""What kind of word a word is: the closed classes, reporting verbs, titles, and nouns for people."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent

# One letter a kind; the words of later kinds win.
_LETTERS = {
    "person": "n",
    "determiner": "d",
    "preposition": "o",
    "auxiliary": "x",
    "conjunction": "j",
    "time": "t",
    "cue": "c",
    "pronoun": "p",
}


@cache
def writings() -> frozenset[str]:
    """Lower-cased nouns for what somebody says something in: the speaker is whose it is."""
    return frozenset(_lists()["writing"])


@cache
def anybody() -> frozenset[str]:
    """Lower-cased nouns for people that may be anybody."""
    return frozenset(_lists()["anybody"])


@cache
def places() -> frozenset[str]:
    """Lower-cased words that alone mean a place or a faith, and may be first names, too."""
    return frozenset(_lists()["place"])


@cache
def _lists() -> dict[str, list[str]]:
    lists = json.loads((FOLDER / "lexicon.json").read_text(encoding="utf-8"))
    return {name: words.split() for name, words in lists.items()}


@cache
def kinds() -> dict[str, str]:
    """Lower-cased word → the letter of its kind."""
    lists = _lists()
    return {word: letter for name, letter in _LETTERS.items() for word in lists[name]}


@cache
def nouns() -> frozenset[str]:
    """Lower-cased reporting verbs that are nouns for a speaker, too: "the report"."""
    lists = _lists()
    return frozenset(lists["person"]) & frozenset(lists["cue"])


@cache
def things() -> frozenset[str]:
    """Lower-cased nouns for bodies and writings, which are no he or she."""
    return frozenset(_lists()["thing"])


@cache
def titles() -> frozenset[str]:
    """Lower-cased words that stand before a name and are no part of it."""
    return frozenset(_lists()["title"])


@cache
def first_names() -> dict[str, str]:
    """Lower-cased first name → ``m`` or ``f``."""
    lists = json.loads((FOLDER / "first_names.json").read_text(encoding="utf-8"))
    return {name: gender for gender in "mf" for name in lists[gender].split()}


@cache
def honorifics() -> dict[str, str]:
    """Lower-cased titles that say nothing but a gender → ``m`` or ``f``."""
    return {
        "mr": "m",
        "sir": "m",
        "lord": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "dame": "f",
        "lady": "f",
    }


@cache
def bodies() -> frozenset[str]:
    """Lower-cased words that end or begin the names of organizations and places."""
    return frozenset(_lists()["body"])
