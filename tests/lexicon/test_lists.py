"""The word lists: every file is in order, and the lists keep to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsum import lexicon
from newsum.lexicon import packs

FILES = sorted(path for path in packs.FOLDER.glob("*/*") if path.suffix in (".txt", ".tsv"))


MAY_BE_EMPTY = {
    "citing_verbs.txt",
    "plural_verb_endings.txt",
    "reflexive_verbs.txt",
    "source_prepositions.txt",
    "plural_articles.txt",
    "affiliation_words.txt",
    "feminine_endings.txt",
    "feminine_oblique_articles.txt",
    "impersonal_words.txt",
    "oblique_articles.txt",
    "plural_endings.tsv",
    "relative_words.txt",
    "elisions.txt",
    "enclitics.txt",
    "postpositions.txt",
    "reported_moods.txt",
    "separable_verbs.txt",
    "source_relatives.txt",
    "traits.txt",
}
"""What a language may have none of."""

PHRASES = {
    "according_to.txt",
    "document_tellings.txt",
    "general_phrases.txt",
    "own_tellings.txt",
    "resuming_words.txt",
    "separable_verbs.txt",
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_says_what_it_holds_and_has_no_entry_twice(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert text.endswith("\n")
    entries = packs.body(path.parent.name, path.name).splitlines()
    assert entries or path.name in MAY_BE_EMPTY
    assert not [entry for entry in entries if not entry.strip() or entry.startswith("#")]
    first = [entry.split("\t")[0] for entry in entries]
    assert len(set(first)) == len(first)


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.suffix == ".txt"], ids=lambda path: path.stem
)
def test_a_list_has_one_lower_cased_word_a_line(path: Path) -> None:
    entries = packs.body(path.parent.name, path.name).splitlines()
    words = [entry.lower().split() for entry in entries]
    assert [" ".join(word) for word in words] == entries
    if path.parent.name != "web" and path.name not in PHRASES:  # what pages say in phrases
        assert {len(word) for word in words} <= {1}


def test_a_language_without_a_file_has_no_words() -> None:
    assert packs.words("xx", "person_nouns.txt") == frozenset()
    assert packs.rows("de", "titles.tsv") == []


def test_lines_at_the_top_are_no_entries(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "colours.txt").write_text("# Colours.\n# Two.\nred\nblue\n")
    (tmp_path / "en" / "none.txt").write_text("# Nothing yet.")
    monkeypatch.setattr(packs, "_ROOT", str(tmp_path))
    assert packs.words("en", "colours.txt") == {"red", "blue"}
    assert packs.words("en", "none.txt") == frozenset()


@pytest.mark.parametrize(
    ("words", "member", "stranger"),
    [
        pytest.param(lexicon.reporting_verbs(), "said", "walked", id="reporting verbs"),
        pytest.param(lexicon.reporting_verbs(), "sagte", "ging", id="German reporting verbs"),
        pytest.param(lexicon.titles(), "president", "roe", id="titles"),
        pytest.param(lexicon.person_nouns(), "teacher", "bridge", id="nouns for people"),
        pytest.param(lexicon.impersonal_nouns(), "ministry", "minister", id="impersonal nouns"),
        pytest.param(lexicon.organization_nouns(), "council", "mayor", id="organizations"),
        pytest.param(lexicon.statement_nouns(), "letter", "bridge", id="statements"),
        pytest.param(lexicon.name_suffixes(), "xvi", "roe", id="a pope’s numeral"),
        pytest.param(lexicon.name_suffixes(), "jr", "md", id="junior, and no degree"),
        pytest.param(lexicon.post_nominals(), "md", "jr", id="a degree"),
        pytest.param(lexicon.subject_pronouns(), "she", "her", id="subjects"),
    ],
)
def test_a_list_has_its_words_and_no_others(
    words: frozenset[str], member: str, stranger: str
) -> None:
    assert member in words
    assert stranger not in words


def test_first_names_tell_a_gender() -> None:
    names = lexicon.first_names()
    assert (names["ana"], names["aldo"]) == ("f", "m")
    assert set(names.values()) == {"m", "f"}


def test_every_numeral_to_thirty_is_a_suffix() -> None:
    assert len(lexicon.name_suffixes()) == 2 + 29
    assert {"ii", "xxx"} <= lexicon.name_suffixes()


def test_a_suffix_is_no_post_nominal() -> None:
    assert lexicon.name_suffixes().isdisjoint(lexicon.post_nominals())
