"""What newsum prints stays the same, byte for byte, until somebody means to change it.

A hash a command over the seeds, the shared cases and a fixed sample of the open corpora.  A set is
skipped where its inputs are absent or others, and where libraries that decide what is read out of
a page have other versions.  ``python tests/test_golden.py`` takes the hashes again, which a commit
that changes output does and says why.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("NEWSUM_CORPORA", ROOT.parent / "shared" / "corpora")).parent
GOLDEN = Path(__file__).with_name("golden.json")

COMMANDS = ("summarize", "read", "quotes")

LIBRARIES = ("charset-normalizer", "lxml", "markdown-it-py", "nltk", "pypdf", "trafilatura")

EVERY = {
    "summaries/cnn-corpus": 20,
    "summaries/cnn-valid": 25,
    "summaries/dailymail-lowercase": 60,
    "summaries/cnndm-lowercase": 100,
    "summaries/bbc-extracts": 25,
    "summaries/orangesum-fr": 25,
    "quotes/polnear-train": 15,
    "quotes/polnear-dev": 3,
    "quotes/wikinews-de-train": 20,
    "quotes/wikinews-de-dev": 5,
    "quotes/who-en": 1,
    "quotes/who-de": 1,
    "quotes/who-fr": 1,
    "quotes/who-es": 1,
    "quotes/who-it": 1,
    "quotes/who-pt": 1,
    "editors/editors": 20,
}
"""Corpora whose records are articles, and which share of each is taken."""

PASTED, PAGES = 4, 6
"""Every so many pages, pasted as text and as they were saved."""

KEPT = ("id", "title", "byline", "author", "date", "language", "url", "text")
"""The fields of a record that newsum reads."""


def versions() -> dict[str, str]:
    """What decides, beside newsum, which bytes come out."""
    return {name: version(name) for name in LIBRARIES} | {"unicode": unicodedata.unidata_version}


def records(corpus: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def seeds(folder: Path) -> None:
    shutil.copytree(ROOT / "seeds", folder, dirs_exist_ok=True)


def cases(folder: Path) -> None:
    for kind in ("bugs", "faults", "pages"):
        shutil.copytree(SHARED / "cases" / kind, folder / kind)


def corpora(folder: Path) -> None:
    for name, every in EVERY.items():
        taken = list(records(SHARED / "corpora" / f"{name}.jsonl.gz"))[::every]
        lines = [json.dumps({k: r[k] for k in KEPT if k in r}) + "\n" for r in taken]
        (folder / f"{Path(name).name}.jsonl").write_text("".join(lines), encoding="utf-8")


def pages(folder: Path) -> None:
    below = SHARED / "corpora" / "pages"
    for record in list(records(below / "pages.jsonl.gz"))[::PASTED]:
        (folder / f"{record['id']}.txt").write_text(record["pasted"], encoding="utf-8")
    for page in sorted((below / "html").iterdir())[::PAGES]:
        (folder / page.name).write_bytes(page.read_bytes())


SETS: dict[str, Callable[[Path], None]] = {
    "seeds": seeds,
    "cases": cases,
    "corpora": corpora,
    "pages": pages,
}
"""Each lays its inputs into a folder."""


def digest(folder: Path) -> str:
    """A hash of every file's name and content."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def printed(folder: Path, command: str) -> str:
    """A hash of what a command prints of all that a folder holds."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NEWSUM_")}
    done = subprocess.run(
        [sys.executable, "-m", "newsum", command, ".", "--format", "jsonl"],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode("utf-8")
    return hashlib.sha256(done.stdout).hexdigest()


@pytest.fixture(scope="module", params=SETS)
def laid(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A set's inputs in a folder, and the hashes that were taken of them."""
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    if golden["versions"] != versions():
        pytest.skip(f"taken with {golden['versions']}")
    folder = tmp_path_factory.mktemp(request.param)
    try:
        SETS[request.param](folder)
    except FileNotFoundError as absent:
        pytest.skip(f"no {absent.filename}")
    known = golden["sets"][request.param]
    if known["inputs"] != digest(folder):
        pytest.skip("other inputs than those of which the hashes were taken")
    return folder, known


@pytest.mark.parametrize("command", COMMANDS)
def test_the_same_bytes_come_out(laid: tuple[Path, dict[str, Any]], command: str) -> None:
    folder, known = laid
    assert printed(folder, command) == known[command]


def main() -> None:
    """Take the hashes again."""
    taken: dict[str, Any] = {"versions": versions(), "sets": {}}
    for name, lay in SETS.items():
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            lay(folder)
            hashes = {command: printed(folder, command) for command in COMMANDS}
            taken["sets"][name] = {"inputs": digest(folder), **hashes}
    GOLDEN.write_text(json.dumps(taken, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
