"""Where sentences end: cases as data, what holds for any text, and a floor on real articles."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsum.language import split
from newsum.text import clean

CASES = Path(__file__).with_name("sentences.txt")
BY_LANGUAGE = Path(__file__).with_name("sentences-by-language.txt")
KNOWN = "known failure: "


def cases() -> Iterator[object]:
    blocks = CASES.read_text(encoding="utf-8").split("\n\n")[1:]
    for block in blocks:
        why, marked = block.strip().split("\n")
        marks = [pytest.mark.xfail] if why.startswith(KNOWN) else []
        yield pytest.param(marked.replace(r"\n", "\n"), id=why.removeprefix(KNOWN), marks=marks)


@pytest.mark.parametrize("marked", list(cases()))
def test_case(marked: str) -> None:
    expected = [sentence.strip() for sentence in marked.split("|")]
    text = marked.replace(" | ", " ").replace("|", "")
    assert [text[start:end] for start, end in split(text, 0, len(text))] == expected


@given(st.text(alphabet="Aa b.?!…,:\"'“”’()-\n1é。", max_size=60), st.integers(0, 5))
def test_sentences_are_all_of_the_text_in_order(text: str, start: int) -> None:
    text = clean(text)
    spans = split(text, start, len(text)) if start < len(text) else []
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(text[first:last] == text[first:last].strip() != "" for first, last in spans)
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text[start:].split())


def test_nothing_outside_the_paragraph_counts() -> None:
    text = "One. Two. Three."
    assert split(text, 5, 9) == [(5, 9)]
    assert split(text, 4, 10) == [(5, 9)]
    assert split("  \n", 0, 3) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Das ist z. B. in Köln. Er kam am 3. Oktober.", id="German"),
        pytest.param("Il est parti. « Non. » Elle reste.", id="French"),
        pytest.param("He left. She stayed.", id="unknown language"),
    ],
)
def test_other_languages_lose_nothing(text: str) -> None:
    for language in ("de", "fr", "xx"):
        spans = split(text, 0, len(text), language)
        assert " ".join(text[a:b] for a, b in spans) == text


def test_marks_of_other_languages() -> None:
    text = "„Das ist es.“ Er ging. « Non. » Elle reste. ”Ja.” Hon gick. ¿Quién? ¡Nadie!"
    assert [text[a:b] for a, b in split(text, 0, len(text))] == [
        "„Das ist es.“",
        "Er ging.",
        "« Non. »",
        "Elle reste.",
        "”Ja.”",
        "Hon gick.",
        "¿Quién?",
        "¡Nadie!",
    ]


def by_language() -> Iterator[Any]:
    """The cases of other languages: language, text with marks."""
    lines = iter(BY_LANGUAGE.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if line and not line.startswith("#"):
            yield pytest.param(line[:2], next(lines), id=line)


@pytest.mark.parametrize(("language", "marked"), list(by_language()))
def test_sentences_of_other_languages_without_an_extra(language: str, marked: str) -> None:
    expected = [sentence.strip() for sentence in marked.split("|")]
    text = marked.replace(" | ", " ").replace("|", "")
    assert [text[a:b] for a, b in split(text, 0, len(text), language)] == expected


def boundaries(record: dict[str, Any], text: str) -> set[int]:
    """Where the sentences that people found end in a text, but for those without a letter: "1."."""
    places = [place for place, character in enumerate(text) if not character.isspace()]
    ends, length = set(), 0
    for sentence in record["sentences"]:
        length += len("".join(clean(sentence).split()))
        if any(map(str.isalpha, sentence)):
            ends.add(places[length - 1] + 1)
    return ends


def test_real_articles(corpora: Path) -> None:
    with gzip.open(corpora / "summaries" / "cnn-corpus.jsonl.gz") as lines:
        records = [json.loads(line) for line, _ in zip(lines, range(1400), strict=False)][::7]
    right = wrong = missed = 0
    for record in records:
        text = clean(record["text"])
        expected = boundaries(record, text)
        found = {
            end
            for paragraph in re.finditer(r"\S.*", text)
            for _, end in split(text, *paragraph.span())
        }
        right += len(expected & found)
        wrong += len(found - expected)
        missed += len(expected - found)
    assert 2 * right / (2 * right + wrong + missed) >= 0.997
