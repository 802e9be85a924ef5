"""The words that show who speaks, loaded once."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Lexicon(NamedTuple):
    """Word lists, lower-cased."""

    cues: dict[str, str]
    """Every form of a reporting verb, and the verb."""
    titles: frozenset[str]
    """What stands before a name: "president", "sen", "coach"."""


@cache
def lexicon() -> Lexicon:
    """Load the word lists."""
    lists = json.loads(Path(__file__).with_name("lexicon.json").read_text(encoding="utf-8"))
    return Lexicon(lists["cues"], frozenset(lists["titles"]))
