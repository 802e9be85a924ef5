"""The same batch on the machines of a Dask cluster (the extra ``cluster``)."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from functools import partial
from typing import TypeVar

from ..errors import ClusterError, NeedsExtraError, NewsumError, NoWorkersError
from ..model import Skipped, Source
from ..sources import carried
from .outcomes import Found, Outcome
from .pool import pooled

Made = TypeVar("Made")

_PATIENCE = 10
"""Seconds to wait for the scheduler."""

_WORKERLESS = 120
"""Seconds without any worker after which nothing is waited for; one that died is back before."""

_RETRIES = 2
"""How often Dask hands a chunk to another worker when one is lost."""


def on_cluster(
    found: Iterable[Found | Outcome[Made]],
    work: Callable[[Source], Made],
    address: str,
    *,
    timeout: float | None = None,
) -> Iterator[Outcome[Made] | Skipped]:
    """Do the sources on the cluster whose scheduler is at ``address``: ``tcp://HOST:PORT``.

    The files are read here: the cluster need not see them.  Raises `ClusterError` where none
    answers, or no more, `NoWorkersError` where nobody works for it, `NeedsExtraError` where nothing
    here can speak to one.
    """
    try:
        from distributed import Client
    except ImportError:
        raise NeedsExtraError(address, "a cluster", "cluster") from None
    for name in ("distributed", "distributed.client", "tornado.application"):
        # What matters is told as an error.
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        client = Client(address, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise ClusterError(address, str(error)) from error
    with client:
        cores = sum(client.ncores().values())
        start = partial(client.get_executor, pure=False, retries=_RETRIES)
        # With the connection go all of the client's futures; its executor may not say so of its own.
        witness = client.submit(bool, pure=False)

        staffed = time.monotonic()  # when a worker was last there

        def check() -> None:
            nonlocal staffed
            if witness.cancelled():
                raise CancelledError
            if client.ncores():
                staffed = time.monotonic()
            elif time.monotonic() - staffed > _WORKERLESS:
                raise NoWorkersError(address, f"{_WORKERLESS} s")

        try:
            yield from pooled(
                map(_carried, found), work, start, ahead=2 * cores + 1, timeout=timeout, check=check
            )
        except (CancelledError, RuntimeError):  # the latter from a client that is closed by now
            if not witness.cancelled():
                raise
            raise ClusterError(address, "the connection is lost") from None


def _carried(found: Found | Outcome[Made]) -> Found | Outcome[Made]:
    """A source with what its file holds, or the error in reading it."""
    if not isinstance(found, Source):
        return found
    try:
        return carried(found)
    except NewsumError as error:
        return Outcome(error.failure(found.id), found)
