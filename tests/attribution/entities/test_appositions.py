"""Roles told by an apposition behind a name."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.appositions import (
    APPOSITION,
    LONGEST_APPOSITION,
    role_of_apposition,
)


@pytest.mark.parametrize(
    ("words", "role"),
    [
        pytest.param("a nurse", "a nurse", id="a noun for a person"),
        pytest.param("nurse", "nurse", id="without an article"),
        pytest.param("chief nurse at Brack House", "chief nurse at Brack House", id="and where"),
        pytest.param("a co-founder", "a co-founder", id="a title"),
        pytest.param("co-founder", "co-founder", id="a title without an article"),
        pytest.param("the lamp lighter", "the lamp lighter", id="after an article, anything"),
        pytest.param("the last day", "", id="but no time"),
        pytest.param("the Lantern", "", id="no name"),
        pytest.param("lamp lighter", "", id="without one, no other word"),
        pytest.param("a nurse said", "a nurse", id="a verb ends it"),
        pytest.param("a nurse who left", "a nurse", id="a relative clause ends it"),
        pytest.param("a nurse has", "a nurse", id="an auxiliary ends it"),
        pytest.param("a nurse Monday", "a nurse", id="a time ends it"),
        pytest.param("head of the night shift", "head of the night shift", id="which shift"),
        pytest.param("a day nurse in Brack", "a day nurse in Brack", id="of which time"),
        pytest.param("a nurse on the July ward", "a nurse", id="a month ends it"),
        pytest.param("mother of three", "mother of three", id="of how many"),
        pytest.param("a nurse in three", "a nurse", id="a number elsewhere dangles"),
        pytest.param("nurse and mayor", "nurse and mayor", id="and joins two"),
        pytest.param("nurse and", "nurse", id="but not to nothing"),
        pytest.param("a nurse of the", "a nurse", id="nothing dangles"),
        pytest.param("a nurse -", "a nurse", id="no dash does"),
        pytest.param("in Brack", "", id="a preposition"),
        pytest.param("she the nurse", "", id="a pronoun"),
        pytest.param("the", "", id="an article alone"),
        pytest.param("", "", id="nothing"),
        pytest.param("Brack of the mayor", "", id="a noun behind a preposition is another's"),
        pytest.param("Aa Bb Cc Dd Ee nurse", "Aa Bb Cc Dd Ee nurse", id="the sixth word"),
        pytest.param("Aa Bb Cc Dd Ee Ff nurse", "", id="not the seventh"),
    ],
)
def test_role_of_apposition(words: str, role: str) -> None:
    assert role_of_apposition(words.split()) == role.split()


@pytest.mark.parametrize(
    ("after", "age", "role"),
    [
        pytest.param(", 54, a nurse, left", "54", "a nurse", id="an age and a role"),
        pytest.param(", 54, left", "54", "left", id="an age"),
        pytest.param(", a nurse from Brack.", None, "a nurse from Brack", id="a role"),
        pytest.param(" (left), a nurse, ", None, "a nurse", id="brackets before it"),
        pytest.param(", a nurse\nof", None, "a nurse", id="a line's end"),
        pytest.param(
            ", a nurse at Roe & Co. Trading.", None, "a nurse at Roe & Co. Trading", id="Co."
        ),
        pytest.param(
            ", a nurse at Roe & Co. The mill", None, "a nurse at Roe & Co", id="Co. at an end"
        ),
        pytest.param(", an aide to Sen. Roe, ", None, "an aide to Sen. Roe", id="a title's point"),
        pytest.param(", ox", None, None, id="two letters"),
    ],
)
def test_apposition(after: str, age: str | None, role: str | None) -> None:
    match = APPOSITION.match(after)
    assert match is not None
    assert match.groups() == (age, role)


def test_no_apposition_without_a_comma() -> None:
    assert APPOSITION.match(" a nurse, left") is None


def test_an_apposition_is_not_cut_and_never_longer_than_its_bound() -> None:
    assert APPOSITION.match(", " + "a" * 161).group(2) is None  # type: ignore[union-attr]
    longest = APPOSITION.match(f" ({'b' * 30}), 123, {'a' * 160}, left")
    assert longest is not None
    assert 190 < longest.end() < LONGEST_APPOSITION
