"""The table of titles: what each row tells, and what is derived from it."""

from __future__ import annotations

import pytest

from newsum import lexicon


@pytest.mark.parametrize(
    "title", lexicon.title_rows(), ids=[title.written for title in lexicon.title_rows()]
)
def test_a_row_is_in_order(title: lexicon.Title) -> None:
    assert title.word == title.written.rstrip(".").lower()
    assert title.gender in ("m", "f", None)
    if not title.is_abbreviated:
        assert title.noun is None, "only an abbreviation stands for a noun"
    if not title.is_role:
        assert title.noun is None, "an honorific says nothing of what somebody is"


def test_an_honorific_is_no_role() -> None:
    assert {"mr", "mrs", "dr", "sir", "dame"} <= lexicon.honorifics()
    assert lexicon.honorifics().isdisjoint({"sen", "president", "rev", "gen"})


def test_some_titles_tell_a_gender() -> None:
    assert (lexicon.title_gender()["mr"], lexicon.title_gender()["dame"]) == ("m", "f")
    assert (lexicon.title_gender()["fr"], lexicon.title_gender()["queen"]) == ("m", "f")


@pytest.mark.parametrize(
    ("title", "noun"),
    [("Sen.", "senator"), ("gov", "governor"), ("Mayor", "mayor"), ("GEN.", "general")],
)
def test_long_form(title: str, noun: str) -> None:
    assert lexicon.long_form(title) == noun


@pytest.mark.parametrize(
    ("word", "is_title"),
    [
        pytest.param("Sen.", True, id="with its point"),
        pytest.param("Sen", True, id="without its point"),
        pytest.param("SEN.", True, id="in capitals"),
        pytest.param("mayor", True, id="a plain word"),
        pytest.param("Del.", True, id="as it is written"),
        pytest.param("Del", False, id="a part of a name"),
        pytest.param("card.", False, id="a word"),
        pytest.param("DI", True, id="an acronym"),
        pytest.param("Di", False, id="a name"),
        pytest.param("Roe", False, id="another name"),
    ],
)
def test_is_title(word: str, is_title: bool) -> None:
    assert lexicon.is_title(word) is is_title


def test_no_title_counts_both_ways() -> None:
    exact = {title.rstrip(".").lower() for title in lexicon.exact_titles()}
    assert exact.isdisjoint(lexicon.titles())
    assert exact.isdisjoint(lexicon.stop_titles())


def test_whose_point_ends_no_sentence_keeps_it_in_a_name() -> None:
    short = {title.lower() for title in lexicon.abbreviated_titles()}
    exact = {title.lower() for title in lexicon.exact_stop_titles()}
    assert short == lexicon.stop_titles() | exact
    assert {"mr", "amb"} <= lexicon.stop_titles()
    assert "del" in exact
