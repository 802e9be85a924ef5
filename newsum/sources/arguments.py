"""What people name on the command line, and the sources behind it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..errors import MissingError, NewsumError, NoArticlesError
from ..model import Skipped, Source
from . import corpora, folders
from .files import is_regular, read_file, read_standard_input, unpack

_STANDARD_INPUT = "-"


def find(arguments: Sequence[str]) -> Iterator[Source | Skipped | NewsumError]:
    """The sources behind ``arguments``, in order, each once, as they are asked for.

    An argument is a file, a folder, a corpus or ``-``.  What cannot be done comes as the error
    that says why, in its place.
    """
    for found in _files(arguments):
        if isinstance(found, (Skipped, NewsumError)):
            yield found
            continue
        name, path, relative = found
        if path is None or not is_regular(path):
            yield from _stream(name, path, relative)
        elif _is_corpus(name):
            yield from corpora.records(name, path)
        else:
            yield Source(name=name, path=path, relative=relative)


def count(arguments: Sequence[str]) -> int:
    """How many results `find` will lead to: articles and errors.  Corpora are read through."""
    number = 0
    for found in _files(arguments):
        if isinstance(found, tuple):
            name, path, _ = found
            regular = path is not None and is_regular(path)
            number += corpora.size(path) if path and regular and _is_corpus(name) else 1
        else:
            number += not isinstance(found, Skipped)
    return number


def names_one(arguments: Sequence[str]) -> bool:
    """Whether ``arguments`` name exactly one article: no folder, no corpus."""
    return len(arguments) == 1 and not _is_corpus(arguments[0]) and not os.path.isdir(arguments[0])


def _is_corpus(name: str) -> bool:
    return name.lower().endswith(corpora.SUFFIXES)


_File = tuple[str, "Path | None", str]
"""Name, path (``None`` is standard input), and the path below an output folder."""


def _files(arguments: Iterable[str]) -> Iterator[_File | Skipped | NewsumError]:
    """The files behind ``arguments``, each once, links followed."""
    seen: set[str] = set()
    for argument in arguments:
        for found in _named(argument):
            if not isinstance(found, tuple):
                yield found
                continue
            key = os.path.realpath(found[1]) if found[1] else _STANDARD_INPUT
            if key not in seen:
                seen.add(key)
                yield found


def _named(argument: str) -> Iterator[_File | Skipped | NewsumError]:
    """The files behind one argument, twice or not."""
    name = corpora.printable_utf8(argument)
    path = Path(argument)
    if argument == _STANDARD_INPUT:
        yield name, None, "stdin"
    elif os.path.isdir(argument):
        yield from _below(path, argument)
    elif os.path.lexists(argument):
        yield name, path, corpora.printable_utf8(path.name)
    else:
        yield MissingError(name)


def _below(folder: Path, argument: str) -> Iterator[_File | Skipped | NewsumError]:
    """The articles below a folder; one error where there is none."""
    bare = True
    for found in folders.walk(folder, argument):
        bare = bare and isinstance(found, Skipped)
        if isinstance(found, tuple):
            name, path = found
            relative = corpora.printable_utf8(os.path.relpath(path, folder))
            yield corpora.printable_utf8(name), path, relative
        else:
            yield found
    if bare:
        yield NoArticlesError(corpora.printable_utf8(argument), ", ".join(folders.SUFFIXES))


def _stream(name: str, path: Path | None, relative: str) -> Iterator[Source | NewsumError]:
    """What can be read only once, so it is read now: standard input, a named pipe, a device."""
    try:
        data = read_standard_input() if path is None else read_file(name, path)
        if path is not None and _is_corpus(name):
            from io import BytesIO

            yield from corpora.lines(name, BytesIO(unpack(name, data)))
        else:
            yield Source(name=name, content=data, relative=relative)
    except NewsumError as error:
        yield error
