"""What callers in Python give as an article: text, bytes, a file or an address."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from os import PathLike
from os.path import isfile
from pathlib import Path
from typing import Any, Final

from .errors import NewsumError
from .model import Skipped, Source
from .sources import declared, fetched_ahead, find, formats, is_corpus
from .sources.arguments import is_feed_file
from .sources.schemes import is_web_address, without_credentials

_LONGEST_NAME: Final = 256
"""Characters that a text has to have fewer than to be the name of a file."""

_STACK: Final = 5
"""Calls between a warning and whoever called newsum."""


def source_of(
    given: Any,
    name: str = "text",
    *,
    kind: str | None = None,
    language: str | None = None,
    url: str | None = None,
) -> Source:
    """The source that a caller's text, bytes, path or address is.

    ``name`` is that of a text without an address.  Raises `TypeError` for what is no article, and
    `ValueError` for an unknown kind or language, or what is no address.
    """
    code = language and declared.language_code(language)
    if language and not code:
        raise ValueError(f"{language!r} is no language with a two-letter code")
    if kind is not None and kind not in formats.NAMES:
        raise ValueError(f"kind is one of {', '.join(formats.NAMES)}, not {kind!r}")
    if url is not None:
        if not isinstance(url, str):
            raise TypeError(f"an address is a str, not {type(url).__name__}")
        if not is_web_address(url):
            raise ValueError(f"an address begins with https:// or http://, not so {url!r}")
        name = without_credentials(url)
    if given is None and url is not None:
        return Source(name=name, kind=kind, language=code)
    if isinstance(given, str):
        _warn_of_a_name(given)
        if kind in (None, formats.TEXT.name):
            return Source(name=name, text=given, language=code)
        data = given.encode("utf-8", "replace")
        return Source(name=name, content=data, kind=kind, encoding="utf-8", language=code)
    if isinstance(given, bytes):
        return Source(name=name, content=given, kind=kind, language=code)
    if isinstance(given, PathLike):
        shown = str(given) if url is None else name
        return Source(name=shown, path=Path(given), kind=kind, language=code)
    raise TypeError(f"an article is a str, bytes or a pathlib.Path, not {type(given).__name__}")


def sources_of(
    given: Any, name: str = "text", *, kind: str | None = None, language: str | None = None
) -> Iterator[Source | Skipped | NewsumError]:
    """The sources that a caller's text, bytes or path has: a folder, a corpus or a feed has many.

    What a feed leads to is fetched.  Raises what `source_of` does.
    """
    one = source_of(given, name, kind=kind, language=language)
    path = one.path
    if path is not None and (
        path.is_dir() or is_corpus(one.name, kind) or is_feed_file(one.name, path, kind)
    ):
        named = find([one.name], kind=kind, language=one.language)
        found: Iterator[Source | Skipped | NewsumError] = fetched_ahead(named)
        yield from found
    else:
        yield one


def _warn_of_a_name(text: str) -> None:
    """Warn who gives the name of a file as text."""
    if len(text) < _LONGEST_NAME and "\0" not in text and isfile(text):
        warnings.warn(
            f"{text!r} is taken as text, and there is a file of that name: "
            "pass a pathlib.Path to read it",
            stacklevel=_STACK,
        )
