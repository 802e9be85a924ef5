"""Which sentences of open articles an editor would choose, noted for this project by reading them.

``editor_choices.jsonl`` has a line an article: its ``id`` in its corpus, its ``kind``, and the
sentences noted ``best`` (the three that together serve a reader best), ``good`` (as good in place of
one of these) and ``bad`` (embarrassing as a point).  The corpora's texts are not ours to keep: a
sentence is told by the first six hexadecimal digits of a hash of its words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from .. import language

PATH = Path(__file__).with_suffix(".jsonl")

WORTH = {"best": 1.0, "good": 0.5, "bad": -0.4}
"""What a sentence is worth that editors noted as one of the best, as good, or as bad."""

_DIGITS = 6


def sentence_key(text: str) -> str:
    """What a sentence is told by, whatever its blanks, marks and capitals."""
    words = " ".join(language.words(text)).lower()
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]


@cache
def editor_choices() -> Mapping[str, Mapping[str, float]]:
    """By the id of an article: what the sentences that were noted are worth, by their keys."""
    return {
        record["id"]: {key: worth for noted, worth in WORTH.items() for key in record[noted]}
        for record in _records()
    }


@cache
def editor_kinds() -> Mapping[str, str]:
    """By the id of an article: its kind, as it was noted."""
    return {record["id"]: record["kind"] for record in _records()}


def _records() -> list[dict[str, Any]]:
    with PATH.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
