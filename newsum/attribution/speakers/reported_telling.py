"""Telling that somebody else reports: "Roe said that Voss had told her: “…”", "quoted Voss as saying".

Whoever tells speaks, though a verb is linked to the reporter as well.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from ..spans.tagging import TaggedText
from ..spans.tags import COLON, COMMA, CUE, NAME
from .mentions import Mention

_TELLS: Final = frozenset(
    ("told", "tell", "tells", "telling", "warned", "asked", "assured", "reminded", "texted")
)
"""Verbs behind which stands who is told."""

_OBJECTS: Final = frozenset(("me", "him", "her", "us", "them", "it", "reporters", "police"))

_LONGEST_NAME: Final = 4
_LONGEST_SAYING: Final = 4
"""Tokens of a name that is told, and of "as having said that", at most."""


def teller(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that tells what is quoted at a token by a verb right before it; or -1."""
    end = token
    while end and (tokens.tags[end - 1] in (COMMA, COLON) or tokens.words[end - 1] == "that"):
        end -= 1
    quoted_as = _before_saying(tokens, end)
    if quoted_as:
        return _ending_at(mentions, quoted_as)
    verb = _before_object(tokens, end) - 1
    if verb in (-1, end - 1) or tokens.words[verb] not in _TELLS or tokens.tags[verb] != CUE:
        return -1
    index = bisect_left(mentions, verb, key=lambda mention: mention.start) - 1
    subject = index >= 0 and mentions[index].cue == verb and mentions[index].can_speak
    return index if subject and not mentions[index].possessive else -1


def _before_saying(tokens: TaggedText, end: int) -> int:
    """Where "as saying" or "as having said" begins that ends at a token; 0 where it does not."""
    low = max(0, end - _LONGEST_SAYING)
    words = tokens.words[low:end]
    if not words or words[-1] not in ("saying", "said", "writing") or "as" not in words:
        return 0
    at = low + len(words) - 1 - words[::-1].index("as")
    return at if tokens.words[at + 1 : end] in (["saying"], ["writing"], ["having", "said"]) else 0


def _before_object(tokens: TaggedText, end: int) -> int:
    """Where the name or the pronoun for who is told begins that ends at a token; the end for none."""
    if end and tokens.words[end - 1].lower() in _OBJECTS:
        return end - 1
    first = end
    while first and tokens.tags[first - 1] == NAME and end - first < _LONGEST_NAME:
        first -= 1
    return first


def _ending_at(mentions: list[Mention], end: int) -> int:
    """The index of the mention that ends at a token; or -1."""
    index = bisect_left(mentions, end, key=lambda mention: mention.start) - 1
    found = index >= 0 and end in (mentions[index].end, mentions[index].core)
    return index if found else -1
