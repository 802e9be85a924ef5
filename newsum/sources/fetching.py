"""Addresses of the web, fetched with limits on time, size and redirects."""

from __future__ import annotations

import time
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from ..errors import NetworkError, TimedOutError
from .files import LARGEST, too_large
from .schemes import is_web_address

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

_ELSEWHERE = "it sends on to what is no web address"


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, and none that leaves the web."""

    max_redirections = REDIRECTS

    def redirect_request(self, req: Request, *answer: Any) -> Request | None:
        if not is_web_address(answer[-1]):
            raise URLError(_ELSEWHERE)
        return super().redirect_request(req, *answer)


def fetch(address: str, time_out: float = TIME_OUT) -> tuple[bytes, str | None]:
    """What is at ``address``, and the encoding that the server declares for it.

    Raises `NetworkError`, `TimedOutError` after ``time_out`` seconds, `TooLargeError`.
    """
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
    return f"the server says {error.code} {reason}".strip()


def _reason(reason: object) -> str:
    """What went wrong, in the words of the system, on one line."""
    if isinstance(reason, IncompleteRead):
        return "the answer breaks off"
    if isinstance(reason, OSError) and reason.strerror:
        return reason.strerror.lower()
    return " ".join(str(reason).split()) or type(reason).__name__
