"""The same comes out in every process, whatever the seed of its hashes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from .news import articles

ROOT = Path(__file__).parents[2]
SEEDS = ("0", "4242")
COMMANDS = ("summarize", "quotes")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of made-up articles, always the same."""
    texts: list[str] = []

    @settings(
        max_examples=40,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(articles())
    def take(text: str) -> None:
        texts.append(text)

    take()
    lines = [json.dumps({"id": f"{n}", "text": text}) for n, text in enumerate(texts)]
    path = tmp_path_factory.mktemp("corpus") / "a.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def printed(corpus: Path, command: str, seed: str, jobs: int) -> bytes:
    options = ["--format", "jsonl", "--jobs", f"{jobs}"]
    done = subprocess.run(
        [sys.executable, "-m", "newsum", command, corpus.name, *options],
        cwd=corpus.parent,
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_the_seed_of_hashes_and_the_number_of_processes_change_nothing(
    corpus: Path, command: str
) -> None:
    one, *others = [printed(corpus, command, seed, jobs=1) for seed in SEEDS]
    others.append(printed(corpus, command, "7", jobs=2))
    assert one.count(b"\n") == 40
    assert b"newsum failed" not in one
    assert all(other == one for other in others)
