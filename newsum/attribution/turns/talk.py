"""Whether labels are those of speakers: they take turns, and what stands behind them is talk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import Final

from ... import lexicon
from ...lexicon.interview_words import InterviewWords
from ...model import Span
from ...patterns import pattern
from .turn_labels import (
    LEAST_TURNS,
    LONGEST_LINE,
    TurnLabel,
    initials,
    letters_of,
    role_of,
    speaker_key,
)

_ENDS: Final = tuple('.!?…”"»“)')
"""What ends the paragraph of somebody who speaks."""
_LEAST_SPOKEN: Final = 0.5
"""The share of labelled paragraphs that end so, at least."""

_LEAST_TALK: Final = 0.25
"""The share of labelled paragraphs that ask, or speak of "I", "we" or "you", at least."""

_LEAST_OWN: Final = 0.5
"""The share of those that speak of "I" or "we" where each speaks once, at least."""

_LEAST_PEOPLE: Final = 0.6
"""The share of labelled paragraphs whose labels may be people's, at least: "Price" is nobody."""

_LONGEST_ABOVE: Final = 200
"""Characters above the first turn in which a heading stands that a play has."""
_ABOVE: Final = 2
"""Paragraphs above the first turn in which a heading stands that readers ask."""

_FIGURE = pattern(r"\d")
_LONGEST_RESULT: Final = 100
_MOST_COUNTS: Final = 0.7
"""The share of labelled paragraphs, no longer than the first and with a figure, that make a table."""

_LEADING: Final = frozenset(
    (
        "Interviewer",
        "Host",
        "Moderator",
        "Reporter",
        "Narrator",
        "Anchor",
        "Presenter",
        "Operator",
        "Dispatcher",
    )
)
"""What those are called in a transcript who lead through it, without a name."""
_SPEAKERS: Final = _LEADING | {"Caller"}
"""What somebody is called in a transcript who has no name there."""
_LEAST_SHARE: Final = 0.5
"""The share of labels among a transcript's paragraphs, first to last, at least."""

_LEAST_OF_LONG: Final = 0.15
_LEAST_TURNING: Final = 0.8
"""The share where turns run over many paragraphs, and that of labels that differ from the last."""

_BEFORE_NAME: Final = ("with", "by", "and", "met", "asked", ",", "spoke to", "talked to")
"""What stands before somebody's name in what leads to an interview."""

_INTRODUCED: Final = 50_000
"""Characters of a text in which whoever is interviewed is named, if at all."""
_MOST_LOOKED_AT: Final = 8
"""Places where a label's name stands in a text that are looked at, at most."""


def are_speakers(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel], words: InterviewWords
) -> bool:
    """Whether labels are those of speakers, whom no reader asks.

    ``labels`` are by paragraph from 0, at least one, and ``words`` those of the article's language.
    """
    if _is_for_readers(text, paragraphs, min(labels), words):
        return False
    if _is_made_up(text, paragraphs, labels, words):
        return False
    taken = take_turns(text, paragraphs, labels) or _are_voices(text, paragraphs, labels, words)
    return taken and _is_talk(text, paragraphs, labels, words)


def take_turns(text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]) -> bool:
    """Whether labels are those of speakers: two at least, who come again, on most paragraphs.

    Where what is said runs over many paragraphs, one of them asks.
    """
    if len(labels) < LEAST_TURNS:
        return False
    keys = Counter(speaker_key(label.name) for label in labels.values())
    again = sum(count for count in keys.values() if count > 1)
    full = {initials(label.name) for label in labels.values()}
    short = sum(_abbreviates(letters_of(label.name), full) for label in labels.values())
    if len(keys) < 2 or again + short < 2:
        return False
    span = max(labels) - min(labels) + 1
    if len(labels) >= _LEAST_SHARE * span:
        return True
    turning = sum(
        speaker_key(one.name) != speaker_key(two.name) for one, two in pairwise(labels.values())
    )
    return (
        len(labels) >= _LEAST_OF_LONG * span
        and turning >= _LEAST_TURNING * (len(labels) - 1)
        and bool(_asking(text, paragraphs, labels))
    )


def _is_for_readers(
    text: str, paragraphs: Sequence[Span], first: int, words: InterviewWords
) -> bool:
    """Whether the first turn stands below a heading that readers ask, and the author answers: "FAQs"."""
    return any(
        end - start < LONGEST_LINE and words.readers.search(text, start, end) is not None
        for start, end in paragraphs[max(0, first - _ABOVE) : first]
    )


def _is_made_up(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel], words: InterviewWords
) -> bool:
    """Whether nobody had the talk: that of a play, or an example, in which "you" speak to a "landlord"."""
    names = {label.name for label in labels.values()}
    if any(name.partition(" ")[0] in words.nobodys for name in names):
        return True
    nouns = lexicon.person_nouns()
    roles = all(name[1:].islower() and name.lower() in nouns for name in names)
    if roles and names.isdisjoint(_LEADING):
        return True
    first = min(labels)
    above = paragraphs[first][0]
    lines = text[max(0, above - _LONGEST_ABOVE) : above].splitlines()
    lines += (text[slice(*paragraphs[number])] for number in range(first, max(labels)))
    return any(len(line) < LONGEST_LINE and words.stage.match(line) is not None for line in lines)


def _are_voices(
    text: str,
    paragraphs: Sequence[Span],
    labels: Mapping[int, TurnLabel],
    words: InterviewWords,
) -> bool:
    """Whether people speak once each, behind their full names and what they are or where from."""
    span = max(labels) - min(labels) + 1
    if len(labels) < _LEAST_SHARE * span:
        return False
    own = 0
    for number, label in labels.items():
        if not (label.role or label.aside) or " " not in label.name:
            return False
        own += words.group.search(text, label.end, paragraphs[number][1]) is not None
    return own >= _LEAST_OWN * len(labels)


def _asking(
    text: str, paragraphs: Sequence[Span], labels: Mapping[int, TurnLabel]
) -> frozenset[str]:
    """The keys of those who ask, twice and half of the time at least."""
    asked: Counter[str] = Counter()
    keys = Counter(speaker_key(label.name) for label in labels.values())
    for number, label in labels.items():
        below = number + (label.end == paragraphs[number][1])
        asked[speaker_key(label.name)] += text.endswith("?", *paragraphs[below])
    return frozenset(key for key, count in asked.items() if count > 1 and 2 * count >= keys[key])


def _is_talk(
    text: str,
    paragraphs: Sequence[Span],
    labels: Mapping[int, TurnLabel],
    words: InterviewWords,
) -> bool:
    """Whether people speak behind labels: in sentences, to each other or of themselves.

    Else labels belong to a table of results, to what things cost, or to what people are charged with.
    """
    spoken = talks = counts = 0
    asking = _asking(text, paragraphs, labels)
    people: dict[str, bool] = dict.fromkeys(asking, True)
    keys = {speaker_key(label.name) for label in labels.values()}
    if asking and len(keys) == 2:
        people = dict.fromkeys(keys, True)  # one asks, the other answers
    likely: dict[str, bool] = {}
    for number, label in labels.items():
        start, end, name = label.end, paragraphs[number][1], label.name
        if start == end:
            start, end = paragraphs[number + 1]
        spoken += text[start:end].rstrip().endswith(_ENDS)
        asks = text.find("?", start, end) >= 0
        talks += asks or words.talk.search(text, start, end) is not None
        counts += end - start < _LONGEST_RESULT and _FIGURE.search(text, start, end) is not None
        if name not in likely:
            likely[name] = label.asks is not None or may_be_person(text, name)
        key = speaker_key(name)
        people[key] = people.get(key) or role_of(label) is not None or likely[name]
    personal = sum(people[speaker_key(label.name)] for label in labels.values())
    return (
        spoken >= _LEAST_SPOKEN * len(labels)
        and counts < _MOST_COUNTS * len(labels)
        and talks >= _LEAST_TALK * len(labels)
        and personal >= _LEAST_PEOPLE * len(labels)
    )


def may_be_person(text: str, label: str) -> bool:
    """Whether a label may be somebody's: letters, a name that is known, or one that the text has."""
    if label in _SPEAKERS or (label.isupper() and not label[-1].isdigit()):
        return True
    words = label.rstrip("#0123456789").split() or [label]
    if words[0].lower() in lexicon.first_names() or lexicon.is_title(words[0]):
        return True
    if any(text.find(f"{before} {label}", 0, _INTRODUCED) >= 0 for before in _BEFORE_NAME):
        return True
    if len(words) == 1:
        return _is_last_name(text, label) or _is_first_name(text, label)
    if words[-1].lower() in lexicon.person_nouns():
        return True
    return all(text.find(f" {word.lower()}", 0, _INTRODUCED) < 0 for word in words)


def _is_last_name(text: str, label: str) -> bool:
    """Whether a text has a longer name that ends with a label: "Ana Roe" for "Roe"."""
    place = 0
    for _ in range(_MOST_LOOKED_AT):
        place = text.find(f" {label}", place + 1, _INTRODUCED)
        if place < 0:
            return False
        before = text[max(0, place - LONGEST_LINE) : place].split()
        if before and before[-1][0].isupper() and before[-1].isalpha():
            return True
    return False


def _is_first_name(text: str, label: str) -> bool:
    """Whether a sentence of a text has a longer name that begins with a label: "by Ana Roe" for "Ana"."""
    if label.lower() in lexicon.person_nouns():
        return False
    place = text.find(f" {label} ", 0, _INTRODUCED)
    if place < 1 or not text[place - 1].islower():
        return False
    behind = text[place + len(label) + 2 : place + len(label) + 3]
    return behind.isupper()


def _abbreviates(letters: str, full: Set[str]) -> bool:
    """Whether letters abbreviate a label, of whose initials ``full`` are: "OM" for "Odile Marr"."""
    return len(letters) > 1 and letters in full
