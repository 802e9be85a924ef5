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
        pytest.param(
            (
                *BANNED[:1],
                "The librarian of Alder since May is Ana Roe.",
                "She has banned phones in all nine reading rooms after a quarrel of readers in June.",
                BANNED[3],
            ),
            "Library bans phones from nine reading rooms",
            [0, 3],
            2,
            id="goes on from a name",
        ),
        pytest.param(
            (
                *BANNED[:1],
                "The librarian of Alder since May is Ana Roe.",
                "She has banned phones in all nine reading rooms after a quarrel of readers in June.",
                BANNED[2],
            ),
            "Library bans phones from nine reading rooms",
            [0, 3],
            None,
            id="a point tells it",
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


LIDO = (
    "The lido of Alder has stood empty since a girl of nine was pulled from it.",
    "The Crown said that Bo Lind should have closed the deep end until noon.",
    "After eleven hours the jury found Lind not guilty of manslaughter on Thursday.",
    "The council will be sentenced on 9 May for its part.",
)


@pytest.mark.parametrize(
    ("headline", "sentence", "is_told"),
    [
        ("Pool manager cleared over drowning", LIDO[2], True),
        ("Pool manager acquitted after trial", LIDO[2], True),
        ("Pool manager cleared over drowning", "Lind pleaded not guilty when the trial began in May.", False),
        ("Pool manager cleared over drowning", "A jury found Roe not guilty of theft in 2011.", False),
        ("Pool manager cleared to work again", LIDO[2], False),
        ("Pool manager cleared over drowning", "Jurors found another guard guilty of theft.", False),
        ("Pool manager found guilty at last", "Jurors cleared another guard, Jon Roe, of theft.", False),
        ("Pool manager found not guilty", "Jurors acquitted Lind of all that he was tried for.", True),
        ("Pool manager convicted over drowning", "It took jurors an hour to find Lind guilty.", True),
        ("Pool manager sacked over drowning", "The board met for an hour and dismissed the rumours.", False),
        ("Priest's guilty plea ends trial", "His guilty plea spares him the witness stand.", False),
        ("Pool manager jailed over drowning", "Lind was not jailed by the court in May.", False),
        ("Watchdog clears bank merger", "A jury cleared Ana Roe of theft.", False),
        ("Skies cleared over the lido", "Lind was acquitted of theft.", False),
        ("Pool manager sacked over drowning", "The board may decide that Lind is to be dismissed.", False),
        ("Pool manager sacked over drowning", "The fire brigade filled the lido with sand.", False),
        ("Manager fined £9,000 after drowning", "Magistrates fined Lind £9,000 and the costs.", True),
        ("Manager fined £9,000 after drowning", "Magistrates fined a baker £400 for his mice.", False),
    ],
)  # fmt: skip
def test_act_of_a_court_in_words_that_share_nothing_else(
    headline: str, sentence: str, is_told: bool
) -> None:
    article, sentences = lay_out((*LIDO[:2], sentence, LIDO[3]), headline=headline)
    table = tabulate(article, sentences, shipped())
    assert untold_act(article, table, [0, 1], [0.0] * 4) == (2 if is_told else None)


HALL = (
    "The lamps of the grey hall in Esk stayed on until one in the morning.",
    "The season began in August under a sky with no clouds.",
)


@pytest.mark.parametrize(
    ("headline", "sentence", "is_told"),
    [
        ("Harrow Esk sack coach Ivo Prell", "Harrow parted company with Prell on Monday.", True),
        ("Harrow Esk sack coach Ivo Prell", "Prell has been let go, Harrow said on Monday.", True),
        ("Harrow Esk sack coach Ivo Prell", "Prell was relieved of his duties by Harrow.", True),
        ("Harrow Esk sack coach Ivo Prell", "Prell of Harrow was relieved to see rain.", False),
        ("Harrow Esk sack coach Ivo Prell", "Prell, of Harrow, parted his hair in the middle.", False),
        ("Court throws out tax on ferries", "Five judges quashed the tax on Tuesday.", True),
        ("Court quashes tax on ferries", "The tax was struck down by five judges.", True),
        ("Court quashes tax on ferries", "The man who set the tax struck a bell.", False),
        ("Court quashes fine of carter Lind", "The cart of Lind overturned near the wall.", False),
        ("Court quashes fine of carter Lind", "Judges overturned the fine of Lind.", True),
    ],
)  # fmt: skip
def test_act_in_words_of_the_same_family(headline: str, sentence: str, is_told: bool) -> None:
    article, sentences = lay_out([*HALL, sentence], headline=headline)
    table = tabulate(article, sentences, shipped())
    known = replace(article, genre="news")
    assert untold_act(known, table, [0, 1], [0.0] * 3) == (2 if is_told else None)


def test_a_pronoun_tells_the_act_beside_whom_it_means() -> None:
    told = (
        "Dead trout lay along both banks of the Ashen Brook as far as the mill on a Sunday in August.",
        "A valve had been left open by a contractor, and an alarm had been off since the spring.",
        "The brook rises in a beech wood above Tolling and runs for nine miles through three villages.",
        "Judge Hanne Ruddick told the court in Alder that the company had treated the brook as a drain.",
        "She fined Norwend Water £4m and ordered it to pay the costs of the case within 28 days.",
        "It will be ten years before the trout are back in their old numbers, a biologist estimated.",
    )
    laid = lay_out(*[[one] for one in told], headline="Water firm fined £4m for killing trout")
    found = [point.text for point in choose(*laid, Length(points=3))]
    assert found[found.index(told[4]) - 1] == told[3]
