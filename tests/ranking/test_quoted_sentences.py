"""What of each sentence is quoted, and which quotations are not whole."""

from __future__ import annotations

import pytest

from newsum.ranking.quoted_sentences import Quotation, find_quotations

from .laying import lay_out

WHOLE, BROKEN = False, True


def broken(*paragraphs: list[str]) -> list[bool]:
    return [found.broken for found in find_quotations(*lay_out(*paragraphs))]


MARKS = ["“”", "„“", "„”", "””", "«»", "»«", "‹›", "›‹", "「」", "『』", "‚‘", "‘’", "''", '""']
MARKS += ["``|''", "''|''"]


@pytest.mark.parametrize("pair", MARKS)
def test_every_kind_of_mark(pair: str) -> None:
    opening, closing = pair.split("|") if "|" in pair else pair
    whole = f"Roe said {opening}it holds well{closing} today."
    first, last = f"Roe said: {opening}It holds.", f"It stands well{closing}, she said."
    assert broken(["It held.", whole, "It stood."]) == [WHOLE, WHOLE, WHOLE]
    assert broken([first, "It stood.", last, "It fell."]) == [BROKEN, BROKEN, BROKEN, WHOLE]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(["No marks at all."], [WHOLE], id="none"),
        pytest.param(["“It stands,” she said."], [WHOLE], id="whole"),
        pytest.param(["“It ‘stands’ so,” she said."], [WHOLE], id="nested"),
        pytest.param(["„Es »steht« so“, sagte sie."], [WHOLE], id="nested, German"),
        pytest.param(["It is “new,” and “old.”"], [WHOLE], id="two"),
        pytest.param(["The crews' nets weren't found."], [WHOLE], id="apostrophes"),
        pytest.param(["The crews'. It was the boys'.", "So."], [WHOLE, WHOLE], id="plurals"),
        pytest.param(["In the '90s it held.", "It fell."], [WHOLE, WHOLE], id="a decade"),
        pytest.param(["The U.N.'s wall held.", "It fell."], [WHOLE, WHOLE], id="possessive"),
        pytest.param(['"Lost its end.', 'The "new" wall.'], [BROKEN, WHOLE], id="a lost end"),
        pytest.param(["‘Lost its end.", "The ‘new’ wall."], [BROKEN, WHOLE], id="single"),
        pytest.param(
            ['"It held.', "It fell.", '"It stood," he said.'], [BROKEN, BROKEN, WHOLE],
            id="the next opening mark shows that one was lost",
        ),
        pytest.param(["It held.", "It stood,” he said."], [WHOLE, BROKEN], id="a lost beginning"),
        pytest.param(["Watch the wall » .", "It held."], [BROKEN, WHOLE], id="an arrow"),
        pytest.param(["Er sagte: »es.", "So."], [BROKEN, BROKEN], id="no arrow"),
        pytest.param(['An <a href="wall">', "It held."], [BROKEN, WHOLE], id="markup"),
        pytest.param(
            ['"Lost.', "One.", "Two.", "Three.", "Four.", "Five."],
            [BROKEN, BROKEN, BROKEN, BROKEN, BROKEN, WHOLE],
            id="nobody speaks for ever",
        ),
        pytest.param(
            ["“One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven,” she said."],
            [BROKEN] * 7,
            id="but for as long as the marks say",
        ),
    ],
)  # fmt: skip
def test_whole_and_broken(sentences: list[str], expected: list[bool]) -> None:
    assert broken(sentences) == expected


def test_paragraphs() -> None:
    assert broken(["“It stands.", "So."], ["It held."]) == [BROKEN, BROKEN, WHOLE]
    assert broken(["“It stands."], ["“It held,” he said."]) == [BROKEN, WHOLE]
    assert broken(["It held."], ["So,” he said."]) == [WHOLE, BROKEN]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(["It is “new” and “older” now."], [(5, 8)], id="the longest, and all"),
        pytest.param(["He: “new.", "Old.", "Gone,” he said."], [(4, 4), (4, 4), (5, 5)],
                     id="what each sentence has"),
        pytest.param(["He: “new.", "Old."], [(4, 4), (4, 4)], id="to the end"),
        pytest.param(["Gone,” he said."], [(5, 5)], id="from the beginning"),
        pytest.param(["Plain."], [(0, 0)], id="nothing"),
    ],
)  # fmt: skip
def test_how_much_is_quoted(sentences: list[str], expected: list[tuple[int, int]]) -> None:
    found = find_quotations(*lay_out(sentences))
    assert [(one.longest, one.total) for one in found] == expected


def test_a_trimmed_sentence_keeps_its_offsets() -> None:
    article, (sentence,) = lay_out(["But Roe said “it holds.”"])
    trimmed = sentence._replace(text=sentence.text[4:], start=sentence.start + 4)
    assert find_quotations(article, [trimmed]) == [Quotation(9, 9, broken=False)]
