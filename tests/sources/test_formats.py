"""What a source is shows in its content; its name decides only where the content does not."""

from __future__ import annotations

import inspect
import pkgutil
import subprocess
import sys
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path

import pytest

from newsum.cli import options
from newsum.errors import NotTextError
from newsum.sources import formats, readers
from newsum.sources.formats import FORMATS, Format, format_of_bytes, format_of_text
from newsum.sources.non_text import reject_non_text

PAGE = "<!DOCTYPE html>\n<html><body><p>It rained.</p></body></html>"
MESSAGE = "From: Ines <ines@example.org>\nTo: jon@example.org\nSubject: Rain\n\nIt rained.\n"
RECORD = '{"id": "1", "text": "It rained."}'
MARKDOWN = "# Rain in Port Alder\n\nIt *rained*.\n"

SHOWN = {
    "page": ("a.html", PAGE, "html"),
    "page named as text": ("a.txt", PAGE, "html"),
    "page in a pipe": ("-", PAGE, "html"),
    "page without its beginning, by its name": ("a.htm", "<p>It rained.</p>", "html"),
    "page below a comment": ("-", "<!-- saved -->\n<html lang=en>", "html"),
    "XHTML": ("-", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-">\n<html>', "html"),
    "zipped page": ("a.HTML.gz", "<p>It rained.", "html"),
    "text named as a page": ("a.html", "It rained; 3 < 4, and 5 > 4.", "text"),
    "text that names a tag": ("-", "The <html> element begins a page.", "text"),
    "message": ("a.eml", MESSAGE, "email"),
    "message in a pipe": ("-", MESSAGE, "email"),
    "message with a folded header": (
        "-",
        "Received: from a\n\tby b\nDate: Fri\nSubject: Rain\n\nIt rained.",
        "email",
    ),
    "text named as a message": ("a.eml", "It rained.\n", "text"),
    "article with one thing that looks like a header": (
        "-",
        "Subject: the weather\n\nIt rained.",
        "text",
    ),
    "list of facts that never ends": ("-", "From: a\nTo: b\nSubject: c\nIt rained.", "text"),
    "interview": ("-", "Q: Will it rain?\nA: It will.\n\nQ: When?\n", "text"),
    "record": ("-", RECORD, "json"),
    "record named as text": ("a.txt", RECORD + "\n", "json"),
    "list of records": ("a.json", f"[{RECORD}]", "json"),
    "text in braces": ("-", "{sic} It rained. {/sic}", "text"),
    "text in brackets": ("-", "[1] It rained. [2]", "text"),
    "text named as a record": ("a.json", "It rained.", "text"),
    "Markdown": ("a.md", "It *rained*.", "markdown"),
    "Markdown in a pipe, by its heading": ("-", MARKDOWN, "markdown"),
    "Markdown in a pipe, with front matter": (
        "-",
        "---\ntitle: Rain\n---\n\n# Rain\n\nIt rained.",
        "markdown",
    ),
    "hash that is no heading": ("-", "#1 in the charts\n\nIt rained.", "text"),
    "comment above text": ("-", "# note\nIt rained.", "text"),
    "plain text": ("-", "It rained.\n\nIt stopped.", "text"),
    "unknown suffix": ("a.article", "It rained.", "text"),
}


@pytest.mark.parametrize(("name", "text", "kind"), SHOWN.values(), ids=SHOWN)
def test_format_of_text(name, text, kind):
    assert format_of_text(name, text).name == kind


BYTES = {
    "PDF": (b"%PDF-1.7\n...", "pdf"),
    "PDF below blank lines": (b"\n\n%PDF-1.4", "pdf"),
    "Word document": (b"PK\x03\x04..word/document.xml..", "docx"),
    "other archive": (b"PK\x03\x04..xl/workbook.xml..", None),
    "text": (b"It rained.", None),
    "text that tells of PDF far below": (b"It rained. " * 100 + b"%PDF-1.7", None),
}


@pytest.mark.parametrize(("data", "kind"), BYTES.values(), ids=BYTES)
def test_format_of_bytes(data, kind):
    entry = format_of_bytes(data)
    assert (entry and entry.name) == kind


OTHER = {
    "PNG": b"\x89PNG\r\n\x1a\n",
    "JPEG": b"\xff\xd8\xff\xe0",
    "GIF": b"GIF89a",
    "ZIP": b"PK\x03\x04",
    "RTF": b"{\\rtf1",
    "a program": b"\x7fELF",
}


@pytest.mark.parametrize("what", OTHER)
def test_other_data_is_named_for_what_it_is(what):
    with pytest.raises(NotTextError, match=what):
        reject_non_text("a.txt", OTHER[what] + b"....")


def test_text_is_not_rejected():
    reject_non_text("a.png", b"It rained.")


each_format = pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)


@each_format
def test_reader_takes_a_name_and_what_the_registry_says(entry: Format):
    reader = import_module(f"newsum.sources.readers.{entry.reader}")
    name, content = inspect.signature(reader.parse).parameters.values()
    assert name.annotation == "str"
    assert {"text": "str", "bytes": "bytes"}[entry.takes] in content.annotation.split(" | ")


def test_every_reader_is_that_of_a_format_or_a_part_of_one():
    modules = {module.name for module in pkgutil.iter_modules(readers.__path__)}
    used = {entry.reader for entry in FORMATS}
    assert used <= modules
    assert {name for name in modules if not any(name.startswith(f"{one}_") for one in used)} == used


@each_format
def test_extra_is_one_that_can_be_installed(entry: Format):
    setup = ConfigParser()
    setup.read(Path(__file__).parents[2] / "setup.cfg", encoding="utf-8")
    assert entry.extra is None or (entry.noun and entry.extra in setup["options.extras_require"])


def test_names_and_suffixes_are_of_one_format_each():
    suffixes = [s for entry in FORMATS for s in (*entry.searched, *entry.other_suffixes)]
    assert len(set(suffixes)) == len(suffixes)
    assert all(s.startswith(".") and s == s.lower() for s in suffixes)
    assert len(set(formats.NAMES)) == len(FORMATS)


def test_command_line_offers_the_formats_in_their_order():
    @options.shared
    def read() -> None:
        """A command."""

    (option,) = (parameter for parameter in read.__click_params__ if parameter.name == "kind")
    assert tuple(option.type.choices) == formats.NAMES
    assert ", ".join(formats.NAMES[:-1]) + f" or {formats.NAMES[-1]}." in option.help


def test_readme_tells_every_format():
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    told = readme[readme.index("A source is a file (") :].partition("), a folder")[0]
    assert [name for name in formats.LISTED if name not in told] == []


def test_names_are_read_without_readers_or_the_rest_of_newsum():
    code = "import sys, newsum.sources.formats; print(*sorted(m for m in sys.modules if 'newsum' in m))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.split() if not name.startswith("__editable__")}
    assert loaded == {"newsum", "newsum.sources", "newsum.sources.formats"}
