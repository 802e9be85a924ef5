"""The closed classes, reporting verbs, nouns for speakers, and the words of names.

All words are lower-cased.  A word may stand in several lists.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from .packs import body, rows, words

Gender = Literal["m", "f"]
"""Of a first name or a title."""


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
    german = words("de", "reporting_verbs.txt") | words("de", "postpositions.txt")
    return words("en", "reporting_verbs.txt") | german


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
def person_prefixes() -> frozenset[str]:
    """What stands before nouns for people with a hyphen: "ex", "vice"."""
    return words("en", "person_prefixes.txt")


@cache
def finite_verbs() -> frozenset[str]:
    """Finite verbs that report nothing, learned from news: "came", "arrested"."""
    return words("en", "finite_verbs.txt")


@cache
def irregular_pasts() -> frozenset[str]:
    """Verbs in the past that do not end in "ed", besides `finite_verbs`: "left"."""
    return words("en", "irregular_pasts.txt")


@cache
def person_object_verbs() -> frozenset[str]:
    """Verbs whose object is often a person, as headlines have them: "hires", "beat"."""
    return words("en", "person_object_verbs.txt")


@cache
def opening_words() -> frozenset[str]:
    """Words that have a capital only where they open a sentence: "nonetheless", "taking"."""
    return words("en", "opening_words.txt")


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
def shell_nouns() -> frozenset[str]:
    """Nouns that sum up what was just told: "the decision", "the incident"."""
    return words("en", "shell_nouns.txt")


@cache
def organization_anaphors() -> frozenset[str]:
    """Nouns by which an article calls an organization again: "the company"."""
    return words("en", "organization_anaphors.txt")


@cache
def paper_nouns() -> frozenset[str]:
    """The last words of the names of papers and broadcasters: "Courier"."""
    return words("web", "paper_nouns.txt")


@cache
def passive_verbs() -> frozenset[str]:
    """Reporting verbs whose subject says nothing in the passive: "Roe was called"."""
    return words("en", "passive_verbs.txt")


@cache
def picture_agencies() -> frozenset[str]:
    """First words of agencies that credits of pictures name: "getty"."""
    return words("web", "picture_agencies.txt")


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
def articles() -> frozenset[str]:
    """The articles: "the", "a"."""
    return words("en", "articles.txt")


@cache
def indefinite_articles() -> frozenset[str]:
    """The indefinite articles."""
    return words("en", "indefinite_articles.txt")


@cache
def coordinators() -> frozenset[str]:
    """Conjunctions that join two roles of one person: "and"."""
    return words("en", "coordinators.txt")


@cache
def feminine_nouns() -> frozenset[str]:
    """Nouns for women, besides those in "-woman": "sister"."""
    return words("en", "feminine_nouns.txt")


@cache
def masculine_nouns() -> frozenset[str]:
    """Nouns for men, besides those in "-man": "uncle"."""
    return words("en", "masculine_nouns.txt")


@cache
def non_role_nouns() -> frozenset[str]:
    """Words in which a phrase with an article is no role: "the last day"."""
    return words("en", "non_role_nouns.txt")


@cache
def trades_of_bodies() -> frozenset[str]:
    """Nouns for people that are said of firms, too: "a maker of salt"."""
    return words("en", "trades_of_bodies.txt")


@cache
def title_case_exceptions() -> frozenset[str]:
    """Small words that headlines and titles of works write in lower case."""
    return words("en", "title_case_exceptions.txt")


@cache
def conversation_words() -> frozenset[str]:
    """Words of people who speak of themselves, or to somebody: "I", "you"."""
    return words("en", "conversation_words.txt")


@cache
def number_words() -> dict[str, float]:
    """Numbers in words, and their values: "twelve"."""
    return {word: float(value) for word, value in rows("en", "number_words.tsv")}


@cache
def casualty_words() -> dict[str, str]:
    """Words about people harmed or held, and the fact that each states: "killed" → ``dead``."""
    return {row[0]: row[1] for row in rows("en", "casualty_words.tsv")}


@cache
def rounding_words() -> frozenset[str]:
    """Words before a number that is about right: "nearly"."""
    return words("en", "rounding_words.txt")


@cache
def floor_words() -> frozenset[str]:
    """Words before a number that is the least it can be: "at least"."""
    return words("en", "floor_words.txt")


@cache
def prompt_words() -> frozenset[str]:
    """Words of what a paper asks of its readers: "newsletter"."""
    return words("en", "prompt_words.txt")


@cache
def reader_words() -> frozenset[str]:
    """Words by which a paper means its readers or itself, in many languages: "your", "nuestro"."""
    return words("web", "reader_words.txt")


@cache
def telling_words() -> frozenset[str]:
    """Words by which a line tells what somebody said, in many languages: "said", "sagte"."""
    return words("web", "telling_words.txt")


@cache
def agencies() -> frozenset[str]:
    """News agencies, to which somebody says something: "afp", "canadian press"."""
    return frozenset(row[0] for row in rows("web", "agencies.txt"))


@cache
def asking_words() -> frozenset[str]:
    """Words that begin what a paper asks of its readers: "follow"."""
    return words("en", "asking_words.txt") | words("web", "asking_words.txt")


@cache
def channel_words() -> frozenset[str]:
    """Ways in which a paper reaches its readers: "instagram"."""
    return words("en", "channel_words.txt") | words("web", "channel_words.txt")


@cache
def offer_words() -> frozenset[str]:
    """What a paper offers its readers: "alerts"."""
    return words("en", "offer_words.txt") | words("web", "offer_words.txt")


@cache
def writer_nouns() -> frozenset[str]:
    """Nouns for people who write for papers: "correspondent"."""
    return words("en", "writer_nouns.txt") | words("web", "writer_nouns.txt")


@cache
def utterance_nouns() -> frozenset[str]:
    """Nouns for what somebody says, behind it: "remark", "pledge"."""
    return words("en", "utterance_nouns.txt")


@cache
def value_words() -> dict[str, str]:
    """Words beside a sum of money, and what they say it is: "valued" → ``worth``."""
    return {row[0]: row[1] for row in rows("en", "value_words.tsv")}


@cache
def counted_alike() -> dict[str, str]:
    """Stems of nouns for one thing that is counted, and the stem it counts as."""
    return {row[0]: row[1] for row in rows("en", "counted_alike.tsv")}


@cache
def concepts() -> dict[str, frozenset[str]]:
    """Words that reports of one event use for each other, and the concepts they stand for."""
    return {word: frozenset(of.split(",")) for word, of in rows("en", "concepts.tsv")}


@cache
def duration_words() -> frozenset[str]:
    """What a number before it makes an age, a time or a measure: "years"."""
    return words("en", "duration_words.txt")


@cache
def naming_words() -> frozenset[str]:
    """Words beside a stretch in marks that is a name or a term: "called", "so-called"."""
    return words("en", "naming_words.txt")


@cache
def work_nouns() -> frozenset[str]:
    """Nouns for works with titles: "album", "novel"."""
    return words("en", "work_nouns.txt")


@cache
def undertaking_nouns() -> frozenset[str]:
    """Nouns for undertakings, days and laws that have names: "campaign"."""
    return words("en", "undertaking_nouns.txt")


@cache
def non_agents() -> frozenset[str]:
    """Words with the ending of an agent noun that are none: "paper", "former"."""
    return words("en", "non_agents.txt")


@cache
def role_modifiers() -> frozenset[str]:
    """Words before a noun for a person that belong to the role: "talk" of "talk show host"."""
    return words("en", "role_modifiers.txt")


@cache
def involvement_words() -> frozenset[str]:
    """Words behind a noun for people that tie them to the matter: "close (to)", "familiar (with)"."""
    return words("en", "involvement_words.txt")


@cache
def office_modifiers() -> frozenset[str]:
    """Small words before a title in capitals that belong to it: "former President"."""
    return words("en", "office_modifiers.txt")


@cache
def occupation_verbs() -> frozenset[str]:
    """Verbs behind "who" that say what somebody does: "teaches"."""
    return words("en", "occupation_verbs.txt")


@cache
def relation_nouns() -> frozenset[str]:
    """Nouns for what somebody is to somebody else: "friend"."""
    return words("en", "relation_nouns.txt")


@cache
def naming_nouns() -> frozenset[str]:
    """Words right before a stretch in marks that is a name, whatever it holds: "nicknamed"."""
    return words("en", "naming_nouns.txt")


@cache
def sport_words() -> frozenset[str]:
    """Words that reports on sport are full of: "wicket"."""
    return words("en", "sport_words.txt")


@cache
def first_person_words() -> frozenset[str]:
    """Words of a writer in the first person: "I"."""
    return frozenset(row[0] for row in rows("en", "first_person_words.tsv"))


@cache
def release_phrases() -> frozenset[str]:
    """What wires and companies write into press releases: "for immediate release"."""
    return frozenset(row[0] for row in rows("en", "release_phrases.tsv"))


@cache
def listicle_nouns() -> frozenset[str]:
    """What a headline counts that opens a list: "reasons"."""
    return words("en", "listicle_nouns.txt")


@cache
def section_genres() -> dict[str, str]:
    """Names of sections in lower case, and the genre of what stands in them."""
    found = [*rows("web", "section_genres.tsv"), *rows("en", "section_genres.tsv")]
    return {row[0]: row[1] for row in found}
