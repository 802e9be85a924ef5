"""Many sources, one outcome each: a bad article costs itself and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from .errors import NewsumError, UnexpectedError
from .model import Failure, Skipped, Source

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Made]):
    """What became of a source."""

    result: Made | Failure
    source: Source | None = None
    """``None`` where nothing was there to be read."""


def outcomes(
    found: Iterable[Source | Skipped | NewsumError], work: Callable[[Source], Made]
) -> Iterator[Outcome[Made] | Skipped]:
    """Do each source in turn, in the order given, as the results are asked for."""
    for source in found:
        if isinstance(source, Source):
            yield Outcome(attempt(source, work), source)
        elif isinstance(source, Skipped):
            yield source
        else:
            yield Outcome(source.failure())


def attempt(source: Source, work: Callable[[Source], Made]) -> Made | Failure:
    """Do one source; whatever goes wrong with it comes back as a `Failure`."""
    try:
        return work(source)
    except NewsumError as error:
        return error.failure(source.id)
    except Exception as error:  # a defect of newsum's: told, and the others are done
        return UnexpectedError(source.name, f"{type(error).__name__}: {error}").failure(source.id)
