"""What formats declare about an article, made plain: the same in every format, or ``None``."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from ..dates import iso_date
from ..patterns import pattern
from ..text import clean, squeeze
from .schemes import without_credentials

__all__ = ["iso_date", "language_code", "leads_home", "letters", "line", "web_address"]

_LONGEST_ADDRESS = 2_000
"""Characters of an address at most."""
_MOST_COMPARED = 512
"""Texts whose letters are remembered: one line of a page is compared with many."""
_NO_ADDRESS = frozenset(" <>\"'\\`{}|^")
"""Characters that addresses have only percent-encoded."""

# What parts languages where several are declared: "en, fr".
_BETWEEN = pattern(r"[,;]")

# What ends the language in "en-GB", "en_GB.UTF-8", "English (UK)".
_LANGUAGE_END = pattern(r"[-_.@(]")


def line(text: str | None) -> str | None:
    r"""A declared field on one clean line; ``None`` where nothing is in it.

    >>> line(" Storm\r\n hits\x1b coast "), line(" ")
    ('Storm hits coast', None)
    """
    return squeeze(clean(text or "")) or None


@lru_cache(maxsize=_MOST_COMPARED)
def letters(text: str | None) -> str:
    """Letters and digits alone, by which what is declared is compared with what the text says.

    >>> letters("Storm hits “Port Alder”!")
    'stormhitsportalder'
    """
    return "".join(filter(str.isalnum, (text or "").casefold()))


def language_code(text: str | None) -> str | None:
    """The ISO 639-1 code of a declared language; ``None`` for what is none, and for several.

    Declared are codes of ISO 639 with two or three letters, with or without a country, script or
    encoding behind them (IETF BCP 47, POSIX), and English names.

    >>> [language_code(text) for text in ("en_GB", "ger", "zh-Hant", "Portuguese", "xx", "de, fr")]
    ['en', 'de', 'zh', 'pt', None, None]
    """
    if not text:
        return None
    codes = {_code(part) for part in _BETWEEN.split(line(text) or "")}
    return codes.pop() if len(codes) == 1 else None


def web_address(text: object) -> str | None:
    """An ``http(s)`` address without blanks and control characters; ``None`` for anything else.

    A user and a password in it go.

    >>> web_address("https://alder.example/a b"), web_address("javascript:alert(1)")
    (None, None)
    >>> web_address("https://ines:secret@alder.example/a")
    'https://alder.example/a'
    """
    if not isinstance(text, str):
        return None
    text = text.strip()
    if text[:4].lower() != "http" or len(text) > _LONGEST_ADDRESS:
        return None
    if not text.isprintable() or not _NO_ADDRESS.isdisjoint(text):
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme in ("http", "https") and host and "." in host:
        return without_credentials(text)
    return None


def leads_home(address: str) -> bool:
    """Whether an address is that of a site's front page, which is no article's but on a site of one.

    >>> leads_home("https://alder.example/?from=mail"), leads_home("https://alder.example/?p=7")
    (True, False)
    """
    parts = urlsplit(address)
    return not parts.path.strip("/") and not any(map(str.isdigit, parts.query))


def _code(name: str) -> str | None:
    """The ISO 639-1 code of one language."""
    known, name = _codes(), name.strip().casefold()
    return known.get(name) or known.get(_LANGUAGE_END.split(name, maxsplit=1)[0].strip())


@cache
def _codes() -> dict[str, str]:
    """The ISO 639-1 code for each code and name of a language, in lower case."""
    codes = {}
    for row in Path(__file__).with_name("languages.tsv").read_text("utf-8").splitlines()[1:]:
        code, terminology, bibliographic, name, *others = row.split("\t")
        for declared in (code, terminology, bibliographic, name, *";".join(others).split(";")):
            codes[declared.casefold()] = code
    del codes[""]
    return codes
