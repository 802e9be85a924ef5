"""What was done already, on disk: an interrupted batch goes on where it stopped.

A spool holds every result under a key made from the options, the source's name and its content, and
the pages that were fetched for those not yet done.
Only what newsum itself would put there is ever read back.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from .. import model, story_model
from ..errors import NewsumError
from ..model import Failure, Skipped, Source
from ..output import open_own
from ..sources.files import read_file
from .outcomes import Found, Outcome

Made = TypeVar("Made")

_KEPT = {
    (kept.__module__, kept.__name__): kept
    for kept in (
        model.Article,
        model.Marked,
        model.Point,
        model.Quotations,
        model.Quote,
        model.Reason,
        model.Removed,
        model.Summary,
        story_model.Figure,
        story_model.Report,
    )
}


class _Reader(pickle.Unpickler):
    """Makes newsum's own records and nothing else, whatever the file says."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _KEPT:
            return _KEPT[module, name]
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a spool")


class Spool:
    """Results at ``path``; those kept under other ``options`` or from other content do not count.

    Without ``resume`` it starts empty, and without ``pages`` none are kept: a spool that stays, for
    articles that come later, would only grow.  Raises `OSError` where it cannot be written.
    """

    def __init__(self, path: Path, options: str, *, resume: bool, pages: bool = False) -> None:
        self._options = options.encode()
        self._file = open_own(path, anew=not resume)
        self._offsets: dict[bytes, int] = {}
        self._pages = pages
        self._lock = Lock()  # pages come from the threads that fetch them
        self._files: dict[str, bytes] = {}  # the keys of files that are being read, by name
        if resume:
            self._index()

    def _index(self) -> None:
        """Find every whole result, and cut off what an interruption left half-written."""
        self._file.seek(0)
        offset = 0
        while True:
            try:
                key, _ = _Reader(self._file).load()
                self._offsets[key] = offset
            except Exception:  # pickle names no error that damaged data cannot raise
                break
            offset = self._file.tell()
        self._file.truncate(offset)

    def marked(self, found: Iterable[Found | Outcome[Any]]) -> Iterator[Found | Outcome[Any]]:
        """Put the outcome in the place of each source that was done before."""
        for source in found:
            if not isinstance(source, Source):
                yield source
                continue
            key = self._key(source)
            if key in self._offsets:
                yield Outcome(self._kept(key), source, again=True)
                continue
            page = self._page_key(source)
            if source.content is None and page in self._offsets:
                content, charset = self._kept(page)
                yield replace(source, content=content, charset=charset, fetched=True)
                continue
            if source.path is not None:
                self._files[source.name] = key
            yield source

    def keep_page(self, source: Source, content: bytes, charset: str | None) -> None:
        """Keep what was fetched for a source, until its result is there.  Raises `OSError`."""
        if self._pages:
            self._write(self._page_key(source), (content, charset))

    def _kept(self, key: bytes) -> Any:
        with self._lock:
            self._file.seek(self._offsets[key])
            return _Reader(self._file).load()[1]

    def _write(self, key: bytes, kept: object) -> None:
        with self._lock:
            if not self._file.closed:  # a page may come when nobody waits for it any longer
                self._file.write(pickle.dumps((key, kept)))
                self._file.flush()

    def keep(
        self, outcomes: Iterable[Outcome[Made] | Skipped]
    ) -> Iterator[Outcome[Made] | Skipped]:
        """Keep each result as it passes; failures are worth another try.

        Nor is that of a file kept which was not the same before and after: nobody knows which of
        the two the result is of.
        """
        for outcome in outcomes:
            if isinstance(outcome, Outcome) and not outcome.again:
                self._add(outcome)
            yield outcome

    def _add(self, outcome: Outcome[Made]) -> None:
        if outcome.source is None:
            return
        before = self._files.pop(outcome.source.name, None)
        if isinstance(outcome.result, Failure):
            return
        key = self._key(outcome.source)
        if outcome.source.path is None or key == before:
            self._write(key, outcome.result)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()

    def _page_key(self, source: Source) -> bytes:
        return blake2b(
            source.name.encode("utf-8", "backslashreplace"), digest_size=16, salt=b"newsum page"
        ).digest()

    def _key(self, source: Source) -> bytes:
        content = b"" if source.fetched else source.content
        if content is None and source.path is not None:
            try:
                content = read_file(source.name, source.path)
            except NewsumError:  # told when the source itself is read
                content = b""
        digest = blake2b(content or b"", digest_size=16, salt=b"newsum")
        digest.update(self._options)
        digest.update(source.name.encode("utf-8", "backslashreplace"))
        return digest.digest()
