"""Tagged paragraphs: what is speech in them, and what stands above a quote."""

from __future__ import annotations

import pytest

from newsum.attribution.linear_model import LinearModel
from newsum.attribution.spans import tags

from ..stages import ALL_SPEECH, NO_SPEECH, paragraphs_of, tag_names, words_of


def test_speech_is_a_token_and_anything_else_in_marks_a_name() -> None:
    only_in_the_end = LinearModel({f"4{tags.PARAGRAPH_END}10.": 9.0, "bias": -3.0})
    paragraph = paragraphs_of("“Two Moons” is late, Roe said: “We left.”", only_in_the_end)[0]
    assert tag_names(paragraph.tokens.tags) == "name aux word , name cue : QUOTE"


@pytest.mark.parametrize(
    ("text", "token_of"),
    [
        pytest.param("“We left,” Roe said. “We had to.”", {0: 0, 4: 1}, id="two"),
        pytest.param("Roe left.", {}, id="none"),
    ],
)
def test_the_tokens_of_speech(text: str, token_of: dict[int, int]) -> None:
    assert paragraphs_of(text)[0].token_of == {span: token for token, span in token_of.items()}


def test_what_nobody_said_has_no_token_and_may_be_a_mention() -> None:
    paragraph = paragraphs_of("“Two Moons” said no.", NO_SPEECH)[0]
    assert paragraph.token_of == {}
    assert [words_of(paragraph.tokens, mention) for mention in paragraph.mentions] == ['"']


def test_a_span_that_goes_on_in_the_next_paragraph_is_speech_whatever_the_model_says() -> None:
    paragraphs = paragraphs_of("“We left. It was late.\n\n“And it rained,” Roe said.", NO_SPEECH)
    assert [bool(paragraphs[number].token_of) for number in (0, 1)] == [True, False]


@pytest.mark.parametrize(
    ("language", "speech"),
    [
        pytest.param(None, True, id="English where it is not known"),
        pytest.param("en", True, id="English"),
        pytest.param("de", False, id="a title in another language"),
    ],
)
def test_the_language_counts(language: str | None, speech: bool) -> None:
    paragraphs = paragraphs_of("Roe sah „Der Zweite Mond“ im Kino.", language=language)
    assert paragraphs.english is (language != "de")
    assert bool(paragraphs[0].token_of) is speech


def test_a_paragraph_is_made_once() -> None:
    paragraphs = paragraphs_of("Roe left.\n\nVoss stayed.")
    assert paragraphs[1] is paragraphs[1]
    assert paragraphs[1].number == 1


@pytest.mark.parametrize(
    ("text", "above"),
    [
        pytest.param("Roe left.\n\n“We stay,” said Voss.", True, id="a quote opens the paragraph"),
        pytest.param("Roe left.\n\nVoss said: “We stay.”", False, id="somebody stands before it"),
        pytest.param("Roe left.\n\nAnd so: “We stay.”", True, id="its paragraph mentions nobody"),
    ],
)
def test_the_paragraph_above(text: str, above: bool) -> None:
    paragraphs = paragraphs_of(text, ALL_SPEECH)
    (token,) = paragraphs[1].token_of.values()
    found = paragraphs.above(1, token)
    assert found is (paragraphs[0] if above else None)


def test_nothing_is_above_the_first_paragraph() -> None:
    assert paragraphs_of("“We stay.”").above(0, 0) is None
