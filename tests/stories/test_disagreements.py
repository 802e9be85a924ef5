"""Figures that two papers give: those that differ are found, those that agree are left alone."""

from __future__ import annotations

import pytest

from newsum.article import sentences
from newsum.model import Article, Source
from newsum.stories import report
from newsum.stories.disagreements import Stated, disagreements
from newsum.stories.figures import figures
from newsum.story_model import Figure

from .made_figures import MADE, PAIRS

DIFFERING = {
    "dead": ("A bus fell into the Sill gorge, killing 12 people, police said.",
             "Police said 14 people died when a bus fell into the Sill gorge."),
    "dead in words": ("Seven people were killed in the blast at the Alder mill.",
                      "The blast at the Alder mill left nine dead, the mayor said."),
    "death toll": ("The death toll of the Brannock landslide rose to 31 on Friday.",
                   "In all 25 people died in the Brannock landslide, officials said."),
    "injured": ("The crash on the Skellan road injured 8 people.",
                "Eleven people were hurt in the crash on the Skellan road."),
    "arrested": ("Police arrested 40 people at the march in Port Alder.",
                 "At the march in Port Alder 52 people were detained by police."),
    "ships": ("The strike stranded 63 ships outside the harbour of Port Anselm.",
              "Outside the harbour of Port Anselm the strike has stranded 36 ships."),
    "money": ("The council will pay $4 million for the repair of the Skellan pier.",
              "The repair of the Skellan pier will cost the council $6 million."),
    "homes": ("The flood on the Sill destroyed 120 homes in Brannock, the mayor said.",
              "In Brannock the flood on the Sill destroyed 210 homes."),
    "missing": ("Thirty people are missing after the ferry Marisol sank.",
                "After the ferry Marisol sank 22 people are still missing."),
    "both at least": ("At least five people died when a tram overturned in Karsk, police said.",
                      "At least seven people were killed when a tram overturned in Karsk."),
    "votes": ("The dockworkers of Port Anselm accepted the contract with 2,914 votes.",
              "With 2,419 votes the dockworkers of Port Anselm accepted the contract."),
}  # fmt: skip

AGREEING = {
    "the same": ("A bus fell into the Sill gorge, killing 12 people, police said.",
                 "Police said twelve people died when a bus fell into the Sill gorge."),
    "rounded": ("The strike stranded 63 ships outside the harbour of Port Anselm.",
                "Outside the harbour of Port Anselm the strike has stranded more than 60 ships."),
    "at least": ("The death toll of the Brannock landslide rose to 31 on Friday.",
                 "At least 25 people died in the Brannock landslide, officials said."),
    "another thing": ("The flood destroyed 120 homes in Brannock, the mayor said.",
                      "Volunteers in Skellan built 15 homes with wood from the old pier."),
    "a part": ("A bus fell into the Sill gorge, killing 12 people, police said.",
               "The bus fell into the Sill gorge, and the dead include three children."),
    "an earlier year": ("A bus fell into the Sill gorge, killing 12 people, police said.",
                        "In 1998 a bus fell into the Sill gorge, killing 30 people."),
    "an age": ("The driver, 41 years old, steered the bus into the Sill gorge.",
               "The driver, 43 years old, steered the bus into the Sill gorge."),
    "a time": ("The search in the Sill gorge took 3 hours, police said.",
               "The search in the Sill gorge took 5 hours, police said."),
    "dead and injured": ("The blast at the Alder mill left nine dead.",
                         "The blast at the Alder mill left 20 injured."),
    "others": ("The crash on the Skellan road injured 8 people.",
               "The crash on the Skellan road killed two and injured 8 others."),
    "men and women": ("The council has 12 women, the mayor of Skellan said.",
                      "The council has 15 men, the mayor of Skellan said."),
}  # fmt: skip


def figures_of(text: str) -> tuple[Figure, ...]:
    article = Article(source="x", language="en", text=text, paragraphs=((0, len(text)),))
    return figures(article, sentences(article))


def found(texts: tuple[str, ...]) -> list[str]:
    stated = [Stated(number, figures_of(text)) for number, text in enumerate(texts, 1)]
    return [one.about for one in disagreements(stated)]


@pytest.mark.parametrize("texts", DIFFERING.values(), ids=DIFFERING)
def test_differing(texts: tuple[str, str]) -> None:
    assert len(found(texts)) == 1


@pytest.mark.parametrize("texts", AGREEING.values(), ids=AGREEING)
def test_agreeing(texts: tuple[str, str]) -> None:
    assert found(texts) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed.", [(12, "dead", "Twelve people")]),
        ("The flood left 1,200 families without homes.", [(1200, "famili", "1,200 families")]),
        ("Repairs cost €1.5 million.", [(1.5e6, "€ cost", "1.5 million")]),
        ("The team won 3-2 in 2024.", []),
        ("The 25-tonne truck struck 3 of the cars.", []),
        ("The rate rose 4 percent in 10 months.", []),
        ("Nearly 300 people fled.", [(300, "peopl", "300 people")]),
    ],
)
def test_figures(text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(one.value, one.about, one.words) for one in figures_of(text)] == expected


def test_an_article_is_held_to_its_first_figure() -> None:
    assert not found(
        (
            "A bus fell into the gorge, killing 12 people. A storm last week killed 40 people there.",
            "Police said 12 people died when a bus fell into the gorge.",
        )
    )


def differing(articles: tuple[str, ...]) -> list[set[float]]:
    """The values of each disagreement among articles."""
    reports = [report(Source(name=f"{at}", text=text)) for at, text in enumerate(articles)]
    stated = [Stated(at, one.figures, one.numbers) for at, one in enumerate(reports, 1)]
    return [{claim.value for claim in one.claims} for one in disagreements(stated)]


def test_the_made_stories() -> None:
    """Of ten planted at least eight are found, with a false alarm in one of twenty at the most."""
    told = {made.name: differing(made.articles) for made in MADE}
    planted = {made.name: made.planted for made in MADE}
    right = [name for name, values in told.items() if any(planted[name] == v for v in values)]
    false = [name for name, values in told.items() if any(planted[name] != v for v in values)]
    assert len(set(right) - {name for name in planted if not planted[name]}) >= 8
    assert len(false) <= 1


def test_the_made_pairs() -> None:
    """The same of twenty pairs that were written later."""
    told = {pair.name: bool(differing(pair.articles)) for pair in PAIRS}
    assert sum(told[pair.name] for pair in PAIRS if pair.disagree) >= 8
    assert sum(told[pair.name] for pair in PAIRS if not pair.disagree) <= 1
