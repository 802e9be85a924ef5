"""Connectives that a point is shown without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.model import Sentence
from newsum.ranking.openings import trim_opening, trim_openings

from .laying import lay_out


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("But Roe left.", "Roe left.", id="before a name"),
        pytest.param("However, Roe left.", "Roe left.", id="with a comma"),
        pytest.param("But  Roe left.", "Roe left.", id="two blanks"),
        pytest.param("But\nRoe left.", "Roe left.", id="a line break"),
        pytest.param("but the mayor left.", "the mayor left.", id="a text in lower case"),
        pytest.param("but the Mayor left.", None, id="not all in lower case"),
        pytest.param("But the mayor left.", None, id="the rest would look cut"),
        pytest.param("But I left.", None, id="the rest would depend too"),
        pytest.param("but she left.", None, id="in lower case as well"),
        pytest.param("Because Roe left, it fell.", None, id="no connective that can go"),
        pytest.param("But “Roe” left.", None, id="a mark behind it"),
        pytest.param("But 40 left.", None, id="a number behind it"),
        pytest.param("But", None, id="nothing behind it"),
        pytest.param("• Roe left.", "Roe left.", id="a bullet"),
        pytest.param("• But Roe left.", "Roe left.", id="a bullet and a connective"),
        pytest.param("* Roe left.", "Roe left.", id="a star as a bullet"),
        pytest.param("+ Roe left.", "Roe left.", id="a plus as a bullet"),
        pytest.param("- Roe left.", "Roe left.", id="a hyphen as a bullet"),
        pytest.param("- roe left.", None, id="a hyphen that goes on"),
        pytest.param("•", None, id="a bullet alone"),
        pytest.param("Butter Roe left.", None, id="a word that begins like one"),
    ],
)
def test_openings(text: str, left: str | None) -> None:
    sentence = Sentence(text, 100, 100 + len(text), 7)
    trimmed = trim_opening(sentence)
    wanted = text if left is None else left
    assert trimmed == Sentence(wanted, 100 + len(text) - len(wanted), 100 + len(text), 7)


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        pytest.param("1. Roe left.", None, "Roe left.", id="a number"),
        pytest.param("10. The mayor left.", "en", "The mayor left.", id="two digits"),
        pytest.param("3) Roe left.", None, "Roe left.", id="a bracket"),
        pytest.param("2.  But Roe left.", None, "Roe left.", id="and a connective"),
        pytest.param("1.\nRoe left.", None, "Roe left.", id="a line break"),
        pytest.param("1. FC Alder hat gewonnen.", "de", None, id="an ordinal in German"),
        pytest.param("1. roe left.", None, None, id="lower case behind it"),
        pytest.param("1.5 million left.", None, None, id="a fraction"),
        pytest.param("1999. Roe left.", None, None, id="a year"),
        pytest.param("7 of 9 left.", None, None, id="how many"),
        pytest.param("3-1 Roe left.", None, None, id="a result"),
    ],
)
def test_numbers_of_a_list(text: str, language: str | None, left: str | None) -> None:
    found = trim_openings(*lay_out([text], language=language))
    wanted = text if left is None else left
    assert found == [Sentence(wanted, len(text) - len(wanted), len(text), 1)]


@pytest.mark.parametrize(
    ("paragraphs", "dateline", "left"),
    [
        pytest.param(["Storm hits Alder.", "ALDER (AP) — Two ferries sank."], None, "Two ferries sank.",
                     id="below a line"),
        pytest.param(["Storm.", "Rain.", "ALDER (AP) — Two ferries sank."], None, None, id="further down"),
        pytest.param(["Storm hits Alder.", "ALDER (AP) — Two ferries sank."], "ESK", None, id="another known"),
        pytest.param(["Storm hits Alder.", "Two ferries — old ones — sank."], None, None, id="a dash"),
    ],
)  # fmt: skip
def test_dateline_of_the_second_paragraph(
    paragraphs: list[str], dateline: str | None, left: str | None
) -> None:
    article, sentences = lay_out(*([text] for text in paragraphs))
    found = trim_openings(replace(article, dateline=dateline), sentences)
    assert found[-1].text == (left or paragraphs[-1])
    assert article.text[found[-1].start : found[-1].end] == found[-1].text
