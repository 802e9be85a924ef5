"""The invented articles of ``marked_examples.txt`` as records of a corpus of quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_PATH = Path(__file__).with_suffix(".txt")

# What stands in marks: what was said in braces, what nobody said in angle brackets.
_MARKED = re.compile(r"\{([^{}]+)\}|<([^<>]+)>")


def marked_examples() -> Iterator[dict[str, Any]]:
    """Each article with ``quotes`` and ``scare``, every second one with straight marks."""
    lines = _PATH.read_text(encoding="utf-8").splitlines()
    body = "\n".join(line for line in lines if not line.startswith("#"))
    for number, marked in enumerate(body.split("\n---\n")):
        opening, closing = ('"', '"') if number % 2 else ("“", "”")
        text, done = "", 0
        annotated: dict[str, list[dict[str, Any]]] = {"quotes": [], "scare": []}
        for match in _MARKED.finditer(marked):
            text += marked[done : match.start()] + opening
            words = match[1] or match[2]
            one = {"start": len(text), "end": len(text) + len(words), "kind": "direct"}
            annotated["quotes" if match[1] else "scare"].append(one)
            text += words + closing
            done = match.end()
        yield {"id": f"marked-{number}", "text": text + marked[done:], **annotated}
