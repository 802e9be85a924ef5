"""Articles with what their editors, or other people, thought worth keeping of them."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from ..model import Document
from ..sources.readers.record import parse
from .editor_choices import WORTH, editor_choices


@dataclass(frozen=True, slots=True)
class Example:
    """An article and its reference summary."""

    document: Document
    highlights: tuple[str, ...]
    chosen: tuple[str, ...]
    """Sentences of the article that people chose; empty where nobody was asked."""
    worth: tuple[tuple[str, float], ...] = ()
    """What an editor thought each sentence worth as a point, of those that are worth something or
    that would embarrass."""
    worth_by_key: Mapping[str, float] = field(default_factory=dict)
    """The same, by `sentence_key`.  Both are empty where nobody was asked: then there are
    highlights."""


_KEPT = 10
"""One article in so many is kept out of all learning."""


def is_kept(identity: str | None) -> bool:
    """Whether nothing may be learned, or chosen, by an article of this name: it is for checking."""
    return drawn(identity) % _KEPT == 0


def drawn(identity: str | None) -> int:
    """A number drawn by an article's name, without the corpus that may stand before its colon."""
    digest = hashlib.sha256((identity or "").rpartition(":")[2].encode()).digest()
    return int.from_bytes(digest[:4], "big")


def split(path: Path, kept: Path) -> None:
    """Write the records of a corpus that are kept out."""
    with _opened(path) as lines:
        chosen = [line for line in lines if is_kept(json.loads(line).get("id"))]
    kept.write_text("".join(chosen), encoding="utf-8")


def examples(path: Path) -> Iterator[Example]:
    """The records of a corpus, a file of JSON lines that may be gzipped, in its order.

    One with highlights that was also read for `editor_choices` is two examples, one with neither is
    none.
    """
    with _opened(path) as lines:
        for line in lines:
            record = json.loads(line)
            document = parse(path.name, line)
            sentences = record.get("sentences") or ()
            if highlights := record.get("highlights"):
                chosen = tuple(sentences[at] for at in record.get("gold_sentence_ids") or ())
                yield Example(document, tuple(highlights), chosen)
            worth = tuple(
                (sentences[at], worth)
                for noted, worth in WORTH.items()
                for at in record.get(noted) or ()
            )
            by_key = editor_choices().get(record.get("id"), {})
            if worth or by_key:
                yield Example(document, (), (), worth, by_key)


def _opened(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")
