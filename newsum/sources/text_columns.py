"""Two columns side by side in plain text, as `pdftotext -layout` prints them: read one after the other."""

from __future__ import annotations

from collections import Counter
from typing import Final

from ..patterns import pattern

# The blank between two columns, and where the right one begins.
_GUTTER: Final = pattern(r"(?<=\S) {2,60}(?=\S)")

_LONGEST: Final = 240
"""Characters of a line of two columns at most."""
_FEWEST: Final = 8
"""Lines with a text on either side at least."""
_SHARE: Final = 0.6
"""The share of such lines among those between the first and the last of them."""
_INDENT: Final = 6
"""Blanks by which a paragraph's first line is indented at most."""
_COLUMN_BLANKS: Final = 2.5
"""Blanks in a line of a column of prose on average at least; cells of tables have fewer."""
_NARROWEST: Final = 20
"""Characters of a column at least."""


def unfolded(text: str) -> str:
    r"""The text with two columns one below the other; as it is where there are none.

    >>> rows = [f"{'the sea rose by the pier':30}and the tide fell by noon"] * 8
    >>> unfolded("\n".join(rows)).split("\n")[8]
    'and the tide fell by noon'
    """
    if text.count("  ") < _FEWEST:
        return text
    lines = text.split("\n")
    begins: Counter[int] = Counter()
    for line in lines:
        if len(line) <= _LONGEST:
            begins.update({gap.end() for gap in _GUTTER.finditer(line)})
    if not begins:
        return text
    right = begins.most_common(1)[0][0]
    if sum(begins[right + indent] for indent in range(_INDENT + 1)) < _FEWEST:
        return text
    split = [_parted(line, right) for line in lines]
    both = [number for number, parts in enumerate(split) if parts and all(parts)]
    if len(both) < _FEWEST:
        return text
    first, last = both[0], both[-1]
    filled = sum(bool(line.strip()) for line in lines[first : last + 1])
    blanks = sum(part.strip().count(" ") for n in both for part in split[n] or ())
    wide = max(len((split[n] or ("",))[0].rstrip()) for n in both) >= _NARROWEST
    if len(both) < _SHARE * filled or blanks < 2 * _COLUMN_BLANKS * len(both) or not wide:
        return text
    if any(parts is None for parts in split[first : last + 1]):
        return text  # a line runs over both
    while last + 1 < len(lines) and (parts := split[last + 1]) and lines[last + 1].strip():
        if parts[1] and parts[0]:
            break
        last += 1  # one column is longer
    columns = [parts for parts in split[first : last + 1] if parts]
    left_lines = [left for left, _ in columns]
    right_lines = [behind for _, behind in columns]
    for column in (left_lines, right_lines):
        while column and not column[-1].strip():
            del column[-1]
    return "\n".join([*lines[:first], *left_lines, *right_lines, *lines[last + 1 :]])


def _parted(line: str, right: int) -> tuple[str, str] | None:
    """What of a line stands on the left, and what on the right of a column; None where a word is over both."""
    if len(line) <= right - 2:
        return line.rstrip(), ""
    if len(line) > _LONGEST or line[max(0, right - 2) : right].strip():
        return None
    behind = line[right:]
    indent = len(behind) - len(behind.lstrip(" "))
    if indent > _INDENT:
        return None
    return line[:right].rstrip(), behind.rstrip()
