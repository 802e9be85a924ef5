"""Write the invented stories as a corpus for `newsum.training`: ``python -m tests.stories.made_corpus PATH``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .made_stories import PAIRS, SOMEWHERE, STORIES
from .test_disagreements import (
    AGREEING,
    DIFFERING,
    OF_OTHER_LANGUAGES,
    THE_SAME_IN_OTHER_LANGUAGES,
)


def records() -> Iterator[dict[str, Any]]:
    """A record a story, and one for two lone sentences."""
    for stories in (*STORIES.values(), *PAIRS.values()):
        for made in stories:
            yield _record(made.articles, SOMEWHERE if made.somewhere else made.planted)
    for texts, differing in (
        *((texts, SOMEWHERE) for texts in DIFFERING.values()),
        *((texts, []) for texts in AGREEING.values()),
    ):
        yield {**_record(texts, differing), "of_sentences": True}
    for language, texts in OF_OTHER_LANGUAGES.items():
        yield {**_record(texts, SOMEWHERE), "of_sentences": True, "language": language}
    for language, texts in THE_SAME_IN_OTHER_LANGUAGES.items():
        yield {**_record(texts, []), "of_sentences": True, "language": language}


def _record(texts: Sequence[str], differing: str | Sequence[float]) -> dict[str, Any]:
    return {"documents": [{"text": text} for text in texts], "differing": differing}


if __name__ == "__main__":
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records())
    Path(sys.argv[1]).write_text("".join(lines), encoding="utf-8")
