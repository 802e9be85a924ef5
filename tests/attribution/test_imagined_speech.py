"""What nobody has said: what a reader is to type, may ask, or is shown as an example.  All is invented."""

from __future__ import annotations

import pytest

import newsum

IMAGINED = [
    pytest.param(
        "Parents often ask, “What did I do wrong?” The answer is nothing.",
        id="what people ask now and again",
    ),
    pytest.param(
        "Should a caller say “pay today or lose your home,” hang up, Pella Ronn writes.",
        id="a condition that is inverted",
    ),
    pytest.param(
        "Were he to say “I am sorry for all of it,” nobody in town would believe him.",
        id="a condition with were",
    ),
    pytest.param(
        "To plan a week of meals, ask the assistant: “Make me a shopping list for four people.”",
        id="an order behind what it is for",
    ),
    pytest.param(
        "Tell the clerk “I want the other form” and hold your ground.",
        id="an order that opens its sentence",
    ),
    pytest.param(
        "I might have Corvo write the code and then ask Mintra, “Can you check this for mistakes?”",
        id="what may be asked in the end",
    ),
    pytest.param(
        "The best tutors will not stop at the right answer, but will say, “How did you get there?”",
        id="what some will do in the end",
    ),
    pytest.param(
        "A nurse may take the chart and ask, “Who signed this?” Nobody answers as a rule.",
        id="what any nurse may ask",
    ),
    pytest.param(
        "This includes things like “write short functions, test them twice, never guess.” Pella "
        "Ronn wrote most of it.",
        id="an example of rules",
    ),
    pytest.param(
        "Use requests such as “shorten this to ten words, please” now and then, Pella Ronn writes.",
        id="an example of requests",
    ),
    pytest.param(
        "The bot answers longer questions, like “find a boat for two that fits a small garage.”",
        id="an example of what is answered",
    ),
    pytest.param(
        "Pella Ronn races. Runners meet over marked routes called “segments” on the map.",
        id="what things are called",
    ),
    pytest.param(
        "Or, perhaps you just told the cook to “handle it” and called it a day, Pella Ronn thinks.",
        id="what the reader may have said",
    ),
    pytest.param(
        "Pella Ronn bakes.\n\nMyth 1: “Sourdough needs a starter from a monastery.”\n\nFlour does.",
        id="a myth with its number",
    ),
    pytest.param(
        "Pella Ronn asks machines.\n\nBetter prompt: “List ten names for a boat.”\n\nIt is funnier.",
        id="a prompt with a label",
    ),
]

SAID = [
    pytest.param(
        "Pella Ronn shouts things like “you will all be late again” from the stairs.",
        "Pella Ronn",
        id="an example of what somebody shouts",
    ),
    pytest.param(
        "Tessa Grun would shrug and say, “It is what it is.” Then she went home.",
        "Tessa Grun",
        id="what one person used to say",
    ),
    pytest.param(
        "Nurse Oda Finn may be small, but she will say, “Who signed this?” to any surgeon.",
        "Oda Finn",
        id="what one person will ask",
    ),
    pytest.param(
        "Ask Wim Laski about the storm and he says: “It took the roof and left the hens.”",
        "Wim Laski",
        id="the answer to whom one is to ask",
    ),
    pytest.param(
        "Asked for an example, Oda Finn laughed. “The soup was blue,” she said.",
        "Oda Finn",
        id="the one who was asked for an example",
    ),
]


@pytest.mark.parametrize("text", IMAGINED)
def test_what_is_imagined_is_nobodys(text: str) -> None:
    """Words that somebody may say have no speaker."""
    assert [quote.speaker for quote in newsum.quotes(text).quotes if quote.speaker] == []


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_what_is_said_has_its_speaker(text: str, speaker: str) -> None:
    """Words that look alike and were said keep theirs."""
    assert [quote.speaker for quote in newsum.quotes(text).quotes] == [speaker]
