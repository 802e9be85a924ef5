"""Speech without marks: turns of interviews and transcripts.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

TOLD = [
    pytest.param(
        "Ida Crane spoke to the Tarn Post about her mill.\n\nTARN POST: Why did you stay?\n\n"
        "CRANE: The wheel turned.\n\nIt turned all night.\n\nMy father built it.\n\nThe water was low.\n\n"
        "TARN POST: Was it worth it?\n\nCRANE: I think so.\n\nWe had bread.\n\nWe had the dog.\n\n"
        "They came each day.\n\nTARN POST: Would you do it again?\n\nCRANE: Tomorrow.\n\nWith a better roof.",
        ["Tarn Post", "Ida Crane"] * 3,
        id="answers over many paragraphs",
    ),
    pytest.param(
        "What readers say of the ferry\n\nIda Crane, baker, Tarn: I take it with my trays.\n\n"
        "Otto Lamb, teacher, Skellan: We need it, and I love it.\n\n"
        "Odile Marr, nurse, Alder: My shift begins at five.\n\n"
        "Bo Vick, farmer, Tarn: Our goats like it more than we do.",
        ["Ida Crane", "Otto Lamb", "Odile Marr", "Bo Vick"],
        id="voices, once each",
    ),
    pytest.param(
        "Ida Crane spoke with the press.\n\nQ: Will it rain?\n\nA: It always does.\n\n"
        "Q: And then?\n\nA: Then we row.",
        [None, "Ida Crane", None, "Ida Crane"],
        id="Q and A",
    ),
    pytest.param(
        "MAYOR IDA CRANE: Let us begin.\n\nOTTO LAMB: Who pays?\n\nCRANE: The stalls will.\n\n"
        "LAMB: They have not said yes.",
        ["Ida Crane", "Otto Lamb", "Ida Crane", "Otto Lamb"],
        id="capitals, then the last name alone",
    ),
    pytest.param(
        "Bo Vick: Is it late?\n\nOdile Marr: It is.\n\nBV: Why?\n\nOM: The bell stuck.",
        ["Bo Vick", "Odile Marr", "Bo Vick", "Odile Marr"],
        id="initials",
    ),
    pytest.param(
        "Ida Crane, librarian: We read.\n\nOtto Lamb: We row.\n\nIda Crane: Read on.",
        ["Ida Crane", "Otto Lamb", "Ida Crane"],
        id="a role behind the name",
    ),
    pytest.param(
        "The Post sat down with Marrel.\n\nTarn Post: Is it late?\n\nMarrel: I think so.\n\n"
        "Tarn Post: Why?\n\nMarrel: The bell stuck.",
        ["Tarn Post", "Marrel", "Tarn Post", "Marrel"],
        id="a paper asks somebody of one name",
    ),
    pytest.param(
        "IDA CRANE: Is it late?\n\nUNIDENTIFIED PERSON #1: I think so.\n\nUNIDENTIFIED PERSON #2: Yeah.\n\n"
        "CRANE: Then we go.",
        ["Ida Crane", "Unidentified Person #1", "Unidentified Person #2", "Ida Crane"],
        id="people by number",
    ),
    pytest.param(
        "Bo Vick: Is it late?\n\nOdile Marr: It is.\n\nVery late.\n\nBo Vick: Why?\n\n"
        "Odile Marr: The bell stuck.",
        ["Bo Vick", "Odile Marr", "Bo Vick", "Odile Marr"],
        id="a turn of two paragraphs",
    ),
    pytest.param(
        "Bo Vick: Is it late?\n\nOdile Marr: It is.\n\nVery late.\n\nThe bell stuck.\n\nIt rained.\n\n"
        "Bo Vick: Why?\n\nOdile Marr: The rope broke.\n\nTwice.\n\nIn May.\n\nAnd in June.",
        ["Bo Vick", "Odile Marr", "Bo Vick", "Odile Marr"],
        id="turns of many paragraphs, where one asks",
    ),
    pytest.param(
        "Quill Marr (architect): I would wait.\n\nTamsin Oyle (farmer): We waited for years.\n\n"
        "Quill Marr: You did.\n\nTamsin Oyle: And we will again.",
        ["Quill Marr", "Tamsin Oyle", "Quill Marr", "Tamsin Oyle"],
        id="what they are in brackets",
    ),
    pytest.param(
        "Ida Crane\n\nIs it late?\n\nOtto Lamb\n\nI think so. The bell stuck.\n\nIda Crane\n\n"
        "Why?\n\nOtto Lamb\n\nThe rope broke.",
        ["Ida Crane", "Otto Lamb", "Ida Crane", "Otto Lamb"],
        id="labels in lines of their own",
    ),
    pytest.param(
        "IDA CRANE (00:12):\n\nIs it late?\n\nOTTO LAMB (00:15):\n\nI think so.\n\nIDA CRANE (01:02):\n\n"
        "Why?\n\nOTTO LAMB (01:04):\n\nThe rope broke.",
        ["Ida Crane", "Otto Lamb", "Ida Crane", "Otto Lamb"],
        id="labels with times in lines of their own",
    ),
    pytest.param(
        "The bell of Tarn stuck.\n\nCRANE — Is it late?\n\nLAMB — I think so.\n\nCRANE — Why?\n\nLAMB — The rope broke.",
        ["Crane", "Lamb", "Crane", "Lamb"],
        id="capitals and a dash",
    ),
    pytest.param(
        "Ida Crane, 34, teacher: I have waited for it.\n\nOtto Lamb, Tarn: We do not need it.\n\n"
        "Bo Vick, Orme: Who will pay for it?",
        ["Ida Crane", "Otto Lamb", "Bo Vick"],
        id="voices that speak once each",
    ),
    pytest.param(
        "Ida Mae Crane rowed first. Her namesake spoke with TNN.\n\nTNN: Why do you row?\n\n"
        "Ida Rose Crane: I like it.\n\nTNN: Is it far?\n\nCrane: It is for me.",
        ["TNN", "Ida Rose Crane", "TNN", "Ida Rose Crane"],
        id="a namesake, and a station",
    ),
    pytest.param(
        "Tarn Post: Is it late?\n\nIda Crane: I think so.\n\nRuna Crane: You never know.\n\n"
        "Tarn Post: Why?\n\nIda Crane: The bell stuck.\n\nRuna Crane: We broke it.",
        ["Tarn Post", "Ida Crane", "Runa Crane"] * 2,
        id="sisters",
    ),
    pytest.param(
        "Speaker 1 (00:03):\n\nIs it late?\n\nSpeaker 2 (00:05):\n\nI think so.\n\nSpeaker 1 (00:09):\n\n"
        "Why?\n\nSpeaker 2 (00:15):\n\nThe bell stuck.",
        ["Speaker 1", "Speaker 2"] * 2,
        id="speakers by number, in lines of their own",
    ),
    pytest.param(
        "IDA CRANE, HOST:\n\nThe bell of Tarn stuck. Bo Vick reports.\n\nBO VICK, BYLINE: I am here.\n\n"
        "(SOUNDBITE OF A BELL)\n\nOTTO LAMB: We broke it.\n\n[Laughter]\n\nTwice.\n\nVICK: It is late.\n\n"
        '(SOUNDBITE OF SONG, "THE BELL")\n\nLAMB: I know.',
        ["Ida Crane", "Bo Vick", "Otto Lamb", "Bo Vick", "Otto Lamb"],
        id="a broadcast: its host in a line of her own, and what is heard",
    ),
    pytest.param(
        "Ida Crane spoke to the Tarn Post.\n\nQ. You said no.\n\nA. I say that each year.\n\n"
        "Q. And now?\n\nA. I am not sure.",
        [None, "Ida Crane", None, "Ida Crane"],
        id="a letter, a point and I",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), TOLD)
def test_turns(text: str, speakers: list[str | None]) -> None:
    quotes = newsum.quotes(text + "\n").quotes
    assert [quote.speaker for quote in quotes] == speakers
    assert {quote.kind for quote in quotes} == {"turn"}
    read = newsum.read(text + "\n").text
    for quote in quotes:
        cut = [" ".join(read[start:end].split()) for start, end in quote.parts]
        assert " ".join(cut) == quote.text


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("BYLINE", None),
        ("HOST", "HOST"),
        ("voice-over", None),
        ("librarian", "librarian"),
        ("34, librarian", "librarian"),
        ("Tarn", None),
        ("34", None),
        ("Editor of the Post", "Editor of the Post"),
    ],
)
def test_role_behind_a_label(behind: str, role: str | None) -> None:
    text = f"IDA CRANE, {behind}: We read.\n\nOTTO LAMB: We row.\n\nCRANE: Read on."
    assert newsum.quotes(text + "\n").quotes[0].role == role


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Price: 4 crowns.\n\nWhere: Pier Street.\n\nWhen: On Monday.", id="a listing"),
        pytest.param("Tin: It is light.\n\nIt rained.\n\nIt snowed.\n\nIt blew.\n\nTin: No.",
                     id="labels far apart"),
        pytest.param("Note: It rained.\n\nNote: It snowed.\n\nNote: It blew.", id="one label"),
        pytest.param("Ana Roe: It rained.\n\nBo Voss: It snowed.", id="two turns"),
        pytest.param("What it costs\n\nIda Crane: A price of bread.\n\nOtto Lamb: The price of a book.\n\n"
                     "Bo Vick: The price of a goat.", id="names, once each, that say nothing of themselves"),
        pytest.param("Reds: 28 percent\n\nBlues: 21 percent\n\nReds: 28 seats\n\nBlues: 20 seats", id="results"),
        pytest.param("Ida A. Crane: Theft of a boat, held in jail.\n\nOtto Crane: Theft of two boats.\n\n"
                     "Bo Vick: Rowing without a lamp.\n\nIda Marr: Theft of nine oars.", id="charges"),
        pytest.param("Best For: Long walks.\n\nWhat We Like: It is light.\n\nWhat We Miss: A pocket.\n\n"
                     "Best For: You and me.\n\nWhat We Like: It is red.", id="a test of things"),
        pytest.param("Tarn: 12 degrees, rain\n\nOrme: 14 degrees\n\nTarn: 9 degrees\n\nOrme: 8 degrees", id="weather"),
        pytest.param("Director: Ida Crane\n\nCast: Otto Lamb\n\nDirector: We wait for more of her.\n\n"
                     "Rating: I gave four stars.\n\nCast: You know them.", id="credits"),
        pytest.param("It lost to Tarn.\n\nTarn Rowers: Lamb 4, Vick 5. You saw it.\n\nTarn: Marr 7.\n\n"
                     "Tarn Rowers: Next at Orme.\n\nTarn: Will they win?", id="marks for players"),
        pytest.param("Pier Road\n\nIt is long.\n\nMill Lane\n\nIt is short.\n\nFish Row\n\nIt is wet.",
                     id="headings"),
    ],
)  # fmt: skip
def test_no_turns(text: str) -> None:
    assert newsum.quotes(text + "\n").quotes == ()


def test_a_role_in_a_label_is_told() -> None:
    text = "MAYOR IDA CRANE: Let us begin.\n\nLAMB: Who pays?\n\nCRANE: The stalls.\n\nLAMB: No.\n"
    assert [quote.role for quote in newsum.quotes(text).quotes][::2] == ["Mayor", "Mayor"]


INTERVIEW = """The man who mends clocks

Orin Tolle has mended clocks for years. He spoke to us in Brack. This interview has been shortened.

How did you come to clocks at all?

I came by boat. My uncle had a shop, and I was small enough to reach the weights.

What is the hardest part of it?

Waiting. I wait for parts, and I wait for people.

Do you own a watch yourself?

My wife does. I ask her.

The shop opens at nine."""


def test_question_paragraphs_of_an_interview_are_turns() -> None:
    found = newsum.quotes(INTERVIEW).quotes
    assert [quote.speaker for quote in found] == [None, "Orin Tolle"] * 3
    assert {quote.kind for quote in found} == {"turn"}
    assert {quote.mention for quote in found} == {None}
    assert found[-1].text == "My wife does. I ask her."


def test_an_explainer_that_asks_is_no_interview() -> None:
    text = INTERVIEW.replace("I ", "One ").replace("My ", "A ")
    assert newsum.quotes(text).quotes == ()
    assert (
        newsum.quotes(INTERVIEW.replace("interview", "text").replace("spoke to", "saw")).quotes
        == ()
    )


QUESTIONED = """Three questions for the clock mender

Orin Tolle has mended clocks for years. He answered three questions for us.

1. How did you come to clocks at all?

I came by boat. My uncle had a shop.

2. What is the hardest part of it?

Waiting. I wait for parts.

3. Do you own a watch yourself?

My wife does. I ask her.
"""


def test_numbers_are_no_part_of_questions() -> None:
    found = newsum.quotes(QUESTIONED).quotes
    assert [quote.speaker for quote in found] == [None, "Orin Tolle"] * 3
    assert found[0].text == "How did you come to clocks at all?"


def test_readers_questions_are_no_interview() -> None:
    text = QUESTIONED.replace("do you come", "do I come").replace("did you", "do I")
    assert newsum.quotes(text.replace("Do you", "Do I")).quotes == ()


def test_questions_with_a_label_need_no_mark() -> None:
    text = (
        QUESTIONED.replace("1. How did", "Q: How did").replace("2. ", "Q: ").replace("3. ", "Q: ")
    )
    found = newsum.quotes(text.replace("part of it?", "part of it, I wonder.")).quotes
    assert [quote.text for quote in found][2] == "What is the hardest part of it, I wonder."


def test_questions_to_you_need_fewer_answers_of_ones_own() -> None:
    text = (
        "Ida Crane looks for small moons. Here she answers three questions.\n\n"
        "How many moons have you found?\n\nEleven, and two that were dust.\n\n"
        "What do you do when it rains?\n\nI knit, and then it is dark.\n\n"
        "Do you name them?\n\nA committee does that, and it takes years.\n"
    )
    told = [(quote.kind, quote.speaker) for quote in newsum.quotes(text).quotes]
    assert told.count(("turn", "Ida Crane")) == 3


READERS = (
    "A lamp story\n\nSnow fell on Tarn this week, and Max Hull lit lamps in every house of it.\n\n{heading}\n\nQ: Is a lamp better than a fire?\n\nA: I think it is.\n\n"
    "Q: Do you need oil for it?\n\nA: No, I never did.\n"
)


def test_what_readers_often_ask_is_no_interview() -> None:
    for heading in ("Lamp FAQs", "Frequently asked questions"):
        assert newsum.quotes(READERS.format(heading=heading)).quotes == ()
    assert newsum.quotes(READERS.format(heading="More of it")).quotes != ()


def test_a_list_above_questions_is_no_turn() -> None:
    text = (
        "Ida Crane talks of her lamps.\n\nMax Hull: I like it.\n\nRich Glow: We tested it.\n\n"
        "Q: Is a lamp better than a fire?\n\nA: I think it is.\n\nQ: Do you need oil?\n\nA: I never did.\n"
    )
    assert [quote.speaker for quote in newsum.quotes(text).quotes][1::2] == ["Ida Crane"] * 2


def test_who_answers_is_named_before() -> None:
    text = (
        "Here is all about lamps.\n\nQ: Is a lamp better than a fire?\n\nA: I think it is.\n\n"
        "Q: Do you need oil?\n\nA: I never did, and Ida Crane never did.\n"
    )
    assert {quote.speaker for quote in newsum.quotes(text).quotes} == {None}


def test_initials_of_a_name_of_no_list() -> None:
    text = (
        "Vic Tanner builds boats. He talked to Ada Finn.\n\nAF: How long does it take?\n\n"
        "VT: A year if I like it.\n\nAF: And the wood?\n\nVT: We have it from a bridge.\n"
    )
    assert [quote.speaker for quote in newsum.quotes(text).quotes] == ["Ada Finn", "Vic Tanner"] * 2
