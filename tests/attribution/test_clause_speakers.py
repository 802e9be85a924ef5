"""Who speaks by the clause that a quote stands in: what closes a sentence, whose remark it is, whom another recalls.

All of it is invented.
"""

from __future__ import annotations

import pytest

import newsum

_LEDE = "The council met on Monday in Norrhaven to discuss the bridge."

SPEAKERS = [
    (
        "A Corvan spokesman said on Monday that the minister’s comments blaming Brack were “stupid and baseless.”",
        "a Corvan spokesman",
    ),
    (
        "The agency fired nine of its staff after an inquiry concluded they “may have been involved.”",
        "an inquiry",
    ),
    ("Mayor Dora Quill resigned when auditors wrote she “had no idea” of the money.", "auditors"),
    ("The minister left the hall as a crowd shouted he was “a liar and a thief.”", "a crowd"),
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


_MORE = [
    ("Gulls QB Tom Roe said: “You get what is coming to you.”", "Tom Roe"),
    ("“You get what is coming to you,” said Terns GM Ike Bond.", "Ike Bond"),
    (
        "Getty Images Felix Marsa sat down in the rain, which fell on all of the town. Marsa said: “It is hard to explain the feeling.”",
        "Felix Marsa",
    ),
    (
        "“Our brother passed away in his sleep,” Porter’s brother Steve, the band’s organist, wrote on Sunday.\n\nSinger Steve Lanker called Porter a brother, too.",
        "Steve",
    ),
    (
        "“It’s time to stop,” said council member Keith Corry, according to WNBB. “We are lucky.”",
        "Keith Corry",
    ),
    (
        "Harbour Valley figures have warned that papers are “eroding the pillars of the town.”",
        "Harbour Valley figures",
    ),
    (
        "Wendland’s internationally recognized government blamed the fire on “militias of the south.”",
        "Wendland’s internationally recognized government",
    ),
    (
        "“Such tests work,” Dylan Nells, a fellow at the Plank Institute for Tides in Munby, Wendland, and co-author of the study, said in a statement. “In our model, we see waves that we had not planned.”",
        "Dylan Nells",
    ),
    (
        "Wendish Prime Minister Bela Nett spoke to the house. Nett is trying to create “an air of panic,” the Corvan foreign minister said Thursday.",
        "the Corvan foreign minister",
    ),
    (
        "In a Chirper post at the time Ida Sorrel described this as the “worst case of all” and left.",
        "Ida Sorrel",
    ),
]


_MORE += [
    (
        "In general, it takes “a long row of small mistakes by many people” to board the wrong ferry, said Buck Rogan, a pilot and president of Aero Wend.",
        "Buck Rogan",
    ),
    (
        "The centre has been telling its members so “since the year of the great flood,” according to its website, but this week announced several new plans.",
        "the centre",
    ),
    (
        "Olga Brand spoke. He recalled the pilot telling them: “We are going to take off.”",
        "the pilot",
    ),
    (
        "On Tuesday, Wendland’s harbour director-general, Zane Dagor, told the court that “under the eye of the world, they are left alone”.",
        "Zane Dagor",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), _MORE)
def test_speaker_of_whole_phrase(text: str, speaker: str) -> None:
    quotes = newsum.quotes(f"{_LEDE}\n\n{text}").quotes
    assert {quote.speaker for quote in quotes} == {speaker}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "“It was hard,” Ri Chun, Wendland’s most famous newsreader, declared.",
            "Wendland’s most famous newsreader",
        ),
        (
            "“It was hard,” said David Yeps, who was for years the dean of Wendland clerks.",
            "the dean of Wendland clerks",
        ),
    ],
)
def test_role(text: str, role: str) -> None:
    assert [quote.role for quote in newsum.quotes(f"{_LEDE}\n\n{text}").quotes] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "A good tutor will say, “Try it once more.”",
        "Ask your doctor, “Do I need this pill at all?”",
        "Parents will often tell a child, “You can be anything you want.”",
        "If a buyer says, “I will think about it,” do not push.",
        "Sceptics would answer, “We have heard this before.”",
        "Nurse Ida Crane stayed. She could have said, “I quit.” She did not.",
        "Users can ask the machine questions such as “where is my parcel” and “who has my cat.”",
        "A good tutor will ask a pupil “How would you check it”, “Is it right?”, or “What would it be?”",
    ],
)
def test_supposed_speech_is_nobodys(text: str) -> None:
    assert {quote.speaker for quote in newsum.quotes(f"{_LEDE}\n\n{text}").quotes} <= {None}


def test_what_users_asked_was_said() -> None:
    text = f"{_LEDE}\n\nUsers asked the machine questions such as “where is my parcel” and so on."
    assert [quote.speaker for quote in newsum.quotes(text).quotes] == ["users"]


@pytest.mark.parametrize(
    "text",
    [
        "In her book “A Harbour Built in Storm: The Odd Towns that Rise from Floods,” Rebecca Sol wrote of the joy that people find.",
        "Earlier last year, Gannet House withdrew “The Tides: Another History,” a book by the scholar Wendy Donner, after a group accused the writer of lies.",
    ],
)
def test_title_beside_its_kind_is_no_quote(text: str) -> None:
    assert not newsum.quotes(f"{_LEDE}\n\n{text}").quotes
