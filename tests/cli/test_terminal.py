"""What a person at a terminal gets: a real one, on POSIX."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from threading import Timer

import pytest

pty = pytest.importorskip("pty")


def typed(*arguments: str, cwd: Path, keys: bytes = b"", code: int = 0, **environment: str) -> str:
    """Everything that a terminal of 80 columns shows of a run, and of the keys pressed in it."""
    main, side = pty.openpty()
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("NEWSUM_", "NO_COLOR"))}
    process = subprocess.Popen(
        [sys.executable, "-m", "newsum", *arguments],
        stdin=side,
        stdout=side,
        stderr=side,
        cwd=cwd,
        env=clean | {"COLUMNS": "80", "TERM": "xterm-256color"} | environment,
    )
    os.close(side)
    late = Timer(60, process.kill)  # what waits for more keys would wait for ever
    late.start()
    os.write(main, keys)
    shown = b""
    while True:
        try:
            chunk = os.read(main, 4096)
        except OSError:  # the other side is closed
            break
        if not chunk:
            break
        shown += chunk
    assert process.wait(timeout=60) == code
    late.cancel()
    os.close(main)
    return shown.decode("utf-8").replace("\r\n", "\n")


@pytest.mark.parametrize("arguments", [[], ["--format", "json"]], ids=str)
def test_with_no_source_the_help_is_shown(tmp_path: Path, arguments: list[str]) -> None:
    shown = typed(*arguments, cwd=tmp_path)
    assert "newsum COMMAND [OPTIONS] [SOURCE]..." in shown
    assert "Examples:" in shown


def test_a_command_without_a_source_shows_its_own_help(tmp_path: Path) -> None:
    assert "Usage: newsum quotes" in typed("quotes", cwd=tmp_path)


def test_it_says_what_it_waits_for(tmp_path: Path) -> None:
    shown = typed("-", cwd=tmp_path, keys=b"It rained in Tarn on Friday.\n\x04")
    assert "newsum: paste or type the article, then Ctrl-D" in shown
    assert shown.endswith("It rained in Tarn on Friday.\n")
    assert "Ctrl-D" not in typed("-q", "-", cwd=tmp_path, keys=b"It rained in Tarn.\n\x04")


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_one_end_ends_what_is_typed(tmp_path: Path, lines: int) -> None:
    keys = b"It rained in Tarn on Friday.\n" * lines + b"\x04"
    assert "It rained in Tarn on Friday." in typed("read", "-q", "-", cwd=tmp_path, keys=keys)


def test_colours_where_a_terminal_has_them_and_nobody_minds(article: Path) -> None:
    shown = typed(article.name, cwd=article.parent)
    assert "• " in shown
    assert "\x1b[" in shown


def test_no_colour_where_somebody_minds(article: Path) -> None:
    shown = typed(article.name, cwd=article.parent, NO_COLOR="1")
    assert "• " in shown
    assert "\x1b[3" not in shown  # bold and dim may stay


def test_a_folder_is_summed_up(article: Path) -> None:
    (article.parent / "second.txt").write_bytes(article.read_bytes())
    assert "newsum: 2 of 2 articles done" in typed(".", cwd=article.parent)


PAGER = "sed s/^/paged:/"
SMALL, LARGE = "6", "60"


@pytest.mark.parametrize(
    ("arguments", "environment", "paged"),
    [
        pytest.param([], {"LINES": SMALL}, True, id="does-not-fit"),
        pytest.param([], {"LINES": LARGE}, False, id="fits"),
        pytest.param(["--pager"], {"LINES": LARGE}, True, id="asked-for"),
        pytest.param(["--no-pager"], {"LINES": SMALL}, False, id="unwanted"),
        pytest.param(["-f", "json"], {"LINES": SMALL}, True, id="any-format"),
        pytest.param([], {"LINES": SMALL, "NEWSUM_PAGER": ""}, False, id="none"),
        pytest.param([], {"LINES": SMALL, "NEWSUM_PAGER": "cat"}, False, id="cat"),
        pytest.param([], {"LINES": SMALL, "PAGER": "", "NEWSUM_PAGER": PAGER}, True, id="own"),
        pytest.param([], {"LINES": SMALL, "PAGER": "no-such-program"}, False, id="missing"),
    ],
)
def test_a_pager(
    article: Path, arguments: list[str], environment: dict[str, str], paged: bool
) -> None:
    shown = typed(article.name, *arguments, cwd=article.parent, **{"PAGER": PAGER} | environment)
    assert ("paged:" in shown) == paged
    assert "Port Alder" in shown


def test_a_dumb_terminal_has_no_pager_of_its_own(article: Path) -> None:
    shown = typed(article.name, cwd=article.parent, LINES=SMALL, TERM="dumb")
    assert "and cut the island off" in shown  # less would wait for a key
    assert "\x1b" not in shown


def test_what_comes_article_by_article_is_paged_only_where_asked_for(article: Path) -> None:
    (article.parent / "second.txt").write_bytes(article.read_bytes())
    small = {"LINES": SMALL, "PAGER": PAGER}
    assert "paged:" not in typed(".", cwd=article.parent, **small)
    assert "paged:" in typed("--pager", ".", cwd=article.parent, **small)
    for whole in ("quotes", "digest"):
        assert "paged:" in typed(whole, ".", cwd=article.parent, **small)


def test_a_pager_is_chosen_in_the_user_s_file(article: Path, tmp_path: Path) -> None:
    config = tmp_path / "mine.toml"
    config.write_text("pager = false\n", encoding="utf-8")
    small = {"LINES": SMALL, "PAGER": PAGER, "NEWSUM_CONFIG": str(config)}
    assert "paged:" not in typed(article.name, cwd=article.parent, **small)
    assert "paged:" in typed(article.name, "--pager", cwd=article.parent, **small)


@pytest.mark.parametrize("columns", ["40", "80"])
def test_errors_are_broken_between_words(tmp_path: Path, columns: str) -> None:
    missing = "an-article-that-is-not-here-and-has-a-long-name-of-its-own.txt"
    shown = typed(missing, cwd=tmp_path, code=1, COLUMNS=columns)
    lines = shown.splitlines()
    assert len(lines) > 1
    assert all(len(line) <= int(columns) or missing in line for line in lines)
    assert all(line.startswith("  ") for line in lines[1:])
    message = "no such file or folder; check the spelling, or quote a name with blanks in it"
    assert " ".join(shown.split()) == f"newsum: {missing}: {message}"
    wrong = typed("quotes", "--seconds", "30", "x.txt", cwd=tmp_path, code=2, COLUMNS=columns)
    assert all(len(line) <= int(columns) for line in wrong.splitlines())
    assert "--seconds is an option of newsum summarize" in " ".join(wrong.split())


def test_links_lead_to_files_where_the_terminal_has_them(article: Path) -> None:
    (article.parent / "second.txt").write_bytes(article.read_bytes())
    for terminal, has in (("xterm-256color", True), ("dumb", False), ("linux", False)):
        shown = typed("harbour.txt", "second.txt", cwd=article.parent, TERM=terminal)
        assert (f"\x1b]8;;{article.as_uri()}\x1b\\" in shown) == has
        assert ("\x1b]" in shown) == has
    for option in ("--color=never", "--format=plain"):
        assert "\x1b" not in typed(option, "-q", "harbour.txt", "second.txt", cwd=article.parent)
