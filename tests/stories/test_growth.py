"""Four times the articles take about four times as long to be made stories of."""

from __future__ import annotations

import random
from time import process_time

from newsum.stories.clustering import clusters
from newsum.stories.near_pairs import near_pairs, vectors
from newsum.story_model import Report

STEEPEST = 9.0
"""Times as long for four times the articles: quadratic is 16; less is noise."""


def made(number: int) -> list[Report]:
    """Reports on events of four each, which share words with all others."""
    chance = random.Random(number)
    common = [f"word{at}" for at in range(300)]
    reports = []
    for at in range(number):
        own = [f"name{at // 4}-{one}" for one in range(12)]
        terms = (*own, *chance.sample(common, 40))
        sketch = tuple(sorted(chance.randrange(1 << 32) for _ in range(20)))
        reports.append(
            Report(
                source=f"{at}",
                language="en",
                words=300,
                terms=terms,
                weights=(2.0,) * len(own) + (1.0,) * 40,
                sketch=sketch,
            )
        )
    return reports


def seconds(reports: list[Report]) -> float:
    begun = process_time()
    clusters(reports)
    return process_time() - begun


def test_four_times_the_articles_take_about_four_times_as_long() -> None:
    small, large = made(400), made(1600)
    least = min(seconds(small) for _ in range(3))
    assert min(seconds(large) for _ in range(2)) <= max(1.0, STEEPEST * least)


def test_tiny_articles_have_no_more_pairs_than_terms() -> None:
    # A megabyte of "Ab cd." as records, whose few words many others have, took two minutes.
    reports = [
        Report(
            source=f"{at}",
            language="en",
            words=2,
            terms=(f"name{at % 40}", f"word{at * 7 % 41}"),
            weights=(1.0, 1.0),
            sketch=(at,),
        )
        for at in range(2_000)
    ]
    pairs = list(near_pairs(vectors(reports), 0.2))
    assert 0 < len(pairs) <= 2 * len(reports)
