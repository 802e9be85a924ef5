"""The tag of a word by the word lists alone."""

from __future__ import annotations

import pytest

from newsum.attribution.spans import tags

from ..stages import tag_names


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("said", "cue"),
        ("she", "pronoun"),
        ("the", "det"),
        ("of", "prep"),
        ("has", "aux"),
        ("because", "conj"),
        ("week", "time"),
        ("mayor", "person"),
        ("ministry", "person"),
        ("lantern", "word"),
        pytest.param("The", "det", id="whatever the case"),
        pytest.param("report", "cue", id="a later list wins: nouns come before verbs"),
        pytest.param("april", "time", id="a later list wins: times come behind auxiliaries"),
        pytest.param("another", "det", id="a later list wins: determiners come behind nouns"),
    ],
)
def test_word_tag(word: str, tag: str) -> None:
    assert tag_names(tags.word_tag(word)) == tag


@pytest.mark.parametrize("word", ["the", "Of", "later", "she", "though", "Monday"])
def test_a_function_word_is_no_part_of_a_name(word: str) -> None:
    assert tags.is_function_word(word)


@pytest.mark.parametrize("word", ["mayor", "said", "lantern", "Okafor"])
def test_a_noun_or_verb_is_no_function_word(word: str) -> None:
    assert not tags.is_function_word(word)


def test_reporting_verbs_that_are_nouns_for_a_speaker() -> None:
    assert "report" in tags.nouns_and_cues()
    assert tags.nouns_and_cues().isdisjoint(("said", "mayor"))


def test_no_two_tags_share_a_letter() -> None:
    letters = [
        value
        for name, value in vars(tags).items()
        if name.isupper() and isinstance(value, str) and len(value) == 1
    ]
    assert len(letters) == len(set(letters)) > 15
