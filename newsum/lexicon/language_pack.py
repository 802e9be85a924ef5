"""The pack of a language other than English: what its quotes are attributed by.

A pack is a folder named for its ISO 639-1 code that holds every file of `FILES`.  A list has one
lower-cased word or phrase a line; a table has a tab between a word and its gender, which is ``m``,
``f``, ``n`` for bodies and writings, or ``-`` where the word does not tell it, or what it stands for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from .packs import body, languages_with_packs, rows, words

LISTS: Final = (
    "affiliation_words",
    "agent_prepositions",
    "adverbs",
    "auxiliaries",
    "citing_verbs",
    "comparing_words",
    "complementizers",
    "conjunctions",
    "coordinators",
    "definite_articles",
    "demonstratives",
    "demonyms",
    "document_prepositions",
    "edge_words",
    "elisions",
    "enclitics",
    "feminine_oblique_articles",
    "general_nouns",
    "hanging_openings",
    "impersonal_words",
    "joined_articles",
    "kin_nouns",
    "linking_words",
    "naming_words",
    "oblique_articles",
    "particles",
    "passive_auxiliaries",
    "plural_articles",
    "postpositions",
    "prepositions",
    "recipient_prepositions",
    "relative_words",
    "role_ends",
    "role_words",
    "reflexive_verbs",
    "reported_moods",
    "reporting_verbs",
    "source_prepositions",
    "source_relatives",
    "time_words",
    "traits",
)
PAIRS: Final = ("office_synonyms", "plural_endings")
TABLES: Final = (
    "determiners",
    "first_names",
    "honorifics",
    "nearer_words",
    "person_nouns",
    "possessives",
    "pronouns",
)
_LANGUAGES: Final = 16
"""Packs that are kept: more than there are."""

PHRASES: Final = (
    "according_to",
    "document_tellings",
    "general_phrases",
    "own_tellings",
    "resuming_words",
    "separable_verbs",
)
ENDINGS: Final = (
    "feminine_endings",
    "former_words",
    "gerund_endings",
    "modifier_endings",
    "plural_verb_endings",
    "verb_endings",
)

FILES: Final = (
    *(f"{name}.txt" for name in (*LISTS, *PHRASES, *ENDINGS)),
    *(
        f"{name}.tsv"
        for name in (*TABLES, *PAIRS, "abbreviations", "figure_words", "interview_words")
    ),
)
"""The files of a complete pack; one may hold no more than the line that says what is in it."""

CAPITALISED_NOUNS: Final = "capitalised_nouns"
"""The trait of a language that writes all nouns with a capital, and compounds in one word."""

DROPPED_SUBJECTS: Final = "dropped_subjects"
"""The trait of one whose verbs need no pronoun: "dijo"."""


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """What is known of a language; every word is lower-cased."""

    reporting_verbs: frozenset[str]
    auxiliaries: frozenset[str]
    """Auxiliaries, negations and object pronouns, which stand between a subject and its verb."""
    adverbs: frozenset[str]
    comparing_words: frozenset[str]
    """What opens a clause that says on the side who said so: "wie" of "wie Roe sagte"."""
    citing_verbs: frozenset[str]
    """Reporting verbs whose object spoke: "zitiert"."""
    reflexive_verbs: frozenset[str]
    """Verbs that report behind a reflexive pronoun: "mostró" of "se mostró convencido"."""
    source_prepositions: frozenset[str]
    """What stands between a reporting verb and the body that speaks: "insisten desde el partido"."""
    role_ends: frozenset[str]
    """What goes on behind a role with how or to whom something is said: "gegenüber", "durante"."""
    role_words: frozenset[str]
    """What stands before what somebody is or does, who is named elsewhere: "als", "comme"."""
    source_relatives: frozenset[str]
    """What ends "according to whom" behind the phrase that it means: "cui" of "secondo cui"."""
    conjunctions: frozenset[str]
    """Conjunctions, relative and question words."""
    coordinators: frozenset[str]
    """What joins two nouns for one person: "et" of "actrice et autrice"."""
    complementizers: frozenset[str]
    """What leads from a reporting verb to what is reported: "dass"."""
    recipient_prepositions: frozenset[str]
    """What stands before whom somebody speaks to: "an" of "Botschaft an die Partei"."""
    relative_words: frozenset[str]
    """What begins a clause on the phrase before it, as its subject: "qui"."""
    oblique_articles: frozenset[str]
    """Articles of a phrase that is no subject: "dem"."""
    feminine_oblique_articles: frozenset[str]
    """Articles of a phrase that is none where its noun is feminine: "der" of "der Zeitung"."""
    feminine_endings: tuple[str, ...]
    """What feminine nouns end with, where that is asked: "ung"."""
    modifier_endings: tuple[str, ...]
    """What adverbs and adjectives end with that open a sentence: "lich" of "Ähnlich"."""
    former_words: tuple[str, ...]
    """What words begin with that tell what somebody was: "ex", "ehemalig"."""
    gerund_endings: tuple[str, ...]
    """What verbs end with that have the subject of another: "ant" of "ajoutant"."""
    possessives: dict[str, str]
    """Determiners that say whose somebody is, and the gender of who that is: "sein"."""
    plural_articles: frozenset[str]
    """What stands before several people of whom nothing was said before: "des"."""
    plural_verb_endings: tuple[str, ...]
    """What verbs end with for several people, where they need no pronoun: "aron"."""
    verb_endings: tuple[str, ...]
    """What verbs end with that stand between a quote and its speaker, though no list holds them."""
    prepositions: frozenset[str]
    time_words: frozenset[str]
    particles: frozenset[str]
    """Small words inside names: "von", "de"."""
    elisions: frozenset[str]
    """What an apostrophe parts from the word behind it, without the apostrophe: "l", "dell"."""
    enclitics: frozenset[str]
    """Pronouns that a hyphen ties to the verb before: "il" of "a-t-il"."""
    postpositions: frozenset[str]
    """What says behind a phrase that its words are told: "zufolge"."""
    edge_words: frozenset[str]
    """What says so before it where a clause begins: "so", "pour"."""
    agent_prepositions: frozenset[str]
    """What leads to whoever does what a passive tells: "von" of "von Roe genannt"."""
    passive_auxiliaries: frozenset[str]
    """What makes a participle passive: "wurde"."""
    resuming_words: frozenset[tuple[str, ...]]
    """What opens a sentence that says who said what stands before it: "so", "mit diesen worten"."""
    document_prepositions: frozenset[str]
    """What stands between "heißt es" and the writing or body whose words are told: "in"."""
    document_tellings: frozenset[tuple[str, ...]]
    """What says that they are, a phrase a tuple: "heißt es"."""
    general_phrases: frozenset[tuple[str, ...]]
    """Descriptions of several words for whoever was spoken of last: "jefe de la diplomacia"."""
    own_tellings: frozenset[tuple[str, ...]]
    """What says that the words of whoever spoke last are told: "a su juicio"."""
    separable_verbs: frozenset[tuple[str, ...]]
    """Reporting verbs whose second part ends the clause: "hält … fest"."""
    telling_starts: frozenset[str]
    """The first words of `according_to`, without an apostrophe."""
    document_starts: frozenset[str]
    """The first words of `document_tellings`."""
    separable_starts: frozenset[str]
    """The first words of `separable_verbs`."""
    according_to: frozenset[tuple[str, ...]]
    """What says so before it anywhere: "laut", "d'après", a phrase a tuple."""
    definite_articles: frozenset[str]
    """Determiners of somebody who was named before: "der" of "der Minister"."""
    joined_articles: frozenset[str]
    """Prepositions with an article in them: "zum", "du"."""
    linking_words: frozenset[str]
    """What ties a second noun phrase to the one before: "de" of "ministre de l'Intérieur"."""
    naming_words: frozenset[str]
    """Words before a stretch in marks that is a name or a term: "sogenannte"."""
    reported_moods: frozenset[str]
    """Verb forms that tell without a reporting verb that somebody is reported: "sei"."""
    affiliation_words: frozenset[str]
    """What leads from a full name to whom its bearer belongs to: "von" of "Roe von der Stiftung"."""
    hanging_openings: frozenset[str]
    """What means something before the sentence that it opens, beside the pronouns: "mais"."""
    impersonal_words: frozenset[str]
    """Pronouns that need nothing before them, "es", and what stands behind another: "il faut"."""
    kin_nouns: frozenset[str]
    """Nouns for people that tell of somebody else whose they are: "frère"."""
    demonstratives: frozenset[str]
    """Determiners of whoever was spoken of last: "cette"."""
    demonyms: frozenset[str]
    """Nouns for where somebody is from, which mean whoever was spoken of last: "danesa"."""
    general_nouns: frozenset[str]
    """Nouns for whoever was spoken of last, whatever office they hold: "élue"."""
    first_names: dict[str, str]
    determiners: dict[str, str]
    honorifics: dict[str, str]
    """What stands before a name and says nothing of its bearer, without its point: "mme"."""
    nearer_words: dict[str, str]
    """What means whoever was named last: "dieser", "dernier" of "ce dernier"."""
    office_synonyms: dict[str, str]
    """Nouns for an office, and another one for the same: "coach" for "entraîneur"."""
    person_nouns: dict[str, str]
    pronouns: dict[str, str]
    plural_endings: dict[str, str]
    """What nouns end with for several people, and what for one, with bars: "i", "o|e"."""
    traits: frozenset[str]


def has_pack(language: str | None) -> bool:
    """Whether newsum knows who speaks in articles of a language by a pack of its own."""
    return language in languages_with_packs()


def knows_speakers(language: str | None) -> bool:
    """Whether newsum knows who speaks in articles of a language; one that is not told is English."""
    return language in (None, "en") or has_pack(language)


@lru_cache(maxsize=_LANGUAGES)
def language_pack(language: str) -> LanguagePack:
    """The pack of a language that has one."""
    phrases = body(language, "according_to.txt").replace("'", "' ").splitlines()
    fields: dict[str, Any] = {name: words(language, f"{name}.txt") for name in LISTS}
    fields |= {
        name: {row[0]: row[1] for row in rows(language, f"{name}.tsv")}
        for name in (*TABLES, *PAIRS)
    }
    fields |= {name: tuple(sorted(words(language, f"{name}.txt"))) for name in ENDINGS}
    fields |= {
        name: frozenset(tuple(line.split()) for line in body(language, f"{name}.txt").splitlines())
        for name in PHRASES
        if name != "according_to"
    }
    return LanguagePack(
        according_to=frozenset(tuple(line.split()) for line in phrases),
        telling_starts=frozenset(line.split()[0].rstrip("'") for line in phrases),
        document_starts=frozenset(phrase[0] for phrase in fields["document_tellings"]),
        separable_starts=frozenset(first for first, _ in fields["separable_verbs"]),
        **fields,
    )
