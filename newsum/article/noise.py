"""Lines that are not the article: what kind each is, from its words and its form."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

# A word, a number, or one of the marks that tell a prompt from a sentence.
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[:©()-]")

_LONGEST = 160
"""Characters; no prompt is longer."""


@cache
def _cues() -> dict[str, tuple[str, bool]]:
    """The kind behind each cue, and whether more words may follow it."""
    data = json.loads(Path(__file__).with_name("cues.json").read_text("utf-8"))
    del data["about"]
    return {
        cue: (kind, manner == "start")
        for kind, manners in data.items()
        for manner, cues in manners.items()
        for cue in cues
    }


def kind_of(line: str) -> str | None:
    """What a line is if it is not the article: ``share``, ``related``, …, else ``None``."""
    if len(line) > _LONGEST:
        return None
    tokens = ["#" if token.isdigit() else token for token in _TOKEN.findall(line.lower())]
    cues = _cues()
    found = cues.get(" ".join(tokens))
    if found:
        return found[0]
    if line[-1:] in '.!?”"' and line.count(" ") > 6:
        return None
    for length in range(min(6, len(tokens)), 0, -1):
        found = cues.get(" ".join(tokens[:length]))
        if found and found[1]:
            return found[0]
    return None
