"""Which sentences can be points, and which hang on what stood before them."""

from __future__ import annotations

import pytest

from newsum.ranking.eligibility import (
    final_character,
    is_dangling,
    is_eligible,
    is_speech,
    repeats_headline,
)

from .laying import table

HEADLINE = "Port Alder council votes to rebuild its harbour wall"


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param("The storm sank two ferries today.", True, id="six words"),
        pytest.param("The storm sank two ferries.", False, id="five"),
        pytest.param("The storm sank two ferries today!", True, id="exclamation"),
        pytest.param("The storm sank two ferries today…", True, id="ellipsis"),
        pytest.param("Who sank the two ferries today?", False, id="question"),
        pytest.param("The storm sank two ferries today", False, id="heading"),
        pytest.param("The storm sank two ferries today:", False, id="colon"),
        pytest.param("Roe said that “the storm sank two.”", True, id="quotation"),
        pytest.param("Roe said: „Der Sturm kam gestern.“", True, id="German quotation"),
        pytest.param("Roe said: »Der Sturm kam gestern.«", True, id="guillemets"),
        pytest.param("Roe said that (“the storm sank two.”)", True, id="several closing marks"),
        pytest.param("Roe said that “the storm sank two.", False, id="half a quotation"),
        pytest.param("Mayor Roe (left) looks at the storm.", False, id="caption"),
        pytest.param("Mayor Roe (PICTURED today) looks at it.", False, id="caption, louder"),
        pytest.param("Mayor Roe (leftist, 43) looks at it.", True, id="no caption"),
        pytest.param("The council votes to rebuild its harbour wall.", False, id="headline"),
        pytest.param("(The Alder Post belongs to the harbour trust.)", False, id="in brackets"),
        pytest.param("Follow Ana Roe of the Alder Post on Pigeon.", False, id="follow"),
        pytest.param("Read our guide to the walls of Alder.", False, id="read"),
        pytest.param("Here are the walls that fell in March.", False, id="here"),
        pytest.param("Roe declined to comment on the two ferries.", False, id="no comment"),
        pytest.param("A spokesman did not respond to requests for comment.", False, id="none came"),
        pytest.param("Roe left a comment on the two ferries.", True, id="a comment"),
        pytest.param("Proud: Roe with the ferry that sank today.", False, id="a caption's label"),
        pytest.param("Ana Roe: The storm sank two ferries today.", False, id="a speaker's label"),
        pytest.param("The council said: The storm sank two ferries.", True, id="reported"),
        pytest.param("At 7:30 the storm sank the two ferries.", True, id="a time"),
    ],
)
def test_eligible(sentence: str, eligible: bool) -> None:
    assert is_eligible(table(sentence, headline=HEADLINE), 0) is eligible


@pytest.mark.parametrize(
    ("sentence", "headline", "repeats"),
    [
        ("The wall of Alder fell.", "Alder wall fell", True),
        ("The wall of Alder fell twice.", "Alder wall fell", False),
        ("The wall of Alder fell.", None, False),
        ("One two four five six seven eight nine ten eleven walls.",
         "one two four five six seven eight nine ten eleven", True),
        ("Of the.", "Alder wall fell", False),
    ],
    ids=["all of it", "a word more", "no headline", "nine in ten", "no content"],
)  # fmt: skip
def test_the_headline_again(sentence: str, headline: str | None, repeats: bool) -> None:
    assert repeats_headline(table(sentence, headline=headline), 0) is repeats


@pytest.mark.parametrize(
    ("sentence", "dangling"),
    [
        pytest.param("He left.", True, id="pronoun"),
        pytest.param("It’s over.", True, id="curly apostrophe"),
        pytest.param("But Roe left.", True, id="connective"),
        pytest.param("That wall fell.", True, id="demonstrative"),
        pytest.param("This week the wall fell.", False, id="a date"),
        pytest.param("That.", True, id="nothing behind it"),
        pytest.param("These weeks it held.", True, id="no date"),
        pytest.param("Roe left.", False, id="a name"),
        pytest.param("After that the wall fell.", True, id="a demonstrative behind a preposition"),
        pytest.param("At this hour the wall fell.", True, id="another"),
        pytest.param("In this week the wall fell.", False, id="a date behind a preposition"),
        pytest.param("Later that day the wall fell.", True, id="later that day"),
        pytest.param("The next day the wall fell.", True, id="the next day"),
        pytest.param("One of them fell.", True, id="one of them"),
        pytest.param("One of the walls fell.", False, id="one of what is named"),
        pytest.param("Asked about the wall, Roe left.", True, id="asked"),
        pytest.param("The two fell.", True, id="the two"),
        pytest.param("In addition, the wall fell.", True, id="in addition"),
        pytest.param("…", False, id="no word"),
    ],
)
def test_dangling(sentence: str, dangling: bool) -> None:
    assert is_dangling(table(sentence), 0) is dangling


@pytest.mark.parametrize(
    ("sentence", "speech"),
    [
        pytest.param(f"“{'a' * 15}” b", True, id="opens with fifteen characters"),
        pytest.param(f"“{'a' * 14}” b", False, id="with fourteen"),
        pytest.param(f"»{'a' * 15}« b", True, id="in guillemets"),
        pytest.param(f"B “{'a' * 40}”", True, id="forty inside"),
        pytest.param(f"B “{'a' * 39}”", False, id="thirty-nine"),
        pytest.param(f"B “{'a' * 30}” c “{'d' * 30}”", False, id="only the longest counts"),
    ],
)
def test_speech(sentence: str, speech: bool) -> None:
    assert is_speech(table(sentence), 0) is speech


@pytest.mark.parametrize(
    ("text", "final"), [("It held.”)", "."), ("It held", "d"), ("”)", ""), ("", "")]
)
def test_final_character(text: str, final: str) -> None:
    assert final_character(text) == final
