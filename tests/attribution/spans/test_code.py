"""Strings of program code are no quotes.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Set greeting="the harbour opens at nine" first, the manual says.', id="assigned"),
        pytest.param('Then call print("the tide is out today") and wait.', id="an argument"),
        pytest.param('It writes to "/var/log/tide/tide.log" and stops.', id="a path"),
        pytest.param('The value "<b>the tide is out</b>" is shown.', id="tags"),
        pytest.param('def tide(name): return {"tide": f"{name} is out", "moon": "it is full"} | {}', id="a paragraph of code"),
        pytest.param('The role is named "harbour:pilot:read" there.', id="a key"),
    ],
)  # fmt: skip
def test_strings_of_code_are_no_quotes(text: str) -> None:
    assert newsum.quotes(f"It rained in Tarn.\n\n{text}\n").quotes == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"He and/or she will pay for this," said Ana Roe.', id="a slash"),
        pytest.param('She was tired ("I have not slept for a week," said Ana Roe).', id="brackets"),
        pytest.param('"We read #1 and #2, and sold both," said Ana Roe.', id="numbers"),
    ],
)
def test_quotes_with_such_marks_stay(text: str) -> None:
    assert [quote.speaker for quote in newsum.quotes(text + "\n").quotes] == ["Ana Roe"]
