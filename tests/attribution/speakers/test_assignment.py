"""Spans assigned to mentions, by weights made for the test."""

from __future__ import annotations

import math

import pytest

from newsum.attribution.linear_model import LinearModel
from newsum.attribution.speakers.assignment import Attribution, assign, speaker_model
from newsum.attribution.speakers.candidates import TEMPLATES

from ..stages import NO_SPEECH, paragraphs_of, words_of

BEHIND = LinearModel({"7aNi": 2.0, "7bNs": 1.0})
"""Takes "said Roe" behind a quote, then "Roe said" before it."""

LAST = LinearModel({"kb10.$": 5.0, "l1000": 5.0})
"""Takes whoever spoke last."""


def speaker(one: Attribution) -> str | None:
    return (
        words_of(one.reference.paragraph.tokens, one.reference.mention) if one.reference else None
    )


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param("Roe said “yes,” said Voss.", ["Voss"], id="the greatest weight"),
        pytest.param("Roe said “yes,” Voss left.", ["Roe"], id="else the next"),
        pytest.param("“Yes,” said Roe.\n\n“No,” said Voss.", ["Roe", "Voss"], id="each its own"),
        pytest.param("So then: “Yes.”", [None], id="a paragraph that mentions nobody"),
        pytest.param("Roe said:\n\n“Yes.”", ["Roe"], id="unless a colon announces it"),
        pytest.param("Roe left.\n\n“Yes.”", [None], id="no colon"),
        pytest.param("“Yes.”\n\n— Ana Roe", ["Ana Roe"], id="a signature"),
        pytest.param("Q: “When?”\n\nA: “Now.”", [None, None], id="labels have no mention"),
    ],
)
def test_assign(text: str, speakers: list[str | None]) -> None:
    assert [speaker(one) for one in assign(paragraphs_of(text), BEHIND)] == speakers


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("Q: “When?”\n\nA: “Now,” said Roe.", ["Q", "A"], id="an interview"),
        pytest.param("“ROE: When?\n\n“VOSS: Now.”", ["ROE", "VOSS"], id="a transcript"),
        pytest.param("“Now,” said Roe.", [""], id="neither"),
    ],
)
def test_labels(text: str, labels: list[str]) -> None:
    assert [one.label for one in assign(paragraphs_of(text), BEHIND)] == labels


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        pytest.param("“Yes,” said Roe.", 1.0, id="nobody else is in reach"),
        pytest.param("“Yes,” Roe, Voss.", 1 / 2, id="two alike"),
        pytest.param("“Yes,” said Roe, Voss.", 1 / (1 + math.exp(-2)), id="one likelier"),
        pytest.param("So then: “Yes.”", 0.0, id="nobody"),
        pytest.param("“Yes.”\n\n— Ana Roe", 0.9, id="the layout tells"),
    ],
)
def test_confidence(text: str, confidence: float) -> None:
    (found,) = assign(paragraphs_of(text), BEHIND)
    assert found.confidence == pytest.approx(confidence)


def test_whoever_spoke_last_is_a_hint_for_the_next() -> None:
    text = "“Yes,” Roe said.\n\nVoss left. Snow: “No.”"
    model = LinearModel({**BEHIND.weights, "7aNs": 2.0, "l1000": 5.0})
    assert [speaker(one) for one in assign(paragraphs_of(text), model)] == ["Roe", "Roe"]


def test_a_signature_is_a_hint_for_the_next() -> None:
    text = "“Yes.”\n\n— Ana Roe\n\nVoss left. Snow: “No.”"
    assert [speaker(one) for one in assign(paragraphs_of(text), LAST)] == ["Ana Roe", "Ana Roe"]


def test_in_a_language_without_a_pack_the_paragraph_above_counts_too() -> None:
    text = "Roe gik.\n\n„Ja, nu.“"
    (english,) = assign(paragraphs_of(text), BEHIND)
    (danish,) = assign(paragraphs_of(text, language="da"), BEHIND)
    assert (speaker(english), speaker(danish)) == (None, "Roe")


def test_what_nobody_said_is_left_out() -> None:
    assert assign(paragraphs_of("“Two Moons” said no.", NO_SPEECH), BEHIND) == []


def test_an_attribution_knows_its_token_and_its_number() -> None:
    _, second = assign(paragraphs_of("“Yes,” said Roe.\n\nVoss said “no.”"), BEHIND)
    assert (second.number, second.token, second.paragraph.number) == (1, 2, 1)


def test_the_shipped_weights_fit_the_templates() -> None:
    assert {feature[0] for feature in speaker_model().weights} == set(TEMPLATES)


def test_the_shipped_weights_choose() -> None:
    text = "Ana Roe met Bo Voss. “We have waited twelve years,” said Hult."
    (found,) = assign(paragraphs_of(text), speaker_model())
    assert speaker(found) == "Hult"
    assert found.confidence > 0.9
