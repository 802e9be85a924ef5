"""Who speaks by the clause that a quote stands in: what closes a sentence, whose remark it is, whom another recalls.

All of it is invented.
"""

from __future__ import annotations

import pytest

import newsum

_LEDE = "The council met on Monday in Norrhaven to discuss the bridge."

SPEAKERS = [
    (
        "Mayor Dora Quill and her friends are trying to create “an air of panic” and “fear of change,” the Corvan trade minister said Thursday.",
        "the Corvan trade minister",
    ),
    (
        "A request will also be made to the Wendish courts for leave to “question the two men” at the prison, the statement said.",
        "the statement",
    ),
    (
        "The launch marks “a great event” in the country’s history by “using the right to the sea for peace,” the statement stressed.",
        "the statement",
    ),
    (
        "Ida Sorrel and her brother Tom had run “a mill for lies” since 2010, prosecutors said.",
        "prosecutors",
    ),
    (
        "Acme’s rivals have been “asleep at the wheel” for years, Ruth Omber argued in her speech.",
        "Ruth Omber",
    ),
    ("Two singers condemned Portman’s “step aside” suggestion.", "Portman"),
    ("Critics mocked Brell’s “let them swim” comment for weeks.", "Brell"),
    ("The crowd booed at the minister’s “we are all fishermen” claim.", "the minister"),
    (
        "Bob Harn took eight people hostage, “setting off,” as the Gazette reported, “fears of an attack in the heart of the city.”",
        "the Gazette",
    ),
    (
        "The plan is, as Olaf Trent wrote, “a hole in the ground with a flag on top.”",
        "Olaf Trent",
    ),
    (
        "The figures sound bad, but former Norrhaven police chief Bernard Pell, who dealt with the ministry during his five-year term as chief, said, “The numbers can mislead because the town is small.”",
        "Bernard Pell",
    ),
    (
        "For Brian Bonas, a travelling piper, it felt like an hour before the captain came back on the intercom and said: “The bird is back.”",
        "the captain",
    ),
    (
        "Perry Shane recalled the pilot telling the passengers: “We are going to take off.”",
        "the pilot",
    ),
    (
        "A belligerent man in a red hat was thrown off a ferry as a crowd chanted: “Lock him up!”",
        "a crowd",
    ),
    (
        "Ida Sorrel waited until the clerk looked up from his desk and said, “You are late.”",
        "the clerk",
    ),
    ("Olaf Trent laughed when the judge leaned forward and asked: “Is that all?”", "the judge"),
    ("Brell remembers his teacher saying, “Nobody will ever read this.”", "his teacher"),
    (
        "The board said little, with its chair, Nora Vey, calling the plan a “very small step.”",
        "Nora Vey",
    ),
    (
        "Many were eager, with the Federation of Norrhaven Teachers calling her “the best hope that working families have.”",
        "the Federation of Norrhaven Teachers",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speaker_of_clause(text: str, speaker: str) -> None:
    quotes = newsum.quotes(f"{_LEDE}\n\n{text}").quotes
    assert {quote.speaker for quote in quotes} == {speaker}
