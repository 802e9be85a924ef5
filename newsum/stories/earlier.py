"""What earlier digests told, in a folder: a digest against it has only what is new."""

from __future__ import annotations

import json
import os
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import suppress
from errno import EEXIST
from functools import cached_property
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import Any, Final

from ..output import is_special, write_whole
from ..story_model import Report, Story
from .terms import content_stems

_FILE: Final = "told.json"

_RARE: Final = 5
"""Stems by which a sentence is looked up."""

_MOST: Final = 20_000
"""Sentences and articles that are remembered, the last ones."""


def key(report: Report) -> str:
    """What tells an article again, whatever its file is called."""
    wording = ",".join(map(str, report.sketch))
    return blake2b(wording.encode(), digest_size=8).hexdigest()


class Earlier:
    """The articles and sentences of earlier digests in ``folder``; none where there were none.

    Raises `OSError` where the folder cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        kept = _read(self._path)
        self.damaged = kept is None
        """Whether there is a file that cannot be read as what a digest wrote: all is new then."""
        kept = kept or {"articles": [], "told": []}
        self.seen = frozenset(kept["articles"])
        """The keys of the articles."""
        self._articles: list[str] = kept["articles"]
        self._told: list[list[str]] = kept["told"]

    def told_of(self, code: str | None, stems: frozenset[str]) -> tuple[frozenset[str], ...]:
        """The content stems of the sentences told in a language that may be about these ``stems``.

        Those are looked up by the rarest of their own, so that what was told of other stories, however
        much it is, costs nothing.
        """
        index = self._index
        found = {at for stem in stems for at in index.get((code, stem), ())}
        return tuple(self._content[at] for at in sorted(found))

    @cached_property
    def _content(self) -> list[frozenset[str]]:
        return [content_stems(text, code or None) for code, text in self._told]

    @cached_property
    def _index(self) -> dict[tuple[str | None, str], list[int]]:
        """The places of the sentences that were told, by language and rare stem."""
        spread = Counter(stem for content in self._content for stem in content)
        index: dict[tuple[str | None, str], list[int]] = defaultdict(list)
        for at, ((code, _), content) in enumerate(zip(self._told, self._content, strict=True)):
            for stem in sorted(content, key=lambda stem: (spread[stem], stem))[:_RARE]:
                index[code or None, stem].append(at)
        return index

    def remember(self, reports: Sequence[Report], stories: Sequence[Story]) -> None:
        """Take note of the articles of what a digest told, and of its sentences."""
        self._articles += [own for own in map(key, reports) if own not in self.seen]
        self._told = self._told + [
            [story.language or "", text]
            for story in stories
            for text in (
                *(one.point.text for one in (*story.points, *story.adds)),
                *(one.quote.text for one in story.quotes),
            )
        ]

    def save(self) -> None:
        """Write it down for the next digest; raises `OSError`."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self.damaged:
            _set_aside(self._path)
        kept = {"articles": self._articles[-_MOST:], "told": self._told[-_MOST:]}
        write_whole(self._path, [json.dumps(kept, ensure_ascii=False, indent=0) + "\n"])


def _set_aside(path: Path) -> None:
    """Give another name to what is none of newsum's own: it may be an article, or lead to one."""
    names = (path.with_name(f"{path.name}.damaged-{number}") for number in count(1))
    free = next(name for name in names if not os.path.lexists(name))
    with suppress(FileNotFoundError):
        path.rename(free)


def _read(path: Path) -> dict[str, list[Any]] | None:
    """What the file holds; ``None`` where it is none of newsum's own, or damaged."""
    if is_special(path):
        raise OSError(EEXIST, "a pipe or a device is in its place", str(path))
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        articles = [one for one in found["articles"] if isinstance(one, str)]
        told = [
            [code, text]
            for code, text in found["told"]
            if isinstance(code, str) and isinstance(text, str)
        ]
    except FileNotFoundError:
        articles, told = [], []
    except (KeyError, RecursionError, TypeError, ValueError):
        return None
    return {"articles": articles, "told": told}
