"""Many output files at once: each whole, what is wrong with one told, what is wrong with all raised."""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from newsum.batch import output_files
from newsum.batch.outcomes import Outcome
from newsum.batch.output_files import WholeFiles

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes are POSIX")


class Failed(list[tuple[Any, int | None]]):
    """The outcomes whose files could not be written, and why."""

    def __call__(self, outcome: Outcome[Any], error: OSError) -> None:
        self.append((outcome.result, error.errno))


def write(folder: Path, names: Iterable[str], text: str = "new") -> Failed:
    with WholeFiles(failed := Failed()) as files:
        for name in names:
            files.write(folder / name, text, Outcome(name))
    return failed


def test_each_is_written(tmp_path: Path) -> None:
    names = [f"{number % 3}/{number}.md" for number in range(200)]
    assert write(tmp_path, names, text="Häfen\n") == []
    assert {(tmp_path / name).read_bytes() for name in names} == {"Häfen\n".encode()}


def test_what_is_there_already_is_left_alone(tmp_path: Path) -> None:
    for name in ("same", "other"):
        (tmp_path / name).write_text("new" if name == "same" else "old")
    before = {name: (tmp_path / name).stat() for name in ("same", "other")}
    assert write(tmp_path, ["same", "other"]) == []
    after = {name: (tmp_path / name).stat() for name in ("same", "other")}
    assert after["same"].st_ino == before["same"].st_ino
    assert after["other"].st_ino != before["other"].st_ino
    assert (tmp_path / "other").read_text() == "new"


def test_what_is_in_the_way_of_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    failed = write(tmp_path, ["folder", "a", "pipe", "file/b", "loop", "n" * 256, "c"])
    assert failed == [
        ("folder", errno.EISDIR),
        ("pipe", errno.EEXIST),
        ("file/b", errno.ENOTDIR),
        ("loop", errno.ELOOP),
        ("n" * 256, errno.ENAMETOOLONG),
    ]
    assert (tmp_path / "a").read_text() == (tmp_path / "c").read_text() == "new"


@pytest.mark.parametrize("count", [1, 100], ids=["on leaving", "while more come"])
def test_what_is_wrong_with_all_is_raised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    def full(path: Path, chunks: list[str]) -> None:
        raise OSError(errno.ENOSPC, "No space", str(path))

    monkeypatch.setattr(output_files, "write_whole", full)
    names = iter([str(number) for number in range(count)])
    with pytest.raises(OSError, match="No space"):
        write(tmp_path, names)
    assert len(list(names)) == max(0, count - 65), "nothing more is handed over"


def test_whoever_leaves_with_an_exception_waits_for_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    begun: list[Path] = []

    def slow(path: Path, chunks: list[str]) -> None:
        begun.append(path)
        go.wait(10)

    monkeypatch.setattr(output_files, "write_whole", slow)

    def interrupted() -> Iterator[str]:
        yield from map(str, range(30))
        threading.Timer(0.5, go.set).start()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(tmp_path, interrupted())
    assert 0 < len(begun) < 30


def test_what_killed_runs_left_goes(tmp_path: Path) -> None:
    for folder in ("in-it", "elsewhere"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / ".a.newsum-part").touch()
    write(tmp_path, ["in-it/a", "in-it/b"])
    assert [path.parent.name for path in tmp_path.rglob(".*")] == ["elsewhere"]
