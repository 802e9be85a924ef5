"""Who is what by an ending, whose letter is read out, what readers are asked to write.  All is invented."""

from __future__ import annotations

import pytest

import newsum

LEAD = "Snow fell on all of the town on Monday.\n\n"


@pytest.mark.parametrize(
    "noun", ["Fairgoer", "Theatregoer", "Rallygoer", "Beachgoer", "Museumgoer", "Picketer"]
)
def test_what_somebody_goes_to_is_no_part_of_the_name(noun: str) -> None:
    (quote,) = newsum.quotes(
        f"{LEAD}{noun} Ebba Lind says she stayed “because the geese were worth it.”"
    ).quotes
    assert quote.speaker == "Ebba Lind"


LETTERS = [
    ("Hjelm said that Clara Mund had written to him:", "Clara Mund"),
    ("Hjelm said on Friday that a viola player, Clara Mund, had written to them:", "Clara Mund"),
    ("Hjelm read out a letter from Clara Mund:", "Clara Mund"),
    ("Then Hjelm read aloud a note from Clara Mund:", "Clara Mund"),
    ("Hjelm showed the players a message from Clara Mund:", "Clara Mund"),
    ("Hjelm shared an email from Clara Mund:", "Clara Mund"),
    ("Hjelm wrote a letter to Clara Mund:", "Boris Hjelm"),
    ("Hjelm said this of a letter from Clara Mund:", "Boris Hjelm"),
]


@pytest.mark.parametrize(("told", "speaker"), LETTERS)
def test_a_letter_is_whoever_wrote_it(told: str, speaker: str) -> None:
    (quote,) = newsum.quotes(
        f"{LEAD}The conductor, Boris Hjelm, spoke to the players.\n\n{told} “You wave too much.”"
    ).quotes
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    "order",
    [
        *("Write this:", "Say this:", "Begin like this:", "Put it like this:", "Then say:"),
        *("Start with the following:", "Simply type this:", "Instead, try this:"),
    ],
)
def test_what_readers_are_asked_to_write_is_nobodys(order: str) -> None:
    quotes = newsum.quotes(
        f"{LEAD}Choirs are kind and hard to leave. Wait until summer and buy a card. {order}"
        " “I have sung with you for years, and now I would like to listen.” Post it on a Friday."
    ).quotes
    assert [quote.speaker for quote in quotes] in ([], [None])


def test_an_order_of_somebodys_who_is_told_is_theirs() -> None:
    (quote,) = newsum.quotes(f"{LEAD}Pia Corte wrote this: “I would like to listen now.”").quotes
    assert quote.speaker == "Pia Corte"


COUNTED = [
    "Some 3,400 retired miners were",
    "Another 2,100 former dockers were",
    "About 900 old sailors slept",
    "Nearly 1,200 retired nurses sat",
    "Over 500 pupils were",
    "460 widows were",
]


@pytest.mark.parametrize("people", COUNTED)
def test_a_number_of_people_says_no_term_that_is_said_of_it(people: str) -> None:
    quotes = newsum.quotes(
        f"The pits have left fewer sick men than feared, according to the ministry.\n\n{people} in"
        " “cold rooms or none” and could not be reached.\n\nBut a spokeswoman for the Kelby Trust"
        " said that its doctors had called.\n\n“We knocked on each door in the valley,” she said."
    ).quotes
    assert quotes[-1].speaker == "a spokeswoman for the Kelby Trust"
    noun = people.split()[-2]
    assert not any(noun in (quote.speaker or "") for quote in quotes)


def test_a_number_of_people_says_what_it_is_told_to_say() -> None:
    (quote,) = newsum.quotes(
        f"{LEAD}Some 340 miners chanted “open the cold rooms now” at noon."
    ).quotes
    assert quote.speaker == "some 340 miners"


LEFT = [
    "a leaflet Greta Holm left on the seats. It reads,",
    "a flyer Greta Holm handed out. It says,",
    "a pamphlet Greta Holm wrote. It says,",
    "a poster Greta Holm put up at the door. It reads,",
    "a telegram Greta Holm sent. It reads,",
    "a banner Greta Holm painted. It says,",
]


@pytest.mark.parametrize("paper", LEFT)
def test_it_is_whoever_left_the_paper(paper: str) -> None:
    quotes = newsum.quotes(
        "The theatre closed on Sunday. Greta Holm said the people of the St. Anselm quarter had"
        f" filled it every night.\n\nThis is {paper} “I have bowed to worse houses.”"
    ).quotes
    assert [quote.speaker for quote in quotes] == ["Greta Holm"]
