"""Where the output goes, and that it is none of the sources."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import pytest

from newsum.cli.destination import Destination, destination

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are POSIX")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles in a folder, one beside it, and other ways to them."""
    monkeypatch.chdir(tmp_path)
    for name in ("d.txt", "in/a", "in/a.txt", "in/.hidden/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"It rained in {name}.")
    (tmp_path / "link.txt").symlink_to("d.txt")
    (tmp_path / "hard.txt").hardlink_to(tmp_path / "d.txt")
    (tmp_path / "linked").symlink_to("in")
    os.mkfifo(tmp_path / "pipe")
    return tmp_path


@pytest.mark.parametrize(
    ("output", "shape", "spool", "failures"),
    [
        (None, "stream", None, None),
        ("pipe", "stream", None, None),
        ("/dev/null", "stream", None, None),
        ("out.md", "file", ".out.md.newsum-spool", None),
        ("new/out.md", "file", "new/.out.md.newsum-spool", None),
        ("link.txt", "file", ".link.txt.newsum-spool", None),
        ("in", "folder", "in/.newsum/spool", "in/.newsum/failures.jsonl"),
        ("new/", "folder", "new/.newsum/spool", "new/.newsum/failures.jsonl"),
    ],
)
def test_what_an_output_is(
    output: str | None, shape: str, spool: str | None, failures: str | None
) -> None:
    to = destination(output)
    assert to.shape == shape
    assert to.path == (None if output is None else Path(output))
    assert (to.spool, to.failures) == (spool and Path(spool), failures and Path(failures))


def test_an_empty_one_is_wrong_usage() -> None:
    with pytest.raises(click.UsageError, match="--output is empty"):
        destination("")


def test_a_path_out_of_a_folder_that_is_not_there_yet_is_followed(here: Path) -> None:
    assert destination("new/../d.txt").path == here / "d.txt"
    assert destination("in/../d.txt").path == Path("in/../d.txt")


def rejected(output: str, *sources: str, suffix: str = ".md", kind: str | None = None) -> str:
    """Why an output is refused; empty where it is not."""
    try:
        destination(output).reject_sources(sources, kind, suffix)
    except click.UsageError as error:
        return error.message.partition(", ")[2].partition(": name")[0]
    return ""


@pytest.mark.parametrize(
    ("output", "sources", "told"),
    [
        ("d.txt", ["d.txt"], "d.txt"),
        ("link.txt", ["d.txt"], "d.txt (link.txt)"),
        ("d.txt", ["in", "hard.txt"], "hard.txt (d.txt)"),
        ("in/a.txt", ["linked"], "in/a.txt"),
        ("in/", ["in"], "in"),
        ("in/", ["d.txt", "linked"], "linked (in)"),
        ("pipe", ["d.txt", "pipe"], "pipe"),
        ("out.md", ["d.txt"], ""),
        ("out/", ["in", "d.txt"], ""),
        ("pipe", ["d.txt"], ""),
        ("/dev/null", ["d.txt", "/dev/null"], ""),
        ("in/", ["d.txt"], ""),
        ("in/new.md", ["in"], ""),
        ("in/.hidden/b.txt", ["in"], ""),
    ],
)
def test_what_is_read_is_not_replaced(output: str, sources: list[str], told: str) -> None:
    assert rejected(output, *sources) == told


def test_nor_is_what_an_article_of_a_folder_would_be_called() -> None:
    assert rejected("in/", "in/a", "in/a.txt", suffix=".txt") == "in/a.txt"
    assert rejected("in/", "in/a", "in/a.txt", suffix=".md") == ""
    assert rejected("in/", "in/a", "in/a.txt", suffix=".txt", kind="jsonl") == "", (
        "records have names of their own"
    )
    assert rejected("in/", "in/a.txt", suffix=".txt") == "", "it gets another name"


@pytest.mark.parametrize("own", [".out.md.newsum-spool", "out/.newsum/failures.jsonl"])
def test_nor_what_newsum_keeps_beside_it(own: str) -> None:
    Path(own).parent.mkdir(parents=True, exist_ok=True)
    Path(own).hardlink_to("d.txt")
    output = "out.md" if own.startswith(".out") else "out/"
    assert rejected(output, "d.txt") == f"d.txt ({own})"
    assert rejected(output, "in") == ""


def test_records_files_are_known_as_sources_when_they_are_named(here: Path) -> None:
    is_source = destination("out/").reject_sources(["in"], None, ".md")
    assert not is_source(here / "in" / "a.txt"), "no folder is there, so nothing is in it"
    (here / "out").mkdir()
    is_source = destination("out/").reject_sources(["in", "d.txt"], None, ".md")
    assert is_source(here / "in" / "a.txt")
    assert is_source(here / "hard.txt")
    assert not is_source(here / "out" / "a.txt.md")


def left_out(to: Destination, folder: Path) -> set[str]:
    """What a search of a folder leaves out."""
    leave = to.leave()
    assert leave is not None
    with os.scandir(folder) as listing:
        return {entry.name for entry in listing if leave(entry.path, entry)}


def test_the_output_is_left_out_of_the_search(here: Path) -> None:
    for name in ("out.txt", ".out.txt.newsum-spool", ".out.txt"):
        (here / "in" / name).touch()
    own = {".out.txt.newsum-spool"}
    assert left_out(destination("linked/out.txt"), here / "in") == {"out.txt", *own}
    assert left_out(destination("elsewhere.txt"), here / "in") == own
    assert left_out(destination("in"), here) == {"in"}
    assert destination("pipe").leave() is None


def test_an_output_among_the_sources_is_known_again(here: Path) -> None:
    to = destination("in/out.txt")
    (here / "in" / "out.txt").write_text("made")
    assert rejected("in/out.txt", "in") == "in/out.txt", "nobody knows who made it"
    to.mark(["d.txt"])
    assert rejected("in/out.txt", "in") == "in/out.txt", "it stood in no source folder"
    to.mark(["in"])
    assert rejected("in/out.txt", "in") == ""
    assert rejected("linked/out.txt", "linked") == ""
    (here / "in" / "out.txt").write_text("changed by hand")
    assert rejected("in/out.txt", "in") == "in/out.txt"


def test_a_mark_that_cannot_be_read_marks_nothing(here: Path) -> None:
    (here / "in" / "out.txt").write_text("made")
    destination("in/out.txt").mark(["in"])
    (here / "in" / ".out.txt.newsum-output").write_bytes(b"\xff")
    assert rejected("in/out.txt", "in") == "in/out.txt"
