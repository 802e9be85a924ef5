"""Output files: whole or absent, each under a name of its own."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path


def is_folder(path: str) -> bool:
    """Whether ``--output`` names a folder: one that is there, or a path that ends in a slash."""
    return path.endswith(("/", os.sep)) or os.path.isdir(path)


def write_whole(path: Path, chunks: Iterable[str]) -> None:
    """Write UTF-8 text to ``path``, which appears under that name only when it is complete.

    That holds when the power fails too: its text is on the disk before it gets the name.  Folders
    above it are made.  Raises `OSError`; nothing half-written is left behind then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # A name as long as the file's own could be too long with more behind it.
    own = blake2b(os.fsencode(path.name), digest_size=8).hexdigest()
    part = path.with_name(f".{own}.newsum-part")
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename == os.fspath(part):
            error.filename = os.fspath(path)  # people know it under this name
        raise


class Names:
    """Gives every article of a batch a file name of its own below ``folder``.

    Names that differ only in case clash too: many file systems cannot tell them apart.
    """

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix
        self._taken: set[str] = set()

    def name(self, relative: str) -> Path:
        """The file for the article at ``relative``; later ones of the same name are numbered."""
        number = 1
        candidate = relative + self._suffix
        while candidate.casefold() in self._taken:
            number += 1
            candidate = f"{relative}-{number}{self._suffix}"
        self._taken.add(candidate.casefold())
        return self._folder / candidate
