"""The sentence that alone tells what the headline says was done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.ranking import Length, choose
from newsum.ranking.headline_act import untold_act
from newsum.ranking.sentence_table import tabulate
from newsum.ranking.weights import shipped

from .laying import lay_out

JAILED = (
    "Nine singers drowned when a cart left the lake road near Tarn in June.",
    "The cart was built in Alder and had passed its test in May.",
    "Judge Ana Roe sentenced Lind to 9 years in prison on Friday.",
    "The lake road is closed to carts.",
)
BANNED = (
    "The library of Alder is taking steps after a man sang on his phone on Monday.",
    "The police are looking at the matter.",
    "The librarian has decided that phones will be forbidden in all nine reading rooms.",
    "A film shows the man singing in the reading room.",
)


@pytest.mark.parametrize(
    ("told", "headline", "chosen", "act"),
    [
        pytest.param(JAILED, "Carter jailed for nine years", [0, 1], 2, id="an act in other words"),
        pytest.param(JAILED, "Carter jailed for nine years", [0, 2], None, id="told already"),
        pytest.param(
            BANNED, "Library bans phones from reading rooms", [0, 1], 2, id="most of its words"
        ),
        pytest.param(BANNED, "A song on Monday", [1, 3], None, id="too little is shared"),
        pytest.param(JAILED, "Was Carter jailed for nine years?", [0, 1], None, id="a question"),
        pytest.param(JAILED, None, [0, 1], None, id="no headline"),
        pytest.param(
            (*BANNED[:2], "“Phones are banned from all nine reading rooms,” he said.", BANNED[3]),
            "Library bans phones from nine reading rooms",
            [0, 1],
            None,
            id="a quotation",
        ),
        pytest.param(
            (*BANNED[:2], "She has banned phones from all nine reading rooms.", BANNED[3]),
            "Library bans phones from nine reading rooms",
            [0, 1],
            None,
            id="hangs on another",
        ),
    ],
)
def test_untold_act(
    told: tuple[str, ...], headline: str | None, chosen: list[int], act: int | None
) -> None:
    article, sentences = lay_out(told, headline=headline)
    table = tabulate(article, sentences, shipped())
    hanging = [float(text.startswith("She")) for text in told]
    assert untold_act(article, table, chosen, hanging) == act
    assert untold_act(replace(article, genre="opinion"), table, chosen, hanging) is None
    assert untold_act(replace(article, language="de"), table, chosen, hanging) is None


BOARD = (
    "More than 300 parents filled the gym of the Alder school on Tuesday, some with children on their shoulders.",
    "All of them had come to talk about Fridays.",
    "For two years the district has weighed whether to close its schools one day a week to save fuel.",
    "A trial in Tarn cut costs by 3 percent, according to a report that the head, Ana Roe, gave the board.",
    "After four hours the board voted 7-2 against the four-day week, and told Roe to save elsewhere.",
    "Roe said that other plans would follow in October.",
)


def test_the_act_is_a_point_and_says_why() -> None:
    title = "Board rejects four-day week after parents protest"
    laid = lay_out(*[[one] for one in BOARD], headline=title)
    length = Length(points=1)
    act = choose(*laid, length, explain=True)[0]
    assert act.text == BOARD[4]
    assert "tells the headline" in [reason.reason for reason in act.reasons or ()]
    assert act.score == pytest.approx(sum(reason.amount for reason in act.reasons or ()), abs=0.01)
    untitled = lay_out(*[[one] for one in BOARD])
    assert BOARD[4] not in [point.text for point in choose(*untitled, length)]
