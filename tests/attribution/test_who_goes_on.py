"""Who goes on speaking: whom a pronoun between two people means, whom a paragraph is about.  All is invented."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "Jeremy Krupp of the campaign group Roads Not Roosts was delighted. “I will kiss every bat,” "
        "Krupp said.\n\nLocal MP Sir Giles Marr was not. “It is a road to a mill,” he said.",
        ["Jeremy Krupp", "Giles Marr"],
        id="whom the sentence before is about, named there first",
    ),
    pytest.param(
        "Chet Novak wrote the letter in May. “Put it away,” Novak wrote.\n\nNovak's successor, Mayor "
        "Bill Dunmore, promised new pipes. “Every inch of them,” he said.",
        ["Chet Novak", "Bill Dunmore"],
        id="an owner says only whose successor",
    ),
    pytest.param(
        "Edda Krantz told Joost Hallam that she was sorry. “They were my words,” she wrote.\n\nHallam "
        "said she had served well. “She laid more track than any of us,” he said.",
        ["Edda Krantz", "Joost Hallam"],
        id="the pronoun behind the quote, not the one in the clause",
    ),
    pytest.param(
        "“Thirty children came,” said Anna Marr, who drives a lorry.\n\nHead teacher Hilary Booth, a man "
        "of few words, gave his verdict. “Never again,” he said.",
        ["Anna Marr", "Hilary Booth"],
        id="a first name of women, a man of few words",
    ),
    pytest.param(
        "Some 140 employees were sent home, the company said in a statement. “We are looking into it,” it said.",
        ["the company"],
        id="several people are no it",
    ),
    pytest.param(
        "Con Riley has led the branch for years. A father of five, he was arrested twice. “Both times "
        "for singing at the gate,” he said.",
        ["Con Riley"],
        id="a phrase that says what the pronoun is",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Snow fell on the town.\n\n{text}").quotes
    assert [quote.speaker for quote in found] == speakers


SUBJECTS = [
    ("“I'm not a violent person” is how she begins most sentences now.", "Surjit Gill"),
    ("“I'm not a violent person at all” is what she told the court on Monday.", "Surjit Gill"),
    ("“Never again” was the message from Gill on Monday.", "Surjit Gill"),
    ("“Tired and cold” was how the rescued skipper, Bo Marr, described himself.", "Bo Marr"),
    ("“We are not for sale” has been the answer from the family for forty years.", "the family"),
    ("“We are not for sale” was Una Fell's reply.", "Una Fell"),
    ("“A slap in the face” was her verdict on the fine.", "Surjit Gill"),
]


@pytest.mark.parametrize(("told", "speaker"), SUBJECTS)
def test_a_quote_that_is_the_subject_of_its_sentence(told: str, speaker: str) -> None:
    found = newsum.quotes(
        f"Surjit Gill runs a shop in Tarn. She hit him with a mop.\n\n{told}"
    ).quotes
    assert [quote.speaker for quote in found] == [speaker]


@pytest.mark.parametrize("told", ["“Salt” is what she sells.", "“The Long Rain” was how it began."])
def test_a_name_that_is_the_subject_of_its_sentence(told: str) -> None:
    assert newsum.quotes(f"Surjit Gill runs a shop in Tarn.\n\n{told}").quotes == ()


GUESSED = [
    pytest.param(
        "Mr. Kunle Marr, spokesperson of the fire service, came. “We were quick,” Marr said.\n\nThen the "
        "commissioner came. “We feel your pain,” the commissioner said.",
        ["Kunle Marr", "the commissioner"],
        id="who is known for one office holds no other",
    ),
    pytest.param(
        "Builders found a letter in a house in Gant Street.\n\nIt is dated 1934. “I shall wait by the "
        "pump until you are not cross,” it says.",
        [None],
        id="a street says nothing",
    ),
    pytest.param(
        "“Nil all,” said Colin Swaine. “That is what I told him.”\n\nSam Bartle of the Rovers was given "
        "the ball. Bartle keeps it. “It was a clean sheet,” he said.",
        ["Colin Swaine", "Sam Bartle"],
        id="whom the sentence before is about, named again",
    ),
    pytest.param(
        "Rupert Vane was sorry. Ewan Shore was quick to visit. He said Vane had the manners of a goat. "
        "“And I have met goats,” he said.",
        ["Ewan Shore"],
        id="not whom the reported clause is about",
    ),
    pytest.param(
        "Dr. K. R. Venn will head the survey. “The sky is old,” Venn said.\n\nMinister of State (Ports) "
        "for Science Mina Rath announced it. “He was the obvious choice,” she said.",
        ["K. R. Venn", "Mina Rath"],
        id="a long office leads to the subject",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), GUESSED)
def test_whom_it_cannot_be(text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Snow fell on the town.\n\n{text}").quotes
    assert [quote.speaker for quote in found] == speakers


REPORTED = [
    pytest.param(
        "Nadia Brook denied it. Hector Lyle had told her that she could not count, she said. “I have "
        "counted these.”",
        ["Nadia Brook"],
        id="who closes the sentence before",
    ),
    pytest.param(
        "Race director Sunita Rao hung it on him. “He asked for a pie,” Rao said.\n\nHis coach is his "
        "niece Millie Foss, who teaches at the school. “I tell him to slow down,” she said.",
        ["Sunita Rao", "Millie Foss"],
        id="who somebody's coach is",
    ),
    pytest.param(
        "Special Adviser Dele Asaju came. “Give us two weeks,” he said.\n\nOne of the protesters, who "
        "gave no name, was not so sure. “It was a bad answer,” said one of the first to cross.",
        ["Dele Asaju", "one of the first to cross"],
        id="an ordinal for a person",
    ),
    pytest.param(
        "Fraudsters tell victims to say “it is for my nephew” if the bank calls.",
        [None],
        id="what people of a kind make others say",
    ),
    pytest.param(
        "An earlier committee had called the building “an eyesore of glass”.",
        ["an earlier committee"],
        id="an article and an adverb before a noun",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), REPORTED)
def test_who_reports(text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Snow fell on the town.\n\n{text}").quotes
    assert [quote.speaker for quote in found] == speakers
