"""Boxes, captions and links amid a pasted article, whose paragraphs stand apart."""

from __future__ import annotations

import pytest

import newsum

from .test_front_lines import BODY, HEADLINE

ABOVE = f"Menu\nNews\nIslands\nSport\nSearch\nSubscribe\nLog in\n{HEADLINE}\nBy Sigrid Moe\nNovember 16, 2026\n\n"
FIRST, SECOND, THIRD, FOURTH = BODY.split("\n\n")

BOXES = {
    "a newsletter": "Islands Weekly\nSign up for our newsletter\nAll the ferries, once a week\nEnter your email",
    "a link": "A gull on a pole\nWhy gulls follow ships\nRead more",
    "a caption": "The ferry Havgull leaves Skarn on Sunday.\nJon Vik, Holm Courier",
    "a caption with buttons": "The ferry Havgull leaves Skarn on Sunday.\nJON VIK, Holm Courier file photo\nBuy Now",
    "a caption in small letters": "The ferry Havgull at the quay of Skarn.\nJon Vik for the Courier\nhide caption",
    "an agency's picture": "The ferry Havgull at the quay of Skarn.\n© Holm Press/Jon Vik",
    "links": "Read more market news\nFive shares that float\nOil rises for a third day",
    "a label alone": "Lire aussi\nLe marché de Saint-Aubrin déménage",
    "a row of stars": "* * *",
    "a number above a glued caption": "1\nThe ferry Havgull has a blue funnelCredit: Holm Press",
    "a label with a colon": "Leggi anche:\nFrana sulla provinciale",
    "an error to be told": "Spotted an error in this story? Tell the desk.",
    "a request at length": "If you're a Courier subscriber and have signed up for alerts, you will see this first.",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_what_stands_in_a_box_is_no_part_of_the_article(box: str) -> None:
    read = newsum.read(
        f"{ABOVE}{FIRST}\n\n{SECOND}\n\n{box}\n\n{THIRD}\n\n{FOURTH}\n\nMore stories\n© 2026 Holm Media"
    )
    assert (read.headline, read.byline) == (HEADLINE, "Sigrid Moe")
    assert list(read.body) == [FIRST, SECOND, THIRD, FOURTH]


LISTS = {
    "a list": "What the county pays for\nA school\nTwo shops\nA doctor on Wednesdays",
    "a signed quote": "“An island is worth its people, all of them.”\nPetra Holm",
}


@pytest.mark.parametrize("block", LISTS.values(), ids=LISTS)
def test_what_is_the_article_s_own_stays(block: str) -> None:
    read = newsum.read(
        f"{ABOVE}{FIRST}\n\n{SECOND}\n\n{block}\n\n{THIRD}\n\n{FOURTH}\n\nMore stories\n© 2026 Holm Media"
    )
    assert [line for line in block.split("\n") if line not in read.body] == []


@pytest.mark.parametrize(
    "link", ["Read more: Why gulls follow ships", "Recommended\nThe man who sold a bridge"]
)
def test_no_link_to_others_ends_an_article(link: str) -> None:
    read = newsum.read(
        f"{ABOVE}{FIRST}\n\n{SECOND}\n\n{link}\n\n{THIRD}\n\n{FOURTH}\n\nMore stories\n© 2026 Holm Media"
    )
    assert list(read.body) == [FIRST, SECOND, THIRD, FOURTH]


HEADS = {
    "a deck longer than its headline": (f"{HEADLINE}\nThe operator loses money on every crossing, and the county will decide in December what an island is worth\nSigrid Moe\nNovember 16, 2026", "Sigrid Moe"),
    "a name and an account": (f"{HEADLINE}\nSigrid Moe@sigridmoe\nNov. 16, 2026, 6:30 a.m. PT", "Sigrid Moe"),
    "a name and an office": (f"{HEADLINE}\nSigrid Moe islands correspondent\nNov. 16, 2026", "Sigrid Moe"),
    "a name, a paper and an address": (f"{HEADLINE}\nSigrid Moe Holm Courier\nsmoe@courier.example\nNov 16, 2026", "Sigrid Moe"),
    "a paper behind the name": (f"{HEADLINE}\nBy Sigrid Moe Holm Courier\nNov 16, 2026", "Sigrid Moe"),
    "capitals before the paper": (f"{HEADLINE}\nSIGRID MOE Holm Courier\nMonday, November 16, 2026 7:15 PM", "SIGRID MOE"),
    "the day above the headline": (f"16 November 2026\n{HEADLINE}\nBy Sigrid Moe", "Sigrid Moe"),
    "the paper beside the name": (f"{HEADLINE}\nBy Sigrid Moe, Skarn Courier / November 16, 2026", "Sigrid Moe"),
    "an introduction between": (f"{HEADLINE}\nHere is what the county can still do about it.\nBy\nSigrid Moe\nSigrid Moe\nSigrid Moe is a writer who lives on three islands.\nPublished on November 16, 2026", "Sigrid Moe"),
}  # fmt: skip


@pytest.mark.parametrize(("head", "byline"), HEADS.values(), ids=HEADS)
def test_heads(head: str, byline: str) -> None:
    menu = ABOVE.partition(HEADLINE)[0]
    read = newsum.read(f"{menu}{head}\n\n{BODY}\n\nMore stories\nBakery reopens\n© 2026 Holm Media")
    assert (read.headline, read.byline, read.date) == (HEADLINE, byline, "2026-11-16")
    assert list(read.body) == [FIRST, SECOND, THIRD, FOURTH]
