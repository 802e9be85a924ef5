"""An interrupted batch that is resumed gives what an uninterrupted one gives."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE

COMMAND = [sys.executable, "-m", "newsum", "read", "in.jsonl", "--jobs", "2"]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """700 articles, a broken one among every twenty."""
    path = tmp_path / "in.jsonl"
    rows = [
        json.dumps({"id": str(n % 500), "text": f"{ARTICLE}\n\nThis was message number {n}.\n"})
        for n in range(700)
    ]
    rows[::20] = ["{"] * len(rows[::20])
    path.write_text("\n".join(rows))
    return path


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "spool"
    }


@pytest.mark.parametrize("output", ["out.jsonl", "out/"])
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_killed_ten_times_and_resumed(corpus: Path, tmp_path: Path, output: str) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    common = [*COMMAND, "--format", "jsonl", "-o"]
    subprocess.run([*common, f"whole/{output}"], cwd=tmp_path, check=False, capture_output=True)

    parts = tmp_path / "parts"
    parts.mkdir()
    resumed = [*common, f"parts/{output}", "--resume"]
    spool = parts / ("out/.newsum/spool" if output.endswith("/") else ".out.jsonl.newsum-spool")
    chance = random.Random(output)
    size = 0
    for _ in range(10):
        size += chance.randrange(56_000)
        with subprocess.Popen(resumed, cwd=tmp_path, stderr=subprocess.DEVNULL) as process:
            while not spool.exists() or spool.stat().st_size < size:
                assert process.poll() is None, "it was done before it could be killed"
                time.sleep(0.001)
            process.send_signal(signal.SIGKILL)
        assert not (parts / "out.jsonl").exists()
        for written in parts.glob("out/*.jsonl"):
            assert written.read_bytes() == (whole / "out" / written.name).read_bytes()
    done = subprocess.run(resumed, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert done.returncode == 1  # the broken ones
    assert "of them before" in done.stderr
    assert tree(parts) == tree(whole)
    assert len(tree(whole)) >= 1


def test_other_options_or_content_are_done_anew(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text(ARTICLE)

    def run(*options: str) -> str:
        command = [sys.executable, "-m", "newsum", "in", "-o", "out/", "--verbose", *options]
        return subprocess.run(
            command, cwd=tmp_path, check=True, capture_output=True
        ).stderr.decode()

    run("--points", "1")
    assert "2 of them before" in run("--points", "1", "--resume", "--format", "markdown")
    assert "before" not in run("--points", "2", "--resume")
    (tmp_path / "in" / "a.txt").write_text(ARTICLE.replace("two ferries", "three ferries"))
    assert "1 of them before" in run("--points", "2", "--resume")
    assert "before" not in run("--points", "2")


def test_resume_needs_an_output(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsum", str(tmp_path), "--resume"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert "--resume needs --output" in done.stderr
