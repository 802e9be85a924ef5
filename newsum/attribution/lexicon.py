"""What kind of word a word is: the lists of `newsum.lexicon` by the names used here."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .. import lexicon

FOLDER = Path(__file__).parent

# One letter a kind; the words of later kinds win.
_LETTERS = (
    ("n", lexicon.person_nouns),
    ("d", lexicon.determiners),
    ("o", lexicon.prepositions),
    ("x", lexicon.auxiliaries),
    ("j", lexicon.conjunctions),
    ("t", lexicon.time_words),
    ("c", lexicon.reporting_verbs),
    ("p", lexicon.subject_pronouns),
)

_LISTS = {
    "person": lexicon.person_nouns,
    "cue": lexicon.reporting_verbs,
    "title": lexicon.titles,
    "thing": lexicon.impersonal_nouns,
    "body": lexicon.organization_nouns,
    "outfit": lexicon.organization_anaphors,
    "place": lexicon.place_names,
    "writing": lexicon.statement_nouns,
    "anybody": lexicon.generic_person_nouns,
}

first_names = lexicon.first_names
honorifics = lexicon.honorific_gender


@cache
def listed(name: str) -> frozenset[str]:
    """The lower-cased words of a list.

    ``title`` stands before a name and is no part of it; ``thing`` is a body or a writing, no he or
    she; ``body`` ends or begins the names of organizations and places; ``outfit`` is what a body is
    called by instead; ``place`` alone means a place or a faith, and may be a first name, too;
    ``writing`` is what somebody says something in: the speaker is whose it is; ``anybody`` is a
    noun for people that may be anybody.
    """
    return _LISTS[name]()


@cache
def kinds() -> dict[str, str]:
    """Lower-cased word → the letter of its kind."""
    return {word: letter for letter, words in _LETTERS for word in words()}


@cache
def nouns() -> frozenset[str]:
    """Lower-cased reporting verbs that are nouns for a speaker, too: "the report"."""
    return lexicon.person_nouns() & lexicon.reporting_verbs()
