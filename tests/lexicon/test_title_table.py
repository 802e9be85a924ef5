"""The table of titles: what each row tells, and what is derived from it."""

from __future__ import annotations

import pytest

from newsum import lexicon


@pytest.mark.parametrize(
    "title", lexicon.title_table(), ids=[title.written for title in lexicon.title_table()]
)
def test_a_row_is_in_order(title: lexicon.Title) -> None:
    assert title.word == title.written.rstrip(".").lower()
    assert title.gender in ("m", "f", None)
    assert title.long is None or title.long != title.word
    if title.written.islower():
        assert title.long is None, "a plain word is no short form"


def test_an_honorific_is_no_role() -> None:
    assert {"mr", "mrs", "dr", "sir", "dame"} <= lexicon.honorifics()
    assert lexicon.honorifics().isdisjoint({"sen", "president", "rev", "gen"})


def test_some_honorifics_tell_a_gender() -> None:
    gender = lexicon.honorific_gender()
    assert (gender["mr"], gender["dame"]) == ("m", "f")
    assert "dr" not in gender


@pytest.mark.parametrize(
    ("title", "long"),
    [("Sen.", "senator"), ("gov", "governor"), ("Mayor", "mayor"), ("GEN.", "general")],
)
def test_long_form(title: str, long: str) -> None:
    assert lexicon.long_form(title) == long


def test_a_point_that_ends_no_sentence_is_an_abbreviations() -> None:
    written = {title.word: title.written for title in lexicon.title_table()}
    for word in {*lexicon.stop_titles(), *map(str.lower, lexicon.abbreviated_titles())}:
        assert written[word].endswith(".")
