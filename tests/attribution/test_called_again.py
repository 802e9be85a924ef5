"""Whom a later mention means: who closed a sentence, who is called again by a noun, who is new."""

from __future__ import annotations

import pytest

import newsum

CLOSED = (
    "Suspect Leon Barkat bought the powder over three months, said Brackwater Police Chief Tomas"
    " Ridley.\n\n“This was patience, not rage,” he said. “He wrote lists.”"
)
APPOSED = (
    "President Odran Vale will stay quiet until spring, said Ferenc Halmos, a professor at the"
    " University of Ardal.\n\n“What he fears most is to be forgotten,” he said."
)
CALLED = (
    "Lars Wick, a clerk, called Mayor Petra Lund a fool.\n\n“I will not run again,” he said at"
    " the door."
)
SPOKEN_OF = (
    "Economist Ana Mathur, who studies wages, said Petra Lund's statement was no help.\n\n"
    "“I do not see who is left out,” she said after reading it."
)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(CLOSED, "Tomas Ridley", id="behind the verb, title and all"),
        pytest.param(APPOSED, "Ferenc Halmos", id="with an apposition"),
        pytest.param(CALLED, "Lars Wick", id="not whom somebody calls something"),
        pytest.param(SPOKEN_OF, "Ana Mathur", id="not whose statement it was"),
    ],
)
def test_who_closed_the_sentence_before_goes_on(text: str, speaker: str) -> None:
    assert [one.speaker for one in newsum.quotes(text).quotes] == [speaker]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "The Bank of Norvale kept its rate. Governor Ilse Maar said prices were “sticky as"
            " tar.”\n\nThe bank said that it “stands ready to act.”",
            ["Ilse Maar", "the Bank of Norvale"],
            id="a bank is no governor",
        ),
        pytest.param(
            "The Storm Warning Center of Tarn and the Tarn Weather Center disagree.\n\n"
            "The center said that the wind “will turn by noon.”",
            ["the center"],
            id="two centers are none",
        ),
        pytest.param(
            "Finance Chairman Wade Ellery asked for an inquiry on Tuesday. In the letter, the"
            " Montana Republican asked whether the firm “knowingly destroyed its records.”",
            ["Wade Ellery"],
            id="a politician by place and party",
        ),
        pytest.param(
            "Emil Berg led the talks. Marek Dale said: “I walked from the border.”\n\nNext to him"
            " an older woman in a blue coat wept. “I left the stove on,” she said.",
            ["Marek Dale", "an older woman in a blue coat"],
            id="somebody new without a name",
        ),
        pytest.param(
            "Otto Carson was furious. “They lied to me,” Carson said.\n\nThe Vale campaign denied"
            " it.\n\n“Is this what we accept now?” he told the show.",
            ["Otto Carson", "Otto Carson"],
            id="a campaign is not whom it is named for",
        ),
    ],
)
def test_who_is_called_again(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in newsum.quotes(text).quotes] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Jay Buhe, who sold films, was called “one of the biggest pirates in the county” by"
            " the sentencing judge.",
            "the sentencing judge",
            id="the agent of a passive",
        ),
        pytest.param(
            "The minister, speaking to reporters, said of Mr. Hask's latest demand: “We answered"
            " it in May.”",
            "the minister",
            id="an owner's adjective owns a noun",
        ),
        pytest.param(
            "Ulla Berg runs the firm. Ms. Berg - herself a former executive at rival Falke - said"
            " the car was its “most affordable ever.”",
            "Ulla Berg",
            id="herself something",
        ),
        pytest.param(
            "“The current takes you,” said Cmdr. Luis Prada of the U.S. Coast Guard's Station"
            " Barrow.",
            "Luis Prada",
            id="not where somebody serves",
        ),
        pytest.param(
            "His former wife, the director Inés Calderón, wrote: “Mine now.”",
            "Inés Calderón",
            id="a name behind an office",
        ),
        pytest.param(
            "Daughter Sue, 55, added: “Mum has always been handy with veg.”",
            "Sue",
            id="a relative's word opens the sentence",
        ),
    ],
)
def test_the_words_beside_a_quote(text: str, speaker: str) -> None:
    quotes = newsum.quotes(f"The mill at Tarn will stay shut until May.\n\n{text}").quotes
    assert {one.speaker for one in quotes} == {speaker}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param(
            "“It was long,” said Ruth Falk, former press secretary to Governor John Q. Adler, who"
            " was in the hall.",
            "former press secretary to Governor John Q. Adler",
            id="an initial in a name",
        ),
        pytest.param(
            "“It unites us,” said Ron Wells, who was a co-chair for Sen. Ada Main's campaign.",
            "a co-chair for Sen. Ada Main's campaign",
            id="an abbreviated title in a clause",
        ),
        pytest.param(
            "Opposition leader Stu Garrard said: “It is a paddock with a plan.”",
            "Opposition leader",
            id="opposition",
        ),
        pytest.param(
            "Pia Lanz will stand against his old boss Egon Brandl. “I am not finished,” Brandl"
            " said.",
            None,
            id="what somebody is to another",
        ),
        pytest.param(
            "The Kadu State Commissioner for Works, Alhaji Sani Bello, said: “Sites will close.”",
            "Kadu State Commissioner for Works",
            id="an honorific behind the office",
        ),
    ],
)
def test_roles_are_whole_and_their_own(text: str, role: str | None) -> None:
    quotes = newsum.quotes(f"The mill at Tarn will stay shut until May.\n\n{text}").quotes
    assert [one.role for one in quotes] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Vale, who appeared on “Tarn Tonight” in May, said: “I was there first.”",
        "Delegates argued for six days over the word “ship.” Ada Vale said: “I was there first.”",
        "The birds have a trait that the team calls “banking.” Ada Vale said: “I was there first.”",
    ],
)
def test_titles_and_terms_are_nobodys(text: str) -> None:
    quotes = newsum.quotes(f"The mill at Tarn will stay shut until May.\n\n{text}").quotes
    assert [one.text for one in quotes] == ["I was there first."]
