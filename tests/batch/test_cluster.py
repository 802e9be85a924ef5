"""The same batch on a cluster of two workers on this machine, one of them killed on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from newsum.batch.cluster import on_cluster
from newsum.errors import NoWorkersError
from tests.batch.test_pool import sources, told, work
from tests.cli.conftest import ARTICLE

dask = pytest.importorskip("dask")
distributed = pytest.importorskip("distributed")


def started(threads: int) -> Any:
    """A scheduler and two workers on the loopback address."""
    return distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=threads,
        processes=True,
        host="127.0.0.1",
        dashboard_address=None,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_worker_that_is_killed_costs_nothing(tmp_path: Path) -> None:
    rows = [json.dumps({"id": str(n), "text": f"{ARTICLE}\nNumber {n}.\n"}) for n in range(800)]
    rows[5] = "{"
    (tmp_path / "in.jsonl").write_text("\n".join(rows))
    command = [sys.executable, "-m", "newsum", "read", "in.jsonl", "-o"]
    subprocess.run([*command, "alone.jsonl"], cwd=tmp_path, check=False, capture_output=True)
    with started(threads=1) as cluster:
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


def test_a_digest_read_by_a_cluster_is_the_same(tmp_path: Path) -> None:
    rows = [
        json.dumps(
            {"id": f"{n}", "title": f"Place {n % 9} votes", "text": f"{ARTICLE}\n{n % 9}.\n"}
        )
        for n in range(60)
    ]
    rows[5] = "{"
    (tmp_path / "in.jsonl").write_text("\n".join(rows))
    command = [sys.executable, "-m", "newsum", "digest", "in.jsonl", "-o"]
    subprocess.run([*command, "alone.json"], cwd=tmp_path, check=False, capture_output=True)
    with started(threads=1) as cluster:
        spread = [*command, "spread.json", "--cluster", cluster.scheduler_address]
        done = subprocess.run(spread, cwd=tmp_path, check=False, capture_output=True)
    assert done.returncode == 1  # the broken record
    assert (tmp_path / "spread.json").read_bytes() == (tmp_path / "alone.json").read_bytes()


def test_a_cluster_that_does_not_answer(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsum", str(tmp_path), "--cluster", "nonsense://x"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("newsum: nonsense://x: no scheduler answers")


def test_an_article_that_ends_or_holds_up_its_worker_costs_itself() -> None:
    names = [f"a{number}" for number in range(60)]
    names[20], names[40] = "dies", "hangs"
    once = {"distributed.scheduler.allowed-failures": 0}
    with dask.config.set(once), started(threads=2) as cluster:
        done = on_cluster(sources(*names), work, cluster.scheduler_address, timeout=3)
        outcomes = list(map(told, done))
    assert outcomes[20].startswith("broken: dies: the process that worked on it ended")
    assert outcomes[40].startswith("timeout: hangs: not done within 3 s")
    assert [one for one in outcomes if ":" not in one] == [
        name.upper() for name in names if name.startswith("a")
    ]


def test_a_cluster_without_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsum.batch.cluster._WORKERLESS", 1)
    with distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=None) as cluster:
        done = on_cluster(sources("a", "b"), work, cluster.scheduler_address)
        with pytest.raises(NoWorkersError, match="has had no worker for 1 s"):
            list(done)


def test_a_scheduler_that_is_lost(tmp_path: Path) -> None:
    rows = [json.dumps({"id": str(n), "text": f"{ARTICLE}\nNumber {n}.\n"}) for n in range(4000)]
    (tmp_path / "in.jsonl").write_text("\n".join(rows))
    spool = tmp_path / ".out.jsonl.newsum-spool"
    with started(threads=1) as cluster:
        command = [sys.executable, "-m", "newsum", "in.jsonl", "-o", "out.jsonl", "--cluster"]
        process = subprocess.Popen(
            [*command, cluster.scheduler_address], cwd=tmp_path, stderr=subprocess.PIPE, text=True
        )
        while not (spool.exists() and spool.stat().st_size):
            assert process.poll() is None, "it was done before the scheduler was lost"
            time.sleep(0.001)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    first, second, third = err.splitlines()
    assert "no scheduler answers (the connection is lost)" in first
    assert second.startswith("newsum: interrupted, ")
    assert third == "  the same command with --resume goes on from here"
    assert not (tmp_path / "out.jsonl").exists()
