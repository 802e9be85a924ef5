"""Names of sources as messages and files show them: harmless, and of a bearable length."""

from __future__ import annotations

from typing import Final

_LONGEST_ADDRESS: Final = 200
"""Characters of an address that a message shows at most; some carry a kilobyte for trackers."""

_LONGEST_NAME: Final = 1_000
"""Characters of any other name: a path is shown whole, to be copied, and a record's id may be endless."""

_SCHEME: Final = 24
"""Characters in which an address says that it is one."""


def printable(name: str) -> str:
    r"""Show the name of a file or an address as it is, but for what a terminal would obey.

    >>> printable("café\x1b[2J.txt")
    'café\\x1b[2J.txt'
    """
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def shown_source(name: str) -> str:
    """The name of a source as messages show it: harmless, and the middle of a long one left out."""
    shown = printable(name) or repr(name)
    longest = _LONGEST_ADDRESS if "://" in shown[:_SCHEME] else _LONGEST_NAME
    return without_middle(shown, longest)


def without_middle(text: str, longest: int) -> str:
    """A text of at most so many characters: the middle of a longer one is left out.

    >>> without_middle("a long name", 4)
    'a …me'
    """
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]}…{text[-half:]}"
