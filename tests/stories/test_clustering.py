"""Which articles come together, and which do not."""

from __future__ import annotations

from zlib import crc32

import pytest

from newsum.stories.clustering import clusters
from newsum.story_model import Report

WORDS = "ferry storm strait harbour guard rescue owner doors gale skellan".split()
OTHERS = "goat cheese prize jury market stall price weigh milk hill".split()


def made(
    terms: list[str], date: str | None = None, language: str = "en", words: int = 100
) -> Report:
    return Report(
        source="x",
        date=date,
        language=language,
        words=words,
        terms=tuple(terms),
        weights=(1.0,) * len(terms),
        sketch=tuple(sorted(crc32(term.encode()) for term in terms)) or (0,),
    )


def sizes(*reports: Report) -> list[int]:
    return [sum(map(len, story)) for story in clusters(reports)]


def test_none_and_one() -> None:
    assert clusters([]) == []
    assert clusters([made(WORDS)]) == [[[0]]]


def test_alike_and_unlike() -> None:
    assert sizes(made(WORDS[:8]), made(OTHERS), made(WORDS[2:])) == [2, 1]


def test_languages_are_told_apart() -> None:
    assert sizes(made(WORDS), made(WORDS, language="de")) == [1, 1]


def test_the_longest_copy_stands_first() -> None:
    assert clusters([made(WORDS), made(WORDS, words=200)]) == [[[1, 0]]]


@pytest.mark.parametrize(
    ("dates", "together"),
    [
        (("2026-03-01", "2026-03-03"), True),
        ((None, "2026-03-03"), True),
        (("2020-03-01", "2026-03-03"), False),
    ],
)
def test_what_is_little_alike_comes_together_in_a_few_days(
    dates: tuple[str | None, str], together: bool
) -> None:
    one = made([*WORDS[:3], *OTHERS[:9]], dates[0])
    other = made([*WORDS[:3], *(f"w{number}" for number in range(8))], dates[1])
    assert (len(clusters([one, other])) == 1) is together


def test_two_that_share_little_but_a_word_need_a_third() -> None:
    """One heavy word makes a pair of two subjects; three on one event stay together."""
    one = made(["tram", "budget", *OTHERS[:9]])
    other = made(["tram", "budget", *(f"w{number}" for number in range(9))])
    assert sizes(one, other) == [1, 1]
    assert sizes(made(WORDS), made(WORDS[1:])) == [2]
