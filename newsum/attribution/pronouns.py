"""Whom a pronoun may mean, and what tells for or against each.

Antecedents are those named, described or quoted before it, the nearest mention of each; what tells
for one (near, a subject, just quoted, …) is weighed as for candidates (see ``scoring``).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import kinds

GENDERS = {"he": "m", "she": "f", "it": "n"}

_APART = 4
"""Paragraphs beyond which who spoke last does not matter."""


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
    spoke: int
    """How many quotes ago they spoke, or -1."""
    said: int
    """Where they spoke."""
    reports: bool


class Layout(NamedTuple):
    """Where the reporter's sentences and the paragraphs begin."""

    text: str
    sentences: Sequence[int]
    paragraphs: Sequence[int]


def _few(count: int) -> str:
    """A count, coarsely."""
    return "1" if count < 2 else "2" if count < 3 else "4" if count < 5 else "9"


def _manner(layout: Layout, trace: Trace) -> str:
    """How somebody stands in the sentence: a subject at its start, after a preposition, …"""
    text = layout.text
    index = bisect_right(layout.sentences, trace.place)
    start = layout.sentences[index - 1] if index else 0
    lead = text[start : trace.place] if trace.place - start < 60 else None
    first = lead is not None and lead.count(" ") <= 3
    owns = text[trace.end - 2 : trace.end + 2].rstrip().endswith(("'s", "’s")) or text[
        trace.end : trace.end + 2
    ] in ("'s", "’s")
    previous = text[max(0, trace.place - 14) : trace.place].split()
    kind = kinds().get(previous[-1].lower(), "-") if previous else "-"
    return f"{first:d}{owns:d}{'o' if kind == 'o' else '-'}"


def features(layout: Layout, place: int, gender: str, traces: Sequence[Trace]) -> list[list[str]]:
    """What tells for or against each of those whom a pronoun at ``place`` may mean."""
    sentence = bisect_right(layout.sentences, place)
    paragraph = bisect_right(layout.paragraphs, place)
    begins = layout.sentences[sentence - 1] == place if sentence else True
    ranks = sorted(range(len(traces)), key=lambda index: -traces[index].place)
    found: list[list[str]] = [[] for _ in traces]
    fitting = sum(trace.gender == gender for trace in traces)
    for rank, index in enumerate(ranks):
        trace = traces[index]
        apart = min(sentence - bisect_right(layout.sentences, trace.place), 5)
        away = min(paragraph - bisect_right(layout.paragraphs, trace.place), 4)
        known = "s" if trace.gender == gender else "u" if trace.gender is None else "x"
        manner = _manner(layout, trace) if trace.form != "s" else "---"
        spoke = "-"
        if 0 <= trace.spoke < 3:
            since = paragraph - bisect_right(layout.paragraphs, trace.said)
            spoke = f"{trace.spoke}{min(since, _APART)}" if since <= _APART else "-"
        near = f"{min(rank, 3)}"
        found[index] = [
            f"a{known}{trace.likely:d}{trace.form}",
            f"b{apart}{manner}",
            f"c{away}{spoke}",
            f"d{near}{known}{min(fitting, 2)}",
            f"e{apart}{trace.reports:d}{manner[0]}",
            f"f{begins:d}{apart}{spoke}",
            f"g{_few(trace.named)}{known}",
            f"h{near}{spoke}",
            f"i{away}{near}",
            f"j{gender}{trace.form}{known}",
            f"k{trace.form}{apart}",
            f"l{trace.reports:d}{spoke}",
        ]
    return found
