"""Names that are told whole: of bodies by what they look after, of people behind their ranks.  All is invented."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "“We were not asked,” Mothers Against Fireworks said.",
        "Mothers Against Fireworks",
        None,
        id="a body with a preposition amid its name",
    ),
    pytest.param(
        "Doctors Without Harbours called the camp “full beyond anything we have seen”.",
        "Doctors Without Harbours",
        None,
        id="the same, opening a sentence",
    ),
    pytest.param(
        "Parents for Safe Roads said the crossing was “an accident waiting to happen”.",
        "Parents for Safe Roads",
        None,
        id="those who stand for a cause",
    ),
    pytest.param(
        "Lawyers for Ana Roe said the crossing was “an accident waiting to happen”.",
        "lawyers for Ana Roe",
        None,
        id="those who work for somebody",
    ),
    pytest.param(
        "The Joint Commission on Harbour Safety said the crane was “one storm from the sea.”",
        "the Joint Commission on Harbour Safety",
        None,
        id="a body and what it looks after",
    ),
    pytest.param(
        "“We were not asked,” the Senate Committee on Roads and Rivers said in a letter.",
        "the Senate Committee on Roads and Rivers",
        None,
        id="a body for two fields",
    ),
    pytest.param(
        "“We were not asked,” the Tarn Council said on Facebook.",
        "the Tarn Council",
        None,
        id="where a body says it",
    ),
    pytest.param(
        "“We were not asked,” the Tarn Council on Monday said.",
        "the Tarn Council",
        None,
        id="when a body says it",
    ),
    pytest.param(
        "Asst Ch Con Doran Pyle said: “We are keeping an open mind.”",
        "Doran Pyle",
        "Asst Ch Con",
        id="a rank of three words without points",
    ),
    pytest.param(
        "“It was a long night,” said ACC Una Vane.",
        "Una Vane",
        "ACC",
        id="a rank of initials",
    ),
    pytest.param(
        "’Maleshoane Phiri, 52, sells fish. “The lake is lower,” Phiri said.",
        "Maleshoane Phiri",
        None,
        id="the same as the first word",
    ),
    pytest.param(
        "Teacher ’Malerato Khotso teaches forty.\n\n“They share nine books,” Ms Khotso said.",
        "Malerato Khotso",
        None,
        id="a name that an apostrophe opens",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "role"), SPEAKERS)
def test_a_name_is_told_whole(text: str, speaker: str, role: str | None) -> None:
    """The name has all its words and none of the rank."""
    quote = newsum.quotes(text).quotes[0]
    assert (quote.speaker, quote.role) == (speaker, role)


BODIES = [
    pytest.param(
        "Runnel is an app. Runnel says it will hold Camp Runnel in May. “We run,” Runnel said.",
        "Runnel",
        id="no undertaking that bears its name",
    ),
    pytest.param(
        "Lorries carry most of the grain, according to the Corvanian Haulage League, a trade "
        "group. “Without lorries,” the group says, “bread stops.”",
        "the Corvanian Haulage League",
        id="whom the article named before its noun",
    ),
    pytest.param(
        "The data came from Lindmark Research, a firm in Tarn. The firm said the drop was “no "
        "surprise to anyone with a window.”",
        "Lindmark Research",
        id="from whom something came",
    ),
    pytest.param(
        "In West Orme, a group met at dawn. “We walk,” the group said.",
        "the group",
        id="no place where a group is",
    ),
    pytest.param(
        "They gathered outside Lind Hall, a group of forty with lamps. “We walk,” the group said.",
        "the group",
        id="no house before which one stands",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), BODIES)
def test_a_body_has_the_name_that_was_explained(text: str, speaker: str) -> None:
    """A noun for a body means the name that it explained before."""
    assert newsum.quotes(text).quotes[0].speaker == speaker


HEADINGS = [
    pytest.param("2) Tiny Homes Get Dirty Really Quickly", id="with a verb"),
    pytest.param("The Right Builder Gives You Time", id="with you"),
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_no_heading_speaks(heading: str) -> None:
    """A heading in capitals is nobody, though a quote stands below it."""
    text = f"{heading}\n\nI can see it all before me.\n\n“So I went to her house and sat on the stairs.”"
    assert [quote.speaker for quote in newsum.quotes(text).quotes] == [None]


def test_no_label_of_rules_speaks() -> None:
    """A list's label that ends with a noun like a verb says nothing."""
    text = "Validation rules: for example, “If you are unsure, leave the field blank and say so.”"
    assert [quote.speaker for quote in newsum.quotes(text).quotes] == [None]
