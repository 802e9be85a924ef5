"""What people name on the command line, and the sources behind it."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from ..errors import BareAddressError, MissingError, NetworkError, NewsumError, NoArticlesError
from ..model import Skipped, Source
from . import corpora, folders
from .corpora import file_name, printable_utf8
from .files import (
    LARGEST,
    is_regular,
    opened,
    opened_pipe,
    read_file,
    read_stream,
    too_large,
    unpack,
)
from .formats import CORPUS, FEED, FEED_HEAD, SEARCHED, is_feed
from .listings import articles_of
from .schemes import is_address, is_bare_address, is_web_address, without_credentials

_STANDARD_INPUT = "-"


def find(
    arguments: Sequence[str],
    *,
    kind: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    leave: folders.Leave | None = None,
    timeout: float | None = None,
) -> Iterator[Source | Skipped | NewsumError]:
    """The sources behind ``arguments``, in order, each once, as they are asked for.

    An argument is a file, a folder, a corpus, an address or ``-``.  ``kind`` is one of
    `formats.NAMES` and, like ``encoding`` and ``language``, goes for all of them; by default each
    shows its own.  What cannot be done comes as the error that says why, in its place.  ``leave``
    says what in a folder is no source; ``timeout`` is how many seconds a pipe may keep one waiting.
    """
    listed: set[str] = set()
    for found in _files(arguments, leave):
        if isinstance(found, (Skipped, NewsumError)):
            yield found
            continue
        for source in _sources(*found, kind, timeout):
            if not isinstance(source, Source):
                yield source
            elif source.listed is not None:
                if source.name not in listed:  # two feeds may name one article
                    listed.add(source.name)
                    yield replace(source, language=language) if language else source
            elif kind or encoding or language:
                yield replace(source, kind=kind, encoding=encoding, language=language)
            else:
                yield source


def _sources(
    name: str, path: Path | None, relative: str, kind: str | None, timeout: float | None
) -> Iterator[Source | NewsumError]:
    """The sources in one file: many in a corpus or a feed, else one."""
    corpus = is_corpus(name, kind)
    if path is not None and is_regular(path):
        if corpus:
            yield from corpora.records(name, path)
        elif is_feed_file(name, path, kind):
            yield from _of_feed(name, path)
        else:
            yield Source(name=name, path=path, relative=relative)
    elif is_web_address(name):
        yield Source(name=name, relative=relative)
    else:
        yield from _stream(name, path, relative, corpus, kind, timeout)


def is_feed_file(name: str, path: Path, kind: str | None = None) -> bool:
    """Whether there is a feed or a list of addresses in a file, by its beginning.

    Files that are looked for below folders are articles.
    """
    if kind is not None:
        return kind == FEED.name
    if name.lower().removesuffix(".gz").endswith(SEARCHED):
        return False
    try:
        with opened(path) as file:
            return is_feed(corpora.unpacked(file).read(FEED_HEAD) or b"", name)
    except (OSError, EOFError, zlib.error):  # told when it is read
        return False


def _of_feed(name: str, path: Path) -> Iterator[Source | NewsumError]:
    """The articles of a feed or a list in a file."""
    try:
        data = unpack(name, read_file(name, path))
    except NewsumError as error:
        yield error
        return
    yield from articles_of(name, data)


def named_files(
    arguments: Sequence[str], leave: folders.Leave | None = None
) -> Iterator[tuple[str, Path | None, str]]:
    """The files behind ``arguments``: name, path, and the path below an output folder.

    The path is ``None`` for standard input and addresses.
    """
    return (found for found in _files(arguments, leave) if isinstance(found, tuple))


def count(
    arguments: Sequence[str], *, kind: str | None = None, leave: folders.Leave | None = None
) -> int:
    """How many results `find` will lead to: articles and errors.  Corpora are read through."""
    number = 0
    for found in _files(arguments, leave):
        if isinstance(found, tuple):
            name, path, _ = found
            regular = path is not None and is_regular(path)
            number += corpora.size(path) if path and regular and is_corpus(name, kind) else 1
        else:
            number += not isinstance(found, Skipped)
    return number


def names_one(arguments: Sequence[str], *, kind: str | None = None) -> bool:
    """Whether ``arguments`` name exactly one article: no folder, no corpus, no feed.

    What a pipe or an address holds is not known here.
    """
    if len(arguments) != 1 or is_corpus(arguments[0], kind):
        return False
    name, path = arguments[0], Path(arguments[0])
    if kind == FEED.name or os.path.isdir(name):
        return False
    return not (is_regular(path) and is_feed_file(name, path))


def is_corpus(name: str, kind: str | None = None) -> bool:
    """Whether there is a record on each line, by its kind where that is given, else by its name."""
    if kind:
        return kind == CORPUS.name
    return name.lower().endswith(corpora.SUFFIXES) and not is_web_address(name)


_File = tuple[str, "Path | None", str]
"""Name, path (``None`` is standard input or an address), and the path below an output folder."""

_Met = tuple[str, "Path | None", str, str]
"""The same, and its path with links resolved, or its name, by which it is told that it was met."""


def _files(
    arguments: Iterable[str], leave: folders.Leave | None
) -> Iterator[_File | Skipped | NewsumError]:
    """The files behind ``arguments``, each once, links followed."""
    seen: set[str] = set()
    for argument in arguments:
        for found in _named(argument, leave):
            if not isinstance(found, tuple):
                yield found
                continue
            name, path, relative, real = found
            if real not in seen:
                seen.add(real)
                yield name, path, relative


def _named(argument: str, leave: folders.Leave | None) -> Iterator[_Met | Skipped | NewsumError]:
    """The files behind one argument, twice or not."""
    name = printable_utf8(argument)
    path = Path(argument)
    if argument == _STANDARD_INPUT:
        yield name, None, "stdin", name
    elif is_web_address(argument):
        name = without_credentials(name)
        yield name, None, file_name(name.partition("://")[2]), name
    elif os.path.isdir(argument):
        yield from _below(path, argument, leave)
    elif os.path.lexists(argument):
        yield name, path, printable_utf8(path.name), os.path.realpath(path)
    elif is_address(argument):
        yield NetworkError(without_credentials(name), "only http and https addresses are read")
    elif is_bare_address(argument):
        yield BareAddressError(name)
    else:
        yield MissingError(name)


def _below(
    folder: Path, argument: str, leave: folders.Leave | None
) -> Iterator[_Met | Skipped | NewsumError]:
    """The articles below a folder; one error where there is none."""
    bare = True
    for found in folders.walk(folder, argument, leave):
        bare = bare and isinstance(found, Skipped)
        if isinstance(found, folders.File):
            name, path, relative, real = found
            yield printable_utf8(name), path, printable_utf8(relative), real
        else:
            yield found
    if bare:
        yield NoArticlesError(printable_utf8(argument), ", ".join(SEARCHED))


def _stream(
    name: str,
    path: Path | None,
    relative: str,
    corpus: bool,
    kind: str | None,
    timeout: float | None,
) -> Iterator[Source | NewsumError]:
    """What can be read only once, so it is read now: standard input, a named pipe, a device."""
    with corpora.told(name) as errors, opened_pipe(name, path, timeout) as packed:
        stream = corpora.unpacked(packed)
        rest = corpora.pieces(stream)
        head = [] if corpus else corpora.first_lines(rest)
        if corpus or (kind is None and corpora.are_records(head)):
            yield from corpora.lines(name, chain(head, rest))
            return
        data = b"".join(head) + (b"" if corpora.is_all(head) else read_stream(name, stream))
        if len(data) > LARGEST:
            raise too_large(name)
        if kind == FEED.name or (kind is None and is_feed(data)):
            yield from articles_of(name, data)
        else:
            yield Source(name=name, content=data, relative=relative)
    yield from errors
