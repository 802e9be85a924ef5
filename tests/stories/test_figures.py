"""What sentences state in numbers: facts that several words tell, majorities, magnitudes, ages."""

from __future__ import annotations

import pytest

from newsum.article import sentences
from newsum.lexicon.figure_words import figure_words
from newsum.model import Article
from newsum.stories import stances
from newsum.stories.figures import figures
from newsum.story_model import Figure


def figures_of(text: str) -> tuple[Figure, ...]:
    article = Article(source="x", language="en", text=text, paragraphs=((0, len(text)),))
    return figures(article, sentences(article))


@pytest.mark.parametrize(
    ("text", "value", "about"),
    [
        ("Lawyers said 62 were being held.", 62, "arrested"),
        ("Fifty-one demonstrators were led away in handcuffs.", 51, "arrested demonstr"),
        ("Of the passengers, 23 did not survive.", 23, "dead"),
        ("Local radio spoke of 15 fatalities.", 15, "dead"),
        ("The explosion killed at least a dozen.", 12, "dead"),
        ("Forty of them are in hospital.", 40, "hospitalized"),
        ("The clinic has admitted 41 guests.", 41, "hospitalized guest"),
        ("They won in front of 18,400.", 18_400, "attended"),
        ("Around 19,300 took to the streets.", 19_300, "attended"),
        ("Attendance: 19,000.", 19_000, "attended"),
        ("Some 1,202 people will lose their jobs.", 1_202, "cut"),
        ("A helicopter lifted 32 to safety.", 32, "rescued"),
        ("There is no trace of 17 others.", 17, "missing"),
        ("Ross took the seat with a majority of 313.", 313, "vote margin"),
        ("Ross won by 312 votes after two recounts.", 312, "vote margin"),
        ("Ross finished 317 votes ahead of Amory.", 317, "vote margin"),
        ("Ross lost by 231 votes to 219.", 231, "vote for"),
        ("The quake was measured at 6.4 in Orlesk.", 6.4, "magnitude"),
        ("A magnitude-7.2 tremor shook Orlesk.", 7.2, "magnitude"),
        ("The quake moved Orlesk by 6.4 metres.", 6.4, "metre"),
        ("She was paid $14.6 million last year.", 14_600_000, "$ cost"),
        ("Bees delayed a flight by five hours.", 5, "hour"),
        ("A boy of 11 saved his sister.", 11, "age boy"),
        ("Mila Orr saw it. Orr, 36, smiled.", 36, "age mila orr"),
        ("Mila Orr saw it. Orr is 37 years old.", 37, "age mila orr"),
    ],
)
def test_what_is_told_of_a_number(text: str, value: float, about: str) -> None:
    assert (value, about) in [(one.value, one.about) for one in figures_of(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A helicopter went down two days ago.", "span"),
        ("He missed two court dates.", "date"),
        ("She tried three times.", "time"),
    ],
)
def test_what_is_no_figure(text: str, kind: str) -> None:
    assert kind not in {one.kind for one in figures_of(text)}


def test_a_surname_of_two_people_names_neither() -> None:
    told = figures_of("Mila Orr and Ann Orr live there. Orr, 36, smiled.")
    assert "age" not in {one.kind for one in told}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The ferry was licensed for 60 passengers.", "limit"),
        ("Drivers want 14 pounds an hour.", "demanded"),
        ("The company offers 13 pounds an hour.", "offered"),
        ("Power was back in 2,100 homes.", "restored"),
        ("Some 31 percent are against it.", "against"),
        ("Last year's winner got $40,000.", "earlier"),
        ("Rents are 7 percent higher than a year ago.", ""),
        ("Police held 40 men after a march against the dam.", ""),
    ],
)
def test_how_a_figure_is_put(text: str, stance: str) -> None:
    assert {one.stance for one in figures_of(text)} == {stance}


def test_figures_put_otherwise_are_of_two_things() -> None:
    assert stances.exclude("demanded", "offered")
    assert stances.exclude("limit", "")
    assert not stances.exclude("demanded", "")
    assert not stances.exclude("limit", "limit")


@pytest.mark.parametrize(
    ("text", "is_of_some"),
    [
        ("Among people under 30 only 38 percent want it.", True),
        ("Of those without a car 61 percent said no.", True),
        ("In the south 52 percent chose her.", True),
        ("Of those asked 57 percent want it.", False),
        ("Some 57 percent want it.", False),
    ],
)
def test_shares_of_some_only(text: str, is_of_some: bool) -> None:
    assert [one.of_some for one in figures_of(text)] == [is_of_some]


def test_the_longest_fact_counts() -> None:
    """ "Police picked up" is an arrest, "picked up" a rescue."""
    assert figures_of("Police picked up 40 men.")[0].fact == "arrested"
    assert figures_of("The lifeboat picked up 40 men.")[0].fact == "rescued"
    assert "picked up" in figure_words("en").facts
