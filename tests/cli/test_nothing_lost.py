"""What is read is never replaced, what is no file is written into, and one name spoils nothing."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from newsum.batch.output_names import Names

from .conftest import ARTICLE, Ran

Newsum = Callable[..., Ran]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and modes are POSIX")


def laid_out(folder: Path) -> None:
    """Articles, and other ways to them."""
    for name in ("d.txt", "e.txt", "in/a", "in/a.txt", "in/b.txt", "in/deep/c.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(ARTICLE)
    (folder / "link.txt").symlink_to("d.txt")
    (folder / "hard.txt").hardlink_to(folder / "d.txt")
    (folder / "linked").symlink_to("in")
    (folder / "c.jsonl").write_text(json.dumps({"id": "1", "text": ARTICLE}) + "\n")
    (folder / ".f.md.newsum-spool").write_text(ARTICLE)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        (["d.txt", "-o", "new/../d.txt"], "d.txt"),
        (["d.txt", "-o", "in/new/../../d.txt"], "d.txt"),
        (["in/b.txt", "-o", "new/../linked/b.txt"], "in/b.txt"),
        (["in", "-o", "new/../in/"], "in"),
        (["in/a", "in/a.txt", "-o", "new/../in/"], "in/a.txt"),
    ],
)
def test_a_folder_that_is_not_there_yet_leads_to_no_source(
    newsum: Newsum, tmp_path: Path, arguments: list[str], kept: str
) -> None:
    """The folder is made for the output, and then the path leads back out of it."""
    laid_out(tmp_path)
    before = contents(tmp_path)
    ran = newsum(*arguments)
    assert ran.code == 2
    assert f"would replace a source, {kept} ({tmp_path}" in " ".join(ran.err.split())
    assert contents(tmp_path) == before
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["d.txt", "-o", "d.txt"], "d.txt"),
        (["d.txt", "-o", "./in/../d.txt"], "d.txt (in/../d.txt)"),
        (["d.txt", "-o", "link.txt"], "d.txt (link.txt)"),
        (["link.txt", "-o", "d.txt"], "link.txt (d.txt)"),
        (["d.txt", "-o", "hard.txt"], "d.txt (hard.txt)"),
        (["d.txt", "e.txt", "-o", "e.txt"], "e.txt"),
        (["read", "c.jsonl", "-o", "c.jsonl"], "c.jsonl"),
        (["d.txt", "-o", "./"], "d.txt"),
        (["in", "-o", "in/"], "in"),
        (["in", "-o", "linked/"], "in (linked)"),
        (["in", "-o", "in/b.txt"], "in/b.txt"),
        (["in", "-o", "in/deep/c.txt"], "in/deep/c.txt"),
        (["linked", "-o", "in/b.txt"], "in/b.txt"),
        (["in/a", "in/a.txt", "-o", "in/"], "in/a.txt"),
        (["in/a.txt", "in/a", "-o", "linked/"], "in/a.txt (linked/a.txt)"),
        (["in", ".f.md.newsum-spool", "-o", "f.md"], ".f.md.newsum-spool"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_source_is_never_replaced(
    newsum: Newsum, tmp_path: Path, arguments: list[str], told: str
) -> None:
    laid_out(tmp_path)
    if arguments[-1] == "./":  # its own name with the suffix of the format
        (tmp_path / "d").write_text(ARTICLE)
        arguments = ["d", *arguments]
    before = contents(tmp_path)
    ran = newsum(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert f"--output would replace a source, {told}: name another place." in ran.err
    assert contents(tmp_path) == before


def test_standard_input_is_a_source_too(newsum: Newsum, article: Path) -> None:
    with article.open() as stdin:
        command = [sys.executable, "-m", "newsum", "-o", article.name]
        done = subprocess.run(
            command, stdin=stdin, cwd=article.parent, capture_output=True, check=False
        )
    assert (done.returncode, article.read_text()) == (2, ARTICLE)


@pytest.mark.parametrize("led", [">>d.txt", "1<>link.txt", "<d.txt 1<>hard.txt"])
def test_standard_output_replaces_no_source(tmp_path: Path, led: str) -> None:
    laid_out(tmp_path)
    before = contents(tmp_path)
    source = "" if led.startswith("<") else "d.txt"
    command = ["sh", "-c", f"{sys.executable} -m newsum {source} {led}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    told = f"would replace a source, {source or '-'} (standard output): name another place."
    assert told in done.stderr
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("laid", "own", "options"),
    [
        ("a link", ".out.jsonl.newsum-spool", ["-o", "out.jsonl"]),
        ("a hard link", ".out.jsonl.newsum-spool", ["-o", "out.jsonl", "--resume"]),
        ("a pipe", "out/.newsum/spool", ["-o", "out/", "--resume"]),
        ("a link", "out/.newsum/failures.jsonl", ["-o", "out/"]),
        ("a pipe", "out/.newsum/failures.jsonl", ["-o", "out/"]),
        ("a hard link", "in/.out.jsonl.newsum-output", ["-o", "in/out.jsonl"]),
    ],
)
def test_what_lies_in_wait_for_newsums_own_files_is_not_followed(
    newsum: Newsum, tmp_path: Path, laid: str, own: str, options: list[str]
) -> None:
    laid_out(tmp_path)
    there = tmp_path / own
    there.parent.mkdir(parents=True, exist_ok=True)
    if laid == "a pipe":
        os.mkfifo(there)
    elif laid == "a link":
        there.symlink_to(tmp_path / "e.txt")
    else:
        there.hardlink_to(tmp_path / "e.txt")
    assert newsum("in", *options).code == 0
    assert (tmp_path / "e.txt").read_text() == ARTICLE
    assert not there.exists() or (there.is_file() and not there.is_symlink())


@pytest.mark.parametrize(
    ("own", "arguments", "ran"),
    [
        ("out/index.html", ["in", "-o", "out/", "-f", "html"],
         (0, "", "newsum: out/index.html stays, as newsum did not make it\n")),
        ("new/told.json", ["digest", "in", "--new", "new"],
         (1, "", "newsum: cannot write new/told.json: a pipe or a device is in its place\n")),
    ],
)  # fmt: skip
def test_a_pipe_in_the_place_of_what_is_read_and_written_hangs_nothing(
    newsum: Newsum, tmp_path: Path, own: str, arguments: list[str], ran: tuple[int, str, str]
) -> None:
    laid_out(tmp_path)
    (tmp_path / own).parent.mkdir()
    os.mkfifo(tmp_path / own)
    assert newsum(*arguments) == Ran(*ran)


def test_a_records_file_is_no_source(newsum: Newsum, tmp_path: Path) -> None:
    """A record's id is known only when it is read: its file gets another name."""
    for name in ("c", "x"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"id": "x", "text": ARTICLE}) + "\n")
    assert newsum("c.jsonl", "x.jsonl", "-o", "./", "--format", "jsonl").code == 0
    assert json.loads((tmp_path / "x.jsonl").read_text()) == {"id": "x", "text": ARTICLE}
    assert (tmp_path / "x-2.jsonl").exists()


@pytest.mark.parametrize("output", ["in/out/", "in/out.txt", "linked/out.md", "in/deep/out.jsonl"])
def test_the_output_is_not_read_again(newsum: Newsum, tmp_path: Path, output: str) -> None:
    laid_out(tmp_path)
    options = ["-o", output, "--format", "jsonl", "--verbose"]
    first = newsum("in", *options)
    assert "3 of 3 articles done" in first.err
    written = contents(tmp_path)
    again = newsum("in", *options)
    assert (again.code, again.err.partition("(")[0]) == (0, first.err.partition("(")[0])
    marks = {name for name in written if name.endswith("newsum-output")}
    assert {name: data for name, data in contents(tmp_path).items() if name not in marks} == {
        name: data for name, data in written.items() if name not in marks
    }


@pytest.mark.parametrize(
    "command",
    [
        ["in", "-o", "in/all.html"],
        ["read", "in", "-o", "in/all.txt"],
        ["quotes", "in", "-o", "in/all.md"],
        ["digest", "in", "-o", "in/all.html"],
        ["digest", "in", "-o", "linked/all.txt"],
        ["quotes", "in", "--audit", "-o", "in/all.html"],
    ],
    ids=" ".join,
)
def test_every_command_knows_its_own_output_again(
    newsum: Newsum, tmp_path: Path, command: list[str]
) -> None:
    """What stands among the articles that it was made of is made again, and no article."""
    laid_out(tmp_path)
    runs = [(newsum(*command), Path(tmp_path, command[-1]).read_bytes()) for _ in range(3)]
    assert [ran.code for ran, _ in runs] == [0, 0, 0]
    assert len({written for _, written in runs}) == 1


def test_an_output_that_somebody_changed_is_an_article(newsum: Newsum, tmp_path: Path) -> None:
    laid_out(tmp_path)
    assert newsum("in", "-o", "in/out.txt").code == 0
    (tmp_path / "in/out.txt").write_text(ARTICLE)
    assert newsum("in", "-o", "in/out.txt").code == 2
    assert (tmp_path / "in/out.txt").read_text() == ARTICLE


def test_standard_output_in_a_source_folder_is_not_read(tmp_path: Path) -> None:
    laid_out(tmp_path)
    command = [sys.executable, "-m", "newsum", "in", "--format", "jsonl"]
    with open(tmp_path / "in/all.jsonl", "w") as stdout:
        subprocess.run(command, stdout=stdout, cwd=tmp_path, check=True)
    assert len((tmp_path / "in/all.jsonl").read_text().splitlines()) == 3


class TestWhatIsNoFile:
    def test_a_named_pipe_is_written_into(self, newsum: Newsum, article: Path) -> None:
        pipe = article.with_name("pipe")
        os.mkfifo(pipe)
        got: list[str] = []
        reader = threading.Thread(target=lambda: got.append(pipe.read_text()))
        reader.start()
        assert newsum(article, "-o", pipe).code == 0
        reader.join(30)
        assert got == [newsum(article).out]
        assert stat.S_ISFIFO(pipe.stat().st_mode)

    def test_a_named_pipe_is_not_read_and_written(self, newsum: Newsum, article: Path) -> None:
        pipe, link = article.with_name("pipe"), article.with_name("link")
        os.mkfifo(pipe)
        link.symlink_to(pipe)
        for source, output in ((pipe, pipe), (link, pipe), (pipe, link)):
            ran = newsum(article, source, "-o", output)
            assert ran.code == 2
            assert "--output would replace a source" in ran.err

    @pytest.mark.parametrize("output", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
    def test_standard_output_by_name(self, newsum: Newsum, article: Path, output: str) -> None:
        if not os.path.exists(output):
            pytest.skip("not on this system")
        assert newsum(article, "-o", output) == newsum(article)
        file = article.with_name("file")
        command = f"{{ echo before; {sys.executable} -m newsum {article.name} -o {output}; }} >file"
        subprocess.run(["sh", "-c", command], cwd=article.parent, check=True)
        assert file.read_text() == "before\n" + newsum(article).out

    def test_a_device_stays_one(self, newsum: Newsum, article: Path, tmp_path: Path) -> None:
        assert newsum(article, article.parent, "-o", "/dev/null").code == 0
        assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
        assert not list(Path("/dev").glob(".null*"))
        ran = newsum(article, "-o", "/dev/full")
        assert (ran.code, ran.err) == (
            1,
            "newsum: cannot write /dev/full: No space left on device\n",
        )

    def test_a_pipe_in_an_output_folder_costs_its_article(
        self, newsum: Newsum, tmp_path: Path
    ) -> None:
        laid_out(tmp_path)
        (tmp_path / "out").mkdir()
        os.mkfifo(tmp_path / "out/a.txt.md")
        ran = newsum("in", "-o", "out/", "--format", "markdown")
        assert ran.code == 1
        assert "newsum: in/a.txt: its output cannot be written (a pipe or a device is" in ran.err
        assert (tmp_path / "out/b.txt.md").exists()


class TestLinksAndModes:
    def test_a_link_stays_and_leads_to_the_output(self, newsum: Newsum, article: Path) -> None:
        there = article.with_name("there")
        there.mkdir()
        (there / "real.md").write_text("old")
        for name, target in (("old.md", "there/real.md"), ("new.md", "there/new.md")):
            article.with_name(name).symlink_to(target)
            assert newsum(article, "-o", name).code == 0
            assert article.with_name(name).is_symlink()
        assert (there / "real.md").read_text() == (there / "new.md").read_text() != "old"
        assert len(list(there.iterdir())) == 2

    def test_a_link_to_itself_is_told(self, newsum: Newsum, article: Path) -> None:
        article.with_name("loop.md").symlink_to("loop.md")
        ran = newsum(article, "-o", "loop.md")
        assert ran.code == 1
        assert ran.err.startswith("newsum: cannot write loop.md: Too many levels")

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666])
    def test_a_mode_is_kept(self, newsum: Newsum, article: Path, mode: int) -> None:
        out = article.with_name("out.md")
        out.touch()
        out.chmod(mode)
        assert newsum(article, "-o", "out.md").code == 0
        assert stat.S_IMODE(out.stat().st_mode) == mode
        assert out.read_text()


class TestNames:
    LONG = "n" * 251 + ".txt"
    WIDE = "\U0001d4d0" * 70  # letters of four bytes

    def test_a_name_that_is_too_long_is_shortened(self, newsum: Newsum, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        for name in (self.LONG, "m" + self.LONG[1:], "z.txt"):
            (tmp_path / "in" / name).write_text(ARTICLE)
        rows = [{"id": name, "text": ARTICLE} for name in (self.WIDE, self.WIDE + "x", "2")]
        (tmp_path / "in" / "c.jsonl").write_text("\n".join(map(json.dumps, rows)))
        for resume in ([], ["--resume"]):
            ran = newsum("in", "-o", "out/", "--format", "markdown", *resume)
            assert (ran.code, ran.err) == (0, "")
            written = [path.name for path in (tmp_path / "out").glob("*.md")]
            assert len(written) == 6
            assert {"2.md", "z.txt.md"} < set(written)
            assert all(len(os.fsencode(name)) <= 255 for name in written)

    def test_a_long_output_file(self, newsum: Newsum, article: Path) -> None:
        name = "n" * 250 + ".md"
        assert newsum(article, article.parent, "-o", name).code == 0
        assert article.with_name(name).exists()

    def test_a_name_without_end_is_cut_in_messages(self, newsum: Newsum, tmp_path: Path) -> None:
        row = json.dumps({"id": "n" * 100_000, "text": ""})
        (tmp_path / "c.jsonl").write_text(f"{row}\n" * 5)
        ran = newsum("c.jsonl", "--format", "plain")
        assert ran.code == 1
        assert "c.jsonl#nnn" in ran.err
        assert "nnn: no article in it" in ran.err
        assert len(ran.err) < 10_000

    def test_a_file_and_a_folder_of_one_name(self, newsum: Newsum, tmp_path: Path) -> None:
        for name in ("x.txt", "x.txt.md/y.txt", "x.txt.md/z.txt", "z.txt"):
            (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "in" / name).write_text(ARTICLE)
        for resume in ([], ["--resume"]):
            ran = newsum("in", "-o", "out/", "--format", "markdown", *resume)
            assert (ran.code, ran.err) == (0, "")
        out = tmp_path / "out"
        written = sorted(str(path.relative_to(out)) for path in out.rglob("*.md") if path.is_file())
        assert written == ["x.txt.md", "x.txt.md-2/y.txt.md", "x.txt.md-2/z.txt.md", "z.txt.md"]

    @pytest.mark.parametrize(
        "twins",
        [
            ("a.txt", "A.txt", "A.TXT"),
            ("caf\u00e9.txt", "cafe\u0301.txt", "CAF\u00c9.txt"),
            ("\u1e69.txt", "s\u0323\u0307.txt", "s\u0307\u0323.txt"),
            ("\u0130.txt", "I\u0307.txt", "i\u0307.txt"),
            ("\u00df.txt", "ss.txt", "\u1e9e.txt"),
            ("caf\u00e9/x.txt", "cafe\u0301/x.txt", "Caf\u00e9/X.txt"),
        ],
        ids=ascii,
    )
    def test_names_that_some_file_systems_take_for_one(
        self, tmp_path: Path, twins: tuple[str, ...]
    ) -> None:
        """Theirs would be one file on macOS or Windows, the last of them alone."""
        names = Names(tmp_path, ".md")
        made = [names.name(twin).name for twin in twins]
        assert [name.endswith(("-2.md", "-3.md")) for name in made] == [False, True, True]

    def test_what_is_in_the_way_costs_its_article(self, newsum: Newsum, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        for name in ("a.txt", "b\x1b[2J.txt", "c.txt"):
            (tmp_path / "in" / name).write_text(ARTICLE)
        (tmp_path / "out" / "b\x1b[2J.txt.md").mkdir(parents=True)
        for resume in ([], ["--resume"]):
            ran = newsum("in", "-o", "out/", "--format", "markdown", *resume)
            assert ran.code == 1
            failed, summed = ran.err.splitlines()
            assert failed.startswith(
                "newsum: in/b\\x1b[2J.txt: its output cannot be written (is a directory); "
            )
            assert summed.startswith("newsum: 2 of 3 articles done, ")
            assert ("2 of them before, 1 failed" if resume else "done, 1 failed") in summed
            assert (tmp_path / "out/a.txt.md").exists()
            assert (tmp_path / "out/c.txt.md").exists()
            (line,) = (tmp_path / "out/.newsum/failures.jsonl").read_text().splitlines()
            assert json.loads(line)["error"]["kind"] == "unwritable"

    def test_a_name_nested_deeper_than_calls_costs_its_article_alone(
        self, newsum: Newsum, article: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(article.parent)
        for _ in range(1_100):
            os.mkdir("a")
            os.chdir("a")
        Path("x.txt").write_text(ARTICLE)
        os.chdir(article.parent)
        ran = newsum(".", "-o", "out/", "-f", "markdown")
        subprocess.run(["rm", "-r", "a", "out/a"], check=False)  # pytest's own way is recursive
        assert article.with_name("out").joinpath("harbour.txt.md").exists()
        assert "Traceback" not in ran.err
        assert ran.code == 0 or "folders nested too deep" in ran.err

    @pytest.mark.parametrize("name", ["x/" * 3000 + "y.md", "x/" * 3000])
    def test_an_output_with_a_name_too_long_is_told(
        self, newsum: Newsum, article: Path, name: str
    ) -> None:
        ran = newsum(article, article.parent, "-o", name)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("newsum: cannot write x/x/x/")
        assert ran.err.endswith(": File name too long\n")

    def test_an_output_is_shown_and_not_obeyed(self, newsum: Newsum, article: Path) -> None:
        (article.parent / "file").touch()
        ran = newsum(article, "-o", "file/\x1b[2J.md")
        assert (ran.code, ran.err.count("\n")) == (1, 1)
        assert ran.err.startswith("newsum: cannot write file/\\x1b[2J.md: ")


class TestLeftOver:
    def test_what_a_killed_run_left_goes(self, newsum: Newsum, article: Path) -> None:
        code = "import os, sys; from pathlib import Path; from newsum.output import write_whole\n"
        code += "write_whole(Path(sys.argv[1]), (os._exit(9) if n else 'a' for n in range(2)))"
        for name in ("out.md", "other.md", "out/a.md", "elsewhere/a.md"):
            command = [sys.executable, "-c", code, str(article.parent / name)]
            assert subprocess.run(command, check=False).returncode == 9
        assert len(list(article.parent.rglob(".*.newsum-part"))) == 4
        assert newsum(article, "-o", "out.md").code == 0
        assert newsum(article, "-o", "out/").code == 0
        left = [path.parent.name for path in article.parent.rglob(".*.newsum-part")]
        assert sorted(left) == sorted([article.parent.name, "elsewhere"]), "others' stay"

    def test_what_somebody_is_writing_stays(self, newsum: Newsum, article: Path) -> None:
        from newsum.output import write_whole

        def chunks() -> object:
            yield "a"
            assert newsum(article, "-o", "out.md").code == 0
            yield "b"

        write_whole(article.with_name("out.md"), chunks())  # type: ignore[arg-type]
        assert article.with_name("out.md").read_text() == "ab"
