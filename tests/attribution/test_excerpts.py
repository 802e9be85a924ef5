"""How much of a quote is shown: what no point tells, in whole sentences, and not too long."""

from __future__ import annotations

import re

import pytest

from newsum.attribution.pull_quotes.excerpts import MANY_WORDS, excerpt
from newsum.model import Point, Quote, Sentence


def quote_of(text: str) -> Quote:
    """All that stands in quotation marks, as one quote."""
    parts = tuple(match.span(1) for match in re.finditer("“([^”]*)”", text))
    shown = " … ".join(" ".join(text[start:end].split()) for start, end in parts)
    return Quote(text=shown, parts=parts, paragraph=1)


def sentences_of(text: str) -> list[Sentence]:
    """Sentences end with a full stop, behind a closing mark where one follows."""
    found = re.finditer(r"[^\s“][^.]*\.|“[^.]*\.”?", text)
    return [Sentence(text=one[0], start=one.start(), end=one.end(), paragraph=1) for one in found]


def points_of(text: str, told: list[str]) -> list[Point]:
    return [
        Point(text=one, start=(at := text.index(one)), end=at + len(one), paragraph=1, score=1.0)
        for one in told
    ]


def shown(text: str, told: list[str] | None = None, *, without_text: bool = False) -> str | None:
    quote = quote_of(text)
    found = excerpt(
        quote, "" if without_text else text, points_of(text, told or []), sentences_of(text)
    )
    if found is not None and not without_text:
        pieces = [" ".join(text[start:end].split()) for start, end in found.parts]
        assert found.text.replace(" … ", " ") == " ".join(pieces)
    return found and found.text


FOUR = "“A b,” he said. “C d.” He left. “E f.”\n\n“G h.”"
"""Four parts; between the last two nothing stands but the end of a paragraph."""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], "A b, … C d. … E f. … G h."),
        (["A b", "C d", "E f", "G h"], None),
        (["A b"], "C d. … E f. G h."),
        (["C d"], "E f. G h."),
        (["E f"], "A b, … C d."),
        (["A b", "E f"], "C d."),
        (["A b", "G h"], "C d. … E f."),
        (["G h"], "A b, … C d. … E f."),
        (["he said", "He left"], "A b, … C d. … E f. … G h."),
        (["A b,” he said. “C"], "E f. G h."),
        (["”"], "A b, … C d. … E f. … G h."),
        (["“"], "A b, … C d. … E f. … G h."),
        (["h."], "A b, … C d. … E f."),
    ],
)  # fmt: skip
def test_what_a_point_tells_is_left_out(told: list[str], expected: str | None) -> None:
    """Of what is left the longest run, the first where two are as long."""
    assert shown(FOUR, told) == expected


def test_without_the_text_nothing_is_cut() -> None:
    assert shown(FOUR, without_text=True) == quote_of(FOUR).text
    assert shown(FOUR, ["C d"], without_text=True) is None


def words(number: int, word: str = "a") -> str:
    """A sentence of so many words."""
    return " ".join([word] * number) + "."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"“{words(MANY_WORDS)}”", words(45), id="just short enough"),
        pytest.param(f"“{words(30)} {words(15)} {words(2, 'b')}”", f"{words(30)} {words(15)}",
                     id="whole sentences, as many as fit"),
        pytest.param(f"“{words(30)} {words(16)}”", words(30), id="a word too many"),
        pytest.param(f"“{words(46)}”", words(46), id="no sentence fits: whole"),
        pytest.param(f"He said: “{words(20)} {words(30)}”", words(20),
                     id="it begins inside a sentence"),
        pytest.param(f"He came. “{words(20)} {words(30)}” He left.", words(20),
                     id="between sentences"),
        pytest.param(f"“{words(20)}” He left. “{words(21, 'b')} {words(30)}”", words(21, "b"),
                     id="the part that says more"),
        pytest.param(f"“{words(40)}” He left. “{words(46, 'b')}”", words(40),
                     id="the one of which a sentence fits"),
        pytest.param(f"“{words(30)} And so ” he said. “{words(20, 'b')}”", words(30),
                     id="a sentence that goes on behind the part is none of it"),
        pytest.param(f"“{words(44)} And ” he said.", f"{words(44)} And",
                     id="but stays in what is short enough"),
    ],
)  # fmt: skip
def test_what_is_long_is_cut_to_its_first_sentences(text: str, expected: str) -> None:
    assert shown(text) == expected
