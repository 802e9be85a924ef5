"""Quotes by speaker across articles: who is one person, who was asked for, what is long enough."""

from __future__ import annotations

import pytest

from newsum.model import Quotations, Quote
from newsum.speaker_index import Missed, group_by_speaker, is_by, select


def quote(speaker: str | None, text: str = "We will see.", role: str | None = None) -> Quote:
    return Quote(text=text, parts=((0, len(text)),), paragraph=1, speaker=speaker, role=role)


def article(source: str, *quotes: Quote) -> Quotations:
    return Quotations(source=source, headline=source.title(), quotes=quotes)


@pytest.mark.parametrize(
    ("speaker", "asked", "theirs"),
    [
        pytest.param("Oluwaseun Brandvåg", "brandvåg", True, id="last name, any case"),
        pytest.param("Oluwaseun Brandvåg", "BRANDVAG", True, id="accents do not matter"),
        pytest.param("Renée D'Arcy-Holt", "d'arcy-holt", True, id="a name with marks in it"),
        pytest.param("Renée D'Arcy-Holt", "Renee D’Arcy Holt", True, id="curly and plain marks"),
        pytest.param("Ines Okafor", "i. okafor", True, id="an initial"),
        pytest.param("Ines Okafor", "Okafor Jr.", True, id="a suffix is no name"),
        pytest.param("Aldo IV", "aldo", True, id="a pope"),
        pytest.param("Aldo XVI", "aldo", True, id="a pope with a higher numeral"),
        pytest.param("Aldo XVI", "Aldo XVI", True, id="a pope by his whole name"),
        pytest.param("Ines Okafor", "v. okafor", False, id="an initial is no numeral"),
        pytest.param("Ines Okafor", "Ines", False, id="a first name alone is not enough"),
        pytest.param("Ines Okafor", "Bram Okafor", False, id="somebody else of that name"),
        pytest.param("Ines Okafor", "kafor", False, id="no part of a word"),
        pytest.param("Ines Okafor", "", False, id="nobody asked for"),
        pytest.param(
            "a spokeswoman for the ministry", "ministry", True, id="a phrase by its words"
        ),
        pytest.param(None, "okafor", False, id="speaker not known"),
    ],
)
def test_who_was_asked_for(speaker: str | None, asked: str, theirs: bool) -> None:
    assert is_by(quote(speaker), asked) is theirs


def test_a_role_may_be_part_of_the_name_asked_for() -> None:
    assert is_by(quote("Ines Okafor", role="Mayor"), "mayor okafor")
    assert not is_by(quote("Ines Okafor", role="Mayor"), "mayor")


def test_an_article_without_such_a_quote_is_there_empty() -> None:
    picked = select(article("a.txt", quote("Ines Okafor")), by=["brandt"])
    assert (picked.source, picked.quotes) == ("a.txt", ())


def test_either_of_two_names_will_do() -> None:
    said = article("a.txt", quote("Ines Okafor"), quote("Bo Brandt"), quote("Al Sorel"))
    assert [one.speaker for one in select(said, by=["okafor", "sorel"]).quotes] == [
        "Ines Okafor",
        "Al Sorel",
    ]


def test_short_quotes_are_left_out_and_an_ellipsis_is_no_word() -> None:
    said = article("a.txt", quote("Bo Brandt", "Not now, … never."), quote("Bo Brandt", "A b c d"))
    assert [one.text for one in select(said, min_words=4).quotes] == ["A b c d"]


def test_who_said_most_comes_first_and_nobody_last() -> None:
    said = [
        article("a.txt", quote(None), quote(None), quote("Al Sorel")),
        article("b.txt", quote("Ines Okafor"), quote(None), quote("Ines Okafor")),
    ]
    assert [(one.name, len(one.quotes)) for one in group_by_speaker(said)] == [
        ("Ines Okafor", 2),
        ("Al Sorel", 1),
        (None, 3),
    ]


def test_a_last_name_alone_is_whoever_bears_it_elsewhere() -> None:
    said = [
        article("a.txt", quote("Okafor")),
        article("b.txt", quote("Ines Okafor", role="the harbour master")),
        article("c.txt", quote("Okafor")),
    ]
    (speaker,) = group_by_speaker(said)
    assert (speaker.name, speaker.role) == ("Ines Okafor", "the harbour master")
    assert [one.source for one in speaker.quotes] == ["a.txt", "b.txt", "c.txt"]
    assert speaker.quotes[1].headline == "B.Txt"


def test_a_last_name_that_two_bear_stays_apart() -> None:
    said = [
        article("a.txt", quote("Okafor")),
        article("b.txt", quote("Ines Okafor"), quote("Bram Okafor")),
    ]
    assert {one.name for one in group_by_speaker(said)} == {"Okafor", "Ines Okafor", "Bram Okafor"}


def test_a_middle_name_makes_nobody_else() -> None:
    said = [article("a.txt", quote("Ines M. Okafor")), article("b.txt", quote("Ines Okafor"))]
    (speaker,) = group_by_speaker(said)
    assert (speaker.name, len(speaker.quotes)) == ("Ines M. Okafor", 2)


def test_a_spokesman_is_somebody_else_in_every_article() -> None:
    said = [article("a.txt", quote("a spokesman")), article("b.txt", quote("a spokesman"))]
    assert [len(one.quotes) for one in group_by_speaker(said)] == [1, 1]


def test_no_quotes_no_speakers() -> None:
    assert list(group_by_speaker([article("a.txt")])) == []


@pytest.mark.parametrize(
    ("speaker", "role", "asked", "theirs"),
    [
        pytest.param("Renée D'Arcy-Holt", None, "holt", True, id="half of a last name"),
        pytest.param("Renée D'Arcy-Holt", None, "d'arcy", True, id="its first half"),
        pytest.param("Renée D'Arcy-Holt Jr.", None, "darcy", True, id="before a suffix"),
        pytest.param("Jean-Luc Okafor", None, "luc", False, id="half of a first name"),
        pytest.param("Ines Okafor", "baker", "dr. okafor", True, id="a courtesy"),
        pytest.param(
            "Ines Okafor", None, "Mrs Ines Okafor", True, id="a courtesy and a first name"
        ),
        pytest.param("Ines Okafor", None, "mayor okafor", True, id="a title nobody tells"),
        pytest.param("Ines Okafor", "Mayor of Tarn", "mayor okafor", True, id="the title"),
        pytest.param("Ines Okafor", "a baker", "mayor okafor", False, id="another title"),
        pytest.param("Ines Okafor", None, "baker bo okafor", False, id="somebody else"),
        pytest.param("Bo Judge", None, "judge", True, id="a title that is a name"),
    ],
)
def test_titles_and_half_names(speaker: str, role: str | None, asked: str, theirs: bool) -> None:
    assert is_by(quote(speaker, role=role), asked) is theirs


def test_who_is_quoted_instead_is_told_once() -> None:
    missed = Missed(["nobody"])
    said = [
        article("a.txt", quote("Okafor"), quote("Al Sorel")),
        article("b.txt", quote("Ines Okafor")),
        article("c.txt", quote("Okafor"), quote("a baker")),
    ]
    list(missed.watch(select(one, by=["nobody"]) for one in said))
    assert str(missed).endswith("Quoted are: Ines Okafor, Al Sorel, a baker.")
