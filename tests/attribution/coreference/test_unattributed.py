"""Quotes that nothing before them attributes.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

CASES = [
    pytest.param(
        "The audit of the pool is blunt. “The accounts of that year cannot be relied upon.” It lists "
        "eleven payments.",
        "the audit",
        id="the document of the sentence before",
    ),
    pytest.param(
        "The hall was full and loud. “The accounts of that year cannot be relied upon.”",
        None,
        id="a hall says nothing",
    ),
    pytest.param(
        "The shop of Brack closed at noon.\n\n“Where do I buy my bread now, at the pump?”\n\n"
        "Rita Sundby, 84, stands at the locked door. She came each day.",
        "Rita Sundby",
        id="whom the next paragraph introduces",
    ),
    pytest.param(
        "The shop of Brack closed at noon.\n\n“Where do I buy my bread now, at the pump?”\n\n"
        "The door is locked, and Rita Sundby, 84, has come each day.",
        None,
        id="whom it names further on",
    ),
    pytest.param(
        "The Herons parted with trainer Sid Craw.\n\n“We have come to see that we need a change. We "
        "thank Sid Craw for his work.”\n\nIt stood on the page of the club at noon.",
        None,
        id="whom the quote itself names",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_speaker(text: str, speaker: str | None) -> None:
    (quote,) = newsum.quotes(text + "\n").quotes
    assert quote.speaker == speaker
