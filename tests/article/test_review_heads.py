"""Headlines that papers put above reviews of what can be bought, and news that begins alike."""

from __future__ import annotations

import pytest

from newsum.article import genre

from .test_genre import LONG, article

LAMP = ("The lamp weighs 900 grams.", "I carried it up the fell for nine days.", LONG)
NEWS = ("The wall was closed on Monday, the mayor said.", LONG)


@pytest.mark.parametrize(
    "headline",
    ["Tested: four garden lamps", "Tested! The Lumo lamp", "Tried and tested: the Lumo lamp", "Road test: Halden Tern",
     "Road test – Halden Tern", "First drive: Halden Tern", "Taste test: mince pies", "Hands on with the Lumo lamp",
     "Hands-on: the Lumo lamp", "Lumo lamp hands-on: a light for the fells", "Halden Tern: road test",
     "The Salt Road – review: a western without a horse", "Lumo lamp review"],
)  # fmt: skip
def test_review(headline: str) -> None:
    assert genre(article(*LAMP, headline=headline)) == "review"


@pytest.mark.parametrize(
    "headline",
    ["Tested: 300 walls after the fall of one", "Hands-on training for builders", "First drive to save the wall starts",
     "Walls under review", "Speed limits to review in spring", "Wall safety review finds gaps",
     "Council orders review into wall", "Review panel meets on Monday"],
)  # fmt: skip
def test_news(headline: str) -> None:
    assert genre(article(*NEWS, headline=headline)) != "review"
