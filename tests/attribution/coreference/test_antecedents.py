"""Candidate antecedents: who may be meant, and who stands out most."""

from __future__ import annotations

import pytest

from newsum.attribution.coreference.antecedents import (
    ANYBODY,
    Antecedents,
    agrees,
    gender_of_phrase,
)
from newsum.attribution.coreference.discourse import Speaker
from newsum.attribution.entities.entity import FEMININE, MASCULINE, NEUTER

from ..stages import discourse_of, paragraphs_of


@pytest.mark.parametrize(
    ("phrase", "gender"),
    [
        ("a spokeswoman", FEMININE),
        ("the chairman", MASCULINE),
        ("the mayor", None),
        pytest.param("the mayor's sister", FEMININE, id="the last word counts"),
        pytest.param("a spokesman for the sisters", MASCULINE, id="not behind for"),
        pytest.param("the sister of the uncle", FEMININE, id="nor of"),
        pytest.param("an aunt from the uncle", FEMININE, id="nor from"),
        pytest.param("the Chairman", MASCULINE, id="whatever the case"),
        pytest.param("the ministry", NEUTER, id="an organization"),
        pytest.param("the lantern", NEUTER, id="a thing"),
        pytest.param("the mayors", NEUTER, id="several people"),
        pytest.param("the boss", None, id="one in -ss"),
    ],
)
def test_gender_of_phrase(phrase: str, gender: str | None) -> None:
    assert gender_of_phrase(phrase) == gender


@pytest.mark.parametrize(
    ("gender", "wanted", "may"),
    [
        (FEMININE, FEMININE, True),
        (FEMININE, MASCULINE, False),
        (NEUTER, FEMININE, False),
        pytest.param(None, FEMININE, True, id="not known may be anything"),
        pytest.param(FEMININE, None, True, id="a person where any person is wanted"),
        pytest.param(NEUTER, None, False, id="no organization where a person is wanted"),
        pytest.param(NEUTER, ANYBODY, True, id="an organization where anybody is wanted"),
        pytest.param(FEMININE, ANYBODY, True, id="a person where anybody is wanted"),
    ],
)
def test_agrees(gender: str | None, wanted: str | None, may: bool) -> None:
    assert agrees(gender, wanted) is may


def antecedents(
    text: str,
    gender: str | None,
    spoke: list[tuple[str, str]] | None = None,
    quoted: str | None = None,
) -> Antecedents:
    """Whom a text names, and who spoke, where a speaker is sought at its end."""
    discourse = discourse_of(paragraphs_of(text), spoke or ())
    span = (text.index(quoted), text.index(quoted) + len(quoted)) if quoted else None
    offset = span[0] if span else len(text)
    found = Antecedents(discourse, offset, gender, span)
    found.add_named()
    found.add_quoted()
    return found


MEANT = [
    pytest.param("Ana Roe met Bo Voss.", FEMININE, "Ana Roe", id="she"),
    pytest.param("Ana Roe met Bo Voss.", MASCULINE, "Bo Voss", id="he"),
    pytest.param("Ana Roe met Marr Council.", NEUTER, "Marr Council", id="it"),
    pytest.param("Ana Roe met Bo Voss.", NEUTER, None, id="no organization"),
    pytest.param("Snow fell.", FEMININE, None, id="nobody"),
    pytest.param(
        "Ana Roe left.\n\nIda Hult came.\n\nIt rained.", FEMININE, "Ida Hult", id="nearer"
    ),
    pytest.param("Ida Hult said no. Ana Roe left.", ANYBODY, "Ana Roe", id="anybody"),
    pytest.param("Ana Roe said to Ida Hult that it rained.", FEMININE, "Ana Roe", id="the subject"),
    pytest.param("They saw Ana Roe with Sorrel Quint.", FEMININE, "Ana Roe", id="who is known"),
    pytest.param(
        "Orvan spoke. Sorrel said no.", FEMININE, "Sorrel", id="a word alone that reports"
    ),
]


@pytest.mark.parametrize(("text", "gender", "name"), MEANT)
def test_most_salient(text: str, gender: str | None, name: str | None) -> None:
    assert antecedents(text, gender).most_salient().name == name


def test_a_word_alone_named_once_may_be_no_person() -> None:
    text = "“No,” said Brack. It rained. "
    assert antecedents(text, FEMININE).most_salient().name == "Brack"
    initials = "Sorrel Light (SL) met. They saw SL. "
    assert antecedents(initials, FEMININE).most_salient().name is None


def test_whoever_spoke_stands_out() -> None:
    text = "Ana Roe met Ida Hult. “No.” It rained."
    assert antecedents(text, FEMININE).most_salient().name == "Ana Roe"
    assert antecedents(text, FEMININE, [("No.", "Ida Hult")]).most_salient().name == "Ida Hult"


def test_whoever_spoke_without_a_name_is_there_too() -> None:
    text = "It rained. “No.” It snowed."
    spoke = [("No.", "a spokeswoman")]
    assert antecedents(text, FEMININE, spoke).most_salient().name == "a spokeswoman"
    assert antecedents(text, MASCULINE, spoke).most_salient().name is None


def test_the_last_three_speakers_are_there() -> None:
    text = "“Aa.” “Bb.” “Cc.” “Dd.” It rained."
    spoke = [("Aa", "an aunt"), ("Bb", "a boy"), ("Cc", "a boy"), ("Dd", "an uncle")]
    assert antecedents(text, FEMININE, spoke).most_salient().name is None
    assert antecedents(text, FEMININE, [*spoke[:3]]).most_salient().name == "an aunt"


def test_a_quote_whose_speaker_nobody_knows_counts_as_a_quote() -> None:
    text = "Ana Roe left. “Aa.” It rained. “Bb.” It snowed."
    discourse = discourse_of(paragraphs_of(text), [("Aa", "Ana Roe")])
    discourse.spoke.append((text.index("Bb"), Speaker(None)))
    found = Antecedents(discourse, len(text), FEMININE)
    found.add_named()
    found.add_quoted()
    assert found.most_salient().name == "Ana Roe"


def test_nobody_speaks_of_themselves_by_name() -> None:
    text = "Ana Roe met Ida Hult. “Roe was late.”"
    assert antecedents(text, ANYBODY).most_salient().name == "Ana Roe"
    assert antecedents(text, ANYBODY, quoted="“Roe was late.”").most_salient().name == "Ida Hult"


def test_confidence_is_shared_among_those_who_may_be_meant() -> None:
    alone = antecedents("Ana Roe left.", FEMININE).most_salient().confidence
    two = antecedents("Ana Roe left. Ida Hult came.", FEMININE).most_salient().confidence
    assert alone == 1.0
    assert 0.5 < two < 1.0


def test_only_so_many_mentions_back() -> None:
    text = "Ana Roe left. " + "Mr Voss comes. " * 24
    assert antecedents(text, FEMININE).most_salient().name is None
    assert antecedents(text[:-15], FEMININE).most_salient().name == "Ana Roe"


@pytest.mark.parametrize(
    ("text", "gender", "least", "name"),
    [
        pytest.param("Ana Roe left.", FEMININE, -1.0, "Ana Roe", id="salient enough"),
        pytest.param("Ana Roe left.", FEMININE, 9.0, None, id="not enough"),
        pytest.param("They saw Sorrel Quint.", FEMININE, -9.0, None, id="perhaps no person"),
        pytest.param("Marr Council met.", NEUTER, -9.0, "Marr Council", id="an organization"),
        pytest.param("Snow fell.", FEMININE, -9.0, None, id="nobody"),
    ],
)
def test_most_salient_named(text: str, gender: str, least: float, name: str | None) -> None:
    found = antecedents(text, gender).most_salient_named(least)
    assert (found.name if found else None) == name


def test_whoever_has_no_name_is_not_among_the_named() -> None:
    text = "It rained. “No.” It snowed."
    found = antecedents(text, FEMININE, [("No.", "a spokeswoman")])
    assert found.most_salient_named(-9.0) is None


def test_a_nearer_description_takes_the_place_of_the_name() -> None:
    text = "Ana Roe met Ida Hult. The nurse said no. "
    found = antecedents(text, FEMININE)
    ida = found.discourse.mentions[1][1]
    assert found.most_salient().name == "Ana Roe"
    at = text.index("The nurse")
    found.add_described(Speaker("Ida Hult", None, ida), ida, at, at + 9, reports=True)
    assert found.most_salient().name == "Ida Hult"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        pytest.param("Bo Voss", 60, id="of another gender"),
        pytest.param("Ida Hult", 0, id="further away than the name"),
    ],
)
def test_a_description_that_does_not(name: str, start: int) -> None:
    text = "Ana Roe met Ida Hult and Bo Voss. They were there. It rained. "
    found = antecedents(text, FEMININE)
    who = next(who for _, who in found.discourse.mentions if who.name == name)
    found.add_described(Speaker(name, None, who), who, start, start + 1, reports=True)
    assert found.most_salient().name == "Ana Roe"


def test_a_phrase_for_somebody_without_a_name() -> None:
    text = "Ana Roe left.\n\nIt rained.\n\nA nurse said no. "
    found = antecedents(text, FEMININE)
    at = text.index("A nurse")
    found.add_phrase(Speaker("a nurse"), None, at, at + 7)
    assert found.most_salient().name == "a nurse"
