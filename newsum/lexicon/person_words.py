"""Nouns for whoever may be quoted, and the words of names and roles.

All words are lower-cased.  A word may stand in several lists.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from .packs import body, words

Gender = Literal["m", "f"]
"""Of a first name or a title."""


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
def generic_person_nouns() -> frozenset[str]:
    """Nouns for people that may be anybody: "the man"."""
    return words("en", "generic_person_nouns.txt")


@cache
def relation_nouns() -> frozenset[str]:
    """Nouns for what somebody is to somebody else: "friend"."""
    return words("en", "relation_nouns.txt")


@cache
def feminine_nouns() -> frozenset[str]:
    """Nouns for women, besides those in "-woman": "sister"."""
    return words("en", "feminine_nouns.txt")


@cache
def masculine_nouns() -> frozenset[str]:
    """Nouns for men, besides those in "-man": "uncle"."""
    return words("en", "masculine_nouns.txt")


@cache
def non_agents() -> frozenset[str]:
    """Words with the ending of an agent noun that are none: "paper", "former"."""
    return words("en", "non_agents.txt")


@cache
def person_prefixes() -> frozenset[str]:
    """What stands before nouns for people with a hyphen: "ex", "vice"."""
    return words("en", "person_prefixes.txt")


@cache
def first_names() -> dict[str, Gender]:
    """First name → ``m`` or ``f``, for those that mostly one gender bears."""
    cells = body("en", "first_names.tsv").replace("?", "").split()
    return dict(zip(cells[::2], cast("list[Gender]", cells[1::2]), strict=True))


@cache
def shared_first_names() -> frozenset[str]:
    """First names that mostly one gender bears, but not so few of the other: "cameron"."""
    lines = body("en", "first_names.tsv").splitlines()
    return frozenset(line.partition("\t")[0] for line in lines if line.endswith("?"))


@cache
def name_particles() -> frozenset[str]:
    """Small words inside names, of whatever language: "van", "de", "do"."""
    return words("en", "name_particles.txt")


@cache
def name_suffixes() -> frozenset[str]:
    """What stands behind a last name and belongs to the name, without its point: "jr", "iv"."""
    return words("en", "name_suffixes.txt")


@cache
def post_nominals() -> frozenset[str]:
    """Degrees, honours and offices behind a name, which are no part of it: "phd", "qc"."""
    return words("en", "post_nominals.txt")


@cache
def place_names() -> frozenset[str]:
    """Places and faiths that, alone, are no first name: "georgia", "christian"."""
    return words("en", "place_names.txt")


@cache
def paper_nouns() -> frozenset[str]:
    """The last words of the names of papers and broadcasters: "Courier"."""
    return words("web", "paper_nouns.txt")


@cache
def role_modifiers() -> frozenset[str]:
    """Words before a noun for a person that belong to the role: "talk" of "talk show host"."""
    return words("en", "role_modifiers.txt")


@cache
def office_modifiers() -> frozenset[str]:
    """Small words before a title in capitals that belong to it: "former President"."""
    return words("en", "office_modifiers.txt")


@cache
def non_role_nouns() -> frozenset[str]:
    """Words in which a phrase with an article is no role: "the last day"."""
    return words("en", "non_role_nouns.txt")


@cache
def trades_of_bodies() -> frozenset[str]:
    """Nouns for people that are said of firms, too: "a maker of salt"."""
    return words("en", "trades_of_bodies.txt")


@cache
def involvement_words() -> frozenset[str]:
    """Words behind a noun for people that tie them to the matter: "close (to)", "familiar (with)"."""
    return words("en", "involvement_words.txt")


@cache
def occupation_verbs() -> frozenset[str]:
    """Verbs behind "who" that say what somebody does: "teaches"."""
    return words("en", "occupation_verbs.txt")
