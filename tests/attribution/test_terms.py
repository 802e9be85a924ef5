"""Terms, nicknames, titles and questions that nobody said, beside what somebody did.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

UNSAID = [
    pytest.param(
        "Booksellers speak of “face-out” books when they mean those that show their covers.",
        id="people of a trade speak of a kind of thing",
    ),
    pytest.param("They play what fans call “harbour football” in the rain.", id="what fans call"),
    pytest.param(
        "It was what sailors refer to as a “soldier's wind” all day.", id="what sailors refer to"
    ),
    pytest.param(
        "Like others, Stridely is behind what it calls a “family plan” to win more users.",
        id="what it calls so",
    ),
    pytest.param(
        "The law is to close what many call the “summer gap” in the rules.", id="many call it so"
    ),
    pytest.param(
        "Doctors call the pause between the two fevers “the honeymoon” and wait.",
        id="what people of a trade call a thing",
    ),
    pytest.param("Engineers call this “creep” in their reports.", id="a term of a trade"),
    pytest.param(
        "An essay under the headline “Ten Ways to Lose a Harbour,” the longest so far, was read.",
        id="a headline",
    ),
    pytest.param(
        "The letter, with the subject line “Your Boiler and You,” came on Monday.",
        id="the subject line of a letter",
    ),
    pytest.param("Writers in this town jokingly call her “their queen” of ink.", id="jokingly"),
    pytest.param(
        "The two remove what they believe to be “fake news” from the site.", id="believe to be"
    ),
    pytest.param(
        "Editor Petra Holm notes that her favorite, “Wives & Weather” by Gita Sorn, costs less.",
        id="a title and its author",
    ),
    pytest.param(
        "They eat a cake called “schlump” at Easter, the baker said.", id="a thing called so"
    ),
    pytest.param("The actor said it on “DWTM” last week, and his wife laughed.", id="where it was"),
    pytest.param(
        "The set has the hits, including “Hear The Music,” “Goin’ To The Park,” “Slow Train Walking” and "
        "“Dark Water,” according to Marlow.",
        id="titles in a list",
    ),
    pytest.param(
        "Ana Roe wrote it.\n\n^ Lind, Bo (4 March 2009). “The tool that was sold is back again”. Varn "
        "Times. Retrieved 2012-08-19.",
        id="an entry of references",
    ),
    pytest.param(
        "Lind, Bo, and Ana Roe. “A Survey of the Salt That Is Sold in the Towns of the North.” "
        "Journal of Salt, vol. 37, 2019, pp: 30-38.",
        id="an entry of references with its volume",
    ),
    pytest.param(
        "The tests fail. Workqueue was made for batches. Workqueue was “adapted” to long work since.",
        id="a tool beside it",
    ),
    pytest.param(
        "The sheets, made during his life in Germany in the 1960s, had been stored “under a bed” since.",
        id="a country beside it",
    ),
    pytest.param(
        "Piet Osk, the author of “Does This Kettle Make Me Look Old? A Life,” has one, Roe said.",
        id="a title behind its author",
    ),
    pytest.param(
        "The stall had earned its owner the nickname “The Duke of Small Buttons” by 1988.",
        id="a nickname of several words",
    ),
    pytest.param(
        "You could start with “I saw that the light was on again” and wait.", id="words to try"
    ),
]

SAID = [
    pytest.param(
        "Supporters call the plan “a new start” in their town.",
        "supporters",
        id="those who judge and have no trade",
    ),
    pytest.param(
        "Minister Viktor Stahl railed against what he calls the “Linden cartel” of lawyers.",
        "Viktor Stahl",
        id="one person's judgement",
    ),
    pytest.param(
        "Experts call the plan “a gift to every lawyer who works in this town”, and nobody laughs.",
        "experts",
        id="too long for a term",
    ),
    pytest.param(
        "Acme’s CTO, Bernd Eick, acknowledged that this is “not a complete solution” to it.",
        "Bernd Eick",
        id="an office and its holder",
    ),
    pytest.param(
        "Mayor Ada Brill called her “a fool” on Monday and left.",
        "Ada Brill",
        id="a past judgement",
    ),
    pytest.param(
        "“Brothers, I am here to tell you”, the recruiter begins. His room is full.",
        "the recruiter",
        id="who says it, behind a mark and a comma",
    ),
    pytest.param(
        "“You have squeezed this town to the bone” for the sake of a bridge, she said, waving a map.",
        None,
        id="she said, amid its sentence",
    ),
    pytest.param(
        "My neighbour Ana Roe often said, “We live on what they lend us.” She kept bees.",
        "Ana Roe",
        id="who speaks to a writer who tells",
    ),
]


@pytest.mark.parametrize("text", UNSAID)
def test_nobody_said_it(text: str) -> None:
    assert newsum.quotes(text + "\n").quotes == ()


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_somebody_said_it(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in newsum.quotes(text + "\n").quotes] == [speaker]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Varga raises an old question: “Who needs a bicycle in a bag?” We rode it.", []),
        ("Ana Roe raised an old question: “Who needs a bicycle in a bag?”", ["Ana Roe"]),
    ],
)
def test_who_puts_a_question(text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in newsum.quotes(text + "\n").quotes] == speakers


def test_a_channel_is_nobody() -> None:
    text = (
        "The first songs were sold in June.\n\nIn a Tumblr post at the time she described the sale as "
        "“the worst thing I could imagine”.\n\nMaya Brandt, 29, has sold millions of records.\n"
    )
    assert newsum.quotes(text).quotes[0].speaker != "Tumblr"


def test_a_clause_is_nobody() -> None:
    text = "In every row you are telling the shop: “This is the number, here is the title.” It is long."
    assert newsum.quotes(text + "\n").quotes == ()


def test_it_that_reports_nothing_is_nobody() -> None:
    text = (
        "Start with a friend. The Tarn Council met on Monday. It’s like, “Well, here we are again.”"
    )
    assert newsum.quotes(text + "\n").quotes == ()
