"""One source after the other, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from ..errors import NewsumError, UnexpectedError
from ..model import Failure, Skipped, Source

Made = TypeVar("Made")

Found: TypeAlias = Source | Skipped | NewsumError


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Made]):
    """What became of a source."""

    result: Made | Failure
    source: Source | None = None
    """``None`` where nothing was there to be read."""
    again: bool = False
    """It was done by an earlier run."""


class Results(Iterator[Made | Failure]):
    """What the outcomes came to, in order, each worked out as it is asked for.

    Pickled, it is a list's iterator over those still to come: a partition's results travel.
    """

    def __init__(self, outcomes: Iterator[Outcome[Made] | Skipped]) -> None:
        self._found = (one.result for one in outcomes if isinstance(one, Outcome))

    def __next__(self) -> Made | Failure:
        return next(self._found)

    def __reduce__(self) -> tuple[Any, ...]:
        return iter, (list(self._found),)


def one_by_one(
    found: Iterable[Found | Outcome[Made]], work: Callable[[Source], Made]
) -> Iterator[Outcome[Made] | Skipped]:
    """Do each source as its outcome is asked for."""
    return (attempt(source, work) for source in found)


def attempt(
    found: Found | Outcome[Made], work: Callable[[Source], Made]
) -> Outcome[Made] | Skipped:
    """Do one source; whatever goes wrong with it comes back as a `Failure`."""
    if isinstance(found, (Skipped, Outcome)):
        return found
    if isinstance(found, NewsumError):
        return Outcome(found.failure())
    return Outcome(result_of(found, work), found)


def result_of(source: Source, work: Callable[[Source], Made]) -> Made | Failure:
    """What came of a source: a `Failure` where anything went wrong."""
    try:
        return work(source)
    except NewsumError as error:
        return error.failure(source.id)
    except Exception as error:  # a defect of newsum's: told, and the others are done
        unexpected = UnexpectedError(source.name, f"{type(error).__name__}: {error}")
        return unexpected.failure(source.id)
