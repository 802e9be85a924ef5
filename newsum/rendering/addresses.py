"""Where sources lead to: an address of the web, or that of a file on this machine."""

from __future__ import annotations

from pathlib import Path

_WEB = ("http://", "https://")


def address_of_source(source: str) -> str:
    """The address of a source; empty where it has none, such as a record or standard input."""
    if source.startswith(_WEB):
        return source
    try:
        path = Path(source)
        return path.absolute().as_uri() if path.is_file() else ""
    except (OSError, ValueError):  # no name that a file could have
        return ""
