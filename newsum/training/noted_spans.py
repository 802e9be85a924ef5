"""Which stretches in marks of open articles somebody said, noted for this project by reading them.

``noted_spans.jsonl`` has a line an article: its ``id`` in its corpus, and the stretches that somebody
``said`` and those that nobody did (``unsaid``): titles, terms, names, irony, imagined speech.  Those
that leave a doubt are in neither.  The corpora's texts are not ours to keep: a stretch is told by the
first eight hexadecimal digits of a hash of its words and of the characters before it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ..language.quotation_marks import QuotedSpan

PATH = Path(__file__).with_suffix(".jsonl")

_DIGITS = 8
_BEFORE = 40
"""Characters before a stretch that tell it from the same words elsewhere in its article."""


def span_key(text: str, span: QuotedSpan) -> str:
    """What a stretch of a text is told by, whatever its blanks."""
    words = " ".join(text[max(0, span.start - _BEFORE) : span.end].split())
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]


@cache
def noted_spans() -> Mapping[str, Mapping[str, bool]]:
    """By the id of an article: whether somebody said the stretches that were noted, by their keys."""
    with PATH.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return {
        record["id"]: {
            **dict.fromkeys(record["said"], True),
            **dict.fromkeys(record["unsaid"], False),
        }
        for record in records
    }
