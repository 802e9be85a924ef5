"""A page pasted whole, with its menus, and what is read out of it."""

from __future__ import annotations

from newsum.article import dissect
from newsum.article.boilerplate.classifier import article_lines
from newsum.article.paragraphs import lines
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


def judged(*written: str) -> list[bool] | None:
    text = "\n".join(written)
    return article_lines(text, lines(text), written)


def test_article_alone_is_no_page() -> None:
    assert judged(HEADLINE, *CREDITS, *BODY, *MORE) is None


def test_long_list_is_no_page() -> None:
    assert judged(*BODY, *(f"Harrow {goals} Lenz 0" for goals in range(30))) is None


def test_blank_lines_and_columns_make_no_difference_to_what_is_read() -> None:
    """Pages are pasted with and without them."""
    menu = [f"    * {line}" for line in TOP]
    spaced = "\n\n".join(["\n".join(menu), HEADLINE, *CREDITS, *BODY, *MORE, "\n".join(BOTTOM)])
    found = dissect(Document(source="test", text=spaced))
    assert found.headline == HEADLINE
    assert found.body == (LEDE, SECOND, THIRD, *MORE)


def test_page_in_another_language() -> None:
    menu = ["Startseite", "Suche", "Anmelden", "Abonnieren", "Politik", "Wirtschaft", "Sport"]
    below = ["Kommentare", "Kontakt", "Impressum", "Datenschutz", "Werbung", "Teilen", "Drucken"]
    body = [
        "Der Rat von Nordfeld hat am Dienstag beschlossen, das letzte Kohlelager der Stadt bis zum"
        " Ende des Jahres zu schließen, was die Bürgermeisterin überfällig nannte.",
        "Anwohner hatten sich zwei Jahrzehnte lang über den Staub beschwert, und 1400 von ihnen"
        " unterschrieben im Frühjahr eine Petition.",
        "„Wir sind es leid, unsere Fenster zu putzen“, sagte Ilsa Brandt, die gegenüber wohnt.",
        "Die Eigentümerin des Lagers kündigte an, dass sie gegen den Beschluss klagen werde.",
    ]
    text = "\n".join([*menu, "Nordfeld schließt sein letztes Kohlelager", *body, *below])
    assert dissect(Document(source="test", text=text)).body == tuple(body)
