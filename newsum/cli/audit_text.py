"""The outcomes of a batch made one audit of sources, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..batch import Outcome
from ..model import Failure, Quotations
from ..rendering import Display, render_audit
from ..source_audit import audit
from ..speaker_index import Missed
from . import streams


def audit_text(
    done: Iterable[Outcome[Quotations | Failure]],
    format: str,
    display: Display,
    *,
    by: tuple[str, ...],
) -> Iterator[str]:
    """Read all outcomes, count who speaks in them, and write that.

    Where nobody is quoted who was asked for, standard error says who is.
    """
    missed = Missed(by)
    failures: list[Failure] = []

    def read() -> Iterator[Quotations]:
        for outcome in done:
            if isinstance(outcome.result, Failure):
                failures.append(outcome.result)
            else:
                yield outcome.result

    found = audit(missed.watch(read()), failures)
    yield from render_audit(format, found, display)
    if by and not missed.found:
        streams.tell(f"newsum: {missed}")
