"""Articles with what their editors, or other people, thought worth keeping of them."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..model import Document
from ..sources.readers.record import parse


@dataclass(frozen=True, slots=True)
class Example:
    """An article and its reference summary."""

    document: Document
    highlights: tuple[str, ...]
    chosen: tuple[str, ...]
    """Sentences of the article that people chose; empty where nobody was asked."""
    worth: tuple[tuple[str, float], ...] = ()
    """What an editor thought each sentence worth as a point, of those that are worth something or
    that would embarrass; empty where nobody was asked, and then there are highlights."""


WORTH = {"best": 1.0, "good": 0.5, "bad": -0.4}
"""What a sentence is worth that editors noted as one of the best, as good, or as bad."""

_KEPT = 10
"""One article in so many is kept out of all learning."""


def is_kept(identity: str | None) -> bool:
    """Whether nothing may be learned, or chosen, by an article of this name: it is for checking."""
    digest = hashlib.sha256((identity or "").encode()).digest()
    return int.from_bytes(digest[:4], "big") % _KEPT == 0


def split(path: Path, kept: Path) -> None:
    """Write the records of a corpus that are kept out."""
    with _opened(path) as lines:
        chosen = [line for line in lines if is_kept(json.loads(line).get("id"))]
    kept.write_text("".join(chosen), encoding="utf-8")


def examples(path: Path) -> Iterator[Example]:
    """The records of a corpus, a file of JSON lines that may be gzipped, in its order."""
    with _opened(path) as lines:
        for line in lines:
            record = json.loads(line)
            sentences = record.get("sentences") or ()
            yield Example(
                document=parse(path.name, line),
                highlights=tuple(record.get("highlights") or ()),
                chosen=tuple(sentences[at] for at in record.get("gold_sentence_ids") or ()),
                worth=tuple(
                    (sentences[at], worth)
                    for noted, worth in WORTH.items()
                    for at in record.get(noted) or ()
                ),
            )


def _opened(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")
