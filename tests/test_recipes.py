"""What the README's recipes promise, as far as it can be tried here."""

from __future__ import annotations

import email.message
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsum
from newsum.cli.commands import newsum as command_line

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
RECIPES = README[README.index("## Recipes") : README.index("## Security")]

TEXT = (
    'Bridge: closed - "for a year"\n\n'
    "By Ana Roe\n\n"
    "The old bridge over the Sill will close for a year from Monday, the council said.\n\n"
    "“We would rather close it than count the days until it falls,” said Tomas Reyl, the mayor.\n"
)
ENTRY = """<entry><id>{0}</id><title>Bridge closes for a year</title><link href="{1}"/>
<content type="html">&lt;p&gt;The old bridge over the Sill will close for a year from Monday, the
council said.&lt;/p&gt;{2}</content></entry>"""
FILLING = (
    "&lt;p&gt;Buses will go by way of Tarn, which takes a quarter of an hour more.&lt;/p&gt;" * 9
)


def run(*arguments: str, **options: Any) -> str:
    """What newsum prints."""
    done = subprocess.run(
        [sys.executable, "-m", "newsum", *arguments], capture_output=True, check=True, **options
    )
    return done.stdout.decode("utf-8")


COMMANDS = re.findall(r"newsum ((?:digest |quotes |read )?-[^\n\"|;<]*)", RECIPES)


@pytest.mark.parametrize("arguments", COMMANDS)
def test_every_option_of_a_recipe_is_one_of_its_command(arguments: str) -> None:
    words = shlex.split(arguments)
    command = command_line.commands[words[0] if words[0] in command_line.commands else "summarize"]
    known = {name for param in command.params for name in param.opts}
    assert {word for word in words if word.startswith("-")} <= known
    assert len(COMMANDS) >= 5


def test_a_note_begins_with_yaml(tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    options = "-f", "markdown", "--front-matter"
    run(*options, "-o", "vault/", "a.txt", "a.txt", cwd=tmp_path)
    note = (tmp_path / "vault/a.txt.md").read_text("utf-8")
    assert note == run(*options, "a.txt", cwd=tmp_path)
    empty, front, text = note.split("---\n", 2)
    assert empty == ""
    assert yaml.safe_load(front) == {
        "title": 'Bridge: closed - "for a year"',
        "author": "Ana Roe",
        "source": "a.txt",
        "genre": "brief",
    } | ({"language": "en"} if "language" in front else {})
    assert text.startswith("\n# Bridge: closed - ")
    several = run(*options, "a.txt", "a.txt", cwd=tmp_path)
    assert "---" not in several, "it stands at the top of a file, and nowhere else"


def test_a_newsletter_from_a_pipe() -> None:
    message = email.message.EmailMessage()
    message["From"] = "The Sill Post <news@post.example>"
    message["Subject"] = "Bridge closes for a year"
    message.set_content(TEXT.partition("\n\n")[2])
    options = "--type", "email", "--format", "terminal", "--color", "always"
    assert "Tomas\n  Reyl, the mayor" in run(*options, input=message.as_bytes())


def test_a_feed_with_its_texts(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    entries = "".join(
        ENTRY.format(n, f"https://post.example/{n}", FILLING) for n in ("urn:a", "urn:b")
    )
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Unread</title>{entries}</feed>'
    (tmp_path / "unread.atom").write_text(feed, encoding="utf-8")
    shown = run("--seconds", "30", "unread.atom", cwd=tmp_path)
    assert shown.count("The old bridge over the Sill will close") == 2


def test_partitions_give_json_for_every_article() -> None:
    def summarized(texts: Iterator[str]) -> Iterator[str]:
        return (made.to_json() for made in newsum.summarize_many(texts, points=3))

    done = list(summarized(iter([TEXT, " ", TEXT])))
    assert ['"error"' in line for line in done] == [False, True, False]
    assert done[0] == newsum.summarize(TEXT, points=3).to_json().replace(
        '"source": "text"', '"source": "text 1"'
    )


@pytest.mark.skipif(not shutil.which("help2man"), reason="help2man is not installed")
def test_the_man_page_has_the_sections_of_the_help(tmp_path: Path) -> None:
    program = tmp_path / "newsum"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m newsum "$@"\n')
    program.chmod(0o755)
    command = ["help2man", "-N", "-n", "what a news article says", str(program)]
    page = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "newsum \\- what a news article says" in page
    for section in ("Length:", "Output:", "Many articles:", "Commands:"):
        assert f'.SS "{section}"' in page
    assert ".SH EXAMPLES" in page
    assert r"\fB\-n\fR, \fB\-\-points\fR N" in page
