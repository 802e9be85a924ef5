"""The user's own defaults, and what goes before them."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from .conftest import Ran

Newsum = Callable[..., Ran]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text('format = "json"\npoints = 2\n[quotes]\nmin-words = 7\n', encoding="utf-8")
    return path


def test_the_file_gives_defaults_and_what_is_typed_goes_first(
    newsum: Newsum, article: Path, config: Path
) -> None:
    def points(*arguments: object, **environment: str) -> int:
        ran = newsum(*arguments, article, NEWSUM_CONFIG=str(config), **environment)
        return len(json.loads(ran.out)["points"])

    assert points() == 2
    assert points(NEWSUM_POINTS="3") == 3
    assert points("--points", 1, NEWSUM_POINTS="3") == 1
    assert points("--words", 500) > 3


def test_a_table_is_of_one_command(newsum: Newsum, article: Path, config: Path) -> None:
    (quote,) = json.loads(newsum("quotes", article, NEWSUM_CONFIG=str(config)).out)["quotes"]
    assert len(quote["text"].split()) >= 7
    config.write_text("[quotes]\nmin-words = 50\n")
    ran = newsum("quotes", "-f", "json", article, NEWSUM_CONFIG=str(config))
    assert json.loads(ran.out)["quotes"] == []
    assert newsum(article, NEWSUM_CONFIG=str(config)).out == newsum(article).out


def test_it_stands_in_the_users_folder(newsum: Newsum, article: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    folder = tmp_path / "home" / ".config" / "newsum"
    folder.mkdir(parents=True)
    (folder / "newsum.toml").write_text('format = "jsonl"\n')
    home = str(tmp_path / "home")
    ran = subprocess.run(
        [sys.executable, "-m", "newsum", article],
        env={**os.environ, "HOME": home, "XDG_CONFIG_HOME": f"{home}/.config"},
        capture_output=True,
        check=True,
    )
    if sys.platform.startswith("linux"):
        assert json.loads(ran.stdout)["source"] == str(article)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("points = 'many'", "'many' is not a valid integer"),
        ("pionts = 3", "newsum has no option --pionts"),
        ("[quotes]\nexplain = true", "newsum quotes has no option --explain"),
        ("[quote]\nby = 'a'", "newsum has no command 'quote'"),
        ("points = 3 4", "no TOML"),
        ("points = " + "[" * 100_000, "no TOML"),
        ("points = inf", "'inf' is not a valid integer"),
        ("points = 2.5", "'2.5' is not a valid integer"),
        ("points = 2024-01-01", "'2024-01-01' is not a valid integer"),
        ("points = " + "9" * 5_000, "no TOML"),
        ("points = true", "points is neither true nor false"),
        ("points = [1, 2]", "points has one value, no list and no table"),
        ("[summarize.points]\nat = 1", "points has one value, no list and no table"),
        ("resume = 'often'", "'often' is not a valid boolean"),
        ("since = 12:30:00", "'12:30:00' is no day"),
        ("[quotes]\nby = [['a']]", "by has one value, no list and no table"),
        ("[quotes]\nby = [true]", "by is neither true nor false"),
        ("[digest]\nnew = ''", "it is empty"),
    ],
)
def test_what_is_wrong_with_it_names_the_file(
    newsum: Newsum, article: Path, config: Path, content: str, told: str
) -> None:
    config.write_text(content)
    command = ["digest"] if content.startswith("[digest]") else []
    ran = newsum(*command, article, NEWSUM_CONFIG=str(config))
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert "own.toml" in ran.err


def test_values_are_taken_as_if_typed(newsum: Newsum, article: Path, config: Path) -> None:
    config.write_text("since = 2020-01-31\ntimeout = 5.5\n[quotes]\nby = ['okafor', 'roe']\n")
    ran = newsum("quotes", "-f", "json", article, NEWSUM_CONFIG=str(config))
    assert (ran.code, ran.err) == (0, "")
    assert len(json.loads(ran.out)["quotes"]) == 1


def test_a_file_that_is_named_has_to_be_there(newsum: Newsum, article: Path) -> None:
    ran = newsum(article, NEWSUM_CONFIG="nowhere.toml")
    assert ran.code == 2
    assert "nowhere.toml: cannot be read" in ran.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
def test_it_may_be_a_pipe(newsum: Newsum, article: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "own.toml"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=('format = "json"\npoints = 1\n',))
    writer.start()
    ran = newsum(article, NEWSUM_CONFIG=str(pipe))
    writer.join()
    assert len(json.loads(ran.out)["points"]) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
def test_a_pipe_that_nobody_writes_to_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsum.cli import config

    monkeypatch.setattr(config, "_PATIENCE", 0.1)
    os.mkfifo(tmp_path / "own.toml")
    with pytest.raises(click.UsageError, match=r"own\.toml: not done within 0\.1 s"):
        config._parsed(tmp_path / "own.toml")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device there")
def test_a_device_without_end_is_no_file_of_defaults(newsum: Newsum, article: Path) -> None:
    ran = newsum(article, NEWSUM_CONFIG="/dev/zero")
    assert ran.code == 2
    assert "/dev/zero: larger than 32 MiB" in ran.err
