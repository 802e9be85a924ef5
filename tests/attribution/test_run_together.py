"""Quotes of articles whose paragraphs were run together."""

from __future__ import annotations

import pytest

import newsum

RUN_TOGETHER = [
    pytest.param(
        "The group said: “The wall may fall in the wet months. “No one has been hit by it so far. "
        "“Only one cow has been seen there.” The firm has also left.",
        [("the group", 3)],
        id="opened again at every sentence",
    ),
    pytest.param(
        'Mr Opel said: "Hunting with dogs is not defined. "There is ‘chasing away’ '
        'which is not in the act. "How is the bobby supposed to '
        'tell the two apart?" MP Peter Luft, a chairman, said that the law was "drafted so that '
        'nobody can read it".',
        [("Opel", 3), ("Peter Luft", 1)],
        id="and somebody stands behind",
    ),
    pytest.param(
        "“I asked him. “No,” he said. I left the place at once,” said Ona Vell.",
        [("Ona Vell", 1)],
        id="not a quote inside",
    ),
    pytest.param(
        'Bo Lind fled to South Corvania with men. "He crossed the river, but he has friends in '
        'Tarn," said Scott Garrow, an agent. "So he may be on either side of the border now." "It '
        'is a quick bus ride from the interior to the towns in the south." The police are looking.',
        [("Scott Garrow", 2), ("Scott Garrow", 1)],
        id="a quote behind the last one",
    ),
]


@pytest.mark.parametrize(("text", "spoken"), RUN_TOGETHER)
def test_quotes(text: str, spoken: list[tuple[str, int]]) -> None:
    found = newsum.quotes(f"Snow fell on the town.\n\n{text}").quotes
    assert [(quote.speaker, len(quote.parts)) for quote in found] == spoken
