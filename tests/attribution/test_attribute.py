"""The steps in order, by models made for the test; `test_quotes` has those that ship."""

from __future__ import annotations

import pytest

from newsum.article import sentences
from newsum.attribution.attribute import QuoteModels, find_quotes
from newsum.attribution.linear_model import LinearModel
from newsum.model import Quote

from .stages import ALL_SPEECH, NO_SPEECH, article_of

BESIDE = LinearModel({"7aNi": 4.0, "7bNs": 3.0, "7aNs": 3.0, "7aps": 3.0, "7bps": 3.0})
"""Takes a name or a pronoun beside a verb."""


def quotes(
    text: str,
    speech: LinearModel = ALL_SPEECH,
    language: str | None = None,
    byline: str | None = None,
) -> tuple[Quote, ...]:
    article = article_of(text, language, byline)
    return find_quotes(article, sentences(article), QuoteModels(speech, BESIDE))


SPEAKERS = [
    pytest.param("“One,” said Ana Roe.\n\n“Two,” Roe said.", ["Ana Roe", "Ana Roe"],
                 id="a last name is the full name's"),
    pytest.param("Ana Roe met Ida Hult. “One,” Hult said.\n\n“Two,” she said.",
                 ["Ida Hult", "Ida Hult"], id="a pronoun is whoever spoke last"),
    pytest.param("“One,” said Ana Roe.\n\nSnow.\n\n“Two.”", ["Ana Roe", "Ana Roe"],
                 id="whoever spoke goes on"),
    pytest.param("“One.”", [None], id="nobody"),
    pytest.param("Ana Roe left.\n\nQ: “One?”\n\nA: “Two.”", ["Pia Hult", "Ana Roe"],
                 id="an interview"),
    pytest.param("Ana Roe left.\n\nQ: “One?”\n\nA: “Two.”\n\n“Three.”",
                 ["Pia Hult", "Ana Roe", "Ana Roe"], id="a label is no turn of the discourse"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in quotes(text, byline="Pia Hult")] == speakers


def test_the_same_mention_is_the_same_speaker() -> None:
    text = "Ana Roe met Ida Hult. “One,” she said of Roe, adding: “Hult left.”"
    assert len({quote.speaker for quote in quotes(text)}) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("„Ja, nu“, said Ana Roe.", "Ana Roe", id="first and last name"),
        pytest.param("„Ja, nu“, said Ana Roe, a mayor.", "Ana Roe", id="and no role"),
        pytest.param("„Ja, nu“, said Roe.", None, id="not a last name alone"),
        pytest.param("„Ja, nu“, said Der Roe.", None, id="nor a word that opens sentences"),
        pytest.param("„Ja, nu“, said Marr Council.", None, id="nor an organization"),
        pytest.param("Ida Hult gik. Hun kom.\n\n„Ja, nu“.", None, id="nor a pronoun"),
    ],
)
def test_in_a_language_without_a_pack_only_a_full_name_is_sure(
    text: str, speaker: str | None
) -> None:
    (found,) = quotes(text, language="da")
    assert (found.speaker, found.role) == (speaker, None)
    assert (found.mention is None) is (speaker is None)


def test_no_quotes() -> None:
    assert quotes("Ana Roe left.") == ()
    assert quotes("“Two Moons” won.", NO_SPEECH) == ()


def test_a_name_may_run_over_the_end_of_a_line() -> None:
    text = "“One,” said the\nmayor, Ana\nRoe, on Monday.\n\nSnow\nfell."
    (found,) = quotes(text)
    assert (found.speaker, found.role) == ("Ana Roe", "mayor")
    assert [text[start:end] for start, end in found.parts] == ["One,"]
    assert found.mention == "the mayor"
