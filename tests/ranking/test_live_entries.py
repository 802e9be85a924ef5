"""Which entry of a live blog is the latest, and that its time is no part of a point."""

from __future__ import annotations

from dataclasses import replace

import pytest

import newsum
from newsum.article import dissect, sentences
from newsum.model import Document
from newsum.ranking.beside_sentences import is_promise
from newsum.ranking.live_entries import latest_entry
from newsum.ranking.openings import trim_openings

ENTRIES = (
    "Dockers at Port Alder have voted to end their strike at midnight, the union says.",
    "Talks between the port and the dockers broke off after an hour.",
    "More than 2,000 dockers have stopped work for a fourth day over their pay.",
)


def latest(text: str) -> str | None:
    """The first sentence of the latest entry."""
    article = dissect(Document(source="test", text=text))
    article = replace(article, genre="live")
    found = trim_openings(article, sentences(article))
    at = latest_entry(article, found)
    return None if at is None else found[at].text


@pytest.mark.parametrize(
    ("times", "told"),
    [
        pytest.param(("10.42am", "9.15am", "7.30am"), 0, id="newest first"),
        pytest.param(("8:05 a.m.", "9:30 a.m.", "1:10 p.m."), 2, id="newest last"),
        pytest.param(("0:40 am", "11:55 pm", "11:10 pm"), 0, id="over midnight"),
        pytest.param(("15:20 GMT", "14:55 GMT", "14:10 GMT"), 0, id="with a zone"),
        pytest.param(("5 minutes ago", "2 hours ago", "3 hours ago"), 0, id="by age"),
        pytest.param(("Update", "Earlier", "First"), None, id="no times"),
    ],
)
def test_the_latest_by_lines_of_their_own(times: tuple[str, ...], told: int | None) -> None:
    pairs = zip(times, ENTRIES, strict=True)
    text = "Port strike live: talks\n\n" + "\n\n".join(f"{time}\n{one}" for time, one in pairs)
    assert latest(text) == (None if told is None else ENTRIES[told])


@pytest.mark.parametrize("behind", [" - ", " – ", ": ", " | ", " "])
@pytest.mark.parametrize(
    ("times", "told"),
    [
        pytest.param(("15:20", "14:55", "14:10"), 0, id="newest first"),
        pytest.param(("8:05 a.m.", "9:30 a.m.", "1:10 p.m."), 2, id="newest last"),
    ],
)
def test_the_latest_by_times_before_words(times: tuple[str, ...], behind: str, told: int) -> None:
    pairs = zip(times, ENTRIES, strict=True)
    text = "Port strike live: talks\n\n" + "\n\n".join(
        f"{time}{behind}{one}" for time, one in pairs
    )
    assert latest(text) == ENTRIES[told]
    told_points = [point.text for point in newsum.summarize(text, points=1).points]
    assert told_points == [ENTRIES[told]]


@pytest.mark.parametrize(
    "farewell",
    [
        "That's it from us for tonight, and from the port of Alder.",
        "Thank you for reading our live coverage of the port strike.",
        "We are closing this page now, as nobody works at the port.",
        "Here are the main points of a long day at the port of Alder.",
    ],
)
def test_an_entry_that_signs_off_is_not_the_latest(farewell: str) -> None:
    lines = [farewell, *ENTRIES]
    times = ("18:40", "15:20", "14:55", "14:10")
    pairs = list(zip(times, lines, strict=True))
    for order in (pairs, [*reversed(pairs)]):
        text = "\n\n".join(f"{time} - {one}" for time, one in order)
        assert latest(f"Port strike live: talks\n\n{text}") == ENTRIES[0]


def test_one_time_tells_nothing() -> None:
    assert latest(f"Port strike live: talks\n\n15:20 - {ENTRIES[0]}\n\n{ENTRIES[1]}") is None


@pytest.mark.parametrize(
    "opening", ["3.15 Million crowns", "12.50 Euro", "10:30 Saturday morning", "2.20 Meter Wasser"]
)
def test_a_number_that_opens_a_sentence_elsewhere_stays(opening: str) -> None:
    sentence = f"{opening} of Alder were lost on Monday, as the police said in the town hall."
    told = newsum.summarize(f"Loss at Alder\n\n{sentence}\n", points=1).points
    assert [point.text for point in told] == [sentence]


def test_entry_opens_behind_its_heading() -> None:
    headings = ("Strike ends at midnight", "Talks broken off", "Fourth day")
    text = "\n\n".join(
        f"{time}\n{heading}\n{entry}"
        for time, heading, entry in zip(("23:40", "22:15", "20:00"), headings, ENTRIES, strict=True)
    )
    assert latest(text) == ENTRIES[0]


@pytest.mark.parametrize(
    ("sentence", "promises"),
    [
        ("We will bring you all the reaction as soon as the minister has sat down.", True),
        ("We'll have all the results of the districts here as they come in.", True),
        ("We’re expecting a statement shortly and we’ll bring it to you live.", True),
        ("I will keep you posted on the vote throughout the evening from the hall.", True),
        ("We will have fewer books than the prison once the four libraries close.", False),
        ("We will have a new prime minister soon.", False),
        ("We will have more to tell as they come in.", True),
        ("We will bring the case to court, the friends of the libraries wrote.", False),
        ("The minister said that he would keep you and me in work.", False),
    ],
)
def test_promise_to_the_reader(sentence: str, promises: bool) -> None:
    assert is_promise(sentence) == promises
