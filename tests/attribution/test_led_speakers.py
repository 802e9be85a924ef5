"""Who says a quote that a topic, a line above or the quote before leads to.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

_YORN = (
    "Laurence Yorn, Tarn Bank chief economist\n\n“We see more homes on sale this year than last.”"
)
_DIECK = "Robert Dieck, Home Guild chief economist\n\n“It costs more than it did, and it will cost more.”"
_OF_YORN, _OF_DIECK = "Laurence Yorn", "Robert Dieck"
_LEDE = "It snowed all night on the roofs of the town, and on the river that runs below it, until the lamps went out."

TOPICS = [
    pytest.param(
        f"{_YORN}\n\nLess pressure on buyers: “They can choose, and that is welcome.”\n\n"
        "Salt stays dear: “It costs more than it did, and it will cost more.”\n\n"
        "More to come for boatmen: “They have waited for this long enough.”\n\n"
        "A long way to go: “We are not there yet, and we will not be this year.”",
        [_OF_YORN] * 5,
        id="a noun for people amid a topic",
    ),
    pytest.param(
        f"{_YORN}\n\nMonthly payments ease: “This will be the first time that we see them fall.”",
        [_OF_YORN] * 2,
        id="a word that only opens a sentence",
    ),
    pytest.param(
        f"{_YORN}\n\nFirst-time buyers return: “We know that the rates have come down some.”\n\n"
        "All-cash buyers aren’t going away: “That being said, I think they stay with us.”",
        [_OF_YORN] * 3,
        id="people that two topics name",
    ),
    pytest.param(
        f"{_YORN}\n\nOn prices in Tarn: “They grow by two in a hundred, as all else does.”",
        [_OF_YORN] * 2,
        id="a place in a topic",
    ),
    pytest.param(
        f"{_YORN}\n\nThe dream lives: “Many say that if it can be had they would like it.”\n\n{_DIECK}"
        "\n\nNew homes or old: “The old ones are dearer right now than the new ones.”",
        [_OF_YORN, _OF_YORN, _OF_DIECK, _OF_DIECK],
        id="two people's topics",
    ),
    pytest.param(
        'Marisa Hober has tried several things. Here is what she had to say about each:\n\nWannabox Style Kit: "It is always a treat, '
        'and it ships quickly."\n\nWannabox Sleep Kit: "You can make of this what you want it to be."',
        ["Marisa Hober", "Marisa Hober"],
        id="things with names that somebody speaks of",
    ),
    pytest.param(
        "Here is what our readers said:\n\nAna Roe: “It is always a treat, and it ships quickly.”\n\n"
        "Bo Lind: “You can make of this what you want it to be.”",
        ["Ana Roe", "Bo Lind"],
        id="names that are no topics",
    ),
    pytest.param(
        "Nobody came.\n\nThe mayor: “It is always a treat, and it ships quickly.”\n\n"
        "A neighbour: “You can make of this what you want it to be.”",
        ["the mayor", "a neighbour"],
        id="nor are offices",
    ),
    pytest.param(
        "Bo Lind came.\n\nAna Roe had one word for drivers: “It is always a treat to see you here.”",
        ["Ana Roe"],
        id="nor is a clause about somebody",
    ),
    pytest.param(
        "Bo Lind came.\n\nFans were delighted: “It is always a treat to see them here in Tarn.”",
        ["fans"],
        id="nor one about people, where no other topic stands",
    ),
    pytest.param(
        "Bo Lind came.\n\nShe put it simply: “It is always a treat to see them here in Tarn.”",
        ["Bo Lind"],
        id="nor one with a pronoun",
    ),
]

LINES = [
    pytest.param(f"{_YORN}\n\n{_DIECK}", [_OF_YORN, _OF_DIECK], id="a line above each"),
    pytest.param(
        "“We see more homes on sale this year than last.”\n\nLaurence Yorn, Tarn Bank chief economist\n\n"
        "“It costs more than it did.”\n\nRobert Dieck, Home Guild chief economist",
        [_OF_YORN, _OF_DIECK],
        id="a line below each",
    ),
    pytest.param(
        f"{_YORN}\n\n“Buyers have more leeway than they had.”\n\n{_DIECK}",
        [_OF_YORN, _OF_YORN, _OF_DIECK],
        id="two quotes below a line",
    ),
    pytest.param(
        "Ana Roe, a nurse\n\n“We see more homes on sale.”\n\n— Bo Lind, teacher",
        ["Bo Lind"],
        id="a dash goes first",
    ),
]

GOES_ON = [
    pytest.param(
        "Ana Roe came with Bo Lind.\n\nBig Engine, which owns her songs, has denied it all. “We never said so,” they said in a statement.\n\n"
        "“In fact, we do not have the right to.”\n\nNow they have put out another one.\n\n“We agree to all of it,” it says.\n\n"
        "“It should be noted that nobody needs to ask.”",
        ["Big Engine"] * 4,
        id="a body by they, it and nothing",
    ),
    pytest.param(
        "As I sit opposite Sir Otto Marr in his office I ask if Sir Karl Sunder is good enough to last?\n\n“Of course he is,” he snaps.",
        ["Otto Marr"],
        id="who sits opposite is asked, not asked about",
    ),
    pytest.param(
        "Ida Lind met Otto Marr.\n\nIn a Tumblo post at the time she called this the “worst of all there is”.",
        ["Ida Lind"],
        id="a post's paper does not report",
    ),
    pytest.param(
        "Mindy Weiss came. “They rent them,” Weiss said.\n\nTarn Works Founder Cameron Forbes says not to worry about a match.\n\n"
        "“It is all about ease, and that is the vibe,” she reveals.",
        ["Mindy Weiss", "Cameron Forbes"],
        id="a first name that either may bear",
    ),
    pytest.param(
        "Christen's May is full. Christen wore a dress to a wedding in May. She shared this about it:\n\n"
        "“I was really happy with the dress that I chose.”",
        ["Christen"],
        id="a month that is somebody's",
    ),
]

PHRASES = [
    pytest.param(
        "“We saw that there was a gap,” says the director of academic management at Tarn College, who wants no name.",
        ["the director of academic management at Tarn College"],
        id="a field of two words",
    ),
    pytest.param(
        "In June, Brack College was declared an “undesirable organization here” by the prosecutor’s office.",
        ["the prosecutor’s office"],
        id="what is declared something says nothing",
    ),
    pytest.param(
        "“Our results reflected growth,” chairman, CEO and president Craig Menner said in the release.",
        ["Craig Menner"],
        id="offices in a list",
    ),
    pytest.param(
        "Strova said it was time. Strova has members. The firm Strova is old.\n\nCamp Strova was held. “We want all to be fair,” Strova wrote.",
        ["Strova"],
        id="a body is not what it holds",
    ),
]

OFFICES = [
    pytest.param(
        "“It is about meaning,” says Estra Events Co-Owner and Lead Planner Erica Vann.",
        [("Erica Vann", "Estra Events Co-Owner and Lead Planner")],
        id="two offices in capitals",
    ),
    pytest.param(
        "Green Foods co-founder and CEO John Mack said in a memo that “the price has come down.”",
        [("John Mack", "Green Foods co-founder and CEO")],
        id="one of them in small letters",
    ),
    pytest.param(
        "“It is all about color,” says Hollow Events Founder and Chief Executive Ana Roe.",
        [("Ana Roe", "Hollow Events Founder and Chief Executive")],
        id="an office of two words",
    ),
    pytest.param(
        "“We met,” said the Tarn mayor and Governor Ana Roe.",
        [("Ana Roe", "Governor")],
        id="with a determiner they are two",
    ),
    pytest.param(
        "Pat Symes, a singer and guitarist, came. The singer and guitarist told us, “We are on the road.”",
        [("Pat Symes", "a singer and guitarist")],
        id="two trades stand for one",
    ),
    pytest.param(
        "The pilot and author told us, “We are on the road, and we like it.”",
        [("the pilot and author", None)],
        id="two trades of nobody with a name",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), [*TOPICS, *LINES, *GOES_ON, *PHRASES])
def test_speakers(text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Snow fell.\n\n{_LEDE}\n\n{text}").quotes
    assert [quote.speaker for quote in found] == speakers


@pytest.mark.parametrize(("text", "told"), OFFICES)
def test_roles(text: str, told: list[tuple[str, str | None]]) -> None:
    found = newsum.quotes(f"Snow fell.\n\n{text}").quotes
    assert [(quote.speaker, quote.role) for quote in found] == told
