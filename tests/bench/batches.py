"""A large batch as files and as a corpus: rate, memory of all processes, kills and resumes.

``python tests/bench/batches.py CORPUS`` repeats the corpus's articles up to ``--articles``, each
with a line of its own, and runs newsum over them in one process and in two, in turn.  ``--kills N``
kills (-9) and resumes another run that often, at random, and compares the output byte by byte.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple


class Run(NamedTuple):
    """How a run went."""

    seconds: float
    memory: int
    """The most that all its processes had together, in bytes; 0 where the system does not tell."""


def articles(corpora: Sequence[Path], count: int) -> Iterator[str]:
    """So many articles, no two the same."""
    texts = []
    for corpus in corpora:
        with gzip.open(corpus, "rt") if corpus.suffix == ".gz" else corpus.open() as lines:
            texts += [json.loads(line)["text"] for line in lines]
    for number, text in enumerate(islice(cycle(texts), count)):
        yield f"{text}\n\nThis is article number {number} of all of them.\n"


def lay_out(folder: Path, corpora: Sequence[Path], count: int) -> dict[str, Path]:
    """The articles as files in one folder, and as a packed corpus."""
    files, packed = folder / "files", folder / "corpus.jsonl.gz"
    files.mkdir()
    with gzip.open(packed, "wt", compresslevel=1) as lines:
        for number, text in enumerate(articles(corpora, count)):
            (files / f"{number:07}.txt").write_text(text)
            lines.write(json.dumps({"id": str(number), "text": text}) + "\n")
    return {"files": files, "corpus": packed}


def tree(pid: int) -> Iterator[int]:
    """A process and all those below it."""
    yield pid
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in listed.read_text().split():
            yield from tree(int(child))


def memory(pid: int) -> int:
    """What a process and those below it have now; what they share is counted once."""
    total = 0
    try:
        for each in tree(pid):
            for line in Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) * 1024
    except (OSError, ProcessLookupError):  # one ended meanwhile
        pass
    return total


def watched(command: Sequence[str]) -> Run:
    """Run to the end, looking at the memory twice a second."""
    began, most = time.perf_counter(), 0
    with subprocess.Popen(command) as process:
        while process.poll() is None:
            most = max(most, memory(process.pid))
            time.sleep(0.5)
    if process.returncode:
        sys.exit(f"{command} ended with {process.returncode}")
    return Run(time.perf_counter() - began, most)


def killed(command: Sequence[str], seconds: float, kills: int, chance: random.Random) -> None:
    """Run with ``--resume``, killed so often at random, and then to the end."""
    for _ in range(kills):
        with subprocess.Popen([*command, "--resume"]) as process:
            time.sleep(chance.uniform(0, 2 * seconds / (kills + 1)))
            process.kill()
    subprocess.run([*command, "--resume"], check=True)


def same(one: Path, other: Path) -> bool:
    """Whether two outputs have the same bytes, file by file."""
    if one.is_file():
        return one.read_bytes() == other.read_bytes()
    names = sorted(os.listdir(one))
    return names == sorted(os.listdir(other)) and all(
        (one / name).read_bytes() == (other / name).read_bytes()
        for name in names
        if name != ".newsum"
    )


def main() -> None:
    """Print a line a run, and what the kills did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--source", choices=("files", "corpus"), nargs="+")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--python", default=sys.executable, help="an environment's, with newsum")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        laid = lay_out(folder, given.corpus, given.articles)
        for kind in given.source or laid:
            out = "out.jsonl" if kind == "corpus" else "out/"
            newsum = [given.python, "-m", "newsum", str(laid[kind]), "--format", "jsonl", "-o"]
            for jobs in given.jobs:
                shutil.rmtree(folder / "out", ignore_errors=True)
                run = watched([*newsum, f"{folder}/{out}", f"--jobs={jobs}"])
                rate, most = given.articles / run.seconds, run.memory / 1e6
                print(f"{kind:6} {jobs} jobs {run.seconds:7.1f} s {rate:6.0f}/s {most:5.0f} MB")
            if given.kills:
                again = [*newsum, f"{folder}/again/{out}", f"--jobs={given.jobs[-1]}"]
                (folder / "again").mkdir(exist_ok=True)
                killed(again, run.seconds, given.kills, random.Random(given.kills))
                equal = same(folder / out, folder / "again" / out)
                print(f"{kind:6} killed {given.kills} times: {'the same' if equal else 'DIFFERS'}")


if __name__ == "__main__":
    main()
