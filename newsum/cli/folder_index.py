"""The page of an output folder that leads to all others."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import Final

from ..output import is_special, write_whole
from ..rendering import Displayed
from ..rendering.html_contents import Index
from ..rendering.html_document import GENERATOR
from . import streams

_HEAD: Final = 2_000
"""Bytes of a page in which it says what made it."""


class FolderIndex:
    """Takes in the articles of a batch as they are written, and lists them at the end."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._path = folder / name
        self._index = Index()

    def add(self, record: Displayed, page: Path) -> str:
        """Take in an article; returns where its page leads back to."""
        relative = page.relative_to(self._folder)
        self._index.add(record, relative)
        return PurePath(os.path.relpath(self._path, page.parent)).as_posix()

    def write(self) -> None:
        """Write the page over those articles that could be written; raises `OSError`.

        A page of that name that newsum did not make stays.
        """
        pages = [page for page in self._index.pages() if (self._folder / page).is_file()]
        if not pages:
            return
        if self._path.exists() and not self._is_own():
            streams.tell(f"newsum: {self._path} stays, as newsum did not make it")
            return
        write_whole(self._path, self._index.write(pages))

    def _is_own(self) -> bool:
        """Whether newsum made what is there."""
        if is_special(self._path):
            return False
        try:
            with open(self._path, "rb") as file:
                return GENERATOR.encode() in file.read(_HEAD)
        except OSError:
            return False
