"""Tolls and counts that what is told later overtakes, and sentences that only look like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.article import dissect, sentences
from newsum.model import Document
from newsum.ranking.overtaken import without_overtaken

from .laying import lay_out

STAYS = "At least 19 people have been killed in the fire at Norrvik market, the police say."
HEAD = "Fire at Norrvik market: live updates"


def left(*entries: str, oldest_first: bool = False, genre: str | None = "live") -> list[str]:
    """The sentences of a blog that no later one overtakes."""
    times = ["09:05", "10:30", "12:15", "17:40"][: len(entries)]
    times = times if oldest_first else times[::-1]
    text = "\n\n".join(f"{time}\n{entry}" for time, entry in zip(times, entries, strict=True))
    article = dissect(Document(source="test", text=f"{HEAD}\n\n{text}"))
    found = without_overtaken(replace(article, genre=genre), sentences(article))
    return [one.text for one in found]


RISEN = "The number of people killed in the fire at Norrvik market has risen to 23, the police say."
OTHER = "More than 120 stalls have burned down, the fire service says."
OPENING = "The fire broke out at a stall for lamps at the north gate, the fire service says."


@pytest.mark.parametrize("oldest_first", [False, True])
def test_lower_toll_is_not_told_beside_the_later_one(oldest_first: bool) -> None:
    entries = [RISEN, OTHER, STAYS, OPENING]
    told = left(*(entries[::-1] if oldest_first else entries), oldest_first=oldest_first)
    assert RISEN in told
    assert STAYS not in told


@pytest.mark.parametrize(
    "later",
    [
        "Two of those killed in the fire at Norrvik market were children, the police say.",
        "At least 40 people have been killed in a storm that sank two ferries off Pellan.",
        "The fire at Norrvik market, in which 19 people were killed, is out, the police say.",
    ],
    ids=["some-of-them", "another-event", "the-same-toll"],
)
def test_toll_that_nothing_overtakes_stays(later: str) -> None:
    assert STAYS in left(later, OTHER, STAYS, OPENING)


def test_toll_of_an_article_that_is_no_blog_stays() -> None:
    assert STAYS in left(RISEN, OTHER, STAYS, OPENING, genre="news")


SPOKE = "At first the prefect of Esk spoke of six dead in the valley."
HALF = "With half of the votes counted, Mayor Ana Roe of Esk led by nine points on Sunday."
ROSE = "By nightfall the number of dead had risen to 31, the province said."


@pytest.mark.parametrize(
    ("first", "later", "stays"),
    [
        (SPOKE, ROSE, False),
        ("Initially, the police said that four had died.", ROSE, False),
        ("Early reports told of 20 dead.", "The toll has since climbed to 58 dead.", False),
        ("Six children are among the dead, says the prefect of Esk.", ROSE, True),
        ("At first the prefect spoke of 40 dead in the valley.", ROSE, True),
        (SPOKE, "By nightfall the number of injured had risen to 31.", True),
        (SPOKE, "By nightfall the price of a lamp had risen to 31 crowns.", True),
        (SPOKE, "Rents have risen to 31 crowns. " + ROSE, False),
        (SPOKE, "The dead had risen to 6, and on Route 66 some 200 were injured.", True),
        (HALF, "The final count in 2019 gave Roe 51 per cent.", True),
        (HALF, "The final count made Bo Lind mayor with 50.4 per cent.", False),
        (HALF, "The final count is expected at noon, when 12 more districts report.", True),
        (HALF, "The final count was told to a full gym.", True),
        (HALF.replace("half", "100%"), "The final count gave Roe 51 per cent.", True),
        (HALF.replace("half", "40 percent"), "In the final result Lind won by 212 votes.", False),
    ],
)
def test_what_was_first_told_of_a_toll_or_a_count(first: str, later: str, stays: bool) -> None:
    article, own = lay_out([OTHER, first], [later, OPENING])
    texts = [one.text for one in without_overtaken(article, own)]
    assert texts == [OTHER, *([first] if stays else []), later, OPENING]
    german = replace(article, language="de")
    assert first in [one.text for one in without_overtaken(german, own)]
