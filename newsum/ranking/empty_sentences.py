"""Sentences that tell nothing themselves: a hollow opening, or only who told what is told already."""

from __future__ import annotations

from functools import cache
from typing import Final

from ..lexicon import forms_of_be
from .cues import cue_words

_SOURCING: Final = 15
"""Words from which a sentence says more than who confirmed or reported something."""
_CONFIRMING: Final = frozenset({"confirmed", "confirms"})
_REPORTED: Final = frozenset({"reported", "published"})
_MADE: Final = frozenset({"made", "makes"})
_WHOSE: Final = frozenset({"the", "his", "her", "their", "its"})
_A_DAY: Final = 3
"""Words of "on Monday", with the one before it."""
_TELLING_WHICH: Final = frozenset({"that", "about", "which", "of"})


def opens_hollow(first: str, words: list[str]) -> bool:
    """Whether it opens with a phrase that says nothing; ``first`` is its first word, lower-cased."""
    if first not in _first_of_hollow():
        return False
    opening = " ".join(words[:4]).lower().replace("’", "'")
    return any(map(opening.startswith, cue_words().hollow_openings))


@cache
def _first_of_hollow() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in cue_words().hollow_openings)


def only_sources(words: list[str]) -> bool:
    """Whether it only says who confirmed what was told, who reported it first, or where it was said."""
    cues = cue_words()
    if len(words) >= _SOURCING or _told_again().isdisjoint(words):
        return False
    if not cues.remarks.isdisjoint(words) and any(
        one in _MADE
        and words[at - 4 : at - 3] != ["has"]
        and other in _WHOSE
        and third in cues.remarks
        and _TELLING_WHICH.isdisjoint(words[at : at + 1])
        for at, (one, other, third) in enumerate(
            zip(words, words[1:], words[2:], strict=False), start=3
        )
    ):
        return True
    if cues.made_known.isdisjoint(words):
        return False
    for at, word in enumerate(words):
        if word in _CONFIRMING and _only_confirmed(words[at + 1 :]):
            return True
        if at > 2 and word in _REPORTED and words[at - 1] == "first":
            return words[at - 2] in forms_of_be() and words[at - 3] in cues.made_known
    return False


@cache
def _told_again() -> frozenset[str]:
    """The words of which such a sentence has one."""
    return cue_words().remarks | cue_words().made_known


def _only_confirmed(words: list[str]) -> bool:
    """Whether what was confirmed was told before: "his daughter's death", "the news to the BBC"."""
    for at, word in enumerate(words[:3]):
        if at and word in cue_words().made_known:
            behind = words[at + 1 : at + 3]
            if behind[:1] == ["on"]:
                return len(words) == at + _A_DAY  # else it goes on with what was confirmed
            named = bool(behind) and (behind[-1][0].isupper() or behind[-1] in _WHOSE)
            return not behind or (behind[0] == "to" and named)
        if word not in _WHOSE and not word.endswith(("'s", "’s")):
            break
    return False
