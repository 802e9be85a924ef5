"""What articles of a genre are read for, and that it is a point."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.ranking import Length, choose
from newsum.ranking.genre_news import genre_news
from newsum.ranking.openings import trim_openings

from .laying import lay_out

MATCH = ("The Herons came by bus.", "The Herons won 4-3 at Alder.", "They beat Esk 2-0 in May.")
REVIEW = ("It is the best book by Roe.", "The plot is long.", "But this is a masterpiece of fog.")
COLUMN = (
    "My mother sold eels on the wall of Alder, and I carried the buckets for her.",
    "The council should rebuild the wall of Alder and pay for it with the toll on ferries.",
    "Nobody will miss the toll.",
)


@pytest.mark.parametrize(
    ("genre", "texts", "told"),
    [
        pytest.param("sport", MATCH, {1}, id="the first result"),
        pytest.param("sport", ("The season is from 2015-16.", "Esk won."), set(), id="no result"),
        pytest.param("review", REVIEW, {2}, id="the last verdict"),
        pytest.param("review", ("The plot is long.",), set(), id="no verdict"),
        pytest.param(
            "review",
            ("A man swims.", "It is the dullest evening in years.", "Ana is the eldest of four."),
            {1},
            id="a verdict by its form",
        ),
        pytest.param(
            "review",
            ("It remains one of the most tender nights of May.", "Seats cost most on Friday."),
            {0},
            id="one of the most",
        ),
        pytest.param(
            "review",
            (
                "The first act is slow.",
                "It is well worth the trip.",
                "A seat is worth nine dollars.",
            ),
            {1},
            id="worth the trip",
        ),
        pytest.param(
            "review",
            ("The Tern is a car to trust.", "It is 4 m long.", "There is no time to buy a wheel."),
            {0},
            id="a car to trust",
        ),
        pytest.param(
            "review",
            (
                "Of nine lamps this is the one to buy.",
                "Nobody will find a better one.",
                "It is red.",
            ),
            {1},
            id="a better one",
        ),
        pytest.param(
            "review",
            ("The lamp is not worth its price.", "The maker is worth nine million."),
            {0},
            id="worth its price",
        ),
        pytest.param("news", MATCH, set(), id="another genre"),
        pytest.param("opinion", COLUMN, {1}, id="what should be done"),
        pytest.param("analysis", COLUMN, set(), id="no thesis of an analysis"),
        pytest.param(
            "opinion",
            (
                "You should walk the wall of Alder once in your life, on a morning in May or June.",
                "The mayor said that the council must rebuild the wall of Alder before the winter comes.",
                "The wall should stay.",
                "It should be built again by the council before the next winter comes to Alder.",
            ),
            set(),
            id="advice, another's voice, a flourish, it",
        ),
        pytest.param(None, REVIEW, set(), id="none"),
    ],
)
def test_genre_news(genre: str | None, texts: tuple[str, ...], told: set[int]) -> None:
    article, sentences = lay_out(texts)
    assert genre_news(replace(article, genre=genre), sentences) == told


def test_a_verdict_is_a_point_though_it_opens_with_this() -> None:
    sentences = (
        "Ana Roe wrote a book about the harbour wall of Port Alder in 1911.",
        "The wall of Port Alder is built again in every chapter of the book by Roe.",
        "Roe has lived in Port Alder since the wall fell in the storm of 1901.",
        "This is the best book of the year about fog.",
    )
    article, own = lay_out(sentences, headline="Review: The Wall by Ana Roe")
    points = choose(replace(article, genre="review"), own, Length(points=2), explain=True)
    assert points[-1].text == sentences[-1]
    assert "is what its genre is read for" in [reason.reason for reason in points[-1].reasons or ()]
    assert sentences[-1] not in [point.text for point in choose(article, own, Length(points=2))]


def test_the_numbered_heads_of_a_list_are_what_it_is_read_for() -> None:
    heads = ["1. Seal the gaps round the doors.", "Tape is cheap.", "2) Shut the gates at dusk."]
    label = ["3. Gates: shut them well."]
    article, sentences = lay_out(heads[:2], heads[2:], label, ["Walls last for 3. Gates do not."])
    trimmed = trim_openings(article, sentences)
    counted = replace(article, headline="Two ways to mend a wall")
    assert genre_news(replace(counted, genre="list"), trimmed) == {0, 2}
    assert genre_news(counted, trimmed) == set()
    assert genre_news(replace(article, genre="list", headline="A guide"), trimmed) == set()


def test_heads_as_many_as_points_are_the_points() -> None:
    heads = [
        "Children under 14 fish free with any adult.",
        "A permit costs 30 crowns instead of 20.",
        "Nets are forbidden on every lake of Esk.",
    ]
    opening = ["Rod packed?", "Much is new when the season begins on the lakes of Esk."]
    own = [[f"{number}. {head}"] for number, head in enumerate(heads, 1)]
    article, sentences = lay_out(opening, *own, headline="Three new rules on the lakes of Esk")
    article = replace(article, genre="list")
    trimmed = trim_openings(article, sentences)
    length = Length(points=3)
    assert [point.text for point in choose(article, trimmed, length)] == heads
    uncounted = replace(article, headline="New rules on the lakes of Esk")
    assert [point.text for point in choose(uncounted, trimmed, length)] != heads
