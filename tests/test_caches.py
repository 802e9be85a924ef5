"""What newsum keeps between articles is bounded, whatever words and languages they have.

Small: whatever is kept is found, and is told by its kind whether it can grow.
`tests/bench/memory.py` measures the same over 100,000 articles.
"""

from __future__ import annotations

import gc
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import newsum
from newsum.memo import LONGEST_KEY, Memo
from newsum.model import Source
from newsum.pipeline import summary
from newsum.ranking import Length

MOST = 50_000
"""Values that any memo keeps, at the most."""


def modules() -> Iterator[ModuleType]:
    """Every module that runs for a user."""
    for found in pkgutil.walk_packages(newsum.__path__, "newsum."):
        if not found.name.startswith(("newsum.training", "newsum.__main__")):
            yield importlib.import_module(found.name)


def caches() -> dict[str, Any]:
    """Every function that keeps what it gives by `functools`, by its name."""
    return {
        f"{value.__module__}.{value.__qualname__}": value
        for module in modules()
        for value in vars(module).values()
        if hasattr(value, "cache_info")
    }


def memos() -> list[Memo[Any, Any]]:
    gc.collect()
    return [found for found in gc.get_objects() if isinstance(found, Memo)]


def collections() -> dict[str, int]:
    """The size of every collection of a module that can grow, but memos."""
    return {
        f"{module.__name__}.{name}": len(value)
        for module in modules()
        for name, value in vars(module).items()
        if isinstance(value, (dict, list, set)) and not isinstance(value, Memo) and name[:2] != "__"
    }


def article(number: int) -> Source:
    """An article of words, names and a language that no other has."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:06}")
    endless = letters * LONGEST_KEY
    text = (
        f"The {letters} harbour of Q{letters} reopened on Friday, said Ana W{letters}, the mayor.\n\n"
        f"“We lost {letters} and no people,” said Dr. V{letters} U{letters} of the {letters}s.\n\n"
        f"{endless} {endless.upper()} met X{endless}. “A{endless} it is,” said Y{endless}.\n"
    )
    return Source(name="t", text=text, language=None if number % 2 else letters)


def summarize(numbers: range) -> None:
    for number in numbers:
        summary(article(number), length=Length(points=2), quotes=2)


def test_functions_that_keep_everything_take_no_argument() -> None:
    endless = [
        name
        for name, cache in caches().items()
        if cache.cache_parameters()["maxsize"] is None and inspect.signature(cache).parameters
    ]
    assert endless == []


def test_memos_alone_grow_with_ever_new_words_and_languages() -> None:
    summarize(range(40))
    before = collections()
    sizes = {id(memo): len(memo) for memo in memos()}
    summarize(range(40, 80))
    assert collections() == before
    assert any(len(memo) > sizes.get(id(memo), 0) for memo in memos())
    assert all(memo._most <= MOST for memo in memos())


def test_no_cache_holds_words_without_end() -> None:
    summarize(range(10))
    kept = [key for memo in memos() for key in memo if isinstance(key, str)]
    assert kept
    assert max(map(len, kept)) <= LONGEST_KEY


def test_ever_new_languages_make_no_more_caches() -> None:
    summarize(range(0, 60, 2))
    before = len(memos())
    summarize(range(60, 160, 2))
    assert len(memos()) <= before
