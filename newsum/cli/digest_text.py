"""The outcomes of a batch made one digest, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from shutil import get_terminal_size

from ..batch import Outcome
from ..model import Failure
from ..rendering import Display, render_digest
from ..stories import Earlier, Wish, compose
from ..story_model import Digest, Report

_FIRST_STORIES = 10
"""Stories that people are shown unless they ask for more or fewer."""

_FEWEST_STORIES = 3
"""Those that they are shown however low their screen is."""

_FOR_PROGRAMS = ("json", "jsonl")


def digest_text(
    done: Iterable[Outcome[Report]],
    format: str,
    display: Display,
    *,
    wish: Wish,
    new: str | None = None,
) -> Iterator[str]:
    """Read all outcomes, make a digest of them, and write it; then note what it told in ``new``.

    Raises `OSError` where that cannot be written.
    """
    reports: list[Report] = []
    failures: list[Failure] = []
    for outcome in done:
        if isinstance(outcome.result, Failure):
            failures.append(outcome.result)
        else:
            reports.append(outcome.result)
    asked = wish.stories
    if wish.stories is None and format not in _FOR_PROGRAMS:
        wish = wish._replace(stories=_FIRST_STORIES)
    earlier = Earlier(Path(new)) if new else None
    digest = compose(reports, failures, wish, earlier)
    if format == "terminal" and asked is None and wish.story is None:
        fitting = _on_one_screen(digest, display)
        if new and len(fitting.stories) < len(digest.stories):
            # What does not fit is not told, and so not noted.
            earlier = Earlier(Path(new))
            wish = wish._replace(stories=len(fitting.stories))
            fitting = compose(reports, failures, wish, earlier)
        digest = fitting
    yield from render_digest(format, digest, display)
    if earlier is not None:
        earlier.save()


def _on_one_screen(digest: Digest, display: Display) -> Digest:
    """The digest with as many of its stories as the screen has lines for; all where it is none."""
    lines = get_terminal_size((0, 0)).lines
    while 0 < lines <= _height(digest, display) and len(digest.stories) > _FEWEST_STORIES:
        digest = replace(digest, stories=digest.stories[:-1])
    return digest


def _height(digest: Digest, display: Display) -> int:
    """The lines that a terminal shows of a digest, and one more for the prompt."""
    return sum(text.count("\n") for text in render_digest("terminal", digest, display)) + 1
