"""Whom a pronoun may mean, and how much each suggests themselves.

Antecedents are those named, described or quoted before it, the nearest mention of each.  Salience
falls with distance and grows for subjects (Lappin and Leass 1994), and most of all for those who
report or have just been quoted: in news, whoever is quoted goes on speaking.  The weights are set
by hand: the resolved pronouns of the corpora at hand come from a program that knows no quotes.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
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
    "spoke": 2.2,  # quoted last, in the same paragraph
    "since": -0.9,  # a paragraph's end since then
    "told": -0.3,  # a reporter's sentence since then
    "before": -0.8,  # a quote of somebody else since then
}

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


class Layout(NamedTuple):
    """Where the reporter's sentences and the paragraphs begin."""

    text: str
    sentences: Sequence[int]
    paragraphs: Sequence[int]


def _manner(layout: Layout, trace: Trace) -> list[str]:
    """How a mention stands in its sentence: what it is first, owns or comes after."""
    text = layout.text
    index = bisect_right(layout.sentences, trace.place)
    start = layout.sentences[index - 1] if index else 0
    found = []
    lead = text[start : trace.place] if trace.place - start < _LEAD else None
    quoted = text[max(0, trace.place - 2) : trace.place].strip() in _CLOSING
    if quoted or (lead is not None and lead.count(" ") <= 3):
        found.append("subject")
    if text[trace.end - 2 : trace.end + 2].rstrip().endswith(("'s", "’s")):
        found.append("owner")
    previous = text[max(0, trace.place - 14) : trace.place].split()
    if previous and kinds().get(previous[-1].lower()) == "o":
        found.append("preposition")
    return found


def salience(layout: Layout, place: int, gender: str, trace: Trace) -> float:
    """How much somebody suggests themselves for a pronoun at ``place``."""
    of = SALIENCE
    _, sentences, paragraphs = layout
    paragraph = bisect_right(paragraphs, place)
    value = 0.0
    if trace.form == "s":
        value += of["unnamed"]
    else:
        apart = bisect_right(sentences, place) - bisect_right(sentences, trace.place)
        away = paragraph - bisect_right(paragraphs, trace.place)
        value += of["sentence"] * min(apart, _MOST["sentence"])
        value += of["paragraph"] * min(away, _MOST["paragraph"])
        value += sum(of[name] for name in _manner(layout, trace))
        value += of["reports"] * trace.reports
        value += of["named"] * math.log(max(1, trace.named))
        value += of["described"] if trace.form == "d" else 0.0
        value += of["phrase"] if trace.form == "w" else 0.0
    value += of["gender"] * (trace.gender == gender)
    value += of["doubtful"] * (not trace.likely and gender != "n")
    if trace.spoke >= 0:
        since = paragraph - bisect_right(paragraphs, trace.said)
        told = bisect_right(sentences, place) - bisect_right(sentences, trace.said)
        value += max(
            0.0,
            of["spoke"]
            + of["since"] * since
            + of["told"] * max(0, told - 1)
            + of["before"] * trace.spoke,
        )
    return value
