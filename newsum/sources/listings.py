"""Feeds and lists of addresses, from those that are named to the articles in them.

What it takes to fetch, and to take feeds apart, is imported by the first of those.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from ..errors import NewsumError
from ..model import Source
from .files import unpack
from .formats import FEED, is_feed
from .schemes import is_web_address

if TYPE_CHECKING:
    from .fetching_ahead import Answer, Fetcher

Other = TypeVar("Other")

KeepPage: TypeAlias = Callable[[Source, bytes, "str | None"], None]
"""Keeps what was fetched for a source: its content, and the encoding declared for it."""

_AHEAD: Final = 64
"""Sources that are looked at ahead of the one that is needed."""


def articles_of(name: str, data: bytes) -> Iterator[Source | NewsumError]:
    """The articles of a feed or a list, and of the feeds in a list of those, which are fetched."""
    from .feeds import FeedAddress, taken_apart

    feeds: dict[str, None] = {}
    for one in taken_apart(name, data):
        if isinstance(one, FeedAddress):
            feeds[one.address] = None
        else:
            yield one
    if not feeds:
        return
    from .fetching_ahead import Fetcher

    fetcher = Fetcher()
    asked = [(address, fetcher.ask(address, listed=False)) for address in feeds]
    for address, wait in asked:
        answer = wait()
        if isinstance(answer, NewsumError):
            yield answer
            continue
        if isinstance(answer, Exception):
            raise answer
        for one in taken_apart(address, answer[0]):
            if not isinstance(one, FeedAddress):  # a list in a list is left alone
                yield one


def with_feeds_opened(found: Iterable[Source | Other]) -> Iterator[Source | Other | NewsumError]:
    """The same in order, each feed at an address that was named replaced by its articles.

    Addresses are fetched for that, since only their content says what they are.
    """
    seen: set[str] = set()
    for one in found:
        if not isinstance(one, Source) or one.listed is not None:
            yield one
        elif one.content is None and one.path is None and is_web_address(one.name):
            for source in _at_address(one):
                if isinstance(source, NewsumError) or source.name not in seen:
                    seen.add(source.source if isinstance(source, NewsumError) else source.name)
                    yield source
        else:
            yield one


def _at_address(source: Source) -> Iterator[Source | NewsumError]:
    """What is at an address: an article, or a feed with many."""
    from .fetching import fetch_in_turn

    try:
        data, charset = fetch_in_turn(source.name)
        data = unpack(source.name, data)
    except NewsumError as error:
        yield error
        return
    if source.kind == FEED.name or (source.kind is None and is_feed(data)):
        for one in articles_of(source.name, data):
            if isinstance(one, Source) and source.language:
                yield replace(one, language=source.language)
            else:
                yield one
    else:
        yield replace(source, content=data, charset=charset, fetched=True)


def fetched_ahead(
    found: Iterable[Source | Other], keep: KeepPage | None = None
) -> Iterator[Source | Other | NewsumError]:
    """The same in order, each listed address with what is at it, or why that could not be fetched.

    Sources that were named themselves, and whatever is no source, pass as they are.  ``keep`` is given
    each page as soon as it is there, in any thread; what it raises, this raises.
    """
    fetcher: Fetcher | None = None
    window: deque[Source | Other | tuple[Source, Callable[[], Answer]]] = deque()
    try:
        for one in found:
            if isinstance(one, Source) and _is_to_be_fetched(one):
                if fetcher is None:
                    from .fetching_ahead import Fetcher

                    fetcher = Fetcher()
                window.append((one, fetcher.ask(one.name, keep=keep and partial(keep, one))))
            elif not window:
                yield one
                continue
            else:
                window.append(one)
            if len(window) > _AHEAD:
                yield _with_answer(window.popleft())
        while window:
            yield _with_answer(window.popleft())
    finally:
        if fetcher is not None:
            fetcher.stop()


def _is_to_be_fetched(source: Source) -> bool:
    """Whether a source is an address that a feed or a list names."""
    bare = source.content is None and source.path is None and source.text is None
    return bare and source.listed is not None and is_web_address(source.name)


def _with_answer(
    one: Source | Other | tuple[Source, Callable[[], Answer]],
) -> Source | Other | NewsumError:
    if not isinstance(one, tuple):
        return one
    source, wait = one
    answer = wait()
    if isinstance(answer, NewsumError):
        return answer
    if isinstance(answer, Exception):
        raise answer
    content, charset = answer
    return replace(source, content=content, charset=charset, fetched=True)
