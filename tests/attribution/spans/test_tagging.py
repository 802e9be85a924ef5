"""A paragraph as its reporter wrote it: text → tags."""

from __future__ import annotations

import pytest

from ..stages import paragraphs_of, tag_names, tokens_of

WORDS = [
    pytest.param("Ana Roe said no", "name name cue det", id="a name is of no list"),
    pytest.param("@ana_roe said so", "name cue aux", id="a handle is a name"),
    pytest.param("The mayor left", "det person word", id="a capital that opens tells nothing"),
    pytest.param("the Mayor left", "det name word", id="any other capital makes a noun a name"),
    pytest.param("Lanterns glow", "name word", id="an opener of no list may be a name"),
    pytest.param("Said Roe", "cue name", id="so does that of a verb"),
    pytest.param("She saw The Tower", "pronoun word det name", id="function words have no names"),
    pytest.param("54 left, 7-year-olds too", "number word , number aux", id="numbers"),
    pytest.param("Roe (left) — or not: gone; lost", "name ( word ) dash conj aux : word ; word",
                 id="marks are tokens"),
    pytest.param("Roe--Voss–Hult―Marr", "name dash name dash name dash name", id="every dash"),
    pytest.param("Roe-Voss left", "name word", id="a hyphen joins"),
    pytest.param("the U.S. mayor", "det name person", id="points inside a word join"),
]  # fmt: skip

NUMERICS = [
    pytest.param("a ½-mile walk", "det number word", id="a fraction"),
    pytest.param("the ¼lb burger", "det number word", id="glued to its unit"),
    pytest.param("a £½m wall", "det number word", id="behind a currency"),
    pytest.param("room Ⅻ burned", "word number word", id="a Roman numeral of one character"),
    pytest.param("x² and ②", "word conj number", id="raised and circled"),
    pytest.param("一 left", "word word", id="a numeral that is a letter is a word"),
]

APOSTROPHES = [
    pytest.param("he's late", "pronoun word", id="a pronoun with its verb"),
    pytest.param("he’s late", "pronoun word", id="a curly apostrophe"),
    pytest.param("the mayor's dog", "det word word", id="an owner is no speaker"),
    pytest.param("the report's author", "det word person", id="nor does an owner report"),
    pytest.param("the Mayor's dog", "det name word", id="with a capital it is a name"),
]

NOUNS_AND_CUES = [
    pytest.param("police report a theft", "person cue det word", id="a verb behind its subject"),
    pytest.param("the report said so", "det person cue aux", id="a noun behind an article"),
    pytest.param("her report said so", "det person cue aux", id="a noun behind a possessive"),
    pytest.param("Roe's report said so", "name person cue aux", id="a noun behind an owner"),
    pytest.param("Roe’s report said so", "name person cue aux", id="and a curly apostrophe"),
    pytest.param("some report it", "det cue pronoun", id="not behind a quantifier"),
    pytest.param("a yearly report", "det word person", id="behind a word of no list it is a noun"),
    pytest.param("54 report", "number person", id="and behind a number"),
    pytest.param("the lantern says so", "det word cue aux", id="a verb that is no noun stays one"),
    pytest.param("the claim holds", "det word word", id="a verb behind an article is a word"),
    pytest.param("no claim holds", "det word word", id="so it is behind no"),
    pytest.param("they claim it", "pronoun cue pronoun", id="a verb behind a pronoun"),
    pytest.param("Roe Claims said", "name name cue", id="a capital makes a name of a verb"),
]

DETERMINERS = [
    pytest.param("in Formula One races", "prep name name word", id="behind a name: part of it"),
    pytest.param("in Formula one race", "prep name det word", id="not in lower case"),
    pytest.param("in a One race", "prep det det word", id="not behind anything else"),
]

SENTENCES = [
    pytest.param("It rained. The mayor left.", "pronoun word . det person word",
                 id="a capital behind a sentence's end tells nothing"),
    pytest.param("It rained. “Stay,” said Roe.", "pronoun word . QUOTE cue name",
                 id="a quote opens the next sentence"),
    pytest.param("Roe said “yes.” The mayor left.", "name cue QUOTE . det person word",
                 id="the quote's own point ends the sentence"),
    pytest.param("Roe said “yes?” The mayor left.", "name cue QUOTE det person word",
                 id="its question mark does not"),
    pytest.param("“Go.” “Stay.”", "QUOTE . QUOTE", id="two quotes, two sentences"),
    pytest.param("“Go now. It is late,” said Roe.", "QUOTE cue name",
                 id="a sentence's end inside the quote ends none outside"),
    pytest.param("“It rained. It snowed.” The mayor left.", "QUOTE . det person word",
                 id="the quote's last boundary counts for what follows"),
    pytest.param("Roe saw the “Two Moons” play.", "name word det QUOTE word",
                 id="a quote amid a sentence"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*WORDS, *NUMERICS, *APOSTROPHES, *NOUNS_AND_CUES, *DETERMINERS, *SENTENCES],
)
def test_tags(text: str, expected: str) -> None:
    assert tag_names(tokens_of(text).tags) == expected


def test_tokens_stand_where_they_say() -> None:
    text = "Snow fell.\n\nRoe said: “We saw it.” The mayor (left) nodded."
    tokens = paragraphs_of(text).tokens(1)
    spans = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert spans == [
        "Roe", "said", ":", "“We saw it.”", "", "The", "mayor", "(", "left", ")", "nodded",
    ]  # fmt: skip
    assert len(tokens.words) == len(tokens.tags) == len(spans)


def test_spans_are_numbered_through_the_article() -> None:
    paragraphs = paragraphs_of("“One,” said Roe. “Two.”\n\nSnow fell.\n\nVoss said “three.”")
    assert paragraphs.tokens(0).span_of == {0: 0, 4: 1}
    assert paragraphs.tokens(1).span_of == {}
    assert paragraphs.tokens(2).span_of == {2: 2}


def test_a_word_is_tagged_alike_wherever_it_is_met_again() -> None:
    assert [tag_names(tokens_of("Said Roe. Roe said").tags) for _ in range(2)] == [
        "cue name . name cue"
    ] * 2
