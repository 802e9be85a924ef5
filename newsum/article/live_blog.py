"""Whether a text is a live blog: its headline, and below that entries, each under its time.

Its many short lines look like those of a page with menus, but none of them is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from ..sentence_end import is_prose
from .above_headline import may_head
from .boilerplate.kinds import TIME
from .boilerplate.rules import matching_rule

_FRONT: Final = 4
"""First lines among which is the first time: between them the headline, a deck, who writes, the day."""
_FEWEST: Final = 3
"""Entries, at the least."""
_REACH: Final = 4
"""Lines below a time among which is a sentence of its entry: a heading may stand above it."""
_AGO: Final = "ago"
"""Ends the time of a teaser rather than of an entry."""


def is_live_blog(lines: Sequence[str]) -> bool:
    """Whether the first line heads entries: at most a few lines below it, each time has a sentence.

    A list of other articles has headlines below its times.
    """
    if not may_head(lines[0]) or not any(map(_is_time, islice(lines, 1, _FRONT))):
        return False
    times = [number for number, line in enumerate(lines) if _is_time(line)]
    bounds = zip(times, [*times[1:], len(lines)], strict=True)
    entries = [any(map(is_prose, lines[at + 1 : min(end, at + _REACH)])) for at, end in bounds]
    return len(times) >= _FEWEST and 2 * sum(entries) > len(entries)


def _is_time(line: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    rule = matching_rule(line) if line[0].isdigit() else None
    return rule is not None and rule.kind == TIME and _AGO not in line
