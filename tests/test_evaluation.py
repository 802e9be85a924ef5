"""ROUGE beside the lead, and a floor under the points on the open corpora."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import pytest

from newsum.errors import BrokenError
from newsum.evaluation import judge, mean, references
from newsum.model import Source
from newsum.sources import find
from newsum.training.reference_summaries import is_kept

pytest.importorskip("rouge_score", reason="the extra eval is not installed")
pytest.importorskip("punkt", reason="the extra eval is not installed")

FLOORS = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
LEAST = {"bbc-extracts": 43.4, "cnn-corpus": 35.2, "cnn-valid": 30.4, "dailymail-lowercase": 42.9}
"""What the floors may never be lowered below; raise both together."""


def record(**fields: object) -> Source:
    return Source(name="made", content=json.dumps(fields).encode(), record=True)


def test_a_summary_that_is_the_reference_scores_everything() -> None:
    judged = judge(
        record(
            text="The wall stands. The storm is over.",
            highlights=["The wall stands.", "The storm is over."],
        )
    )
    assert judged.points.rouge1 == judged.points.rouge_l == 100
    assert judged.points.words == 7
    assert judged.points == judged.lead


def test_the_best_of_several_references_counts() -> None:
    judged = judge(record(text="The wall stands.", summaries=["Nothing else.", "The wall stands."]))
    assert judged.points.rouge2 == 100


def test_an_article_without_a_sentence_scores_nothing_and_is_not_left_out() -> None:
    found = mean(
        [
            judge(record(text="", summary="A wall.")),
            judge(record(text="A wall.", summary="A wall.")),
        ]
    )
    assert (found.articles, found.unanswered, found.points.rouge1) == (2, 0.5, 50)


def test_a_record_without_a_reference_is_told() -> None:
    with pytest.raises(BrokenError, match="to compare with"):
        references("made", {"text": "A wall."})


def test_no_articles_have_no_mean() -> None:
    with pytest.raises(ValueError, match="no articles"):
        mean([])


@pytest.mark.parametrize("corpus", sorted(FLOORS))
def test_points_stay_above_their_floor(corpus: str, corpora: Path) -> None:
    path = corpora / "summaries" / f"{corpus}.jsonl.gz"
    if not path.is_file():
        pytest.skip(f"no {path}")
    never_learned_from = (s for s in find([str(path)]) if isinstance(s, Source) and is_kept(s.id))
    found = mean(map(judge, islice(never_learned_from, 150)))
    floor = FLOORS[corpus]
    assert found.unanswered == 0
    assert found.points.rouge1 >= floor["rouge1"]
    assert found.points.rouge2 >= floor["rouge2"]
    assert found.points.rouge_l >= floor["rouge_l"]
    assert found.points.words <= floor["words"]
    assert found.points.rouge1 > found.lead.rouge1


@pytest.mark.parametrize("corpus", sorted(LEAST))
def test_the_floor_is_not_lowered(corpus: str) -> None:
    assert FLOORS[corpus]["rouge1"] >= LEAST[corpus]
