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
def _lists() -> dict[str, list[str]]:
    lists = json.loads((FOLDER / "lexicon.json").read_text(encoding="utf-8"))
    return {name: words.split() for name, words in lists.items()}


@cache
def listed(name: str) -> frozenset[str]:
    """The lower-cased words of a list.

    ``title`` stands before a name and is no part of it; ``thing`` is a body or a writing, no he or
    she; ``body`` ends or begins the names of organizations and places; ``outfit`` is what a body is
    called by instead; ``place`` alone means a place or a faith, and may be a first name, too;
    ``writing`` is what somebody says something in: the speaker is whose it is; ``anybody`` is a
    noun for people that may be anybody.
    """
    return frozenset(_lists()[name])


@cache
def kinds() -> dict[str, str]:
    """Lower-cased word → the letter of its kind."""
    lists = _lists()
    return {word: letter for name, letter in _LETTERS.items() for word in lists[name]}


@cache
def nouns() -> frozenset[str]:
    """Lower-cased reporting verbs that are nouns for a speaker, too: "the report"."""
    return listed("person") & listed("cue")


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
