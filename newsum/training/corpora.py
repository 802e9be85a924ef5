"""Articles with what their editors, or other people, thought worth keeping of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..model import Document
from ..sources.records import parse


@dataclass(frozen=True, slots=True)
class Example:
    """An article and its reference summary."""

    document: Document
    highlights: tuple[str, ...]
    chosen: tuple[str, ...]
    """Sentences of the article that people chose; empty where nobody was asked."""


def examples(path: Path) -> Iterator[Example]:
    """The records of a corpus, a file of JSON lines that may be gzipped, in its order."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            record = json.loads(line)
            sentences = record.get("sentences") or ()
            yield Example(
                document=parse(path.name, line),
                highlights=tuple(record["highlights"]),
                chosen=tuple(sentences[at] for at in record.get("gold_sentence_ids") or ()),
            )
