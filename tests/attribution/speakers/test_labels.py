"""Speakers told by the layout: transcripts, interviews, signatures."""

from __future__ import annotations

import pytest

from newsum.attribution.speakers.labels import (
    ANSWER,
    QUESTION,
    interview_label,
    transcript_labels,
)
from newsum.attribution.speakers.signatures import Signatures

from ..stages import paragraphs_of, words_of


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("“ROE: When?\n\n“VOSS: Now.”", {0: "ROE", 1: "VOSS"}, id="two take turns"),
        pytest.param("“ANA ROE: When?\n\n“D'ARC-HOLT: Now.”", {0: "ANA ROE", 1: "D'ARC-HOLT"},
                     id="names of several words, with marks"),
        pytest.param("“ROE: When?\n\n“VOSS: Now.”\n\n“Late.”", {0: "ROE", 1: "VOSS"},
                     id="a quote without a label"),
        pytest.param("“DANGER: Keep off.”", {}, id="a word in capitals alone is the quote's own"),
        pytest.param("“ROE: When?\n\n“ROE: Now?”", {}, id="nobody takes turns alone"),
        pytest.param("“Roe: When?\n\n“Voss: Now.”", {}, id="not in small letters"),
        pytest.param("“A: When?\n\n“B: Now.”", {}, id="not one letter"),
        pytest.param("“ROE – When?\n\n“VOSS – Now.”", {}, id="not without a colon"),
    ],
)  # fmt: skip
def test_transcript_labels(text: str, labels: dict[int, str]) -> None:
    assert transcript_labels(text, paragraphs_of(text).spans) == labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("Q: “When?”", QUESTION, id="a question"),
        pytest.param("Q. “When?”", QUESTION, id="with a point"),
        pytest.param("A: “Now.”", ANSWER, id="an answer"),
        pytest.param("A. “Now.”", ANSWER, id="an answer with a point"),
        pytest.param("A:   “Now.”", ANSWER, id="blanks"),
        pytest.param("A:            “Now.”", "", id="very many blanks"),
        pytest.param("“Now.”", "", id="nothing before it"),
        pytest.param("B: “Now.”", "", id="another letter"),
        pytest.param("Well A: “Now.”", "", id="words before it"),
        pytest.param("A: “No.” A: “Now.”", "", id="not the second of its paragraph"),
    ],
)
def test_interview_label(text: str, label: str) -> None:
    above = "Snow fell.\n\n"
    span = paragraphs_of(above + text).spans[-1]
    assert interview_label(above + text, len(above), span) == label


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        pytest.param("“We left.”\n\n— Ana Roe, teacher", "Ana Roe", id="a dash and a name"),
        pytest.param("“We left.”\n\n- Ana Roe", "Ana Roe", id="a hyphen"),
        pytest.param("“We left.”\n\n― a teacher of Brack", "a teacher of Brack", id="no name"),
        pytest.param("“We left.”\n\nAna Roe, teacher", "Ana Roe", id="no dash"),
        pytest.param("“We left.”\n\nAna Roe, a teacher, came.", None, id="no dash, and a verb"),
        pytest.param("“We left.”\n\nThe rain, a nuisance", None, id="no dash, and no name"),
        pytest.param("“We left.” – Ana Roe", "Ana Roe", id="behind the quote"),
        pytest.param("“We left.” – Ana Roe cheered", None, id="behind it, and a verb"),
        pytest.param("“We left.”\n\n— because of snow", None, id="nobody"),
        pytest.param("“We left.” Roe left.\n\n— Ana Roe", None, id="more than the quote above it"),
        pytest.param("“We left.”", None, id="nothing below it"),
        pytest.param("“We left.”\n\n— Ana Roe, " + "very " * 15 + "old", None, id="a long line"),
    ],
)
def test_signature(text: str, signed: str | None) -> None:
    paragraphs = paragraphs_of(text)
    token = paragraphs[0].token_of[0]
    found = Signatures(paragraphs).of(paragraphs[0], paragraphs.spans[0], token)
    assert (words_of(found.paragraph.tokens, found.mention) if found else None) == signed
