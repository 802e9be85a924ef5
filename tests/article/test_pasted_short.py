"""Short pages: a menu, a headline and a few paragraphs, as Ctrl-A takes them from a news site."""

from __future__ import annotations

import pytest

import newsum
from newsum.article.paragraphs import paragraph_spans

MENU = "News\nSport\nBusiness\nOpinion\nLife\nWeather\nJobs\nSubscribe\nLog in\nSearch"
HEADLINE = "Ropeway of Quenby carries cheese again"
FIRST = "The ropeway of Quenby carried cheese down to the valley on Monday, for the first time since a storm took its wheel in 2019."
SECOND = "Eleven dairies on the mountain had sent their cheese by mule for six years, at four crowns a wheel."
THIRD = "“A mule has opinions,” said Hedda Wrenn, who runs the ropeway. “A rope has none.”"
FOURTH = "The council will decide in May whether people may ride with the cheese."
BODY = [FIRST, SECOND, THIRD, FOURTH]
END = (
    "Most read\nRain to last until Friday\nAbout us\nContact us\nPrivacy policy\n© 2025 Quenby Mail"
)


def read(*parts: str, head: str = f"{HEADLINE}\nBy Hanna Roe\nMarch 4, 2025") -> newsum.Article:
    return newsum.read("\n\n".join((f"{MENU}\n{head}", *parts, END)))


def test_a_short_page_has_no_menu_in_it() -> None:
    found = read(*BODY)
    assert (found.headline, found.byline, found.date) == (HEADLINE, "Hanna Roe", "2025-03-04")
    assert list(found.body) == BODY


def test_a_short_page_in_a_language_without_known_words_has_no_menu_in_it() -> None:
    paragraphs = [
        "Lanovka v Lipové svezla v pondělí poprvé od bouře sýr dolů do údolí, a to bez jediné nehody.",
        "Jedenáct mlékáren na hoře posílalo sýr šest let na mezcích, za čtyři koruny za bochník.",
        "„Mezek má svůj názor,“ řekla Hedda Wrennová, která lanovku vede už dvacet let.",
        "Obec v květnu rozhodne, zda se smějí vozit i lidé.",
    ]
    menu = "Domů\nZprávy\nSport\nKultura\nEkonomika\nPočasí\nPřihlásit\nPředplatné\nHledat"
    found = newsum.read(f"{menu}\nLanovka v Lipové zase vozí sýr\n\n" + "\n\n".join(paragraphs))
    assert found.headline == "Lanovka v Lipové zase vozí sýr"
    assert list(found.body) == paragraphs


CREDITS = {
    "a word between two names": ("By Hanna Roe\nand\nPetter Lind", "Hanna Roe, Petter Lind"),
    "who took the picture": ("Karl Munk | TQM\nBy Hanna Roe", "Hanna Roe"),
    "a name in the text above a day": ("Hanna Wrenn", "Hanna Wrenn"),
}


@pytest.mark.parametrize(("credits", "byline"), CREDITS.values(), ids=CREDITS)
def test_who_wrote_a_short_page(credits: str, byline: str) -> None:
    found = read(*BODY, head=f"{HEADLINE}\n{credits}\nMarch 4, 2025")
    assert (found.headline, found.byline, found.date) == (HEADLINE, byline, "2025-03-04")
    assert list(found.body) == BODY


@pytest.mark.parametrize(
    "box",
    [
        "Sign up for our daily headlines\nEnter your email\nSign Up",
        "Advertisement",
        "Czytaj też\nNowy rozkład jazdy autobusów",
        "Read More\nGoat wins beauty prize",
    ],
)
def test_the_last_paragraph_may_stand_below_a_box(box: str) -> None:
    last = "The council and the dairies will share the cost of the ropeway and of a second wheel."
    found = read(*BODY[:3], box, last)
    assert list(found.body) == [*BODY[:3], last]


@pytest.mark.parametrize(
    "line",
    [
        "Ms. Roe is a mountaineer and the author of two books.",
        "Hanna covers the valley and keeps two mules.",
        "Got a question for Hanna? Send it to hroe@quenbymail.example.",
        "Find this article at: http://quenbymail.example/2025/ropeway",
        "Published in the print edition of March 5, 2025.",
    ],
)
def test_what_stands_below_the_last_paragraph_is_not_the_article(line: str) -> None:
    assert list(read(*BODY, line).body) == BODY


def test_who_the_author_is_may_stand_above_the_article() -> None:
    found = read("Ms. Roe is a mountaineer and the author of two books.", *BODY)
    assert list(found.body) == BODY


def test_whom_an_article_tells_of_is_not_its_author() -> None:
    told = "Wrenn is the daughter of a muleteer, and has never been afraid of heights."
    assert told in read(*BODY, told).body


def test_a_press_release_on_a_page_has_its_day_and_no_boilerplate() -> None:
    head = "FOR IMMEDIATE RELEASE\nMarch 4, 2025\nMedia Contact:\nDora Colm\n(555) 010-4477"
    found = newsum.read(
        f"{head}\npress@wrenn.example\n\n{HEADLINE}\n\n"
        + "\n\n".join(BODY)
        + "\n\nAbout Wrenn Ropeways\nWrenn Ropeways is a maker of ropeways.\n\n###"
    )
    assert (found.headline, found.byline, found.date) == (HEADLINE, None, "2025-03-04")
    assert list(found.body) == BODY


def test_the_paper_s_day_above_a_headline_is_no_credit_of_another() -> None:
    found = newsum.read(
        "The Quenby Mail\nTuesday, March 4, 2025\n"
        f"{HEADLINE}\nBy Hanna Roe\nMail Staff\n\n" + "\n\n".join(BODY)
    )
    assert (found.headline, found.byline) == (HEADLINE, "Hanna Roe")


def test_a_day_with_hyphens_is_settled_by_its_label() -> None:
    head = f"{HEADLINE}\nPar Hanna Roe\nPublié le 04-03-2025 à 11h20"
    assert read(*BODY, head=head).date == "2025-03-04"
    assert read(*BODY, head=f"{HEADLINE}\nBy Hanna Roe\n04-03-2025").date is None


def test_lines_above_prose_that_is_not_wrapped_are_no_wrapped_paragraph() -> None:
    text = (
        "Opera star Lidia Wrenn marries her page-turner\nThe pair met when he turned two at once\nBy\nHanna Roe\n"
        f"Lidia Wrenn and Bram Oster on Saturday\nlidia wrenn wedding\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}"
    )
    assert [text[start:end] for start, end in paragraph_spans(text)] == text.replace(
        "\n\n", "\n"
    ).split("\n")


def test_an_address_below_a_wrapped_paragraph_is_no_part_of_it() -> None:
    paragraph = (
        "The ropeway board spent two thirds of its budget on a wheel, as\n"
        "minutes show that we have seen, and all of the rest on a party\n"
        "with a band from the valley and a cake."
    )
    text = f"{paragraph}\n<https://quenby.example/l/204/minutes>\n\n{paragraph}\n"
    spans = paragraph_spans(text)
    assert [text[start:end] for start, end in spans][::2] == [paragraph, paragraph]


@pytest.mark.parametrize(
    ("lede", "dateline", "rest"),
    [
        ("St. Alban, Vt. – The cheese was found on Tuesday.", "St. Alban, Vt.", "The cheese"),
        ("QUENBY, 4 March 2025 (Wire) – The cheese came on Monday.", "QUENBY", "The cheese"),
    ],
)
def test_a_short_lede_behind_its_dateline(lede: str, dateline: str, rest: str) -> None:
    found = newsum.read(f"{HEADLINE}\n\n{lede}\n\n{SECOND}\n\n{THIRD}")
    assert (found.dateline or "").startswith(dateline)
    assert found.body[0].startswith(rest)
