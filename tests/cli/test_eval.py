"""``newsum eval``: a table that agrees with the measures newsum is judged by."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Ran

pytest.importorskip("rouge_score", reason="the extra eval is not installed")
pytest.importorskip("punkt", reason="the extra eval is not installed")

Newsum = Callable[..., Ran]

WALL = "The wall of Port Alder stands. A storm sank two ferries. Crews ask for nets. Rain fell."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "wall.jsonl"
    records = [
        {"id": "a", "text": WALL, "highlights": ["Crews ask for nets.", "Rain fell."]},
        {"id": "b", "text": "", "summary": "A wall."},
    ]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def test_the_table(newsum: Newsum, corpus: Path) -> None:
    ran = newsum("eval", corpus, "--points", 4)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "2 articles, 50.0% unanswered\n"
        "         ROUGE-1  ROUGE-2  ROUGE-L   words\n"
        "newsum     26.09    23.81    26.09     8.5\n"
        "Lead-4     26.09    23.81    26.09     8.5\n"
    )


def test_json_is_for_programs(newsum: Newsum, corpus: Path) -> None:
    found = json.loads(newsum("eval", "--format", "json", corpus).out)
    assert (found["articles"], found["unanswered"]) == (2, 0.5)
    assert set(found["points"]) == set(found["lead"]) == {"rouge1", "rouge2", "rouge_l", "words"}


def test_a_record_without_a_reference_is_told_and_the_others_are_judged(
    newsum: Newsum, corpus: Path
) -> None:
    with corpus.open("a", encoding="utf-8") as lines:
        lines.write('\n{"id": "c", "text": "A wall."}\n')
    ran = newsum("eval", corpus)
    assert ran.code == 1
    assert "wall.jsonl#c: broken: no highlights, summary or summaries" in ran.err
    assert ran.out.startswith("2 articles")


def test_what_is_wrong_with_every_record_is_told_once(newsum: Newsum, tmp_path: Path) -> None:
    plain = [json.dumps({"text": f"It rained in Tarn {n} times."}) for n in range(5)]
    (tmp_path / "plain.jsonl").write_text("\n".join([*plain, "{"]), encoding="utf-8")
    ran = newsum("eval", "plain.jsonl")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("no highlights, summary or summaries to compare with") == 1
    assert ran.err.startswith("newsum: plain.jsonl#L1: broken: no highlights")
    assert "plain.jsonl#L6: broken: " in ran.err, "another error is another line"
    assert "newsum: 0 of 6 articles done, 6 failed" in ran.err


def test_what_is_no_corpus_is_told(newsum: Newsum, article: Path) -> None:
    ran = newsum("eval", article)
    assert (ran.code, ran.out) == (1, "")
    assert "harbour.txt: broken: no corpus (.jsonl, .jsonl.gz)" in ran.err


def test_without_a_corpus_it_is_wrong_usage(newsum: Newsum) -> None:
    assert newsum("eval").code == 2


@pytest.mark.parametrize("missing", ["rouge_score", "punkt"])
def test_without_the_extra_the_error_says_what_adds_it(corpus: Path, missing: str) -> None:
    script = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "from newsum.cli import main\n"
        "main(sys.argv[1:])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, "eval", str(corpus)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == (
        "newsum: eval: ROUGE needs an optional part; add it with: pip install 'newsum[eval]'\n"
    )


@pytest.mark.parametrize("name", ["cnn-corpus", "cnn-valid", "orangesum-fr"])
def test_it_agrees_with_the_measures_that_newsum_is_judged_by(
    newsum: Newsum, corpora: Path, tmp_path: Path, name: str
) -> None:
    import gzip

    scorer = corpora.parent / "score" / "summaries.py"
    whole = corpora / "summaries" / f"{name}.jsonl.gz"
    if not (scorer.is_file() and whole.is_file()):
        pytest.skip(f"no {scorer} or no {whole}")
    part = tmp_path / "part.jsonl"
    with gzip.open(whole, "rt", encoding="utf-8") as lines:
        part.write_text(
            "".join(line for line, _ in zip(lines, range(30), strict=False)), encoding="utf-8"
        )
    newsum(part, "--points", 3, "--quotes", 0, "-o", tmp_path / "points.jsonl")
    command = [sys.executable, str(scorer), str(part), str(tmp_path / "points.jsonl"), "--json"]
    theirs = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    ours = json.loads(newsum("eval", "-f", "json", part).out)
    for side, prefix in (("points", ""), ("lead", "lead3_")):
        for figure in ("rouge1", "rouge2", "rougeL", "words"):
            mine = ours[side]["rouge_l" if figure == "rougeL" else figure]
            assert mine == pytest.approx(theirs[prefix + figure], abs=0.0001)
