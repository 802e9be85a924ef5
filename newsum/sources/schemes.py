"""Which arguments are addresses, and which of those are read."""

from __future__ import annotations

import re

# What begins an address of the web, which is read.
_WEB = re.compile(r"https?://", re.IGNORECASE)

# What begins any address: "ftp://", "file://".
_ANY = re.compile(r"[A-Za-z][A-Za-z\d+.-]{1,20}://")


def is_web_address(name: str) -> bool:
    """Whether a name is an address that is read; anything else is a file.

    >>> is_web_address("HTTPS://alder.example/storm"), is_web_address("https/storm.txt")
    (True, False)
    """
    return _WEB.match(name) is not None


def is_address(name: str) -> bool:
    """Whether a name is an address, of the web or not.

    >>> is_address("ftp://alder.example/storm.txt"), is_address("C:/storm.txt")
    (True, False)
    """
    return _ANY.match(name) is not None
