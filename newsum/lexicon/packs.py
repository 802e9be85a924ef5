"""The files of a language's pack: lists of words, and tables with tabs.

Lines at the top that begin with ``#`` say what a file holds.  Files are read as bytes and decoded
at once, which takes half the time of a text file's decoder: all lists are read at start-up.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the folders of the languages are."""

_ROOT = str(FOLDER)


@cache
def languages_with_packs() -> frozenset[str]:
    """The codes of the languages that have a pack."""
    return frozenset(path.parent.name for path in FOLDER.glob("*/pronouns.tsv"))


def body(language: str, file: str) -> str:
    """A file of a language without the lines that say what it holds; "" where there is no such file.

    ``language`` is the name of a folder: callers name one themselves, and pass on no input.
    """
    try:
        with open(f"{_ROOT}/{language}/{file}", "rb") as opened:
            text = opened.read().decode()
    except FileNotFoundError:
        return ""
    start = 0
    while text.startswith("#", start):
        start = text.find("\n", start) + 1 or len(text)
    return text[start:]


def words(language: str, file: str) -> frozenset[str]:
    """The lower-cased words of a list of a language."""
    return frozenset(body(language, file).split())


def rows(language: str, file: str) -> list[list[str]]:
    """The cells of a table of a language."""
    return [line.split("\t") for line in body(language, file).splitlines()]
