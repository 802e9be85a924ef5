"""Output files: whole or absent, links followed, modes kept."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from errno import EACCES
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

LONGEST_NAME = 255
"""Bytes that a file's name may have on the file systems in use."""

_PART = ".newsum-part"
"""How the name of a file ends that is being written."""

_OWN = os.O_RDWR | os.O_CREAT | os.O_APPEND
_OWN |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)  # POSIX, Windows
"""How a file is opened that is newsum's own."""


def is_folder(path: str) -> bool:
    """Whether ``--output`` names a folder: one that is there, or a path that ends in a slash."""
    return path.endswith(("/", os.sep)) or os.path.isdir(path)


def is_special(path: Path) -> bool:
    """Whether a pipe, a device or the like stands at ``path``: it is written into, not replaced."""
    try:
        mode = os.stat(path).st_mode
    except OSError:  # not there, or in the way: told when it is written
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def beside(path: Path, what: str) -> Path:
    """The hidden file that newsum keeps beside an output file, for ``what``."""
    name = f".{path.name}.newsum-{what}"
    if len(os.fsencode(name)) > LONGEST_NAME:
        name = f".{_digest(path.name)}.newsum-{what}"
    return path.with_name(name)


def is_own(name: str) -> bool:
    """Whether a file's name is one that newsum gives what it keeps beside its output."""
    return name.startswith(".") and ".newsum-" in name


def open_own(path: Path, *, anew: bool) -> BinaryIO:
    """Open a file that newsum keeps beside its output, to be read and written on at its end.

    Folders above it are made.  Its name can be foretold, so that somebody may have put a link to
    another file there, or a pipe: that goes, and what was in the file too where it is begun
    ``anew``.  Raises `OSError`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        found = os.lstat(path)
        if anew or not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            os.unlink(path)
    return open(os.open(path, _OWN, 0o666), "a+b")


def is_regular(path: Path) -> bool:
    """Whether a file stands at ``path``, and no link, pipe or device: reading it takes no waiting."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False


def write_whole(path: Path, chunks: Iterable[str]) -> None:
    """Write UTF-8 text to ``path``, which appears under that name only when it is complete.

    That holds when the power fails too: its text is on the disk before it gets the name.  Folders
    above it are made.  A link stays, and the file that it leads to is written; a file that was
    there keeps its mode; a pipe or a device is written into.  Raises `OSError`; nothing
    half-written is left behind then.
    """
    if is_special(path):
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(chunks)
        return
    target = Path(os.path.realpath(path))
    try:
        _replace(target, chunks)
    except OSError as error:
        if str(error.filename).endswith(_PART) or error.filename == os.fspath(target):
            error.filename = os.fspath(path)  # people know it under this name
        raise


def _replace(target: Path, chunks: Iterable[str]) -> None:
    """Write a file under another name, and give it its own when it is complete."""
    try:
        there = os.stat(target)
    except FileNotFoundError:
        there = None
        target.parent.mkdir(parents=True, exist_ok=True)
    if there and not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES), os.fspath(target))
    part = target.with_name(f".{_digest(target.name)}-{os.urandom(4).hex()}{_PART}")
    try:
        with _claimed(part, mode=0o600 if there else 0o666):
            with open(part, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
            if there:
                _dress(part, there)
            os.replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _dress(part: Path, like: os.stat_result) -> None:
    """Give a file the owner, where that is allowed, and the mode of the one that it replaces."""
    if sys.platform != "win32":
        with suppress(PermissionError):
            os.chown(part, like.st_uid, like.st_gid)
    os.chmod(part, stat.S_IMODE(like.st_mode))


def remove_left_over(path: Path, *, folder: bool) -> None:
    """Remove what killed runs left half-written of the output at ``path``.

    What a living process is writing stays, and so does what is further down in a folder.
    """
    above, name = os.path.split(os.path.realpath(path))
    if folder:
        above, begins = os.path.join(above, name), "."
    else:
        begins = f".{_digest(name)}"
    try:
        with os.scandir(above) as listing:
            names = [
                entry.name
                for entry in listing
                if entry.name.startswith(begins) and entry.name.endswith(_PART)
            ]
    except OSError:  # not there yet, or told when it is written
        return
    for part in (Path(above, name) for name in names):
        with suppress(OSError):  # somebody is writing it, or it is not ours to remove
            _remove_unclaimed(part)


if sys.platform == "win32":

    @contextmanager
    def _claimed(part: Path, mode: int) -> Iterator[None]:
        """Have a file to oneself.  Nobody can remove what is open there."""
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        yield

    def _remove_unclaimed(part: Path) -> None:
        part.unlink()

else:
    import fcntl

    _CLAIM = fcntl.LOCK_EX | fcntl.LOCK_NB

    @contextmanager
    def _claimed(part: Path, mode: int) -> Iterator[None]:
        """Have a new file to oneself, as long as this process lives."""
        descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
        try:
            with suppress(OSError):  # a file system without locks
                fcntl.flock(descriptor, _CLAIM)
            yield
        finally:
            os.close(descriptor)

    def _remove_unclaimed(part: Path) -> None:
        """Remove a file that nobody has to themselves; raises `OSError` where somebody has."""
        descriptor = os.open(part, os.O_RDWR | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, _CLAIM)
            part.unlink()
        finally:
            os.close(descriptor)


def _digest(name: str) -> str:
    """A short name for a file's: as long as that, it could be too long with more behind it."""
    return blake2b(os.fsencode(name), digest_size=8).hexdigest()
