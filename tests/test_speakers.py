"""Quotes by speaker across articles.  All people are invented."""

from __future__ import annotations

import pytest

from newsum.model import Quotations, Quote
from newsum.speakers import group, narrow, speaks


def quoted(speaker: str | None, text: str = "We will not wait.", role: str | None = None) -> Quote:
    return Quote(text=text, parts=((0, len(text)),), paragraph=1, speaker=speaker, role=role)


def record(source: str, *speakers: str | None) -> Quotations:
    return Quotations(source=source, quotes=tuple(map(quoted, speakers)))


def counts(*records: Quotations) -> list[tuple[str | None, int]]:
    return [(speaker.name, len(speaker.said)) for speaker in group(records)]


@pytest.mark.parametrize(
    ("speaker", "by"),
    [
        pytest.param("Anselm Weyer", "weyer", id="last name, any case"),
        pytest.param("Anselm Weyer", "ANSELM WEYER", id="full name"),
        pytest.param("José Peña", "pena", id="accents do not matter"),
        pytest.param("Jose Pena", "Peña", id="nor in the question"),
        pytest.param("Ida O’Dowd", "o'dowd", id="any apostrophe"),
        pytest.param("Karl Roe Jr.", "roe", id="a suffix is no last name"),
        pytest.param("a spokeswoman for the ministry", "spokeswoman", id="the head of a phrase"),
        pytest.param("the White Tower", "white tower", id="a body"),
    ],
)
def test_by_names_the_speaker(speaker: str, by: str) -> None:
    assert speaks(quoted(speaker), by)


@pytest.mark.parametrize(
    ("speaker", "by"),
    [
        pytest.param("a spokeswoman for Anselm Weyer", "weyer", id="another speaks for him"),
        pytest.param("Anselm Weyerman", "weyer", id="half a word"),
        pytest.param("Ida Weyer", "anselm weyer", id="another first name"),
        pytest.param(None, "weyer", id="nobody"),
        pytest.param("Anselm Weyer", " ", id="no name at all"),
    ],
)
def test_by_leaves_others_out(speaker: str | None, by: str) -> None:
    assert not speaks(quoted(speaker), by)


def test_an_article_without_such_a_quote_is_there_and_empty() -> None:
    assert narrow(record("a.txt", "Ida Roe"), by="weyer") == Quotations(source="a.txt")


def test_words_are_counted_without_the_mark_of_a_break() -> None:
    both = Quotations(source="a", quotes=(quoted("A", "No … way."), quoted("A", "No way at all.")))
    assert [q.text for q in narrow(both, min_words=3).quotes] == ["No way at all."]


def test_a_last_name_is_the_only_bearers() -> None:
    assert counts(record("a", "Hanna Roe"), record("b", "Roe")) == [("Hanna Roe", 2)]


def test_a_last_name_of_two_is_neithers() -> None:
    found = counts(record("a", "Hanna Roe", "Jonas Roe"), record("b", "Roe"))
    assert sorted(found, key=str) == [("Hanna Roe", 1), ("Jonas Roe", 1), ("Roe", 1)]


def test_a_middle_name_or_an_initial_contradicts_nothing() -> None:
    found = counts(record("a", "Hanna Ida Roe"), record("b", "Hanna Roe", "H. Roe"))
    assert found == [("Hanna Ida Roe", 3)]


def test_a_phrase_means_somebody_else_in_every_article() -> None:
    assert counts(record("a", "a lawyer"), record("b", "a lawyer")) == [("a lawyer", 1)] * 2


def test_a_body_is_the_same_everywhere() -> None:
    found = counts(record("a", "the White Tower"), record("b", "the White Tower"))
    assert found == [("the White Tower", 2)]


def test_most_quoted_first_and_nobody_last() -> None:
    found = counts(record("a", None, None, None, "Ida Roe", "Karl Holm", "Karl Holm"))
    assert found == [("Karl Holm", 2), ("Ida Roe", 1), (None, 3)]


def test_a_group_keeps_where_each_quote_stands_and_the_commonest_role() -> None:
    first = Quotations(source="a", headline="One", quotes=(quoted("Ida Roe", role="mayor"),))
    second = Quotations(source="b", quotes=(quoted("Roe"), quoted("Ida Roe", role="mayor")))
    (speaker,) = group([first, second])
    assert speaker.role == "mayor"
    assert [(said.source, said.headline) for said in speaker.said] == [
        ("a", "One"),
        ("b", None),
        ("b", None),
    ]
