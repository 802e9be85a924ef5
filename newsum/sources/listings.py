"""Feeds and lists of addresses, from those that are named to the articles in them.

What it takes to fetch, and to take feeds apart, is imported by the first of those.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

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

Prepared: TypeAlias = Callable[[Iterable[Any]], Iterator[Any]]
"""What is done with sources before what they name is fetched."""

_AHEAD: Final = 64
"""Articles that are looked at ahead of the one that is needed."""

_NAMED_AHEAD: Final = 8
"""The same of addresses that are named: feeds, most of them."""


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
    with closing(_Fetching(listed=False)) as fetching:
        for one, wait in fetching.ahead(found, _is_named_address, _NAMED_AHEAD):
            if wait is None or not isinstance(one, Source):
                yield one
                continue
            for source in _at_address(one, wait):
                if isinstance(source, NewsumError) or source.name not in seen:
                    seen.add(source.source if isinstance(source, NewsumError) else source.name)
                    yield source


def _is_named_address(source: Source) -> bool:
    """Whether a source is an address that a person named."""
    return source.content is None and source.listed is None and _is_address(source)


def _is_address(source: Source) -> bool:
    return source.path is None and source.text is None and is_web_address(source.name)


def _at_address(source: Source, wait: Callable[[], Answer]) -> Iterator[Source | NewsumError]:
    """What is at an address: an article, or a feed with many."""
    found = _with_answer(source, wait())
    if isinstance(found, NewsumError):
        yield found
    else:
        yield from _opened(found)


def _opened(source: Source) -> Iterator[Source | NewsumError]:
    """What was fetched: an article, or those of a feed."""
    try:
        data = unpack(source.name, source.content or b"")
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
        yield replace(source, content=data)


class _Fetching:
    """Fetches some of the sources that pass, ahead of the one that is needed."""

    def __init__(self, *, listed: bool, keep: KeepPage | None = None) -> None:
        self._listed = listed
        self._keep = keep
        self._fetcher: Fetcher | None = None

    def ahead(
        self, found: Iterable[Source | Other], is_wanted: Callable[[Source], bool], most: int
    ) -> Iterator[tuple[Source | Other, Callable[[], Answer] | None]]:
        """The same in order, those that are wanted with what waits for the answer to them.

        At most so many are looked at ahead of the one that is needed.
        """
        window: deque[tuple[Source | Other, Callable[[], Answer] | None]] = deque()
        for one in found:
            if isinstance(one, Source) and is_wanted(one):
                window.append((one, self._ask(one)))
            elif window:
                window.append((one, None))
            else:
                yield one, None
            if len(window) > most:
                yield window.popleft()
        while window:
            yield window.popleft()

    def _ask(self, source: Source) -> Callable[[], Answer]:
        if self._fetcher is None:
            from .fetching_ahead import Fetcher

            self._fetcher = Fetcher()
        keep = self._keep and partial(self._keep, source)
        return self._fetcher.ask(source.name, listed=self._listed, keep=keep)

    def close(self) -> None:
        """Fetch nothing more."""
        if self._fetcher is not None:
            self._fetcher.stop()


def fetched_ahead(
    found: Iterable[Source | Other],
    keep: KeepPage | None = None,
    prepared: Prepared | None = None,
) -> Iterator[Source | Other | NewsumError]:
    """The same in order, each listed address with what is at it, or why that could not be fetched.

    Sources that were named themselves, and whatever is no source, pass as they are.  ``keep`` is given
    each page as soon as it is there, in any thread; what it raises, this raises.  A feed that stands in
    a list of addresses is replaced by its articles, which are ``prepared`` as those found were.
    """
    with closing(_Fetching(listed=True, keep=keep)) as fetching:
        for one, wait in fetching.ahead(found, _is_to_be_fetched, _AHEAD):
            got = one if wait is None or not isinstance(one, Source) else _with_answer(one, wait())
            if isinstance(got, Source) and _is_feed_of_list(got):
                articles = map(_left_alone, _opened(got))
                yield from fetched_ahead(prepared(articles) if prepared else articles, keep)
            else:
                yield got


def _is_feed_of_list(source: Source) -> bool:
    """Whether a feed is at an address that stood in a list of them."""
    if source.content is None or source.listed is None or not source.listed.by_address:
        return False
    with suppress(NewsumError):  # told when it is read
        return is_feed(unpack(source.name, source.content))
    return False


def _left_alone(one: Source | NewsumError) -> Source | NewsumError:
    """The same, to be an article whatever it holds: a list in a list is left alone."""
    if isinstance(one, Source) and one.listed is not None:
        return replace(one, listed=replace(one.listed, by_address=False))
    return one


def _is_to_be_fetched(source: Source) -> bool:
    """Whether a source is an address that a feed or a list names."""
    return source.content is None and source.listed is not None and _is_address(source)


def _with_answer(source: Source, answer: Answer) -> Source | NewsumError:
    if isinstance(answer, NewsumError):
        answer.identity = source.id
        return answer
    if isinstance(answer, Exception):
        raise answer
    content, charset = answer
    return replace(source, content=content, charset=charset, fetched=True)
