"""Addresses fetched several at a time, politely.

One connection a host at a time, a few hosts at once, and nothing that a site's robots.txt asks
programs not to read (RFC 9309).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Semaphore, Thread
from typing import Final, TypeAlias
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from ..errors import NetworkError, NewsumError, RobotsError
from .fetching import fetch_in_turn
from .schemes import host_of

_AT_ONCE: Final = 8
"""Hosts that are asked at the same time."""

_AGENT: Final = "newsum"
"""The name by which a robots.txt may speak of this program."""

_LARGEST_RULES: Final = 500 << 10
"""Bytes of a robots.txt that are read, as many as RFC 9309 asks for."""

Answer: TypeAlias = "tuple[bytes, str | None] | Exception"
"""What was at an address, and its declared encoding; or why it could not be fetched, a `NewsumError`;
or anything else that went wrong, as an `OSError` where it cannot be kept."""

Keep: TypeAlias = Callable[[bytes, "str | None"], None]
"""Keeps what was at an address as soon as it is there; may raise `OSError`."""


class _Host:
    """The addresses of one host that wait for each other."""

    def __init__(self) -> None:
        self.waiting: deque[Callable[[], None]] = deque()
        self.busy = False
        self.rules: dict[str, RobotFileParser | None] = {}


class Fetcher:
    """Fetches addresses in threads of its own, those of one host one after the other."""

    def __init__(self) -> None:
        self._hosts: dict[str, _Host] = {}
        self._lock = Lock()
        self._room = Semaphore(_AT_ONCE)
        self._stopped = False

    def ask(
        self, address: str, *, listed: bool = True, keep: Keep | None = None
    ) -> Callable[[], Answer]:
        """Begin to fetch an address; returns what waits for the answer.

        ``listed`` is false for one that a person named: that is theirs to decide.
        """
        answers: SimpleQueue[Answer] = SimpleQueue()
        with self._lock:
            host = self._hosts.setdefault(host_of(address), _Host())
            host.waiting.append(lambda: answers.put(self._answer(address, host, listed, keep)))
            if not host.busy:
                host.busy = True
                Thread(target=self._work_off, args=(host,), daemon=True).start()
        return answers.get

    def stop(self) -> None:
        """Fetch nothing more."""
        self._stopped = True

    def _work_off(self, host: _Host) -> None:
        """Fetch what waits for a host, until nothing does."""
        while True:
            with self._lock:
                if not host.waiting:
                    host.busy = False
                    return
                job = host.waiting.popleft()
            with self._room:
                job()

    def _answer(self, address: str, host: _Host, listed: bool, keep: Keep | None) -> Answer:
        try:
            if self._stopped:
                return NetworkError(address, "no longer wanted")
            if listed and not _is_allowed(address, host):
                return RobotsError(address)
            content, charset = fetch_in_turn(address)
            if keep is not None:
                keep(content, charset)
        except Exception as error:  # for whoever waits: they would wait for ever
            return error
        return content, charset


def _is_allowed(address: str, host: _Host) -> bool:
    """Whether the site lets programs read an address; where it has no rules, all may."""
    try:
        parts = urlsplit(address)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in host.rules:
            host.rules[root] = _rules(root)
        rules = host.rules[root]
        return rules is not None and rules.can_fetch(_AGENT, address)
    except ValueError:  # it is no address: told when it is fetched
        return True


def _rules(root: str) -> RobotFileParser | None:
    """The rules of a site; ``None`` where it does not answer, and so nothing is to be read."""
    rules = RobotFileParser()
    try:
        content, _ = fetch_in_turn(f"{root}/robots.txt")
    except NewsumError as error:
        cause = error.__cause__
        if isinstance(cause, HTTPError) and 400 <= cause.code < 500:
            rules.parse([])
            return rules
        return None
    lines = content[:_LARGEST_RULES].decode("utf-8", "replace").splitlines()
    rules.parse([line for line in lines if _is_rule(line)])
    return rules


def _is_rule(line: str) -> bool:
    """Whether a line can be read; the others of a robots.txt hold all the same (RFC 9309, 2.2)."""
    try:
        RobotFileParser().parse(("User-agent: *", line))
    except ValueError:  # "Disallow: //[", "Crawl-delay: ²"
        return False
    return True
