"""Sentences that look like news and tell none, each kind beside what looks like it and does."""

from __future__ import annotations

import pytest

from newsum.ranking.eligibility import is_eligible
from newsum.ranking.sentence_table import tabulate
from newsum.ranking.weights import shipped

from .laying import lay_out, table


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param("Storm Sinks Two Ferries in Port Alder.", False, id="a headline"),
        pytest.param("Mayor Roe To Leave Office After Wall Row.", False, id="to with a capital"),
        pytest.param("What the Council of Alder Did Next With Its 12 Ferries.", False, id="what"),
        pytest.param("Ana Roe Is Furious, and Jon Holm Will Pay.", False, id="two clauses"),
        pytest.param("The Best of the Walls From the Last Year.", False, id="of pictures"),
        pytest.param("Ana Roe met Jon Holm at the Tarn Hotel.", True, id="names and a verb"),
        pytest.param("The BBC and NASA filmed Port Alder in May.", True, id="capitals and a verb"),
        pytest.param("Ana Roe is Mayor of Port Alder.", True, id="a form of be"),
        pytest.param("Port Alder, Tarn and Esk flooded in May.", True, id="places and a verb"),
        pytest.param(
            "The Alder Port Wall Fund owes Tarn 4 crowns.", True, id="a long name and a verb"
        ),
    ],
)
def test_headlines(sentence: str, eligible: bool) -> None:
    assert is_eligible(table(sentence), 0) is eligible


def test_capitals_of_another_language() -> None:
    laid = lay_out(["Ana Roe Baut Wieder Die Mauer Von Alder."], language="de")
    assert is_eligible(tabulate(*laid, shipped()), 0)


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param("A girl waits for water in Tarn after the storm broke her street.", False, id="waits after"),
        pytest.param("Ana Roe smiles outside the court as she leaves for Tarn.", False, id="smiles as she"),
        pytest.param("Ana Roe grins as she recalls the storm that sank her ferries.", False, id="grins as she"),
        pytest.param("Ana Roe stands as mayor of Port Alder for the third time.", True, id="stands as mayor"),
        pytest.param("Ana Roe smiles after signing the wall of Port Alder over to Tarn.", False, id="smiles after"),
        pytest.param("Mayor Ana Roe speaks at a rally in Port Alder on June 14, 2031.", False, id="speaks on a day"),
        pytest.param("Ana Roe, left, and her brother Jon ran the ferry firm.", False, id="left"),
        pytest.param("The mayor greets Jon Holm, right, in the harbour of Alder.", False, id="right"),
        pytest.param("Ana Roe and Jon Holm stand in front of the port of Alder on Tuesday.", False, id="two stand"),
        pytest.param("Tarn's ferry crews wave a flag during the storm in Port Alder.", False, id="crews wave"),
        pytest.param("Police battle a fire north of the port of Alder on Friday.", False, id="police battle"),
        pytest.param("A heat wave in Tarn cost nine lives during the ferry strike.", True, id="a wave"),
        pytest.param("Ferry crews will stand outside the port of Alder on Tuesday.", True, id="will stand"),
        pytest.param("The ferry crews hug the coast of Esk to save fuel.", True, id="hug, and no day"),
        pytest.param("Nobody who waits for water in Tarn after the storm will be charged.", True, id="who waits"),
        pytest.param("The committee sits on Monday and will vote in May.", True, id="sits on Monday"),
        pytest.param("The ferry firm walks away from Port Alder as a partner.", True, id="as a partner"),
        pytest.param("Mayor Ana Roe left office in Port Alder on June 14, 2031.", True, id="the past on a day"),
        pytest.param("The mayor, right or wrong, will pay for the ferries.", True, id="right or wrong"),
        pytest.param("Doctors of Port Alder, nine of them, left.", True, id="who left"),
        pytest.param("The council leaves the wall as it was after the vote.", True, id="leaves after"),
        pytest.param("The toll stands at 41 after crews found three more sailors.", True, id="a toll stands at"),
        pytest.param("Debt stands at 41 million crowns following the ferry deal.", True, id="a debt stands at"),
        pytest.param("Ana Roe walks free after a court of Tarn quashed her sentence.", True, id="walks free"),
        pytest.param("Ana Roe stands by her word after the storm over the ferries.", True, id="stands by"),
        pytest.param("The law on ferries takes effect on January 1, 2027.", True, id="takes effect"),
        pytest.param("Mayor Ana Roe leaves office in Tarn on January 20, 2029.", True, id="leaves office"),
        pytest.param("Crews wait for the bank of Tarn, which will decide on Wednesday.", True, id="wait for"),
        pytest.param("Jon Roe's battle with the port of Alder ends on Friday.", True, id="somebody's battle"),
    ],
)  # fmt: skip
def test_captions(sentence: str, eligible: bool) -> None:
    assert is_eligible(table(sentence), 0) is eligible


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param("The Alder Foreign Office confirmed her identity.", False, id="her identity"),
        pytest.param("Jon Roe, the girl's father, confirmed his daughter's death to the Alder News.", False,
                     id="his daughter's death"),
        pytest.param("A spokesman for the port confirmed the news on Tuesday.", False, id="the news"),
        pytest.param("The port confirmed the resignation on Tuesday of its head, Ana Roe.", True, id="and whose"),
        pytest.param("Police confirmed her identity on Sunday as Ana Roe, 34.", True, id="and as whose"),
        pytest.param("The details were first reported in the Alder Gazette on Wednesday.", False, id="first reported"),
        pytest.param("Roe's move was first reported by the Gazette.", False, id="a move first reported"),
        pytest.param("Mayor Roe made the comments in an interview with the Gazette.", False, id="made the comments"),
        pytest.param("The council confirmed its plan to build a wall.", True, id="a plan to do what"),
        pytest.param("Police confirmed the death of two hikers near Tarn.", True, id="whose death"),
        pytest.param("The port confirmed two of the ferries are lost.", True, id="what is lost"),
        pytest.param("The fever was first reported in Tarn in 2030.", True, id="a fever first reported"),
        pytest.param("Mayor Roe made the remarks that cost her the post.", True, id="which remarks"),
        pytest.param("Roe confirmed the deal, under which Esk pays 4 million crowns for the ferries and 2 for the port.",
                     True, id="a long one"),
    ],
)  # fmt: skip
def test_sources(sentence: str, eligible: bool) -> None:
    assert is_eligible(table(sentence), 0) is eligible


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param(
            "In the ever-changing world of ferries, a new wall has won praise.",
            False,
            id="ever-changing",
        ),
        pytest.param(
            "In today’s fast-paced world, ferries matter more than walls.", False, id="fast-paced"
        ),
        pytest.param("Make no mistake, the wall will cost us dear.", False, id="make no mistake"),
        pytest.param("If there's one thing Alder loves, then ferries.", False, id="one thing"),
        pytest.param(
            "Needless to say, the wall pleased nobody in Tarn.", False, id="needless to say"
        ),
        pytest.param("In the evening the ever-busy port of Alder shut.", True, id="in the evening"),
        pytest.param(
            "In today's vote the council of Alder backed the wall.", True, id="today's vote"
        ),
        pytest.param(
            "Make Ana Roe pay, the council of Alder told the court.", True, id="make whom pay"
        ),
        pytest.param("If there is a storm, the port of Alder will shut.", True, id="a storm"),
        pytest.param("Mayor Roe may make no mistake before the vote.", True, id="may make none"),
    ],
)
def test_hollow_openings(sentence: str, eligible: bool) -> None:
    assert is_eligible(table(sentence), 0) is eligible
