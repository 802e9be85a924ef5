"""What a person at a terminal gets: a real one, on POSIX."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")


def typed(*arguments: str, cwd: Path, keys: bytes = b"", **environment: str) -> str:
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
    assert process.wait(timeout=60) == 0
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
