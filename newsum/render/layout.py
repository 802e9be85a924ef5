"""Lines of a terminal: wrapped, hung, packed, and written out by Rich."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from . import Page

POINT, QUOTE, NOTE, AGAINST = "green", "cyan", "yellow", "red"
"""One colour for one thing: points, who said what, what to beware of, what speaks against."""

Lines = list[Text]


def console(page: Page) -> Console:
    """A console that obeys ``page`` alone, whatever the environment says."""
    system = page.color or ("standard" if page.styled else None)
    return Console(
        force_terminal=system is not None,
        color_system=system,  # type: ignore[arg-type]
        no_color=page.color is None,
        width=page.width,
        height=25,
        legacy_windows=False,
        force_jupyter=False,
        _environ={},
    )


def written(console: Console, blocks: Iterable[Lines]) -> str:
    """Blocks of lines as text, with a blank line between them."""
    paragraphs = (Text("\n").join(lines) for lines in blocks if lines)
    with console.capture() as captured:
        console.print(Text("\n\n").join(paragraphs), soft_wrap=True)
    return captured.get()


def sign(text: str, style: str) -> Text:
    """A sign that keeps its colour to itself when words are added to it."""
    return Text.assemble((text, style))


def wrap(body: Text, width: int) -> Lines:
    """Break ``body`` between words, and within a word only where it is too long for a line."""
    lines = body.wrap(_RULER, max(width, 1))
    for line in lines:
        line.rstrip()
    return list(lines)


_RULER = Console(width=80, height=25, legacy_windows=False, force_jupyter=False, _environ={})
"""Rich wants a console to wrap with; none of its settings matters here."""


def hang(body: Text, width: int, first: Text | None = None, rest: Text | None = None) -> Lines:
    """Wrap ``body`` behind ``first``, and behind ``rest`` (blanks, if not given) from line two."""
    if not body:
        return []
    first = first or Text()
    rest = rest or Text(" " * first.cell_len)
    lines = wrap(body, width - first.cell_len)
    return [(rest if number else first) + line for number, line in enumerate(lines)]


def pack(facts: Iterable[str], width: int) -> Lines:
    """Facts with dots between them, as many on a line as fit; none is broken that need not be."""
    rows: list[str] = []
    for fact in filter(None, facts):
        if rows and cell_len(f"{rows[-1]} · {fact}") <= width:
            rows[-1] += f" · {fact}"
        else:
            rows.append(fact)
    return [line for row in rows for line in hang(Text(row, "dim"), width)]
