"""Output files: whole or absent, links followed, modes kept, and only newsum's own removed."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsum import output
from newsum.output import (
    LONGEST_NAME,
    beside,
    is_folder,
    is_own,
    is_regular,
    is_special,
    open_own,
    remove_left_over,
    write_whole,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes, modes are POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one of everything that may stand at a path."""
    (tmp_path / "file").write_text("old")
    (tmp_path / "below").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "to-pipe").symlink_to("pipe")
    (tmp_path / "to-nothing").symlink_to("new")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "of_folder", "special", "regular"),
    [
        ("file", False, False, True),
        ("below", True, False, False),
        ("pipe", False, True, False),
        ("link", False, False, False),
        ("to-pipe", False, True, False),
        ("to-nothing", False, False, False),
        ("nothing", False, False, False),
        ("nothing/", True, False, False),
    ],
)
def test_what_stands_at_a_path(
    folder: Path, name: str, of_folder: bool, special: bool, regular: bool
) -> None:
    assert is_folder(f"{folder}/{name}") is of_folder
    assert is_special(folder / name) is special
    assert is_regular(folder / name) is regular


def test_what_is_kept_beside_an_output() -> None:
    assert beside(Path("new/a.md"), "spool") == Path("new/.a.md.newsum-spool")
    longest = "n" * (LONGEST_NAME - len("..newsum-spool"))
    assert beside(Path(longest), "spool").name == f".{longest}.newsum-spool"
    longer = {beside(Path(f"{longest}{more}"), "spool").name for more in "ab"}
    assert len(longer) == 2
    assert all(is_own(name) and len(name) < 40 for name in longer)
    assert beside(Path("é" * 122), "spool").name.isascii(), "in bytes it is too long"


def test_the_longest_name_is_what_file_systems_take() -> None:
    """In bytes, with what newsum writes around it: one more, and the name is a short one."""
    around = len("..newsum-spool")
    assert len(beside(Path("n" * (255 - around)), "spool").name) == 255
    assert len(beside(Path("n" * (256 - around)), "spool").name) == 16 + around


@pytest.mark.parametrize(
    ("name", "own"),
    [
        (".a.md.newsum-spool", True),
        (".1f-2e.newsum-part", True),
        ("a.md.newsum-spool", False),
        (".a.md.newsum", False),
        (".newsum", False),
        ("", False),
    ],
)
def test_names_of_what_is_newsums_own(name: str, own: bool) -> None:
    assert is_own(name) is own


class TestOpenOwn:
    def test_it_is_read_and_written_on(self, tmp_path: Path) -> None:
        path = tmp_path / "new" / "below" / "spool"
        for written in (b"a", b"b"):
            with open_own(path, anew=False) as file:
                file.seek(0)
                file.write(written)
                file.seek(0)
                assert file.read().endswith(written)
        assert path.read_bytes() == b"ab"
        with open_own(path, anew=True) as file:
            file.seek(0)
            assert file.read() == b""

    @pytest.mark.parametrize("laid", ["a link", "a hard link", "a pipe", "a link to nothing"])
    def test_nothing_in_its_place_is_followed(self, folder: Path, laid: str) -> None:
        path = folder / "spool"
        if laid == "a link":
            path.symlink_to("file")
        elif laid == "a hard link":
            path.hardlink_to(folder / "file")
        elif laid == "a pipe":
            os.mkfifo(path)
        else:
            path.symlink_to("new")
        with open_own(path, anew=False) as file:
            file.write(b"mine")
        assert (folder / "file").read_text() == "old"
        assert is_regular(path)
        assert path.read_bytes() == b"mine"
        assert not (folder / "new").exists()

    def test_a_link_put_there_in_between_is_not_followed(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def nothing(path: Path) -> os.stat_result:
            raise FileNotFoundError(path)

        monkeypatch.setattr(os, "lstat", nothing)
        for link in ("link", "to-nothing"):
            with pytest.raises(OSError, match=link) as raised:
                open_own(folder / link, anew=False)
            assert raised.value.errno == errno.ELOOP
        assert not (folder / "new").exists()

    def test_what_was_in_it_stays_unless_it_is_begun_anew(self, folder: Path) -> None:
        with open_own(folder / "file", anew=False) as file:
            assert file.tell() == len("old")
        number = (folder / "file").stat().st_ino
        with open_own(folder / "file", anew=False):
            assert (folder / "file").stat().st_ino == number

    def test_its_mode_is_that_of_any_new_file(self, tmp_path: Path) -> None:
        open_own(tmp_path / "spool", anew=True).close()
        (tmp_path / "plain").touch()
        assert (tmp_path / "spool").stat().st_mode == (tmp_path / "plain").stat().st_mode

    def test_a_folder_in_its_place_is_told(self, folder: Path) -> None:
        with pytest.raises(OSError, match="below"):
            open_own(folder / "below", anew=False)


def parts(folder: Path) -> list[Path]:
    """The files that are being written, or were left so."""
    return [path for path in folder.rglob(".*") if path.name.endswith(".newsum-part")]


class TestWriteWhole:
    def test_a_new_file(self, tmp_path: Path) -> None:
        path = tmp_path / "new" / "below" / "a.md"
        write_whole(path, ["Hä", "fen\n"])
        assert path.read_bytes() == "Häfen\n".encode()
        plain = tmp_path / "plain"
        plain.touch()
        assert path.stat().st_mode == plain.stat().st_mode
        assert [one.name for one in path.parent.iterdir()] == ["a.md"]

    @pytest.mark.parametrize("mode", [0o600, 0o664, 0o666, 0o755])
    def test_what_was_there_keeps_its_mode(self, folder: Path, mode: int) -> None:
        (folder / "file").chmod(mode)
        write_whole(folder / "file", ["new"])
        assert (folder / "file").read_text() == "new"
        assert stat.S_IMODE((folder / "file").stat().st_mode) == mode

    def test_links_stay(self, folder: Path) -> None:
        for link, target in (("link", "file"), ("to-nothing", "new")):
            write_whole(folder / link, ["new"])
            assert os.readlink(folder / link) == target
            assert (folder / target).read_text() == "new"

    def test_what_is_no_file_is_written_into(self, folder: Path) -> None:
        reader = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        write_whole(folder / "to-pipe", ["a", "b"])
        assert os.read(reader, 9) == b"ab"
        os.close(reader)
        assert stat.S_ISFIFO((folder / "pipe").stat().st_mode)

    @pytest.mark.parametrize("name", ["file", "new"])
    def test_what_fails_leaves_what_was_there(self, folder: Path, name: str) -> None:
        def chunks() -> Iterator[str]:
            yield "half"
            (part,) = parts(folder)
            assert part.parent == folder
            assert stat.S_IMODE(part.stat().st_mode) & 0o077 == 0 or name == "new"
            raise LookupError

        before = sorted(folder.iterdir())
        with pytest.raises(LookupError):
            write_whole(folder / name, chunks())
        assert sorted(folder.iterdir()) == before
        assert (folder / "file").read_text() == "old"

    @pytest.mark.parametrize(
        ("name", "number"),
        [("below", errno.EISDIR), ("file/a.md", errno.ENOTDIR), ("n" * 256, errno.ENAMETOOLONG)],
    )
    def test_what_is_in_the_way_is_told_by_its_name(
        self, folder: Path, name: str, number: int
    ) -> None:
        with pytest.raises(OSError, match=r"\[Errno") as raised:
            write_whole(folder / name, ["new"])
        assert raised.value.errno == number
        assert not parts(folder)
        if name != "file/a.md":
            assert raised.value.filename == str(folder / name)

    def test_a_disk_that_is_full_is_told_by_the_outputs_name(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(source: str, target: str) -> None:
            raise OSError(errno.ENOSPC, "No space", str(source), None, str(target))

        monkeypatch.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space") as raised:
            write_whole(folder / "link", ["new"])
        assert raised.value.filename == str(folder / "link")
        assert not parts(folder)

    def test_what_may_not_be_written_is_not_replaced(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Mocked, since whoever runs tests as root may write everything."""
        monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
        with pytest.raises(PermissionError) as raised:
            write_whole(folder / "link", ["new"])
        assert raised.value.filename == str(folder / "link")
        assert (folder / "file").read_text() == "old"

    def test_folders_nested_too_deep_are_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def deep(path: Path, **how: bool) -> None:
            raise RecursionError

        monkeypatch.setattr(Path, "mkdir", deep)
        path = tmp_path / "new" / "a.md"
        with pytest.raises(OSError, match="nested too deep") as raised:
            write_whole(path, ["new"])
        assert (raised.value.errno, raised.value.filename) == (errno.ENAMETOOLONG, str(path))

    @pytest.mark.parametrize("allowed", [True, False])
    def test_what_was_there_keeps_its_owner_where_that_is_allowed(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, allowed: bool
    ) -> None:
        given: list[tuple[int, int]] = []

        def chown(path: Path, user: int, group: int) -> None:
            assert path in parts(folder)
            given.append((user, group))
            if not allowed:
                raise PermissionError(errno.EPERM, "Operation not permitted", str(path))

        monkeypatch.setattr(os, "chown", chown)
        (folder / "file").chmod(0o640)
        owner = (folder / "file").stat()
        write_whole(folder / "file", ["new"])
        assert given == [(owner.st_uid, owner.st_gid)]
        assert (folder / "file").read_text() == "new"
        assert stat.S_IMODE((folder / "file").stat().st_mode) == 0o640

    def test_other_errors_keep_the_name_that_they_tell(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(number: int) -> None:
            raise OSError(errno.EIO, "Input/output error", "/dev/disk")

        monkeypatch.setattr(os, "fsync", broken)
        with pytest.raises(OSError, match="Input/output") as raised:
            write_whole(folder / "file", ["new"])
        assert raised.value.filename == "/dev/disk"
        assert (folder / "file").read_text() == "old"
        assert not parts(folder)

    def test_a_file_system_without_locks_is_written_on(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import fcntl

        def none(descriptor: int, how: int) -> None:
            raise OSError(errno.ENOLCK, "No locks available")

        monkeypatch.setattr(fcntl, "flock", none)
        write_whole(folder / "file", ["new"])
        assert (folder / "file").read_text() == "new"

    def test_nothing_that_is_there_is_taken_for_a_part(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Not even where somebody has foretold its name, and put a link there."""
        monkeypatch.setattr(os, "urandom", bytes)
        (tmp_path / "other").write_text("old")
        part = tmp_path / f".{output._digest('a.md')}-00000000.newsum-part"
        part.symlink_to("other")
        with pytest.raises(FileExistsError) as raised:
            write_whole(tmp_path / "a.md", ["new"])
        assert raised.value.filename == str(tmp_path / "a.md")
        assert (tmp_path / "other").read_text() == "old"
        assert not (tmp_path / "a.md").exists()

    def test_it_is_on_the_disk_before_it_has_its_name(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        done: list[str] = []
        monkeypatch.setattr(os, "fsync", lambda number: done.append(os.fstat(number).st_size))
        replace = os.replace
        monkeypatch.setattr(os, "replace", lambda *paths: (done.append("named"), replace(*paths)))
        write_whole(folder / "file", ["abc"])
        assert done == [3, "named"]


class TestLeftOver:
    @pytest.fixture
    def left(self, tmp_path: Path) -> Path:
        """What killed runs left of two files, in a folder and below it."""
        for name in ("a.md", "b.md", "below/a.md"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            part = f".{output._digest(Path(name).name)}-00000000.newsum-part"
            (tmp_path / name).with_name(part).touch()
        for other in ("a.newsum-part", ".a.md.newsum-spool", ".hidden"):
            (tmp_path / other).touch()
        return tmp_path

    def test_of_a_file(self, left: Path) -> None:
        remove_left_over(left / "a.md", folder=False)
        assert len(parts(left)) == 2
        remove_left_over(left / "b.md", folder=False)
        assert [part.parent.name for part in parts(left)] == ["below"]

    def test_of_a_folder(self, left: Path) -> None:
        remove_left_over(left, folder=True)
        assert [part.parent.name for part in parts(left)] == ["below"]
        others = {".a.md.newsum-spool", ".hidden", "a.newsum-part", "below"}
        assert {path.name for path in left.iterdir()} == others

    def test_of_an_earlier_version(self, tmp_path: Path) -> None:
        """By the name as it was given then."""
        (tmp_path / ".f4f1ab7d2a7b4c2c-00000000.newsum-part").touch()
        (tmp_path / ".97e61a490c0b3ad5-00000000.newsum-part").touch()
        remove_left_over(tmp_path / "a.md", folder=False)
        assert [part.name[:17] for part in parts(tmp_path)] == [".f4f1ab7d2a7b4c2c"]

    def test_of_what_a_link_leads_to(self, left: Path, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("b.md")
        remove_left_over(tmp_path / "link", folder=False)
        assert len(parts(left)) == 2

    def test_of_nothing(self, tmp_path: Path) -> None:
        remove_left_over(tmp_path / "new" / "a.md", folder=False)
        remove_left_over(tmp_path / "new", folder=True)
        assert not (tmp_path / "new").exists()

    def test_what_is_being_written_stays(self, tmp_path: Path) -> None:
        def chunks() -> Iterator[str]:
            yield "a"
            remove_left_over(tmp_path, folder=True)
            remove_left_over(tmp_path / "a.md", folder=False)
            yield "b"

        write_whole(tmp_path / "a.md", chunks())
        assert (tmp_path / "a.md").read_text() == "ab"

    @pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="no list of open files here")
    def test_no_file_stays_open(self, left: Path) -> None:
        before = len(os.listdir("/proc/self/fd"))
        for name in ("c.md", "d.md"):
            write_whole(left / name, ["new"])
        remove_left_over(left, folder=True)
        assert len(os.listdir("/proc/self/fd")) == before

    def test_what_is_none_of_ours_stays(self, tmp_path: Path) -> None:
        (tmp_path / "kept").touch()
        (tmp_path / ".a.newsum-part").symlink_to("kept")
        (tmp_path / ".b.newsum-part").mkdir()
        remove_left_over(tmp_path, folder=True)
        assert len(list(tmp_path.iterdir())) == 3
