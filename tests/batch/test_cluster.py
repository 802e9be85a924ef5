"""The same batch on a cluster of two workers on this machine, one of them killed on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE

distributed = pytest.importorskip("distributed")


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_worker_that_is_killed_costs_nothing(tmp_path: Path) -> None:
    rows = [json.dumps({"id": str(n), "text": f"{ARTICLE}\nNumber {n}.\n"}) for n in range(800)]
    rows[5] = "{"
    (tmp_path / "in.jsonl").write_text("\n".join(rows))
    command = [sys.executable, "-m", "newsum", "read", "in.jsonl", "-o"]
    subprocess.run([*command, "alone.jsonl"], cwd=tmp_path, check=False, capture_output=True)
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        dashboard_address=None,
    ) as cluster:
        spread = [*command, "spread.jsonl", "--cluster", cluster.scheduler_address]
        with subprocess.Popen(spread, cwd=tmp_path, stderr=subprocess.PIPE) as process:
            spool = tmp_path / ".spread.jsonl.newsum-spool"
            while not (spool.exists() and spool.stat().st_size):
                assert process.poll() is None, "it was done before a worker could be killed"
                time.sleep(0.001)
            worker = next(iter(cluster.workers.values()))
            os.kill(worker.pid, signal.SIGKILL)
            _, err = process.communicate(timeout=60)
    assert process.returncode == 1  # the broken record
    assert b"1 failed" in err
    assert (tmp_path / "spread.jsonl").read_bytes() == (tmp_path / "alone.jsonl").read_bytes()


def test_a_cluster_that_does_not_answer(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsum", str(tmp_path), "--cluster", "nonsense://x"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("newsum: nonsense://x: no scheduler answers")
