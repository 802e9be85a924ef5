"""The words that show who speaks, loaded once."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Lexicon(NamedTuple):
    """Word lists, lower-cased."""

    cues: frozenset[str]
    """Every form of a reporting verb."""
    titles: frozenset[str]
    """What stands before a name: "president", "sen", "coach"."""
    people: frozenset[str]
    """Nouns for people and for bodies that speak."""
    pronouns: frozenset[str]
    determiners: frozenset[str]
    links: frozenset[str]
    """Prepositions within a phrase for somebody: "a spokesman for the ministry"."""
    adverbs: frozenset[str]
    """What may stand between a subject and its verb."""
    stops: frozenset[str]
    """What no phrase for somebody runs over."""
    days: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Load the word lists."""
    lists = json.loads(Path(__file__).with_name("lexicon.json").read_text(encoding="utf-8"))
    return Lexicon(**{name: frozenset(lists[name].split()) for name in Lexicon._fields})
