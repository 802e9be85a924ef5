"""Whom a pronoun may mean, or who speaks where not even a pronoun stands beside a quote.

Antecedents are those named, described or quoted before it, the nearest mention of each.  Salience
falls with distance and grows for subjects (Lappin and Leass 1994), and most of all for those who
report or have just been quoted: in news, whoever is quoted goes on speaking.  The weights are set
by hand: the resolved pronouns of the corpora at hand come from a program that knows no quotes.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .lexicon import kinds

GENDERS = {"he": "m", "she": "f", "it": "n", "they": "n"}

SALIENCE = {
    "sentence": -0.9,  # a reporter's sentence between the two
    "paragraph": -0.5,  # a paragraph's end between the two
    "subject": 0.8,  # first in its sentence
    "reports": 0.8,  # a reporting verb's subject
    "gender": 0.7,  # the gender is known, and fits
    "doubtful": -1.5,  # nothing says that this is a person
    "named": 0.25,  # for each e-fold of the mentions so far
    "owner": -0.5,  # "Roe's"
    "preposition": -0.6,  # "to Roe"
    "unnamed": -2.0,  # not named or described in reach: only quoted
    "described": -0.3,  # a description that a name stands behind
    "phrase": -0.5,  # a description alone
    "inside": -0.8,  # the quote itself names them
    "spoke": 0.7,  # quoted before: see _FRESH
}
"""What each trait adds where a pronoun stands."""

ALONE = {**SALIENCE, "body": -1.5, "inside": -1.4, "spoke": 2.0}
"""What each adds where nothing stands beside a quote: whoever spoke goes on, and people speak."""

_FRESH = 2.2
"""What having been quoted last counts in the same paragraph, of which is taken for each …"""
_PARAGRAPH, _SENTENCE, _SPEAKER = 0.9, 0.3, 0.8
"""… paragraph's end, reporter's sentence and other quote since then."""

_MOST = {"sentence": 5, "paragraph": 4}
"""Beyond which one more does not matter."""

_LEAD = 60
"""Characters before a sentence's subject."""

_CLOSING = ('"', "”", "''")


class Trace(NamedTuple):
    """The nearest mention of somebody before a pronoun, and what is known of them."""

    place: int
    end: int
    gender: str | None
    likely: bool
    form: str
    """``N`` by name, ``d`` by a description that a name stands behind, ``w`` by a phrase alone,
    ``s`` only as a speaker."""
    named: int
    """How often so far."""
    spoke: int = -1
    """How many quotes ago they spoke, or -1."""
    said: int = 0
    """Where they spoke."""
    reports: bool = False
    inside: bool = False
    """The quote itself names them."""
    second: bool = False
    """Somebody else is named before them in the sentence."""


class Layout(NamedTuple):
    """Where the reporter's sentences and the paragraphs begin."""

    text: str
    sentences: Sequence[int]
    paragraphs: Sequence[int]

    def begins(self, place: int) -> int:
        """Where the sentence around a place begins."""
        index = bisect_right(self.sentences, place)
        return self.sentences[index - 1] if index else 0


def _manner(layout: Layout, trace: Trace) -> list[str]:
    """How a mention stands in its sentence: what it is first, owns or comes after."""
    text = layout.text
    start = layout.begins(trace.place)
    found = []
    lead = text[start : trace.place] if trace.place - start < _LEAD else None
    quoted = text[max(0, trace.place - 2) : trace.place].strip() in _CLOSING
    if not trace.second and (quoted or (lead is not None and lead.count(" ") <= 3)):
        found.append("subject")
    if text[trace.end - 2 : trace.end + 2].rstrip().endswith(("'s", "’s")):
        found.append("owner")
    previous = text[max(0, trace.place - 14) : trace.place].split()
    if previous and kinds().get(previous[-1].lower()) == "o":
        found.append("preposition")
    return found


def traits(layout: Layout, place: int, gender: str, trace: Trace) -> dict[str, float]:
    """What tells for or against somebody where a speaker is sought at ``place``, and how much.

    ``gender`` is that of the pronoun, or empty.
    """
    paragraph = bisect_right(layout.paragraphs, place)
    found: dict[str, float] = {
        "gender": trace.gender == gender,
        "body": trace.gender == "n",
        "doubtful": not trace.likely and gender != "n",
        "inside": trace.inside,
    }
    if trace.form == "s":
        found["unnamed"] = 1
    else:
        last = max(trace.place, trace.said) if gender else trace.place
        apart = bisect_right(layout.sentences, place) - bisect_right(layout.sentences, last)
        away = paragraph - bisect_right(layout.paragraphs, last)
        found["sentence"] = min(apart, _MOST["sentence"])
        found["paragraph"] = min(away, _MOST["paragraph"])
        found["reports"] = trace.reports
        found["named"] = math.log(max(1, trace.named))
        found["described"] = trace.form == "d"
        found["phrase"] = trace.form == "w"
        if last == trace.place:
            found.update(dict.fromkeys(_manner(layout, trace), 1))
    if trace.spoke >= 0:
        since = paragraph - bisect_right(layout.paragraphs, trace.said)
        told = bisect_right(layout.sentences, place) - bisect_right(layout.sentences, trace.said)
        stale = _PARAGRAPH * since + _SENTENCE * max(0, told - 1) + _SPEAKER * trace.spoke
        found["spoke"] = max(0.0, _FRESH - stale)
    return found


def salience(traits: Mapping[str, float], of: Mapping[str, float]) -> float:
    """How much somebody suggests themselves."""
    return sum([of.get(name, 0.0) * value for name, value in traits.items()])
