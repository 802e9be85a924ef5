"""A page pasted whole, with its menus, and what is read out of it."""

from __future__ import annotations

from collections import Counter

import pytest

from newsum.article import dissect
from newsum.article.above_lede import Heading
from newsum.article.boilerplate.kinds import Kind
from newsum.article.boilerplate.rules import kinds_by_rules
from newsum.article.pasted_page import _above_deck, read_pasted_page
from newsum.model import Document

from .texts import BODY, BOTTOM, CREDITS, HEADLINE, LEDE, MORE, PAGE, SECOND, THIRD, TOP


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


@pytest.mark.parametrize(
    "buttons",
    [
        pytest.param(["Comments (14)", "Leave a comment"], id="a count, and an invitation"),
        pytest.param(["12 comments", "Add a comment", "Share"], id="three buttons"),
        pytest.param(["Show comments", "Share"], id="another way to share"),
    ],
)
def test_buttons_amid_an_article_do_not_end_it(buttons: list[str]) -> None:
    after = "The council wants a second look at the plans in May, when the yard opens its gates."
    above = PAGE[: -len(MORE) - len(BOTTOM)]
    text = "\n".join([*above, *buttons, *MORE, after, *BOTTOM])
    found = dissect(Document(source="test", text=text))
    assert found.body == (LEDE, SECOND, THIRD, *MORE, after)


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(
            [
                "Get the Morning Letter",
                "The news of Northfield, every day at six.",
                "Enter your email",
            ],
            id="an offer",
        ),
        pytest.param(
            ["The Morning Letter", "All of Northfield before breakfast.", "Your e-mail address"],
            id="a name",
        ),
        pytest.param(["The Morning Letter", "E-mail address"], id="a name alone"),
    ],
)
def test_a_newsletters_box_is_no_part_of_the_article(box: list[str]) -> None:
    above = PAGE[: -len(MORE) - len(BOTTOM)]
    found = dissect(Document(source="test", text="\n".join([*above, *box, *MORE, *BOTTOM])))
    assert found.body == (LEDE, SECOND, THIRD, *MORE)


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


def read(lines: list[str], article: list[str], title: str | None = None) -> Heading:
    kinds = kinds_by_rules(lines, sections=False)
    return read_pasted_page(lines, kinds, [line in article for line in lines], title)


def kind_of(heading: Heading, lines: list[str], line: str) -> Kind | None:
    return heading.kinds[lines.index(line)]


def test_lines_are_named_by_where_they_are() -> None:
    lines = ["Weather", HEADLINE, *CREDITS, LEDE, SECOND, "Ferry to Skerrow", THIRD, "Obituaries"]
    heading = read(lines, BODY)
    assert heading.kinds == [
        "menu", "headline", "byline", "date", None, None, "aside", None, "footer",
    ]  # fmt: skip
    assert (heading.headline, heading.byline, heading.date) == (HEADLINE, "Jane Doe", "2024-03-04")


def test_rules_win_over_the_classifier() -> None:
    lines = [HEADLINE, *BODY, "Scroll down for video", *MORE]
    heading = read(lines, lines[1:])
    assert Counter(heading.kinds) == Counter({None: 5, "headline": 1, "video": 1})


@pytest.mark.parametrize(
    ("end", "kind"),
    [("© 2024 The Northfield Gazette", "copyright"), ("3 Comments", "comments")],
)
def test_article_ends_at(end: str, kind: str) -> None:
    lines = [HEADLINE, *BODY, end, *MORE]
    heading = read(lines, [*BODY, *MORE])
    assert heading.kinds == ["headline", None, None, None, kind, "footer", "footer"]


def test_sentence_of_a_menu_far_above_is_not_the_body() -> None:
    stray = "There is more in all your sections of this month."
    lines = [stray, *(f"Item {number}" for number in range(20)), HEADLINE, *BODY, *MORE]
    heading = read(lines, [stray, *BODY, *MORE])
    assert heading.kinds[0] == "menu"
    assert heading.headline == HEADLINE


def test_headline_shares_words_with_its_article() -> None:
    lines = ["Mayor wins third term", HEADLINE, "Ferry to Skerrow runs again", *BODY]
    heading = read(lines, BODY)
    assert heading.headline == HEADLINE
    assert kind_of(heading, lines, "Mayor wins third term") == "menu"
    assert kind_of(heading, lines, "Ferry to Skerrow runs again") == "caption"


def test_title_that_the_format_gives() -> None:
    lines = ["Weather", "* Northfield closes its last depot", *BODY]
    heading = read(lines, BODY, title=HEADLINE)
    assert (heading.headline, heading.headline_line) == (HEADLINE, 1)


def test_page_without_an_article() -> None:
    assert read(["Weather", "Sport"], []).kinds == ["menu", "menu"]


def paste(*lines: str) -> str:
    """A page with menus around the lines, all taken for text as the browser gives it."""
    return "\n".join([*TOP, *lines, *BOTTOM])


def body_of(*lines: str) -> tuple[str, ...]:
    return dissect(Document(source="test", text=paste(*lines))).body


WITHIN = {
    "a video's button, title and length": (
        "Video Ad Feedback",
        "See what was found below the shed",
        "05:22 - Source: NP",
    ),
    "a video's length alone": ("What the last train looked like", "01:07 - Source: NP"),
    "another article's headline": (
        "Mayor of Quillon wins a third term by forty votes in the closest race",
    ),
    "a caption and its credit": (
        "The sheds in the rain on February 3, 2024, seen from the east",
        "Gesine Ohmsen/Pool/NP Pictures",
    ),
}


@pytest.mark.parametrize("between", WITHIN.values(), ids=WITHIN)
def test_between_paragraphs(between: tuple[str, ...]) -> None:
    assert body_of(HEADLINE, *CREDITS, *BODY, *between, *MORE) == (*BODY, *MORE)


def test_subheads_stay() -> None:
    heads = ["The end of coal", "What Carrow Fuels wants from the council of Northfield"]
    lines = [*BODY, heads[0], MORE[0], heads[1], MORE[1]]
    assert read([HEADLINE, *lines], lines).kinds == ["headline", *[None] * len(lines)]


def test_next_article_is_not_the_article() -> None:
    following = [
        "Stories chosen for you",
        "Mayor of Quillon wins a third term by forty votes",
        "Nils Perraut",
        "March 3, 2024",
        "The mayor of Quillon, Hedda Strom, has won a third term, the smallest lead of any.",
        "Her rival, the baker Emil Garn, asked for the votes to be counted a second time.",
    ]
    lines = [HEADLINE, *CREDITS, *BODY, *MORE, *following]
    kinds = read(lines, [*BODY, *MORE, *following]).kinds
    assert kinds[-len(following) :].count(None) == 0
    assert kinds.count(None) == len(BODY) + len(MORE)


def test_lede_that_was_taken_for_the_frame() -> None:
    caption = "The sheds of Northfield, seen from the east"
    lines = ["Northfield", HEADLINE, "By Jane Doe", "March 4, 2024", caption, *BODY, *MORE]
    heading = read(lines, [*BODY[1:], *MORE])
    assert (heading.headline, heading.byline, heading.date) == (HEADLINE, "Jane Doe", "2024-03-04")
    assert kind_of(heading, lines, LEDE) is None


def test_front_with_a_date_that_nothing_settles() -> None:
    deck = "Mayor calls the end of the coal depot overdue"
    lines = ["Weather", HEADLINE, deck, "Updated 03/04/2024 at 10:12", *BODY]
    heading = read(lines, lines[1:])
    assert (heading.headline, heading.deck, heading.date) == (HEADLINE, deck, None)
    assert heading.kinds[1:] == ["headline", "deck", "date", *[None] * len(BODY)]


def test_the_shorter_line_above_a_deck_is_the_headline() -> None:
    deck = f"{BODY[0][:-1]}, and nobody who was there that night will forget the sound of it."
    heads = ["The quay and the night of the storm", deck]
    lines = [*heads, *BODY]
    kinds: list[str | None] = [None] * len(lines)
    about = {"storm"}
    assert _above_deck(lines, kinds, 1, about) == 0
    assert _above_deck([deck, *lines[1:]], kinds, 1, about) == 1
    assert _above_deck(["Menu", *lines[1:]], kinds, 1, about) == 1


@pytest.mark.parametrize(
    ("credits", "byline", "date"),
    [
        pytest.param(
            ["Jane Doe / Northfield News / March 4, 2024 / 3 min"],
            "Jane Doe",
            "2024-03-04",
            id="strokes",
        ),
        pytest.param(
            ["Posted by Jane Doe on March 4, 2024 in City"],
            "Jane Doe",
            "2024-03-04",
            id="posted, and where",
        ),
        pytest.param(
            ["By", "Jane Doe", "and", "Ada Holm", "4 March 2024"],
            "Jane Doe, Ada Holm",
            "2024-03-04",
            id="names on lines, and between",
        ),
        pytest.param(
            ["By Jane Doe Jr.", "4 March 2024"],
            "Jane Doe Jr.",
            "2024-03-04",
            id="a suffix with its point",
        ),
        pytest.param(
            ["Published: March 4, 2024 / 10:07 AM / NFN News"],
            None,
            "2024-03-04",
            id="strokes without a name",
        ),
    ],
)
def test_credit_lines(credits: list[str], byline: str | None, date: str) -> None:
    found = dissect(
        Document(source="test", text="\n".join([*TOP, HEADLINE, *credits, *BODY, *MORE, *BOTTOM]))
    )
    assert (found.headline, found.byline, found.date) == (HEADLINE, byline, date)
    assert found.body == (LEDE, SECOND, THIRD, *MORE)


def test_links_below_the_article_under_a_heading_of_any_kind() -> None:
    links = [
        "Related",
        "Lock closed for repairs after a barge hit the gate",
        "Canal cup called off in Orme",
    ]
    found = dissect(
        Document(source="test", text="\n".join([*PAGE[: -len(BOTTOM)], *links, *BOTTOM]))
    )
    assert found.body == (LEDE, SECOND, THIRD, *MORE)
