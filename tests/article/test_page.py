"""A page pasted whole, with its menus, and what is read out of it."""

from __future__ import annotations

from newsum.article import dissect
from newsum.article.page import article_lines
from newsum.model import Document

from .texts import BODY, HEADLINE, LEDE, SECOND, THIRD

TOP = [
    "Skip to content",
    "Menu",
    "Sign in",
    "Subscribe",
    "Home",
    "News",
    "Politics",
    "Sport",
    "Weather",
    "Business",
    "Arts",
    "Obituaries",
    "Classifieds",
    "Newsletters",
    "Search",
    "Northfield",
    "Lenz",
]
CREDITS = ["By Jane Doe", "4 March 2024, 9:15 am"]
BOTTOM = [
    "Most read",
    "Mayor wins third term",
    "Why the harbor is empty",
    "Ferry to Skerrow runs again",
    "Contact us",
    "About us",
    "Privacy Policy",
    "Terms of Use",
    "Advertise with us",
    "Facebook",
    "© 2024 The Northfield Gazette. All rights reserved.",
]
MORE = [
    "The depot employs 31 people, 12 of whom will move to the new rail yard in Port Anselm, the "
    "company said in a letter to the council.",
    "“It is the end of something,” said Bruno Carrow, whose grandfather built the first of the "
    "two sheds in 1924, “but it is not the end of the world.”",
]
PAGE = [*TOP, HEADLINE, *CREDITS, *BODY, *MORE, *BOTTOM]


def test_article_is_read_out_of_its_page() -> None:
    found = dissect(Document(source="test", text="\n".join(PAGE)))
    assert found.headline == HEADLINE
    assert (found.byline, found.date) == ("Jane Doe", "2024-03-04")
    assert found.body == (LEDE, SECOND, THIRD, *MORE)
    removed = {piece.text for piece in found.removed}
    assert removed == {*TOP, HEADLINE, *CREDITS, *BOTTOM}


def test_readers_comments_end_the_article() -> None:
    comments = ["2 responses to “Northfield closes its last coal depot”", "coalfan77", LEDE.lower()]
    text = "\n".join([*PAGE[: -len(BOTTOM)], *comments, *BOTTOM])
    found = dissect(Document(source="test", text=text))
    assert found.body == (LEDE, SECOND, THIRD, *MORE)


def test_article_alone_is_no_page() -> None:
    assert article_lines([HEADLINE, *CREDITS, *BODY, *MORE]) is None


def test_long_list_is_no_page() -> None:
    assert article_lines([*BODY, *(f"Harrow {goals} Lenz 0" for goals in range(30))]) is None
