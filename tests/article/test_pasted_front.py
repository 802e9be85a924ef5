"""What stands around the article of a pasted page: its credits, the way to it, the next story."""

from __future__ import annotations

import pytest

from newsum.article import dissect
from newsum.article.credit_lines import is_breadcrumb
from newsum.model import Article, Document

from .texts import BODY, BOTTOM, CREDITS, HEADLINE, MORE, TOP


def paste(*lines: str) -> Article:
    return dissect(Document(source="test", text="\n".join([*TOP, *lines, *BOTTOM])))


FRONTS = {
    "a name and the paper": (("Hanna Roe | Northfield Gazette", "Mar. 4, 2024, 10:12 a.m."), "Hanna Roe"),
    "a name and a place": (("Hanna Roe in Northfield", "Mon 4 March 2024 10:12, UK"), "Hanna Roe"),
    "by in small letters": (("by: Hanna Roe", "Posted: Mar 4, 2024 / 10:12 AM CST"), "Hanna Roe"),
    "a label glued to the date": (("Hanna Roe", "Coal reporter", "Published4 March 2024"), "Hanna Roe"),
    "three in a line": (
        ("By Hanna Roe, Petter Lind and Maja Oren", "March 4, 2024 10:12 am"),
        "Hanna Roe, Petter Lind, Maja Oren",
    ),
    "an office below the name": (
        ("By Hanna Roe", "Coal Correspondent", "Published 4 March 2024, 10:12 GMT", "Share", "Save"),
        "Hanna Roe",
    ),
    "a line of everything": (("Hanna Roe · Published 4 March 2024 · 4 min read",), "Hanna Roe"),
}  # fmt: skip


@pytest.mark.parametrize(("credits", "byline"), FRONTS.values(), ids=FRONTS)
def test_credits_between_headline_and_article(credits: tuple[str, ...], byline: str) -> None:
    found = paste(HEADLINE, *credits, *BODY, *MORE)
    assert (found.headline, found.byline, found.date) == (HEADLINE, byline, "2024-03-04")
    assert found.body == (*BODY, *MORE)


@pytest.mark.parametrize(
    "line", ["Coal | March 4, 2024 | 2 min read", "Business • 4 March 2024", "4 March 2024 | Coal"]
)
def test_a_section_and_a_date_are_a_credit_line(line: str) -> None:
    found = dissect(Document(source="test", text="\n".join([HEADLINE, line, "", *BODY, *MORE])))
    assert (found.headline, found.byline, found.date) == (HEADLINE, None, "2024-03-04")


@pytest.mark.parametrize(
    "way", ["Northfield | Coal", "Home > Northfield > Coal", "Home / Coal", "News › Coal depots"]
)
def test_the_way_to_a_page_is_no_headline(way: str) -> None:
    assert is_breadcrumb(way)
    found = paste(way, HEADLINE, *CREDITS, *BODY, *MORE)
    assert (found.headline, found.byline) == (HEADLINE, "Jane Doe")


@pytest.mark.parametrize("line", ["Coal | Northfield closes its last depot", "Coal and dust"])
def test_a_headline_is_no_way_to_a_page(line: str) -> None:
    assert not is_breadcrumb(line)


WITHIN = {
    "a list of other articles": (
        "RELATED ARTICLES",
        "Bus drivers of Northfield vote on a new contract",
        "Harbour fair called off",
    ),
    "a button of comments": ("Read 12 comments",),
    "a request": ("Do you know more? Write to us at desk@northfield.example",),
}


@pytest.mark.parametrize("between", WITHIN.values(), ids=WITHIN)
def test_between_paragraphs(between: tuple[str, ...]) -> None:
    assert paste(HEADLINE, *CREDITS, *BODY, *between, *MORE).body == (*BODY, *MORE)


def test_the_next_story_is_told_by_its_credits() -> None:
    below = (
        "Bus drivers of Northfield vote on a new contract",
        "By Petter Lind",
        "March 3, 2024",
        "The bus drivers of Northfield will vote on Friday on a contract with two more days of rest.",
        "The union had asked for four, and the owner of the depot for none.",
    )
    assert paste(HEADLINE, *CREDITS, *BODY, *MORE, *below).body == (*BODY, *MORE)


@pytest.mark.parametrize(
    "ends", [("Share", "Comments"), ("Comments",), ("Partager", "Commentaires")]
)
def test_one_button_above_the_comments(ends: tuple[str, ...]) -> None:
    lines = [HEADLINE, *CREDITS, *BODY, *MORE, *ends]
    assert dissect(Document(source="test", text="\n\n".join(lines))).body == (*BODY, *MORE)


def test_the_day_beside_the_reading_time_is_a_credit() -> None:
    """It anchors the headline, which a menu above it is not."""
    menu = "Coal Docks Fires Winters"
    found = paste(menu, "DOCKS", HEADLINE, "Hanna Roe", "Mar 4, 2024 · 4 min read", *BODY, *MORE)
    assert (found.headline, found.byline, found.date) == (HEADLINE, "Hanna Roe", "2024-03-04")


def test_whose_paper_it_is_below_the_name() -> None:
    found = paste(HEADLINE, "Hanna Roe", "Of the Northfield Coal Gazette", "4 March 2024", *BODY)
    assert (found.headline, found.byline) == (HEADLINE, "Hanna Roe")


@pytest.mark.parametrize(
    ("line", "trail"),
    [
        ("News > Coal > Coal stores burn for a second night in the north", True),
        ("Coal and cold: why the stores burn > read the story of the north", False),
    ],
)
def test_the_way_to_a_page_may_end_with_its_headline(line: str, trail: bool) -> None:
    assert is_breadcrumb(line) is trail
