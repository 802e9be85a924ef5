"""The heading: lines above the lede, and what each of them is."""

from __future__ import annotations

import pytest

from newsum.article.above_lede import Heading, is_credit
from newsum.article.anatomy import dissect
from newsum.article.boilerplate.kinds import Kind
from newsum.article.boilerplate.rules import kinds_by_rules
from newsum.article.heading import read_heading
from newsum.model import Document

from .texts import BODY, HEADLINE, LEDE

FIELDS = ("headline", "deck", "byline", "date", "updated", "section")


def read(*lines: str, title: str | None = None, verse: bool = False) -> Heading:
    return read_heading(lines, kinds_by_rules(lines), title, verse)


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        pytest.param([HEADLINE], {"headline": HEADLINE}, id="headline"),
        pytest.param(
            [HEADLINE, "By Jane Doe"], {"headline": HEADLINE, "byline": "Jane Doe"}, id="byline"
        ),
        pytest.param(
            [HEADLINE, "By Jane Doe and John Roe | March 4, 2024"],
            {"headline": HEADLINE, "byline": "Jane Doe and John Roe", "date": "2024-03-04"},
            id="byline and date in a line",
        ),
        pytest.param(
            [HEADLINE, "Jane Doe", "Staff Writer", "4 March 2024"],
            {"headline": HEADLINE, "byline": "Jane Doe", "date": "2024-03-04"},
            id="byline without By, office below",
        ),
        pytest.param(
            [HEADLINE, "JANE DOE, Northern Press Agency"],
            {"headline": HEADLINE, "byline": "JANE DOE, Northern Press Agency"},
            id="byline in capitals",
        ),
        pytest.param(
            [HEADLINE, "Mayor calls the end of the coal depot overdue", "By Jane Doe"],
            {
                "headline": HEADLINE,
                "deck": "Mayor calls the end of the coal depot overdue",
                "byline": "Jane Doe",
            },
            id="deck",
        ),
        pytest.param(
            [HEADLINE, "Council votes against coal after 20 years of dust.", "By Jane Doe"],
            {
                "headline": HEADLINE,
                "deck": "Council votes against coal after 20 years of dust.",
                "byline": "Jane Doe",
            },
            id="deck with a full stop",
        ),
        pytest.param(
            ["POLITICS", HEADLINE, "Published 3 March 2024 | Updated 4 March 2024, 10:15 GMT"],
            {
                "section": "POLITICS",
                "headline": HEADLINE,
                "date": "2024-03-03",
                "updated": "2024-03-04",
            },
            id="section, dates",
        ),
        pytest.param(
            ["Home > News > Northfield", HEADLINE],
            {"section": "Northfield", "headline": HEADLINE},
            id="trail of sections",
        ),
        pytest.param(
            ["Northfield Closes Its Last Coal Depot."],
            {"headline": "Northfield Closes Its Last Coal Depot"},
            id="headline in title case with a full stop",
        ),
        pytest.param(
            ["Northfield council votes to close last coal depot;", "Mayor calls step overdue."],
            {"headline": "Northfield council votes to close last coal depot"},
            id="headline that ends in a semicolon",
        ),
        pytest.param(
            ["THE NORTHFIELD GAZETTE", "Since 1911", "Home | News | Sport", HEADLINE],
            {"headline": HEADLINE},
            id="the paper's name above its menu",
        ),
        pytest.param(
            ["Is the end of the last coal depot in Northfield overdue?"],
            {"headline": "Is the end of the last coal depot in Northfield overdue?"},
            id="a question that says what the article is about",
        ),
        pytest.param(
            ["Northfield takes dispute over coal depot to U.N."],
            {"headline": "Northfield takes dispute over coal depot to U.N."},
            id="headline that ends in an abbreviation",
        ),
        pytest.param(
            [
                "BREAKING NEWS",
                HEADLINE,
                "Depot was the oldest in the north of the country.",
                "Jane Doe and Ada Roe",
                "Tarn Morning Herald",
            ],
            {
                "section": "BREAKING NEWS",
                "headline": HEADLINE,
                "byline": "Jane Doe and Ada Roe",
                "deck": "Depot was the oldest in the north of the country.",
            },
            id="deck, names without By, paper",
        ),
        pytest.param(
            [HEADLINE, "Hollow Park, Sunday 9 November 2025", "By Jane Doe at Hollow Park"],
            {"headline": HEADLINE, "byline": "Jane Doe", "date": "2025-11-09"},
            id="the ground of a match beside its date",
        ),
        *(
            pytest.param(
                [HEADLINE, "By Jane Doe", line],
                {"headline": HEADLINE, "byline": "Jane Doe", "updated": "2026-09-03"},
                id=line,
            )
            for line in (
                "Updated: 4:20 p.m. EDT, September 3, 2026",
                "Updated: 16:20 GMT, 3 September 2026",
                "UPDATED: Sept. 3, 2026 | 16:20",
                "Last updated: 3 Sep 2026 at 16.20",
                "Update: 3 September 2026, 16:20",
            )
        ),
        pytest.param(
            [HEADLINE, "PHILIPPA ROUNDTREE"],
            {"headline": HEADLINE, "byline": "PHILIPPA ROUNDTREE"},
            id="a name in capitals",
        ),
        pytest.param([], {}, id="no headline: the text starts with its lede"),
    ],
)
def test_lines_above_the_lede(above: list[str], expected: dict[str, str]) -> None:
    heading = read(*above, *BODY)
    assert {name: value for name in FIELDS if (value := getattr(heading, name))} == expected
    assert heading.kinds[len(above) :] == [None] * len(BODY)


@pytest.mark.parametrize(
    ("above", "kinds"),
    [
        pytest.param([HEADLINE], ["headline"], id="headline"),
        pytest.param(["POLITICS", HEADLINE], ["section", "headline"], id="section"),
        pytest.param(
            [HEADLINE, "Mayor calls the end of the coal depot overdue", "By Jane Doe"],
            ["headline", "deck", "byline"],
            id="deck, byline",
        ),
        pytest.param(
            [HEADLINE, "Jane Doe", "Staff Writer", "4 March 2024", "3 min read"],
            ["headline", "byline", "byline", "date", "reading-time"],
            id="name, office, date, reading time",
        ),
        pytest.param(
            ["THE GAZETTE", "Home | News | Sport", HEADLINE],
            ["menu", "menu", "headline"],
            id="the paper's name and menu",
        ),
        pytest.param(
            [HEADLINE, "By Jane Doe", "The depot in winter"],
            ["headline", "byline", "caption"],
            id="caption",
        ),
        pytest.param(
            [HEADLINE, "Ilsa Brandt"], ["headline", "caption"], id="a name that is in the news"
        ),
        pytest.param([HEADLINE, "WORLD CUP"], ["headline", "caption"], id="capitals, and no name"),
        pytest.param(
            [HEADLINE, "One ferry", "One pier", "One shoe", "One sign", "One tide"],
            ["headline", None, None, None, None, None],
            id="more short lines than pictures have captions",
        ),
        pytest.param(
            [
                "FOR IMMEDIATE RELEASE",
                "Media contact:",
                "Jane Doe, Northfield Ports",
                "press@northfield.example",
                "555 0100",
                HEADLINE,
            ],
            ["menu", "menu", "menu", "menu", "menu", "headline"],
            id="whom to ask about a press release",
        ),
        pytest.param(
            ["Press release", "Contact: Jane Doe", HEADLINE],
            ["menu", "menu", "headline"],
            id="whom to ask, in one line",
        ),
        pytest.param(
            [HEADLINE, "10:32 GMT", "Mayor arrives"],
            ["headline", "time", None],
            id="a live blog's post and its title",
        ),
    ],
)
def test_kinds_of_the_lines_above_the_lede(above: list[str], kinds: list[Kind | None]) -> None:
    third = BODY[2].replace("“We are", "“They said we are")
    assert read(*above, *BODY[:2], third).kinds == [*kinds, None, None, None]


@pytest.mark.parametrize(
    "opening", ["Hear that?", "“It is over.”", "Would anybody have dared to say so in the winter?"]
)
def test_opening_question_or_quote_is_no_headline(opening: str) -> None:
    heading = read(opening, *BODY)
    assert (heading.headline, heading.kinds) == (None, [None] * 4)


@pytest.mark.parametrize(
    ("lines", "title", "headline", "last"),
    [
        pytest.param([HEADLINE], HEADLINE, HEADLINE, 0, id="on a line"),
        pytest.param(
            ["Northfield closes", "its last coal depot"], HEADLINE, HEADLINE, 1, id="on two lines"
        ),
        pytest.param(
            [HEADLINE.upper()], HEADLINE, HEADLINE, 0, id="in capitals: the title as it was given"
        ),
        pytest.param(
            [HEADLINE],
            f"{HEADLINE} - The Northfield Gazette",
            HEADLINE,
            0,
            id="with the paper's name",
        ),
        pytest.param([], HEADLINE, HEADLINE, -1, id="not in the text"),
    ],
)
def test_title_that_the_format_gives(
    lines: list[str], title: str, headline: str, last: int
) -> None:
    heading = read(*lines, *BODY, title=title)
    assert (heading.headline, heading.headline_line) == (headline, last)
    assert heading.kinds == ["headline"] * len(lines) + [None] * len(BODY)


def test_first_line_of_verse_is_no_headline() -> None:
    lines = ["The ferry left at six", "the ferry came at nine", "and no one was on the pier"]
    assert read(*lines, verse=True).headline is None
    assert read(*lines).headline == lines[0]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Doe", True),
        ("4 March 2024", True),
        ("The Northfield Gazette, 4 March 2024", True),
        ("Jane Doe, 4 March 2024", True),
        ("The depot opened to great applause on 4 March 2024", False),
        (HEADLINE, False),
        (LEDE, False),
    ],
)
def test_credits(line: str, expected: bool) -> None:
    assert is_credit(line, None) is expected


def test_line_with_a_kind_is_a_credit_only_if_it_tells_the_reading_time() -> None:
    assert is_credit("3 min read", "reading-time")
    assert not is_credit("By Jane Doe", "caption")


@pytest.mark.parametrize(
    "line",
    [
        "Received: 2022-03-10. Accepted: 2022-12-16.",
        "Opened: 1 May 2024. Closed: 3 May 2024.",
        "Submitted: 2024-05-01 Revised: 2024-05-03",
    ],
)
def test_labels_of_days_are_nobody(line: str) -> None:
    assert read(HEADLINE, line, *BODY).byline is None


QUOTED = {
    "curly, above a name and a day": ("“The sea took it”", "Hollis Trent\n11 March 2024"),
    "straight, above a byline": ('"The sea took it"', "By Hollis Trent"),
    "a question above a byline": ("Is it worth it?", "By Hollis Trent"),
}


@pytest.mark.parametrize(("headline", "credits"), QUOTED.values(), ids=QUOTED)
def test_a_quote_above_credits_is_the_headline(headline: str, credits: str) -> None:
    text = (
        f"{headline}\n{credits}\n\nThe pier of Alder has gone, after two days of rain and wind.\n\n"
        "The council wants to build another one of stone, and asks the island for the money.\n"
    )
    article = dissect(Document(source="a.txt", text=text))
    assert (article.headline, article.byline) == (headline, "Hollis Trent")


@pytest.mark.parametrize("section", ["OPINION", "Opinion", "Leitartikel", "Editorial", "Opinión"])
@pytest.mark.parametrize("below", ["", "By Hollis Trent\n"])
def test_the_name_of_a_genre_above_a_short_headline(section: str, below: str) -> None:
    text = (
        f"{section}\nThe pier must go\n{below}\nThe pier of Alder has stood for a hundred years, "
        "and nobody has mended it.\n\nThe council should build another one of stone, and ask the "
        "island for the money.\n"
    )
    article = dissect(Document(source="a.txt", text=text))
    assert (article.headline, article.section) == ("The pier must go", section)


def test_the_paper_before_the_name_is_no_author() -> None:
    text = (
        "Pier of Alder is to go\nAlder Courier | Hollis Trent | 11 March 2024\n\nThe pier of Alder "
        "has stood for a hundred years, and nobody has mended it.\n\nThe council meets on Friday.\n"
    )
    article = dissect(Document(source="a.txt", text=text))
    assert (article.byline, article.date) == ("Hollis Trent", "2024-03-11")


def test_as_of_below_the_day_of_publication_is_the_last_change() -> None:
    found = read("Zoo verkauft Otter", "Erstellt: 04.06.2024", "Stand: 05.06.2024, 11:20 Uhr", LEDE)
    assert (found.date, found.updated) == ("2024-06-04", "2024-06-05")
