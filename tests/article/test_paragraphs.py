"""Paragraphs, however the text marks them."""

from __future__ import annotations

import textwrap

import pytest

from newsum.article.paragraphs import line_spans, paragraph_spans
from newsum.text import clean

from .texts import BODY, HEADLINE, LEDE, SECOND, article, paste

POEM = """The ferry left at six,
the ferry came at nine,
and no one on the pier
had cause to read the sign.

The tide went out again
and left a single shoe;
whoever lost it here
will want the other, too."""


def read(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in paragraph_spans(text)]


def wrap(text: str, width: int, **options: str) -> str:
    return "\n".join(textwrap.wrap(text, width, **options))


def test_blank_lines() -> None:
    assert read(article(*BODY)) == BODY


def test_a_line_each() -> None:
    assert read(paste(*BODY)) == BODY


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100])
def test_hard_wrapped_with_blank_lines(width: int) -> None:
    assert read(article(*(wrap(paragraph, width) for paragraph in BODY))) == BODY


@pytest.mark.parametrize("width", [60, 72])
def test_hard_wrapped_with_indents(width: int) -> None:
    text = paste(*(wrap(paragraph, width, initial_indent="    ") for paragraph in BODY))
    assert read(text) == BODY


def test_hard_wrapped_below_a_headline() -> None:
    text = article("Coal depot closes", wrap(LEDE, 70), wrap(SECOND, 70))
    assert read(text) == ["Coal depot closes", LEDE, SECOND]


def test_spans_hold_their_line_breaks() -> None:
    text = wrap(LEDE, 60)
    assert paragraph_spans(text) == [(0, len(text))]


def test_poem_keeps_its_lines() -> None:
    assert read(POEM) == [line for line in POEM.split("\n") if line]


def test_list_keeps_its_lines() -> None:
    names = ["Anna Holt, 31", "Bruno Carrow, 44", "Cem Adar, 29", "Dora Lindqvist, 57"]
    assert read(paste("The dead:", *names)) == ["The dead:", *names]


def test_results_keep_their_lines() -> None:
    results = ["Northfield 2 Port Anselm 1", "Lenz 0 Skerrow 0", "Harrow 3 Brae 4"] * 3
    assert read(paste(LEDE, *results)) == [LEDE, *results]


def test_blanks_around_lines_go() -> None:
    assert read("  One.  \n\t\n   Two.\n") == ["One.", "Two."]


def test_short_wrapped_article_with_as_many_lines_above_it() -> None:
    above = ["The Northfield Gazette", "Northfield closes its last coal depot", "By Jane Doe"]
    lede = wrap(LEDE, 66)
    assert read(paste(*above, lede)) == [*above, LEDE]


def test_spans_of_lines_leave_out_the_blanks() -> None:
    text = "  One.  \n\t\n   Two.\n"
    assert [text[start:end] for start, end in line_spans(text)] == ["One.", "Two."]


def test_lines_with_room_for_the_next_word_are_not_wrapped() -> None:
    lines = ["The depot closes.", "The mayor is glad of it.", "The owner is not."] * 3
    assert read(paste(*lines)) == lines


def test_a_stray_break_in_the_middle_of_a_sentence_parts_nothing() -> None:
    text = (
        "The work at the depot will take eleven months and cost about 40 million crowns, most of it paid\n"
        "in instalments.\n\nThe depot opens again in June, the council said on Monday in a letter."
    )
    assert len(paragraph_spans(text)) == 2


def test_long_headlines_and_links_do_not_hide_that_a_text_is_wrapped() -> None:
    text = (
        "A headline that is much longer than the lines of the text that stand below it, as in mail\n\n"
        "The depot has stood there for more than ninety years and\n"
        "will close in June, the council said on Monday, after a\n"
        "survey found cracks in its walls.\n\n"
        "The work will take eleven months and cost about forty\n"
        "million crowns, most of it paid by the ministry, which\n"
        "has known of the cracks since the spring.\n\n"
        "https://northfield.example/news/2024/03/04/depot-to-close-in-june-after-survey-finds-cracks\n"
    )
    assert len(paragraph_spans(text)) == 4


def column(paragraph: str, width: int) -> str:
    """A paragraph set in a column, its words broken where they do not fit, as papers do."""
    lines, line = [], ""
    for word in paragraph.split():
        room = width - len(line) - 2
        if len(line) + len(word) < width:
            line = f"{line} {word}".strip()
        elif room > 2 and len(word) > room + 2 and word.isalpha() and word.islower():
            lines.append(f"{line} {word[:room]}-")
            line = word[room:]
        else:
            lines.append(line)
            line = word
    return "\n".join([*lines, line])


@pytest.mark.parametrize("width", [26, 30, 34, 40, 48, 56])
def test_columns_whose_broken_words_were_joined(width: int) -> None:
    text = clean("\n\n".join([HEADLINE, *(column(one, width) for one in BODY)]))
    assert read(text) == [HEADLINE, *BODY]


def test_lines_above_prose_that_is_not_wrapped_are_their_own() -> None:
    front = [
        "The council of Northfield closes its last depot for coal",
        "Residents win after two decades of dust",
        "8 Mart 2024",
    ]
    menu = ["Home", "News", "Sport", "Weather", "City", "Jobs", "Search", "Help"]
    assert read(paste(*menu, *front) + "\n\n" + article(LEDE, SECOND)) == [
        *menu,
        *front,
        LEDE,
        SECOND,
    ]


NARROW = ["The harbour board said on Monday that", "two of the eight piers of Alder would",
          "close in June, after a survey found", "cracks in the old stone walls of the"]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "\n".join([*NARROW[:2], "", *NARROW[2:], "quay."]),  # a blank line amid a sentence
        "\n".join([*NARROW, "", "Quay."]),  # behind a word that a sentence goes on from
    ],
)
def test_a_blank_line_amid_a_wrapped_sentence_parts_nothing(text: str) -> None:
    whole = "\n".join([*NARROW, "quay of Alder.", "", text])
    assert [whole[a:b].count("\n") for a, b in paragraph_spans(whole)] == [4, 5]


def test_lines_across_the_page_are_paragraphs_of_their_own() -> None:
    text = "\n".join([*NARROW, "quay.", "-----------", *NARROW, "quay."])
    assert "-----------" in [text[a:b] for a, b in paragraph_spans(text)]


def test_a_headline_in_capitals_right_above_prose_is_one() -> None:
    text = "\n".join(["TWO PIERS OF ALDER TO CLOSE IN", *NARROW, "quay."])
    assert text[slice(*paragraph_spans(text)[0])] == "TWO PIERS OF ALDER TO CLOSE IN"
