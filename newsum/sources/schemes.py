"""Which arguments are addresses, and which of those are read."""

from __future__ import annotations

import re

from ..patterns import pattern

# What begins an address of the web, which is read.
_WEB = pattern(r"https?://", re.IGNORECASE)

# What begins any address: "ftp://", "file://".
_ANY = pattern(r"[A-Za-z][A-Za-z\d+.-]{1,20}://")

# What looks like an address without its scheme: "www.alder", and "alder.example/".
_BARE = pattern(r"www\.|[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,24}/", re.IGNORECASE)

# The user and the password in an address: "https://ines:secret@alder.example/".
_CREDENTIALS = pattern(r"(?P<scheme>[A-Za-z][A-Za-z\d+.-]{1,20}://)[^/?#]*@")


def without_credentials(address: str) -> str:
    """An address without user and password, which are never sent, nor to be shown.

    >>> without_credentials("https://ines:se@cret@alder.example/@storm")
    'https://alder.example/@storm'
    """
    found = _CREDENTIALS.match(address)
    return address if found is None else found["scheme"] + address[found.end() :]


def host_of(address: str) -> str:
    """The host of an address; "" where it has none.

    >>> host_of("https://Alder.example:8080/storm"), host_of("http://[a")
    ('alder.example:8080', '')
    """
    from urllib.parse import urlsplit

    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""


def address_from(base: str, link: str) -> str:
    """The address that a link leads to from an address of the web; the link where there is none.

    >>> address_from("https://alder.example/news/", "../storm"), address_from("http://[a", "/storm")
    ('https://alder.example/storm', '/storm')
    """
    from urllib.parse import urljoin

    if not is_web_address(base):
        return link
    try:
        return urljoin(base, link)
    except ValueError:  # "http://[a" is none
        return link


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


def is_bare_address(name: str) -> bool:
    """Whether a name looks like an address of the web without its scheme.

    >>> [is_bare_address(name) for name in ("www.alder.example", "alder.example/storm", "a.b/c.txt")]
    [True, True, False]
    """
    return _BARE.match(name) is not None
