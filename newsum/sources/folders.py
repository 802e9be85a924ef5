"""Folders, searched below for what looks like an article by its name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ..errors import NewsumError
from ..model import Skipped
from .files import unreadable

SUFFIXES = (
    ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".eml", ".pdf", ".docx", ".jsonl",
)  # fmt: skip
"""What files are looked for in a folder; each also with ``.gz``."""

_PAGES = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz")


def is_article(name: str) -> bool:
    """Whether a file in a folder is to be read, by its name."""
    return name.lower().removesuffix(".gz").endswith(SUFFIXES)


def walk(folder: Path, name: str) -> Iterator[tuple[str, Path] | Skipped | NewsumError]:
    """Names and paths of the articles below ``folder``, sorted by path; names begin with ``name``.

    Hidden files and folders, the folders of saved pages, folders that are links, pipes and
    devices, and what has another suffix are skipped.
    """
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield unreadable(name, error)
        return
    names = {entry.name for entry in entries}
    for entry in entries:
        below = os.path.join(name, entry.name)
        if entry.name.startswith("."):
            yield Skipped(below)
        elif entry.is_dir():
            if entry.is_symlink() or _belongs_to_page(entry.name, names):
                yield Skipped(below)
            else:
                yield from walk(Path(entry.path), below)
        elif is_article(entry.name) and (entry.is_file() or not os.path.exists(entry.path)):
            yield below, Path(entry.path)
        else:
            yield Skipped(below)


def _belongs_to_page(folder: str, names: set[str]) -> bool:
    """Whether a browser saved the pictures of a page here: "page_files" beside "page.html"."""
    page = folder.removesuffix("_files")
    return page != folder and any(page + suffix in names for suffix in _PAGES)
