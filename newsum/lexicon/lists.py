"""The closed classes, reporting verbs, nouns for speakers, and the words of names.

All words are lower-cased.  A word may stand in several lists.
"""

from __future__ import annotations

from functools import cache

from .packs import body, words


@cache
def subject_pronouns() -> frozenset[str]:
    """Personal pronouns as subjects: "he", "they"."""
    return words("en", "subject_pronouns.txt")


@cache
def determiners() -> frozenset[str]:
    """Articles, possessives, quantifiers and small numbers: "the", "her", "several", "two"."""
    return words("en", "determiners.txt")


@cache
def prepositions() -> frozenset[str]:
    """Prepositions before a noun phrase: "of", "according"."""
    return words("en", "prepositions.txt")


@cache
def auxiliaries() -> frozenset[str]:
    """Auxiliary verbs, and the adverbs that stand beside them: "has", "repeatedly"."""
    return words("en", "auxiliaries.txt")


@cache
def conjunctions() -> frozenset[str]:
    """Conjunctions, relative and reflexive pronouns: "although", "who", "himself"."""
    return words("en", "conjunctions.txt")


@cache
def time_words() -> frozenset[str]:
    """Words for days, parts of them, and longer times: "monday", "week", "ago"."""
    return words("en", "time_words.txt")


@cache
def reporting_verbs() -> frozenset[str]:
    """Verbs that report speech, in every form that news uses, in English and German."""
    return words("en", "reporting_verbs.txt") | words("de", "reporting_verbs.txt")


@cache
def person_nouns() -> frozenset[str]:
    """Nouns for whoever may be quoted: people, organizations, and most `impersonal_nouns`."""
    return words("en", "person_nouns.txt")


@cache
def impersonal_nouns() -> frozenset[str]:
    """Nouns for organizations and writings, which are no "he" or "she": "agency", "report"."""
    return words("en", "impersonal_nouns.txt")


@cache
def organization_nouns() -> frozenset[str]:
    """Words that begin or end the names of organizations and places: "council", "port"."""
    return words("en", "organization_nouns.txt")


@cache
def organization_anaphors() -> frozenset[str]:
    """Nouns by which an article calls an organization again: "the company"."""
    return words("en", "organization_anaphors.txt")


@cache
def place_names() -> frozenset[str]:
    """Places and faiths that, alone, are no first name: "georgia", "christian"."""
    return words("en", "place_names.txt")


@cache
def statement_nouns() -> frozenset[str]:
    """Nouns for what somebody says something in: the speaker is whose it is ("Roe's letter")."""
    return words("en", "statement_nouns.txt")


@cache
def generic_person_nouns() -> frozenset[str]:
    """Nouns for people that may be anybody: "the man"."""
    return words("en", "generic_person_nouns.txt")


@cache
def first_names() -> dict[str, str]:
    """First name → ``m`` or ``f``, for those that mostly one gender bears."""
    cells = body("en", "first_names.tsv").split()
    return dict(zip(cells[::2], cells[1::2], strict=True))


@cache
def name_suffixes() -> frozenset[str]:
    """What stands behind a last name and belongs to the name, without its point: "jr", "iv"."""
    return words("en", "name_suffixes.txt")


@cache
def post_nominals() -> frozenset[str]:
    """Degrees, honours and offices behind a name, which are no part of it: "phd", "qc"."""
    return words("en", "post_nominals.txt")
