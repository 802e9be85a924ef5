"""The processes of this machine, and when it pays to start them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import TypeVar

from ..model import Skipped, Source
from .outcomes import Found, Outcome, attempt
from .pool import pooled
from .workers import Workers

Made = TypeVar("Made")

_FEW = 64
"""Sources that one process is likely to have done before several have started."""

_ALONE = 1.0
"""Seconds after which a few slow ones are worth several processes all the same."""


def in_processes(
    found: Iterable[Found | Outcome[Made]],
    work: Callable[[Source], Made],
    *,
    jobs: int,
    timeout: float | None = None,
) -> Iterator[Outcome[Made] | Skipped]:
    """Do the sources in ``jobs`` processes, if it pays to start them.

    Where there are many, this process only hands them out, so that it stays small; what has to be
    fetched is done as it comes, and not lost where the batch is ended.  ``timeout`` is
    in seconds an article; it takes a process of its own to stop one that hangs.
    """
    found = iter(found)
    if timeout is None:
        head = list(_at_once(islice(found, _FEW + 1))) if jobs > 1 else []
        found = chain(head, found)
        if len(head) <= _FEW:
            ends = None if jobs > 1 else float("inf")
            for source in found:
                yield attempt(source, work)
                if ends is None:  # the first one also loads what all others find there
                    ends = time.monotonic() + _ALONE
                elif time.monotonic() > ends:
                    break
            else:
                return
    start = partial(Workers, jobs)
    yield from pooled(found, work, start, ahead=2 * jobs + 1, timeout=timeout)


def _at_once(found: Iterable[Found | Outcome[Made]]) -> Iterator[Found | Outcome[Made]]:
    """The sources up to the first one that was fetched: the others take their time to come."""
    for one in found:
        yield one
        if isinstance(one, Source) and one.fetched:
            return
