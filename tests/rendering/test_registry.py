"""The registry of formats: each is found, loads what it needs and nothing else, and joins."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

import newsum.rendering
from newsum.model import SourcedQuote, SpeakerEntry
from newsum.rendering import FORMATS, Display, Format, Record, render
from newsum.rendering.registry import AUDIT, COMMANDS, DIGEST, asked_by_suffix, holds

from .records import ARTICLE, QUOTATIONS, SUMMARY

BY_COMMAND: dict[str, Record] = {"summarize": SUMMARY, "read": ARTICLE, "quotes": QUOTATIONS}
FIRST, SECOND = "Ferry to Skellan", "Pier of concrete"


def written(form: Format, records: Iterable[Record | SpeakerEntry]) -> str:
    return "".join(render(form.name, records, Display()))


@pytest.mark.parametrize("format", ["", *FORMATS])
def test_only_the_terminal_loads_rich(format: str) -> None:
    code = f"""
import sys
from newsum.rendering import FORMATS, Display, render
from newsum.model import Quotations
if {format!r}:
    "".join(render({format!r}, [Quotations(source="x")], Display(single=True)))
loaded = {{name.partition(".")[0] for name in sys.modules}}
print(*sorted(loaded & {{"rich", "nltk", "click", "trafilatura"}}))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == (["rich"] if format == "terminal" else [])


def test_every_module_that_renders_is_registered() -> None:
    folder = Path(newsum.rendering.__file__).parent
    modules = {path.stem for path in folder.glob("*.py") if path.stem != "__init__"}
    writing = {name for name in modules if "\ndef render(" in (folder / f"{name}.py").read_text()}
    assert writing == set(FORMATS)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("out.txt", "plain"),
        ("out.text", "plain"),
        ("out.MD", "markdown"),
        ("out.markdown", "markdown"),
        ("a.b/out.html", "html"),
        ("out.htm", "html"),
        ("out.json", "json"),
        ("out.jsonl", "jsonl"),
        ("out.csv", "csv"),
        ("out.pdf", None),
        ("out", None),
    ],
)
def test_a_suffix_asks_for_a_format(path: str, name: str | None) -> None:
    asked = asked_by_suffix(path)
    assert (asked and asked.name) == name


def test_no_suffix_asks_for_two_formats() -> None:
    asked = [suffix for form in FORMATS.values() for suffix in form.asked_by]
    assert len(asked) == len(set(asked))


def test_files_of_an_output_folder_have_a_suffix_for_each_format() -> None:
    assert [form.suffix for form in FORMATS.values()] == [
        *(".txt", ".txt", ".md", ".html", ".json", ".jsonl", ".csv"),
    ]


@pytest.mark.parametrize(
    ("form", "command"),
    [(form, command) for form in FORMATS.values() for command in form.commands],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_two_articles_are_both_written(form: Format, command: str) -> None:
    record = BY_COMMAND[command]
    out = written(form, [replace(record, headline=FIRST), replace(record, headline=SECOND)])
    assert FIRST in out
    assert SECOND in out


@pytest.mark.parametrize("form", [form for form in FORMATS.values() if form.by_speaker])
def test_two_speakers_are_both_written(form: Format) -> None:
    quotes = tuple(SourcedQuote(quote, "news/ferry.txt") for quote in QUOTATIONS.quotes)
    out = written(form, [SpeakerEntry(name=name, quotes=quotes) for name in (FIRST, SECOND)])
    assert FIRST in out
    assert SECOND in out


def test_every_command_is_one_of_those_that_write_results() -> None:
    assert set(BY_COMMAND) == set(COMMANDS)
    assert all(form.commands and set(form.commands) <= set(COMMANDS) for form in FORMATS.values())


def test_a_format_holds_the_wholes_that_it_has_modules_for() -> None:
    smallest = Format("tsv", ".tsv", (".tsv",), ("quotes",), digests=False, audits=False)
    assert holds(smallest, "quotes")
    assert not any(holds(smallest, command) for command in ("read", DIGEST, AUDIT))
    folder = Path(newsum.rendering.__file__).parent
    for form in FORMATS.values():
        assert (folder / f"audit_{form.name}.py").exists() == holds(form, AUDIT)
        assert (folder / f"digest_{form.name}.py").exists() == holds(form, DIGEST)
