"""Definite descriptions: whom they mean, and what they repeat."""

from __future__ import annotations

import pytest

from newsum.attribution.coreference.descriptions import (
    DESCRIBED,
    GUESSED,
    fuller_description,
    resolve_description,
)

from ..stages import marked

OFFICES = [
    pytest.param("Mayor Ana Roe met Bo Voss. [The mayor]", "Ana Roe", id="who holds the office"),
    pytest.param("Mayor Ana Roe met Bo Voss. [This mayor]", "Ana Roe", id="this"),
    pytest.param("Mayor Ana Roe met Bo Voss. [A mayor]", None, id="not an indefinite one"),
    pytest.param("Mayor Ana Roe met Mayor Bo Voss. [The mayor]", "Bo Voss", id="the nearest"),
    pytest.param("Mayor Ana Roe met Mayor Bo Voss. Roe left. [The mayor]", "Ana Roe",
                 id="whoever was named last"),
    pytest.param("[The mayor] left. Mayor Ana Roe came.", None, id="not who is named later"),
    pytest.param("Party boss Ana Roe left. Bo Voss said no. [The Party leader]", "Ana Roe",
                 id="a leader of what the office says"),
    pytest.param("Party boss Ana Roe left. Bo Voss said no. [The party leader]", "Bo Voss",
                 id="only by name"),
    pytest.param("Marr's old mayor, Ana Roe, left. [Marr's mayor]", "Ana Roe",
                 id="whose, if the role says so"),
    pytest.param("Marr’s old mayor, Ana Roe, left. [Marr’s mayor]", "Ana Roe",
                 id="with a curly apostrophe"),
    pytest.param("Marr's old mayor, Ana Roe, left. [Brack's mayor]", None, id="not another's"),
    pytest.param("Bo Voss's lawyer, Ana Roe, left. [His lawyer]", "Ana Roe", id="his, of one"),
    pytest.param("Lawyer Ana Roe Hart met lawyer Ida Hult. [His lawyer]", None, id="not of two"),
    pytest.param("Ana Roe left. [Her lawyer]", None, id="nor of none"),
    pytest.param("[Her lawyer] left. Lawyer Ana Roe Hart came.", None, id="nor of one named later"),
]  # fmt: skip

AGES = [
    pytest.param("Ana Roe, 34, met Bo Voss. [The 34-year-old]", "Ana Roe", id="who is that old"),
    pytest.param("Ana Roe met Bo Voss, 35. [The 34-year-old]", "Ana Roe", id="or may be"),
    pytest.param("Snow fell. [The 34-year-old]", None, id="nobody"),
    pytest.param("Ana Roe, 34, met Bo Voss. [The 34-year-olds]", None, id="several"),
    pytest.param("Ana Roe, 34, met Bo Voss. [A 34-year-old]", None, id="not an indefinite one"),
]

GUESSES = [
    pytest.param("Bo Voss won. [The actor]", "Bo Voss", id="the only one"),
    pytest.param("Bo Voss won. [An actor]", None, id="not an indefinite one"),
    pytest.param("Bo Voss won. [The lantern]", None, id="not a thing"),
    pytest.param("Bo Voss won. [The man]", None, id="nor a man, who may be anybody"),
    pytest.param("Bo Voss won. [The actors]", None, id="nor several"),
    pytest.param("Bo Voss won. [The actress]", None, id="nor a woman"),
    pytest.param("Bo Voss met an actor. [The actor]", None, id="nor who was introduced so"),
    pytest.param("Bo Voss met an old bold actor. [The actor]", None, id="with more words"),
    pytest.param("An actor met Bo Voss. [The actor]", None, id="at a sentence's start"),
    pytest.param("Bo Voss met several actors. [The actor]", "Bo Voss", id="not in another form"),
    pytest.param("Bo Voss met an actor." + " It rained." * 150 + "\n\nVoss won. [The actor]",
                 "Bo Voss", id="nor long ago"),
    pytest.param("They saw Sorrel Quint. [The actor]", None, id="nobody is known to be a person"),
    pytest.param("Bo Voss won.\n\nIt rained.\n\nIt rained.\n\nIt rained. [The actor]", None,
                 id="nobody is near"),
    pytest.param("Brack Air said no. [The airline]", "Brack Air", id="an organization that reports"),
    pytest.param("They used Brack Air. [The airline]", None, id="not a bystander"),
    pytest.param("Brack Air said no. They met an airline. [The airline]", None,
                 id="nor where one was introduced"),
    pytest.param("A charity met. Brack Air said no. [The charity]", None,
                 id="be it at a sentence's start"),
    pytest.param("Brack Air said no. [The parliament]", None, id="nor by any noun"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), [*OFFICES, *AGES, *GUESSES])
def test_resolve_description(text: str, name: str | None) -> None:
    article = marked(text)
    words = article.paragraphs.article.text[article.start : article.end].split()
    found = resolve_description(article.discourse, words, article.start, whole=True)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        pytest.param("Mayor Ana Roe left. [The mayor]", DESCRIBED, id="an office"),
        pytest.param("Ana Roe, 34, left. [The 34-year-old]", DESCRIBED, id="an age"),
        pytest.param("Lawyer Ana Roe Hart left. [His lawyer]", DESCRIBED, id="the only holder"),
        pytest.param("Bo Voss won. [The actor]", GUESSED, id="a guess"),
        pytest.param("Brack Air said no. [The airline]", GUESSED, id="a guessed organization"),
    ],
)
def test_confidence(text: str, confidence: float) -> None:
    article = marked(text)
    words = article.paragraphs.article.text[article.start : article.end].split()
    found = resolve_description(article.discourse, words, article.start, whole=True)
    assert found is not None
    assert found.confidence == confidence


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Bo Voss won. [The actor]", None, id="nobody is guessed"),
        pytest.param("Brack Air said no. [The airline]", None, id="no organization either"),
        pytest.param("Mayor Ana Roe left. [The mayor]", "Ana Roe", id="but a holder is found"),
    ],
)
def test_of_what_follows(text: str, name: str | None) -> None:
    article = marked(text)
    words = article.paragraphs.article.text[article.start : article.end].split()
    found = resolve_description(article.discourse, words, article.start, whole=False)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "fuller"),
    [
        pytest.param("The nurses' union met. [The union]", "The nurses' union", id="more before"),
        pytest.param("A nurses’ union met. [The union]", "A nurses’ union", id="indefinite"),
        pytest.param("A spokesman for the Ministry of Lands left. [The spokesman]",
                     "A spokesman for the Ministry of Lands", id="more behind"),
        pytest.param("A spokesman for Brack left. [The spokesman]", "A spokesman for Brack",
                     id="a name alone behind"),
        pytest.param("A spokesman for lands left. [The spokesman]", None, id="small letters behind"),
        pytest.param("The union met. [The union]", None, id="no more"),
        pytest.param("The nurses' union met. The bakers' union met. [The union]",
                     "The bakers' union", id="the last"),
        pytest.param("The nurses' unions met. [The union]", None, id="another form"),
        pytest.param("The man in this union met. [The union]", None, id="no noun phrase"),
        pytest.param("The nurses' union met. [The old union]", None, id="only of two words"),
        pytest.param("[The union] left. The nurses' union met.", None, id="not what comes later"),
        pytest.param("The nurses' union met." + " It rained." * 150 + "\n\nSnow. [The union]", None,
                     id="nor what was long ago"),
    ],
)  # fmt: skip
def test_fuller_description(text: str, fuller: str | None) -> None:
    article = marked(text)
    words = article.paragraphs.article.text[article.start : article.end].split()
    assert fuller_description(article.discourse, words, article.start) == fuller
