"""Addresses of the web, fetched with limits on time, size and redirects."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from http.client import HTTPException, HTTPResponse, IncompleteRead
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from ..errors import NetworkError, TimedOutError
from .files import LARGEST, too_large
from .schemes import host_of, is_web_address, without_credentials

TIME_OUT = 20.0
"""Seconds for the whole answer."""

REDIRECTS = 5
"""How often a server may send on to another address."""

_REDIRECTED = (301, 302, 303, 307, 308)
"""Statuses that send on."""

_CHUNK = 1 << 16
"""Bytes that are read at once, between two looks at the clock."""

_SAFE = "%/:=&?~+!$,;'@()*[]"
"""Characters of an address that are sent as they are."""

_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; newsum; reads one page for one person)",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
}

_LONGEST_REASON = 200
"""Characters of what a server says that a message shows at most."""

_IN_PIECES = "in pieces"
"""The length of an answer that has none declared: each piece has its own."""

_ELSEWHERE = "it sends on to what is no web address"
_INWARD = "it sends on to a private address"


_TURNS = tuple(Lock() for _ in range(64))
"""Whoever fetches holds the one of the host; two hosts may share one."""


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, and none that leaves the web, or leads from it into a network."""

    max_redirections = REDIRECTS

    def redirect_request(self, req: Request, *answer: Any) -> Request | None:
        address = without_credentials(answer[-1])
        if not is_web_address(address):
            raise URLError(_ELSEWHERE)
        if _is_private(address) and not _is_private(req.full_url):
            raise URLError(_INWARD)
        return super().redirect_request(req, *(*answer[:-1], address))


def _is_private(address: str) -> bool:
    """Whether an address leads to this machine or its network; unknown hosts do not."""
    host = urlsplit(address).hostname or ""
    with suppress(OSError, UnicodeError):
        found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
        return any(not ip_address(str(one[4][0]).partition("%")[0]).is_global for one in found)
    return False


def fetch(address: str, time_out: float = TIME_OUT) -> tuple[bytes, str | None]:
    """What is at ``address``, and the encoding that the server declares for it.

    Raises `NetworkError`, `TimedOutError` after ``time_out`` seconds, `TooLargeError`.

    It is done in a thread that nobody waits for longer: no clock is looked at between a name and
    its address, a header and the next, a "100 Continue" and what it announces.
    """
    answers: SimpleQueue[tuple[bytes, str | None] | BaseException] = SimpleQueue()

    def answer() -> None:
        try:
            answers.put(_fetched(address, time_out))
        except BaseException as error:
            answers.put(error)

    Thread(target=answer, daemon=True).start()
    try:
        found = answers.get(timeout=time_out)
    except Empty:
        raise TimedOutError(address, f"{time_out:g} s") from None
    if isinstance(found, BaseException):
        raise found
    return found


def fetch_in_turn(address: str) -> tuple[bytes, str | None]:
    """As `fetch`, when nothing else is fetched in turn from the same host: one connection a host."""
    with _TURNS[hash(host_of(address)) % len(_TURNS)]:
        return fetch(address)


def _fetched(address: str, time_out: float) -> tuple[bytes, str | None]:
    """What is at ``address``, in any time that it takes in pieces of less than ``time_out``."""
    deadline = time.monotonic() + time_out
    try:
        request = Request(_encoded(address), headers=_HEADERS)
        with build_opener(_Redirects).open(request, timeout=time_out) as response:
            data = _body(address, response, deadline, time_out)
            return data, response.headers.get_content_charset()
    except HTTPError as error:
        error.close()
        raise NetworkError(address, _status(error)) from error
    except (TimeoutError, URLError, HTTPException, OSError, ValueError) as error:
        reason = error.reason if isinstance(error, URLError) else error
        if isinstance(reason, TimeoutError):
            raise TimedOutError(address, f"{time_out:g} s") from error
        raise NetworkError(address, _reason(reason)) from error


def _body(address: str, response: HTTPResponse, deadline: float, time_out: float) -> bytes:
    """The whole answer, unless it is too large, or takes too long in small pieces."""
    lengths = set(_lengths(response))
    if len(lengths) > 1:
        raise NetworkError(address, "the answer has two lengths")
    if not all(length.isascii() and length.isdigit() for length in lengths - {_IN_PIECES}):
        raise NetworkError(address, "the length of the answer is no number")
    if "Transfer-Encoding" in response.headers and not response.chunked:
        raise NetworkError(address, "the answer is packed in an unknown way")
    data = bytearray()
    while piece := response.read1(_CHUNK):
        data += piece
        if len(data) > LARGEST:
            raise too_large(address)
        if time.monotonic() > deadline:
            raise TimedOutError(address, f"{time_out:g} s")
    if response.length:
        raise NetworkError(address, "the answer breaks off")
    return bytes(data)


def _lengths(response: HTTPResponse) -> list[str]:
    """The lengths that an answer declares; one sent in pieces has its own.

    A proxy and newsum might each believe another, so that one reads what the other never saw (RFC
    9112, section 6.3).
    """
    declared = response.headers.get_all("Content-Length", [])
    lengths = [length.strip() for one in declared for length in one.split(",")]
    return [*lengths, _IN_PIECES] if "Transfer-Encoding" in response.headers else lengths


def _encoded(address: str) -> str:
    """An address as servers take it: other scripts encoded.  Raises `ValueError`."""
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode()
    port = f":{parts.port}" if parts.port else ""
    if not host:
        raise ValueError("no host in it")
    path, query = quote(parts.path, _SAFE), quote(parts.query, _SAFE)
    return urlunsplit((parts.scheme.lower(), f"[{host}]{port}" if ":" in host else host + port,
                       path, query, ""))  # fmt: skip


def _status(error: HTTPError) -> str:
    """The status that a server answers with, in its words."""
    reason = str(error.reason)
    if reason.startswith(_Redirects.inf_msg):
        return "the server says too many redirects"
    if error.code in _REDIRECTED:  # urllib itself follows none to a file
        return _ELSEWHERE
    return _short(f"the server says {error.code} {reason}")


def _reason(reason: object) -> str:
    """What went wrong, in the words of the system, on one line."""
    if isinstance(reason, IncompleteRead):
        return "the answer breaks off"
    if isinstance(reason, UnicodeError):  # of a host in letters that no name has
        return "its host is no name"
    if isinstance(reason, OSError) and reason.strerror:
        return reason.strerror.lower()
    return _short(str(reason)) or type(reason).__name__


def _short(reason: str) -> str:
    """A reason on one line; servers that speak no HTTP say whole pages."""
    line = " ".join(reason.split())
    return line if len(line) <= _LONGEST_REASON else line[: _LONGEST_REASON - 1] + "…"
