"""The invented stories of ``made_figures``, in which papers give figures differently, or do not.

A file is a set.  It opens with what the set is; then come its stories, each behind a line with its name
and the values on which its papers disagree, the papers parted by a line of their own::

    === crash in the gorge: 12, 14

    Bus falls into gorge

    Twelve people were killed when a bus fell into the Sill gorge.

    ---

    Fourteen dead in bus crash

    The bus went through a barrier, the police said.

``none`` instead of values says that they disagree on nothing, ``somewhere`` (of pairs) that they do.  A
blank line stands before and behind each of these lines.  Sets are numbered in the order in which they were
written, each before the program was tried on it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final, NamedTuple

SOMEWHERE: Final = "somewhere"
_NONE: Final = "none"
_FOLDER: Final = Path(__file__).with_name("made_figures")


class Made(NamedTuple):
    """A story, and the values on which its articles disagree."""

    name: str
    planted: tuple[float, ...]
    somewhere: bool
    """They disagree, and it is not said on what."""
    articles: tuple[str, ...]


def _made(story: str) -> Made:
    head, _, body = story.partition("\n\n")
    name, _, planted = head.rpartition(": ")
    articles = tuple(body.split("\n---\n\n"))
    if not name or len(articles) < 2 or any("===" in one for one in articles):
        raise ValueError(f"no made story: {head}")
    said = planted in (_NONE, SOMEWHERE)
    values = () if said else tuple(json.loads(value) for value in planted.split(", "))
    return Made(name, values, planted == SOMEWHERE, articles)


def _sets(glob: str) -> dict[str, tuple[Made, ...]]:
    """The sets of files, by their names."""
    return {
        path.stem: tuple(map(_made, path.read_text(encoding="utf-8").split("\n=== ")[1:]))
        for path in sorted(_FOLDER.glob(glob))
    }


STORIES: Final = _sets("[0-9]*.txt")
"""Sets of twenty stories."""

PAIRS: Final = _sets("pairs-*.txt")
"""Sets of twenty pairs of short papers."""
