"""The candidates: the best sentences that may be points, of which no more are asked than are weighed."""

from __future__ import annotations

import pytest

from newsum.ranking import point_candidates as module
from newsum.ranking.eligibility import is_eligible
from newsum.ranking.point_candidates import best_candidates, candidates, distinct
from newsum.ranking.sentence_table import SentenceTable

from .laying import table

WALL = "The council of Alder rebuilds the grey wall today."
FERRY = "Two grey ferries of Esk sank in a storm on Monday."
LOAN = "Tarn borrows forty million crowns for its old quay."
ASKED = "Why did the council of Alder wait so long for it?"
HE = "He asked the province for a loan of nine crowns."


def test_of_those_that_differ_in_case_or_blanks_alone_the_best_stays() -> None:
    sentences = table(WALL, FERRY, WALL.upper(), WALL.replace(" ", "  "), LOAN)
    assert list(distinct(sentences, [1.0, 2.0, 3.0, 0.0, 3.0])) == [2, 4, 1]


def test_the_best_are_those_of_all_that_have_the_best_scores() -> None:
    sentences = table(WALL, ASKED, FERRY, HE, LOAN)
    scores, dangling = [1.0, 9.0, 2.0, 8.0, 3.0], [0.0, 0.0, 0.0, 1.0, 0.0]
    assert candidates(sentences, scores, [], dangling, 3) == [0, 2, 4]
    assert best_candidates(sentences, scores, [], dangling, 3, 2) == [4, 2]
    assert best_candidates(sentences, scores, [3, 0], dangling, 1, 2) == [0]


def test_where_too_few_stand_alone_all_are_candidates() -> None:
    sentences = table(ASKED, FERRY, HE)
    dangling = [0.0, 0.0, 1.0]
    assert best_candidates(sentences, [3.0, 2.0, 1.0], [], dangling, 3, 9) == [1, 2]
    assert best_candidates(table(ASKED), [1.0], [], [0.0], 1, 9) == [0]


def test_no_more_are_asked_than_are_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def ask(sentences: SentenceTable, index: int) -> bool:
        asked.append(index)
        return is_eligible(sentences, index)

    monkeypatch.setattr(module, "is_eligible", ask)
    sentences = table(*(f"Ferry {number} of Esk sank in the long storm." for number in range(40)))
    scores = [float(number) for number in range(40)]
    assert best_candidates(sentences, scores, [], [0.0] * 40, 3, 12) == list(range(39, 27, -1))
    assert asked == list(range(39, 27, -1))
