r"""The registry of output formats: a new one is a module beside this one, and an entry here.

It is all that the command line and the help know of formats, so it imports none of them.  The module
yields text as the records come, and passes over those that it cannot hold::

    from collections.abc import Iterable, Iterator

    from ..model import Quotations
    from . import Display, Record
    from .phrases import safe_line


    def render(records: Iterable[Record], display: Display) -> Iterator[str]:
        for record in records:
            if isinstance(record, Quotations):
                for quote in record.quotes:
                    yield f"{safe_line(quote.text)}\t{safe_line(quote.speaker or '')}\n"

``jsonl`` is the smallest for programs, ``plain`` the one to copy for people.  A format that holds
digests and audits has a module for each, ``digest_NAME`` and ``audit_NAME``, or says that it does not.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final, NamedTuple

COMMANDS: Final = ("summarize", "read", "quotes")
"""The commands that write articles' results."""

DIGEST: Final = "digest"
"""The command that makes one whole of all articles."""

AUDIT: Final = "audit"
"""What ``quotes --audit`` makes of all articles, as if it were a command."""


class Format(NamedTuple):
    """An output format; the module of its name in this package writes it."""

    name: str
    """What ``--format`` calls it."""
    suffix: str
    """What the files of an output folder end in."""
    asked_by: tuple[str, ...]
    """Suffixes of ``--output`` that ask for it; no two formats share one."""
    commands: tuple[str, ...] = COMMANDS
    """The commands whose results it can hold."""
    by_speaker: bool = False
    """It takes `SpeakerEntry` records: several articles' quotes are grouped by their speakers.
    A format that does not is given a record an article."""
    digests: bool = True
    """It can hold a digest; its module ``digest_NAME`` writes that."""
    audits: bool = True
    """It can hold an audit of sources; its module ``audit_NAME`` writes that."""
    contents: str = ""
    """The file of an output folder that leads to all others; no format but ``html`` has one."""
    tells_failures: bool = False
    """It holds `Failure` records too; the others pass over them, as standard error tells of each."""


FORMATS: Final = {
    form.name: form
    for form in (
        Format("terminal", ".txt", (), by_speaker=True),
        Format("plain", ".txt", (".txt", ".text"), by_speaker=True),
        Format("markdown", ".md", (".md", ".markdown"), by_speaker=True),
        Format("html", ".html", (".html", ".htm"), by_speaker=True, contents="index.html"),
        Format("json", ".json", (".json",), tells_failures=True),
        Format("jsonl", ".jsonl", (".jsonl",), tells_failures=True),
        Format("csv", ".csv", (".csv",), commands=("quotes",), digests=False),
    )
}
"""Every format by its name, in the order of the help."""


def holds(form: Format, command: str) -> bool:
    """Whether a format can hold the results of a command."""
    wholes = {DIGEST: form.digests, AUDIT: form.audits}
    return wholes.get(command, command in form.commands)


def asked_by_suffix(path: str) -> Format | None:
    """The format that the suffix of an output path asks for, in any case; ``None`` if none does."""
    suffix = PurePath(path).suffix.lower()
    return next((form for form in FORMATS.values() if suffix in form.asked_by), None)


def listed(command: str) -> str:
    """The names of the formats that a command can write, in words: "terminal, plain, … or jsonl"."""
    *most, last = [form.name for form in FORMATS.values() if holds(form, command)]
    return f"{', '.join(most)} or {last}"
