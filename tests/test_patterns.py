"""Patterns that are compiled at their first use."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest

import newsum
from newsum import patterns
from newsum.patterns import pattern


def test_a_pattern_is_compiled_once_and_no_sooner_than_it_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compiled: list[str] = []
    compiling = re.compile

    def noted(source: str, flags: int) -> re.Pattern[str]:
        compiled.append(source)
        return compiling(source, flags)

    monkeypatch.setattr(re, "compile", noted)
    wall = pattern("wall", re.I)
    assert compiled == []
    assert [bool(wall.search(text)) for text in ("A Wall.", "A gate.")] == [True, False]
    assert wall.match("A Wall.") is None
    assert compiled == ["wall"]


def test_a_pattern_has_all_that_a_compiled_one_has() -> None:
    assert pattern(b"(?P<gate>g)").groupindex == {"gate": 1}
    assert not hasattr(pattern("wall"), "nothing")


def test_each_of_newsum_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(newsum.__path__, "newsum."):
        if not module.name.startswith(("newsum.training", "newsum.__main__")):
            importlib.import_module(module.name)
    kept = [one for one in gc.get_objects() if isinstance(one, patterns._Pattern)]
    assert len(kept) > 100
    assert all(isinstance(one.flags, int) for one in kept)
