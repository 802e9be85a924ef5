"""Block quotations of pages without marks, and those that nobody is said to have said."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsum

LEDE = "The harbour of Port Alder will close on Monday, the board said, after divers found cracks."
LAST = "The board did not answer, and the piers stayed open until the storm of last November."
QUOTED = "The walls will not stand another winter. I ask you to act now."


def quotes(
    tmp_path: Path, above: str, inside: str = QUOTED
) -> list[tuple[str, str | None, str | None]]:
    """The quotes of a page in which a block quotation follows a paragraph."""
    page = tmp_path / "a.html"
    page.write_text(
        f"<html><head><title>Port Alder closes</title></head><body><article><h1>Port Alder closes</h1>"
        f"<p>{LEDE}</p><p>{above}</p><blockquote>{inside}</blockquote><p>{LAST}</p></article></body></html>",
        encoding="utf-8",
    )
    return [(quote.text, quote.speaker, quote.role) for quote in newsum.quotes(page)]


@pytest.mark.parametrize(
    ("above", "speaker", "role"),
    [
        pytest.param(
            "The harbour master, Ines Okafor, wrote to the board in May:",
            "Ines Okafor",
            "harbour master",
            id="wrote",
        ),
        pytest.param(
            "In a letter of May, harbour master Ines Okafor said:",
            "Ines Okafor",
            "harbour master",
            id="said",
        ),
        pytest.param(
            "Ines Okafor leads the port. Okafor warned the board in May:",
            "Ines Okafor",
            None,
            id="by the last name",
        ),
        pytest.param("Ines Okafor posted on her page on Sunday:", "Ines Okafor", None, id="posted"),
    ],
)
def test_who_is_said_to_have_said_it(
    tmp_path: Path, above: str, speaker: str, role: str | None
) -> None:
    assert quotes(tmp_path, above) == [(QUOTED, speaker, role)]


def test_a_quotation_over_two_paragraphs(tmp_path: Path) -> None:
    inside = "<p>The walls will not stand.</p><p>I ask you to act.</p>"
    found = quotes(tmp_path, "Ines Okafor wrote:", inside)
    assert found == [("The walls will not stand. I ask you to act.", "Ines Okafor", None)]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(
            "The minutes of the board have this to say of the walls of the port:", id="nobody"
        ),
        pytest.param("Ines Okafor wrote to the board in May, and the board met.", id="no colon"),
        pytest.param("She wrote to the board in the first days of the month of May:", id="no name"),
        pytest.param(
            "The letter of Ines Okafor to the board, in full, word for word:", id="no verb"
        ),
    ],
)
def test_what_nobody_is_said_to_have_said(tmp_path: Path, above: str) -> None:
    assert quotes(tmp_path, above) == []


def test_marks_tell_a_quotation_before_its_element_does(tmp_path: Path) -> None:
    found = quotes(tmp_path, "Ines Okafor, the harbour master, wrote:", f"“{QUOTED}”")
    assert found == [(QUOTED, "Ines Okafor", "the harbour master")]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("People of course told her that it was her fault:", id="anybody"),
        pytest.param("Those who get Ines Okafor’s point wrote in, too:", id="whose point it is"),
    ],
)
def test_capitals_that_are_no_name(tmp_path: Path, above: str) -> None:
    assert quotes(tmp_path, above) == []
