"""Real articles: clean ones stay whole, pasted pages come out clean."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from newsum.article import dissect
from newsum.model import Document
from newsum.text import clean


def records(path: Path, every: int = 1) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, islice(lines, 0, 1_400, every))


def runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(*(words[i:] for i in range(4)), strict=False))


@pytest.mark.parametrize("name", ["cnn-corpus", "bbc-extracts", "cnn-valid", "dailymail-lowercase"])
@pytest.mark.parametrize("titled", [True, False], ids=["with title", "without"])
def test_clean_articles_stay_whole(corpora: Path, name: str, titled: bool) -> None:
    kept = []
    for record in records(corpora / "summaries" / f"{name}.jsonl.gz", 7):
        text = clean(record["text"])
        title = record.get("title") if titled else None
        found = dissect(Document(source="test", text=text, title=title))
        wanted = runs(text)
        kept.append((wanted & runs("\n".join(found.body))).total() / max(1, wanted.total()))
    assert sum(kept) / len(kept) >= 0.995


def test_pasted_pages_come_out_clean(corpora: Path) -> None:
    scores = []
    for record in records(corpora / "pages" / "pages.jsonl.gz"):
        found = dissect(Document(source="test", text=clean(record["pasted"])))
        wanted, got = runs(record["text"]), runs("\n\n".join(found.body))
        scores.append(2 * (wanted & got).total() / max(1, wanted.total() + got.total()))
    assert sum(scores) / len(scores) >= 0.93
