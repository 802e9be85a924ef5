"""Points that are fit to read, over real articles."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from newsum.model import Marked, Point

from ..bench.reading import flaws, shares, summaries


def made(*texts: str, headline: str | None = None, above: str = "") -> Marked:
    start = len(above)
    points = tuple(Point(text=t, start=start, end=start, paragraph=1, score=0.0) for t in texts)
    return Marked(source="made", headline=headline, text=above, paragraphs=(), points=points)


@pytest.mark.parametrize(
    ("summary", "found"),
    [
        pytest.param(made("The wall stands.", "He says so."), {"hangs further down"}, id="below"),
        pytest.param(made("This week the wall fell."), set(), id="a date"),
        pytest.param(made("But the wall stands."), {"opens hanging"}, id="a connective"),
        pytest.param(made("“The wall stands, she said."), {"cut quote"}, id="no closing mark"),
        pytest.param(made('The "wall" stands.'), set(), id="whole quotation"),
        pytest.param(
            made("The wall fell.", above="It is a stone wall. "), {"the … unknown"}, id="what wall"
        ),
        pytest.param(made("The wall fell.", above="It is the wall. "), set(), id="the only wall"),
        pytest.param(
            made("The wall fell.", above="It is a wall. ", headline="Walls"), set(), id="headline"
        ),
        pytest.param(made("Will the wall stand?"), {"question"}, id="a question"),
        pytest.param(made("The wall stands.", headline="Wall stands, the"), {"headline again"}),
        pytest.param(made("The wall"), {"not a sentence"}, id="a heading"),
        pytest.param(made(), {"none"}, id="nothing"),
    ],
)
def test_flaws_are_told(summary: Marked, found: set[str]) -> None:
    assert set(flaws(summary)) == found


@pytest.mark.parametrize("corpus", ["cnn-corpus", "bbc-extracts", "dailymail-lowercase"])
def test_few_summaries_have_any(corpora: Path, corpus: str) -> None:
    path = corpora / "summaries" / f"{corpus}.jsonl.gz"
    if not path.is_file():
        pytest.skip(f"no {path}")
    count, found = shares(islice(summaries(str(path)), 200))
    assert count == 200
    assert found["opens hanging"] <= 1
    if "lowercase" not in corpus:
        assert found["hangs further down"] <= 3
        assert found["the … unknown"] <= 2
    assert found["cut quote"] == found["none"] == 0
