"""Line layout in a terminal: wrapping, hanging indents, and Rich's output as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from ..patterns import pattern
from . import Display

POINT, QUOTE, NOTE, AGAINST = "green", "cyan", "yellow", "red"
"""Colours: of points, of quotes and speakers, of notes and kinds, of negative reasons."""

# What opens a link: Rich gives each a random number.
_LINK = pattern(r"\x1b\]8;id=[^;]*;")
_LINK_OPENS = "\x1b]8;;"

Lines = list[Text]
"""A block: lines that are shown without a blank line between them."""


def console(display: Display) -> Console:
    """A Rich console set up by ``display`` alone: the environment is ignored."""
    system = display.color or ("standard" if display.styled else None)
    return Console(
        force_terminal=system is not None,
        color_system=system,  # type: ignore[arg-type]
        no_color=display.color is None,
        width=display.width,
        height=25,
        legacy_windows=False,
        force_jupyter=False,
        _environ={},
    )


def as_text(console: Console, blocks: Iterable[Lines]) -> str:
    """The blocks as text, with a blank line between them."""
    paragraphs = (Text("\n").join(lines) for lines in blocks if lines)
    with console.capture() as captured:
        console.print(Text("\n\n").join(paragraphs), soft_wrap=True)
    return _LINK.sub(_LINK_OPENS, captured.get())


def sign(text: str, style: str) -> Text:
    """A sign whose style does not extend to text that is appended to it."""
    return Text.assemble((text, style))


def wrap(body: Text, width: int) -> Lines:
    """Wrap ``body`` between words, and within a word only where it is longer than a line."""
    lines = body.wrap(_RULER, max(width, 1))
    for line in lines:
        line.rstrip()
    return list(lines)


_RULER = Console(width=80, height=25, legacy_windows=False, force_jupyter=False, _environ={})
"""The console that Rich's wrapping requires; none of its settings matters here."""


def hang(body: Text, width: int, first: Text | None = None, rest: Text | None = None) -> Lines:
    """Wrap ``body`` with a hanging indent: ``first``, then ``rest`` (by default blanks)."""
    if not body:
        return []
    first = first or Text()
    rest = rest or Text(" " * first.cell_len)
    lines = wrap(body, width - first.cell_len)
    return [(rest if number else first) + line for number, line in enumerate(lines)]


def pack(facts: Iterable[str | Text], width: int) -> Lines:
    """Fill lines with facts, separated by dots; a fact is only broken where a line is too short."""
    rows: list[Text] = []
    for fact in facts:
        if not fact:
            continue
        cells = cell_len(fact) if isinstance(fact, str) else fact.cell_len
        if rows and rows[-1].cell_len + len(_DOT) + cells <= width:
            rows[-1].append(_DOT)
        else:
            rows.append(Text(style="dim"))
        rows[-1].append(fact)
    return [line for row in rows for line in hang(row, width)]


_DOT = " · "
"""What separates facts on a line."""


def linked(text: str, target: str, display: Display) -> str | Text:
    """A text that leads to an address, where the terminal has links."""
    if not target or not display.links:
        return text
    return Text.assemble((text, Style(link=target)))


def table(rows: Sequence[Sequence[Text]], width: int) -> Lines:
    """The lines of a table, whose first row is its head; a cell too wide for its column wraps."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    columns = max(map(len, rows))
    for number, row in enumerate(rows):
        if number == 0:
            for cell in row:
                cell.stylize("bold")
        grid.add_row(*row, *[Text()] * (columns - len(row)))
    options = _RULER.options.update(width=max(width, 1))
    lines = [
        Text.assemble(*((str(part.text), part.style or "") for part in line))
        for line in _RULER.render_lines(grid, options, pad=False)
    ]
    for line in lines:
        line.rstrip()
    return lines
