"""The closed classes, verbs, and how words are joined.

All words are lower-cased.  A word may stand in several lists.
"""

from __future__ import annotations

from functools import cache

from .packs import words


@cache
def subject_pronouns() -> frozenset[str]:
    """Personal pronouns as subjects: "he", "they"."""
    return words("en", "subject_pronouns.txt")


@cache
def determiners() -> frozenset[str]:
    """Articles, possessives, quantifiers and small numbers: "the", "her", "several", "two"."""
    return words("en", "determiners.txt")


@cache
def bound_determiners() -> frozenset[str]:
    """Determiners that need their noun, as "some" and "several" do not: "the", "every"."""
    return words("en", "bound_determiners.txt")


@cache
def articles() -> frozenset[str]:
    """The articles: "the", "a"."""
    return words("en", "articles.txt")


@cache
def indefinite_articles() -> frozenset[str]:
    """The indefinite articles."""
    return words("en", "indefinite_articles.txt")


@cache
def possessives() -> frozenset[str]:
    """Whose something is: "his", "our"."""
    return words("en", "possessives.txt")


@cache
def prepositions() -> frozenset[str]:
    """Prepositions before a noun phrase: "of", "according"."""
    return words("en", "prepositions.txt")


@cache
def auxiliaries() -> frozenset[str]:
    """Auxiliary verbs, and the adverbs that stand beside them: "has", "repeatedly"."""
    return words("en", "auxiliaries.txt")


@cache
def forms_of_be() -> frozenset[str]:
    """The forms of "be"."""
    return words("en", "forms_of_be.txt")


@cache
def conjunctions() -> frozenset[str]:
    """Conjunctions, relative and reflexive pronouns: "although", "who", "himself"."""
    return words("en", "conjunctions.txt")


@cache
def coordinators() -> frozenset[str]:
    """Conjunctions that join two roles of one person: "and"."""
    return words("en", "coordinators.txt")


@cache
def time_words() -> frozenset[str]:
    """Words for days, parts of them, and longer times: "monday", "week", "ago"."""
    return words("en", "time_words.txt")


@cache
def opening_words() -> frozenset[str]:
    """Words that have a capital only where they open a sentence: "nonetheless", "taking"."""
    return words("en", "opening_words.txt")


@cache
def title_case_exceptions() -> frozenset[str]:
    """Small words that headlines and titles of works write in lower case."""
    return words("en", "title_case_exceptions.txt")


@cache
def compound_heads() -> frozenset[str]:
    """What begins hyphened compounds, and hardly any other word: "well", "self"."""
    return words("en", "compound_heads.txt")


@cache
def compound_openings() -> frozenset[str]:
    """What begins hyphened compounds as well as other words: "ex", "long"."""
    return words("en", "compound_openings.txt")


@cache
def compound_ends() -> frozenset[str]:
    """What ends hyphened compounds, and hardly any word that was broken: "term", "husband"."""
    return words("en", "compound_ends.txt")


@cache
def reporting_verbs() -> frozenset[str]:
    """Verbs that report speech, in every form that news uses, in English and German."""
    german = words("de", "reporting_verbs.txt") | words("de", "postpositions.txt")
    return words("en", "reporting_verbs.txt") | german


@cache
def finite_verbs() -> frozenset[str]:
    """Finite verbs that report nothing, learned from news: "came", "arrested"."""
    return words("en", "finite_verbs.txt")


@cache
def irregular_pasts() -> frozenset[str]:
    """Verbs in the past that do not end in "ed", besides `finite_verbs`: "left"."""
    return words("en", "irregular_pasts.txt")


@cache
def passive_verbs() -> frozenset[str]:
    """Reporting verbs whose subject says nothing in the passive: "Roe was called"."""
    return words("en", "passive_verbs.txt")


@cache
def person_object_verbs() -> frozenset[str]:
    """Verbs whose object is often a person, as headlines have them: "hires", "beat"."""
    return words("en", "person_object_verbs.txt")
