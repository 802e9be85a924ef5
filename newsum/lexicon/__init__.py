"""The word lists of a language: one entry a line, a folder a language, typed access.

`lists` has the plain lists and the first names, `title_table` what stands before a name, and
`packs` reads the files.  A language's folder is named for its ISO 639-1 code, and every language
names its files alike; what a language has no file for is empty.
"""

from .lists import (
    auxiliaries,
    conjunctions,
    determiners,
    first_names,
    generic_person_nouns,
    impersonal_nouns,
    name_suffixes,
    organization_anaphors,
    organization_nouns,
    person_nouns,
    place_names,
    post_nominals,
    prepositions,
    reporting_verbs,
    statement_nouns,
    subject_pronouns,
    time_words,
)
from .title_table import (
    Title,
    abbreviated_titles,
    exact_stop_titles,
    exact_titles,
    honorific_gender,
    honorifics,
    is_title,
    long_form,
    stop_titles,
    title_gender,
    title_table,
    titles,
)

__all__ = [
    "Title",
    "abbreviated_titles",
    "auxiliaries",
    "conjunctions",
    "determiners",
    "exact_stop_titles",
    "exact_titles",
    "first_names",
    "generic_person_nouns",
    "honorific_gender",
    "honorifics",
    "impersonal_nouns",
    "is_title",
    "long_form",
    "name_suffixes",
    "organization_anaphors",
    "organization_nouns",
    "person_nouns",
    "place_names",
    "post_nominals",
    "prepositions",
    "reporting_verbs",
    "statement_nouns",
    "stop_titles",
    "subject_pronouns",
    "time_words",
    "title_gender",
    "title_table",
    "titles",
]
