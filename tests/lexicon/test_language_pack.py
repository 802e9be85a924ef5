"""The packs of languages other than English: each is complete, and its tables tell genders."""

from __future__ import annotations

import pytest

from newsum.lexicon import packs
from newsum.lexicon.figure_words import figure_words
from newsum.lexicon.language_pack import (
    CAPITALISED_NOUNS,
    DROPPED_SUBJECTS,
    FILES,
    TABLES,
    has_pack,
    language_pack,
)
from newsum.lexicon.packs import languages_with_packs, rows
from newsum.person_names import has_first_name

LANGUAGES = sorted(languages_with_packs())


def test_five_languages_have_a_pack() -> None:
    assert {"de", "fr", "es", "it", "pt"} <= set(LANGUAGES)
    assert not has_pack("en")
    assert not has_pack(None)
    assert not has_pack("cs")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_has_every_file_and_no_other(language: str) -> None:
    assert {path.name for path in (packs.FOLDER / language).iterdir()} == set(FILES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", TABLES)
def test_a_table_tells_a_gender_of_each_word(language: str, table: str) -> None:
    rows = packs.rows(language, f"{table}.tsv")
    assert rows
    assert {len(row) for row in rows} == {2}
    assert {gender for _, gender in rows} <= {"m", "f", "n", "-"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_has_pronouns_of_both_genders_and_no_unknown_trait(language: str) -> None:
    pack = language_pack(language)
    assert {"m", "f"} <= set(pack.pronouns.values())
    assert pack.traits <= {CAPITALISED_NOUNS, DROPPED_SUBJECTS}


LISTED = sorted(path.parent.name for path in packs.FOLDER.glob("*/abbreviations.tsv"))


def test_nine_languages_list_their_abbreviations() -> None:
    assert {"da", "de", "es", "fr", "it", "nl", "no", "pt", "sv"} <= set(LISTED)


@pytest.mark.parametrize("language", LISTED)
def test_abbreviations_are_lower_cased_and_tell_where_a_sentence_ends(language: str) -> None:
    rows = packs.rows(language, "abbreviations.tsv")
    assert {kind for _, kind in rows} <= {"name", "number", "end", "counted"}
    assert all(word == word.lower().rstrip(".") for word, _ in rows)
    assert len({word for word, _ in rows}) == len(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_alone_brings_its_words_of_counts(language: str) -> None:
    assert figure_words(language).weekdays.keys().isdisjoint(figure_words("en").weekdays)


def test_packs_bring_first_names_to_credits() -> None:
    for language in LANGUAGES:
        name = next(row[0] for row in rows(language, "first_names.tsv"))
        assert has_first_name(f"{name.title()} Qvist")
