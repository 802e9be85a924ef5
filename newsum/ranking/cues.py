"""Words that tell how a sentence hangs together with its neighbours."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path


@cache
def cues() -> dict[str, frozenset[str]]:
    """Lists of lower-cased words, by name."""
    data = json.loads(Path(__file__).with_name("cues.json").read_text(encoding="utf-8"))
    del data["about"]
    return {name: frozenset(listed) for name, listed in data.items()}
