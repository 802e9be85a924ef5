"""The README shows what newsum prints; ``python tests/test_readme.py`` brings it up to date."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from newsum.cli.commands import newsum as command_line

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"

# A block of one command and what it prints.
EXAMPLE = re.compile(r"```console\n\$ (newsum [^\n]*)\n(.*?)```", re.DOTALL)


def printed(command: str) -> str:
    """What a command prints, on 80 columns and without colour."""
    arguments = shlex.split(command)[1:]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NEWSUM_")}
    done = subprocess.run(
        [sys.executable, "-m", "newsum", *arguments],
        cwd=ROOT,
        env=environment | {"COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=True,
        stdin=subprocess.DEVNULL,
    )
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("command", "output"), EXAMPLE.findall(README.read_text("utf-8")), ids=lambda part: part[:40]
)
def test_example(command: str, output: str) -> None:
    assert printed(command) == output


BLOCK = re.compile(r"```(?:text|sh|bat|console)\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r"^(?:\$ |.*\| )?newsum (.*?)(?:  |\||$)", re.MULTILINE)
TYPED = [
    line
    for block in BLOCK.findall(README.read_text("utf-8"))
    for line in COMMAND.findall(block)
    if "COMMAND" not in line
]
"""What the README types behind newsum."""


@pytest.mark.parametrize("line", TYPED)
def test_every_option_that_is_shown_is_there(line: str) -> None:
    words = shlex.split(line, comments=True)
    name = words[0] if words and words[0] in command_line.commands else "summarize"
    params = [*command_line.commands[name].params, *command_line.params]
    known = {option for param in params for option in (*param.opts, *param.secondary_opts)}
    options = {word.split("=")[0] for word in words if word.startswith("-") and word != "-"}
    assert options <= known | {"--help"}


def test_many_lines_are_shown() -> None:
    assert len(TYPED) > 25


def test_python_example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert result.attempted >= 3
    assert result.failed == 0


def test_the_first_two_blocks_are_one_command_each() -> None:
    first, second = re.findall(r"```sh\n(.*?)```", README.read_text("utf-8"), re.DOTALL)[:2]
    assert first.count("\n") == second.count("\n") == 1
    assert " seeds/" in first
    assert "[test]" in second


if __name__ == "__main__":
    text = EXAMPLE.sub(
        lambda match: f"```console\n$ {match[1]}\n{printed(match[1])}```", README.read_text("utf-8")
    )
    README.write_text(text, encoding="utf-8")
