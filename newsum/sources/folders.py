"""Folders, searched below for what looks like an article by its name."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Container, Iterator
from pathlib import Path
from typing import NamedTuple

from ..errors import NewsumError
from ..model import Skipped
from .files import unreadable
from .formats import HTML, SEARCHED

Leave = Callable[[str, os.DirEntry[str]], bool]
"""Whether an entry of a folder, and its path with links resolved, are left out of a search."""

_FOLDER, _FILE, _OTHER, _SPECIAL = "folder", "file", "other", "special"

_SPECIAL_KINDS = ((stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))
"""What is no file, and how it is told."""

_PAGES = tuple(suffix + packed for packed in ("", ".gz") for suffix in HTML.searched)
"""Suffixes of the pages beside which browsers save a folder."""


def is_article(name: str) -> bool:
    """Whether a file in a folder is to be read, by its name."""
    return name.lower().removesuffix(".gz").endswith(SEARCHED)


def walk(
    folder: Path, name: str, leave: Leave | None = None
) -> Iterator[File | Skipped | NewsumError]:
    """The articles below ``folder``, sorted by path; their names begin with ``name``.

    Hidden files and folders, the folders of saved pages, folders that are links, pipes and
    devices (which are told), and what has another suffix are skipped; what ``leave`` says is not even counted.
    """
    # Folders may be nested deeper than calls.
    top = _Folder(name, folder, os.path.realpath(folder), "")
    listings = [_listed(top, leave)]
    while listings:
        found = next(listings[-1], None)
        if found is None:
            listings.pop()
        elif isinstance(found, _Folder):
            listings.append(_listed(found, leave))
        else:
            yield found


class File(NamedTuple):
    """An article below a folder."""

    name: str
    path: Path
    relative: str
    """Its path below the folder that was named."""
    real: str
    """Its path with links resolved."""


class _Folder(NamedTuple):
    """A folder in which articles are looked for."""

    name: str
    path: Path
    real: str
    """Its path with links resolved: none below the one that was named is followed."""
    relative: str
    """Its path below the one that was named, with a slash behind it."""


def _listed(
    searched: _Folder, leave: Leave | None
) -> Iterator[File | Skipped | NewsumError | _Folder]:
    """What stands in a folder, sorted."""
    name, folder, real, relative = searched
    try:
        with os.scandir(folder) as listing:
            found = {
                entry.name: (_kind(entry), entry.is_symlink())
                for entry in listing
                if not (leave and leave(os.path.join(real, entry.name), entry))
            }
    except OSError as error:
        yield unreadable(name, error)
        return
    for entry in sorted(found):
        kind, is_link = found[entry]
        below = os.path.join(name, entry)
        if kind is _FOLDER and not _belongs_to_page(entry, found):
            path = os.path.join(real, entry)
            yield _Folder(below, folder / entry, path, os.path.join(relative, entry, ""))
        elif kind is _FILE and is_article(entry):
            path = os.path.join(real, entry)
            own = os.path.realpath(path) if is_link else path
            yield File(below, folder / entry, relative + entry, own)
        elif kind is _SPECIAL:
            yield Skipped(below, special(folder / entry))
        else:
            yield Skipped(below)


def _kind(entry: os.DirEntry[str]) -> str:
    """What stands in a folder; links that lead nowhere are files, to be told when they are read."""
    if entry.name.startswith("."):
        return _OTHER
    try:
        if entry.is_dir():
            return _OTHER if entry.is_symlink() else _FOLDER
        return _FILE if entry.is_file() or not os.path.exists(entry.path) else _SPECIAL
    except OSError:  # a link that leads to itself
        return _FILE


def special(path: Path) -> str:
    """What stands at ``path`` that is no file: "a pipe"."""
    try:
        mode = path.stat().st_mode
    except OSError:  # it went away
        return "no file"
    return next((what for kind, what in _SPECIAL_KINDS if kind(mode)), "a device")


def _belongs_to_page(folder: str, names: Container[str]) -> bool:
    """Whether a browser saved the pictures of a page here: "page_files" beside "page.html"."""
    page = folder.removesuffix("_files")
    return page != folder and any(page + suffix in names for suffix in _PAGES)
