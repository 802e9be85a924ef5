"""Every format of the registry, on the command line: several sources are all in the output."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from newsum.cli.commands import newsum
from newsum.rendering import FORMATS
from newsum.rendering.registry import COMMANDS

FIRST = """Harbour reopens after storm

The harbour of Port Alder reopened on Friday, three days after a storm sank two ferries.

“We have lost ships, not people, and that is the news of the week,” said Ines Okafor, the harbour
master.
"""
SECOND = """Ferry sails again

The first ferry left Port Alder on Saturday with 300 people on board.

“My shift begins in an hour, and I have not slept at all,” said Liv Brandt, a nurse.
"""

VALID = [(form.name, command) for form in FORMATS.values() for command in form.commands]
OTHERS = [
    (form.name, command)
    for form in FORMATS.values()
    for command in COMMANDS
    if command not in form.commands
]


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    paths = tmp_path / "first.txt", tmp_path / "second.txt"
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


@pytest.mark.parametrize(("format", "command"), VALID)
def test_two_sources_give_both(format: str, command: str, sources: list[str]) -> None:
    ran = CliRunner().invoke(
        newsum, [command, "--jobs", "1", "--format", format, *sources], standalone_mode=False
    )
    assert ran.exception is None
    assert ran.return_value == 0
    out = " ".join(ran.output.split())  # a terminal's lines are wrapped
    assert "Ines Okafor" in out
    assert "Liv Brandt" in out


@pytest.mark.parametrize(("format", "command"), OTHERS)
def test_a_command_whose_results_a_format_cannot_hold(
    format: str, command: str, sources: list[str]
) -> None:
    ran = CliRunner().invoke(newsum, [command, "--format", format, *sources])
    assert ran.exit_code == 2
    assert f"newsum {FORMATS[format].commands[0]} --format {format}" in ran.output
