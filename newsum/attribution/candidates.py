"""Who may have spoken a quote: the mentions in reach, and what tells for or against each.

Reach is bounded, so that an article's cost grows with its length alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from .lines import Line
from .mentions import Mention

BEFORE, AFTER, ABOVE = 8, 5, 4
"""How many mentions before and after a quote, and in the paragraph above, are in reach."""

REPORTING = 4
"""How many more of the paragraph above, which report there."""

TOKENS = 60
"""How far away they may be."""

_ENDS = {",": ",", ".": ".", "?": "?", "!": "?", "…": ".", "—": "-", "-": "-", "–": "-"}


class Place(NamedTuple):
    """A mention in its paragraph."""

    paragraph: int
    number: int
    """Its own, among the paragraph's mentions."""
    mention: Mention


class Candidate(NamedTuple):
    """A mention that may speak the quote, with the names of its features."""

    place: Place
    features: list[str]


def _bucket(distance: int) -> str:
    """A distance in tokens, the coarser the greater."""
    for limit in (0, 1, 2, 4, 8, 16, 32):
        if distance <= limit:
            return str(limit)
    return "64"


def _around(line: Line, token: int, closing: str) -> tuple[str, str, str]:
    """How the quote ends, and the kinds of what stands directly before and after it."""
    before = line.kinds[token - 1] if token else "^"
    after = line.kinds[token + 1] if token + 1 < len(line.kinds) else "$"
    return _ENDS.get(closing, "w"), before, after


def _features(
    line: Line, mention: Mention, token: int, side: str, around: tuple[str, str, str], nearer: int
) -> list[str]:
    """What tells for or against a mention in the quote's own paragraph.

    Few: cross-validation chooses worse with more of them.
    """
    kinds = line.kinds
    ends, before, _ = around
    low, high = (mention.end, token) if side == "b" else (token + 1, mention.start)
    sentences = min(kinds.count(".", low, high), 2)
    quotes = min(kinds.count("Q", low, high), 2)
    tie = mention.tie
    word = line.words[mention.cue].lower() if mention.cue >= 0 else ""
    near = f"{side}{sentences}{quotes}"
    return [
        f"1{near}{tie}{ends}",
        f"2{near}{_bucket(high - low)}",
        f"3{side}{mention.before}{tie}",
        f"4{near}{ends}{before}",
        f"5{sentences}{side}{word}",
        f"6{near}{mention.form}{mention.before}",
        f"7{side}{mention.form}{tie}",
        f"8{near}{nearer}{tie}",
    ]


def find_candidates(
    line: Line,
    mentions: Sequence[Mention],
    token: int,
    closing: str,
    paragraph: int,
    above: tuple[Line, Sequence[Mention]] | None,
    last: Place | None,
) -> list[Candidate]:
    """Everybody who may have spoken the quote at ``token``.

    ``closing`` is its last character, ``above`` the paragraph before, and ``last`` who spoke the
    quote before this one.
    """
    around = _around(line, token, closing)
    found: list[Candidate] = []
    place = bisect_left(mentions, token, key=lambda mention: mention.start)
    nearer = 0
    for rank in range(BEFORE):
        index = place - 1 - rank
        if index < 0 or token - mentions[index].end > TOKENS:
            break
        features = _features(line, mentions[index], token, "b", around, nearer)
        nearer = min(nearer + (mentions[index].cue >= 0), 2)
        found.append(Candidate(Place(paragraph, index, mentions[index]), features))
    nearer = 0
    for rank in range(AFTER):
        index = place + rank
        if index >= len(mentions) or mentions[index].start - token > TOKENS:
            break
        if nearer and mentions[index].before == "a":
            continue  # "Roe said, according to the Gazette"
        features = _features(line, mentions[index], token, "a", around, nearer)
        nearer = min(nearer + (mentions[index].cue >= 0), 2)
        found.append(Candidate(Place(paragraph, index, mentions[index]), features))
    bare = len(mentions) == 0
    opens = token == 0
    alone = opens and "Q" in line.kinds and not any(kind not in "Q." for kind in line.kinds)
    state = f"{bare:d}{opens:d}{alone:d}"
    if above is not None and (opens or bare):
        found += _above(above, paragraph - 1, state)
    if last is not None:
        _add_last(found, last, paragraph, state, around)
    return found


def _above(above: tuple[Line, Sequence[Mention]], paragraph: int, state: str) -> list[Candidate]:
    """The last mentions of the paragraph before, and those who report in it."""
    line, mentions = above
    size = len(line.kinds)
    found = []
    ending = line.kinds[-1:] or "$"
    first = max(0, len(mentions) - ABOVE)
    low = max(0, first - BEFORE)
    reporting = [index for index in range(low, first) if mentions[index].cue >= 0][-REPORTING:]
    for index in (*range(len(mentions) - 1, first - 1, -1), *reversed(reporting)):
        mention = mentions[index]
        rank = min(len(mentions) - 1 - index, ABOVE)
        behind = max(mention.end, size - TOKENS)
        sentences = min(line.kinds.count(".", behind, size), 2)
        quotes = min(line.kinds.count("Q", behind, size), 2)
        near = f"p{sentences}{quotes}"
        begins = not mention.start or line.kinds[mention.start - 1] == "."
        features = [
            f"1{near}{mention.tie}{state}",
            f"2p{mention.form}{mention.tie}",
            f"3p{ending}{mention.tie}{sentences}",
            f"4p{rank}{sentences}",
            f"5p{mention.before}{mention.form}",
            f"6p{mention.possessive:d}{mention.tie}",
            f"7p{state}",
            f"8p{begins:d}{mention.tie}{mention.form}",
        ]
        found.append(Candidate(Place(paragraph, index, mention), features))
    return found


def _add_last(
    found: list[Candidate], last: Place, paragraph: int, state: str, around: tuple[str, str, str]
) -> None:
    """Let whoever spoke last be in reach."""
    ends, before, after = around
    apart = min(paragraph - last.paragraph, 3)
    for candidate in found:
        if candidate.place == last:
            near = candidate.features[0][1:4]
            candidate.features.append(f"k{near}{ends}{after}")
            candidate.features.append(f"K{near}{state}{before}")
            return
    features = [f"l{apart}{state}", f"m{apart}{before}{after}", f"n{apart}{last.mention.form}"]
    found.append(Candidate(last, features))
