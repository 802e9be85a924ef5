"""Names in which something else stands, or that several people bear.  All is invented."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "The bench was led by Thomas Marr Jr. Beside him sat his niece. “She was late,” said Marr Jr.",
        "Thomas Marr Jr.",
        id="what follows the suffix of a name",
    ),
    pytest.param(
        "Team director Xabier Etxeberria Goikoetxea wept. “She is from a flat place,” Etxeberria said.",
        "Xabier Etxeberria Goikoetxea",
        id="the first of two family names",
    ),
    pytest.param(
        "Marina Feld, whose husband, former chairman Gregor Feld, is in jail, wrote a book. “Everything "
        "in it is cheap,” Feld said.",
        "Marina Feld",
        id="not the husband of a clause",
    ),
    pytest.param(
        "Flight director Jean-Luc d'Arcy was pleased. “She took her own pulse,” d'Arcy said.",
        "Jean-Luc d'Arcy",
        id="a particle without its vowel",
    ),
    pytest.param(
        "Lieutenant-Governor The Honourable Claude St-Onge pinned it on. “I was nervous,” he said.",
        "Claude St-Onge",
        id="an honorific behind a title",
    ),
    pytest.param(
        "Sisters Ana Roe and Mia Roe swam the lake. “She is slower than me,” Ana Roe said.",
        "Ana Roe",
        id="what several are to each other",
    ),
    pytest.param(
        "Sentencing Pamela Thrale, 57, the judge was stern. Thrale wept. “I just want to go home,” Thrale said.",
        "Pamela Thrale",
        id="a participle that opens the sentence",
    ),
    pytest.param(
        "Pamela Thrale wept. Sentencing Thrale, the judge was stern. “I just want to go home,” Thrale said.",
        "Pamela Thrale",
        id="a participle before a last name that is known",
    ),
    pytest.param(
        "Arlo Finch, the husband of Senator Miriam Finch, opened a bakery. “I have the buns,” Finch said.",
        "Arlo Finch",
        id="not the wife who is only named",
    ),
    pytest.param(
        "Economist Sun-hee Park of Delta Capital waits. “They have run out of road,” Park said.",
        "Sun-hee Park",
        id="a family's name that parks have",
    ),
    pytest.param(
        "Photographer Jay Sen sat up all night. “He walked by as if he owned it,” said Sen.",
        "Jay Sen",
        id="a last name that looks like a title where a sentence ends",
    ),
    pytest.param(
        "Mary Van Buren wept. Van Buren's husband, Terry, heard none of it. “I sleep on my good ear,” "
        "Terry Van Buren said.",
        "Terry Van Buren",
        id="a first name, then all of it with a particle",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speaker(text: str, speaker: str) -> None:
    found = newsum.quotes(f"Snow fell on all of the town on Monday.\n\n{text}").quotes
    assert [quote.speaker for quote in found] == [speaker]


def test_the_younger_of_two_namesakes() -> None:
    text = (
        "Otto Lind, a baker, wants the pier sold. His son, Bo Lind, wants it kept.\n\n“My father has "
        "never walked to the end of it,” the younger Lind said.\n\nThe elder Lind was at home. “I have "
        "a bad knee,” he said."
    )
    found = newsum.quotes(text).quotes
    assert [quote.speaker for quote in found] == ["Bo Lind", "Otto Lind"]
