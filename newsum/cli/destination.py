"""Where the output goes, looked at before anything is written: what is read is never replaced."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

import click

from ..batch.output_names import without
from ..output import beside, is_folder, is_own, is_regular, is_special, open_own, remove_left_over
from ..shown_names import printable
from ..sources import Leave, is_article, is_corpus, named_files

_STANDARD_OUTPUT = 1

_Identity = tuple[int, int]
"""Device and number of a file: the same for every path and link that leads to it."""


class Destination(NamedTuple):
    """Where the output goes."""

    shape: Literal["stream", "file", "folder"]
    """A stream is standard output, a pipe or a device: nothing is kept beside it."""
    path: Path | None = None
    """``None`` is standard output."""

    @property
    def spool(self) -> Path | None:
        """Where results are kept for ``--resume``."""
        if self.path is None or self.shape == "stream":
            return None
        if self.shape == "folder":
            return self.path / ".newsum" / "spool"
        return beside(self.path, "spool")

    @property
    def failures(self) -> Path | None:
        """Where the failures stand."""
        folder = self.path if self.shape == "folder" else None
        return folder / ".newsum" / "failures.jsonl" if folder else None

    @property
    def _mark(self) -> Path | None:
        """What tells newsum's own output from an article, where it stands among those."""
        return beside(self.path, "output") if self.path and self.shape == "file" else None

    def clear(self) -> None:
        """Remove what killed runs left half-written of this output."""
        if self.path is not None and self.shape != "stream":
            remove_left_over(self.path, folder=self.shape == "folder")

    def leave(self) -> Leave | None:
        """What a search of the source folders leaves out; ``None`` is nothing."""
        if self.path is not None:
            real = os.path.realpath(self.path)
            if self.shape == "stream":
                return None
            return lambda path, entry: path == real or is_own(entry.name)
        if shown := _redirected():
            return lambda path, entry: _same(entry, shown)
        return None

    def reject_sources(
        self, sources: Sequence[str], kind: str | None, suffix: str
    ) -> Callable[[Path], bool]:
        """Raise `click.UsageError` where writing would replace one of the sources.

        ``suffix`` is that of the files in a folder.  Returns whether a path is a source, for
        names that are known only when a record is read.
        """
        path = self.path
        if path is None and (shown := _redirected()):
            for name in sources:
                if (_piped(name) or _identity(Path(name))) == (shown.st_dev, shown.st_ino):
                    raise _replaced("standard output", name)
        if path is not None and self.shape == "stream" and _is_pipe(path):
            for name in sources:  # it would wait for itself
                if (_piped(name) or _identity(Path(name))) == _identity(path):
                    raise _replaced(str(path), name)
        kept = {_identity(own): own for own in (self._file, self.spool, self.failures) if own}
        kept.pop(None, None)
        if path is None or self.shape == "stream" or not (kept or os.path.isdir(path)):
            return lambda _: False
        read: dict[_Identity | None, str] = {}
        written: dict[_Identity | None, Path] = {}
        if self.shape == "folder":
            read = {_identity(Path(name)): name for name in sources if os.path.isdir(name)}
            written[_identity(path)] = path
        for name, source, relative in named_files(sources, self.leave()):
            read[_identity(source) if source else _piped(name)] = name
            # A name that stays the same is given another where it is a source's.
            same = without(suffix, relative) != relative
            if self.shape == "folder" and not is_corpus(name, kind) and not same:
                target = path / f"{relative}{suffix}"
                written[_identity(target)] = target
        written |= kept
        written.pop(None, None)
        for identity in written.keys() & read.keys():
            raise _replaced(str(written[identity]), read[identity])
        if self._stands_among(sources) and os.path.exists(path) and not self._is_own():
            raise _replaced(str(path), str(path))
        return lambda target: _identity(target) in read

    @property
    def _file(self) -> Path | None:
        return self.path if self.shape == "file" else None

    def mark(self, sources: Sequence[str]) -> None:
        """Remember that the output is newsum's own, where it stands among the sources.

        The next run does not take it for an article then.
        """
        if self._mark and self._stands_among(sources) and (state := _state(self.path)):
            with open_own(self._mark, anew=True) as mark:
                mark.write(state.encode())

    def _is_own(self) -> bool:
        """Whether newsum wrote what is there, and nobody has changed it since."""
        if self._mark is None or not is_regular(self._mark):
            return False
        try:
            return self._mark.read_text("utf-8") == _state(self.path)
        except (OSError, ValueError):
            return False

    def _stands_among(self, sources: Sequence[str]) -> bool:
        """Whether a search of the source folders would take the output file for an article."""
        if self.path is None or self.shape != "file":
            return False
        real = os.path.realpath(self.path)
        if not is_article(os.path.basename(real)):
            return False
        folders = [os.path.realpath(name) for name in sources if os.path.isdir(name)]
        return any(
            real.startswith(os.path.join(folder, ""))
            and not any(part.startswith(".") for part in Path(real).relative_to(folder).parts)
            for folder in folders
        )


def destination(output: str | None) -> Destination:
    """The place that ``--output`` names; raises `click.UsageError` where it names none."""
    if output is None:
        return Destination("stream")
    if not output:
        raise click.UsageError("--output is empty: name a file, or a folder.")
    path = Path(output)
    if ".." in path.parts and not path.parent.exists():
        # "new/../a.txt" is a.txt as soon as the folder is made: what stands there is looked at now.
        path = Path(os.path.realpath(path))
    if is_folder(output):
        return Destination("folder", path)
    with suppress(OSError):
        if os.path.samestat(os.stat(path), os.fstat(_STANDARD_OUTPUT)):
            return Destination("stream")
    return Destination("stream" if is_special(path) else "file", path)


def _identity(path: Path) -> _Identity | None:
    """Which file a path leads to; ``None`` where it leads to none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _is_pipe(path: Path) -> bool:
    """Whether a named pipe stands at a path."""
    try:
        return stat.S_ISFIFO(os.stat(path).st_mode)
    except OSError:
        return False


def _piped(name: str) -> _Identity | None:
    """Which file standard input comes from."""
    if name != "-" or sys.stdin is None:
        return None
    with suppress(OSError, ValueError):
        found = os.fstat(sys.stdin.fileno())
        return found.st_dev, found.st_ino
    return None


def _redirected() -> os.stat_result | None:
    """The file that standard output was led to; ``None`` where it is a terminal, a pipe, closed."""
    with suppress(OSError):
        shown = os.fstat(_STANDARD_OUTPUT)
        return shown if stat.S_ISREG(shown.st_mode) else None
    return None


def _same(entry: os.DirEntry[str], shown: os.stat_result) -> bool:
    """Whether a folder's entry is an open file; asking for its number costs nothing."""
    return entry.inode() == shown.st_ino and os.path.samestat(entry.stat(), shown)


def _state(path: Path | None) -> str | None:
    """What changes whenever somebody writes a file."""
    if path is None or not os.path.exists(path):
        return None
    found = path.stat()
    return f"{found.st_size} {found.st_mtime_ns}\n"


def _replaced(target: str, source: str) -> click.UsageError:
    told = printable(source)
    if target != source:
        told = f"{told} ({printable(target)})"
    return click.UsageError(f"--output would replace a source, {told}: name another place.")
