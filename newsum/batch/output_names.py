"""The names of a batch's output files: one an article, none too long, none in another's way."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from unicodedata import normalize

from ..output import LONGEST_NAME


class Names:
    """Gives every article of a batch a file name of its own below ``folder``.

    Names that differ only in case, or in how an accent is encoded, clash too: many file systems
    cannot tell them apart.  So do
    those of a file and of a folder, that of the folder's own ``index``, and those ``taken`` by
    something that must stay.  A name that has the suffix already gets no other.
    """

    def __init__(
        self,
        folder: Path,
        suffix: str,
        taken: Callable[[Path], bool] = lambda _: False,
        index: str = "",
    ) -> None:
        self._root = folder
        self._suffix = suffix
        self._taken = taken
        self._files = {_folded(index)}
        self._folders = {"": ""}
        self._folded_folders: set[str] = set()

    def name(self, relative: str) -> Path:
        """The file for the article at ``relative``; later ones of the same name are numbered."""
        above, last = os.path.split(without(self._suffix, relative))
        folder = self._folder(above)
        number = 1
        candidate = os.path.join(folder, fitted(last, self._suffix))
        while self._clashes(candidate):
            number += 1
            candidate = os.path.join(folder, fitted(f"{last}-{number}", self._suffix))
        self._files.add(_folded(candidate))
        return self._root / candidate

    def _clashes(self, candidate: str) -> bool:
        folded = _folded(candidate)
        return (
            folded in self._files
            or folded in self._folded_folders
            or self._taken(self._root / candidate)
        )

    def _folder(self, relative: str) -> str:
        """The folder for articles below ``relative``; numbered where a file has its name."""
        missing: list[str] = []
        while relative not in self._folders:
            missing.append(relative)
            relative = os.path.dirname(relative)
        candidate = self._folders[relative]
        for below in reversed(missing):
            number = 1
            start = candidate = os.path.join(candidate, os.path.basename(below))
            while _folded(candidate) in self._files:
                number += 1
                candidate = f"{start}-{number}"
            self._folders[below] = candidate
            self._folded_folders.add(_folded(candidate))
        return candidate


def _folded(name: str) -> str:
    """What names have in common that a file system may take for one (Unicode 15, D145)."""
    return normalize("NFD", normalize("NFD", name).casefold())


def without(suffix: str, name: str) -> str:
    """A name without a suffix that it has, in any case, unless it is nothing else."""
    has = name.lower().endswith(suffix) and os.path.basename(name).lower() != suffix
    return name[: -len(suffix)] if has else name


def fitted(name: str, suffix: str) -> str:
    """A name with its suffix; one that is too long is cut, and told from others by a hash."""
    whole = name + suffix
    if len(os.fsencode(whole)) <= LONGEST_NAME:
        return whole
    data = os.fsencode(name)
    tail = f"-{blake2b(data, digest_size=4).hexdigest()}{suffix}"
    return data[: LONGEST_NAME - len(tail)].decode(errors="ignore") + tail
