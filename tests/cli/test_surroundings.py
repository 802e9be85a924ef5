"""Closed streams, full disks, an early Ctrl-C: a line or none, the right exit code, no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import ARTICLE, Ran

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell is needed")

FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
NO_ROOM = "newsum: cannot write standard output: No space left on device\n"
CLOSED = "newsum: cannot write standard output: Bad file descriptor\n"


def shell(line: str, cwd: Path) -> Ran:
    """Run a line with newsum in a shell."""
    command = line.replace("newsum ", f"{sys.executable} -X dev -W error -m newsum ")
    done = subprocess.run(["sh", "-c", command], cwd=cwd, capture_output=True, check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(
    ("line", "code", "err"),
    [
        ("newsum harbour.txt >&-", 1, CLOSED),
        ("newsum --help >&-", 1, CLOSED),
        ("newsum harbour.txt -o out.md >&-", 0, ""),
        ("newsum harbour.txt >/dev/null <&-", 0, ""),
        ("newsum <&-", 1, "newsum: -: cannot be read (standard input is closed); check that you "
         "may read it, or copy it elsewhere\n"),
        ("newsum missing.txt 2>&-", 1, ""),
        ("newsum --nonsense 2>&-", 2, ""),
        ("newsum harbour.txt <&- >&- 2>&-", 1, ""),
        ("newsum . -o out/ --jobs 2 --timeout 60 <&- >&- 2>&-", 0, ""),
        pytest.param("newsum --help >/dev/full", 1, NO_ROOM, marks=FULL),
        pytest.param("newsum --version >/dev/full", 1, NO_ROOM, marks=FULL),
        pytest.param("newsum harbour.txt >/dev/full", 1, NO_ROOM, marks=FULL),
        pytest.param("newsum harbour.txt harbour.txt other.txt >/dev/full", 1, NO_ROOM, marks=FULL),
        pytest.param("newsum missing.txt 2>/dev/full", 1, "", marks=FULL),
        pytest.param("newsum --nonsense 2>/dev/full", 2, "", marks=FULL),
    ],
)  # fmt: skip
def test_streams_that_cannot_be_used(article: Path, line: str, code: int, err: str) -> None:
    article.with_name("other.txt").write_text(ARTICLE)
    ran = shell(line, article.parent)
    assert (ran.code, ran.out, ran.err) == (code, "", err)


def test_nothing_gets_into_a_file_that_has_the_number_of_a_closed_one(article: Path) -> None:
    shell("newsum . missing.txt -o out/ --jobs 2 --timeout 60 <&- >&- 2>&-", article.parent)
    (failure,) = (article.parent / "out/.newsum/failures.jsonl").read_text().splitlines()
    assert failure.startswith('{"schema":')


LONG = ARTICLE * 2_000
"""An article that no pipe holds, in whatever format."""


@pytest.mark.parametrize(
    "line",
    [
        "newsum read long.txt",
        "newsum read long.txt -f json",
        "newsum quotes long.txt long.txt harbour.txt -f html",
        "newsum --points 5000 long.txt harbour.txt",
        "newsum digest --points 5000 long.txt",
        "newsum --help",
        "newsum read --help",
        "newsum --version",
    ],
)
def test_a_reader_that_leaves_is_no_error(article: Path, line: str) -> None:
    article.with_name("long.txt").write_text(LONG)
    ran = shell(f"{{ {line} --color never; echo $? >&3; }} 3>&2 2>told | true", article.parent)
    assert (ran.err, article.with_name("told").read_text()) == ("0\n", "")


@pytest.mark.parametrize("command", ["read", "quotes"])
def test_a_reader_of_a_named_pipe_that_leaves_is_no_error(article: Path, command: str) -> None:
    article.with_name("long.txt").write_text(LONG)
    os.mkfifo(article.with_name("pipe"))
    line = f"head -c 9 pipe >/dev/null & newsum {command} long.txt harbour.txt -o pipe -f jsonl"
    ran = shell(line, article.parent)
    assert (ran.code, ran.out, ran.err) == (0, "", "")


@pytest.mark.parametrize(
    ("output", "read"),
    [("-o", False), ("-o", True), ("stdout", True)],
    ids=["nobody reads", "somebody reads nothing", "nobody reads standard output"],
)
def test_told_to_stop_while_a_pipe_is_full_it_stops(article: Path, output: str, read: bool) -> None:
    article.with_name("long.txt").write_text(LONG)
    pipe = article.with_name("pipe")
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK) if read else None
    code = LISTENING + "from newsum.cli import main; main()"
    command = [sys.executable, "-c", code, "read", "long.txt", "harbour.txt", "--verbose"]
    stdout = os.open(pipe, os.O_WRONLY) if output == "stdout" else subprocess.DEVNULL
    command += ["-o", "pipe", "-f", "json"] if output == "-o" else ["-f", "json"]
    with subprocess.Popen(
        command, cwd=article.parent, stdout=stdout, stderr=subprocess.PIPE, text=True
    ) as process:
        time.sleep(3)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        begun = time.monotonic()
        _, err = process.communicate(timeout=20)
        assert time.monotonic() - begun < 5  # a second, on a machine that has nothing else to do
    assert process.returncode == 130
    assert err.startswith("newsum: interrupted, ")
    assert len(err.splitlines()) == 1
    for opened in (held, stdout if output == "stdout" else None):
        if opened is not None:
            os.close(opened)


@pytest.mark.parametrize("words", ["../{}", "../{} -o x.md", "../{} -o x/", "digest .."])
def test_a_folder_that_is_gone_is_told(article: Path, words: str) -> None:
    code = f"import os, sys; from newsum.cli import main; os.rmdir('../gone'); main({words.format(article.name).split()})"
    command = f'mkdir gone; cd gone; {sys.executable} -c "{code}"'
    ran = shell(command, article.parent)
    assert (ran.code, ran.out, ran.err) == (1, "", "newsum: the current folder is gone\n")


@pytest.mark.parametrize(
    ("words", "environment", "told"),
    [
        (["--encoding", "a" * 9_000], {}, "try utf-8 or windows-1252."),
        (["--language", "x" * 9_000], {}, "try en or de."),
        (["--since", "1" * 9_000], {}, "try 2026-03-05, yesterday, 24h or 7d."),
        (["--points", "9" * 4_000 + "z"], {}, "is not a valid integer range."),
        (["-f", "x" * 9_000], {}, "is not one of"),
        (["--" + "x" * 9_000], {}, "No such option"),
        ([], {"NEWSUM_LIMITS": "9" * 9_000}, "NEWSUM_LIMITS takes a number from 1"),
        ([], {"NEWSUM_WIDTH": "9" * 4_000 + "z"}, "is not a valid integer range."),
    ],
    ids=range(8),
)
def test_whatever_was_typed_a_message_has_an_end(
    newsum: Callable[..., Ran],
    article: Path,
    words: list[str],
    environment: dict[str, str],
    told: str,
) -> None:
    ran = newsum(article, *words, **environment)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err) < 1_800
    assert told in ran.err


@pytest.mark.parametrize("words", [[], ["--audit"]])
def test_a_name_without_end_is_told_in_part(
    newsum: Callable[..., Ran], article: Path, words: list[str]
) -> None:
    ran = newsum("quotes", article, *words, "--by", "x" * 9_000)
    assert ran.code == 0
    assert "Nobody by the name “xxx" in ran.out + ran.err
    assert len(ran.out + ran.err) < 500


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["digest", "--new", ""], "Invalid value for '--new': it is empty."),
        (["--cluster", ""], "Invalid value for '--cluster': it is empty."),
        (["--encoding", ""], "'' is not known: try utf-8 or windows-1252."),
    ],
)
def test_an_empty_value_is_told(
    newsum: Callable[..., Ran], article: Path, words: list[str], told: str
) -> None:
    ran = newsum(*words, article)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_an_empty_output_is_told(newsum: Callable[..., Ran], article: Path) -> None:
    ran = newsum(article, "-o", "")
    assert ran.code == 2
    assert ran.err.endswith("Error: --output is empty: name a file, or a folder.\n")
    assert list(article.parent.iterdir()) == [article]


@pytest.mark.parametrize(
    "line",
    [
        "newsum harbour.txt other.txt",
        "newsum . -o out/",
        "newsum . -o out.jsonl --resume",
        "newsum . --jobs 2 --timeout 60",
        "newsum quotes . -o out.csv",
        "newsum read . --format html",
    ],
)
def test_python_has_nothing_to_warn_of(article: Path, line: str) -> None:
    article.with_name("other.txt").write_text(ARTICLE)
    ran = shell(line, article.parent)
    assert (ran.code, ran.err) == (0, "")


LISTENING = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
"""A shell's background jobs are deaf to it."""

EARLY = (
    LISTENING
    + """
import os, sys
module, number = sys.argv.pop(1), getattr(signal, sys.argv.pop(1))
signal.signal(number, signal.default_int_handler)
class Told:
    def find_spec(self, name, path, target=None):
        if name == module:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), number)
sys.meta_path.insert(0, Told())
from newsum.cli import main
main()
"""
)
"""Runs newsum, and tells it to stop as it begins to import something."""


@pytest.mark.parametrize("stop", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize(
    "module",
    [
        "click", "click_default_group", "newsum.cli.commands", "newsum.pipeline", "newsum.cli.run",
        "newsum.cli.writing", "newsum.batch.spool", "nltk",
    ],
)  # fmt: skip
def test_told_to_stop_at_once_it_says_no_more_than_a_line(
    article: Path, module: str, stop: str
) -> None:
    article.with_name("other.txt").write_text(ARTICLE)
    command = [sys.executable, "-c", EARLY, module, stop, ".", "-o", "out.md"]
    done = subprocess.run(
        command,
        cwd=article.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert "Traceback" not in done.stderr
    assert done.stderr.strip() == "" or done.stderr.startswith("newsum: interrupted, ")
    assert not article.with_name("out.md").exists()


@pytest.mark.parametrize("stop", ["INT", "TERM", "HUP"])
def test_started_deaf_to_a_signal_it_stays_so(article: Path, stop: str) -> None:
    # As a script's jobs in the background are to Ctrl-C, and all that nohup runs to SIGHUP.
    pipe = article.with_name("pipe")
    os.mkfifo(pipe)
    command = f"trap '' {stop}; exec {sys.executable} -m newsum --format plain {pipe.name}"
    with subprocess.Popen(
        ["sh", "-c", command],
        cwd=article.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        with open(pipe, "w") as file:  # that it can be opened says that newsum waits for it
            process.send_signal(getattr(signal, f"SIG{stop}"))
            time.sleep(0.1)
            file.write(ARTICLE)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert out


def test_told_to_stop_while_a_dataclass_is_made_it_leaves_by_its_own_code(article: Path) -> None:
    shadow = article.with_name("sitecustomize.py")
    shadow.write_text(
        """
import builtins, os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # jobs in the background are deaf to it
run = builtins.exec
def interrupted(source, *scopes, **options):
    if "newsum.cli.commands" in sys.modules and isinstance(source, str):
        builtins.exec = run
        source = f"import os, signal; os.kill(os.getpid(), signal.SIGINT)\\n{source}"
    return run(source, *scopes, **options)
builtins.exec = interrupted
"""
    )
    done = subprocess.run(
        [sys.executable, "-m", "newsum", str(article)],
        env={**os.environ, "PYTHONPATH": str(article.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert "Traceback" not in done.stderr


def test_told_again_and_again_it_stops_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(100):
        (tmp_path / "in" / f"{number}.txt").write_text(ARTICLE * 40)
    code = LISTENING + "from newsum.cli import main; main()"
    command = [sys.executable, "-c", code, "in", "-o", "out/", "--jobs", "2"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while not list((tmp_path / "out").glob("*.txt")):
            assert process.poll() is None
            time.sleep(0.01)
        for number in range(20):
            process.send_signal((signal.SIGINT, signal.SIGTERM)[number % 2])
            time.sleep(0.002)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert "Exception" not in err
