"""Who speaks where other names stand nearer, and what belongs to the phrase for them.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "The tone was milder than that of the chair’s staff, who, on a press call Friday, criticized the plan as “a mess of old papers.”",
        ["the chair’s staff"],
        id="a noun behind a: “a press call”",
    ),
    pytest.param(
        "Six clerks called the board “woefully out of touch” in a letter marking the fallout following Pia Corte's blunt “go home” remarks.",
        ["six clerks", "Pia Corte"],
        id="a participle leads to another phrase",
    ),
    pytest.param(
        "“It was dark in there,” the first witness said.", ["the first witness"], id="an ordinal"
    ),
    pytest.param(
        "“It was dark in there,” said the only survivor.", ["the only survivor"], id="only"
    ),
    pytest.param(
        "“We came for the queue,” said one of them, Jon Brandel, a joiner.",
        ["Jon Brandel"],
        id="one of them, by name",
    ),
    pytest.param(
        "“We came for the queue,” said one of them. Nobody left.", ["one of them"], id="one of them"
    ),
    pytest.param(
        "“We want peace here,” said a rebel leader who goes by the name Al Abrash.",
        ["Al Abrash"],
        id="the name by which somebody goes",
    ),
    pytest.param(
        "“I saw two of them,” said a clerk, who identified herself only as Mina.",
        ["Mina"],
        id="who identified herself as",
    ),
    pytest.param(
        "“It was bad,” said one clerk familiar with the talks, who added that the board seemed “rattled” by it.",
        ["one clerk familiar with the talks"] * 2,
        id="who, behind what the clerk is familiar with",
    ),
    pytest.param(
        "“It was bad,” read a statement from her family on Lind's official Pagebook page.",
        ["her family"],
        id="where a statement stands is no part of the phrase",
    ),
    pytest.param(
        "No patient waited, according to a hospital spokeswoman.\n\n“We all pushed beds,” she said.",
        ["a hospital spokeswoman"],
        id="according to reports",
    ),
    pytest.param(
        "Pia Corte, joined by Judge Ana Roe and the two newer judges, said the law, the old case and the"
        " papers make clear that children born to travellers in Tarn “are citizens at birth”.",
        ["Pia Corte"],
        id="the reporter of a long clause",
    ),
    pytest.param(
        "Bo Lind told the Gazette that he was ill, while Pia Corte also said of the plan that “nobody needs it at all.”",
        ["Pia Corte"],
        id="the last verb before that",
    ),
    pytest.param(
        "The jailing of thousands began with orders from Bo Lind to “show no mercy at all”.",
        ["Bo Lind"],
        id="from whom orders come",
    ),
    pytest.param(
        "A boy, Bo Lind, held up a sign saying “Marry my older sister.”",
        ["a sign"],
        id="what words are written on",
    ),
    pytest.param(
        "“But was it really a mistake?” Pia Corte asked Ana Roe in an interview.\n\n“I do not know yet,” she said.",
        ["Pia Corte", "Ana Roe"],
        id="who was asked answers",
    ),
    pytest.param(
        "Ayo Bello won in ten seconds.\n\n“I ran because it rained,” the 23-year-old said.",
        ["Ayo Bello"],
        id="an age that was not told, of the only one named",
    ),
    pytest.param(
        "Saul Winter left.\n\n“A fence keeps nothing out,” Winter wrote in a letter.",
        ["Saul Winter"],
        id="a season in capitals is a name",
    ),
    pytest.param(
        "Dan Roe was late. The singer's neighbor is accusing him of “battery and threats” on Monday.",
        ["the singer's neighbor"],
        id="whose neighbor somebody is",
    ),
    pytest.param(
        "Orchardist Merle Danby left.\n\n“I will not plant again,” Orchardist Danby said.",
        ["Merle Danby"],
        id="a trade by its ending",
    ),
    pytest.param(
        "Bo Lind Gets More Bad News After Leaving Nurse Ana Roe.\n\nHis wife, nurse Ana Roe, left.\n\n“I ask for respect,” Roe said.",
        ["Ana Roe"],
        id="no headline is a name",
    ),
    pytest.param(
        "Art Lake, who rents boats, saw it.\n\n“It came like a wall,” Mr. Lake said. “I let go,” he said. “The rope was wiser.”",
        ["Art Lake", "Art Lake"],
        id="a name like a body's, behind a title",
    ),
    pytest.param(
        "Leander Goss dug. His son Leander Goss II drives.\n\n“I gave them a hole,” Leander said.",
        ["Leander Goss"],
        id="a first name is the father's",
    ),
    pytest.param(
        "The Pig and Whistle boasts: “There is no thirst like ours.”",
        ["the Pig and Whistle"],
        id="a body of two names",
    ),
    pytest.param(
        "Inside, a wall is covered with jokes: “Marriage is a relationship in which one is right.”",
        [None],
        id="an adverb of place never speaks",
    ),
    pytest.param(
        "“We have no power,” said Fathi al-Sheikh Khalil, a doctor.",
        ["Fathi al-Sheikh Khalil"],
        id="a title inside a name",
    ),
]

ROLES = [
    pytest.param(
        "The mayor apologised to the council. “I forgot whose money it was,” Lorna Fitch said.",
        "mayor",
        id="the office told right before",
    ),
    pytest.param(
        "Corvania's transport minister has defended the bridge. Ewa Dahl called it “cheaper than any boat”.",
        "Corvania's transport minister",
        id="the office with whose it is",
    ),
    pytest.param(
        "The woman officer left. “There is nothing to see,” Lorna Fitch said.",
        None,
        id="no rank",
    ),
    pytest.param(
        "The mayor, Bo Lind, left. The mayor wept. “There is nothing to see,” Lorna Fitch said.",
        None,
        id="not where somebody else holds it",
    ),
    pytest.param(
        "Licences were frozen on Thursday. Deputy Commissioner for Inland Waters Bela Thorne said: “Trout rest.”",
        "Deputy Commissioner for Inland Waters",
        id="never over the end of a sentence",
    ),
    pytest.param(
        "But U.S. Secretary of Ports Bela Thorne said: “Trout need a rest.”",
        "U.S. Secretary of Ports",
        id="without what opens the sentence",
    ),
    pytest.param(
        "“They heal faster,” said Joel Trent, D.O., director of the garden.",
        "director of the garden",
        id="behind a degree",
    ),
    pytest.param(
        "“We go on,” Lorna Fitch, Tarnet's global head of safety, said.",
        "Tarnet's global head of safety",
        id="a head with whose it is",
    ),
    pytest.param(
        "“They traffic,” said Lorna Fitch, director of policy at the rights organization Demand Rivers.",
        "director of policy at the rights organization Demand Rivers",
        id="a name that begins like a verb",
    ),
    pytest.param(
        "One of the organisers, Lorna Fitch, said: “We had a wonderful crowd.”",
        "One of the organisers",
        id="one of several",
    ),
    pytest.param(
        "Prosecuting, Lorna Fitch said the man was “sorry for the sheep”.",
        "Prosecuting",
        id="in court, before the name",
    ),
    pytest.param(
        "The Right Reverend Lorna Fitch, Bishop of Tarn, has left.\n\n“I go,” Bishop Fitch said.",
        "Bishop of Tarn",
        id="a style says less than an office",
    ),
    pytest.param(
        "Lord Justice Lorna Fitch disagreed: “It was everybody's.”",
        "Lord Justice",
        id="Lord Justice",
    ),
    pytest.param(
        "We met fencing master Lorna Fitch.\n\n“It is late,” Fitch said.",
        "fencing master",
        id="fencing",
    ),
    pytest.param(
        "First gentleman Lorna Fitch left.\n\n“I burned the soup,” the first gentleman said.",
        "First gentleman",
        id="first, before a spouse",
    ),
]

NOT_SAID = [
    pytest.param(
        "Lind began the intro to “Takin’ It to the Streets.”\n\n“It is late,” Ana Roe said.",
        id="a song",
    ),
    pytest.param(
        "Ana Roe launched a campaign with the slogan “Salt, we’re on it.”\n\n“It works,” Ana Roe said.",
        id="a slogan",
    ),
    pytest.param(
        "Ana Roe is no “good girl gone bad” label.\n\n“It is late,” Ana Roe said.", id="a label"
    ),
    pytest.param(
        "Bo Osk calls his boat “the office.”\n\n“It is late,” Ana Roe said.", id="what is his"
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in newsum.quotes(f"Snow fell.\n\n{text}").quotes] == speakers


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles(text: str, role: str | None) -> None:
    last = newsum.quotes(f"Snow fell.\n\n{text}").quotes[-1]
    assert last.role == role


@pytest.mark.parametrize("text", NOT_SAID)
def test_nobody_said_it(text: str) -> None:
    found = newsum.quotes(f"Snow fell.\n\n{text}").quotes
    assert [one.speaker for one in found] == ["Ana Roe"]
