"""The outcomes of a batch made one digest, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..batch import Outcome
from ..model import Failure
from ..rendering import Display, render_digest
from ..stories import Earlier, Wish, compose
from ..story_model import Report

_FIRST_STORIES = 10
"""Stories that people are shown unless they ask for more or fewer."""

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
    if wish.stories is None and format not in _FOR_PROGRAMS:
        wish = wish._replace(stories=_FIRST_STORIES)
    earlier = Earlier(Path(new)) if new else None
    yield from render_digest(format, compose(reports, failures, wish, earlier), display)
    if earlier is not None:
        earlier.save()
